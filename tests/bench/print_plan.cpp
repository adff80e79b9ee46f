// Prints the plan file that figures are taken with.
//   waymark_bench_plan STEPS [data]     with ten years of data, by quarters, on request
//   waymark_bench_plan months           ten years of data by months, and no steps
#include <cstdlib>
#include <iostream>
#include <string_view>

#include "tests/bench/plans.hpp"

int main(int count, char** arguments) {
  using namespace waymark::bench;
  const std::string_view what = count > 1 ? arguments[1] : "";
  const long steps = std::strtol(what.empty() ? "0" : arguments[1], nullptr, 10);
  if (what == "months" && count == 2) {
    std::cout << plan_file_of_months();
  } else if (steps > 0 && count == 2) {
    std::cout << plan_file(static_cast<std::size_t>(steps));
  } else if (steps > 0 && count == 3 && std::string_view(arguments[2]) == "data") {
    std::cout << plan_file_with_data(static_cast<std::size_t>(steps));
  } else {
    std::cerr << "waymark_bench_plan STEPS [data] | months\n";
    return 64;
  }
  return 0;
}
