// A backup who is the owner backs nobody up.
#include "core/model/step.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Step& step, const Context&) {
  if (step.owner.id.empty() || step.backup.id.empty()) return cannot_tell();
  return fail_unless(step.owner.id != step.backup.id);
}

}  // namespace

extern const Rule kBackupIsOwner;
const Rule kBackupIsOwner = rule<Step, check>("backup-is-owner", Severity::should, "backup");

}  // namespace waymark
