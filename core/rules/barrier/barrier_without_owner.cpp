// An answer that is nobody's task is remembered when the barrier stands there.
#include "core/model/barrier.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Barrier& barrier, const Context&) {
  if (barrier.response.empty()) return cannot_tell();
  return barrier.owner.id.empty() ? fail({{"what", barrier.what}}) : pass();
}

}  // namespace

extern const Rule kBarrierWithoutOwner;
const Rule kBarrierWithoutOwner = rule<Barrier, check>("barrier-without-owner", Severity::tip, "owner");

}  // namespace waymark
