#include "core/workshop/goal_sentence.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <optional>
#include <string_view>

namespace waymark {
namespace {

using Names = std::array<std::string_view, 12>;

constexpr Names kEnglishMonths = {"January", "February", "March",     "April",   "May",      "June",
                                  "July",    "August",   "September", "October", "November", "December"};
constexpr Names kSpanishMonths = {"enero", "febrero", "marzo",      "abril",   "mayo",      "junio",
                                  "julio", "agosto",  "septiembre", "octubre", "noviembre", "diciembre"};

// Words with which names of groups and measures begin and that are written small inside of a sentence. Others may be
// names ("Black students", "Benchmark test") and keep their capital.
constexpr std::string_view kCommonWords[] = {
    "Students", "Student",  "Grade",    "Grades",   "Average",  "Percent",  "Percentage", "Share",   "Number",
    "Rate",     "The",      "Families", "Teachers", "Staff",    "Children", "Pupils",     "Parents", "Estudiantes",
    "Alumnos",  "Alumnas",  "Alumnado", "El",       "La",       "Los",      "Las",        "Grados",  "Porcentaje",
    "Número",   "Promedio", "Familias", "Docentes", "Maestros", "Tasa",     "Niños",      "Niñas"};

// How a list of students begins whose share is told: what follows says which of them count.
constexpr std::string_view kStudentWords[] = {"students ", "estudiantes ", "alumnos "};

bool starts_with_word(std::string_view text, std::string_view word) {
  return text.substr(0, word.size()) == word && (text.size() == word.size() || text[word.size()] == ' ');
}

std::string with_small_start(std::string text) {
  const auto is_start = [&](std::string_view word) { return starts_with_word(text, word); };
  if (std::any_of(std::begin(kCommonWords), std::end(kCommonWords), is_start))
    text[0] = static_cast<char>(text[0] - 'A' + 'a');
  return text;
}

// Only ASCII letters: no month, article or common word begins otherwise.
std::string with_large_start(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

std::string_view without_end(std::string_view text) {
  constexpr std::string_view kEnds = ". \n!?";
  while (!text.empty() && kEnds.find(text.back()) != kEnds.npos) text.remove_suffix(1);
  return text;
}

bool is_spanish(Language language) { return language == Language::es; }

bool is_percent(const GoalParts& parts) { return parts.unit == "%"; }

std::string deadline_words(const GoalParts& parts, Language language) {
  if (parts.deadline) return (is_spanish(language) ? "para el " : "by ") + written_date(*parts.deadline, language);
  std::string words = parts.deadline_text;
  if (!words.empty() && words[0] >= 'A' && words[0] <= 'Z') words[0] = static_cast<char>(words[0] - 'A' + 'a');
  return words;
}

// "the share of students with disabilities reading at grade level": who counts stands between "share of" and the rest
// of what is counted.
std::string share_of(const std::string& who, const std::string& what, Language language) {
  for (const std::string_view students : kStudentWords) {
    if (what.compare(0, students.size(), students) != 0) continue;
    const std::string group = who.empty() ? std::string(students.substr(0, students.size() - 1)) : who;
    return (is_spanish(language) ? "el porcentaje de " : "the share of ") + group + " " + what.substr(students.size());
  }
  return {};
}

bool names_group_itself(const std::string& what, const std::string& who) {
  return who.empty() || what.find(who) != std::string::npos;
}

std::string subject(const GoalParts& parts, Language language) {
  const std::string who = with_small_start(parts.who);
  const std::string what = with_small_start(parts.what);
  if (what.empty()) return who;
  if (is_percent(parts)) {
    const std::string share = share_of(who, what, language);
    if (!share.empty()) return share;
    // "grade 6 students who read at grade level": people do not rise, their share does.
    if (!who.empty() && what.size() > who.size() && what.compare(0, who.size(), who) == 0)
      return (is_spanish(language) ? "el porcentaje de " : "the share of ") + what;
  }
  if (names_group_itself(what, who)) return what;
  return what + (is_spanish(language) ? " de " : " among ") + who;
}

std::string_view verb(Direction direction, Language language) {
  if (is_spanish(language)) {
    if (direction == Direction::increase) return "subirá";
    if (direction == Direction::decrease) return "bajará";
    return "llegará";
  }
  if (direction == Direction::increase) return "will rise";
  if (direction == Direction::decrease) return "will fall";
  return "will reach";
}

// Spanish writes "del 27% al 40%" of percents, "de 12 a 8" of counts.
std::string from_words(const GoalParts& parts, Language language) {
  const std::string value = written_value(*parts.baseline, parts.unit);
  if (!is_spanish(language)) return " from " + value;
  return (is_percent(parts) ? " del " : " de ") + value;
}

std::string to_words(const GoalParts& parts, Language language, bool is_reached) {
  const std::string value = written_value(*parts.target, parts.unit);
  if (!is_spanish(language)) return (is_reached ? " " : " to ") + value;
  return (is_percent(parts) ? " al " : " a ") + value;
}

std::string by_words(const GoalParts& parts, Language language) {
  const bool is_points = parts.change == ChangeKind::by && is_percent(parts);
  const std::string unit = !is_points ? parts.unit : is_spanish(language) ? "puntos porcentuales" : "percentage points";
  return (is_spanish(language) ? " en " : " by ") + written_value(*parts.target, unit);
}

std::string change_words(const GoalParts& parts, Language language) {
  const Direction direction = direction_of(parts);
  if (parts.change == ChangeKind::by || parts.change == ChangeKind::by_percent)
    return std::string(verb(direction == Direction::unset ? Direction::increase : direction, language)) +
           by_words(parts, language);
  if (direction == Direction::maintain)
    return (is_spanish(language) ? "se mantendrá en " : "will stay at ") + written_value(*parts.target, parts.unit);
  const bool is_reached = direction == Direction::unset;
  std::string words(verb(direction, language));
  if (parts.baseline) words += from_words(parts, language);
  return words + to_words(parts, language, is_reached);
}

std::string source_words(const GoalParts& parts, Language language) {
  return (is_spanish(language) ? ", según: " : ", as measured by: ") + with_small_start(parts.source);
}

// Where a source reads on as part of the sentence, no colon is needed.
bool reads_on(const std::string& source) {
  for (const std::string_view word : {"the ", "our ", "a ", "an ", "la ", "el ", "los ", "las ", "un ", "una "})
    if (source.compare(0, word.size(), word) == 0) return true;
  return false;
}

std::string source_clause(const GoalParts& parts, Language language) {
  if (parts.source.empty()) return {};
  GoalParts own = parts;
  own.source = std::string(without_end(parts.source));
  if (!reads_on(own.source)) return source_words(own, language);
  return (is_spanish(language) ? ", según " : ", as measured by ") + own.source;
}

// Where a start can be put in: before the "to" of an end value, which may be in the part or stand before it. None where
// the target has no "to".
std::optional<std::size_t> place_of_start(const std::string& text, const GoalReading& reading) {
  if (!reading.target || reading.change != ChangeKind::to) return std::nullopt;
  for (const std::string_view word : {"to ", "al ", "a "}) {
    if (piece(text, reading.target.span).substr(0, word.size()) == word) return reading.target.span.begin;
    if (reading.target.span.begin < word.size() + 1) continue;
    const std::size_t before = reading.target.span.begin - word.size();
    if (text.compare(before, word.size(), word) == 0 && text[before - 1] == ' ') return before;
  }
  return std::nullopt;
}

}  // namespace

std::string written_date(Date date, Language language) {
  const std::chrono::year_month_day day{std::chrono::sys_days{std::chrono::days{date.days}}};
  const std::string number = std::to_string(unsigned(day.day()));
  const std::string year = std::to_string(int(day.year()));
  const std::size_t month = unsigned(day.month()) - 1;
  if (is_spanish(language)) return number + " de " + std::string(kSpanishMonths[month]) + " de " + year;
  return std::string(kEnglishMonths[month]) + " " + number + ", " + year;
}

std::string written_value(double value, const std::string& unit) {
  // Six digits tell every real measure apart; more would show the noise of binary fractions.
  char digits[40];
  std::snprintf(digits, sizeof digits, std::abs(value) < 1e6 ? "%.6g" : "%.0f", value);
  if (unit.empty()) return digits;
  return unit == "%" ? digits + unit : digits + (" " + unit);
}

bool wants_rebuilding(const std::string& text, const GoalReading& reading) {
  return without_end(text).empty() || reading.vague || !reading.target || !reading.deadline;
}

std::string with_replaced(const std::string& text, Span part, const std::string& value) {
  std::size_t begin = part.begin;
  constexpr std::string_view kPrepositions[] = {"to ", "from ", "by ",  "By ",      "a ",
                                                "al ", "de ",   "del ", "para el ", "Para el "};
  for (const std::string_view word : kPrepositions)
    if (part.begin == begin && piece(text, part).substr(0, word.size()) == word) begin += word.size();
  return text.substr(0, begin) + value + text.substr(part.end);
}

std::string build_goal(const GoalParts& parts, Language language) {
  const std::string about = subject(parts, language);
  if (about.empty() || !parts.target) return {};
  std::string sentence = deadline_words(parts, language);
  if (!sentence.empty()) sentence += ", ";
  sentence += about + " " + change_words(parts, language) + source_clause(parts, language) + ".";
  return with_large_start(std::move(sentence));
}

std::string repair_goal(const std::string& text, const GoalReading& reading, const GoalParts& known,
                        Language language) {
  const std::string_view whole = without_end(text);
  std::string sentence(whole);
  if (sentence.empty()) return text;
  // The reader may not know the source by name: what stands there already is not said again.
  if (!reading.source && sentence.find(without_end(known.source)) == std::string::npos)
    sentence += source_clause(known, language);
  const auto start = place_of_start(text, reading);
  if (!reading.baseline && known.baseline && start)
    sentence.insert(*start, from_words(known, language).substr(1) + " ");
  if (!reading.deadline && (known.deadline || !known.deadline_text.empty()))
    sentence = with_large_start(deadline_words(known, language)) + ", " + with_small_start(std::move(sentence));
  if (sentence == whole) return text;
  return sentence + (whole.size() < text.size() ? text.substr(whole.size()) : ".");
}

}  // namespace waymark
