#include "core/language/quantity_unit.hpp"

namespace waymark::language {
namespace {

// Levels, years of growth and people: the noun may have a word or two before it ("3 benchmark levels", "20 different
// students").
void take_counted(const Sentence& s, Quantity& quantity, std::size_t i) {
  for (std::size_t j = i; j < i + 3; ++j) {
    if (s[j].use == TokenUse::time || s.is_one_of(j, "per a an each every por cada al last this next previous") ||
        (s.has(j, word::recurrence) && s[j].use == TokenUse::time))
      return;
    if (s.is_one_of(j, "level levels nivel niveles sublevels")) {
      quantity.unit = QuantityUnit::level;
      quantity.stretch.end = j + 1;
    } else if (s.is_one_of(j, "year years ano anos")) {
      quantity.unit = QuantityUnit::years;
      quantity.stretch.end = j + 1;
    } else if (s.has(j, word::student | word::any_who)) {
      quantity.unit = QuantityUnit::people;
    } else if (s[j].is_word() && !s.has(j, word::function | word::modal | word::any_verb)) {
      continue;
    }
    return;
  }
}

}  // namespace

void take_upper_bound(const Sentence& s, Quantity& quantity) {
  const std::size_t i = quantity.stretch.begin;
  std::size_t joint = quantity.stretch.end;
  const bool has_unit = s.is(joint, "%");
  if (has_unit) ++joint;
  const bool is_hyphen = s.is(joint, "-");
  const bool is_between = s.is_one_of(i - 1, "between entre") && s.is_one_of(joint, "and y");
  const bool is_at = (s.is_one_of(i - 1, "at steady") || s.has(i - 1, word::keep)) && s.is_one_of(joint, "to");
  if (!is_hyphen && !is_between && !is_at) return;
  const Token& upper = s[joint + 1];
  if (!upper.is_number() || upper.value <= quantity.value || (has_unit && !s.is(joint + 2, "%"))) return;
  quantity.is_range = true;
  quantity.stretch.end = joint + 2;
}

void take_alternatives(const Sentence& s, Quantity& quantity) {
  std::size_t end = quantity.stretch.end;
  bool has_or = false;
  while (s.is_one_of(end, ", or o") && end < quantity.stretch.end + 8) {
    has_or |= !s.is(end, ",");
    if (s.is(end, ",") && s.is_one_of(end + 1, "or o")) ++end, has_or = true;
    if (!s[end + 1].is_number() || s[end + 1].digits > 1 || s.is(end + 2, "%")) return;
    end += 2;
  }
  if (!has_or || s[quantity.stretch.begin].digits > 1) return;
  quantity.is_range = true;
  quantity.stretch.end = end;
}

void take_unit(const Sentence& s, Quantity& quantity) {
  std::size_t& end = quantity.stretch.end;
  if (s.is(end, "+")) ++end;
  const std::size_t unit = s.is(end, "-") ? end + 1 : end;
  if (s.is(unit, "%") || s.is_one_of(unit, "percent pct percentile") ||
      (s.is_one_of(unit, "per por") && s.is_one_of(unit + 1, "cent ciento"))) {
    if (s.is(unit, "percentile")) return;
    end = s.is_one_of(unit, "per por") ? unit + 2 : unit + 1;
    quantity.unit = QuantityUnit::percent;
    if (s.is(end, "-")) ++end;
    if (s.is_one_of(end, "point points puntos pts")) ++end, quantity.unit = QuantityUnit::percentage_points;
    if (s.is(end, "+")) ++end;
    return;
  }
  if ((s.is(unit, "percentage") && s.is_one_of(unit + 1, "point points pts")) ||
      (s.is(unit, "puntos") && s.is_one_of(unit + 1, "porcentuales"))) {
    end = unit + 2;
    quantity.unit = QuantityUnit::percentage_points;
  } else if (s.is_one_of(unit, "pp ppts")) {
    end = unit + 1;
    quantity.unit = QuantityUnit::percentage_points;
  } else if (s.is_one_of(unit, "point points pts punto puntos")) {
    end = unit + 1;
    quantity.unit = QuantityUnit::points;
  } else {
    take_counted(s, quantity, unit);
  }
}

}  // namespace waymark::language
