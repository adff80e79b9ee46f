#include "core/language/written_year.hpp"

#include <chrono>

namespace waymark::language {
namespace {

constexpr int kFirstYear = 1990;
constexpr int kLastYear = 2099;

}  // namespace

std::optional<int> whole_number(const Token& token, int digits) {
  if (!token.is_number() || token.has_fraction || token.is_ordinal || token.digits != digits) return std::nullopt;
  return static_cast<int>(token.value);
}

std::optional<int> full_year(const Token& token) {
  const auto year = whole_number(token, 4);
  if (!year || *year < kFirstYear || *year > kLastYear) return std::nullopt;
  return year;
}

// "2025" or "25".
std::optional<int> any_year(const Token& token) {
  if (const auto year = full_year(token)) return year;
  const auto year = whole_number(token, 2);
  if (!year) return std::nullopt;
  return 2000 + *year;
}

bool is_unit_of_amount(const Sentence& s, std::size_t i) {
  return s.is_one_of(i, "% percent percentage points pct por");
}

// Where a school-year phrase after a year ends: "2024-25 school year".
std::size_t after_year_words(const Sentence& s, std::size_t i) {
  while (s.is_one_of(i, "school academic fiscal instructional calendar year sy term escolar lectivo academico plan")) {
    if (s.is(i, "plan")) return i;
    ++i;
  }
  return i;
}

// The second year of "2024-25", "2024/2025", "2024 to 2025"; the end in `end`.
std::optional<int> second_year(const Sentence& s, std::size_t i, int first, std::size_t& end) {
  std::size_t next = i + 1;
  if (s.is_one_of(next, "- /") || s.is(next, "al") || s.is(next, "a") || s.is(next, "to"))
    ++next;
  else
    return std::nullopt;
  if (s.is(next, "'") || s.is(next, "sy")) ++next;
  const auto second = any_year(s[next]);
  if (!second || *second <= first || *second > first + 12) return std::nullopt;
  if (is_unit_of_amount(s, next + 1) || (s.is(next + 1, "-") && s[next + 2].is_number())) return std::nullopt;
  end = next + 1;
  return second;
}

std::optional<Date> day_of(int year, unsigned month, unsigned day) {
  const std::chrono::year_month_day ymd{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
  if (!ymd.ok()) return std::nullopt;
  return Date{static_cast<std::int32_t>(std::chrono::sys_days{ymd}.time_since_epoch().count())};
}

std::optional<Date> last_day(int year, unsigned month) {
  const std::chrono::year_month_day_last last{std::chrono::year{year},
                                              std::chrono::month_day_last{std::chrono::month{month}}};
  if (!last.ok()) return std::nullopt;
  return Date{static_cast<std::int32_t>(std::chrono::sys_days{last}.time_since_epoch().count())};
}

}  // namespace waymark::language
