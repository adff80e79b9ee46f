// Words and signs that mean something in a cell, in English and Spanish. All take plain text (core/data/cell_text.hpp).
#pragma once

#include <optional>
#include <string_view>

#include "core/data/cell_remark.hpp"

namespace waymark {

// What a cell says that has no value on purpose: no_data, suppressed, spreadsheet_error, bounded; or none.
CellProblem said_problem(std::string_view plain);

// "yes", "sí", "x", "✓" and "1"; "no", "✗", "0".
std::optional<bool> truth_named(std::string_view plain);

// How many bytes of the text are such a word; 0 where it does not begin with one.
std::size_t approximate_at(std::string_view plain, std::size_t at);    // "~", "about ", "aprox. "
std::size_t percent_at(std::string_view plain, std::size_t at);        // "%", " percent", "por ciento"
std::size_t out_of_at(std::string_view plain, std::size_t at);         // "/", " of ", " de "
std::size_t range_sign_at(std::string_view plain, std::size_t at);     // "-", " to ", " a "
std::size_t counted_thing_at(std::string_view plain, std::size_t at);  // "students", "puntos"
std::size_t multiplier_at(std::string_view plain, std::size_t at);     // "k", "thousand", "mil"
std::size_t hour_at(std::string_view plain, std::size_t at);           // "h", "hours": "1h 30m" are two numbers

// Whether the whole text is a day with its month named, or made of three numbers.
bool is_day_like(std::string_view plain);

}  // namespace waymark
