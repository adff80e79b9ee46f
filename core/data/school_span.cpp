#include "core/data/school_span.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "core/calendar/months.hpp"
#include "core/data/cell_text.hpp"
#include "core/language/folding.hpp"

namespace waymark {
namespace {

using language::is_digit;

constexpr int kFirstYear = 1990;
constexpr int kLastYear = 2100;
// School years that the plan does not have go from July to June.
constexpr int kFirstMonth = 7;
constexpr int kLastMonth = 6;
constexpr int kLastDay = 30;

std::optional<int> whole_number(std::string_view text) {
  if (text.empty() || text.size() > 4) return std::nullopt;
  int number = 0;
  for (const char c : text) {
    if (!is_digit(c)) return std::nullopt;
    number = number * 10 + (c - '0');
  }
  return number;
}

std::optional<SchoolSpan> year_that_ends(int year, const Plan& plan) {
  for (const SchoolYear& each : plan.school_years)
    if (each.end && year_of(*each.end) == year) return SchoolSpan{each.start, *each.end};
  const auto last = date_of(year, kLastMonth, kLastDay);
  return last ? std::optional(SchoolSpan{date_of(year - 1, kFirstMonth, 1), *last}) : std::nullopt;
}

bool is_named(const Term& term, const std::string& name) {
  const std::string whole = plain_text(term.name);
  return whole == name || whole.rfind(name + " ", 0) == 0;
}

bool is_season(std::string_view name) {
  for (const std::string_view season :
       {"fall", "autumn", "spring", "winter", "summer", "otono", "primavera", "invierno", "verano"})
    if (name == season) return true;
  return false;
}

// "fall 2026" is {"fall", 2026}.
std::pair<std::string, int> name_and_year(const std::string& plain) {
  const std::size_t blank = plain.rfind(' ');
  const auto year = blank == plain.npos ? std::nullopt : whole_number(std::string_view(plain).substr(blank + 1));
  if (year && *year >= kFirstYear) return {plain.substr(0, blank), *year};
  const bool has_letter = std::any_of(plain.begin(), plain.end(), language::is_letter);
  return {has_letter ? plain : std::string(), 0};
}

bool is_then(const Term& term, int year) {
  return year == 0 || year_of(*term.end) == year || (term.start && year_of(*term.start) == year);
}

}  // namespace

std::optional<SchoolSpan> school_year_named(const std::string& plain, const Plan& plan) {
  std::string_view text = plain;
  for (const std::string_view word : {"sy", "school year", "ano escolar", "ciclo", "curso"})
    if (text.substr(0, word.size()) == word) text.remove_prefix(word.size());
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  const auto first = whole_number(text.substr(0, 4));
  if (!first || text.size() < 4 || *first < kFirstYear || *first > kLastYear) return std::nullopt;
  if (text.size() == 4) return year_that_ends(*first, plan);
  const bool is_pair = (text[4] == '-' || text[4] == '/') && (text.size() == 7 || text.size() == 9);
  const auto second = is_pair ? whole_number(text.substr(5)) : std::nullopt;
  if (!second || *second != (text.size() == 7 ? (*first + 1) % 100 : *first + 1)) return std::nullopt;
  return year_that_ends(*first + 1, plan);
}

TermNamed term_named(const std::string& plain, const Plan& plan) {
  const auto [name, year] = name_and_year(plain);
  if (name.empty()) return {};
  TermNamed found;
  std::size_t count = 0;
  for (const SchoolYear& each : plan.school_years)
    for (const Term& term : each.terms) {
      if (!term.end || !is_named(term, name) || !is_then(term, year)) continue;
      found.span = SchoolSpan{term.start, *term.end};
      ++count;
    }
  if (count == 1) return found;
  return {std::nullopt, is_season(name)};
}

}  // namespace waymark
