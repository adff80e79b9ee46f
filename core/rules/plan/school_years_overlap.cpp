// A day in two school years is counted in both: one of their days is a slip of the pen.
#include "core/model/plan.hpp"
#include "core/rules/dates.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

std::string title(const SchoolYear& year) { return year.name.empty() ? to_text(*year.start) : year.name; }

bool is_complete(const SchoolYear& year) { return year.start && year.end && *year.start <= *year.end; }

Verdict check(const Plan& plan, const Context&) {
  const auto& years = plan.school_years;
  for (std::size_t i = 0; i < years.size(); ++i)
    for (std::size_t j = i + 1; j < years.size(); ++j) {
      if (!is_complete(years[i]) || !is_complete(years[j])) continue;
      if (can_meet(years[i].start, years[i].end, years[j].start, years[j].end))
        return fail({{"title", title(years[i])}, {"other", title(years[j])}});
    }
  return pass();
}

}  // namespace

extern const Rule kSchoolYearsOverlap;
const Rule kSchoolYearsOverlap = rule<Plan, check>("school-years-overlap", Severity::should, "schoolYears");

}  // namespace waymark
