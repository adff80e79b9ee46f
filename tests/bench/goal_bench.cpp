// How long one goal takes to be read: a common one, a long one, a Spanish one, and a text of many pages.
#include <benchmark/benchmark.h>

#include <string>

#include "core/language/goal_reading.hpp"

namespace waymark {
namespace {

constexpr const char* kCommon =
    "By June 2027, 80% of 3rd graders with disabilities will read on grade level, up from 65%, as measured by NWEA "
    "MAP.";
constexpr const char* kLong =
    "By the end of the 2026-2027 school year, the percentage of economically disadvantaged students and English "
    "learners in "
    "grades 6-8 who meet or exceed the standard in mathematics will increase by 5 percentage points each year, from "
    "34% in "
    "spring 2025 to 44%, as measured by the state assessment, through weekly collaborative planning and coaching.";
constexpr const char* kSpanish =
    "Para diciembre de 2027, disminuir del 22% al 15% la tasa de ausentismo crónico de los estudiantes de 1.º a 6.º de "
    "primaria "
    "según el registro de asistencia, mediante visitas a las familias.";

void read_goal(benchmark::State& state, const std::string& text, Language language) {
  for (auto _ : state) benchmark::DoNotOptimize(read_goal(text, language));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text.size()));
}

std::string pages(std::size_t bytes) {
  std::string text;
  while (text.size() < bytes) text += kLong;
  return text;
}

BENCHMARK_CAPTURE(read_goal, common, kCommon, Language::en);
BENCHMARK_CAPTURE(read_goal, long, kLong, Language::en);
BENCHMARK_CAPTURE(read_goal, spanish, kSpanish, Language::es);
BENCHMARK_CAPTURE(read_goal, megabyte, pages(1 << 20), Language::en)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace waymark
