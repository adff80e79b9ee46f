// A break outside of its school year takes no school day away, so its year is probably mistyped, and the true break is
// planned over.
#include "core/model/school_break.hpp"
#include "core/model/school_year.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

// The summer holidays may be written down as the break that follows on the last day of school.
constexpr std::int32_t kDaysToSummer = 7;

Verdict check(const SchoolBreak& pause, const Context&) {
  const auto& year = static_cast<const SchoolYear&>(*pause.parent);
  if (!pause.start || !year.start || !year.end || *year.end < *year.start) return cannot_tell();
  const Date last = pause.end ? *pause.end : *pause.start;
  if (last < *pause.start) return cannot_tell();
  const bool is_summer = pause.start->days > year.end->days && pause.start->days <= year.end->days + kDaysToSummer;
  if (is_summer || (*year.start <= *pause.start && *pause.start <= *year.end)) return pass();
  return fail({{"start", to_text(*year.start)}, {"end", to_text(*year.end)}});
}

}  // namespace

extern const Rule kBreakOutsideYear;
const Rule kBreakOutsideYear =
    heeding<SchoolYear>(rule<SchoolBreak, check>("break-outside-year", Severity::must, "start", Reach::wide));

}  // namespace waymark
