#include "core/language/analysis.hpp"

#include "core/language/clause.hpp"
#include "core/language/quantity_role.hpp"
#include "core/language/year_group.hpp"

namespace waymark::language {

// Each step leaves its tokens marked for the next: years are no year groups, and neither are amounts.
Analysis::Analysis(std::string_view text, Language language) : sentence(text, language) {
  times = find_times(sentence);
  year_groups = find_year_groups(sentence);
  mark_labels(sentence);
  quantities = find_quantities(sentence);
  mark_clauses(sentence);
  assign_roles(sentence, times, quantities);
}

const Quantity* Analysis::first(QuantityRole role) const {
  for (const Quantity& quantity : quantities)
    if (quantity.role == role) return &quantity;
  return nullptr;
}

}  // namespace waymark::language
