// An observation before it is in the plan.
#pragma once

#include <string>

#include "core/data/cell_remark.hpp"
#include "core/data/kept_aside.hpp"
#include "core/data/value_cell.hpp"
#include "core/model/measure.hpp"

namespace waymark {

struct ObservationDraft {
  Day date;
  Number value;
  Number numerator;
  Number denominator;
  ObservationGroup group{};
  std::string by;  // id
  std::string note;
  KeptAside aside;

  bool has_figures() const { return value || numerator || denominator; }

  // Takes a cell's reading; what could not be read is kept aside as it was typed. Readings of a count are in `value`.
  void take_value(const ValueReading& reading, const std::string& typed);
  void take_count(AsideCell which, const ValueReading& reading, const std::string& typed);

  // Behind what is noted already; false where it would be longer than a note can be.
  bool add_note(std::string_view words);

  // Nothing is known of whose figures they are: they are kept aside too, so that they count for nobody.
  void set_figures_aside();
};

// What is odd about the figures, alone and against each other: not_whole, more_than_all, zero_denominator,
// contradiction.
CellNotes judge_figures(const ObservationDraft& draft, const Measure& measure);

}  // namespace waymark
