// Whoever gives a report without knowing how mostly does not get to it: a letter, a page and ten minutes at a meeting
// take different work and different time.
#include "core/model/report.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

// Whom it is for comes first.
Verdict check(const Report& report, const Context&) {
  if (report.audience == Audience::unset) return cannot_tell();
  return fail_unless(!report.how.empty());
}

}  // namespace

extern const Rule kReportWithoutMethod;
const Rule kReportWithoutMethod = rule<Report, check>("report-without-method", Severity::tip, "how");

}  // namespace waymark
