// A check-in with nobody is a note to oneself.
#include "core/model/check_in_plan.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const CheckInPlan& check_in, const Context&) {
  if (check_in.frequency == Frequency::unset) return cannot_tell();
  return fail_unless(!check_in.with.ids.empty());
}

}  // namespace

extern const Rule kCheckInWithoutWhom;
const Rule kCheckInWithoutWhom = rule<CheckInPlan, check>("check-in-without-whom", Severity::tip, "with");

}  // namespace waymark
