#include "core/sharing/number_words.hpp"

#include "core/sharing/word_table.hpp"

namespace waymark {
namespace {

constexpr TableWord kWords[] = {
    {"one", 1},           {"two", 2},          {"three", 3},       {"four", 4},         {"five", 5},
    {"six", 6},           {"seven", 7},        {"eight", 8},       {"nine", 9},         {"un", 1},
    {"uno", 1},           {"una", 1},          {"dos", 2},         {"tres", 3},         {"cuatro", 4},
    {"cinco", 5},         {"seis", 6},         {"siete", 7},       {"ocho", 8},         {"nueve", 9},
    {"ten", 10},          {"eleven", 11},      {"twelve", 12},     {"thirteen", 13},    {"fourteen", 14},
    {"fifteen", 15},      {"sixteen", 16},     {"seventeen", 17},  {"eighteen", 18},    {"nineteen", 19},
    {"diez", 10},         {"once", 11},        {"doce", 12},       {"trece", 13},       {"catorce", 14},
    {"quince", 15},       {"dieciséis", 16},   {"diecisiete", 17}, {"dieciocho", 18},   {"diecinueve", 19},
    {"veintiún", 21},     {"veintiuno", 21},   {"veintiuna", 21},  {"veintidós", 22},   {"veintitrés", 23},
    {"veinticuatro", 24}, {"veinticinco", 25}, {"veintiséis", 26}, {"veintisiete", 27}, {"veintiocho", 28},
    {"veintinueve", 29},  {"twenty", 20},      {"thirty", 30},     {"forty", 40},       {"fifty", 50},
    {"sixty", 60},        {"seventy", 70},     {"eighty", 80},     {"ninety", 90},      {"veinte", 20},
    {"treinta", 30},      {"cuarenta", 40},    {"cincuenta", 50},  {"sesenta", 60},     {"setenta", 70},
    {"ochenta", 80},      {"noventa", 90}};

int value_of_word(const Token& word) {
  static const WordTable kTable(kWords);
  return kTable.value_of(word.text);
}

bool are_tens(int value) { return value >= 20 && value % 10 == 0; }

}  // namespace

NumberWord number_word(std::string_view text, const Token& first) {
  if (!first.is_word()) return {};
  const int value = value_of_word(first);
  if (!are_tens(value)) return value == 0 ? NumberWord{} : NumberWord{value, first.end()};
  Token rest = after(text, first);
  if (rest.is("-") || rest.is("y")) rest = after(text, rest);
  const int unit = value_of_word(rest);
  const bool is_unit = unit > 0 && unit < 10;
  return is_unit ? NumberWord{value + unit, rest.end()} : NumberWord{value, first.end()};
}

}  // namespace waymark
