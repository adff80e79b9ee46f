// Each kind of dependency, with and without days between: which dates contradict it, and where the mend moves the step.
#include <gtest/gtest.h>

#include "core/model/plan.hpp"
#include "core/rules/catalogue.hpp"
#include "core/rules/goal_readings.hpp"
#include "core/rules/relations.hpp"
#include "tests/core/support/desk.hpp"

namespace waymark {
namespace {

using testing_support::Desk;

constexpr auto kFinishToStart = DependencyKind::finish_to_start;
constexpr auto kStartToStart = DependencyKind::start_to_start;
constexpr auto kFinishToFinish = DependencyKind::finish_to_finish;
constexpr auto kStartToFinish = DependencyKind::start_to_finish;

Date day(const char* text) { return *parse_date(text); }

Document empty_plan() {
  Document document;
  document.plan->id = "plan";
  return document;
}

const Rule& rule_named(std::string_view id) {
  for (const Rule* rule : catalogue())
    if (rule->id == id) return *rule;
  throw std::out_of_range(std::string(id));
}

// Two steps in a school year with a winter break (December 21 to January 1); the second waits for the first.
class TwoSteps {
 public:
  TwoSteps() {
    Plan& plan = *desk_.document.plan;
    auto& year = insert<SchoolYear>("plan", "schoolYears", "year");
    year.start = day("2026-08-24");
    year.end = day("2027-06-09");
    auto& winter = insert<SchoolBreak>("year", "breaks", "winter");
    winter.start = day("2026-12-21");
    winter.end = day("2027-01-01");
    for (const char* id : {"first", "second"}) insert<Step>("plan", "steps", id);
    insert<Dependency>("second", "dependencies", "link").step.id = "first";
    first().start = day("2026-12-07");
    first().end = day("2026-12-18");  // ten school days
    EXPECT_EQ(plan.steps.size(), 2u);
  }

  Step& first() { return step("first"); }
  Step& second() { return step("second"); }
  Dependency& link() { return static_cast<Dependency&>(desk_.find("link")); }

  // What the rule says of the second step: "" or "start 2027-01-04", and the days after its mend.
  std::string said() {
    const Verdict verdict = rule_.check(second(), context());
    if (verdict.outcome != Outcome::fail) return "";
    return std::string(verdict.field->name) + " " + verdict.args.back().second;
  }
  std::string mended() {
    auto mend = rule_.mend(second(), context(), "new");
    if (!mend) return "none";
    desk_.apply(std::move(mend->edits));
    relations_.forget();
    EXPECT_EQ(said(), "");
    return to_text(*second().start) + " " + (second().end ? to_text(*second().end) : "");
  }

 private:
  template <class T>
  T& insert(const char* parent, const char* list, const char* id) {
    desk_.apply(desk_.insert(parent, list, id));
    return static_cast<T&>(desk_.find(id));
  }
  Step& step(const char* id) { return static_cast<Step&>(desk_.find(id)); }
  Context context() {
    relations_.forget();
    return {*desk_.document.plan, desk_.editor.tree().index(), std::nullopt, readings_, relations_};
  }

  Desk desk_{empty_plan()};
  const Rule& rule_ = rule_named("step-before-dependency");
  GoalReadings readings_;
  Relations relations_{*desk_.document.plan, desk_.editor.tree().index()};
};

struct Case {
  const char* name;
  DependencyKind kind;
  int lag;
  const char* start;
  const char* end;
  const char* said;
  const char* mended;
};

void PrintTo(const Case& each, std::ostream* out) { *out << each.name; }

constexpr Case kCases[] = {
    {"BeginsOnTheNextSchoolDay", kFinishToStart, 0, "2027-01-04", "2027-01-15", "", ""},
    {"BeginsOnASaturdayAfterwards", kFinishToStart, 0, "2026-12-19", "2027-01-15", "", ""},
    {"BeginsOnTheLastDay", kFinishToStart, 0, "2026-12-18", "2027-01-14", "start 2027-01-04", "2027-01-04 2027-01-15"},
    {"BlankMeansFinishToStart", DependencyKind::unset, 0, "2026-12-14", "2026-12-18", "start 2027-01-04",
     "2027-01-04 2027-01-08"},
    {"DaysBetweenAreSchoolDays", kFinishToStart, 3, "2027-01-06", "2027-01-12", "start 2027-01-07",
     "2027-01-07 2027-01-13"},
    {"MayLapOver", kFinishToStart, -2, "2026-12-17", "2027-01-08", "", ""},
    {"LapsOverTooMuch", kFinishToStart, -2, "2026-12-16", "2027-01-08", "start 2026-12-17", "2026-12-17 2027-01-11"},
    {"BeginsWithIt", kStartToStart, 0, "2026-12-07", "2026-12-11", "", ""},
    {"BeginsBeforeIt", kStartToStart, 0, "2026-12-04", "2026-12-11", "start 2026-12-07", "2026-12-07 2026-12-14"},
    {"BeginsTooSoonAfterIt", kStartToStart, 5, "2026-12-11", "2026-12-18", "start 2026-12-14", "2026-12-14 2027-01-04"},
    {"EndsWithIt", kFinishToFinish, 0, "2026-12-01", "2026-12-18", "", ""},
    {"EndsBeforeIt", kFinishToFinish, 0, "2026-12-14", "2026-12-16", "end 2026-12-18", "2026-12-16 2026-12-18"},
    {"EndsTooSoonAfterIt", kFinishToFinish, 2, "2026-12-14", "2027-01-04", "end 2027-01-05", "2026-12-15 2027-01-05"},
    {"EndsAfterItBegan", kStartToFinish, 1, "2026-12-01", "2026-12-07", "", ""},
    {"EndsBeforeItBegan", kStartToFinish, 1, "2026-12-01", "2026-12-04", "end 2026-12-07", "2026-12-02 2026-12-07"},
};

class DependencyDates : public testing::TestWithParam<Case> {};

TEST_P(DependencyDates, AreHeldToTheirKindAndMended) {
  TwoSteps steps;
  steps.link().kind = GetParam().kind;
  steps.link().lag = GetParam().lag;
  steps.second().start = day(GetParam().start);
  steps.second().end = day(GetParam().end);
  ASSERT_EQ(steps.said(), GetParam().said);
  if (*GetParam().said) {
    EXPECT_EQ(steps.mended(), GetParam().mended);
  }
}

std::string case_name(const testing::TestParamInfo<Case>& info) { return info.param.name; }

INSTANTIATE_TEST_SUITE_P(OfEachKind, DependencyDates, testing::ValuesIn(kCases), case_name);

TEST(DependencyDates, LetAMilestoneBeFollowedOnItsOwnDay) {
  TwoSteps steps;
  steps.first().start = steps.first().end = day("2026-12-14");
  steps.first().duration = 0;
  steps.second().start = day("2026-12-14");
  EXPECT_EQ(steps.said(), "");
}

TEST(DependencyDates, LetAMilestoneBeReachedOnTheLastDayOfWhatItWaitsFor) {
  TwoSteps steps;
  steps.second().start = steps.second().end = day("2026-12-18");
  steps.second().duration = 0;
  EXPECT_EQ(steps.said(), "");
  steps.second().start = steps.second().end = day("2026-12-17");
  EXPECT_EQ(steps.said(), "start 2026-12-18");
  EXPECT_EQ(steps.mended(), "2026-12-18 2026-12-18");
  steps.link().kind = kStartToStart;
  steps.second().start = steps.second().end = day("2026-12-04");
  EXPECT_EQ(steps.said(), "start 2026-12-07");
}

TEST(DependencyDates, TakeTheDurationForAMissingEnd) {
  TwoSteps steps;
  steps.first().end.reset();
  steps.first().duration = 12;  // until January 5
  steps.second().start = day("2027-01-05");
  EXPECT_EQ(steps.said(), "start 2027-01-06");
  EXPECT_EQ(steps.mended(), "2027-01-06 ");
}

TEST(DependencyDates, AreNoMatterOnceTheStepHasBegun) {
  TwoSteps steps;
  steps.second().start = day("2026-12-14");
  steps.second().status = Status::under_way;
  EXPECT_EQ(steps.said(), "");
}

}  // namespace
}  // namespace waymark
