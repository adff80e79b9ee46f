// How long it takes from one time to the next, for the frequencies that a plan can name.
#pragma once

#include <optional>

#include "core/model/choice.hpp"

namespace waymark {

// Most days between one time and the next; none where the frequency says nothing about that. Months, quarters and
// halves of a year are taken at their longest, a term as a semester of 18 weeks: nobody is called late who is not.
constexpr std::optional<int> days_between(Frequency frequency) {
  switch (frequency) {
    case Frequency::daily:
      return 1;
    case Frequency::weekly:
      return 7;
    case Frequency::every_two_weeks:
      return 14;
    case Frequency::monthly:
      return 31;
    case Frequency::every_six_weeks:
      return 42;
    case Frequency::quarterly:
      return 92;
    case Frequency::each_term:
      return 126;
    case Frequency::twice_a_year:
      return 184;
    case Frequency::yearly:
      return 366;
    case Frequency::unset:
    case Frequency::once:
    case Frequency::as_needed:
    case Frequency::custom:
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace waymark
