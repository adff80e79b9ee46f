// What was agreed binds those who were there; later nobody knows who that was.
#include "core/model/meeting.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Meeting& meeting, const Context& context) {
  if (!context.today || !meeting.date) return cannot_tell();
  if (*meeting.date >= *context.today || !meeting.attendees.ids.empty()) return pass();
  return fail({{"date", to_text(*meeting.date)}});
}

}  // namespace

extern const Rule kMeetingWithoutAttendees;
const Rule kMeetingWithoutAttendees = rule<Meeting, check>("meeting-without-attendees", Severity::tip, "attendees");

}  // namespace waymark
