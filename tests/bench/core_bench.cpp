// What the core's answers cost, asked through the facade as the page asks: JSON text in, JSON text out.
#include <benchmark/benchmark.h>

#include <map>
#include <stdexcept>

#include "core/api.hpp"
#include "tests/bench/plans.hpp"

namespace waymark::bench {
namespace {

const std::string& file_of(std::int64_t steps) {
  static std::map<std::int64_t, std::string> files;
  auto& file = files[steps];
  if (file.empty()) file = plan_file(static_cast<std::size_t>(steps));
  return file;
}

// A figure for a refusal would be a figure for nothing.
const std::string& good(const std::string& answer) {
  if (answer.rfind("{\"ok\":true", 0) != 0) throw std::runtime_error(answer.substr(0, 300));
  return answer;
}

const std::string kOptions = R"({"replica":"bench2","today":"2026-11-24"})";

// A person at work on the plan's middle step.
class Desk {
 public:
  explicit Desk(std::int64_t steps) : step_(step_id(static_cast<std::size_t>(steps / 2))) {
    good(session.open(file_of(steps), kOptions));
  }

  std::string set(const std::string& field, const std::string& value) { return edit(set_edit(step_, field, value)); }
  std::string set(const std::string& id, const std::string& field, const std::string& value) {
    return edit(set_edit(id, field, value));
  }
  std::string insert() {
    return edit(R"({"op":"insert","parent":"plan","list":"steps","value":{"title":"A new step"}})");
  }
  // As storage does after every save, so that the journal stays as short as in the page.
  void save() { good(session.journal_taken("4294967295")); }

  Session session;

 private:
  static std::string set_edit(const std::string& id, const std::string& field, const std::string& value) {
    return R"({"op":"set","id":")" + id + R"(","field":")" + field + R"(","value":")" + value + "\"}";
  }
  // Edits of one field that follow each other within a pause are one step of undo, as when one types.
  std::string edit(const std::string& edit) {
    at_ += 100;
    return session.edit(R"({"edits":[)" + edit + R"(],"at":)" + std::to_string(at_) + "}");
  }

  std::string step_;
  long long at_ = 0;
};

void open(benchmark::State& state) {
  Session session;
  for (auto _ : state) benchmark::DoNotOptimize(good(session.open(file_of(state.range(0)), kOptions)).size());
  state.counters["bytes"] = static_cast<double>(file_of(state.range(0)).size());
}

void write(benchmark::State& state) {
  Desk desk(state.range(0));
  for (auto _ : state) benchmark::DoNotOptimize(good(desk.session.save()).size());
}

void view(benchmark::State& state) {
  Desk desk(state.range(0));
  for (auto _ : state) benchmark::DoNotOptimize(good(desk.session.view()).size());
}

void key_press(benchmark::State& state) {
  Desk desk(state.range(0));
  std::string text = "Teach";
  for (auto _ : state) {
    text = text.size() < 60 ? text + "x" : "Teach";
    benchmark::DoNotOptimize(good(desk.set("title", text)).size());
    desk.save();
  }
}

// The plan's own fields: rules of goals and steps look at them.
void key_press_in_head(benchmark::State& state) {
  Desk desk(state.range(0));
  std::string text = "Plan";
  for (auto _ : state) {
    text = text.size() < 60 ? text + "x" : "Plan";
    benchmark::DoNotOptimize(good(desk.set("plan", "title", text)).size());
    desk.save();
  }
}

void choose_owner(benchmark::State& state) {
  Desk desk(state.range(0));
  int turn = 0;
  for (auto _ : state) {
    benchmark::DoNotOptimize(good(desk.set("owner", ++turn % 2 ? "p1" : "p2")).size());
    desk.save();
  }
}

void insert_and_undo(benchmark::State& state) {
  Desk desk(state.range(0));
  for (auto _ : state) {
    benchmark::DoNotOptimize(good(desk.insert()).size());
    benchmark::DoNotOptimize(good(desk.session.undo()).size());
    desk.save();
  }
}

void undo_and_redo(benchmark::State& state) {
  Desk desk(state.range(0));
  good(desk.set("title", "Something else"));
  for (auto _ : state) {
    benchmark::DoNotOptimize(good(desk.session.undo()).size());
    benchmark::DoNotOptimize(good(desk.session.redo()).size());
    desk.save();
  }
}

void journal(benchmark::State& state) {
  Desk desk(state.range(0));
  good(desk.set("title", "Something else"));
  for (auto _ : state) benchmark::DoNotOptimize(good(desk.session.journal()).size());
}

// Another day: every rule is asked again of everything.
void findings(benchmark::State& state) {
  Desk desk(state.range(0));
  for (auto _ : state) benchmark::DoNotOptimize(good(desk.session.set_today("2026-11-25")).size());
}

void schedule(benchmark::State& state) {
  Desk desk(state.range(0));
  for (auto _ : state) benchmark::DoNotOptimize(good(desk.session.schedule()).size());
}

void due_in_a_month(benchmark::State& state) {
  Desk desk(state.range(0));
  for (auto _ : state) benchmark::DoNotOptimize(good(desk.session.due(R"({"until":"2026-12-24"})")).size());
}

// The copy is made, its numbers judged, and it is written as a plan file: what the dialog waits for.
void public_copy(benchmark::State& state) {
  Desk desk(state.range(0));
  for (auto _ : state) benchmark::DoNotOptimize(good(desk.session.share(R"({"audience":"families"})")).size());
}

// Ten years of forty measures, with groups and totals, beside that many steps.
void public_copy_with_data(benchmark::State& state) {
  Session session;
  good(session.open(plan_file_with_data(static_cast<std::size_t>(state.range(0))), kOptions));
  for (auto _ : state) benchmark::DoNotOptimize(good(session.share(R"({"audience":"families"})")).size());
}

// What is withheld depends on how the figures of schools add up.
void public_copy_of_schools(benchmark::State& state) {
  Session session;
  good(session.open(plan_file_of_schools(static_cast<std::size_t>(state.range(0))), kOptions));
  for (auto _ : state) benchmark::DoNotOptimize(good(session.share(R"({"audience":"families"})")).size());
}

#define WAYMARK_BENCH(name) BENCHMARK(name)->Arg(50)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond)
WAYMARK_BENCH(open);
WAYMARK_BENCH(write);
WAYMARK_BENCH(view);
WAYMARK_BENCH(key_press);
WAYMARK_BENCH(key_press_in_head);
WAYMARK_BENCH(choose_owner);
WAYMARK_BENCH(insert_and_undo);
WAYMARK_BENCH(undo_and_redo);
WAYMARK_BENCH(journal);
WAYMARK_BENCH(findings);
WAYMARK_BENCH(schedule);
WAYMARK_BENCH(due_in_a_month);
WAYMARK_BENCH(public_copy);
WAYMARK_BENCH(public_copy_with_data);
#undef WAYMARK_BENCH
BENCHMARK(public_copy_of_schools)->Arg(10)->Arg(30)->Arg(60)->Arg(120)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace waymark::bench
