#include "core/workshop/goal_sentence.hpp"

#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <string_view>

#include "core/workshop/goal_phrases.hpp"

namespace waymark {
namespace {

using Names = std::array<std::string_view, 12>;

constexpr Names kEnglishMonths = {"January", "February", "March",     "April",   "May",      "June",
                                  "July",    "August",   "September", "October", "November", "December"};
constexpr Names kSpanishMonths = {"enero", "febrero", "marzo",      "abril",   "mayo",      "junio",
                                  "julio", "agosto",  "septiembre", "octubre", "noviembre", "diciembre"};

// How a list of students begins whose share is told: what follows says which of them count.
constexpr std::string_view kStudentWords[] = {"students ", "estudiantes ", "alumnos "};

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
  if (parts.baseline) words += " " + from_words(parts, language);
  return words + to_words(parts, language, is_reached);
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

std::string build_goal(const GoalParts& parts, Language language) {
  const std::string about = subject(parts, language);
  if (about.empty() || !parts.target) return {};
  std::string sentence = deadline_words(parts, language);
  if (!sentence.empty()) sentence += ", ";
  sentence += about + " " + change_words(parts, language) + source_clause(parts, language) + ".";
  return with_large_start(std::move(sentence));
}

}  // namespace waymark
