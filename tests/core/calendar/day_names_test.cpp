#include "core/calendar/day_names.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>

namespace waymark {
namespace {

struct Named {
  const char* name;
  const char* meaning;
};

// Wordings as districts' calendars have them.
constexpr auto kNamed = std::to_array<Named>({
    {"No School — Labor Day*", "holiday"},
    {"Labor Day Holiday", "holiday"},
    {"No School -Martin Luther King Jr. Day*", "holiday"},
    {"President's Day", "holiday"},
    {"Presidents’ Day", "holiday"},
    {"Veterans Day Observed, School Closed", "holiday"},
    {"No School - Thanksgiving*", "holiday"},
    {"Juneteenth", "holiday"},
    {"Indigenous Peoples' Day", "holiday"},
    {"School Closed", "holiday"},
    {"Día festivo/Día del Trabajo", "holiday"},
    {"Lunes festivo", "holiday"},
    {"Día de los Veteranos: no hay clases", "holiday"},
    {"No School — Fall Break", "vacation"},
    {"Thanksgiving Break", "vacation"},
    {"Mid-winter recess", "vacation"},
    {"VACACIONES DE INVIERNO", "vacation"},
    {"Receso de primavera", "vacation"},
    {"No School — Professional Development", "in-service"},
    {"Teacher Workday- No Students", "in-service"},
    {"Teacher Work Day", "in-service"},
    {"PD Day: School Closed for Students", "in-service"},
    {"Staff Development/Time Equivalent", "in-service"},
    {"In-service day", "in-service"},
    {"No Students", "in-service"},
    {"Capacitación del personal", "in-service"},
    {"Consejo Técnico Escolar", "in-service"},
    {"Early Dismissal — Student-led Conferences", "early-closing"},
    {"Early Release – All Students", "early-closing"},
    {"1/2 Day for students", "early-closing"},
    {"Minimum Day", "early-closing"},
    {"Salida temprano – Todos los estudiantes", "early-closing"},
    {"First Day of School", "school-begins"},
    {"Primer día de clases", "school-begins"},
    {"Last Day of School/4th Quarter Ends", "school-ends"},
    {"Último día de clases", "school-ends"},
    {"End of First Quarter", "term-ends"},
    {"Third Quarter Ends", "term-ends"},
    {"Fin del primer semestre", "term-ends"},
    {"Students Return from Winter Break", "unclear"},
    {"School resumes after spring break", "unclear"},
    {"1st day back from Christmas break", "unclear"},
    {"School releases 50 minutes early", "early-closing"},
    {"Teacher duty days", "in-service"},
    {"Winter break; school resumes Jan 6", "vacation"},
    {"Labor DaySchool Closed", "holiday"},
    {"Winter BreakSchool Closed", "vacation"},
    {"Last day of SchoolEarly Release (1:00 Dismissal)", "school-ends"},
    {"Board Meeting", "unclear"},
    {"Breakfast with the principal", "unclear"},
    {"Prepaid lunches begin", "unclear"},
    {"", "unclear"},
});

TEST(DayNames, SayWhatADayIs) {
  for (const Named& each : kNamed) EXPECT_EQ(to_text(meaning_of(each.name)), each.meaning) << each.name;
}

TEST(DayNames, SurviveAnyBytes) {
  std::string bytes;
  for (int i = 0; i < 2048; ++i) bytes += static_cast<char>(i * 7);
  for (std::size_t end = 0; end < bytes.size(); end += 13) meaning_of(std::string_view(bytes).substr(0, end));
  EXPECT_EQ(meaning_of(std::string(100'000, 'a') + " no school "), DayMeaning::holiday);
}

}  // namespace
}  // namespace waymark
