#include "core/language/number_word.hpp"

#include <span>

namespace waymark::language {
namespace {

struct Numeral {
  std::string_view word;
  double value;
};

constexpr Numeral kEnglish[] = {
    {"zero", 0},      {"one", 1},       {"two", 2},       {"three", 3},      {"four", 4},      {"five", 5},
    {"six", 6},       {"seven", 7},     {"eight", 8},     {"nine", 9},       {"ten", 10},      {"eleven", 11},
    {"twelve", 12},   {"fifteen", 15},  {"eighteen", 18}, {"twenty", 20},    {"thirty", 30},   {"forty", 40},
    {"fifty", 50},    {"sixty", 60},    {"seventy", 70},  {"eighty", 80},    {"ninety", 90},   {"hundred", 100},
    {"thirteen", 13}, {"fourteen", 14}, {"sixteen", 16},  {"seventeen", 17}, {"nineteen", 19}, {"twice", 2}};
constexpr Numeral kSpanish[] = {{"cero", 0},     {"uno", 1},      {"una", 1},      {"un", 1},        {"dos", 2},
                                {"tres", 3},     {"cuatro", 4},   {"cinco", 5},    {"seis", 6},      {"siete", 7},
                                {"ocho", 8},     {"nueve", 9},    {"diez", 10},    {"once", 11},     {"doce", 12},
                                {"quince", 15},  {"veinte", 20},  {"treinta", 30}, {"cuarenta", 40}, {"cincuenta", 50},
                                {"sesenta", 60}, {"setenta", 70}, {"ochenta", 80}, {"noventa", 90},  {"cien", 100}};
constexpr Numeral kEnglishParts[] = {{"half", 50},     {"third", 33.3}, {"thirds", 33.3}, {"quarter", 25},
                                     {"quarters", 25}, {"fourth", 25},  {"fourths", 25},  {"fifth", 20},
                                     {"fifths", 20},   {"tenth", 10},   {"tenths", 10}};
constexpr Numeral kSpanishParts[] = {{"mitad", 50},  {"tercio", 33.3}, {"tercios", 33.3}, {"tercera", 33.3},
                                     {"cuarto", 25}, {"cuartos", 25},  {"cuarta", 25},    {"quinto", 20},
                                     {"quinta", 20}, {"quintos", 20},  {"decima", 10}};
constexpr Numeral kEnglishOrdinals[] = {{"first", 1}, {"second", 2}, {"third", 3},     {"fourth", 4},
                                        {"fifth", 5}, {"sixth", 6},  {"seventh", 7},   {"eighth", 8},
                                        {"ninth", 9}, {"tenth", 10}, {"eleventh", 11}, {"twelfth", 12}};
constexpr Numeral kSpanishOrdinals[] = {{"primer", 1},  {"primero", 1}, {"primera", 1}, {"segundo", 2},
                                        {"segunda", 2}, {"tercer", 3},  {"tercero", 3}, {"tercera", 3},
                                        {"cuarto", 4},  {"quinto", 5},  {"sexto", 6},   {"septimo", 7},
                                        {"octavo", 8},  {"noveno", 9},  {"decimo", 10}, {"undecimo", 11}};

std::optional<double> find(std::span<const Numeral> numerals, std::string_view word) {
  for (const Numeral& numeral : numerals)
    if (numeral.word == word) return numeral.value;
  return std::nullopt;
}

std::optional<double> find(std::span<const Numeral> english, std::span<const Numeral> spanish, std::string_view word,
                           Language language) {
  return find(language == Language::es ? spanish : english, word);
}

}  // namespace

std::optional<double> number_word(std::string_view word, Language language) {
  return find(kEnglish, kSpanish, word, language);
}

std::optional<double> part_word(std::string_view word, Language language) {
  return find(kEnglishParts, kSpanishParts, word, language);
}

std::optional<int> ordinal_word(std::string_view word, Language language) {
  const auto value = find(kEnglishOrdinals, kSpanishOrdinals, word, language);
  if (!value) return std::nullopt;
  return static_cast<int>(*value);
}

}  // namespace waymark::language
