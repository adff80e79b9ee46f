// A sentence with everything recognised that the readers of the parts share.
#pragma once

#include <vector>

#include "core/language/quantity.hpp"
#include "core/language/sentence.hpp"
#include "core/language/time_expression.hpp"

namespace waymark::language {

struct Analysis {
  Analysis(std::string_view text, Language language);

  Sentence sentence;
  std::vector<Stretch> year_groups;
  std::vector<TimeExpression> times;
  std::vector<Quantity> quantities;

  // The first amount of this role, or nothing.
  const Quantity* first(QuantityRole role) const;
};

}  // namespace waymark::language
