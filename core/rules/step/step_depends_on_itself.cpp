// A step that waits for itself never begins; the wrong name was chosen.
#include "core/model/step.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

bool is_own(const Dependency& dependency, const Step& step) { return dependency.step.id == step.id; }

Verdict check(const Step& step, const Context&) {
  for (const Dependency& dependency : step.dependencies)
    if (is_own(dependency, step)) return fail();
  return pass();
}

std::optional<Mend> mend(const Step& step, const Context&, const std::string&) {
  Mend mend;
  for (const Dependency& dependency : step.dependencies)
    if (is_own(dependency, step)) mend.edits.push_back(RemoveEntity{dependency.id});
  return mend;
}

}  // namespace

extern const Rule kStepDependsOnItself;
const Rule kStepDependsOnItself = rule<Step, check, mend>("step-depends-on-itself", Severity::must, "dependencies");

}  // namespace waymark
