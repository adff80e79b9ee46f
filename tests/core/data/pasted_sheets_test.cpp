// Tables as people paste them out of their spreadsheets, with the mess that is in them: each is read right, or kept
// aside by its cell, or left out with a reason. Nothing is wrong in silence.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/data/data_proposal.hpp"
#include "tests/core/support/data_plan.hpp"
#include "tests/core/support/pasted.hpp"

namespace waymark {
namespace {

using testing::ElementsAre;
using testing_support::day;
using testing_support::outline_of;
using testing_support::table;

class PastedSheet : public testing::Test {
 protected:
  PastedSheet() {
    measure_.name = "Attendance";
    measure_.target_value = 90;
    plan_.plan().language = Language::en;
  }

  DataProposal read(std::string_view text) {
    return read_table(table(text), measure_, {plan_.plan(), day("2026-11-26")}, {});
  }
  // A line for each observation and each row that is left out, in the order of the rows.
  std::vector<std::string> outline(std::string_view text) { return outline_of(read(text)); }

  void compare(const char* focal, const char* comparison) {
    measure_.focal_group = focal;
    measure_.comparison_group = comparison;
  }

  testing_support::DataPlan plan_;
  Measure& measure_ = plan_.measure(plan_.goal("g"), "m");
};

using ValueCase = std::pair<const char*, const char*>;

// What a cell of a percentage becomes.
class PastedPercent : public PastedSheet, public testing::WithParamInterface<ValueCase> {};

TEST_P(PastedPercent, IsReadOrKeptAside) {
  const auto [cell, expected] = GetParam();
  EXPECT_THAT(outline(std::string("Date|% attending\n9/14/2026|44%\n9/21/2026|") + cell),
              ElementsAre("2026-09-14 44", std::string("2026-09-21 ") + expected));
}

INSTANTIATE_TEST_SUITE_P(Read, PastedPercent,
                         testing::Values(ValueCase{"45.2%", "45.2"}, ValueCase{"45,2 %", "45.2"},
                                         ValueCase{"'45", "45"},
                                         ValueCase{"\xC2\xA0"
                                                   "45\xC2\xA0%",
                                                   "45"},
                                         ValueCase{"４５％", "45"}, ValueCase{"12 of 40", "12/40"},
                                         ValueCase{"12/40", "12/40"}, ValueCase{"12 out of 40 students", "12/40"},
                                         ValueCase{"12 (30%)", "30 12/-"}, ValueCase{"30% (12/40)", "30 12/40"},
                                         ValueCase{"12/40 = 30%", "30 12/40"}, ValueCase{"30%, 12/40", "30 12/40"},
                                         ValueCase{"12 of 40; 30%", "30 12/40"}, ValueCase{"45 (n = 12)", "45 -/12"},
                                         ValueCase{"about 45", "45 approximate"},
                                         ValueCase{"45 (estimate)", "45 “estimate” words-to-note"},
                                         ValueCase{"0.45", "0.45 maybe-fraction"}, ValueCase{"150", "150 over-100"}));

INSTANTIATE_TEST_SUITE_P(
    KeptAside, PastedPercent,
    testing::Values(
        ValueCase{"n/a", "[n/a] no-data"}, ValueCase{"—", "[—] no-data"}, ValueCase{"*", "[*] suppressed"},
        ValueCase{"<10", "[<10] bounded"}, ValueCase{"n<10", "[n<10] bounded"}, ValueCase{"≥95%", "[≥95%] bounded"},
        ValueCase{"12-Apr", "[12-Apr] looks-like-date"}, ValueCase{"Apr-40", "[Apr-40] looks-like-date"},
        ValueCase{"12/4/2026", "[12/4/2026] looks-like-date"}, ValueCase{"(5)", "[(5)] not-a-number"},
        ValueCase{"45-", "[45-] not-a-number"}, ValueCase{"45-50", "[45-50] range"},
        ValueCase{"45 46", "[45 46] several-numbers"}, ValueCase{"45% → 46%", "[45% → 46%] several-numbers"},
        ValueCase{"12:40", "[12:40] several-numbers"}, ValueCase{"45½", "[45½] not-a-number"},
        ValueCase{"1.2k", "[1.2k] not-a-number"}, ValueCase{"1,2 mil", "[1,2 mil] not-a-number"},
        ValueCase{"1h 30m", "[1h 30m] several-numbers"}, ValueCase{"#DIV/0!", "[#DIV/0!] spreadsheet-error"},
        ValueCase{"good", "[good] not-a-number"}, ValueCase{"'", "['] not-a-number"}));

// What a cell of days becomes, beside others that are written with their month first.
class PastedDay : public PastedSheet, public testing::WithParamInterface<ValueCase> {};

TEST_P(PastedDay, IsReadOrKeptAside) {
  const auto [cell, expected] = GetParam();
  EXPECT_THAT(outline("Date|% attending\n9/14/2020|44%\n" + std::string(cell) + "|45%"),
              ElementsAre("2020-09-14 44", expected));
}

INSTANTIATE_TEST_SUITE_P(
    Read, PastedDay,
    testing::Values(
        ValueCase{"9/4/26", "2026-09-04 45"}, ValueCase{"Sept. 4, 2026", "2026-09-04 45"},
        ValueCase{"4-sep", "2026-09-04 45 guessed-year"}, ValueCase{"4-Sep-26", "2026-09-04 45"},
        ValueCase{"2-oct-26", "2026-10-02 45"}, ValueCase{"04-sep-2026", "2026-09-04 45"},
        ValueCase{"Sep-26", "2026-09-30 45 last-of-span"}, ValueCase{"Sep '26", "2026-09-30 45 last-of-span"},
        ValueCase{"oct-26", "2026-10-31 45 last-of-span"}, ValueCase{"Nov-26", "2026-11-26 45 last-of-span"},
        ValueCase{"Sep-14", "2026-09-14 45 guessed-year"}, ValueCase{"Sep-5", "2026-09-05 45 guessed-year"},
        ValueCase{"Sept", "2026-09-30 45 last-of-span guessed-year"},
        ValueCase{"Dec", "2025-12-31 45 last-of-span guessed-year"}, ValueCase{"2025-26", "2026-06-30 45 last-of-span"},
        ValueCase{"2026-27", "2026-11-26 45 last-of-span"}, ValueCase{"46269", "2026-09-04 45 serial-day"},
        ValueCase{"46269.33", "2026-09-04 45 serial-day"}, ValueCase{"2026/09/04", "2026-09-04 45"},
        ValueCase{"2026-09-04T00:00:00", "2026-09-04 45"}, ValueCase{"9/4/2026 8:05:12", "2026-09-04 45"},
        ValueCase{"Week of 9/14", "2026-09-14 45 guessed-year"}, ValueCase{"1/5/2027", "2027-01-05 45 in-future"}));

INSTANTIATE_TEST_SUITE_P(KeptAside, PastedDay,
                         testing::Values(ValueCase{"Q1", "- 45 [date: Q1] not-a-day"},
                                         ValueCase{"Fall 2026", "- 45 [date: Fall 2026] no-such-term"},
                                         ValueCase{"9/31/2026", "- 45 [date: 9/31/2026] no-such-day"},
                                         ValueCase{"1/1/1900", "- 45 [date: 1/1/1900] no-such-day"},
                                         ValueCase{"Week 3", "- 45 [date: Week 3] not-a-day"},
                                         ValueCase{"20260904", "- 45 [date: 20260904] not-a-day"}));

// In a column of weeks the numbers behind the month are days, although 25 and 28 could be years.
TEST_F(PastedSheet, ToldByTheColumnWhetherMonthsHaveDaysOrYears) {
  EXPECT_THAT(outline("Week|%\nSep-14|91\nSep-28|92\nOct-5|93"),
              ElementsAre("2026-09-14 91 guessed-year", "2026-09-28 92 guessed-year", "2026-10-05 93 guessed-year"));
  EXPECT_THAT(outline("Month|%\nSep-25|91\nSep-26|92"),
              ElementsAre("2025-09-30 91 last-of-span", "2026-09-30 92 last-of-span"));
}

TEST_F(PastedSheet, LeavesOutWhatSumsUpAndWhatIsNoData) {
  EXPECT_THAT(outline("Date|Met|Total|%\n9/14/2026|12|40|30%\nSubtotal Sept|12|40|30%\n9/21/2026|13|40|32.5%\n"
                      "Date|Met|Total|%\n|||\nTotal|25|80|31.3%\nGrand Total:|25|80|31.3%\nTOTAL GENERAL|25|80|\n"
                      "Average||| 31.3%\nYTD|25|80|\n* fewer than 10 suppressed|||\nSource: office, 9/20/2026|||"),
              ElementsAre("2026-09-14 30 12/40", "2 summary", "2026-09-21 32.5 13/40", "4 heading", "6 summary",
                          "7 summary", "8 summary", "9 summary", "10 summary", "11 no-figures", "12 no-figures"));
}

TEST_F(PastedSheet, JoinsHeadingsOfTwoRowsWithMergedCells) {
  compare("Black students", "White students");
  EXPECT_THAT(
      outline("|Black students|||White students|||\nDate|Met|Total|%|Met|Total|%|Comments\n"
              "9/14/2026|12|40|30%|80|100|80%|fine"),
      ElementsAre("0 above-header", "2026-09-14 focal 30 12/40 “fine”", "2026-09-14 comparison 80 80/100 “fine”"));
}

// "n" is how many there are in one report, and how many of them in the next.
TEST_F(PastedSheet, TellsByThePercentagesWhatNIs) {
  compare("Black students", "White students");
  EXPECT_THAT(outline("|Black students||White students|\nDate|n|%|n|%\n9/14/2026|12|30%|80|80%"),
              ElementsAre("0 above-header", "2026-09-14 focal 30 12/-", "2026-09-14 comparison 80 80/-"));
  EXPECT_THAT(outline("|Black students||White students|\nDate|n|%|n|%\n9/14/2026|40|30%|100|80%"),
              ElementsAre("0 above-header", "2026-09-14 focal 30 -/40", "2026-09-14 comparison 80 -/100"));
}

TEST_F(PastedSheet, TakesTheColumnsOfItsGroupsAndNoOthers) {
  compare("Black students", "White students");
  EXPECT_THAT(
      outline("Date|All students|Black|White|Hispanic|Black girls|Non-white\n9/14/2026|70%|30%|80%|55%|35%|50%"),
      ElementsAre("2026-09-14 focal 30", "2026-09-14 comparison 80"));
  compare("students with disabilities", "students without disabilities");
  EXPECT_THAT(outline("Date|% SWD|% Non SWD|SWD tested\n9/14/2026|45%|60%|40"),
              ElementsAre("2026-09-14 focal 45 -/40", "2026-09-14 comparison 60"));
}

TEST_F(PastedSheet, TakesTheRowsOfItsGroupsAndShowsTheOthers) {
  compare("Black students", "White students");
  const DataProposal proposal = read(
      "Date|Subgroup|Met|Enrolled\n9/14/2026|All students|200|400\n|Black or African American|12|40\n|White|80|100\n"
      "|Total|200|400");
  EXPECT_THAT(outline_of(proposal),
              ElementsAre("2026-09-14 [numerator: 200 | denominator: 400 | group: All students] unknown-group",
                          "2026-09-14 focal 12/40 from-above", "2026-09-14 comparison 80/100 from-above",
                          "2026-09-14 [numerator: 200 | denominator: 400 | group: Total] from-above unknown-group"));
  EXPECT_FALSE(proposal.observations[0].is_advised) << "figures of others do not come in by themselves";
  EXPECT_TRUE(proposal.observations[1].is_advised);
}

TEST_F(PastedSheet, TurnsTablesWithADateAColumn) {
  compare("Black students", "White students");
  EXPECT_THAT(
      outline("Group|Sep-26|Oct-26|Average\nBlack students|30%|*|30%\nWhite students|80%|n/a|80%"),
      ElementsAre("2026-09-30 focal 30 last-of-span", "2026-09-30 comparison 80",
                  "2026-10-31 focal [*] last-of-span suppressed", "2026-10-31 comparison [n/a] no-data", "3 summary"));
  EXPECT_THAT(outline("Group|2023-24|2024-25\nBlack|30%|31%\nWhite|80%|81%"),
              ElementsAre("2024-06-30 focal 30 last-of-span", "2024-06-30 comparison 80",
                          "2025-06-30 focal 31 last-of-span", "2025-06-30 comparison 81"));
  EXPECT_THAT(outline("|9/14/2026\nBlack|30%\nWhite|80%"),
              ElementsAre("2026-09-14 focal 30", "2026-09-14 comparison 80"));
}

// The wrong one of them would look like a right one.
TEST_F(PastedSheet, GuessesNoValueWhereSeveralColumnsCouldBeIt) {
  EXPECT_THAT(outline("Date|Lincoln|Grant\n9/14/2026|91%|81%"), ElementsAre("1 no-figures"));
  EXPECT_THAT(outline("Measure|Q1|Q2\nAttendance|91%|92%"), ElementsAre("0 unknown-measure", "1 no-figures"));
  EXPECT_THAT(outline("Date|Lincoln\n9/14/2026|91%"), ElementsAre("2026-09-14 91"));
  EXPECT_THAT(outline("1|45\n2|46\n3|47"), ElementsAre("- 45", "- 46", "- 47")) << "the rows are numbered";
}

TEST_F(PastedSheet, CompletesCountsByTheOnlyOtherColumn) {
  EXPECT_THAT(outline("Date|Suspended|Enrolled\n9/14/2026|12|40"), ElementsAre("2026-09-14 12/40"));
  EXPECT_THAT(outline("Date|Number met|Students\n9/14/2026|12|40"), ElementsAre("2026-09-14 12/40"));
}

// Names of students do not become notes.
TEST_F(PastedSheet, LeavesOutWhoSingleStudentsAre) {
  EXPECT_THAT(outline("Student|Date|Score\nAna Ruiz|9/14/2026|91"), ElementsAre("2026-09-14 91"));
  EXPECT_THAT(outline("Nombre|Fecha|Puntaje\nAna Ruiz|14/9/2026|91"), ElementsAre("2026-09-14 91"));
}

TEST_F(PastedSheet, ReadsSpanishSheets) {
  plan_.plan().language = Language::es;
  compare("Estudiantes afroamericanos", "Estudiantes blancos");
  EXPECT_THAT(outline("Fecha|Grupo|Cumplieron|Total\n04-sep-2026|Afroamericanos|12|40\n"
                      "4 de oct. de 2026|Blancos|1.012|4.000\nSubtotal||9|9\nPromedio||3|4"),
              ElementsAre("2026-09-04 focal 12/40", "2026-10-04 comparison 1012/4000", "3 summary", "4 summary"));
  compare("", "");
  EXPECT_THAT(outline("Fecha|Tasa\n4/9/2026|0,452\n18/9/2026|0,5"),
              ElementsAre("2026-09-04 45.2 fraction-times-100", "2026-09-18 50 fraction-times-100"));
}

TEST_F(PastedSheet, ReadsYesAndNo) {
  measure_.value_kind = ValueKind::yes_no;
  EXPECT_THAT(outline("Date|Held?\n9/14/2026|Yes\n9/21/2026|Sí.\n9/28/2026|no\n10/5/2026|partly\n10/12/2026|n/a"),
              ElementsAre("2026-09-14 1", "2026-09-21 1", "2026-09-28 0", "2026-10-05 [partly] not-yes-or-no",
                          "2026-10-12 [n/a] no-data"));
}

TEST_F(PastedSheet, ReadsLevelsByTheirNames) {
  measure_.value_kind = ValueKind::rubric;
  for (const char* name : {"Beginning", "Proficient"}) {
    RubricLevel& level = plan_.put(measure_.levels, measure_, "levels", name);
    level.name = name;
    level.value = static_cast<double>(measure_.levels.size());
  }
  EXPECT_THAT(outline("Date|Level\n9/14/2026|Proficient\n9/21/2026|2 - Proficient\n9/28/2026|Beginning/Proficient\n"
                      "10/5/2026|Exemplary"),
              ElementsAre("2026-09-14 2", "2026-09-21 2", "2026-09-28 [Beginning/Proficient] unknown-level",
                          "2026-10-05 [Exemplary] unknown-level"));
}

}  // namespace
}  // namespace waymark
