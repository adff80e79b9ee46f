#include "core/data/cell_words.hpp"

#include <algorithm>
#include <span>

#include "core/calendar/day_tokens.hpp"
#include "core/data/cell_text.hpp"
#include "core/language/folding.hpp"

namespace waymark {
namespace {

using language::is_digit;
using language::is_letter;
using Words = std::span<const std::string_view>;

constexpr std::string_view kNoData[] = {"n/a",
                                        "na",
                                        "n.a.",
                                        "n.a",
                                        "nd",
                                        "n/d",
                                        "s/d",
                                        "n.d.",
                                        "-",
                                        "--",
                                        "---",
                                        ".",
                                        "..",
                                        "?",
                                        "null",
                                        "nil",
                                        "none",
                                        "tbd",
                                        "pending",
                                        "pendiente",
                                        "absent",
                                        "ausente",
                                        "no data",
                                        "sin datos",
                                        "sin dato",
                                        "missing",
                                        "falta",
                                        "not available",
                                        "not applicable",
                                        "no aplica",
                                        "no disponible",
                                        "not yet",
                                        "todavia no",
                                        "unknown",
                                        "desconocido"};
constexpr std::string_view kSuppressed[] = {"suppressed", "suprimido", "redacted", "masked",    "withheld",
                                            "oculto",     "reservado", "dnr",      "censurado", "supp."};
constexpr std::string_view kBounds[] = {"<",         ">",        "n<",          "n <",      "fewer than", "less than",
                                        "more than", "under ",   "over ",       "at least", "at most",    "menos de",
                                        "mas de",    "al menos", "como maximo", "up to",    "hasta "};
constexpr std::string_view kYes[] = {"yes", "y",    "si",  "s",     "true",     "verdadero", "x",
                                     "1",   "done", "met", "hecho", "cumplido", "cumplida",  "t"};
constexpr std::string_view kNo[] = {"no", "n", "false", "falso", "0", "not met", "no cumplido", "no cumplida", "f"};
constexpr std::string_view kApproximate[] = {
    "~",   "about ",  "approx. ", "approx ",       "approximately ", "around ", "circa ", "ca. ",
    "ca ", "aprox. ", "aprox ",   "alrededor de ", "cerca de ",      "unos ",   "unas ",  "est. "};
constexpr std::string_view kPercent[] = {"%", "percent", "per cent", "pct", "por ciento", "porciento"};
constexpr std::string_view kOutOf[] = {"/", "out of ", "of ", "de un total de ", "de ", "sobre "};
constexpr std::string_view kRangeSigns[] = {"-", "to ", "a ", "hasta ", "through "};
constexpr std::string_view kMultipliers[] = {"k",   "m",     "mm",     "thousand", "hundred",   "million", "millions",
                                             "mil", "miles", "millon", "millones", "thousands", "dozen",   "docenas"};
constexpr std::string_view kHours[] = {"h", "hr", "hrs", "hour", "hours", "hora", "horas", "lb", "lbs", "ft", "'"};
constexpr std::string_view kThings[] = {"students", "student", "estudiantes", "estudiante", "alumnos", "alumnas",
                                        "points",   "point",   "pts",         "pts.",       "puntos",  "punto",
                                        "days",     "dias",    "people",      "personas",   "$"};

bool is_among(std::string_view plain, Words words) {
  return std::find(words.begin(), words.end(), plain) != words.end();
}

// The longest of the words that the text goes on with, not as a part of a longer word.
std::size_t length_at(std::string_view plain, std::size_t at, Words words) {
  std::size_t longest = 0;
  for (const std::string_view word : words) {
    if (plain.substr(at, word.size()) != word) continue;
    const std::size_t end = at + word.size();
    const bool is_cut = is_letter(word.back()) && end < plain.size() && is_letter(plain[end]);
    if (!is_cut) longest = std::max(longest, word.size());
  }
  return longest;
}

bool is_bound(std::string_view plain) {
  const std::size_t bound = length_at(plain, 0, kBounds);
  const bool has_digit = std::any_of(plain.begin(), plain.end(), [](char c) { return is_digit(c); });
  if (bound != 0) return has_digit;
  // "95%+", "10+"
  return has_digit && is_digit(plain.front()) && plain.back() == '+';
}

}  // namespace

CellProblem said_problem(std::string_view plain) {
  if (plain.empty()) return CellProblem::none;
  if (plain.find_first_not_of('*') == plain.npos || is_among(plain, kSuppressed)) return CellProblem::suppressed;
  if (is_among(plain, kNoData)) return CellProblem::no_data;
  if (plain.front() == '#')
    return plain == "#n/a" || plain == "#n/d" ? CellProblem::no_data : CellProblem::spreadsheet_error;
  return is_bound(plain) ? CellProblem::bounded : CellProblem::none;
}

std::optional<bool> truth_named(std::string_view plain) {
  if (plain.size() == 1 && plain.front() == kTick) return true;
  if (plain.size() == 1 && plain.front() == kCross) return false;
  if (is_among(plain, kYes)) return true;
  if (is_among(plain, kNo)) return false;
  return std::nullopt;
}

std::size_t approximate_at(std::string_view plain, std::size_t at) { return length_at(plain, at, kApproximate); }
std::size_t percent_at(std::string_view plain, std::size_t at) { return length_at(plain, at, kPercent); }
std::size_t out_of_at(std::string_view plain, std::size_t at) { return length_at(plain, at, kOutOf); }
std::size_t range_sign_at(std::string_view plain, std::size_t at) { return length_at(plain, at, kRangeSigns); }
std::size_t counted_thing_at(std::string_view plain, std::size_t at) { return length_at(plain, at, kThings); }
std::size_t multiplier_at(std::string_view plain, std::size_t at) { return length_at(plain, at, kMultipliers); }
std::size_t hour_at(std::string_view plain, std::size_t at) { return length_at(plain, at, kHours); }

bool is_day_like(std::string_view plain) {
  const DayTokens tokens = scan_day_line(plain);
  std::size_t numbers = 0;
  std::size_t months = 0;
  std::size_t marks = 0;
  for (const DayToken& token : tokens) {
    if (token.kind == DayToken::Kind::number)
      ++numbers;
    else if (token.kind == DayToken::Kind::word && month_named(token.text) != 0)
      ++months;
    else if (token.is_sign('/') || token.is_sign('-') || token.is_sign('.'))
      ++marks;
    else
      return false;
  }
  if (months == 1) return numbers == 1 || numbers == 2;
  return months == 0 && numbers == 3 && marks == 2 && tokens.size() == 5;
}

}  // namespace waymark
