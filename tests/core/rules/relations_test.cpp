#include "core/rules/relations.hpp"

#include <gtest/gtest.h>

#include "core/model/plan.hpp"
#include "core/rules/workload.hpp"
#include "tests/core/support/desk.hpp"

namespace waymark {
namespace {

using testing_support::Desk;

std::string ids(const Relations::Steps& steps) {
  std::string text;
  for (const Step* step : steps) text += (text.empty() ? "" : " ") + step->id;
  return text;
}

Date day(const char* text) { return *parse_date(text); }

// A plan with steps a, b, ... and one person, goal and connection.
class RelationsOfAPlan : public testing::Test {
 protected:
  RelationsOfAPlan() {
    desk.document.plan->id = "plan";
    desk.editor.tree();
  }

  static Document empty_plan() {
    Document document;
    document.plan->id = "plan";
    return document;
  }

  Step& add_step(const std::string& id, const std::string& owner = "") {
    desk.apply(desk.insert("plan", "steps", id));
    Step& added = step(id);
    added.owner.id = owner;
    return added;
  }
  void wait(const std::string& id, const std::string& first) {
    const std::string name = id + "-after-" + first;
    desk.apply(desk.insert(id, "dependencies", name));
    static_cast<Dependency&>(desk.find(name)).step.id = first;
  }
  template <class T>
  T& add(const char* list, const std::string& id) {
    desk.apply(desk.insert("plan", list, id));
    return static_cast<T&>(desk.find(id));
  }
  Step& step(const std::string& id) { return static_cast<Step&>(desk.find(id)); }
  Relations relations() { return {*desk.document.plan, desk.editor.tree().index()}; }

  Desk desk{empty_plan()};
};

TEST_F(RelationsOfAPlan, TellWhoHasWhichSteps) {
  const Person& ana = add<Person>("people", "ana");
  const Goal& goal = add<Goal>("goals", "goal");
  const Connection& title1 = add<Connection>("connections", "title1");
  add_step("a", "ana").goals.ids = {"goal"};
  add_step("b", "ben").backup.id = "ana";
  add_step("c", "ana").connections.ids = {"title1"};
  const Relations all = relations();
  EXPECT_EQ(ids(all.owned_by(ana)), "a c");
  EXPECT_EQ(ids(all.backed_by(ana)), "b");
  EXPECT_EQ(ids(all.serving(goal)), "a");
  EXPECT_EQ(ids(all.serving(title1)), "c");
}

TEST_F(RelationsOfAPlan, NameEachCircleOnceAtItsFirstStep) {
  for (const char* id : {"a", "b", "c", "d", "e"}) add_step(id);
  wait("a", "c");  // leads into the circle and is no part of it
  wait("b", "d");
  wait("d", "c");
  wait("c", "b");
  wait("e", "e");
  const Relations all = relations();
  EXPECT_EQ(ids(all.circle_from(step("b"))), "b d c");
  for (const char* id : {"a", "c", "d", "e"}) EXPECT_EQ(ids(all.circle_from(step(id))), "") << id;
  for (const char* id : {"b", "c", "d"}) EXPECT_TRUE(all.is_in_circle(step(id))) << id;
  EXPECT_FALSE(all.is_in_circle(step("a")));
}

TEST_F(RelationsOfAPlan, FindCirclesInChainsAsLongAsAPlan) {
  constexpr int kLong = 5000;
  for (int i = 0; i < kLong; ++i) add_step("s" + std::to_string(i));
  for (int i = 0; i < kLong; ++i) wait("s" + std::to_string(i), "s" + std::to_string((i + 1) % kLong));
  EXPECT_EQ(relations().circle_from(step("s0")).size(), static_cast<std::size_t>(kLong));
}

TEST_F(RelationsOfAPlan, FindStepsThatAreThereTwice) {
  const auto dated = [&](const char* id, const char* title, const char* owner, const char* start, const char* end) {
    Step& added = add_step(id, owner);
    added.title = title;
    added.start = day(start);
    added.end = day(end);
  };
  dated("a", "Train", "ana", "2026-09-01", "2026-12-01");
  dated("b", "Train", "ben", "2026-09-01", "2026-12-01");
  dated("c", "Train", "ana", "2026-10-01", "2026-10-30");
  dated("d", "Train", "ana", "2026-12-01", "2026-12-18");
  dated("e", "Train", "ana", "2027-01-11", "2027-02-01");
  const Relations all = relations();
  EXPECT_EQ(all.twin_of(step("a")), nullptr);
  EXPECT_EQ(all.twin_of(step("b")), nullptr);
  EXPECT_EQ(all.twin_of(step("c")), &step("a"));
  EXPECT_EQ(all.twin_of(step("d")), &step("a"));
  EXPECT_EQ(all.twin_of(step("e")), nullptr);
}

TEST_F(RelationsOfAPlan, FindStepsThatTwoPlansClaim) {
  const auto claimed = [&](const char* id, const char* owner, std::vector<std::string> plans) {
    Step& added = add_step(id, owner);
    added.title = "Train";
    added.start = day("2026-09-01");
    added.end = day("2026-12-01");
    added.connections.ids = std::move(plans);
  };
  claimed("a", "ana", {"title1"});
  claimed("same-plan", "ben", {"title1"});
  claimed("same-claim", "ana", {"mtss"});
  claimed("other-owner", "ben", {"mtss"});
  claimed("of-both", "ben", {"mtss", "title1"});
  claimed("other-days", "ana", {"mtss"});
  step("other-days").title = " train";
  step("other-days").end.reset();
  step("other-days").duration = 20;
  const Relations all = relations();
  for (const char* id : {"a", "same-plan", "same-claim", "of-both"})
    EXPECT_EQ(all.rival_claim(step(id)), nullptr) << id;
  for (const char* id : {"other-owner", "other-days"}) EXPECT_EQ(all.rival_claim(step(id)), &step("a")) << id;
}

TEST_F(RelationsOfAPlan, KnowWhatPeopleHaveInHandBesidesSteps) {
  const Person& ana = add<Person>("people", "ana");
  add<Report>("reports", "report").from.id = "ana";
  add<EvaluationQuestion>("questions", "question").collector.id = "ana";
  add<Adjustment>("adjustments", "adjustment").deciders.ids = {"ben", "ana"};
  add_step("a");
  desk.apply(desk.insert("a", "barriers", "barrier"));
  static_cast<Barrier&>(desk.find("barrier")).owner.id = "ana";
  const Relations all = relations();
  const Duties& duties = all.duties_of(ana);
  EXPECT_EQ(duties.reports.size(), 1u);
  EXPECT_EQ(duties.questions.size(), 1u);
  EXPECT_EQ(duties.adjustments.size(), 1u);
  EXPECT_EQ(duties.barriers.size(), 1u);
  EXPECT_TRUE(duties.measures.empty());
  EXPECT_TRUE(duties.approvals.empty());
}

TEST_F(RelationsOfAPlan, KnowTheNewestCheckIns) {
  add_step("a");
  add_step("b");
  const auto look = [&](const char* id, const char* at, const char* date) {
    CheckIn& added = add<CheckIn>("checkIns", id);
    added.step.id = at;
    added.date = day(date);
  };
  look("new", "a", "2026-11-20");
  look("old", "a", "2026-10-20");
  look("of-no-step", "", "2026-11-23");
  add<CheckIn>("checkIns", "without-day").step.id = "b";
  const Relations all = relations();
  ASSERT_NE(all.last_check_in(step("a")), nullptr);
  EXPECT_EQ(all.last_check_in(step("a"))->id, "new");
  EXPECT_EQ(all.last_check_in(step("b")), nullptr);
  EXPECT_EQ(all.newest_check_in(), day("2026-11-23"));
}

TEST_F(RelationsOfAPlan, ForgetWhatAnEditBearsOnAndNothingElse) {
  const Person& ana = add<Person>("people", "ana");
  add_step("a", "ana");
  Relations all = relations();
  const Relations::Steps* kept = &all.owned_by(ana);
  EXPECT_EQ(ids(*kept), "a");
  all.forget(noun_of<Step>(), *find_field(noun_of<Step>(), "title"));
  EXPECT_EQ(&all.owned_by(ana), kept);
  all.forget(noun_of<Step>(), *find_field(noun_of<Step>(), "owner"));
  step("a").owner.id = "ben";
  EXPECT_EQ(ids(all.owned_by(ana)), "");
  all.forget_with_all_below(add_step("b", "ana"));
  EXPECT_EQ(ids(all.owned_by(ana)), "b");
}

TEST_F(RelationsOfAPlan, CountStepsThatRunAtOnce) {
  const auto dated = [&](const char* id, const char* start, const char* end) -> Step& {
    Step& added = add_step(id, "ana");
    added.start = day(start);
    added.end = day(end);
    return added;
  };
  const Person& ana = add<Person>("people", "ana");
  dated("a", "2026-09-01", "2026-10-30");
  dated("b", "2026-10-30", "2026-12-01");
  dated("c", "2026-12-02", "2026-12-18");  // b is over by then
  dated("d", "2026-10-01", "2026-12-01").status = Status::done;
  add_step("undated", "ana");
  const Peak peak = relations().busiest_day(ana);
  EXPECT_EQ(peak.steps, 2);
  EXPECT_EQ(to_text(peak.day), "2026-10-30");
  EXPECT_EQ(busiest_day({}, SchoolDays()).steps, 0);
}

}  // namespace
}  // namespace waymark
