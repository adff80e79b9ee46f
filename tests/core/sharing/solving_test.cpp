// Public copies against somebody who solves for what they do not tell. The solver reads nothing but the copy: for each
// day it tries every count of students that agrees with the numbers there, rounded shares included.
#include <gtest/gtest.h>

#include <bitset>
#include <cmath>
#include <random>
#include <string>

#include "core/sharing/small_numbers.hpp"
#include "tests/core/sharing/sharing_plans.hpp"

namespace waymark {
namespace {

using namespace testing_support;

constexpr int kLargest = 18;         // group
constexpr int kMost = 2 * kLargest;  // the solver knows that there are no more students

struct Told {
  Number part;
  Number whole;
  Number share;
};

// Whether these counts can be what is told.
bool agrees(int part, int whole, const Told& told) {
  if (told.part && *told.part != part) return false;
  if (told.whole && *told.whole != whole) return false;
  if (!told.share) return true;
  if (whole == 0) return false;
  return is_rounding_of(*told.share, 100.0 * part / whole);
}

struct Group {
  int part = 0;
  int whole = 0;
  const Observation* place = nullptr;
};

struct Day {
  Group focal;
  Group comparison;
  Group all;
};

Told told_of(const PublicCopy& copy, const Group& group) {
  if (!group.place) return {};
  const Observation& shown = same_in(copy, *group.place);
  return {shown.numerator, shown.denominator, shown.value};
}

using Counts = std::bitset<2 * kMost + 1>;

struct Possible {
  Counts parts[3];
  Counts wholes[3];
};

Possible solve(const PublicCopy& copy, const Day& day) {
  const Told focal = told_of(copy, day.focal);
  const Told comparison = told_of(copy, day.comparison);
  const Told all = told_of(copy, day.all);
  Possible possible;
  for (int n = 0; n <= kMost; ++n)
    for (int x = 0; x <= n; ++x) {
      if (!agrees(x, n, focal)) continue;
      for (int m = 0; m <= kMost; ++m)
        for (int y = 0; y <= m; ++y) {
          if (!agrees(y, m, comparison) || !agrees(x + y, n + m, all)) continue;
          const int parts[] = {x, y, x + y};
          const int wholes[] = {n, m, n + m};
          for (int i = 0; i < 3; ++i) possible.parts[i].set(parts[i]), possible.wholes[i].set(wholes[i]);
        }
    }
  return possible;
}

void expect_open(const Counts& possible, int from, int to, const std::string& what) {
  for (int count = from; count <= to; ++count) ASSERT_TRUE(possible.test(count)) << what << " cannot be " << count;
}

void expect_safe(const PublicCopy& copy, const Group& group, const Counts& parts, const Counts& wholes, int limit,
                 const std::string& what) {
  const Number size = told_of(copy, group).whole;
  const int most = size ? static_cast<int>(*size) : kMost;
  if (is_small(group.whole, limit)) expect_open(wholes, 1, limit - 1, what + ": size");
  if (group.part < limit)
    expect_open(parts, 1, std::min(limit - 1, most), what + ": few have it");
  else if (group.whole - group.part < limit && size)
    expect_open(parts, std::max(most - limit + 1, 0), most - 1, what + ": few are left");
}

class Solving : public ::testing::TestWithParam<int> {};

TEST_P(Solving, NoCountIsNarrowed) {
  std::mt19937 random(static_cast<unsigned>(GetParam()));
  const auto pick = [&](int least, int most) { return std::uniform_int_distribution<int>(least, most)(random); };
  for (int round = 0; round < 50; ++round) {
    Sharing sharing;
    const int limit = pick(3, 6);
    sharing.set_limit(limit);
    const bool is_one_measure = pick(0, 1);
    Measure& rate = sharing.measure("Suspended students", ValueKind::percent, "%");
    Measure& other =
        is_one_measure ? rate : sharing.measure("Suspended students, their peers", ValueKind::percent, "%");
    Measure& everybody =
        is_one_measure ? rate : sharing.measure("Suspended students, all students", ValueKind::percent, "%");
    Day day;
    for (Group* group : {&day.focal, &day.comparison}) {
      group->whole = pick(1, kLargest);
      group->part = pick(0, group->whole);
    }
    day.all = {day.focal.part + day.comparison.part, day.focal.whole + day.comparison.whole, nullptr};
    const double unit = std::pow(10, pick(0, 2));
    const auto write = [&](Group& group, Measure& measure, ObservationGroup which) {
      const double share = std::round(100.0 * group.part / group.whole * unit) / unit;
      const int form = pick(0, 3);  // all three, counts, share of a size, part with its share
      group.place = &sharing.observe(measure, "2026-10-01", which, form == 1 ? Number() : share,
                                     form == 2 ? Number() : group.part, form == 3 ? Number() : group.whole);
    };
    write(day.focal, rate, is_one_measure ? ObservationGroup::focal : ObservationGroup::unset);
    write(day.comparison, other, is_one_measure ? ObservationGroup::comparison : ObservationGroup::unset);
    if (pick(0, 2) > 0) write(day.all, everybody, ObservationGroup::unset);
    const PublicCopy copy = sharing.share();
    const Possible possible = solve(copy, day);
    const std::string what = "seed " + std::to_string(GetParam()) + " round " + std::to_string(round) + " limit " +
                             std::to_string(limit) + " focal " + std::to_string(day.focal.part) + "/" +
                             std::to_string(day.focal.whole) + " comparison " + std::to_string(day.comparison.part) +
                             "/" + std::to_string(day.comparison.whole);
    expect_safe(copy, day.focal, possible.parts[0], possible.wholes[0], limit, what + " focal");
    expect_safe(copy, day.comparison, possible.parts[1], possible.wholes[1], limit, what + " comparison");
    if (HasFatalFailure()) return;
  }
}

INSTANTIATE_TEST_SUITE_P(Seeds, Solving, ::testing::Range(1, 31));

}  // namespace
}  // namespace waymark
