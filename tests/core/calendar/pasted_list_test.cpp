#include "core/calendar/pasted_list.hpp"

#include <gtest/gtest.h>

#include <random>

#include "tests/core/support/calendar.hpp"

namespace waymark {
namespace {

using testing_support::day;

const YearBounds kYear{day("2026-08-24"), day("2027-06-09")};

std::string told(const ReadDays& days) {
  const std::string last = days.first == days.last ? "" : ".." + to_text(days.last);
  const std::string doubt = days.doubt == DayDoubt::none ? "" : "?" + std::string(to_text(days.doubt));
  return to_text(days.first) + last + doubt + " " + days.name;
}

// What was read, one a line; what was not read as "line reason".
std::string read(std::string_view text, YearBounds year = kYear) {
  const PastedList list = read_pasted_list(text, year);
  std::string all;
  for (const ReadDays& each : list.days) all += (all.empty() ? "" : "\n") + told(each);
  for (const UnreadLine& each : list.unread)
    all += (all.empty() ? "" : "\n") + std::to_string(each.line) + " " + std::string(to_text(each.problem));
  return all;
}

struct Line {
  const char* text;
  const char* read;
};

void expect_all(std::initializer_list<Line> lines) {
  for (const Line& each : lines) EXPECT_EQ(read(each.text), each.read) << each.text;
}

TEST(PastedList, ReadsDaysWithTheMonthInWords) {
  expect_all({
      {"Nov 26-27 Thanksgiving break", "2026-11-26..2026-11-27 Thanksgiving break"},
      {"November 25 \xE2\x80\x93 27 Thanksgiving Break", "2026-11-25..2026-11-27 Thanksgiving Break"},
      {"December 21 \xE2\x80\x94 January 1 No School \xE2\x80\x94 Winter Break",
       "2026-12-21..2027-01-01 No School \xE2\x80\x94 Winter Break"},
      {"September 7 Labor Day", "2026-09-07 Labor Day"},
      {"Monday, September 7, 2026 - Labor Day (No School)", "2026-09-07 Labor Day (No School)"},
      {"Labor Day ........ September 7", "2026-09-07 Labor Day"},
      {"Labor Day: Sept. 7th", "2026-09-07 Labor Day"},
      {"Mon.\xE2\x80\x93"
       "Fri., March 15\xE2\x80\x93"
       "19: Spring Break",
       "2027-03-15..2027-03-19 Spring Break"},
      {"Spring break from March 15 through March 19", "2027-03-15..2027-03-19 Spring break"},
      {"January 1 New Year's Day*", "2027-01-01 New Year's Day"},
      {"\xE2\x80\xA2 Feb 15 \xE2\x80\x93 Presidents\xE2\x80\x99 Day", "2027-02-15 Presidents\xE2\x80\x99 Day"},
      {"Wed, Nov 11 | Veterans Day", "2026-11-11 Veterans Day"},
      {"Teacher Work Day Tue, November 3, 2026 - Wed, November 4, 2026", "2026-11-03..2026-11-04 Teacher Work Day"},
  });
}

TEST(PastedList, ReadsDaysInNumbers) {
  expect_all({
      {"12/21/2026 \xE2\x80\x93 1/1/2027 Winter break", "2026-12-21..2027-01-01 Winter break"},
      {"12/21-1/1 Winter Break", "2026-12-21..2027-01-01 Winter Break"},
      {"9/7 Labor Day", "2026-09-07 Labor Day"},
      {"9/7/26 Labor Day", "2026-09-07 Labor Day"},
      {"11-26-2026: Thanksgiving", "2026-11-26 Thanksgiving"},
      {"2026-11-26 Thanksgiving", "2026-11-26 Thanksgiving"},
      {"Thanksgiving Break,11/26/2026,11/27/2026", "2026-11-26..2026-11-27 Thanksgiving Break"},
      {"11/26/2026\t11/27/2026\tThanksgiving", "2026-11-26..2026-11-27 Thanksgiving"},
      {"10/27/2026-11/05/2026 Recess", "2026-10-27..2026-11-05 Recess"},
      {"09/04-06/2026 Work days", "2026-09-04..2026-09-06 Work days"},
  });
}

TEST(PastedList, ReadsSpanish) {
  expect_all({
      {"Lunes 18 de enero: festivo", "2027-01-18 festivo"},
      {"Lunes, 7 de septiembre de 2026: D\xC3\xAD"
       "a del Trabajo",
       "2026-09-07 D\xC3\xAD"
       "a del Trabajo"},
      {"Del 21 de diciembre al 1 de enero: vacaciones de invierno", "2026-12-21..2027-01-01 vacaciones de invierno"},
      {"21 al 25 de diciembre: vacaciones", "2026-12-21..2026-12-25 vacaciones"},
      {"26 y 27 de noviembre - Acci\xC3\xB3n de Gracias",
       "2026-11-26 Acci\xC3\xB3n de Gracias\n2026-11-27 Acci\xC3\xB3n de Gracias"},
      {"1.\xC2\xBA de enero: A\xC3\xB1o Nuevo", "2027-01-01 A\xC3\xB1o Nuevo"},
      {"Receso de primavera: del lunes 15 al viernes 19 de marzo", "2027-03-15..2027-03-19 Receso de primavera"},
      {"3 Y 4 DE SEPTIEMBRE DE 2026: CAPACITACI\xC3\x93N",
       "2026-09-03 CAPACITACI\xC3\x93N\n2026-09-04 CAPACITACI\xC3\x93N"},
  });
}

TEST(PastedList, ReadsSeveralDaysOfALine) {
  expect_all({
      {"Nov 3, 5 and 10: early release",
       "2026-11-03 early release\n2026-11-05 early release\n2026-11-10 early release"},
      {"End of quarters: October 16, December 18, March 5",
       "2026-10-16 End of quarters\n2026-12-18 End of quarters\n2027-03-05 End of quarters"},
      {"September 23 and 30Four-Day Week", "2026-09-23 Four-Day Week\n2026-09-30 Four-Day Week"},
      {"Friday, Oct. 30/Monday, Nov. 2 - No School", "2026-10-30 No School\n2026-11-02 No School"},
      {"Thurs. & Fri., Oct 8 & 9 - Fall Recess", "2026-10-08 Fall Recess\n2026-10-09 Fall Recess"},
      {"Nov 3, 5 and 10, 2026 early", "2026-11-03 early\n2026-11-05 early\n2026-11-10 early"},
  });
}

TEST(PastedList, LeavesOtherNumbersAlone) {
  expect_all({
      {"Aug 24 - 1st Day of School", "2026-08-24 1st Day of School"},
      {"Oct 9 - 1/2 day", "2026-10-09 1/2 day"},
      {"1/2 Day \xE2\x80\x93 November 25", "2026-11-25 1/2 Day"},
      {"Oct 9, 2 hour early release", "2026-10-09 2 hour early release"},
      {"Nov 25 - 12:30 dismissal", "2026-11-25 12:30 dismissal"},
      {"December 17-18 Early Dismissal/Exams 6-12", "2026-12-17..2026-12-18 Early Dismissal/Exams 6-12"},
      {"Grades 6-12 Nov 3 testing", "2026-11-03 Grades 6-12 testing"},
      {"Grade 6 Nov 3 testing", "2026-11-03 Grade 6 testing"},
      {"Oct 12 1st quarter ends", "2026-10-12 1st quarter ends"},
      {"October 16 Quarter ends", "2026-10-16 Quarter ends"},
      {"Nov 25 Half day", "2026-11-25 Half day"},
      {"10/9 - 1st nine weeks ends", "2026-10-09 1st nine weeks ends"},
  });
}

TEST(PastedList, ReadsDaysUnderTheHeadingOfTheirMonth) {
  EXPECT_EQ(read("November 2026\n11 Veterans Day\n26-27 Thanksgiving\n\nEnero de 2027:\n18 festivo\n2 hour delay"),
            "2026-11-11 Veterans Day\n2026-11-26..2026-11-27 Thanksgiving\n2027-01-18 festivo\n7 no-date");
}

// Ways of writing that districts' own pages have.
TEST(PastedList, ReadsWeekdaysBehindTheDays) {
  expect_all({
      {"Sept. 7, 2026 (Mon.) \xE2\x80\x93 Labor Day \xE2\x80\x93 CLOSED", "2026-09-07 Labor Day \xE2\x80\x93 CLOSED"},
      {"Dec. 23 \xE2\x80\x93 Jan. 1, 2027 (Wed. \xE2\x80\x93 Fri.) \xE2\x80\x93 Closed",
       "2026-12-23..2027-01-01 Closed"},
      {"Oct 9 (Thurs.) Fall break", "2026-10-09?weekday Fall break"},
      {"Nov 3 Monday schedule", "2026-11-03 Monday schedule"},
      {"Nov 3 (Monday schedule)", "2026-11-03 (Monday schedule)"},
  });
}

TEST(PastedList, ReadsMonthsBehindADash) {
  expect_all({
      {"7-Sep Monday Labor Day", "2026-09-07 Labor Day"},
      {"24-31 - Dec Thursday-Thursday Winter Break", "2026-12-24..2026-12-31 Winter Break"},
      {"4-Jan* Monday Classes", "2027-01-04 Classes"},
      {"Room 5 - Nov 3 testing", "2026-11-03 Room 5 testing"},
  });
}

TEST(PastedList, ReadsNamesOnTheLineBelow) {
  EXPECT_EQ(read("SEPTEMBER 07\n\n   Labor Day - Offices Closed\nAlso a picnic\nNOVEMBER 11\nNovember\nVeterans"),
            "2026-09-07 Labor Day - Offices Closed\n2026-11-11 \n4 no-date\n7 no-date");
}

TEST(PastedList, ReadsDaysUnderTheHeadingOfTheirYear) {
  EXPECT_EQ(read("2026\nJuly\nFriday, July 3: offices closed\nSeptember\n7 Labor Day\n2027\nJanuary\n18 King Day"),
            "2026-07-03 offices closed\n2026-09-07 Labor Day\n2027-01-18 King Day");
  // A heading that stands for the whole list is not taken by its letter.
  EXPECT_EQ(read("2026\nSeptember 7 Labor Day\nJanuary 18 King Day"), "2026-09-07 Labor Day\n2027-01-18 King Day");
  EXPECT_EQ(read("2026\nSeptember 7 x", {}), "2026-09-07 x");
}

TEST(PastedList, SpellsOutTheWeekdaysOfASpan) {
  EXPECT_EQ(read("Wednesdays from April 28 \xE2\x80\x93 May 12 (early release)"),
            "2027-04-28 (early release)\n2027-05-05 (early release)\n2027-05-12 (early release)");
  EXPECT_EQ(read("Salida temprana todos los lunes del 7 al 21 de septiembre"),
            "2026-09-07 Salida temprana\n2026-09-14 Salida temprana\n2026-09-21 Salida temprana");
  const PastedList year = read_pasted_list("Every Friday, September 4 - May 28: late start", kYear);
  EXPECT_EQ(year.days.size(), 39u);
  EXPECT_TRUE(year.unread.empty());
}

TEST(PastedList, TakesTheDayFirstWhereThatIsEvident) {
  EXPECT_EQ(read("26/11/2026 Thanksgiving\n7/9/2026 Labor Day"), "2026-11-26 Thanksgiving\n2026-09-07 Labor Day");
  // Both ways in one list: each line for itself, and months first where nothing tells.
  EXPECT_EQ(read("26/11/2026 a\n11/27/2026 b\n9/7/2026 c"), "2026-11-26 a\n2026-11-27 b\n2026-09-07 c");
}

TEST(PastedList, TellsWhatItCannotRead) {
  EXPECT_EQ(read("Pinewood Unified School District\n\nFeb 30 nothing\nNov 27-26 back\n13/13/2026 odd"),
            "1 no-date\n3 no-such-day\n4 ends-before-start\n5 no-such-day");
  EXPECT_EQ(read("Nov 26 Thanksgiving", {}), "1 no-year");
  EXPECT_EQ(read("Nov 26, 2026 Thanksgiving", {}), "2026-11-26 Thanksgiving");
  EXPECT_EQ(read("Feb 29 leap day"), "1 no-such-day");
  EXPECT_EQ(read("Aug 24 - May 30 school in session"), "1 ends-before-start");
  EXPECT_EQ(read("Feb 29 leap day", {day("2027-08-23"), day("2028-06-08")}), "2028-02-29 leap day");
}

TEST(PastedList, FindsTheYearWithOneEndOfTheSchoolYear) {
  EXPECT_EQ(read("Jan 18 x\nSep 7 y", {day("2026-08-24"), {}}), "2027-01-18 x\n2026-09-07 y");
  EXPECT_EQ(read("Jan 18 x\nSep 7 y", {{}, day("2027-06-09")}), "2027-01-18 x\n2026-09-07 y");
}

TEST(PastedList, DoubtsOtherWeekdaysAndEndlessBreaks) {
  EXPECT_EQ(read("Monday, Nov 26 Thanksgiving"), "2026-11-26?weekday Thanksgiving");
  EXPECT_EQ(read("August 24, 2026 - June 9, 2027 School in session"),
            "2026-08-24..2027-06-09?length School in session");
}

TEST(PastedList, ReadsEveryEndOfLine) {
  EXPECT_EQ(read("9/7 a\r\n9/8 b\r9/9 c\n"), "2026-09-07 a\n2026-09-08 b\n2026-09-09 c");
  EXPECT_EQ(read_pasted_list("\r\n\r\nx\r\n", kYear).unread.at(0).line, 3u);
}

// Whatever way a span is written, it is read as what it was.
TEST(PastedList, ReadsWhatItIsGivenInEveryWriting) {
  constexpr const char* kMonths[] = {"January", "February", "March",     "April",   "May",      "June",
                                     "July",    "August",   "September", "October", "November", "December"};
  std::mt19937 random(7);
  for (int i = 0; i < 2000; ++i) {
    const Date first{kYear.first->days + static_cast<int>(random() % 250)};
    const Date last{first.days + 1 + static_cast<int>(random() % 20)};
    const std::string from = to_text(first);
    const std::string to = to_text(last);
    const auto part = [](const std::string& text, std::size_t at, std::size_t size) {
      return std::to_string(std::stoi(text.substr(at, size)));
    };
    const auto words = [&](const std::string& text) {
      return kMonths[std::stoi(text.substr(5, 2)) - 1] + std::string(" ") + part(text, 8, 2);
    };
    const auto numbers = [&](const std::string& text) { return part(text, 5, 2) + "/" + part(text, 8, 2); };
    const std::string writings[] = {
        from + " - " + to, words(from) + " to " + words(to),
        words(from) + ", " + from.substr(0, 4) + " - " + words(to) + ", " + to.substr(0, 4),
        numbers(from) + "-" + numbers(to),
        numbers(from) + "/" + from.substr(0, 4) + " through " + numbers(to) + "/" + to.substr(0, 4)};
    for (const std::string& each : writings) EXPECT_EQ(read(each + " Break"), from + ".." + to + " Break") << each;
  }
}

TEST(PastedList, AnswersForEachLineOfAnything) {
  std::mt19937 random(11);
  constexpr std::string_view kPieces[] = {"Nov ",   "26",           "-",  " ",    "/",    ",",   "2026",       "de ",
                                          "lunes ", "\xE2\x80\x93", "y ", "\xFF", "\x00", "th ", "1.\xC2\xBA", "99999",
                                          "Fri, ",  "through ",     "(",  ":"};
  for (int i = 0; i < 3000; ++i) {
    std::string line;
    for (auto pieces = random() % 30; pieces > 0; --pieces) line += kPieces[random() % std::size(kPieces)];
    const PastedList list = read_pasted_list("Oct 5 x\n" + line + "\nOct 6 y", kYear);
    ASSERT_GE(list.days.size(), 2u) << line;
    for (const ReadDays& each : list.days) {
      EXPECT_LE(each.first, each.last);
      EXPECT_LE(each.name.size(), line.size() + 1);
    }
  }
}

TEST(PastedList, BearsLongLinesAndManyLines) {
  EXPECT_EQ(read(std::string(1'000'000, '7')), "1 too-long");
  const PastedList cut = read_pasted_list(std::string(399, 'x') + "\xC3\xA9", kYear);
  EXPECT_EQ(cut.unread.at(0).text.size(), 120u);
  std::string many;
  for (int i = 0; i < 10'000; ++i) many += "Nov 26-27 Thanksgiving break and some more words behind it\n";
  EXPECT_EQ(read_pasted_list(many, kYear).days.size(), 10'000u);
}

}  // namespace
}  // namespace waymark
