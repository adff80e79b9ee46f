#include "core/language/softness.hpp"

#include "core/language/main_verb.hpp"
#include "core/language/topic.hpp"

namespace waymark::language {
namespace {

constexpr std::size_t kLongestRelative = 30;  // tokens

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
           (s_[i].role == ClauseRole::main || s_[i].role == ClauseRole::purpose || tells_of_thing(i));
  }

  // "a strategy which fosters belonging", "structures that build safe classrooms": what the thing is to do is a goal,
  // while "students who need support" says which students.
  bool tells_of_thing(std::size_t i) const {
    if (s_[i].role != ClauseRole::relative || !s_.has(i, word::soft | word::better | word::soft_object)) return false;
    std::size_t begin = i;
    while (begin > 0 && begin + kLongestRelative > i && s_[begin - 1].role == ClauseRole::relative) --begin;
    constexpr Classes others = word::student | word::any_who | word::organisation | word::function;
    const bool is_thing = begin > 0 && s_[begin - 1].is_word() && !s_.has(begin - 1, others) &&
                          !s_.has(begin + 1, word::personal | word::student | word::function);
    return s_.is(begin, "which") || (is_thing && s_.is_one_of(begin, "that que"));
  }

  // "meetings focused on student work", "conduct facilitated conferences", "share expanded offerings": tells which.
  bool is_participle_of_noun(std::size_t i) const {
    if (i == 0 || s_.is_spanish() || !s_.has(i, word::soft | word::rise | word::fall) || !ends_in(s_, i, "ed"))
      return false;
    std::size_t before = i - 1;
    while (before > 0 && s_.is_one_of(before, ") (")) --before;
    if (s_.has(before, word::practice | word::deliverable | word::indicator | word::organisation)) return true;
    return s_.has(before, word::act | word::create) && s_[i + 1].is_word() && !s_.is_one_of(i + 1, "by from to");
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
      if (is_explicit_indicator(s_, i) || is_norm(i) || counts_who_achieve(i)) return true;
    return false;
  }

  // "more students scoring at level 3", "reading at grade level": those who meet a standard can be counted.
  bool counts_who_achieve(std::size_t i) const {
    if (!s_.has(i, word::student | word::subgroup)) return false;
    const std::size_t verb = i + s_[i].phrase;
    if (!s_.has(verb, word::achieve) || !ends_in(s_, verb, "ing")) return false;
    for (std::size_t j = verb + 1; j < verb + 6; ++j)
      if (s_.has(j, word::standard) || s_[j].use == TokenUse::label) return true;
    return false;
  }

  // "Increase proficiency in math, decrease the dropout rate, ...": an indicator of one speaks for no other.
  std::optional<std::size_t> soft_before_listed(Stretch clause) const {
    for (std::size_t i = clause.begin + 1; i < clause.end; ++i) {
      if (!s_.is(i - 1, ",") || !is_change(i)) continue;
      const Stretch first{clause.begin, i};
      if (has_indicator(first)) return std::nullopt;
      for (std::size_t j = first.begin; j < first.end; ++j)
        if (counts(j) && is_change(j)) return j;
      return std::nullopt;
    }
    return std::nullopt;
  }

  bool is_change(std::size_t i) const {
    return s_.has(i, word::better | word::rise | word::fall) && !is_noun(i) && !ends_in(s_, i, "ed") &&
           !ends_in(s_, i, "ing") && s_[i + 1].is_word();
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
    if (is_indicated) {
      const auto gain = soft_gain(clause);
      return gain ? gain : soft_before_listed(clause);
    }
    const bool is_delivered = deliverable_ && clause.holds(*deliverable_) && !begins_softly(clause);
    for (std::size_t i = clause.begin; i < clause.end; ++i) {
      if (!counts(i)) continue;
      if (s_.has(i, word::soft | word::better | word::rise | word::fall) && !is_noun(i) &&
          (!is_delivered || tells_of_thing(i)) && !prepares_things(i) && !engages_adults(i))
        return i;
      if (is_bare_more(i) && !is_delivered) return i;
      if (is_soft_object(i)) return i;
    }
    return std::nullopt;
  }

  bool is_soft_object(std::size_t i) const {
    if (!s_.has(i, word::soft_object) || is_in_name(i) || s_.is(i - 1, "how") || is_level(i)) return false;
    // "potential applicants": those who may become some.
    if (s_.is(i, "potential") && s_[i + 1].is_word() && !s_.has(i + 1, word::function | word::conjunction))
      return false;
    return !(s_.is(i, "improvement") && (is_what_for(i) || tells_what_kind(i + 1)));
  }

  // "nivel adecuado" is a standard, "apoyo adecuado" only sounds good; "aula de bienvenida" is a kind of class.
  bool is_level(std::size_t i) const {
    if (s_.is(i, "bienvenida")) return s_.is(i - 1, "de");
    return s_.has(i, word::standard) && !(s_.is_spanish() && s_.has(i - 1, word::practice));
  }

  // "improvement team", "repair, improvement and expansion needs".
  bool tells_what_kind(std::size_t next) const {
    return s_.is(next, ",") || (s_[next].is_word() && !s_.has(next, word::function | word::conjunction | word::modal));
  }

  // "areas for improvement", "areas for school and district improvement": where it is wanted, not that it comes.
  bool is_what_for(std::size_t i) const {
    for (std::size_t j = i; j > 0 && j + 12 > i; --j)
      if (s_.is(j - 1, "for")) return true;
    return false;
  }

  // "Engage teams in a cycle of inquiry", "involve staff in planning": they take part in something.
  bool engages_adults(std::size_t i) const {
    if (!s_.is_one_of(i, "engage involve")) return false;
    bool has_adult = false;
    for (std::size_t j = i + 1; j < i + 10; ++j) {
      has_adult |= s_.has(j, word::adult | word::practice);
      if (has_adult && s_.is(j, "in")) return true;
    }
    return false;
  }

  // "Prepare the materials", "formar a los tutores" can be seen to be done; "prepare students" cannot.
  bool prepares_things(std::size_t i) const {
    for (std::size_t j = i + 1; s_.is(i, "formar") && j < i + 4; ++j)
      if (s_.has(j, word::adult)) return true;
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

  bool is_first_verb(std::size_t i) const {
    return s_.has(i, word::any_verb) && (i == 0 || s_.is(i - 1, "to") || s_.has(i - 1, word::modal));
  }

  bool is_noun(std::size_t i) const {
    if (i > 0 && s_.is_one_of(i - 1, "has have had")) return true;
    if (i > 1 && s_.has(i - 1, word::conjunction) && is_first_verb(i - 2)) return false;  // "monitor and support"
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
