// A report happens when its audience and the person who gives it are named.
#include "core/model/report.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Report& report, const Context&) {
  if (report.audience == Audience::unset) return {Outcome::fail, find_field(report.noun(), "audience")};
  return report.from.id.empty() ? Verdict{Outcome::fail, find_field(report.noun(), "from")} : pass();
}

}  // namespace

extern const Rule kReportIncomplete;
const Rule kReportIncomplete = rule<Report, check>("report-incomplete", Severity::should, "");

}  // namespace waymark
