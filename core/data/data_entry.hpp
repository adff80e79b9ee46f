// What was typed or pasted into the grid of a measure's observations, as edits of the plan.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/data/data_column.hpp"
#include "core/data/data_setting.hpp"
#include "core/edit/edit.hpp"

namespace waymark {

struct TypedCell {
  ColumnRole role{};
  ObservationGroup group{};
  std::string text;  // blank clears
};

// The cells of one row of the grid: of its observations (one of a group), or of none yet.
struct TypedRow {
  std::vector<const Observation*> observations;
  std::vector<TypedCell> cells;
};

struct DataEntry {
  const Measure& measure;
  std::vector<TypedRow> rows;
  std::string by;       // id of who enters, where that is known
  Language language{};  // by whose customs is read what can be read two ways
};

// Headings that were pasted along are left out (core/data/heading_row.hpp). What can be read becomes the fields'
// values; what cannot is kept aside in the same observation. A row that is left with nothing is taken away. `make_id`
// gives an id that the plan does not have.
std::vector<Edit> edits_of(const DataEntry& entry, const DataSetting& setting,
                           const std::function<std::string()>& make_id);

}  // namespace waymark
