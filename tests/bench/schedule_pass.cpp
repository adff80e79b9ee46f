// How long the schedule takes after an edit that moves everything: passes over the network, dates and slack of every
// step. Built natively and as wasm, where Google Benchmark is not; prints a line a size, in milliseconds.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <memory>
#include <random>

#include "core/edit/editor.hpp"
#include "core/model/plan.hpp"
#include "core/schedule/scheduler.hpp"

namespace waymark::bench {
namespace {

template <class T>
T& add(Entity& parent, const char* list, std::string id) {
  const Field& place = *find_field(parent.noun(), list);
  auto& children = place.at<Entities>(parent);
  auto made = std::make_unique<T>();
  made->id = std::move(id);
  return static_cast<T&>(children.insert(children.size(), std::move(made), parent, place));
}

// Each step waits for up to three of the hundred before it.
Document make_plan(int steps) {
  std::mt19937 random(3);
  const auto number = [&](int least, int most) { return std::uniform_int_distribution(least, most)(random); };
  Document document;
  Plan& plan = *document.plan;
  plan.id = "plan";
  plan.start = parse_date("2026-08-24");
  SchoolYear& year = add<SchoolYear>(plan, "schoolYears", "year");
  year.start = plan.start;
  year.end = parse_date("2027-06-09");
  SchoolBreak& winter = add<SchoolBreak>(year, "breaks", "winter");
  winter.start = parse_date("2026-12-21");
  winter.end = parse_date("2027-01-01");
  for (int i = 0; i < steps; ++i) {
    const std::string id = "s" + std::to_string(i);
    Step& step = add<Step>(plan, "steps", id);
    step.duration = number(1, 3);
    for (int j = number(0, 3); j > 0 && i > 0; --j)
      add<Dependency>(step, "dependencies", id + "-" + std::to_string(j)).step.id =
          "s" + std::to_string(number(std::max(0, i - 100), i - 1));
  }
  return document;
}

// The least of several: what the work itself takes, without what else the machine does.
double least_milliseconds(int steps) {
  Document document = make_plan(steps);
  Editor editor(document, "bench");
  Scheduler scheduler(editor.tree(), std::nullopt);
  editor.tree().listen(scheduler);
  const Field& duration = *find_field(noun_of<Step>(), "duration");
  double least = 1e9;
  long check = 0;
  for (int round = 0; round < 60; ++round) {
    std::vector<Edit> edits;
    edits.emplace_back(SetField{"s0", &duration, Value(static_cast<double>(1 + round % 2 * 20))});
    editor.apply(std::move(edits), {});
    const auto begin = std::chrono::steady_clock::now();
    const auto changed = scheduler.update().value();
    for (const std::size_t number : changed) check += scheduler.times(number).late_finish->days;
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    if (changed.size() > static_cast<std::size_t>(steps) / 2) least = std::min(least, took.count());
  }
  if (check == 0) std::puts("no dates");
  return least;
}

}  // namespace
}  // namespace waymark::bench

int main() {
  for (const int steps : {1'000, 10'000, 50'000})
    std::printf("%d steps: %.3f ms\n", steps, waymark::bench::least_milliseconds(steps));
}
