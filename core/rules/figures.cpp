#include "core/rules/figures.hpp"

#include <algorithm>
#include <cstdio>
#include <iterator>

#include "core/rules/folding.hpp"

namespace waymark {
namespace {

// Words in names of measures whose percentages compare two values rather than count a part of a whole: "median percent
// of typical growth" is often over 100, and "change since fall" often under 0.
constexpr std::string_view kWordsOfChange[] = {
    "growth",   "change",    "changes",    "difference",  "differences", "increase",  "increases",
    "decrease", "decreases", "reduction",  "gain",        "gains",       "progress",  "improvement",
    "index",    "ratio",     "gap",        "of target",   "of typical",  "variation", "crecimiento",
    "cambio",   "cambios",   "diferencia", "diferencias", "aumento",     "aumentos",  "reducción",
    "progreso", "mejora",    "variación",  "índice",      "Índice",      "razón",     "brecha"};

// How names of measures begin that count those of whom something is so: "Students who met their growth aim" is a share
// whatever else it speaks of.
constexpr std::string_view kCounted[] = {"students ",    "families ", "teachers ", "classes ",
                                         "estudiantes ", "alumnos ",  "familias ", "docentes "};

bool counts_members(std::string_view name) {
  return std::any_of(std::begin(kCounted), std::end(kCounted),
                     [&](std::string_view start) { return equal_folded(name.substr(0, start.size()), start); });
}

bool tells_of_change(std::string_view name) {
  return std::any_of(std::begin(kWordsOfChange), std::end(kWordsOfChange),
                     [&](std::string_view words) { return contains_words(name, words); });
}

}  // namespace

std::string figure(double value) {
  char text[48];
  const int length = std::snprintf(text, sizeof text, "%.2f", value == 0 ? 0.0 : value);
  std::string figure(text, static_cast<std::size_t>(length));
  figure.erase(figure.find_last_not_of('0') + 1);
  if (figure.back() == '.') figure.pop_back();
  return figure == "-0" ? "0" : figure;
}

bool is_percent(const Measure& measure) {
  return measure.value_kind == ValueKind::percent || (measure.value_kind == ValueKind::unset && measure.unit == "%");
}

bool is_share(const Measure& measure) {
  if (!is_percent(measure)) return false;
  return counts_members(measure.name) || !(tells_of_change(measure.name) || tells_of_change(measure.unit));
}

}  // namespace waymark
