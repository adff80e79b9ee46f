#include "core/progress/slope.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace waymark {
namespace {

constexpr double kNormal95 = 1.959963984540054;  // 97.5% quantile of the normal distribution

double slope_between(const DataPoint& a, const DataPoint& b) {
  return (b.value - a.value) * kDaysOfYear / (b.date.days - a.date.days);
}

// Answers what the slope of a rank is (0 is the smallest) by having all of them.
class AllSlopes {
 public:
  explicit AllSlopes(DataPoints points) {
    slopes_.reserve(points.size() * (points.size() - 1) / 2);
    for (std::size_t i = 0; i < points.size(); ++i)
      for (std::size_t j = i + 1; j < points.size(); ++j) slopes_.push_back(slope_between(points[i], points[j]));
  }

  double at(std::uint64_t rank) {
    const auto found = slopes_.begin() + static_cast<std::ptrdiff_t>(rank);
    std::nth_element(slopes_.begin(), found, slopes_.end());
    return *found;
  }

 private:
  std::vector<double> slopes_;
};

// The same by bisection: slopes that are not greater than s are the pairs that stand the other way round, or level,
// once the line of slope s is taken off the values. Counting those is what merge sort does on the way.
class CountedSlopes {
 public:
  explicit CountedSlopes(DataPoints points) : points_(points), left_(points.size()), sorted_(points.size()) {
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
      // The steepest slope of all is one between neighbours.
      const double slope = slope_between(points[i], points[i + 1]);
      least_ = i == 0 ? slope : std::min(least_, slope);
      greatest_ = i == 0 ? slope : std::max(greatest_, slope);
    }
  }

  double at(std::uint64_t rank) {
    double low = least_;
    double high = greatest_;
    if (count_until(low) > rank) return low;
    // Halving the way 100 times ends between two neighbouring numbers.
    for (int i = 0; i < 100 && low < high; ++i) {
      const double middle = low + (high - low) / 2;
      if (middle <= low || middle >= high) break;
      (count_until(middle) > rank ? high : low) = middle;
    }
    return high;
  }

 private:
  std::uint64_t count_until(double slope) {
    for (std::size_t i = 0; i < points_.size(); ++i)
      left_[i] = points_[i].value - slope * years_between(points_.front().date, points_[i].date);
    return sort_counting(0, left_.size());
  }

  // Sorts left_[from, to) downwards; how many pairs had a greater or equal one first.
  std::uint64_t sort_counting(std::size_t from, std::size_t to) {
    if (to - from < 2) return 0;
    const std::size_t middle = from + (to - from) / 2;
    std::uint64_t count = sort_counting(from, middle) + sort_counting(middle, to);
    std::size_t a = from;
    for (std::size_t b = middle, out = from; out < to; ++out) {
      const bool takes_first = a < middle && (b == to || left_[a] >= left_[b]);
      if (!takes_first) count += a - from;
      sorted_[out] = takes_first ? left_[a++] : left_[b++];
    }
    std::copy(sorted_.begin() + static_cast<std::ptrdiff_t>(from), sorted_.begin() + static_cast<std::ptrdiff_t>(to),
              left_.begin() + static_cast<std::ptrdiff_t>(from));
    return count;
  }

  DataPoints points_;
  std::vector<double> left_;  // of the values, without the line
  std::vector<double> sorted_;
  double least_ = 0;
  double greatest_ = 0;
};

// n(n - 1)(2n + 5), summed for all points and taken away for each group of equal values, over 18.
double variance_of_s(DataPoints points) {
  const auto part = [](double n) { return n * (n - 1) * (2 * n + 5); };
  std::vector<double> values = values_of(points);
  std::sort(values.begin(), values.end());
  double sum = part(static_cast<double>(values.size()));
  for (std::size_t i = 0, j = 0; i < values.size(); i = j) {
    while (j < values.size() && values[j] == values[i]) ++j;
    sum -= part(static_cast<double>(j - i));
  }
  return sum / 18;
}

template <class Slopes>
Slope read_off(Slopes slopes, DataPoints points) {
  const std::uint64_t pairs = static_cast<std::uint64_t>(points.size()) * (points.size() - 1) / 2;
  Slope slope;
  slope.per_year = slopes.at(pairs / 2);
  if (pairs % 2 == 0) slope.per_year = (slope.per_year + slopes.at(pairs / 2 - 1)) / 2;
  const double width = kNormal95 * std::sqrt(variance_of_s(points));
  const auto first = static_cast<std::int64_t>(std::llround((static_cast<double>(pairs) - width) / 2));
  if (points.size() < 5 || first < 1) return slope;
  slope.low = slopes.at(static_cast<std::uint64_t>(first - 1));
  slope.high = slopes.at(pairs - static_cast<std::uint64_t>(first));
  return slope;
}

}  // namespace

std::optional<Slope> slope_of(DataPoints points) {
  if (points.size() < 2) return std::nullopt;
  if (points.size() <= kMostPairwise) return read_off(AllSlopes(points), points);
  return read_off(CountedSlopes(points), points);
}

}  // namespace waymark
