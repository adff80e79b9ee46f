// A barrier that is only named is a worry; with an answer beforehand it is a plan.
#include "core/model/barrier.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Barrier& barrier, const Context&) {
  if (barrier.what.empty()) return cannot_tell();
  return barrier.response.empty() ? fail({{"what", barrier.what}}) : pass();
}

}  // namespace

extern const Rule kBarrierWithoutResponse;
const Rule kBarrierWithoutResponse = rule<Barrier, check>("barrier-without-response", Severity::should, "response");

}  // namespace waymark
