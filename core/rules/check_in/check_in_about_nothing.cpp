// A check-in that belongs to no step and no measure shows up nowhere where one would look for it.
#include "core/model/check_in.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const CheckIn& check_in, const Context&) {
  if (!check_in.date) return cannot_tell();
  if (!check_in.step.id.empty() || !check_in.measure.id.empty()) return pass();
  return fail({{"date", to_text(*check_in.date)}});
}

}  // namespace

extern const Rule kCheckInAboutNothing;
const Rule kCheckInAboutNothing = rule<CheckIn, check>("check-in-about-nothing", Severity::tip, "step");

}  // namespace waymark
