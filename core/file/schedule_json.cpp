#include "core/file/schedule_json.hpp"

#include <array>
#include <cmath>
#include <numeric>

#include "core/file/field_json.hpp"
#include "core/model/plan.hpp"
#include "core/schedule/baseline.hpp"

namespace waymark {
namespace {

constexpr double kFarthest = 10'000;  // school days: more than fifty years

Json write_day(const Day& day) { return day ? Json(to_text(*day)) : Json(); }

Json write_ids(const std::vector<const Step*>& steps) {
  Json ids = Json::array();
  for (const Step* step : steps) ids.push_back(step->id);
  return ids;
}

std::string read_text(const Json& request, const char* member) {
  const auto found = request.find(member);
  if (found == request.end() || !found->is_string()) throw Refused("bad-request", member);
  return found->get<std::string>();
}

Others read_others(const std::string& name) {
  constexpr std::array kNames = {"stay", "follow", "shift"};
  for (std::size_t i = 0; i < kNames.size(); ++i)
    if (name == kNames[i]) return static_cast<Others>(i);
  throw Refused("bad-request", "others");
}

}  // namespace

Json write_times(std::size_t number, const Scheduler& scheduler) {
  const Step& step = scheduler.step(number);
  const StepTimes times = scheduler.times(number);
  const auto slippage = slippage_of(step, times, scheduler.points());
  return make_object(Member{"id", step.id}, Member{"earlyStart", write_day(times.early_start)},
                     Member{"earlyFinish", write_day(times.early_finish)},
                     Member{"lateStart", write_day(times.late_start)},
                     Member{"lateFinish", write_day(times.late_finish)}, Member{"length", times.length},
                     Member{"lengthKnown", times.is_length_known}, Member{"slack", times.slack},
                     Member{"critical", times.is_critical()}, Member{"slippage", slippage ? Json(*slippage) : Json()});
}

Json write_schedule(const std::vector<std::size_t>& steps, const Scheduler& scheduler) {
  Json times = Json::array();
  times.get_ref<Json::array_t&>().reserve(steps.size());
  for (const std::size_t number : steps) times.push_back(write_times(number, scheduler));
  Json cycles = Json::array();
  for (const auto& circle : scheduler.circles()) cycles.push_back(write_ids(circle));
  return make_object(Member{"steps", std::move(times)}, Member{"cycles", std::move(cycles)},
                     Member{"finish", write_day(scheduler.finish())});
}

Json write_schedule(const Scheduler& scheduler) {
  std::vector<std::size_t> all(scheduler.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  return write_schedule(all, scheduler);
}

Json write_consequences(const Consequences& consequences) {
  Json moved = Json::array();
  for (const MovedStep& each : consequences.moved)
    moved.push_back({{"id", each.step->id},
                     {"start", write_day(each.start)},
                     {"end", write_day(each.end)},
                     {"newStart", write_day(each.new_start)},
                     {"newEnd", write_day(each.new_end)}});
  return {{"moved", std::move(moved)},
          {"tooEarly", write_ids(consequences.too_early)},
          {"pastTheEnd", write_ids(consequences.past_the_end)},
          {"finish", write_day(consequences.finish)},
          {"newFinish", write_day(consequences.new_finish)}};
}

Move read_move(const Json& request, const Index& index) {
  Move move;
  if (const auto step = request.find("step"); step != request.end() && !step->is_null()) {
    const std::string id = read_text(request, "step");
    const Entity* entity = index.find(id);
    if (!entity || &entity->noun() != &noun_of<Step>())
      throw Refused("unknown-entity", "step", {{"id", id.substr(0, 64)}});
    move.step = static_cast<const Step*>(entity);
  }
  if (const auto by = request.find("by"); by != request.end()) {
    if (!by->is_number_integer() || std::abs(by->get<double>()) > kFarthest) throw Refused("bad-request", "by");
    move.by = by->get<int>();
  } else {
    const std::string to = read_text(request, "to");
    move.to = parse_date(to);
    if (!move.to) throw Refused("bad-date", "to", {{"found", to.substr(0, 40)}});
  }
  move.others = read_others(read_text(request, "others"));
  return move;
}

}  // namespace waymark
