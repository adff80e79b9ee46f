#include "core/sharing/number_words.hpp"

namespace waymark {
namespace {

struct Word {
  std::string_view text;
  int value;
};

constexpr Word kUnits[] = {{"one", 1},   {"two", 2},   {"three", 3}, {"four", 4}, {"five", 5},
                           {"six", 6},   {"seven", 7}, {"eight", 8}, {"nine", 9}, {"un", 1},
                           {"uno", 1},   {"una", 1},   {"dos", 2},   {"tres", 3}, {"cuatro", 4},
                           {"cinco", 5}, {"seis", 6},  {"siete", 7}, {"ocho", 8}, {"nueve", 9}};

constexpr Word kTeens[] = {{"ten", 10},         {"eleven", 11},       {"twelve", 12},      {"thirteen", 13},
                           {"fourteen", 14},    {"fifteen", 15},      {"sixteen", 16},     {"seventeen", 17},
                           {"eighteen", 18},    {"nineteen", 19},     {"diez", 10},        {"once", 11},
                           {"doce", 12},        {"trece", 13},        {"catorce", 14},     {"quince", 15},
                           {"dieciséis", 16},   {"diecisiete", 17},   {"dieciocho", 18},   {"diecinueve", 19},
                           {"veintiún", 21},    {"veintiuno", 21},    {"veintiuna", 21},   {"veintidós", 22},
                           {"veintitrés", 23},  {"veinticuatro", 24}, {"veinticinco", 25}, {"veintiséis", 26},
                           {"veintisiete", 27}, {"veintiocho", 28},   {"veintinueve", 29}};

constexpr Word kTens[] = {{"twenty", 20},  {"thirty", 30},  {"forty", 40},    {"fifty", 50},
                          {"sixty", 60},   {"seventy", 70}, {"eighty", 80},   {"ninety", 90},
                          {"veinte", 20},  {"treinta", 30}, {"cuarenta", 40}, {"cincuenta", 50},
                          {"sesenta", 60}, {"setenta", 70}, {"ochenta", 80},  {"noventa", 90}};

template <std::size_t Count>
int value_in(const Word (&words)[Count], const Token& token) {
  for (const Word& word : words)
    if (token.is(word.text)) return word.value;
  return 0;
}

}  // namespace

NumberWord number_word(std::string_view text, const Token& first) {
  if (const int unit = value_in(kUnits, first)) return {unit, first.end()};
  if (const int teen = value_in(kTeens, first)) return {teen, first.end()};
  const int tens = value_in(kTens, first);
  if (tens == 0) return {};
  Token rest = after(text, first);
  if (rest.is("-") || rest.is("y")) rest = after(text, rest);
  const int unit = value_in(kUnits, rest);
  return unit == 0 ? NumberWord{tens, first.end()} : NumberWord{tens + unit, rest.end()};
}

}  // namespace waymark
