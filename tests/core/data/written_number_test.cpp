#include "core/data/written_number.hpp"

#include <gtest/gtest.h>

#include "core/data/cell_text.hpp"

namespace waymark {
namespace {

double read(std::string_view text, DecimalMark mark = DecimalMark::point) {
  const auto number = number_at(plain_text(text), 0);
  if (!number) return -1;
  return is_decimal(*number, mark) ? number->decimal_value : number->value;
}

TEST(WrittenNumber, IsReadByItsOwnMarksWhereTheyLeaveNoDoubt) {
  EXPECT_EQ(read("45"), 45);
  EXPECT_EQ(read("45.5"), 45.5);
  EXPECT_EQ(read("45,5"), 45.5);
  EXPECT_EQ(read(".5"), 0.5);
  EXPECT_EQ(read("0,250"), 0.25) << "no thousands begin with a zero";
  EXPECT_EQ(read("1234,567"), 1234.567) << "four digits are no group";
  EXPECT_EQ(read("1,234.5"), 1234.5);
  EXPECT_EQ(read("1.234,5"), 1234.5);
  EXPECT_EQ(read("1,234,567"), 1234567);
  EXPECT_EQ(read("1.234.567"), 1234567);
  EXPECT_EQ(read("1.2E+03"), 1200);
}

TEST(WrittenNumber, TakesBlanksAndApostrophesAsGroups) {
  EXPECT_EQ(read("1\u00a0234,5"), 1234.5);
  EXPECT_EQ(read("1\u202f234"), 1234);
  EXPECT_EQ(read("1'234.5"), 1234.5);
  EXPECT_EQ(read("45 46"), 45) << "two digits are no group: the second number stands for itself";
}

TEST(WrittenNumber, CanBeReadTwoWaysWithOneMarkBeforeThreeDigits) {
  EXPECT_EQ(read("1,234", DecimalMark::point), 1234);
  EXPECT_EQ(read("1,234", DecimalMark::comma), 1.234);
  EXPECT_EQ(read("1.234", DecimalMark::point), 1.234);
  EXPECT_EQ(read("1.234", DecimalMark::comma), 1234);
  EXPECT_EQ(read("1.234", DecimalMark::neither), 1234);
  EXPECT_EQ(number_at("45,5", 0)->mark, 0);
  EXPECT_EQ(number_at("1,234", 0)->mark, ',');
}

TEST(WrittenNumber, RefusesMarksThatMakeNoSense) {
  for (const char* text : {"1.2.3", "12,34,5", "1,23.4,5", "1234,567,890", "3.10.2026", "", "x", ","})
    EXPECT_FALSE(number_at(text, 0)) << text;
  EXPECT_FALSE(number_at("12345678901234567890", 0)) << "more digits than a double holds";
}

TEST(WrittenNumber, IsTheDoubleNearestToWhatIsWritten) {
  EXPECT_EQ(read("0.1"), 0.1);
  EXPECT_EQ(read("45.7"), 45.7);
  EXPECT_EQ(read("0.333333333333333333"), 0.333333333333333) << "what is beyond a double's digits is cut off";
}

TEST(DecimalMark, IsThatOfTheColumnElseThatOfTheLanguage) {
  const auto mark_of = [](std::initializer_list<const char*> cells, Language language) {
    DecimalMarkFinder finder(language);
    for (const char* cell : cells) finder.see(plain_text(cell));
    return finder.mark();
  };
  EXPECT_EQ(mark_of({"1,234", "45,5"}, Language::en), DecimalMark::comma);
  EXPECT_EQ(mark_of({"1.234", "1,234.5"}, Language::es), DecimalMark::point);
  EXPECT_EQ(mark_of({"1,234"}, Language::en), DecimalMark::point);
  EXPECT_EQ(mark_of({"1,234"}, Language::es), DecimalMark::neither);
  EXPECT_EQ(mark_of({"45,5", "45.5"}, Language::en), DecimalMark::point) << "they disagree";
}

TEST(CellText, IsPlainWhateverTheSpreadsheet) {
  EXPECT_EQ(plain_text("  ４５\u00a0％ "), "45 %");
  EXPECT_EQ(plain_text("SÍ\t(Estimación)"), "si (estimacion)");
  EXPECT_EQ(plain_text("− 3 – 4"), "- 3 - 4");
  EXPECT_EQ(plain_text("\u2714\ufe0f"), std::string(1, kTick));
  EXPECT_EQ(CellText("  45 (Estimación) ").written(3, 15), "(Estimación)");
  EXPECT_EQ(CellText(" a b ").trimmed(), "a b");
  EXPECT_EQ(plain_text("\xff\xfe"), "xx") << "broken bytes are letters of a word";
}

}  // namespace
}  // namespace waymark
