// What is everybody's job is done by nobody.
#include "core/model/step.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Step& step, const Context&) { return fail_unless(!step.owner.id.empty()); }

}  // namespace

extern const Rule kStepWithoutOwner;
const Rule kStepWithoutOwner = rule<Step, check>("step-without-owner", Severity::must, "owner");

}  // namespace waymark
