// A measure's observations as the rows of a sheet: by date, those of two groups on one day side by side.
#pragma once

#include <vector>

#include "core/data/data_setting.hpp"
#include "core/data/observation_draft.hpp"

namespace waymark {

struct SheetRow {
  Day date;
  std::vector<const Observation*> observations;  // of different groups
};

// Rows without a day, or with one that could not be read, come last, as they were entered. Observations share a row
// where they agree in what the row has once: the day, the note, and who.
std::vector<SheetRow> sheet_of(const Measure& measure);

// Rows of the sheet with no day, or with a cell that could not be read. "n/a" is an answer: such a figure has nothing
// to mend.
std::size_t rows_to_mend(const Measure& measure);

// Why the cell that is kept aside could not be read; none where it says nothing is kept. What can be read by now (a
// level has got its name since) is told as not_a_number all the same: it counts only once somebody has typed it again.
CellProblem problem_of(AsideCell cell, const std::string& typed, const Measure& measure, const DataSetting& setting);

}  // namespace waymark
