#include "tests/bench/plans.hpp"

namespace waymark::bench {
namespace {

constexpr int kMeasures = 40;
constexpr int kMonths = 120;

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string row(const char* group, int month, int with, int all) {
  return R"({"date":")" + std::to_string(2020 + month / 12) + "-" + two_digits(month % 12 + 1) + R"(-15","group":")" +
         group + R"(","numerator":)" + std::to_string(with) + R"(,"denominator":)" + std::to_string(all) + "}";
}

std::string measure(int number) {
  std::string rows;
  for (int month = 0; month < kMonths; ++month) {
    const int noise = (month * 7919 + number * 104'729) % 23;
    if (month > 0) rows += ",";
    rows += row("focal", month, 60 + month / 3 + noise, 200 + noise) + ",";
    rows += row("comparison", month, 480 + noise, 800 + noise);
  }
  return R"({"name":"Measure","kind":"short-term","valueKind":"percent","direction":"increase","baselineValue":30,)"
         R"("baselineDate":"2020-01-01","targetValue":60,"targetDate":"2030-06-01","observations":[)" +
         rows + "]}";
}

}  // namespace

std::string plan_file_of_months() {
  std::string measures;
  for (int i = 0; i < kMeasures; ++i) measures += (i > 0 ? "," : "") + measure(i);
  return R"({"format":"waymark-plan","version":"1.0","plan":{"goals":[{"title":"Goal","measures":[)" + measures +
         "]}]}}";
}

}  // namespace waymark::bench
