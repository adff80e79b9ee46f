// Prints the plan file that figures are taken with.   waymark_bench_plan STEPS
#include <cstdlib>
#include <iostream>

#include "tests/bench/plans.hpp"

int main(int count, char** arguments) {
  const long steps = count == 2 ? std::strtol(arguments[1], nullptr, 10) : 0;
  if (steps < 1) {
    std::cerr << "waymark_bench_plan STEPS\n";
    return 64;
  }
  std::cout << waymark::bench::plan_file(static_cast<std::size_t>(steps));
  return 0;
}
