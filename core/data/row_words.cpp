#include "core/data/row_words.hpp"

#include <algorithm>

#include "core/language/folding.hpp"

namespace waymark {
namespace {

// The longer before the shorter that it begins with.
constexpr std::string_view kSummaries[] = {
    "grand total", "gran total",   "total general", "subtotals", "subtotales", "subtotal",   "sub-total", "sub total",
    "totals",      "totales",      "total",         "averages",  "average",    "avg.",       "avg",       "mean",
    "sums",        "sum",          "median",        "promedios", "promedio",   "suma",       "media",     "mediana",
    "ytd",         "year to date", "cumulative",    "acumulado", "overall",    "en general", "all",       "todos"};

}  // namespace

bool is_summary(std::string_view plain) {
  while (!plain.empty() && (plain.back() == ':' || plain.back() == ' ' || plain.back() == '*')) plain.remove_suffix(1);
  for (const std::string_view word : kSummaries) {
    if (plain.substr(0, word.size()) != word) continue;
    if (plain.size() == word.size()) return true;
    // "Subtotal Oct", "Average of all", but not "Media Center" nor "All others".
    const bool goes_on = plain[word.size()] == ' ' || plain[word.size()] == ':' || plain[word.size()] == ',';
    const bool is_of_sums = word.find("total") != word.npos || word == "average" || word == "promedio" || word == "ytd";
    if (goes_on && is_of_sums) return true;
  }
  return false;
}

}  // namespace waymark
