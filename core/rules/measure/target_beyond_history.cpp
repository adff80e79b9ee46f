// A target that asks for more in each year than the best year ever brought is likely to be missed, and a team that
// misses its target by far stops looking. It may be right to aim so high, with a reason; it is never forbidden.
#include <algorithm>

#include "core/model/measure.hpp"
#include "core/rules/figures.hpp"
#include "core/rules/history.hpp"
#include "core/rules/measure_way.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

// Two years of history (three springs) are the least from which one can say what is usual.
constexpr std::size_t kFewestYears = 2;

Arguments details(double needed, double best, double usual) {
  return {{"needed", figure(needed)}, {"best", figure(best)}, {"usual", figure(usual)}};
}

Verdict check(const Measure& measure, const Context&) {
  const std::optional<double> needed = needed_per_year(measure);
  if (!needed || *needed == 0) return cannot_tell();
  if (!is_way_sound(measure)) return cannot_tell();
  const std::vector<double> changes = yearly_changes(measure);
  if (changes.size() < kFewestYears) return cannot_tell();
  const auto [least, most] = std::minmax_element(changes.begin(), changes.end());
  const double best = *needed > 0 ? *most : *least;
  const bool is_beyond = *needed > 0 ? *needed > best : *needed < best;
  return is_beyond ? fail(details(*needed, best, median(changes))) : pass();
}

}  // namespace

extern const Rule kTargetBeyondHistory;
const Rule kTargetBeyondHistory = rule<Measure, check>("target-beyond-history", Severity::tip, "targetValue");

}  // namespace waymark
