#include "core/data/heading_row.hpp"

#include <gtest/gtest.h>

#include "tests/core/support/data_plan.hpp"

namespace waymark {
namespace {

using Texts = std::vector<std::vector<std::string>>;

class HeadingRow : public testing::Test {
 protected:
  // The block's texts after the heading was looked for. Columns: date, value, note.
  Texts after(const Texts& block) {
    constexpr ColumnRole kRoles[] = {ColumnRole::date, ColumnRole::value, ColumnRole::note};
    std::vector<TypedRow> rows;
    for (const auto& texts : block) {
      TypedRow row;
      for (std::size_t k = 0; k < texts.size(); ++k) row.cells.push_back({kRoles[k], {}, texts[k]});
      rows.push_back(std::move(row));
    }
    Texts left;
    for (const TypedRow& row : without_heading(std::move(rows), measure_, {plan_.plan(), std::nullopt})) {
      left.emplace_back();
      for (const TypedCell& cell : row.cells) left.back().push_back(cell.text);
    }
    return left;
  }
  bool has_heading(const Texts& block) { return after(block).size() + 1 == block.size(); }

  testing_support::DataPlan plan_;
  Measure& measure_ = plan_.measure(plan_.goal("g"), "m");
};

TEST_F(HeadingRow, GoesAndTheRestMovesUp) {
  EXPECT_EQ(after({{"Date", "Percent"}, {"9/4/2026", "45"}, {"9/11/2026", "46"}}),
            Texts({{"9/4/2026", "45"}, {"9/11/2026", "46"}}));
  EXPECT_TRUE(has_heading({{"Fecha", "Asistencia", "Notas"}, {"4/9/2026", "45", ""}}));
}

TEST_F(HeadingRow, IsNoneWhereItCouldBeData) {
  EXPECT_FALSE(has_heading({{"yesterday", "n/a"}, {"9/4/2026", "45"}})) << "a value that is missing is said to be";
  EXPECT_FALSE(has_heading({{"", "*"}, {"9/4/2026", "45"}}));
  EXPECT_FALSE(has_heading({{"yesterday", "abt forty"}, {"9/4/2026", "45"}})) << "what names no column is kept aside";
  EXPECT_FALSE(has_heading({{"Date", "45"}, {"9/4/2026", "46"}}));
  EXPECT_FALSE(has_heading({{"Date", "Percent"}})) << "alone it is what somebody typed";
  EXPECT_FALSE(has_heading({{"Date", "Percent"}, {"n/a", "n/a"}}));
  measure_.value_kind = ValueKind::yes_no;
  EXPECT_FALSE(has_heading({{"", "yes", "Comments"}, {"9/4/2026", "no", ""}}));
}

TEST_F(HeadingRow, RowsKeepTheirObservations) {
  const Observation& first = plan_.observe(measure_, "2026-09-04", 44);
  std::vector<TypedRow> rows(2);
  rows[0] = {{&first}, {{ColumnRole::date, {}, "Date"}, {ColumnRole::value, {}, "%"}}};
  rows[1] = {{}, {{ColumnRole::date, {}, "9/4/2026"}, {ColumnRole::value, {}, "45"}}};
  const auto left = without_heading(rows, measure_, {plan_.plan(), std::nullopt});
  ASSERT_EQ(left.size(), 1U);
  EXPECT_EQ(left[0].observations, rows[0].observations);
  EXPECT_EQ(left[0].cells[1].text, "45");
}

}  // namespace
}  // namespace waymark
