// A report that is to come again and again and begins when the plan is over tells nobody anything in time.
#include "core/calendar/frequency.hpp"
#include "core/model/plan.hpp"
#include "core/model/report.hpp"
#include "core/rules/dates.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

// A single report after the end may be the final one, with results that come in late.
Verdict check(const Report& report, const Context& context) {
  if (!report.first || !context.plan.end || !days_between(report.frequency)) return cannot_tell();
  if (is_turned_round(context.plan)) return cannot_tell();
  if (*report.first <= *context.plan.end) return pass();
  return fail({{"first", to_text(*report.first)}, {"end", to_text(*context.plan.end)}});
}

}  // namespace

extern const Rule kReportBeginsAfterPlan;
const Rule kReportBeginsAfterPlan = heeding<Fields<&Plan::start, &Plan::end>>(
    rule<Report, check>("report-begins-after-plan", Severity::should, "first", Reach::wide));

}  // namespace waymark
