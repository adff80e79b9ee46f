// Fields that hold one of a few named values. Each set of values is an enum whose first member is `unset` (blank).
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace waymark {

// The names that files and locale keys use for an enum's members, `unset` left out: names[0] is the value 1.
struct ChoiceNames {
  std::string_view choice;  // "priority": locale keys are choice-priority-high, ...
  std::span<const std::string_view> names;
};

// An enum and its names, kept side by side so that neither changes without the other.
// clang-format off
#define WAYMARK_CHOICE(Type, choice, ...)                                              \
  inline constexpr auto k##Type##Names = std::to_array<std::string_view>(__VA_ARGS__); \
  constexpr ChoiceNames names_of(Type) { return {choice, k##Type##Names}; }

enum class Level : std::uint8_t { unset, school, district, other };
WAYMARK_CHOICE(Level, "level", {"school", "district", "other"})

enum class Language : std::uint8_t { unset, en, es };
WAYMARK_CHOICE(Language, "language", {"en", "es"})

enum class SmartVariant : std::uint8_t { unset, source, achievable, attainable, aligned, smartie, own };
WAYMARK_CHOICE(SmartVariant, "smartVariant", {"source", "achievable", "attainable", "aligned", "smartie", "own"})

enum class Part : std::uint8_t { unset, lead, member, implementer, decision_maker, other };
WAYMARK_CHOICE(Part, "part", {"lead", "member", "implementer", "decision-maker", "other"})

enum class Priority : std::uint8_t { unset, high, medium, low };
WAYMARK_CHOICE(Priority, "priority", {"high", "medium", "low"})

enum class Extent : std::uint8_t { unset, yes, partly, no };
WAYMARK_CHOICE(Extent, "extent", {"yes", "partly", "no"})

enum class MeasureKind : std::uint8_t { unset, implementation, output, short_term, long_term };
WAYMARK_CHOICE(MeasureKind, "measureKind", {"implementation", "output", "short-term", "long-term"})

enum class ValueKind : std::uint8_t { unset, number, percent, count, rate, yes_no, rubric };
WAYMARK_CHOICE(ValueKind, "valueKind", {"number", "percent", "count", "rate", "yes-no", "rubric"})

enum class Direction : std::uint8_t { unset, increase, decrease, maintain };
WAYMARK_CHOICE(Direction, "direction", {"increase", "decrease", "maintain"})

// `state`: the comparison group in the whole state, for the alternate risk ratio (34 CFR 300.647).
enum class ObservationGroup : std::uint8_t { unset, focal, comparison, state };
WAYMARK_CHOICE(ObservationGroup, "observationGroup", {"focal", "comparison", "state"})

// By what a measure of two groups is judged beside its target; blank: by nothing.
enum class GapRule : std::uint8_t { unset, disproportionality };
WAYMARK_CHOICE(GapRule, "gapRule", {"disproportionality"})

enum class Frequency : std::uint8_t {
  unset, once, daily, weekly, every_two_weeks, monthly, every_six_weeks, quarterly, each_term, twice_a_year, yearly, as_needed, custom
};
WAYMARK_CHOICE(Frequency, "frequency", {"once", "daily", "weekly", "every-two-weeks", "monthly", "every-six-weeks", "quarterly",
                                        "each-term", "twice-a-year", "yearly", "as-needed", "custom"})

// What "monthly" means: the same date, the same weekday of the same week ("second Tuesday"), or the month's last such weekday.
enum class MonthlyOn : std::uint8_t { unset, date, weekday, last_weekday };
WAYMARK_CHOICE(MonthlyOn, "monthlyOn", {"date", "weekday", "last-weekday"})

// Where a date goes that falls on a day without school; blank means the next school day.
enum class WhenOut : std::uint8_t { unset, next, previous, nearest, skip };
WAYMARK_CHOICE(WhenOut, "whenOut", {"next", "previous", "nearest", "skip"})

// Days that differ from usual. Staff work on in-service days, but there is no school; on days that close early there is.
enum class BreakKind : std::uint8_t { unset, vacation, holiday, in_service, early_closing };
WAYMARK_CHOICE(BreakKind, "breakKind", {"vacation", "holiday", "in-service", "early-closing"})

// What a step's date is held to beside what it waits for.
enum class Constraint : std::uint8_t { unset, start_not_before, start_on, finish_not_after, finish_on };
WAYMARK_CHOICE(Constraint, "constraint", {"start-not-before", "start-on", "finish-not-after", "finish-on"})

enum class Status : std::uint8_t { unset, not_started, under_way, done, paused, stopped };
WAYMARK_CHOICE(Status, "status", {"not-started", "under-way", "done", "paused", "stopped"})

// New York SIG's colours: green = results met; yellow = some barriers, correctable; red = the strategy must change.
enum class Health : std::uint8_t { unset, green, yellow, red };
WAYMARK_CHOICE(Health, "health", {"green", "yellow", "red"})

enum class ResourceKind : std::uint8_t { unset, resource, policy, procedure, training, people, time };
WAYMARK_CHOICE(ResourceKind, "resourceKind", {"resource", "policy", "procedure", "training", "people", "time"})

enum class ResourceState : std::uint8_t { unset, have, needed, requested };
WAYMARK_CHOICE(ResourceState, "resourceState", {"have", "needed", "requested"})

enum class DependencyKind : std::uint8_t { unset, finish_to_start, start_to_start, finish_to_finish, start_to_finish };
WAYMARK_CHOICE(DependencyKind, "dependencyKind", {"finish-to-start", "start-to-start", "finish-to-finish", "start-to-finish"})

enum class ApprovalState : std::uint8_t { unset, not_asked, waiting, approved, refused };
WAYMARK_CHOICE(ApprovalState, "approvalState", {"not-asked", "waiting", "approved", "refused"})

enum class Audience : std::uint8_t { unset, equity_team, leadership, board, staff, families, community, state, other };
WAYMARK_CHOICE(Audience, "audience", {"equity-team", "leadership", "board", "staff", "families", "community", "state", "other"})

enum class ConnectionKind : std::uint8_t { unset, csi, tsi, title_1, cceis, ssip, mtss, strategic, other };
WAYMARK_CHOICE(ConnectionKind, "connectionKind", {"csi", "tsi", "title-1", "cceis", "ssip", "mtss", "strategic", "other"})

enum class Aspect : std::uint8_t { unset, fidelity, systems, markers, early_outcomes, adjustments, results };
WAYMARK_CHOICE(Aspect, "aspect", {"fidelity", "systems", "markers", "early-outcomes", "adjustments", "results"})

enum class MeetingKind : std::uint8_t { unset, implementers, team, leadership, other };
WAYMARK_CHOICE(MeetingKind, "meetingKind", {"implementers", "team", "leadership", "other"})

enum class DecisionKind : std::uint8_t { unset, go_on, adjust, stop };
WAYMARK_CHOICE(DecisionKind, "decisionKind", {"continue", "adjust", "stop"})

// Where a measure stands on its way from baseline to target.
enum class Standing : std::uint8_t { unset, met, on_track, off_track, too_early, no_data };
WAYMARK_CHOICE(Standing, "standing", {"met", "on-track", "off-track", "too-early", "no-data"})

enum class FidelityDimension : std::uint8_t { unset, adherence, exposure, quality, responsiveness };
WAYMARK_CHOICE(FidelityDimension, "fidelityDimension", {"adherence", "exposure", "quality", "responsiveness"})

enum class ReviewVerdict : std::uint8_t { unset, maintain, revise, discontinue };
WAYMARK_CHOICE(ReviewVerdict, "reviewVerdict", {"maintain", "revise", "discontinue"})

// Why something of the plan is not in a copy for an audience (core/sharing). `few_students` does not say whether a number is
// small itself or would give a small one away: that would help to find it.
enum class WithheldReason : std::uint8_t { unset, few_students, private_detail, contact, name, team_only };
WAYMARK_CHOICE(WithheldReason, "withheldReason", {"few-students", "private", "contact", "name", "team-only"})
// clang-format on

#undef WAYMARK_CHOICE

}  // namespace waymark
