#include "core/data/data_proposal.hpp"

#include <gtest/gtest.h>

#include "tests/core/support/data_plan.hpp"
#include "tests/core/support/pasted.hpp"

namespace waymark {
namespace {

using testing_support::day;
using testing_support::table;

class Table : public testing::Test {
 protected:
  Table() {
    measure_.name = "Attendance";
    measure_.target_value = 90;
    plan_.plan().language = Language::en;
  }

  DataProposal read(std::string_view text, TableHints hints = {}) {
    return read_table(table(text), measure_, {plan_.plan(), day("2026-11-20")}, hints);
  }
  static std::string roles(const DataProposal& proposal) {
    std::string all;
    for (const DataColumn& column : proposal.columns) {
      if (!all.empty()) all += " ";
      all += to_text(column.role);
      if (column.group != ObservationGroup::unset)
        all += ":" + std::string(names_of(column.group).names[static_cast<std::size_t>(column.group) - 1]);
    }
    return all;
  }
  static bool tells(const DataProposal& proposal, std::size_t row, CellRemark remark) {
    for (const CellFinding& each : proposal.findings)
      if (each.row == row && each.note.remark == remark) return true;
    return false;
  }

  testing_support::DataPlan plan_;
  Measure& measure_ = plan_.measure(plan_.goal("g"), "m");
};

TEST_F(Table, MatchesColumnsByTheirHeadings) {
  EXPECT_EQ(roles(read("Date|Percent|Comments\n10/5/2026|45%|ok")), "date value note");
  EXPECT_EQ(roles(read("Fecha|Número|Total\n5/10/2026|12|48")), "date numerator denominator");
  EXPECT_EQ(roles(read("Week of|Number met|Out of|% met|Teacher\n10/5/2026|12|48|25%|Ms. X")),
            "date numerator denominator value by");
}

TEST_F(Table, MatchesColumnsByContentWhereThereAreNoHeadings) {
  EXPECT_EQ(roles(read("10/5/2026|45%\n10/12/2026|46%")), "date value");
  EXPECT_EQ(roles(read("2026-10-05|12|48|fine\n2026-10-12|13|47|late")), "date numerator denominator note");
  EXPECT_EQ(roles(read("46300|45\n46307|46")), "date value") << "days as spreadsheets count them";
}

TEST_F(Table, FindsTheHeaderUnderTitles) {
  const DataProposal proposal = read("Lincoln, attendance|\n|\nDate|Percent\n10/5/2026|45%\nTotal|45%");
  EXPECT_EQ(proposal.table.header, 2u);
  ASSERT_EQ(proposal.observations.size(), 1u);
  ASSERT_EQ(proposal.left.size(), 2u);
  EXPECT_EQ(to_text(proposal.left[0].reason), "above-header");
  EXPECT_EQ(to_text(proposal.left[1].reason), "summary");
}

TEST_F(Table, KeepsAsideWhatCannotBeRead) {
  const DataProposal proposal = read("Date|Percent\n10/5/2026|<10\nOctember 3|45%\nOctember 4|good|");
  ASSERT_EQ(proposal.observations.size(), 3u);
  EXPECT_EQ(proposal.observations[0].draft.aside.text(), "<10");
  EXPECT_EQ(proposal.observations[0].draft.date, day("2026-10-05"));
  EXPECT_EQ(proposal.observations[1].draft.aside.text(), "date: Octember 3");
  EXPECT_EQ(proposal.observations[1].draft.value, 45);
  EXPECT_EQ(proposal.observations[2].draft.aside.text(), "date: Octember 4 | value: good");
  for (const ProposedObservation& each : proposal.observations) EXPECT_TRUE(each.is_advised) << "nothing is dropped";
}

TEST_F(Table, TurnsATableWhoseDatesStandSideBySide) {
  measure_.focal_group = "Students with IEPs";
  measure_.comparison_group = "All others";
  const DataProposal proposal =
      read("|Sep 2026|Oct 2026|2026-11-15\nStudents with IEPs|45%|46%|47%\nAll others|80%|n/a|82%");
  EXPECT_TRUE(proposal.table.is_turned);
  EXPECT_EQ(roles(proposal), "date value:focal value:comparison");
  ASSERT_EQ(proposal.observations.size(), 6u);
  EXPECT_EQ(proposal.observations[3].draft.group, ObservationGroup::comparison);
  EXPECT_EQ(proposal.observations[3].draft.aside.text(), "n/a");
}

TEST_F(Table, ReadsGroupsFromRowsAndDatesFromMergedCells) {
  measure_.comparison_group = "All others";
  const DataProposal proposal = read("Date|Group|Met|Total\n10/5/2026|focal|12|48\n|All others|300|400\n|Martians|1|2");
  ASSERT_EQ(proposal.observations.size(), 3u);
  EXPECT_EQ(proposal.observations[1].draft.date, day("2026-10-05"));
  EXPECT_EQ(proposal.observations[1].draft.group, ObservationGroup::comparison);
  EXPECT_FALSE(proposal.observations[2].draft.has_figures()) << "figures of nobody known count for nobody";
  EXPECT_EQ(proposal.observations[2].draft.aside.text(), "numerator: 1 | denominator: 2 | group: Martians");
}

TEST_F(Table, ReadsPartsOfOneAsPercentages) {
  const DataProposal proposal = read("Date|Percent\n10/5/2026|0.45\n10/12/2026|0.5");
  EXPECT_EQ(proposal.observations[0].draft.value, 45);
  EXPECT_TRUE(tells(proposal, 1, CellRemark::fraction_times_100));
  EXPECT_EQ(read("Date|Percent\n10/5/2026|0.45\n10/12/2026|5").observations[0].draft.value, 0.45);
}

TEST_F(Table, ComparesWithWhatIsThere) {
  plan_.observe(measure_, "2026-10-05", 45);
  plan_.observe(measure_, "2026-10-12", 46);
  const DataProposal proposal = read("Date|Percent\n10/5/2026|45%\n10/12/2026|50%\n10/19/2026|51%\n10/19/2026|52%");
  EXPECT_EQ(to_text(proposal.observations[0].state), "known");
  EXPECT_EQ(to_text(proposal.observations[1].state), "differs");
  EXPECT_EQ(proposal.observations[1].other->id, "m-1");
  EXPECT_FALSE(proposal.observations[1].is_advised);
  EXPECT_EQ(to_text(proposal.observations[2].state), "new");
  EXPECT_TRUE(tells(proposal, 3, CellRemark::twice));
}

TEST_F(Table, TellsWhatFiguresSayAgainstEachOther) {
  const DataProposal proposal = read("Date|Met|Total|Percent\n10/5/2026|12|48|30%\n10/6/2026|48|12|\n10/7/2026|0|0|");
  EXPECT_TRUE(tells(proposal, 1, CellRemark::contradiction));
  EXPECT_TRUE(tells(proposal, 2, CellRemark::more_than_all));
  EXPECT_TRUE(tells(proposal, 3, CellRemark::zero_denominator));
}

TEST_F(Table, GivesRowsToTheMeasureThatTheyName) {
  Measure& other = plan_.measure(plan_.goal("h"), "n");
  other.name = "Referrals";
  const DataProposal proposal =
      read("Measure|Date|Value\nReferrals|10/5/2026|12\nAttendance|10/5/2026|90\nWeather|10/5/2026|1");
  ASSERT_EQ(proposal.observations.size(), 2u);
  EXPECT_EQ(proposal.observations[0].measure, &other);
  EXPECT_EQ(proposal.observations[1].measure, &measure_);
  EXPECT_EQ(to_text(proposal.left[0].reason), "unknown-measure");
}

TEST_F(Table, DoesWhatItIsTold) {
  TableHints hints;
  hints.columns = {{ColumnRole::note, {}, nullptr}, {ColumnRole::date, {}, nullptr}, {ColumnRole::value, {}, nullptr}};
  hints.order = DayOrder::day_first;
  const DataProposal proposal = read("45%|3/4/2026|46%", hints);
  EXPECT_EQ(proposal.observations[0].draft.value, 46);
  EXPECT_EQ(proposal.observations[0].draft.date, day("2026-04-03"));
  EXPECT_EQ(proposal.observations[0].draft.note, "45%");
}

TEST(KeptAside, ComesBackAsItWasTyped) {
  KeptAside aside;
  aside[AsideCell::value] = "abt 4o";
  EXPECT_EQ(aside.text(), "abt 4o");
  aside[AsideCell::date] = "Octember | 5";
  EXPECT_EQ(aside.text(), "date: Octember | 5 | value: abt 4o");
  EXPECT_EQ(KeptAside(aside.text())[AsideCell::date], "Octember | 5");
  EXPECT_EQ(KeptAside(aside.text())[AsideCell::value], "abt 4o");
  KeptAside named;
  named[AsideCell::value] = "date: tomorrow";
  EXPECT_EQ(KeptAside(named.text())[AsideCell::value], "date: tomorrow")
      << "a value that looks like a name keeps its own";
  EXPECT_TRUE(KeptAside("").is_empty());
}

// "n" and "N" are the same word once case is forgotten.
TEST_F(Table, TellsPartAndWholeOfTwoNsByTheirNumbers) {
  const DataProposal proposal = read("Date|n|N\n2026-10-01|12|48\n2026-11-01|15|50");
  EXPECT_EQ(roles(proposal), "date numerator denominator");
  EXPECT_EQ(proposal.observations[0].draft.numerator, 12);
  EXPECT_FALSE(proposal.observations[0].draft.value);
  EXPECT_EQ(roles(read("Date|N|n\n2026-10-01|48|12\n2026-11-01|50|15")), "date denominator numerator");
  EXPECT_EQ(roles(read("Date|n|N|%\n2026-10-01|12|48|25\n2026-11-01|15|50|30")), "date numerator denominator value");
  EXPECT_EQ(roles(read("Date|n|N\n2026-10-01|12|48\n2026-11-01|50|15")), "date ignored ignored") << "the person says";
}

TEST_F(Table, TellsPartAndWholeOfTwoNsOfAGroup) {
  measure_.focal_group = "Black students";
  measure_.comparison_group = "White students";
  EXPECT_EQ(roles(read("Date|Black students n|Black students N\n2026-10-01|12|48\n2026-11-01|15|50")),
            "date numerator:focal denominator:focal");
}

TEST_F(Table, TakesNoSecondColumnOfAHeadingForTheValue) {
  EXPECT_EQ(roles(read("Date|Total|Total\n2026-10-01|12|48\n2026-11-01|15|50")), "date denominator ignored");
}

TEST_F(Table, FindsTheCountsOfTwoGroupsWithoutHeadings) {
  measure_.focal_group = "Black students";
  measure_.comparison_group = "White students";
  const DataProposal proposal = read("5/22/24|9|60|402|780\n5/23/25|7|58|398|1,210");
  EXPECT_EQ(roles(proposal), "date numerator:focal denominator:focal numerator:comparison denominator:comparison");
  EXPECT_EQ(proposal.observations.size(), 4u);
  EXPECT_EQ(columns_left_out(proposal), 0u);
}

TEST_F(Table, TellsHowManyColumnsAreLeftOut) {
  EXPECT_EQ(columns_left_out(read("10/5/2026|45|60|70|80|\n10/12/2026|46|61|71|81|")), 2u) << "no blank one is told";
}

TEST_F(Table, TellsRowsThatGiveAValueFromThoseKeptAside) {
  const DataProposal proposal = read("Date|Percent\n10/5/2026|45%\n10/12/2026|n/a\nOctember 3|46%\n10/19/2026|6 of 8");
  ASSERT_EQ(proposal.observations.size(), 4u);
  std::vector<bool> gives;
  for (const ProposedObservation& each : proposal.observations) gives.push_back(each.gives_value());
  EXPECT_EQ(gives, (std::vector<bool>{true, false, false, true}));
}

TEST_F(Table, TakesTheOnlyCountOfACountForItsValue) {
  measure_.value_kind = ValueKind::count;
  EXPECT_EQ(roles(read("Date|n\n10/5/2026|12")), "date value");
  EXPECT_EQ(roles(read("Date|Count|Total\n10/5/2026|12|48")), "date value denominator");
}

TEST_F(Table, RemarksOnCountsWithDecimals) {
  measure_.value_kind = ValueKind::count;
  EXPECT_TRUE(tells(read("Date|Count\n10/5/2026|1,5"), 1, CellRemark::not_whole));
  EXPECT_FALSE(tells(read("Date|Count\n10/5/2026|15"), 1, CellRemark::not_whole));
}

}  // namespace
}  // namespace waymark
