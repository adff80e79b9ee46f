// Faults in steps, people, monitoring and record that teams really make, put one at a time into a good plan: the rule
// that is meant says so at the right place, and no other rule speaks.
#include <gtest/gtest.h>

#include "tests/core/support/faults.hpp"

namespace waymark {
namespace {

using namespace testing_support;

const char* const kPlan = "example-reading";

void add_winter_break(Desk& desk) {
  insert(desk, "year-2026", "breaks", "winter",
         {{"name", text("Winter break")}, {"start", day("2026-12-21")}, {"end", day("2027-01-01")}});
}

// A step as good as the plan's own, except for what is said of it.
void add_step(Desk& desk, const char* id, const char* title, const char* owner, const char* start, const char* end) {
  insert(desk, kPlan, "steps", id,
         {{"title", text(title)},
          {"goals", ids({"goal-supports"})},
          {"owner", text(owner)},
          {"backup", text("p-lindqvist")},
          {"continuity", text("Notes are in the shared folder.")},
          {"cost", 0.0},
          {"start", day(start)},
          {"end", day(end)}});
  const std::string name(id);
  insert(desk, id, "checkIns", (name + "-look").c_str(),
         {{"frequency", choice(Frequency::monthly)}, {"with", ids({"p-reyes"})}});
  insert(desk, id, "communications", (name + "-news").c_str(), {{"who", text("Owner")}, {"to", text("Team")}});
}

constexpr Fault kFaults[] = {
    {"LeadLeaves", "team-lead-leaving/p-reyes/leaving",
     [](Desk& d) { set(d, "p-reyes", "leaving", day("2028-05-26")); }},
    {"OwnerLeaves", "leaving-owner/p-tran/leaving", [](Desk& d) { set(d, "p-tran", "leaving", day("2027-06-09")); }},
    {"BackupLeaves", "leaving-backup/p-kowalski/leaving",
     [](Desk& d) {
       add_step(d, "atlas", "Make a reading atlas", "p-cruz", "2027-05-03", "2027-09-03");
       set(d, "atlas", "backup", text("p-kowalski"));
     }},
    {"CollectorLeaves", "leaving-collector/p-park/leaving",
     [](Desk& d) { set(d, "p-park", "leaving", day("2028-01-14")); }},
    {"OnePersonDoesFiveThings", "person-overloaded/p-silva/",
     [](Desk& d) {
       for (const char* id : {"s1", "s2", "s3", "s4"}) add_step(d, id, id, "p-silva", "2027-01-11", "2027-02-12");
     }},
    {"PartnerWhomNobodyCanReach", "partner-without-contact/p-johnson/contact",
     [](Desk& d) { set(d, "p-johnson", "contact", blank()); }},

    {"StepThatNeverBegan", "step-should-have-begun/step-accommodations/status",
     [](Desk& d) {
       for (const char* field : {"percentDone", "status"}) set(d, "checkin-accommodations", field, blank());
       set(d, "step-accommodations", "percentDone", 0.0);
       set(d, "step-accommodations", "status", choice(Status::not_started));
     }},
    {"DoneAtSixtyPercent", "step-progress-contradicts/step-training/percentDone",
     [](Desk& d) { set(d, "step-training", "percentDone", 60.0); }},
    {"BegunAsTheCheckInSays", "step-status-behind-check-in/step-accommodations/status",
     [](Desk& d) {
       set(d, "checkin-accommodations", "percentDone", blank());
       set(d, "step-accommodations", "percentDone", blank());
       set(d, "step-accommodations", "status", choice(Status::not_started));
     }},
    {"StepOlderThanItsCheckIn", "step-behind-check-in/step-groups/percentDone",
     [](Desk& d) { set(d, "step-groups", "percentDone", 7.0); }},
    {"RedAndNobodyDecides", "step-red-without-decision/step-accommodations/health",
     [](Desk& d) { set(d, "step-accommodations", "health", choice(Health::red)); }},
    {"TwoActionsInOne", "step-two-in-one/step-visits/title",
     [](Desk& d) { set(d, "step-visits", "title", text("Visit classes and then write to the families")); }},
    {"StepOfTwoMergedPlans", "step-twice/twin/title",
     [](Desk& d) { add_step(d, "twin", "Teach the co-taught classes", "p-tran", "2027-01-11", "2027-02-12"); }},
    {"StepThatTwoPlansClaim", "step-claimed-twice/twin/owner",
     [](Desk& d) {
       add_step(d, "twin", "Teach the co-taught classes", "p-silva", "2027-01-11", "2027-02-12");
       set(d, "twin", "connections", ids({"conn-mtss"}));
     }},
    {"OwnerHelpsHerself", "helper-is-owner/step-visits/helpers",
     [](Desk& d) {
       set(d, "step-visits", "helpers", ids({"p-okafor", "p-washington"}));
     }},
    {"NobodyThoughtOfChange", "step-without-continuity/step-coteach/continuity",
     [](Desk& d) { set(d, "step-coteach", "continuity", blank()); }},
    {"NothingIsSaidOfMeans", "step-without-resources/step-visits/resources",
     [](Desk& d) {
       for (const char* id : {"step-visits-res1", "step-visits-res2"}) remove(d, id);
       for (const char* field : {"cost", "funding", "helpers"}) set(d, "step-visits", field, blank());
     }},
    {"NothingIsSaidOfRoutines", "step-without-procedures/step-coteach/resources",
     [](Desk& d) { remove(d, "step-coteach-res3"); }},
    {"SubstituteIsMissing", "resource-still-needed/step-groups/resources",
     [](Desk& d) { set(d, "step-groups-res2", "note", blank()); }},
    {"NobodyPays", "step-cost-without-funding/step-groups/funding",
     [](Desk& d) { set(d, "step-groups", "funding", blank()); }},

    {"WaitsForItself", "step-depends-on-itself/step-groups/dependencies",
     [](Desk& d) { set(d, "step-groups-after-step-screen", "step", text("step-groups")); }},
    {"WaitForEachOther", "dependency-circle/step-coteach/dependencies",
     [](Desk& d) {
       insert(d, "step-coteach", "dependencies", "after-visits",
              {{"step", text("step-visits")}, {"kind", choice(DependencyKind::start_to_start)}});
       insert(d, "step-visits", "dependencies", "after-coteach",
              {{"step", text("step-coteach")}, {"kind", choice(DependencyKind::start_to_start)}});
     }},
    {"SecondYearBeforeTheTraining", "step-before-dependency/step-year2/start",
     [](Desk& d) {
       insert(d, "step-year2", "dependencies", "after-coteach",
              {{"step", text("step-coteach")}, {"kind", choice(DependencyKind::finish_to_start)}});
     }},
    {"EndsBeforeTheOtherEnds", "step-before-dependency/step-year2/end",
     [](Desk& d) {
       insert(d, "step-year2", "dependencies", "with-coteach",
              {{"step", text("step-coteach")}, {"kind", choice(DependencyKind::finish_to_finish)}});
     }},
    {"BeginsOnASunday", "step-starts-without-school/step-year2/start",
     [](Desk& d) { set(d, "step-year2", "start", day("2027-02-28")); }},
    {"EndsInTheBreak", "step-ends-without-school/short/end",
     [](Desk& d) {
       add_winter_break(d);
       add_step(d, "short", "Order large print", "p-silva", "2026-12-01", "2026-12-18");
       set(d, "short", "end", day("2026-12-31"));
     }},
    {"WhollyInTheBreak", "step-wholly-without-school/short/start",
     [](Desk& d) {
       add_step(d, "short", "Order large print", "p-silva", "2026-12-21", "2026-12-30");
       add_winter_break(d);
     }},
    {"FourMonthsOfNinetyDays", "step-duration-differs/step-year2/duration",
     [](Desk& d) { set(d, "step-year2", "duration", 20.0); }},

    {"BarrierWithoutAnswer", "barrier-without-response/step-groups-bar1/response",
     [](Desk& d) { set(d, "step-groups-bar1", "response", blank()); }},
    {"BarrierOfNobody", "barrier-without-owner/step-groups-bar1/owner",
     [](Desk& d) { set(d, "step-groups-bar1", "owner", blank()); }},
    {"FirstLookInTheLastMonth", "check-in-first-after-middle/step-year2/checkIns",
     [](Desk& d) { set(d, "step-year2-chk1", "first", day("2027-08-27")); }},
    {"FirstLookAfterTheEnd", "check-in-first-after-end/step-year2/checkIns",
     [](Desk& d) { set(d, "step-year2-chk1", "first", day("2027-10-01")); }},
    {"LookedAtOnceAYear", "check-in-too-rare/step-coteach/checkIns",
     [](Desk& d) { set(d, "step-coteach-chk1", "frequency", choice(Frequency::yearly)); }},
    {"CheckInWithNobody", "check-in-without-whom/step-groups-chk1/with",
     [](Desk& d) { set(d, "step-groups-chk1", "with", blank()); }},
    {"AllowedWhenItHasBegun", "approval-after-start/step-year2/approvals",
     [](Desk& d) { set(d, "step-year2-appr1", "due", day("2027-04-16")); }},
    {"NobodyDecides", "approval-without-decider/step-year2-appr1/by",
     [](Desk& d) { set(d, "step-year2-appr1", "by", blank()); }},
    {"NobodyHearsOfTheDecision", "approval-nobody-told/step-year2-appr1/toldHow",
     [](Desk& d) {
       for (const char* field : {"toldHow", "tellWho", "toldWhen"}) set(d, "step-year2-appr1", field, blank());
     }},
    {"DecisionIsLate", "approval-overdue/step-year2-appr1/state",
     [](Desk& d) { set(d, "step-year2-appr1", "due", day("2026-11-02")); }},
    {"NobodyIsTold", "step-without-communication/step-visits/communications",
     [](Desk& d) { remove(d, "step-visits-comm1"); }},
    {"NewsForNobody", "communication-incomplete/step-visits-comm1/to",
     [](Desk& d) { set(d, "step-visits-comm1", "to", blank()); }},

    {"ReportGivenNobodyKnowsHow", "report-without-method/report-board/how",
     [](Desk& d) { set(d, "report-board", "how", blank()); }},
    {"ReportOfNothing", "report-without-content/report-board/content",
     [](Desk& d) { set(d, "report-board", "content", blank()); }},
    {"AdjustedBeforeAnythingIsKnown", "adjustment-before-data/adjust-growth/by",
     [](Desk& d) { set(d, "adjust-growth", "by", day("2026-09-04")); }},

    {"CheckInsStopped", "check-in-overdue/step-coteach/checkIns", [](Desk& d) { remove(d, "checkin-coteach"); }},
    {"DataDoNotCome", "data-overdue/measure-lookfors/observations",
     [](Desk& d) {
       for (const char* id : {"measure-lookfors-ob2", "measure-lookfors-ob3"}) remove(d, id);
       set(d, "measure-lookfors", "frequency", choice(Frequency::every_two_weeks));
     }},
    {"CheckInOfNothing", "check-in-about-nothing/seen/step",
     [](Desk& d) {
       insert(d, kPlan, "checkIns", "seen", {{"date", day("2026-11-20")}, {"note", text("All well.")}});
     }},
    {"RedAndThen", "check-in-red-without-next/checkin-visits/next",
     [](Desk& d) {
       set(d, "checkin-visits", "health", choice(Health::red));
       set(d, "checkin-visits", "next", blank());
     }},
    {"MeetingOfNobody", "meeting-without-attendees/met/attendees",
     [](Desk& d) {
       insert(d, kPlan, "meetings", "met", {{"date", day("2026-11-12")}, {"notes", text("Groups are held.")}});
     }},
    {"MeetingWithoutNotes", "meeting-without-notes/met/notes",
     [](Desk& d) {
       insert(d, kPlan, "meetings", "met", {{"date", day("2026-11-12")}, {"attendees", ids({"p-reyes", "p-park"})}});
     }},
    {"DecisionWithoutReason", "decision-without-reason/decided/reason",
     [](Desk& d) {
       insert(d, kPlan, "decisions", "decided",
              {{"kind", choice(DecisionKind::go_on)}, {"steps", ids({"step-visits"})}});
     }},
    {"AdjustHow", "decision-without-change/decided/change",
     [](Desk& d) {
       insert(d, kPlan, "decisions", "decided",
              {{"steps", ids({"step-visits"})},
               {"reason", text("Too few visits.")},
               {"kind", choice(DecisionKind::adjust)}});
     }},
    {"DecisionAboutNothing", "decision-about-nothing/decided/steps",
     [](Desk& d) {
       insert(d, kPlan, "decisions", "decided", {{"reason", text("It works.")}, {"kind", choice(DecisionKind::go_on)}});
     }},
};

class WorkFault : public testing::TestWithParam<Fault> {};

TEST_P(WorkFault, IsFoundAndNothingElse) {
  EXPECT_EQ(found_after(GetParam()), std::vector<std::string>{GetParam().expected});
}

std::string fault_name(const testing::TestParamInfo<Fault>& info) { return info.param.name; }

INSTANTIATE_TEST_SUITE_P(InAGoodPlan, WorkFault, testing::ValuesIn(kFaults), fault_name);

}  // namespace
}  // namespace waymark
