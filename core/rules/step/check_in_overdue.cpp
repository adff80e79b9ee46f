// Check-ins stop quietly, first of the steps that go badly.
#include <algorithm>

#include "core/model/check_in.hpp"
#include "core/model/step.hpp"
#include "core/rules/looks.hpp"
#include "core/rules/relations.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

// School days by which a check-in may be late: two weeks for illness, testing and conferences, or half of the time
// until the next one where that is more.
constexpr int kLeastGrace = 10;
int grace(int wait) { return std::max(kLeastGrace, wait / 2 * 5 / 7); }

// A team that has recorded no check-in for so long keeps its record elsewhere; the plan's own rule speaks of that.
constexpr int kRecordIsKept = 90;

Verdict check(const Step& step, const Context& context) {
  if (!context.today || step.status != Status::under_way) return cannot_tell();
  const auto wait = longest_wait(step);
  const auto newest = context.relations.newest_check_in();
  if (!wait || !newest || context.today->days - newest->days > kRecordIsKept) return cannot_tell();
  const CheckIn* last = context.relations.last_check_in(step);
  const auto since = last ? last->date : first_day_of(step, context);
  if (!since) return cannot_tell();
  const auto first = last ? std::nullopt : first_look(step);
  const Date due = first ? *first : Date{since->days + *wait};
  // School days only: nobody checks in over the summer.
  if (context.relations.days_surely_at_school().between({due.days + 1}, *context.today) <= grace(*wait)) return pass();
  return fail({{"date", to_text(*since)}});
}

}  // namespace

extern const Rule kCheckInOverdue;
const Rule kCheckInOverdue =
    heeding<CheckIn>(rule<Step, check>("check-in-overdue", Severity::should, "checkIns", Reach::wide));

}  // namespace waymark
