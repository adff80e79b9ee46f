#include "core/language/doing.hpp"

#include "core/language/population.hpp"

namespace waymark::language {
namespace {

constexpr std::size_t kFarthest = 80;  // tokens between a subject and its verb
constexpr Classes kDoing = word::act | word::create;
constexpr std::string_view kGiven =
    "offered provided given exposed trained taught assigned paired matched connected scheduled invited supported "
    "served mentored tutored coached introduced informed screened assessed tested surveyed";

bool is_main(const Sentence& s, std::size_t i) {
  return s[i].role == ClauseRole::main && s[i].use == TokenUse::none && s[i].phrase > 0;
}

bool is_participle(const Sentence& s, std::size_t i) {
  const std::string_view word = s[i].folded;
  return (word.size() > 3 && word.substr(word.size() - 2) == "ed") ||
         s.is_one_of(i, "given taught held built made sent drawn met written done chosen run kept bought");
}

// "teachers in grades 3-5", "grade 3 teachers".
bool is_grade_of_adults(const Sentence& s, std::size_t i) {
  std::size_t end = i;
  while (end < i + 12 && s[end].use == TokenUse::year_group) ++end;
  if (s.has(end, word::adult)) return true;
  for (std::size_t j = i; j > 0 && j + 12 > i; --j) {
    if (s.has(j - 1, word::adult)) return true;
    if (s[j - 1].use != TokenUse::year_group && !s.is_one_of(j - 1, "in of at for from the de del en")) return false;
  }
  return false;
}

// "Students are retained in grade 9" is a result; "students are offered tutoring" is not.
bool happens_to_students(const Sentence& s, std::size_t verb) {
  if (s.is_one_of(verb, kGiven)) return false;
  return (subject_of(s, verb) & (word::student | word::subgroup)) != 0;
}

}  // namespace

bool is_put_in_place(const Sentence& s, std::size_t i) {
  return s.is(i, "in") && s.is(i + 1, "place") && s.is_one_of(i - 1, "be is are");
}

Classes subject_of(const Sentence& s, std::size_t verb) {
  Classes subject = 0;
  for (std::size_t i = verb > kFarthest ? verb - kFarthest : 0; i < verb; ++i) {
    if (s[i].role != ClauseRole::main && s[i].role != ClauseRole::relative) continue;
    if (s[i].use == TokenUse::time) continue;
    subject |= s[i].classes & (word::student | word::adult | word::family | word::organisation | word::subgroup |
                               word::stage | word::personal | word::indicator | word::quantifier | word::rate |
                               word::practice | word::subject | word::result | word::deliverable);
    if (s[i].use == TokenUse::year_group && !is_grade_of_adults(s, i)) subject |= word::student;
    if (s.is_one_of(i, "teams committees departments equipos comisiones")) subject |= word::adult;
    if (is_acting_body(s, i)) subject = word::adult;  // "our attendance committee": what it is for does not matter
  }
  return subject;
}

std::optional<std::size_t> find_participle(const Sentence& s) {
  for (std::size_t i = 1; i < s.size(); ++i) {
    if (!is_main(s, i) || !is_participle(s, i) || !s.has(i, word::act)) continue;
    if (s.is(i + 1, "by") && (s.has(i + 2, word::adult) || s.has(i + 3, word::adult) || s.has(i + 4, word::adult) ||
                              s.has(i + 5, word::adult)))
      return i;
    if (s.is_one_of(i, "exposed trained offered provided given") && s.has(i - 1, word::student | word::adult)) return i;
  }
  return std::nullopt;
}

std::optional<std::size_t> find_passive(const Sentence& s) {
  for (std::size_t i = 1; i < s.size(); ++i) {
    if (is_put_in_place(s, i) && (subject_of(s, i) & (word::deliverable | word::practice)) != 0) return i;
    if (!is_main(s, i) || !s.has(i, kDoing) || s.has(i, word::keep | word::better)) continue;
    const bool is_spanish_passive = s.is_spanish() &&
                                    s.is_one_of(i - 1, "se seran sean sera estaran estara esten quedaran") &&
                                    !s.has(i, word::achieve);
    const bool is_led = s.is_one_of(i - 1, "be is are been being") ||
                        (s.is_one_of(i - 2, "be is are been being") && !s[i - 1].is_number());
    if (((is_participle(s, i) && is_led) || is_spanish_passive) && !happens_to_students(s, i)) return i;
  }
  return std::nullopt;
}

std::optional<std::size_t> find_unknown_deed(const Sentence& s) {
  for (std::size_t i = 1; i + 1 < s.size() && s[i].clause == 0; ++i)
    if (is_acting_body(s, i) && s[i + 1].classes == 0 && s.is_free(i + 1)) return i + 1;
  for (std::size_t i = 1; i + 1 < s.size(); ++i) {
    if (!s.has(i, word::modal) || s[i].role != ClauseRole::main) continue;
    const std::size_t verb = i + s[i].phrase;
    const Classes subject = subject_of(s, i);
    constexpr Classes results =
        word::student | word::subgroup | word::indicator | word::quantifier | word::rate | word::result | word::subject;
    const bool is_unknown = s[verb].is_word() && s[verb].classes == 0 && s.is_free(verb);
    return is_unknown && (subject & word::adult) != 0 && (subject & results) == 0 ? std::optional(verb) : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace waymark::language
