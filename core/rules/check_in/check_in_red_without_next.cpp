// Seeing that something is in trouble helps only if somebody then does something.
#include "core/model/check_in.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const CheckIn& check_in, const Context&) {
  if (check_in.health != Health::red || !check_in.next.empty()) return pass();
  return fail();
}

}  // namespace

extern const Rule kCheckInRedWithoutNext;
const Rule kCheckInRedWithoutNext = rule<CheckIn, check>("check-in-red-without-next", Severity::tip, "next");

}  // namespace waymark
