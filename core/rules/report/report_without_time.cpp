// A report for which there is no time is given when somebody asks, and nobody asks.
#include "core/model/report.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Report& report, const Context&) {
  if (report.audience == Audience::unset) return cannot_tell();
  return fail_unless(report.frequency != Frequency::unset || report.first);
}

}  // namespace

extern const Rule kReportWithoutTime;
const Rule kReportWithoutTime = rule<Report, check>("report-without-time", Severity::tip, "frequency");

}  // namespace waymark
