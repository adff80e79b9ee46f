// Dates that leave no time for what has to come first are wishes: on the first day somebody stands there and cannot
// begin.
#include <algorithm>

#include "core/model/dependency.hpp"
#include "core/rules/step_time.hpp"

namespace waymark {
namespace {

// The mornings of its first day and of the day after its last, each as the number of school days before it.
struct Points {
  std::optional<int> start;
  std::optional<int> finish;
};

// A milestone takes no time of its day: what waits for it can begin that morning, and it can itself be reached in the
// evening, when what it waits for is finished.
enum class Milestones : std::uint8_t { in_the_morning, in_the_evening };

std::optional<int> milestone_of(const Step& step, const SchoolDays& days, Milestones when) {
  const Day& day = step.end ? step.end : step.start;
  if (!day) return std::nullopt;
  return days.before({day->days + (when == Milestones::in_the_evening ? 1 : 0)});
}

Points points_of(const Step& step, const SchoolDays& days, Milestones when = Milestones::in_the_morning) {
  if (is_milestone(step)) return {milestone_of(step, days, when), milestone_of(step, days, when)};
  Points points;
  if (step.start) points.start = days.before(*step.start);
  if (step.end) points.finish = days.before({step.end->days + 1});
  if (step.duration) {
    const int duration = static_cast<int>(*step.duration);
    if (!points.finish && points.start) points.finish = *points.start + duration;
    if (!points.start && points.finish) points.start = *points.finish - duration;
  }
  return points;
}

// How a step falls short of what it waits for.
struct Delay {
  const Step* first = nullptr;  // the step that has to come first
  bool is_of_finish = false;    // it is the last day that comes too early
  bool is_evening = false;      // that of the day by which it is told, or its morning
  int earliest = 0;             // that the start or the finish may be
  int days = 0;                 // too early
};

Delay delay_by(const Dependency& dependency, const Step& first, const Step& step, const SchoolDays& days) {
  const DependencyKind kind = dependency.kind;
  const bool is_from_start = kind == DependencyKind::start_to_start || kind == DependencyKind::start_to_finish;
  const bool is_of_finish = kind == DependencyKind::finish_to_finish || kind == DependencyKind::start_to_finish;
  // Whoever has begun has begun; only the end is still to come.
  if (!is_of_finish && !is_ahead(step)) return {};
  const Points before = points_of(first, days);
  const Points own = points_of(step, days, is_from_start ? Milestones::in_the_morning : Milestones::in_the_evening);
  const auto from = is_from_start ? before.start : before.finish;
  const auto to = is_of_finish ? own.finish : own.start;
  if (!from || !to) return {};
  const int earliest = *from + static_cast<int>(dependency.lag.value_or(0));
  const bool is_evening = is_milestone(step) ? !is_from_start : is_of_finish;
  return {&first, is_of_finish, is_evening, earliest, earliest - *to};
}

// The dependency that holds the step up longest; no days where all dates agree.
Delay longest_delay(const Step& step, const Context& context) {
  Delay longest;
  if (is_over(step) || is_turned_round(step) || context.relations.is_in_circle(step)) return longest;
  for (const Dependency& dependency : step.dependencies) {
    const Step* first = target(dependency.step, context);
    // What is over holds nobody up any more, whatever was planned.
    if (!first || first == &step || is_over(*first) || is_turned_round(*first)) continue;
    const Delay delay = delay_by(dependency, *first, step, context.relations.school_days());
    if (delay.days > longest.days) longest = delay;
  }
  return longest;
}

Verdict check(const Step& step, const Context& context) {
  if (step.dependencies.empty()) return pass();
  const Delay delay = longest_delay(step, context);
  if (delay.days <= 0) return pass();
  const auto day = context.relations.school_days().at(delay.is_evening ? delay.earliest - 1 : delay.earliest);
  if (!day) return cannot_tell();
  const Field* field = find_field(step.noun(), delay.is_of_finish ? "end" : "start");
  return {Outcome::fail, field, {{"title", delay.first->title}, {"date", to_text(*day)}}};
}

// Both days move by the delay, so that the step keeps its length.
std::optional<Mend> mend(const Step& step, const Context& context, const std::string&) {
  if (!is_ahead(step) || !step.start) return std::nullopt;
  const SchoolDays& days = context.relations.school_days();
  const int delay = longest_delay(step, context).days;
  const Points own = points_of(step, days);
  const auto start = days.at(*own.start + delay);
  if (!start) return std::nullopt;
  Mend mend{{{"date", to_text(*start)}}, {}};
  mend.edits.push_back(set_field(step, "start", *start));
  if (!step.end) return mend;
  const auto end = is_milestone(step) ? start : days.at(*own.finish + delay - 1);
  if (!end) return std::nullopt;
  mend.edits.push_back(set_field(step, "end", std::max(*start, *end)));
  return mend;
}

}  // namespace

extern const Rule kStepBeforeDependency;
const Rule kStepBeforeDependency =
    heeding<Dependency, Named>(rule<Step, check, mend>("step-before-dependency", Severity::must, "start", Reach::wide));

}  // namespace waymark
