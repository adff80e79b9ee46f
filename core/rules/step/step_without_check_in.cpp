// Trouble that nobody looks for is found when it is late. Monitoring is planned before the work starts.
#include "core/model/step.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Step& step, const Context&) { return fail_unless(!step.check_ins.empty()); }

}  // namespace

extern const Rule kStepWithoutCheckIn;
const Rule kStepWithoutCheckIn = rule<Step, check>("step-without-check-in", Severity::should, "checkIns");

}  // namespace waymark
