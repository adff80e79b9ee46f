#include "core/data/observation_draft.hpp"

#include <cmath>

#include "core/progress/counted_value.hpp"

namespace waymark {
namespace {

// Characters are at most as many as bytes: a note that fits by bytes fits.
constexpr std::size_t kLongestNote = kParagraph;
constexpr double kDecimals = 1e9;

// As a person would type it: 45.5.
std::string typed_number(double value) {
  const double size = std::abs(value);
  if (size >= kLargest) return std::to_string(value);
  const double scaled = std::round(size * kDecimals);
  const auto whole = static_cast<long long>(std::floor(scaled / kDecimals));
  std::string decimals = std::to_string(static_cast<long long>(scaled - static_cast<double>(whole) * kDecimals));
  decimals.insert(0, 9 - std::min<std::size_t>(9, decimals.size()), '0');
  decimals.erase(decimals.find_last_not_of('0') + 1);
  std::string text = value < 0 ? "-" : "";
  text += std::to_string(whole);
  return decimals.empty() ? text : text + "." + decimals;
}

bool has_parts(const Number& count) { return count && *count != std::floor(*count); }

}  // namespace

void ObservationDraft::take_value(const ValueReading& reading, const std::string& typed) {
  if (reading.problem != CellProblem::none || !(reading.note.empty() || add_note(reading.note))) {
    aside[AsideCell::value] = typed;
    return;
  }
  value = reading.value;
  // Counts beside the value do not take the place of columns of their own.
  if (reading.numerator) numerator = reading.numerator;
  if (reading.denominator) denominator = reading.denominator;
}

void ObservationDraft::take_count(AsideCell which, const ValueReading& reading, const std::string& typed) {
  const bool is_read = reading.problem == CellProblem::none && (reading.note.empty() || add_note(reading.note));
  if (!is_read) {
    aside[which] = typed;
    return;
  }
  // "12 of 48" in the column of numerators says both.
  if (which == AsideCell::numerator) {
    if (reading.value || reading.numerator) numerator = reading.value ? reading.value : reading.numerator;
    if (reading.denominator) denominator = reading.denominator;
  } else if (reading.value || reading.denominator) {
    denominator = reading.value ? reading.value : reading.denominator;
  }
}

bool ObservationDraft::add_note(std::string_view words) {
  if (words.empty() || note.find(words) != note.npos) return true;
  const std::size_t length = note.size() + words.size() + 2;
  if (length > kLongestNote) return false;
  if (!note.empty()) note += "; ";
  note += words;
  return true;
}

void ObservationDraft::set_figures_aside() {
  const auto keep = [&](AsideCell cell, Number& number) {
    if (number) aside[cell] = typed_number(*number);
    number.reset();
  };
  keep(AsideCell::value, value);
  keep(AsideCell::numerator, numerator);
  keep(AsideCell::denominator, denominator);
}

CellNotes judge_figures(const ObservationDraft& draft, const Measure& measure) {
  CellNotes notes;
  if (draft.denominator && *draft.denominator == 0) notes.push_back({CellRemark::zero_denominator, {}});
  if (draft.numerator && draft.denominator && *draft.denominator < *draft.numerator &&
      measure.value_kind != ValueKind::rate)
    notes.push_back({CellRemark::more_than_all, {}});
  const Number value = measure.value_kind == ValueKind::count ? draft.value : Number();
  if (has_parts(value) || has_parts(draft.numerator) || has_parts(draft.denominator))
    notes.push_back({CellRemark::not_whole, {}});
  Observation observation;
  observation.numerator = draft.numerator;
  observation.denominator = draft.denominator;
  const auto counted = value_of_counts(observation, measure);
  if (draft.value && counted && !could_be_rounded_from(*draft.value, *counted))
    notes.push_back({CellRemark::contradiction, {{"counted", typed_number(std::round(*counted * 100) / 100)}}});
  return notes;
}

}  // namespace waymark
