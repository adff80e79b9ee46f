// A meeting without notes is held again, by those who remember it differently.
#include "core/model/meeting.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

// A week to write them up.
constexpr int kTimeToWrite = 7;

bool has_notes(const Meeting& meeting) {
  if (!meeting.notes.empty()) return true;
  for (const AgendaItem& item : meeting.agenda)
    if (!item.notes.empty()) return true;
  return false;
}

Verdict check(const Meeting& meeting, const Context& context) {
  if (!context.today || !meeting.date) return cannot_tell();
  if (context.today->days - meeting.date->days <= kTimeToWrite || has_notes(meeting)) return pass();
  return fail({{"date", to_text(*meeting.date)}});
}

}  // namespace

extern const Rule kMeetingWithoutNotes;
const Rule kMeetingWithoutNotes = rule<Meeting, check>("meeting-without-notes", Severity::tip, "notes");

}  // namespace waymark
