// People fall ill and change posts; a step with one person behind it stops with that person.
#include "core/model/step.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Step& step, const Context&) { return fail_unless(!step.backup.id.empty()); }

}  // namespace

extern const Rule kStepWithoutBackup;
const Rule kStepWithoutBackup = rule<Step, check>("step-without-backup", Severity::should, "backup");

}  // namespace waymark
