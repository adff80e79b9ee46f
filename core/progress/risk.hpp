// The risk of an outcome in a group: how many of its students have it. And two such risks held against each other.
#pragma once

#include <optional>

#include "core/progress/data_point.hpp"

namespace waymark {

// `with` of `all` students have the outcome.
struct Counts {
  double with = 0;
  double all = 0;

  double risk() const { return with / all; }
};

// None where a count is missing, there are no students, or more have the outcome than there are: that is no risk.
std::optional<Counts> counts_of(const DataPoint& point);

struct Interval {
  double low = 0;
  double high = 0;
};

// Risk of the first group / risk of the second. None where nobody of the second has the outcome.
std::optional<double> risk_ratio(const Counts& group, const Counts& other);

// 95% interval of the ratio: exp(ln RR +- 1.96 sqrt(1/x - 1/n + 1/y - 1/m)) (D. Katz, J. Baptista, S. P. Azen, M. C.
// Pike: Obtaining confidence intervals for the risk ratio in cohort studies, Biometrics 34, 1978). None where nobody of
// a group has the outcome, where counts contradict themselves (more with it than there are), or where everybody of both
// groups has it: the formula's interval without width would call five of five a certainty.
std::optional<Interval> ratio_interval(const Counts& group, const Counts& other);

// How many times `factor` the others' risk the group's is: -1 less than once, 0 exactly, 1 more. Exact where counts are
// whole and the factor has no more than six decimals: 3.0 times is not more than 3.0 times.
int compare_risk(const Counts& group, const Counts& other, double factor);

}  // namespace waymark
