// What it costs to ask what ten years of data of forty measures say: the first time, and after a value was typed.
#include <benchmark/benchmark.h>

#include <memory>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>

#include "core/api.hpp"
#include "tests/bench/plans.hpp"

namespace waymark::bench {
namespace {

using Json = nlohmann::json;
using MakePlan = std::string (*)();

std::string ten_thousand_steps() { return plan_file_with_data(10'000); }

Json value_of(const std::string& answer) {
  Json said = Json::parse(answer);
  if (!said.at("ok")) throw std::runtime_error(answer.substr(0, 300));
  return said.at("value");
}

void open(Session& session, const std::string& file) {
  value_of(session.open(file, R"({"replica":"bench2","today":"2029-12-31"})"));
}

void progress_first(benchmark::State& state, MakePlan make_plan) {
  const std::string file = make_plan();
  for (auto _ : state) {
    state.PauseTiming();
    auto session = std::make_unique<Session>();
    open(*session, file);
    state.ResumeTiming();
    const std::string answer = session->progress_since("0");
    state.PauseTiming();
    value_of(answer);
    session.reset();
    state.ResumeTiming();
  }
}
BENCHMARK_CAPTURE(progress_first, months, plan_file_of_months)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(progress_first, steps, ten_thousand_steps)->Unit(benchmark::kMillisecond);

std::string edit_of(const std::string& observation, double value) {
  const Json edit = {{"op", "set"}, {"id", observation}, {"field", "numerator"}, {"value", value}};
  return Json({{"edits", {edit}}, {"at", 0}}).dump();
}

// Without the edit itself.
void progress_after_a_value(benchmark::State& state, MakePlan make_plan) {
  Session session;
  open(session, make_plan());
  const Json first = value_of(session.progress_since("0"));
  const Json& points = first.at("measures").at(0).at("points");
  std::string mark = first.at("mark").dump();
  double value = 1;
  for (auto _ : state) {
    state.PauseTiming();
    value_of(session.edit(edit_of(points.at(0).at("observation"), value = 3 - value)));
    state.ResumeTiming();
    const std::string answer = session.progress_since(mark);
    state.PauseTiming();
    const Json news = value_of(answer);
    if (news.at("measures").size() != 1) throw std::runtime_error("not the news of one measure");
    mark = news.at("mark").dump();
    state.ResumeTiming();
  }
}
BENCHMARK_CAPTURE(progress_after_a_value, months, plan_file_of_months)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(progress_after_a_value, steps, ten_thousand_steps)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace waymark::bench
