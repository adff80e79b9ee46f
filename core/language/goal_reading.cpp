#include "core/language/goal_reading.hpp"

#include <chrono>

#include "core/language/activity.hpp"
#include "core/language/amounts.hpp"
#include "core/language/analysis.hpp"
#include "core/language/compound.hpp"
#include "core/language/contradiction.hpp"
#include "core/language/deadline.hpp"
#include "core/language/population.hpp"
#include "core/language/softness.hpp"
#include "core/language/source.hpp"
#include "core/language/topic.hpp"
#include "core/language/written_year.hpp"

namespace waymark {

std::string_view to_text(GoalUnit unit) {
  switch (unit) {
    case GoalUnit::unset:
      return "";
    case GoalUnit::percent:
      return "percent";
    case GoalUnit::percentage_points:
      return "percentage_points";
    case GoalUnit::count:
      return "count";
    case GoalUnit::score:
      return "score";
    case GoalUnit::level:
      return "level";
    case GoalUnit::years:
      return "years";
  }
  return "";
}

std::string_view to_text(ChangeKind kind) {
  switch (kind) {
    case ChangeKind::unset:
      return "";
    case ChangeKind::to:
      return "to";
    case ChangeKind::by:
      return "by";
    case ChangeKind::by_percent:
      return "by_percent";
  }
  return "";
}

void prepare_goal_reading(Language language) {
  // With something for every reader to find.
  read_goal(
      "By June 2027, 80% of grade 3 students who miss 10 days will read and write at grade level, up from 65%, as "
      "measured by NWEA MAP; staff improve instruction and provide training through weekly meetings.",
      language);
}

GoalReading read_goal(std::string_view text, Language language, const GoalSetting& setting) {
  const language::Analysis analysis(text, language);
  GoalReading reading;
  language::read_amounts(analysis, reading);
  reading.who = language::read_population(analysis);
  reading.source = language::read_source(analysis);
  reading.what = language::read_topic(analysis, reading);
  reading.measure = language::read_measure(analysis, reading);
  reading.vague = language::read_softness(analysis);
  reading.activity = language::read_activity(analysis);
  reading.compound = language::read_compound(analysis, reading);
  language::read_deadline(analysis, setting, reading);
  language::read_contradictions(analysis, reading);
  return reading;
}

std::optional<Date> end_of_school_year(Date day) {
  const std::chrono::year_month_day ymd{std::chrono::sys_days{std::chrono::days{day.days}}};
  const int year = static_cast<int>(ymd.year()) + (ymd.month() > std::chrono::June ? 1 : 0);
  return language::last_day(year, 6);
}

}  // namespace waymark
