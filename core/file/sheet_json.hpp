// Writes a measure's observations as the rows of its sheet.
#pragma once

#include "core/data/data_setting.hpp"
#include "core/file/json.hpp"

namespace waymark {

// Session::data_sheet(measure) -> {"measure","valueKind","percent": whether counts make a percentage,
//   "groups":["focal","comparison","state"?] | [],"rows":[{"date": day | null,"entries":[entry, ...]}, ...]}
// entry: {"observation": id,"group","value","numerator","denominator","counted": what the counts make |
// null,"note","by",
//   "enteredOn","aside":[{"cell","text","problem"}, ...],"remarks":[{"code","args"}, ...],
//   "notes":[code of core/progress/measure_series.hpp, ...]}
Json write_sheet(const Measure& measure, const DataSetting& setting);

}  // namespace waymark
