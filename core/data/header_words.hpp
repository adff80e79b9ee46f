// What the heading of a column says it holds, in English and Spanish.
#pragma once

#include <optional>
#include <string_view>

#include "core/data/data_column.hpp"
#include "core/data/data_setting.hpp"

namespace waymark {

// Takes plain text. Nothing where the heading says nothing that is known here.
std::optional<DataColumn> column_headed(std::string_view plain, const Measure& measure, const DataSetting& setting);

// "Student name", "ID": the column tells who single students are.
bool names_students(std::string_view plain);

}  // namespace waymark
