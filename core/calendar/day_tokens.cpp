#include "core/calendar/day_tokens.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "core/language/folding.hpp"

namespace waymark {
namespace {

using language::fold_at;
using language::is_digit;
using language::is_letter;

struct NamedNumber {
  std::string_view name;
  int number;
};

constexpr auto kMonths = std::to_array<NamedNumber>({
    {"january", 1},   {"jan", 1},        {"enero", 1},     {"ene", 1},   {"february", 2},   {"feb", 2},
    {"febrero", 2},   {"march", 3},      {"mar", 3},       {"marzo", 3}, {"april", 4},      {"apr", 4},
    {"abril", 4},     {"abr", 4},        {"may", 5},       {"mayo", 5},  {"june", 6},       {"jun", 6},
    {"junio", 6},     {"july", 7},       {"jul", 7},       {"julio", 7}, {"august", 8},     {"aug", 8},
    {"agosto", 8},    {"ago", 8},        {"september", 9}, {"sept", 9},  {"sep", 9},        {"septiembre", 9},
    {"setiembre", 9}, {"set", 9},        {"october", 10},  {"oct", 10},  {"octubre", 10},   {"november", 11},
    {"nov", 11},      {"noviembre", 11}, {"december", 12}, {"dec", 12},  {"diciembre", 12}, {"dic", 12},
});

// Without "mar" for martes, which is March too.
constexpr auto kWeekdays = std::to_array<NamedNumber>({
    {"monday", 0},  {"mon", 0},       {"lunes", 0},    {"lun", 0},    {"tuesday", 1},   {"tues", 1},   {"tue", 1},
    {"martes", 1},  {"wednesday", 2}, {"wed", 2},      {"weds", 2},   {"miercoles", 2}, {"mie", 2},    {"thursday", 3},
    {"thurs", 3},   {"thur", 3},      {"thu", 3},      {"jueves", 3}, {"jue", 3},       {"friday", 4}, {"fri", 4},
    {"viernes", 4}, {"vie", 4},       {"saturday", 5}, {"sat", 5},    {"sabado", 5},    {"sab", 5},    {"sunday", 6},
    {"sun", 6},     {"domingo", 6},   {"dom", 6},
});

int number_of(std::span<const NamedNumber> table, std::string_view word, int none) {
  const auto found =
      std::find_if(table.begin(), table.end(), [&](const NamedNumber& each) { return each.name == word; });
  return found == table.end() ? none : found->number;
}

DayToken::Kind kind_of(char folded) {
  if (is_letter(folded)) return DayToken::Kind::word;
  return is_digit(folded) ? DayToken::Kind::number : DayToken::Kind::sign;
}

// A dash between clauses is folded to a semicolon; between days it is a dash like any other.
char plain(char folded) { return folded == ';' ? '-' : folded; }

void count(DayToken& token) {
  if (token.kind != DayToken::Kind::number || token.text.size() > 4) return;
  token.number = 0;
  for (const char digit : token.text) token.number = token.number * 10 + (digit - '0');
}

}  // namespace

DayTokens scan_day_line(std::string_view line) {
  DayTokens tokens;
  bool is_spaced = false;
  bool is_open = false;  // whether the last token can grow
  for (std::size_t place = 0; place < line.size();) {
    const auto character = fold_at(line, place);
    const std::size_t end = place + character.bytes;
    const char folded = plain(character.folded);
    if (folded == ' ') {
      is_spaced = true;
      is_open = false;
    } else {
      const auto kind = kind_of(folded);
      const bool grows = is_open && kind != DayToken::Kind::sign && tokens.back().kind == kind;
      if (!grows) tokens.push_back({kind, {}, -1, place, end, is_spaced});
      tokens.back().text += folded;
      tokens.back().end = end;
      is_spaced = false;
      is_open = true;
    }
    place = end;
  }
  for (DayToken& token : tokens) count(token);
  return tokens;
}

int month_named(std::string_view word) { return number_of(kMonths, word, 0); }

int weekday_named(std::string_view word) { return number_of(kWeekdays, word, -1); }

}  // namespace waymark
