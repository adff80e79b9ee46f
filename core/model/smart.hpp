// The variants of SMART. The letters are data of each plan; these are the sets to start from.
// Source of the first: IDEA Data Center, Success Gaps Toolkit ("Create an Action Plan"); the others are common in the
// field.
#pragma once

#include <span>
#include <string_view>

#include "core/model/choice.hpp"

namespace waymark {

// A letter with the keys of its questions. Its words are in the locale files: letter-<key>, question-<question>.
struct SmartLetter {
  std::string_view key;     // "time-bound"; also the id of the plan's Letter
  std::string_view letter;  // "T"
  std::span<const std::string_view> questions;
};

// Letters of a built-in variant in order; empty for `own` and for unset.
std::span<const SmartLetter* const> smart_letters(SmartVariant variant);

}  // namespace waymark
