#include "core/workshop/goal_parts.hpp"

namespace waymark {
namespace {

bool is_outcome(const Measure& measure) {
  return measure.kind == MeasureKind::short_term || measure.kind == MeasureKind::long_term;
}

std::string unit_of(const Measure& measure) {
  if (measure.value_kind == ValueKind::percent) return "%";
  return measure.unit;
}

std::string_view unit_of(GoalUnit unit) {
  return unit == GoalUnit::percent || unit == GoalUnit::percentage_points ? "%" : "";
}

std::string text_of(const std::string& text, const GoalPart& part) { return std::string(piece(text, part.span)); }

bool has_numbers(const GoalParts& parts) { return parts.baseline || parts.target; }

}  // namespace

const Measure* main_measure(const Goal& goal) {
  const bool is_part = goal.parent && &goal.parent->noun() == &noun_of<Goal>();
  for (const Measure& measure : goal.measures)
    if (is_outcome(measure)) return &measure;
  for (const Measure& measure : goal.measures)
    if (is_part || measure.kind == MeasureKind::unset) return &measure;
  return nullptr;
}

GoalParts parts_of_fields(const Goal& goal) {
  GoalParts parts;
  parts.deadline = goal.end;
  const Measure* measure = main_measure(goal);
  if (!measure) return parts;
  parts.who = measure->focal_group;
  parts.what = measure->name;
  parts.baseline = measure->baseline_value;
  parts.target = measure->target_value;
  if (parts.target) parts.change = ChangeKind::to;
  parts.unit = unit_of(*measure);
  parts.direction = measure->direction;
  parts.source = measure->source;
  if (!parts.deadline) parts.deadline = measure->target_date;
  return parts;
}

GoalParts parts_of_text(const std::string& text, const GoalReading& reading) {
  GoalParts parts;
  parts.who = text_of(text, reading.who);
  parts.what = text_of(text, reading.what.span.empty() ? reading.measure : reading.what);
  parts.baseline = reading.baseline_value;
  parts.target = reading.target_value;
  parts.change = reading.change;
  parts.unit = unit_of(reading.unit);
  parts.direction = reading.direction;
  parts.source = text_of(text, reading.source);
  parts.deadline = reading.deadline_date;
  parts.deadline_text = text_of(text, reading.deadline);
  return parts;
}

GoalParts combined(const GoalParts& first, const GoalParts& second) {
  GoalParts parts = first;
  if (parts.who.empty()) parts.who = second.who;
  if (parts.what.empty()) parts.what = second.what;
  if (!has_numbers(parts)) {
    parts.baseline = second.baseline;
    parts.target = second.target;
    parts.change = second.change;
    parts.unit = second.unit;
  } else if (parts.unit == second.unit) {
    if (!parts.baseline) parts.baseline = second.baseline;
    if (!parts.target) {
      parts.target = second.target;
      parts.change = second.change;
    }
  }
  if (parts.direction == Direction::unset) parts.direction = second.direction;
  if (parts.source.empty()) parts.source = second.source;
  if (!parts.deadline) {
    parts.deadline = second.deadline;
    parts.deadline_text = second.deadline_text;
  }
  return parts;
}

Direction direction_of(const GoalParts& parts) {
  if (parts.direction != Direction::unset) return parts.direction;
  if (!parts.baseline || !parts.target || parts.change != ChangeKind::to) return Direction::unset;
  if (*parts.target == *parts.baseline) return Direction::maintain;
  return *parts.target > *parts.baseline ? Direction::increase : Direction::decrease;
}

Direction direction_in_words(const std::string& text, const GoalReading& reading, Language language) {
  const Span baseline = reading.baseline.span;
  const Span target = reading.target.span;
  const Span earlier = baseline.begin < target.begin ? baseline : target;
  const Span later = baseline.begin < target.begin ? target : baseline;
  if (earlier.empty() || later.empty() || later.begin < earlier.end) return reading.direction;
  std::string words = text;
  for (const Span& part : {later, earlier}) words.erase(part.begin, part.end - part.begin);
  return read_goal(words, language).direction;
}

}  // namespace waymark
