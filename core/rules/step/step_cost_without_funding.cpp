// Money that no budget line holds is promised to something else when the bill comes.
#include "core/model/step.hpp"
#include "core/rules/figures.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Step& step, const Context&) {
  if (!step.cost) return cannot_tell();
  return *step.cost <= 0 || !step.funding.empty() ? pass() : fail({{"cost", figure(*step.cost)}});
}

}  // namespace

extern const Rule kStepCostWithoutFunding;
const Rule kStepCostWithoutFunding = rule<Step, check>("step-cost-without-funding", Severity::tip, "funding");

}  // namespace waymark
