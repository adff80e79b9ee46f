// A report of which nobody has said what it tells becomes a list of what was done, and not of what the audience needs.
#include "core/model/report.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

// Whom it is for comes first.
Verdict check(const Report& report, const Context&) {
  if (report.audience == Audience::unset) return cannot_tell();
  return fail_unless(!report.content.empty());
}

}  // namespace

extern const Rule kReportWithoutContent;
const Rule kReportWithoutContent = rule<Report, check>("report-without-content", Severity::tip, "content");

}  // namespace waymark
