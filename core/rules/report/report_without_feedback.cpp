// A report that takes no answer is an announcement; what the audience knows never reaches the team.
#include "core/model/report.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

// A state office answers by its own rules.
Verdict check(const Report& report, const Context&) {
  if (report.audience == Audience::unset || report.audience == Audience::state) return cannot_tell();
  return fail_unless(!report.feedback.empty());
}

}  // namespace

extern const Rule kReportWithoutFeedback;
const Rule kReportWithoutFeedback = rule<Report, check>("report-without-feedback", Severity::tip, "feedback");

}  // namespace waymark
