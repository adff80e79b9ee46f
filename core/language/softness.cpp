#include "core/language/softness.hpp"

#include "core/language/topic.hpp"

namespace waymark::language {
namespace {

class SoftnessFinder {
 public:
  explicit SoftnessFinder(const Analysis& analysis)
      : a_(analysis), s_(analysis.sentence), deliverable_(find_deliverable(s_)) {}

  GoalPart run() {
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
    return s_[i].phrase > 0 && s_[i].use == TokenUse::none && !is_participle_of_noun(i) &&
           (s_[i].role == ClauseRole::main || s_[i].role == ClauseRole::purpose);
  }

  // "meetings focused on student work": tells which meetings.
  bool is_participle_of_noun(std::size_t i) const {
    const std::string_view word = s_[i].folded;
    return i > 0 && s_.has(i, word::soft) && word.size() > 4 && word.substr(word.size() - 2) == "ed" &&
           s_.has(i - 1, word::practice | word::deliverable | word::indicator);
  }

  // Clauses come in the order of the text, and so do quantities.
  std::size_t count_amounts(Stretch clause) {
    while (next_amount_ < a_.quantities.size() && a_.quantities[next_amount_].stretch.begin < clause.begin)
      ++next_amount_;
    std::size_t end = next_amount_;
    while (end < a_.quantities.size() && clause.holds(a_.quantities[end].stretch.begin)) ++end;
    return end - next_amount_;
  }

  bool has_indicator(Stretch clause) const {
    for (std::size_t i = clause.begin; i < clause.end; ++i)
      if (is_explicit_indicator(s_, i) || is_norm(i)) return true;
    return false;
  }

  // "the gap between them and their peers" compares nobody with a norm.
  bool is_norm(std::size_t i) const {
    if (!s_.has(i, word::norm) || s_[i].role == ClauseRole::means) return false;
    for (std::size_t j = i; j > 0 && j + 8 > i; --j)
      if (s_.is_one_of(j - 1, "gap gaps between brecha brechas disparity disparities")) return false;
    return true;
  }

  // "Positive Behavioral Interventions and Supports": a name says nothing of itself.
  bool is_in_name(std::size_t i) const {
    return i > 0 && s_[i].is_capital && s_[i + 1].is_capital && s_[i + 1].is_word();
  }

  // "100% will show increased proficiency": the share is a number, what it is a share of is not.
  std::optional<std::size_t> soft_gain(Stretch clause) const {
    for (std::size_t i = clause.begin; i < clause.end; ++i)
      if (counts(i) && s_.is_one_of(i, "increased improved enhanced better") && s_.has(i - 1, word::achieve)) return i;
    return std::nullopt;
  }

  std::optional<std::size_t> soft_in(Stretch clause) {
    const std::size_t amounts = count_amounts(clause);
    if (amounts > 0) return amounts == 1 ? soft_gain(clause) : std::nullopt;
    const bool is_indicated = has_indicator(clause);
    if (is_indicated) return soft_gain(clause);
    const bool is_delivered = deliverable_ && clause.holds(*deliverable_) && !begins_softly(clause);
    for (std::size_t i = clause.begin; i < clause.end; ++i) {
      if (!counts(i)) continue;
      if (s_.has(i, word::soft | word::better | word::rise | word::fall) && !is_noun(i) && !is_delivered &&
          !prepares_things(i))
        return i;
      if (is_bare_more(i) && !is_delivered) return i;
      if (s_.has(i, word::soft_object) && !is_delivered && !is_in_name(i) && !s_.is(i - 1, "how") &&
          !s_.has(i, word::standard))
        return i;
    }
    return std::nullopt;
  }

  // "Prepare the materials" can be seen to be done; "prepare students" cannot.
  bool prepares_things(std::size_t i) const {
    if (!s_.is_one_of(i, "prepare preparar")) return false;
    for (std::size_t j = i + 1; j < i + 4; ++j)
      if (s_.has(j, word::practice | word::deliverable)) return true;
    return false;
  }

  bool begins_softly(Stretch clause) const {
    for (std::size_t i = clause.begin; i < clause.end; ++i)
      if (counts(i) && s_.has(i, word::any_verb) && !is_noun(i))
        return s_.has(i, word::soft | word::better) && !s_.has(i, word::create);
    return false;
  }

  // "See more students excel", "read more": more, but how much?
  bool is_bare_more(std::size_t i) const {
    return s_.is_one_of(i, "more mas fewer") && !s_.is_one_of(i - 1, "or o y") && !s_.has(i, word::floor) &&
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
  std::optional<std::size_t> deliverable_;
  std::size_t next_amount_ = 0;  // of the quantities, the first that may lie in the clause at hand
};

}  // namespace

GoalPart read_softness(const Analysis& analysis) { return SoftnessFinder(analysis).run(); }

}  // namespace waymark::language
