#include "core/progress/risk.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "core/progress/students_to_close.hpp"

namespace waymark {
namespace {

struct Published {
  const char* source;
  Counts group;
  Counts other;
  double ratio;
  double low;
  double high;
  double tolerance;
};

TEST(RiskRatio, AndItsIntervalAreThoseOfPublishedExamples) {
  const Published examples[] = {
      // A. Agresti, Categorical Data Analysis: aspirin and heart attacks, Physicians' Health Study.
      {"aspirin", {189, 11034}, {104, 11037}, 1.82, 1.43, 2.31, 0.0051},
      // J. C. Pezzullo, Biostatistics for Dummies: obesity and hypertension, from a factor rounded to 1.75.
      {"obesity", {14, 21}, {12, 39}, 2.17, 1.24, 3.80, 0.01},
      // The same table as riskratio.wald() of R's epitools reads it.
      {"epitools", {27, 39}, {7, 21}, 2.076923, 1.09512, 3.938939, 1e-4},
      // The first table turned round, as the study itself reports it.
      {"aspirin, protective", {104, 11037}, {189, 11034}, 0.55, 0.43, 0.70, 0.0051},
  };
  for (const Published& each : examples) {
    EXPECT_NEAR(*risk_ratio(each.group, each.other), each.ratio, each.tolerance) << each.source;
    EXPECT_NEAR(ratio_interval(each.group, each.other)->low, each.low, each.tolerance) << each.source;
    EXPECT_NEAR(ratio_interval(each.group, each.other)->high, each.high, each.tolerance) << each.source;
  }
}

TEST(RiskRatio, IsTurnedRoundWithItsGroups) {
  const Interval one = *ratio_interval({17, 63}, {319, 550});
  const Interval other = *ratio_interval({319, 550}, {17, 63});
  EXPECT_NEAR(one.low * other.high, 1, 1e-12);
  EXPECT_NEAR(one.high * other.low, 1, 1e-12);
}

TEST(RiskRatio, HasNoIntervalWithAnEmptyCell) {
  EXPECT_EQ(risk_ratio({3, 10}, {0, 10}), std::nullopt);
  EXPECT_EQ(risk_ratio({0, 10}, {3, 10}), 0);
  EXPECT_FALSE(ratio_interval({3, 10}, {0, 10}));
  EXPECT_FALSE(ratio_interval({0, 10}, {3, 10}));
  EXPECT_FALSE(ratio_interval({11, 10}, {3, 10}));  // more than there are
  EXPECT_TRUE(ratio_interval({10, 10}, {4, 5}));
  EXPECT_FALSE(ratio_interval({10, 10}, {5, 5}));  // the formula would say: exactly 1, for certain
}

TEST(Counts, AreNoneWhereTheyCannotBe) {
  const auto of = [](Number with, Number all) { return counts_of({{}, 0, with, all, nullptr}); };
  EXPECT_TRUE(of(10, 10));
  EXPECT_FALSE(of(11, 10));
  EXPECT_FALSE(of(0, 0));
  EXPECT_FALSE(of(1, {}));
  EXPECT_FALSE(of({}, 10));
}

TEST(CompareRisk, IsExactAtTheThreshold) {
  EXPECT_EQ(compare_risk({30, 100}, {10, 100}, 3), 0);
  EXPECT_EQ(compare_risk({31, 100}, {10, 100}, 3), 1);
  EXPECT_EQ(compare_risk({29, 100}, {10, 100}, 3), -1);
  EXPECT_EQ(compare_risk({21, 70}, {100, 1000}, 3), 0);
  EXPECT_EQ(compare_risk({33, 100}, {10, 100}, 3.3), 0);  // 3.3 * 0.1 is not 0.33 in doubles
  EXPECT_EQ(compare_risk({999'999'999, 1e9}, {333'333'333, 1e9}, 3), 0);
  EXPECT_EQ(compare_risk({1'000'000'000, 1e9}, {333'333'333, 1e9}, 3), 1);
  EXPECT_EQ(compare_risk({1.5, 10}, {0.5, 10}, 3), 0);
}

// Tried out one student after the other, in whole numbers.
int tried_more(int x, int n, int y, int m) {
  int more = 0;
  while ((x + more) * m < y * n) ++more;
  return more;
}
int tried_fewer(int x, int n, int y, int m, int tenths) {
  int fewer = 0;
  while (10 * (x - fewer) * m > tenths * y * n) ++fewer;
  return fewer;
}

TEST(StudentsToClose, AreThoseFoundByTryingForAllSmallGroups) {
  for (int n = 1; n < 40; ++n)
    for (int x = 0; x <= n; ++x)
      for (int m = 1; m < 40; ++m)
        for (int y = 0; y <= m; ++y) {
          const Counts group{double(x), double(n)};
          const Counts other{double(y), double(m)};
          ASSERT_EQ(students_to_close(group, other, OutcomeKind::favourable), tried_more(x, n, y, m));
          ASSERT_EQ(students_to_close(group, other, OutcomeKind::unfavourable), tried_fewer(x, n, y, m, 10));
          ASSERT_EQ(students_to_ratio(group, other, 2.5), tried_fewer(x, n, y, m, 25));
          ASSERT_EQ(students_to_ratio(group, other, 1.1), tried_fewer(x, n, y, m, 11));
        }
}

TEST(StudentsToClose, OfLargeAndOfPartialCountsStayRight) {
  EXPECT_EQ(students_to_close({0, 1e9}, {333'333'333, 999'999'999}, OutcomeKind::favourable), 333'333'334);
  EXPECT_EQ(students_to_ratio({5, 1e9}, {1e9, 1}, 100), 0);
  EXPECT_EQ(students_to_close({2.5, 10}, {5, 10}, OutcomeKind::favourable), 3);
  EXPECT_EQ(students_to_close({7.5, 10}, {5, 10}, OutcomeKind::unfavourable), 3);
}

}  // namespace
}  // namespace waymark
