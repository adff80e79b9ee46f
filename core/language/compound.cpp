#include "core/language/compound.hpp"

#include "core/language/akin.hpp"
#include "core/language/amounts.hpp"
#include "core/language/joining.hpp"
#include "core/language/second_target.hpp"
#include "core/language/topic.hpp"

namespace waymark::language {
namespace {

// Nouns that two subjects before them qualify together.
constexpr std::string_view kOneThing =
    "task tasks class classes classroom classrooms teacher teachers department departments team teams lab labs night "
    "nights "
    "coach coaches course courses block blocks";

// Within a test's name: "MAP Math and Reading".
constexpr std::string_view kTested = "math maths mathematics reading ela science writing";

constexpr std::string_view kOneTask =
    "task project portfolio essay course class lesson unit tarea proyecto portafolio ensayo clase unidad";

class CompoundFinder {
 public:
  CompoundFinder(const Analysis& analysis, bool is_activity)
      : a_(analysis), s_(analysis.sentence), is_activity_(is_activity) {}

  GoalPart run() const {
    if (const auto second = find_second_target(a_)) return {true, s_.span_of(*second)};
    if (const auto second = second_test()) return {true, s_.phrase_span(*second)};
    if (const auto second = second_subject()) return {true, s_.phrase_span(*second)};
    if (const auto second = find_second_clause(s_)) return {true, s_.phrase_span(*second)};
    if (const auto second = find_second_predicate(s_)) return {true, s_.phrase_span(*second)};
    if (const auto second = find_second_order(s_)) return {true, s_.phrase_span(*second)};
    if (const auto second = find_listed_goal(s_)) return {true, s_.phrase_span(*second)};
    if (const auto second = second_indicator()) return {true, s_.phrase_span(*second)};
    if (const auto second = second_count()) return {true, s_.phrase_span(*second)};
    if (const auto second = second_object()) return {true, s_.phrase_span(*second)};
    return {};
  }

 private:
  // "score 4.5 on the rubric and be proficient on the state exam": two verbs, two tests.
  std::optional<std::size_t> second_test() const {
    bool has_test = false;
    bool has_second_verb = false;
    for (std::size_t i = 0; i < s_.size(); ++i) {
      if (has_test && s_.has(i, word::conjunction) &&
          (s_.is_one_of(i + 1, "be will") ||
           (s_.has(i + 1, word::achieve) && !s_.has(i + 1, word::standard | word::subject))))
        has_second_verb = true;
      if (!s_.has(i, word::instrument | word::source_head) || s_[i].phrase == 0) continue;
      if (has_second_verb) return i;
      has_test = true;
    }
    return std::nullopt;
  }

  bool is_goal_word(std::size_t i, Classes some) const {
    const ClauseRole role = s_[i].role;
    if (!s_.has(i, some) || s_[i].phrase == 0 || s_[i].use == TokenUse::time || s_[i].is_number()) return false;
    return role == ClauseRole::main || role == ClauseRole::relative;
  }

  // A subject of each goal; but "provide tutoring in reading and math" is one thing to do.
  std::optional<std::size_t> second_subject() const {
    if (is_activity_) return std::nullopt;
    if (const auto second = second_of(word::subject)) return second;
    return second_subject_of_test();
  }

  // "... show growth as measured by MAP reading and math": the goal names no subject, its test has two.
  std::optional<std::size_t> second_subject_of_test() const {
    std::optional<std::size_t> first;
    bool has_test = false;
    for (std::size_t i = 0; i < s_.size(); ++i) {
      has_test |= s_.has(i, word::instrument);
      const bool is_subject = s_.has(i, word::subject) || (has_test && s_.is_one_of(i, kTested));
      if (!is_subject || s_[i].use == TokenUse::time || is_combined(i)) continue;
      if (s_[i].role == ClauseRole::main && !has_test) return std::nullopt;
      if (s_[i].role == ClauseRole::purpose || s_[i].role == ClauseRole::comparison) continue;
      if (first && are_joined(*first, i) && s_[*first].folded != s_[i].folded) return i;
      first = i;
    }
    return std::nullopt;
  }

  // Two of a kind with "and" between them: "reading and math", "maths, science and the arts".
  std::optional<std::size_t> second_of(Classes some) const {
    std::optional<std::size_t> first;
    for (std::size_t i = 0; i < s_.size(); ++i) {
      if (!is_goal_word(i, some) || belongs_to_test(i) || belongs_to_noun(i) || is_combined(i)) continue;
      if (first && are_joined(*first, i) && s_[*first].folded != s_[i].folded) return i;
      first = i;
    }
    return std::nullopt;
  }

  // "reading and math", "in math, in ELA and in science": nothing between but "and", commas and small words.
  bool are_joined(std::size_t first, std::size_t second) const {
    bool is_joined = false;
    bool is_listed = false;
    for (std::size_t i = first + s_[first].phrase; i < second; ++i) {
      if (i > first + 9 || s_.is_one_of(i, "or o u /")) return false;
      if (s_.has(i, word::conjunction) || s_.is_one_of(i, ", /"))
        is_joined = true;
      else if (is_joined && s_.has(i, word::any_change))
        is_listed = true;
      else if (s_.is_one_of(i, "up down") && s_.is(i + 1, ","))
        is_listed = is_joined = true;
      else if (is_listed_word(i))
        continue;
      else if (!s_.has(i, word::function | word::student | word::indicator | word::rate | word::quantifier |
                              word::standard | word::instrument | word::organisation | word::subgroup) &&
               !s_.is_one_of(i, "in en the score scores 's ( )"))
        return false;
    }
    return is_listed || (is_joined && ends_with_and(second));
  }

  // "science, technology, engineering and math": whatever stands alone between commas.
  bool is_listed_word(std::size_t i) const {
    return s_[i].is_word() && s_.is(i - 1, ",") && (s_.is(i + 1, ",") || s_.has(i + 1, word::conjunction));
  }

  // A comma joins only on the way to an "and": "math, science and reading", not "reading, fluency".
  bool ends_with_and(std::size_t second) const {
    for (std::size_t i = second; i + 4 > second && i > 0; --i)
      if (s_.has(i - 1, word::conjunction)) return !s_.is_one_of(i, "or /");
    for (std::size_t i = second; i < second + 8; ++i) {
      if (s_.is_one_of(i, "or o")) return false;
      if (s_.has(i, word::conjunction)) return true;
    }
    return false;
  }

  bool belongs_to_test(std::size_t i) const {
    const std::size_t end = i + s_[i].phrase;
    return s_.has(end, word::instrument | word::source_head) && !s_.has(end, word::standard);
  }

  // "science and social studies tasks": both say what kind of one thing.
  bool belongs_to_noun(std::size_t i) const {
    return s_.is_one_of(i + s_[i].phrase, kOneThing) || tells_of_one_thing(i);
  }

  // "the reading task in science and social studies": one task, whatever it is about.
  bool tells_of_one_thing(std::size_t i) const {
    for (std::size_t j = i; j > 0 && j + 8 > i; --j) {
      if (s_.is_one_of(j - 1, kOneTask)) return true;
      if (!s_.has(j - 1, word::function | word::conjunction | word::subject) && s_[j - 1].phrase != 0 &&
          s_[j - 1].use != TokenUse::time && !s_.is(j - 1, ","))
        return false;
    }
    return false;
  }

  // "the combined total of tardies and absences", "entre faltas y retrasos": counted together.
  bool is_summed(std::size_t i) const {
    for (std::size_t j = i; j > 0 && j + 7 > i; --j) {
      if (s_.is_one_of(j - 1, "combined sum combinado combinada suma conjunto")) return true;
      if (s_.has(j - 1, word::conjunction | word::any_verb)) return false;
    }
    return false;
  }

  // "reading, writing and maths combined", "grade 5 or above in English and maths": one criterion.
  bool is_combined(std::size_t i) const {
    if (is_summed(i)) return true;
    for (std::size_t j = i; j < i + 7 && !s_.is_one_of(j, ". ;"); ++j)
      if (s_.is_one_of(j, "combined combinados combinadas")) return true;
    for (std::size_t j = i; j > 0 && j + 12 > i; --j)
      if (s_.is_one_of(j - 1, "grade grades") && (s_[j].is_number() || s_[j].use == TokenUse::year_group) &&
          s_.is_one_of(j + 1, "+ or"))
        return true;
    return false;
  }

  bool asks_opinions() const {
    for (std::size_t i = 0; i < s_.size(); ++i)
      if (s_.is_one_of(i, "survey surveys favorable favorably favourable encuesta encuestas favorables")) return true;
    return false;
  }

  // "Improve planning and instruction", "raise rigor and comprehension": two things that are no names of the same.
  std::optional<std::size_t> second_object() const {
    constexpr Classes things = word::practice | word::subject | word::indicator | word::abstraction | word::deliverable;
    for (std::size_t i = 1; i + 1 < s_.size(); ++i) {
      if (!s_.has(i, word::conjunction) || s_[i].role != ClauseRole::main) continue;
      std::size_t first = i - 1;
      while (first > 0 && s_[first].phrase == 0) --first;
      const std::size_t second = thing_after(i, things);
      if (!is_separate(first, things) || !is_separate(second, things) || are_akin(s_[first].folded, s_[second].folded))
        continue;
      if (is_object_of_soft(first) && s_[first].folded != s_[second].folded) return second;
    }
    return std::nullopt;
  }

  // Past the article and an adjective that no list has: "and the parental involvement".
  std::size_t thing_after(std::size_t conjunction, Classes things) const {
    const std::size_t next = s_.is_one_of(conjunction + 1, "the our la el las los") ? conjunction + 2 : conjunction + 1;
    const bool is_qualified = s_[next].is_word() && !s_.has(next, word::function | word::any_verb | things);
    return is_qualified && is_separate(next + 1, things) ? next + 1 : next;
  }

  bool is_separate(std::size_t i, Classes things) const {
    return is_goal_word(i, things) && s_[i].role == ClauseRole::main && !s_.has(i, word::sentiment | word::any_change);
  }

  // The object follows the verb at once, but for an adjective or two.
  bool is_object_of_soft(std::size_t i) const {
    for (std::size_t j = i; j > 0 && j + 4 > i; --j) {
      if (s_.has(j - 1, word::better | word::rise) && s_[j - 1].role == ClauseRole::main) return true;
      if (s_.has(j - 1, word::function | word::conjunction) && !s_.is_one_of(j - 1, "the el la los las our"))
        return false;
    }
    return false;
  }

  std::optional<std::size_t> second_indicator() const {
    // "Plan with data about attendance and achievement": one thing to do.
    if (is_activity_ && separate_targets(a_).empty()) return std::nullopt;
    const bool is_survey = asks_opinions();
    const Classes kinds = word::indicator | word::result | word::rate | (is_survey ? word::abstraction : 0);
    std::optional<std::size_t> first;
    for (std::size_t i = 0; i < s_.size(); ++i) {
      if (s_[i].role == ClauseRole::relative || !is_goal_word(i, kinds) ||
          s_.has(i, word::standard | word::subject | word::any_verb))
        continue;
      // A survey's domains are measured one by one.
      if (!is_survey && s_.has(i, word::abstraction | word::sentiment)) continue;
      const bool is_other =
          first && s_[*first].folded != s_[i].folded && (is_survey || !are_akin(head_of(*first), head_of(i)));
      if (is_other && !is_combined(*first) && (are_joined(*first, i) || are_parted(*first, i))) return i;
      first = i;
    }
    return std::nullopt;
  }

  // The last word of a phrase: "out-of-school suspensions".
  std::string_view head_of(std::size_t i) const { return s_[i + s_[i].phrase - 1].folded; }

  // "the number of students who take the course and the number who pass": counted twice, with words between.
  std::optional<std::size_t> second_count() const {
    std::optional<std::size_t> first;
    for (std::size_t i = 0; i < s_.size(); ++i) {
      const bool is_count = s_.is_one_of(i, "number percentage percent share proportion numero porcentaje cantidad");
      if (!is_count || s_[i].use != TokenUse::none || s_[i].phrase == 0) continue;
      const std::size_t before = s_.is_one_of(i - 1, "the el la") ? i - 1 : i;
      const bool is_joined = before > 0 && s_.has(before - 1, word::conjunction);
      if (first && is_joined && before > *first + 3 && s_.is_one_of(i + s_[i].phrase, "who of that de que")) return i;
      first = i;
    }
    return std::nullopt;
  }

  // "suspension rates are below ... and attendance is ...": each with a clause of its own.
  bool are_parted(std::size_t first, std::size_t second) const {
    if (second > first + 40) return false;
    bool has_verb = false;
    for (std::size_t i = first; i < second; ++i) {
      has_verb |= s_.is_one_of(i, "is are will") || s_.has(i, word::any_change);
      if (!s_.has(i, word::conjunction)) continue;
      const bool is_next = i + 4 > second;
      for (std::size_t j = second; is_next && has_verb && j < second + 5; ++j)
        if (s_.is_one_of(j, "is are will") || s_.has(i + 1, word::any_change)) return true;
    }
    return false;
  }

  const Analysis& a_;
  const Sentence& s_;
  bool is_activity_;
};

}  // namespace

GoalPart read_compound(const Analysis& analysis, const GoalReading& reading) {
  return CompoundFinder(analysis, reading.activity.is_found).run();
}

}  // namespace waymark::language
