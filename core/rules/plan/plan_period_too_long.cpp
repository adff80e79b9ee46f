// A plan for many years outlives the people who wrote it and the data that it rests on; or the year is a slip of the
// pen.
#include "core/model/plan.hpp"
#include "core/rules/dates.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

// The longest goals that states' plans ask for are of three to five years (Kentucky's CSIP); a month is left for
// summers.
constexpr std::int32_t kMostDays = 5 * kDaysInYear + 31;

Verdict check(const Plan& plan, const Context&) {
  if (!plan.start || !plan.end) return cannot_tell();
  if (plan.end->days - plan.start->days <= kMostDays) return pass();
  return fail({{"start", to_text(*plan.start)}, {"end", to_text(*plan.end)}});
}

}  // namespace

extern const Rule kPlanPeriodTooLong;
const Rule kPlanPeriodTooLong = rule<Plan, check>("plan-period-too-long", Severity::tip, "end");

}  // namespace waymark
