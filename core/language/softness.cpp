#include "core/language/softness.hpp"

#include "core/language/topic.hpp"

namespace waymark::language {
namespace {

class SoftnessFinder {
 public:
  explicit SoftnessFinder(const Analysis& analysis) : a_(analysis), s_(analysis.sentence) {}

  GoalPart run() const {
    for (std::size_t begin = 0; begin < s_.size();) {
      std::size_t end = begin + 1;
      while (end < s_.size() && s_[end].clause == s_[begin].clause) ++end;
      if (const auto soft = soft_in({begin, end})) return {true, s_.phrase_span(*soft)};
      begin = end;
    }
    return {};
  }

 private:
  bool counts(std::size_t i) const {
    return s_[i].phrase > 0 && s_[i].use == TokenUse::none &&
           (s_[i].role == ClauseRole::main || s_[i].role == ClauseRole::purpose);
  }

  bool has_amount(Stretch clause) const {
    for (const Quantity& q : a_.quantities)
      if (clause.holds(q.stretch.begin) && q.role != QuantityRole::none) return true;
    return false;
  }

  bool has_indicator(Stretch clause) const {
    for (std::size_t i = clause.begin; i < clause.end; ++i)
      if (is_explicit_indicator(s_, i) || (s_.has(i, word::norm) && s_[i].role != ClauseRole::means)) return true;
    return false;
  }

  // "100% will show increased proficiency": the share is a number, what it is a share of is not.
  std::optional<std::size_t> soft_gain(Stretch clause) const {
    std::size_t amounts = 0;
    for (const Quantity& q : a_.quantities) amounts += clause.holds(q.stretch.begin) ? 1 : 0;
    if (amounts != 1) return std::nullopt;
    for (std::size_t i = clause.begin; i < clause.end; ++i)
      if (counts(i) && s_.is_one_of(i, "increased improved enhanced") && s_.has(i - 1, word::achieve)) return i;
    return std::nullopt;
  }

  std::optional<std::size_t> soft_in(Stretch clause) const {
    if (has_amount(clause)) return soft_gain(clause);
    const bool is_indicated = has_indicator(clause);
    if (is_indicated) return std::nullopt;
    const auto deliverable = find_deliverable(s_);
    const bool is_delivered = deliverable && clause.holds(*deliverable) && !begins_softly(clause);
    for (std::size_t i = clause.begin; i < clause.end; ++i) {
      if (!counts(i)) continue;
      if (s_.has(i, word::soft | word::better | word::rise | word::fall) && !is_noun(i) && !is_delivered) return i;
      if (is_bare_more(i) && !is_delivered) return i;
      if (s_.has(i, word::soft_object) && !is_delivered && !s_.has(i, word::standard)) return i;
    }
    return std::nullopt;
  }

  bool begins_softly(Stretch clause) const {
    for (std::size_t i = clause.begin; i < clause.end; ++i)
      if (counts(i) && s_.has(i, word::any_verb) && !is_noun(i))
        return s_.has(i, word::soft | word::better) && !s_.has(i, word::create);
    return false;
  }

  // "See more students excel", "read more": more, but how much?
  bool is_bare_more(std::size_t i) const {
    return s_.is_one_of(i, "more mas") && !s_.is_one_of(i - 1, "or o y") && !s_.has(i, word::floor) &&
           s_[i].role == ClauseRole::main && !s_.is_one_of(i + 1, "than de que");
  }

  bool is_noun(std::size_t i) const {
    if (i > 0 && s_.is_one_of(i - 1, "has have had")) return true;
    const bool is_noun_class = s_.has(
        i, word::indicator | word::season | word::practice | word::deliverable | word::abstraction | word::growth);
    return is_noun_class && i > 0 && !s_.is(i - 1, "to") && !s_.has(i - 1, word::modal);
  }

  const Analysis& a_;
  const Sentence& s_;
};

}  // namespace

GoalPart read_softness(const Analysis& analysis) { return SoftnessFinder(analysis).run(); }

}  // namespace waymark::language
