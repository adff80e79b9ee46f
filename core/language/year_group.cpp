#include "core/language/year_group.hpp"

#include <algorithm>
#include <optional>

#include "core/language/number_word.hpp"

namespace waymark::language {
namespace {

constexpr double kHighestGrade = 13;
constexpr std::size_t kLongestGroup = 12;  // tokens; "grades 3, 4, 5 and 6"

bool is_unit(const Sentence& s, std::size_t i) { return s.is_one_of(i, "% percent percentage points point pct"); }

bool is_kindergarten(const Sentence& s, std::size_t i) { return s.is_one_of(i, "k prek pk jk tk ps vk"); }

bool is_grade_number(const Sentence& s, std::size_t i) {
  if (!s.is_free(i)) return false;
  if (is_kindergarten(s, i)) return true;
  const Token& token = s[i];
  const bool is_small =
      token.is_number() && !token.has_fraction && token.digits <= 2 && token.value >= 0 && token.value <= kHighestGrade;
  return is_small && !is_unit(s, i + 1);
}

bool is_joint(const Sentence& s, std::size_t i) { return s.is_one_of(i, "- / , & and or to through thru a y al"); }

bool is_ordinal_word(const Sentence& s, std::size_t i) {
  return ordinal_word(s[i].folded, s.is_spanish() ? Language::es : Language::en).has_value();
}

// From one number over "-", "," and "and" to the next.
std::size_t end_of_numbers(const Sentence& s, std::size_t begin) {
  std::size_t end = begin + 1;
  while (end < begin + kLongestGroup) {
    std::size_t next = end;
    while (is_joint(s, next) && next < end + 2) ++next;
    if (s.is_one_of(next, "grade grades year years grado")) ++next;
    if (next == end || !(is_grade_number(s, next) || (is_ordinal_word(s, next) && s[begin].is_ordinal))) return end;
    end = next + 1;
  }
  return end;
}

constexpr std::string_view kAfterNumber =
    "grade grades grader graders gr grado grados basico basicos medio medios curso cursos primaria secundaria eso "
    "bachillerato ciclo";

// "grades 3-8", "Year 5": the noun first.
std::optional<Stretch> noun_first(const Sentence& s, std::size_t i) {
  if (!s.is_one_of(i, "grade grades gr year years yr yrs ages aged age grado grados curso cursos")) return std::nullopt;
  std::size_t number = i + 1;
  while (s.is_one_of(number, "level levels group groups . : de") && number < i + 3) ++number;
  if (!is_grade_number(s, number)) return std::nullopt;
  // "Year 1: 60%" counts the plan's years.
  const bool is_year = s.is_one_of(i, "year years");
  const std::size_t end = end_of_numbers(s, number);
  if (is_year && (s.is(end, ":") || s.is(end, "(") || s.is_one_of(i - 1, "by in of end")) && !s.has(end, word::student))
    return std::nullopt;
  return Stretch{i, end};
}

// "de tercero y quinto", "en segundo": Spanish leaves the noun out.
bool is_bare_year_group(const Sentence& s, std::size_t begin, std::size_t end) {
  if (!s.is_one_of(begin - 1, "de en desde") ||
      !s.is_one_of(begin, "primero segundo tercero cuarto quinto sexto septimo octavo noveno decimo"))
    return false;
  return end > begin + 1 || s.has(begin - 2, word::student) || s.is_one_of(end, "en . , ; ) a y basico") ||
         end >= s.size();
}

// "15 year olds".
bool is_age(const Sentence& s, std::size_t i) {
  return s[i].is_number() && s.is_free(i) && s.is_one_of(i + 1, "year years") && s.is_one_of(i + 2, "old olds");
}

// "3rd grade", "7th and 8th graders", "9-12 students", "3.º de primaria".
std::optional<Stretch> number_first(const Sentence& s, std::size_t i) {
  if (is_age(s, i)) return Stretch{i, i + 3};
  const bool is_word = is_ordinal_word(s, i);
  if (!is_word && !is_grade_number(s, i)) return std::nullopt;
  const std::size_t numbers_end = is_word ? i + 1 : end_of_numbers(s, i);
  std::size_t end = numbers_end;
  if (is_word)
    while (is_joint(s, end) && is_ordinal_word(s, end + 1) && end < i + kLongestGroup) end += 2;
  if (s.is_one_of(end, "de of") || (s.is(end, "-") && s[end].is_joined && s[end + 1].is_joined)) ++end;
  const bool is_ordinal = is_word || s[i].is_ordinal;
  if (s.is_one_of(end, kAfterNumber)) return Stretch{i, end + 1};
  if (s.is_one_of(end, "ano anos year years") && is_ordinal && !s.has(end, word::recurrence) &&
      !s.is_one_of(end + 1, "of in"))
    return Stretch{i, end + 1};
  if (is_word && s.is_spanish() && is_bare_year_group(s, i, end)) return Stretch{i, end};
  // "3rd - 58%, 4th - 61%"; "los alumnos de 3.º que ...".
  if (s[i].is_ordinal && s.is_one_of(numbers_end, "- : =") && s[numbers_end + 1].is_number() &&
      is_unit(s, numbers_end + 2))
    return Stretch{i, numbers_end};
  if (s[i].is_ordinal && s.is_spanish() && s.is(i - 1, "de") && s.has(i - 2, word::student))
    return Stretch{i, numbers_end};
  // "K-5" needs nothing after it; "9-12 students" does.
  const bool has_range = numbers_end > i + 2;
  if (has_range && is_kindergarten(s, i)) return Stretch{i, numbers_end};
  if (has_range && s.is(i + 1, "-") && s.has(end, word::student | word::stage)) return Stretch{i, numbers_end};
  if (is_word) return std::nullopt;
  return s[i].is_ordinal && numbers_end == i + 1 && s.has(end, word::student) ? std::optional(Stretch{i, numbers_end})
                                                                              : std::nullopt;
}

bool is_whole_system(const Sentence& s, Stretch group) {
  return group.end == group.begin + 3 && is_kindergarten(s, group.begin) && s[group.end - 1].value >= 12;
}

// "Levels 3 and 4", "Level 3 or 4".
std::size_t end_of_labels(const Sentence& s, std::size_t first) {
  constexpr std::size_t kMost = 8;
  std::size_t end = first + 1;
  while (s.is_one_of(end, "and or y o - / & , to") && s[end + 1].is_number() && s[end + 1].digits == 1 &&
         !is_unit(s, end + 2) && end < first + kMost)
    end += 2;
  return end;
}

}  // namespace

std::vector<Stretch> find_year_groups(Sentence& sentence) {
  std::vector<Stretch> groups;
  for (std::size_t i = 0; i < sentence.size();) {
    auto group = sentence.is_free(i) ? noun_first(sentence, i) : std::nullopt;
    if (!group && sentence.is_free(i)) group = number_first(sentence, i);
    if (!group) {
      ++i;
      continue;
    }
    sentence.use(*group, TokenUse::year_group);
    if (!is_whole_system(sentence, *group)) groups.push_back(*group);
    i = group->end;
  }
  return groups;
}

void mark_labels(Sentence& sentence) {
  for (std::size_t i = 1; i < sentence.size(); ++i) {
    const Token& token = sentence[i];
    if (!token.is_number() || !sentence.is_free(i) || token.has_fraction || token.digits > 2) continue;
    // "Tier 2" is a word of the lexicon.
    if (token.phrase == 0) {
      sentence.use({i, end_of_labels(sentence, i)}, TokenUse::label);
      continue;
    }
    std::size_t before = i - 1;
    if (sentence.is_one_of(before, "# no . (") && before > 0) --before;
    // "the assessment of year 1": which year of the plan.
    const bool is_year_of_plan = sentence.is_one_of(before, "year ano") && token.digits == 1;
    // "Math 7", "Integrated Science 2": which course.
    const bool is_course = sentence.has(before, word::subject) && sentence[before].is_capital && token.digits == 1 &&
                           !sentence[i].is_joined;
    if (!(is_year_of_plan || is_course || sentence.has(before, word::label_noun)) || is_unit(sentence, i + 1)) continue;
    sentence.use({i, end_of_labels(sentence, i)}, TokenUse::label);
  }
}

}  // namespace waymark::language
