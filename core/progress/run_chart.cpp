#include "core/progress/run_chart.hpp"

#include <cmath>

namespace waymark {
namespace {

// Follows the line from point to point, leaving out those on the median.
class RunCounter {
 public:
  explicit RunCounter(double median) : median_(median) {}

  void add(const DataPoint& point) {
    if (point.value == median_) return;
    const bool is_above = point.value > median_;
    ++chart_.useful;
    if (current_.count > 0 && current_.is_above != is_above) {
      ++chart_.crossings;
      current_.count = 0;
    }
    if (current_.count == 0) current_ = {point.date, point.date, 0, is_above, days_.empty(), false, {}};
    current_.to = point.date;
    days_.push_back(point.date);
    ++current_.count;
    if (!chart_.longest || current_.count >= chart_.longest->count) chart_.longest = current_;
  }

  RunChart finish() {
    if (!chart_.longest) return chart_;
    chart_.longest->is_last = chart_.longest->to == days_.back();
    chart_.longest->too_long_on = day_when_too_long(*chart_.longest);
    return chart_;
  }

 private:
  Date day_when_too_long(const Run& run) const {
    std::size_t at = 0;
    while (days_[at] != run.from) ++at;
    const int allowed = longest_run_allowed(chart_.useful);
    return run.count > allowed ? days_[at + static_cast<std::size_t>(allowed)] : Date{};
  }

  double median_;
  RunChart chart_;
  Run current_;
  std::vector<Date> days_;  // of the useful points
};

}  // namespace

bool RunChart::has_shift() const { return is_enough() && longest && longest->count > longest_run_allowed(useful); }

bool RunChart::has_few_crossings() const { return is_enough() && crossings < fewest_crossings(useful); }

std::optional<bool> is_shift_better(const RunChart& chart, Better better) {
  const auto& run = chart.longest;
  if (!run || better == Better::unknown || run->is_first == run->is_last) return std::nullopt;
  const bool is_on_better_side = run->is_above == (better == Better::higher);
  return run->is_last ? is_on_better_side : !is_on_better_side;
}

int longest_run_allowed(int useful) { return useful < 1 ? 0 : static_cast<int>(std::lround(std::log2(useful))) + 3; }

// Sum and last term of the binomial coefficients are kept as numbers times 2^scale, since 2^trials itself is beyond any
// double from 1024 trials on.
int fewest_crossings(int useful) {
  if (useful < 2) return 0;
  constexpr double kLarge = 1e200;
  constexpr int kStep = 512;
  const int trials = useful - 1;
  double term = 1;
  double sum = 1;
  int scale = 0;
  for (int k = 0;; ++k) {
    if (std::ldexp(20 * sum, scale - trials) >= 1) return k;  // sum / 2^trials >= 5%
    term *= static_cast<double>(trials - k) / (k + 1);
    sum += term;
    if (sum < kLarge) continue;
    term = std::ldexp(term, -kStep);
    sum = std::ldexp(sum, -kStep);
    scale += kStep;
  }
}

RunChart run_chart_of(DataPoints points) {
  if (points.empty()) return {};
  const double median = median_of(values_of(points));
  RunCounter counter(median);
  for (const DataPoint& point : points) counter.add(point);
  RunChart chart = counter.finish();
  chart.n = static_cast<int>(points.size());
  chart.centre = median;
  return chart;
}

}  // namespace waymark
