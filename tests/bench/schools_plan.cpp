#include "tests/bench/plans.hpp"

namespace waymark::bench {
namespace {

constexpr int kMonths = 12;

struct Counts {
  int with = 0;
  int all = 0;
};

Counts counts_of(std::size_t school, int month, bool is_focal) {
  const std::size_t noise = (school * 7919 + static_cast<std::size_t>(month) * 104'729 + (is_focal ? 0 : 31)) % 24;
  return {2 + static_cast<int>(noise), (is_focal ? 40 : 300) + static_cast<int>(noise * 13 % 20)};
}

std::string row(bool is_focal, int month, const Counts& counts) {
  return std::string(R"({"date":"2026-)") + (month < 10 ? "0" : "") + std::to_string(month) + R"(-01","group":")" +
         (is_focal ? "focal" : "comparison") + R"(","numerator":)" + std::to_string(counts.with) +
         R"(,"denominator":)" + std::to_string(counts.all) + "}";
}

std::string goal(const std::string& name, const std::string& rows) {
  return R"({"title":"Goal","measures":[{"name":")" + name +
         R"(","kind":"short-term","valueKind":"percent","unit":"%","direction":"decrease","observations":[)" + rows +
         "]}]}";
}

}  // namespace

std::string plan_file_of_schools(std::size_t schools) {
  std::string goals;
  for (std::size_t school = 0; school < schools; ++school) {
    std::string rows;
    for (int month = 1; month <= kMonths; ++month)
      for (const bool is_focal : {true, false})
        rows += (rows.empty() ? "" : ",") + row(is_focal, month, counts_of(school, month, is_focal));
    goals += goal("Suspended students, school " + std::to_string(school + 1), rows) + ",";
  }
  std::string totals;
  for (int month = 1; month <= kMonths; ++month)
    for (const bool is_focal : {true, false}) {
      Counts total;
      for (std::size_t school = 0; school < schools; ++school) {
        const Counts counts = counts_of(school, month, is_focal);
        total.with += counts.with;
        total.all += counts.all;
      }
      totals += (totals.empty() ? "" : ",") + row(is_focal, month, total);
    }
  return R"({"format":"waymark-plan","version":"1.0","plan":{"goals":[)" + goals + goal("Suspended students", totals) +
         "]}}";
}

}  // namespace waymark::bench
