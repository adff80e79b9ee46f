// Where the plan runs on beyond its school years nobody knows which days are school days, and work is planned into the
// void.
#include "core/model/plan.hpp"
#include "core/rules/dates.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

// Plans often follow the fiscal year, July to June, so that a summer at either end belongs to no school year.
constexpr std::int32_t kSummer = 100;

struct Span {
  Day first;
  Day last;
};

Span covered(const Plan& plan) {
  Span span;
  for (const SchoolYear& year : plan.school_years) {
    if (!year.start || !year.end) continue;
    if (!span.first || *year.start < *span.first) span.first = year.start;
    if (!span.last || *span.last < *year.end) span.last = year.end;
  }
  return span;
}

bool has_turned_round(const Plan& plan) {
  for (const SchoolYear& year : plan.school_years)
    if (is_turned_round(year)) return true;
  return false;
}

Verdict check(const Plan& plan, const Context&) {
  const Span span = covered(plan);
  if (!span.first || !plan.start || !plan.end || *plan.end < *plan.start || has_turned_round(plan))
    return cannot_tell();
  const bool starts_early = plan.start->days < span.first->days - kSummer;
  const bool ends_late = plan.end->days > span.last->days + kSummer;
  if (!starts_early && !ends_late) return pass();
  return fail({{"start", to_text(*plan.start)},
               {"end", to_text(*plan.end)},
               {"first", to_text(*span.first)},
               {"last", to_text(*span.last)}});
}

}  // namespace

extern const Rule kSchoolYearsNotCovering;
const Rule kSchoolYearsNotCovering = rule<Plan, check>("school-years-not-covering", Severity::should, "schoolYears");

}  // namespace waymark
