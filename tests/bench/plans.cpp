#include "tests/bench/plans.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "core/file/plan_file.hpp"

namespace waymark::bench {
namespace {

constexpr std::size_t kStepsPerGoal = 25;
constexpr std::size_t kStepsPerPerson = 20;
constexpr std::size_t kGoalsPerGap = 4;
constexpr std::size_t kObservations = 8;

std::string numbered(const char* prefix, std::size_t number) { return prefix + std::to_string(number); }

// School days matter to nobody here: any valid day will do, a few weeks apart.
Date day(std::size_t month) {
  const int months = static_cast<int>(month % 20);
  return *parse_date(std::to_string(2026 + (8 + months) / 12) + "-" + (((8 + months) % 12 + 1) < 10 ? "0" : "") +
                     std::to_string((8 + months) % 12 + 1) + "-15");
}

// Fills a document from the top down; each function adds one noun with what belongs to it.
class Maker {
 public:
  explicit Maker(std::size_t steps)
      : steps_(steps),
        goals_(std::max<std::size_t>(2, steps / kStepsPerGoal)),
        people_(std::max<std::size_t>(6, steps / kStepsPerPerson)) {}

  Document make(bool has_data) {
    Plan& plan = *document_.plan;
    plan.id = "plan";
    make_head(plan);
    for (std::size_t i = 0; i < people_; ++i) add_person(plan, i);
    for (std::size_t i = 0; i < goals_ / kGoalsPerGap + 1; ++i) add_gap(plan, i);
    for (std::size_t i = 0; i < goals_; ++i) add_goal(plan, i);
    for (std::size_t i = 0; i < steps_; ++i) add_step(plan, i);
    for (std::size_t i = 0; i < steps_; ++i) add_check_in(plan, i);
    if (has_data) add_data(plan);
    stamp();
    return std::move(document_);
  }

 private:
  template <class T>
  T& add(Entity& parent, const char* list, std::string id) {
    const Field& place = *find_field(parent.noun(), list);
    auto& children = place.at<Entities>(parent);
    auto made = std::make_unique<T>();
    made->id = std::move(id);
    return static_cast<T&>(children.insert(children.size(), std::move(made), parent, place));
  }

  std::string person(std::size_t number) const { return numbered("p", number % people_); }

  static void make_head(Plan& plan) {
    plan.title = "Reading plan for students with disabilities";
    plan.organization = "Lincoln Middle School";
    plan.level = Level::school;
    plan.language = Language::en;
    plan.start = day(0);
    plan.end = day(19);
    plan.vision = "Every student reads the texts of every subject, with the support that each of them needs.";
    plan.smart_variant = SmartVariant::source;
  }

  void add_person(Plan& plan, std::size_t number) {
    auto& made = add<Person>(plan, "people", numbered("p", number));
    made.name = numbered("Person ", number);
    made.role = "Teacher of English and reading";
    made.contact = numbered("person", number) + "@lincoln.example";
    made.part = number == 0 ? Part::lead : Part::implementer;
  }

  void add_gap(Plan& plan, std::size_t number) {
    auto& gap = add<Gap>(plan, "gaps", numbered("g", number));
    gap.title = numbered("Reading in grade ", 6 + number % 3);
    gap.group = "Students with disabilities";
    gap.comparison = "All other students";
    gap.outcome = "Reads at grade level in the spring test";
    gap.group_value = 34;
    gap.comparison_value = 61;
    gap.as_of = day(0);
    add<Evidence>(gap, "evidence", gap.id + "-e").what = "Results of the spring test by group, three years in a row.";
    auto& cause = add<RootCause>(plan, "rootCauses", numbered("c", number));
    cause.statement = "Reading support takes place outside of the classroom and is not tied to what is read there.";
    cause.gaps.ids = {gap.id};
    cause.priority = Priority::high;
    cause.influence = Extent::yes;
    cause.feasible = Extent::yes;
    cause.actionable = Extent::yes;
    add<Evidence>(cause, "evidence", cause.id + "-e").what = "Eleven of fourteen teachers say so in interviews.";
  }

  void add_goal(Plan& plan, std::size_t number) {
    auto& goal = add<Goal>(plan, "goals", numbered("goal", number));
    goal.title = numbered("Grade-level reading ", number);
    goal.statement =
        "By June 2028, 50 percent of the students with disabilities in grades 6 to 8 read at grade level in the spring "
        "test, up from 34 percent in spring 2026.";
    goal.root_causes.ids = {numbered("c", number / kGoalsPerGap)};
    goal.start = day(0);
    goal.end = day(18);
    add_measure(goal, "Students at grade level", MeasureKind::long_term, number);
    add_measure(goal, "Lessons with shared texts", MeasureKind::implementation, number + 1);
  }

  void add_measure(Entity& parent, const char* name, MeasureKind kind, std::size_t number) {
    auto& measure = add<Measure>(parent, "measures", parent.id + "-m" + std::to_string(static_cast<int>(kind)));
    measure.name = name;
    measure.kind = kind;
    measure.value_kind = ValueKind::percent;
    measure.direction = Direction::increase;
    measure.baseline_value = 34;
    measure.baseline_date = day(0);
    measure.target_value = 50;
    measure.target_date = day(18);
    measure.source = number % 9 == 0 ? "" : "Spring test, state data system";
    measure.collector.id = person(number);
    measure.frequency = Frequency::quarterly;
    for (std::size_t i = 0; i < kObservations; ++i) {
      auto& observation = add<Observation>(measure, "observations", measure.id + "-o" + std::to_string(i));
      observation.date = day(i);
      observation.value = 34 + static_cast<double>(i);
    }
  }

  // One step in seven has no backup, one in eleven no dates: as in plans that people write.
  void add_step(Plan& plan, std::size_t number) {
    auto& step = add<Step>(plan, "steps", step_id(number));
    step.title = numbered("Teach shared texts in co-taught lessons, class ", number);
    step.description =
        "Both teachers choose a text of the subject, plan how it is read with support, and teach it together.";
    step.goals.ids = {numbered("goal", number % goals_)};
    step.owner.id = person(number);
    if (number % 7 != 0) step.backup.id = person(number + 1);
    step.continuity = "The plan of each lesson is in the shared folder; the backup sits in on one lesson a month.";
    if (number % 11 != 0) {
      step.start = day(number % 6);
      step.end = day(number % 6 + 6);
    }
    step.status = Status::under_way;
    step.percent_done = static_cast<double>(number % 100);
    if (number > 0 && number % 3 == 0)
      add<Dependency>(step, "dependencies", step.id + "-d").step.id = step_id(number - 1);
    add_step_parts(step, number);
  }

  void add_step_parts(Step& step, std::size_t number) {
    auto& check_in = add<CheckInPlan>(step, "checkIns", step.id + "-c");
    check_in.frequency = Frequency::monthly;
    check_in.with.ids = {person(0)};
    check_in.how = "Ten minutes after the team meeting";
    auto& communication = add<Communication>(step, "communications", step.id + "-n");
    communication.who = "Both teachers";
    communication.to = "Equity lead";
    communication.frequency = Frequency::monthly;
    communication.how = "A line in the shared notes";
    auto& barrier = add<Barrier>(step, "barriers", step.id + "-b");
    barrier.what = "No common planning time";
    barrier.response = "The schedule gives both teachers the same free period on Tuesdays.";
    auto& resource = add<Resource>(step, "resources", step.id + "-r");
    resource.what = "Class set of texts at three levels";
    resource.kind = ResourceKind::resource;
    resource.state = number % 2 == 0 ? ResourceState::have : ResourceState::needed;
  }

  void add_check_in(Plan& plan, std::size_t number) {
    auto& check_in = add<CheckIn>(plan, "checkIns", numbered("ci", number));
    check_in.date = day(1);
    check_in.step.id = step_id(number);
    check_in.by.id = person(number);
    check_in.status = Status::under_way;
    check_in.health = Health::green;
    check_in.note = "Two lessons were taught together; the second one ran to time.";
  }

  void add_data(Plan& plan) {
    constexpr const char* kOutcomes[] = {"Suspended", "Absent", "Proficient in reading", "Passed algebra", "Retained"};
    constexpr const char* kGroups[] = {"Black students", "Hispanic students", "students with disabilities",
                                       "girls",          "grade 6",           "grade 7",
                                       "grade 8",        "all students"};
    for (std::size_t i = 0; i < std::size(kOutcomes) * std::size(kGroups); ++i) {
      auto& goal = plan.goals[i % 2];
      auto& measure = add<Measure>(goal, "measures", numbered("data", i));
      measure.name = std::string(kOutcomes[i % std::size(kOutcomes)]) + ", " + kGroups[i / std::size(kOutcomes)];
      measure.kind = MeasureKind::long_term;
      measure.value_kind = ValueKind::percent;
      measure.unit = "%";
      for (std::size_t quarter = 0; quarter < 40; ++quarter) add_counts(measure, i, quarter);
    }
  }

  void add_counts(Measure& measure, std::size_t number, std::size_t quarter) {
    const auto id = measure.id + "-" + std::to_string(quarter);
    double all = 0;
    double everybody = 0;
    const auto observe = [&](const char* end, ObservationGroup group, double part, double whole) {
      auto& each = add<Observation>(measure, "observations", id + end);
      each.date = Date{day(0).days + static_cast<std::int32_t>(91 * quarter)};
      each.group = group;
      each.numerator = part;
      each.denominator = whole;
      all += part;
      everybody += whole;
    };
    const auto spread = static_cast<double>((number * 7 + quarter * 13) % 30);
    observe("-f", ObservationGroup::focal, 3 + spread, 60 + spread);
    observe("-c", ObservationGroup::comparison, 20 + 2 * spread, 300 + spread);
    observe("-a", ObservationGroup::unset, all, everybody);
  }

  // As if one person had written the plan from top to bottom.
  void stamp() {
    std::uint32_t counter = 0;
    walk(*document_.plan, [&](Entity& entity) { entity.stamps.born = {0, ++counter}; });
    document_.replicas = {{"bench", counter}};
    repair_positions(*document_.plan);
  }

  std::size_t steps_;
  std::size_t goals_;
  std::size_t people_;
  Document document_;
};

}  // namespace

std::string step_id(std::size_t number) { return numbered("s", number); }

std::string plan_file(std::size_t steps) { return write_plan_file(Maker(steps).make(false)); }

std::string plan_file_with_data(std::size_t steps) { return write_plan_file(Maker(steps).make(true)); }

}  // namespace waymark::bench
