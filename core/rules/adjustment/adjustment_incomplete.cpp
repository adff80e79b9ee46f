// A warning sign without an answer, or without somebody who gives it, warns and changes nothing.
#include "core/model/adjustment.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Adjustment& adjustment, const Context&) {
  if (adjustment.trigger.empty()) return cannot_tell();
  if (adjustment.response.empty()) return fail();
  return adjustment.deciders.ids.empty() ? Verdict{Outcome::fail, find_field(adjustment.noun(), "deciders")} : pass();
}

}  // namespace

extern const Rule kAdjustmentIncomplete;
const Rule kAdjustmentIncomplete = rule<Adjustment, check>("adjustment-incomplete", Severity::should, "response");

}  // namespace waymark
