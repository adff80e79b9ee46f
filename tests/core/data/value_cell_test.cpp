#include "core/data/value_cell.hpp"

#include <gtest/gtest.h>

#include "tests/core/support/data_plan.hpp"

namespace waymark {
namespace {

class ValueCell : public testing::Test {
 protected:
  Measure& of(ValueKind kind) {
    measure_.value_kind = kind;
    return measure_;
  }
  void level(double value, const char* name) {
    auto& each = plan_.put(measure_.levels, measure_, "levels", name);
    each.value = value;
    each.name = name;
  }
  static std::string remarks(const ValueReading& reading) {
    std::string all;
    for (const CellNote& note : reading.remarks) all += (all.empty() ? "" : " ") + std::string(to_text(note.remark));
    return all;
  }

  testing_support::DataPlan plan_;
  Measure& measure_ = plan_.measure(plan_.goal("g"), "m");
};

TEST_F(ValueCell, ReadsPercentagesHoweverTheyAreWritten) {
  for (const char* text :
       {"45%", "45 %", "45", "45.0%", " 45\u00a0% ", "４５％", "45 percent", "45 por ciento", "+45%"}) {
    const ValueReading reading = read_value(text, of(ValueKind::percent), {});
    EXPECT_EQ(reading.value, 45) << text;
    EXPECT_EQ(remarks(reading), "") << text;
  }
  EXPECT_EQ(read_value("45,5 %", of(ValueKind::percent), {}).value, 45.5);
  EXPECT_TRUE(read_value("  \u00a0", of(ValueKind::percent), {}).is_blank());
}

TEST_F(ValueCell, ReadsCountsAndWhatStandsBesideThem) {
  for (const char* text :
       {"12/48", "12 / 48", "12 of 48", "12 de 48", "12 out of 48", "12 of 48 students", "12 sobre 48"}) {
    const ValueReading reading = read_value(text, of(ValueKind::percent), {});
    EXPECT_EQ(reading.numerator, 12) << text;
    EXPECT_EQ(reading.denominator, 48) << text;
    EXPECT_FALSE(reading.value) << text;
  }
  for (const char* text : {"25% (12/48)", "12/48 (25%)", "12 of 48 = 25%"}) {
    const ValueReading reading = read_value(text, of(ValueKind::percent), {});
    EXPECT_EQ(reading.value, 25) << text;
    EXPECT_EQ(reading.numerator, 12) << text;
    EXPECT_EQ(reading.denominator, 48) << text;
  }
  EXPECT_EQ(read_value("25% (n = 48)", of(ValueKind::percent), {}).denominator, 48);
}

TEST_F(ValueCell, PutsWordsIntoTheNote) {
  const ValueReading reading = read_value("45 (Estimación)", of(ValueKind::percent), {});
  EXPECT_EQ(reading.value, 45);
  EXPECT_EQ(reading.note, "Estimación");
  EXPECT_EQ(remarks(reading), "words-to-note");
  EXPECT_EQ(read_value("45% - 3 absent", of(ValueKind::percent), {}).note, "3 absent");
  EXPECT_EQ(read_value("12 students", of(ValueKind::count), {}).note, "") << "what is counted is no note";
  EXPECT_EQ(remarks(read_value("~45", of(ValueKind::percent), {})), "approximate");
}

TEST_F(ValueCell, SaysWhyItCannotBeRead) {
  const auto problem = [&](const char* text, ValueKind kind = ValueKind::percent) {
    const ValueReading reading = read_value(text, of(kind), {});
    EXPECT_FALSE(reading.value || reading.numerator) << text;
    return std::string(to_text(reading.problem));
  };
  for (const char* text : {"n/a", "N/A", "—", "-", "sin datos", "pending", "#N/A"})
    EXPECT_EQ(problem(text), "no-data") << text;
  for (const char* text : {"*", "**", "suppressed", "†"}) EXPECT_EQ(problem(text), "suppressed") << text;
  for (const char* text : {"<10", "< 10", "≤5", "n<10", ">95%", "95%+", "menos de 10", "fewer than 10"})
    EXPECT_EQ(problem(text), "bounded") << text;
  EXPECT_EQ(problem("#DIV/0!"), "spreadsheet-error");
  EXPECT_EQ(problem("45 46"), "several-numbers");
  EXPECT_EQ(problem("45; 46"), "several-numbers");
  for (const char* text : {"45-50", "45 – 50", "45 to 50"}) EXPECT_EQ(problem(text), "range") << text;
  EXPECT_EQ(problem("12%", ValueKind::count), "percent-of-count");
  EXPECT_EQ(problem("-3", ValueKind::count), "out-of-range");
  for (const char* text : {"12-Apr", "Dec-48", "4/12/2026"}) EXPECT_EQ(problem(text), "looks-like-date") << text;
  EXPECT_EQ(problem("good"), "not-a-number");
  EXPECT_EQ(problem("maybe", ValueKind::yes_no), "not-yes-or-no");
}

TEST_F(ValueCell, DecidesWhatCanBeReadTwoWaysByColumnThenMeasureThenLanguage) {
  const ColumnHabits comma{DecimalMark::comma, true, false};
  EXPECT_EQ(read_value("1,234", of(ValueKind::number), comma).value, 1.234);
  EXPECT_EQ(read_value("1.234", of(ValueKind::count), {}).value, 1234) << "things counted have no decimals";
  EXPECT_EQ(read_value("45,123", of(ValueKind::percent), {}).value, 45.123) << "a percentage goes to 100";
  EXPECT_EQ(read_value("1,234", of(ValueKind::number), {}).value, 1234);
  EXPECT_EQ(read_value("1.234", of(ValueKind::number), {}).value, 1.234);
  EXPECT_EQ(remarks(read_value("1,234", of(ValueKind::number), {})), "ambiguous-number");
  EXPECT_EQ(remarks(read_value("1,234", of(ValueKind::number), comma)), "") << "the column says it";
}

TEST_F(ValueCell, ReadsPartsOfOneAsPercentagesWhereTheColumnHasThem) {
  const ColumnHabits fractions{DecimalMark::point, true, true};
  EXPECT_EQ(read_value("0.07", of(ValueKind::percent), fractions).value, 7) << "exactly";
  EXPECT_EQ(read_value("7%", of(ValueKind::percent), fractions).value, 7);
  EXPECT_EQ(read_value("0.5", of(ValueKind::number), fractions).value, 0.5);
}

TEST_F(ValueCell, ReadsYesAndNoInBothLanguages) {
  for (const char* text : {"yes", "Y", "sí", "Si", "x", "✓", "✔️", "TRUE", "1", "yes (mostly)"})
    EXPECT_EQ(read_value(text, of(ValueKind::yes_no), {}).value, 1) << text;
  for (const char* text : {"no", "N", "✗", "0", "falso", "No - rained out"})
    EXPECT_EQ(read_value(text, of(ValueKind::yes_no), {}).value, 0) << text;
  EXPECT_EQ(read_value("No - rained out", of(ValueKind::yes_no), {}).note, "rained out");
}

TEST_F(ValueCell, ReadsLevelsByNameAndByNumber) {
  level(1, "Beginning");
  level(2, "Developing");
  level(3, "Competente");
  const Measure& measure = of(ValueKind::rubric);
  for (const char* text : {"Competente", "competente (3)", "3", "3: Competente", "3 - competente"}) {
    const ValueReading reading = read_value(text, measure, {});
    EXPECT_EQ(reading.value, 3) << text;
    EXPECT_EQ(reading.note, "") << text;
  }
  EXPECT_EQ(read_value("2.4", measure, {}).value, 2.4) << "an average lies between two levels";
  EXPECT_EQ(remarks(read_value("5", measure, {})), "outside-levels");
  EXPECT_EQ(remarks(read_value("2: Competente", measure, {})), "level-differs");
  EXPECT_EQ(read_value("great", measure, {}).problem, CellProblem::unknown_level);
}

TEST_F(ValueCell, TellsWhatIsOddAboutANumber) {
  EXPECT_EQ(remarks(read_value("145%", of(ValueKind::percent), {})), "over-100");
  EXPECT_EQ(remarks(read_value("-5%", of(ValueKind::percent), {})), "below-0");
}

TEST_F(ValueCell, KeepsInTheNoteWhatACountHasNoPlaceFor) {
  for (const char* text : {"12 (30%)", "12 of 40", "12/40 = 30%", "12 (n = 40)"}) {
    const ValueReading reading = read_value(text, of(ValueKind::count), {});
    EXPECT_EQ(reading.value, 12) << text;
    EXPECT_EQ(reading.note, text);
    EXPECT_EQ(remarks(reading), "words-to-note") << text;
    EXPECT_FALSE(reading.numerator || reading.denominator) << text;
  }
}

TEST_F(ValueCell, ReadsNoNumberOutOfACode) {
  for (const char* text : {"0x10", "0x1F", "0xFF", "12B7", "5a6"})
    EXPECT_EQ(read_value(text, of(ValueKind::number), {}).problem, CellProblem::not_a_number) << text;
  EXPECT_EQ(read_value("45x", of(ValueKind::number), {}).value, 45) << "a letter alone is a note";
}

TEST_F(ValueCell, AsksOfNoCountWhetherItHasParts) {
  EXPECT_EQ(read_count("1,210", {}).value, 1210);
  EXPECT_EQ(remarks(read_count("1,210", {})), "");
  EXPECT_EQ(remarks(read_count("1.210", {})), "ambiguous-number") << "a point is no mark of thousands here";
}

}  // namespace
}  // namespace waymark
