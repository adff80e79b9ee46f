#include "core/progress/data_point.hpp"

#include <algorithm>

namespace waymark {

double median_of(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  if (values.size() % 2 == 1) return *middle;
  return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

std::vector<double> values_of(DataPoints points) {
  std::vector<double> values;
  values.reserve(points.size());
  for (const DataPoint& point : points) values.push_back(point.value);
  return values;
}

const DataPoint* last_until(DataPoints points, Date day) {
  const auto after = std::upper_bound(points.begin(), points.end(), day,
                                      [](Date each, const DataPoint& point) { return each < point.date; });
  return after == points.begin() ? nullptr : &*(after - 1);
}

}  // namespace waymark
