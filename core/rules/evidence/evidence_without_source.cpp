// Evidence convinces when others can look it up; next year's team has to find the same numbers again.
#include "core/model/evidence.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Evidence& evidence, const Context&) {
  if (evidence.what.empty()) return cannot_tell();
  return fail_unless(!evidence.source.empty());
}

}  // namespace

extern const Rule kEvidenceWithoutSource;
const Rule kEvidenceWithoutSource = rule<Evidence, check>("evidence-without-source", Severity::tip, "source");

}  // namespace waymark
