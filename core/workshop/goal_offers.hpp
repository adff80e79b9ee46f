// What a goal's sentence and its fields can give each other: a part that only the sentence has is offered to the form,
// and where both say something else, that is told with both values.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/edit/edit.hpp"
#include "core/workshop/goal_parts.hpp"

namespace waymark {

enum class OfferKind : std::uint8_t {
  fill,    // the field is blank, the sentence has a value for it
  differ,  // both have one, and not the same
};

struct Offer {
  std::string_view part;  // "target": the words are offer-<part>
  OfferKind kind = OfferKind::fill;
  std::string text;         // the sentence's value, as text (dates as YYYY-MM-DD)
  std::string field;        // the field's, where they differ
  std::string rewritten;    // where they differ: the sentence with the field's value in place of its own
  std::vector<Edit> edits;  // give the sentence's value to the form, as one step
};

// `new_id` is for the measure that a goal without one would be given. In the order of the sentence's parts.
std::vector<Offer> offers_of(const Goal& goal, const GoalReading& reading, Language language,
                             const std::string& new_id);

// The parts in which sentence and fields differ, as offers_of() tells them, without its edits.
std::vector<Offer> differences_of(const Goal& goal, const GoalReading& reading, Language language);

}  // namespace waymark
