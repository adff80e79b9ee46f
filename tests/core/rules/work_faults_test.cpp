// Faults in steps, people, monitoring and record that teams really make, put one at a time into a good plan: the rule
// that is meant says so at the right place, and no other rule speaks.
#include <gtest/gtest.h>

#include "core/file/plan_file.hpp"
#include "core/rules/inspector.hpp"
#include "tests/core/support/desk.hpp"
#include "tests/core/support/files.hpp"

namespace waymark {
namespace {

using testing_support::Desk;

struct Fault {
  const char* name;
  const char* expected;  // key of the finding
  void (*make)(Desk&);
};

void PrintTo(const Fault& fault, std::ostream* out) { *out << fault.name; }

Date day(const char* text) { return *parse_date(text); }
Value blank() { return {}; }
Value text(const char* words) { return std::string(words); }
Value ids(std::vector<std::string> list) { return list; }

void set(Desk& desk, const char* id, const char* field, Value value) {
  desk.apply(desk.set(id, field, std::move(value)));
}

void remove(Desk& desk, const char* id) { desk.apply(RemoveEntity{id}); }

void insert(Desk& desk, const char* parent, const char* list, const char* id,
            std::vector<std::pair<const char*, Value>> fields) {
  desk.apply(desk.insert(parent, list, id));
  for (auto& [field, value] : fields) set(desk, id, field, std::move(value));
}

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
    {"BackupLeavesAndNobodyThoughtOfIt", "leaving-backup/p-kowalski/leaving",
     [](Desk& d) {
       add_step(d, "atlas", "Make a reading atlas", "p-cruz", "2027-05-03", "2027-09-03");
       set(d, "atlas", "backup", text("p-kowalski"));
       set(d, "atlas", "continuity", blank());
     }},
    {"OnePersonDoesFiveThings", "person-overloaded/p-silva/",
     [](Desk& d) {
       for (const char* id : {"s1", "s2", "s3", "s4"}) add_step(d, id, id, "p-silva", "2027-01-11", "2027-02-12");
     }},
    {"PartnerWhomNobodyCanReach", "partner-without-contact/p-johnson/contact",
     [](Desk& d) { set(d, "p-johnson", "contact", blank()); }},

    {"StepThatNeverBegan", "step-should-have-begun/step-accommodations/status",
     [](Desk& d) {
       set(d, "checkin-accommodations", "percentDone", blank());
       set(d, "step-accommodations", "percentDone", 0.0);
       set(d, "step-accommodations", "status", choice(Status::not_started));
     }},
    {"DoneAtSixtyPercent", "step-progress-contradicts/step-training/percentDone",
     [](Desk& d) { set(d, "step-training", "percentDone", 60.0); }},
    {"StepOlderThanItsCheckIn", "step-behind-check-in/step-groups/percentDone",
     [](Desk& d) { set(d, "step-groups", "percentDone", 7.0); }},
    {"RedAndNobodyDecides", "step-red-without-decision/step-accommodations/health",
     [](Desk& d) { set(d, "step-accommodations", "health", choice(Health::red)); }},
    {"TwoActionsInOne", "step-two-in-one/step-visits/title",
     [](Desk& d) { set(d, "step-visits", "title", text("Visit classes and then write to the families")); }},
    {"StepOfTwoMergedPlans", "step-twice/twin/title",
     [](Desk& d) { add_step(d, "twin", "Teach the co-taught classes", "p-tran", "2027-01-11", "2027-02-12"); }},
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
    {"LookedAtOnceAYear", "check-in-too-rare/step-coteach/checkIns",
     [](Desk& d) { set(d, "step-coteach-chk1", "frequency", choice(Frequency::yearly)); }},
    {"CheckInWithNobody", "check-in-without-whom/step-groups-chk1/with",
     [](Desk& d) { set(d, "step-groups-chk1", "with", blank()); }},
    {"AllowedWhenItIsOver", "approval-after-step/step-year2/approvals",
     [](Desk& d) { set(d, "step-year2-appr1", "due", day("2027-10-01")); }},
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
  int count = 0;
  const std::string file = testing_support::read_file(std::string(EXAMPLES) + "/reading.en.json");
  Desk desk(read_plan_file(file, [&] { return "n" + std::to_string(++count); }).document);
  Inspector inspector(desk.editor.tree(), parse_date("2026-11-24"));
  desk.editor.tree().listen(inspector);
  GetParam().make(desk);
  std::vector<std::string> keys;
  for (const Finding& finding : inspector.update().added) keys.push_back(finding.key());
  EXPECT_EQ(keys, std::vector<std::string>{GetParam().expected});
}

std::string fault_name(const testing::TestParamInfo<Fault>& info) { return info.param.name; }

INSTANTIATE_TEST_SUITE_P(InAGoodPlan, WorkFault, testing::ValuesIn(kFaults), fault_name);

}  // namespace
}  // namespace waymark
