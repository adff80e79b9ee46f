// Measures whose counts may be parts of each other: those of one goal or step, and those of the same outcome.
#pragma once

#include <cstddef>
#include <unordered_map>
#include <vector>

#include "core/sharing/figures.hpp"

namespace waymark {

enum class Kinship {
  wide,   // the same goal or step, or the same outcome
  close,  // the same outcome
};

// A number for the family of each measure that has figures.
std::unordered_map<const Measure*, std::size_t> families_of(const std::vector<Figure>& figures, Kinship kinship);

}  // namespace waymark
