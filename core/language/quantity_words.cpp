#include "core/language/quantity_words.hpp"

namespace waymark::language {
namespace {

constexpr std::size_t kNear = 5;  // tokens within which words still belong to an amount

// "falls below 20%" names the value, "falls by at least 20%" the change.
bool is_limit(const Sentence& s, std::size_t i) {
  return s.is_one_of(i, "below under above beyond") || (s.has(i, word::floor) && s.is_one_of(i - 1, "debajo encima"));
}

}  // namespace

std::size_t lead(const Sentence& s, std::size_t begin) {
  std::size_t i = begin;
  for (std::size_t steps = 0; i > 0 && steps < kNear; ++steps) {
    // "a" is an article in English and "to" in Spanish, where "hasta" is a bound and a "to".
    if (s.is_spanish() && s.is_one_of(i - 1, "a hasta")) break;
    // "to an average of 3 books".
    if (i > 1 && s.is_one_of(i - 1, "of de") && s.is_one_of(i - 2, "average mean total promedio media")) {
      i -= 2;
      continue;
    }
    const bool is_bound = s.has(i - 1, word::floor) && !s.has(i - 1, word::rise | word::fall | word::achieve);
    if (!is_bound && !s.is_one_of(i - 1,
                                  "a an the about approximately roughly around aproximadamente alrededor un el "
                                  "additional another average combined overall nearly further total least = ≥ < >"))
      break;
    --i;
  }
  return i - 1;
}

bool is_led_within(const Sentence& s, const Quantity& q, Classes some, std::size_t most) {
  for (std::size_t i = q.stretch.begin; i > 0 && i + most > q.stretch.begin; --i) {
    const Token& token = s[i - 1];
    if (token.use == TokenUse::quantity || s.is_one_of(i - 1, ", ; .")) return false;
    if (token.has(some)) return true;
    if (s.is_one_of(i - 1, "to by") || (s.is_spanish() && s.is_one_of(i - 1, "al a hasta"))) return false;
  }
  return false;
}

bool is_floored(const Sentence& s, const Quantity& q) {
  return s.has(q.stretch.end, word::floor) || s.has(q.stretch.begin - 1, word::floor) || s.is(q.stretch.end - 1, "+");
}

bool is_led_by_goal(const Sentence& s, const Quantity& q) {
  const std::size_t i = lead(s, q.stretch.begin);
  return s.is_one_of(i, "to by from al a hasta en") || s.has(i, word::goal_word);
}

bool is_led_by_change(const Sentence& s, const Quantity& q) {
  const std::size_t i = lead(s, q.stretch.begin);
  if (s.is_one_of(i, "to al hasta") || is_limit(s, q.stretch.begin - 1)) return false;
  if (s[i].use == TokenUse::time) return false;  // "Fall 40%": a season
  const Classes change = word::rise | word::fall | word::better | word::upward | word::downward;
  if (s.has(i, change) && !s.has(i, word::floor)) return true;
  return s.is_one_of(i, "of de del") && (s.has(i - 1, word::amount_noun | word::growth) ||
                                         s.is_one_of(i - 1, "growth gain crecimiento") || s.has(i - 1, change));
}

bool is_change_clause(const Sentence& s, const Quantity& q) {
  for (std::size_t i = q.stretch.begin; i > 0 && i + 40 > q.stretch.begin; --i) {
    if (s.has(i - 1, word::any_change)) return true;
    if (s.is_one_of(i - 1, ". ;")) return false;
  }
  return false;
}

bool counts_tallies(const Sentence& s, const Quantity& q) {
  std::size_t i = q.stretch.end;
  // "10% of days" counts days; "50% las inasistencias" does not.
  if (q.unit == QuantityUnit::percent && !s.is_one_of(i, "of de or o del")) return false;
  while (i < q.stretch.end + 6 &&
         (s.has(i, word::floor) ||
          s.is_one_of(i,
                      "or o more mas of the de los las total full school unexcused consecutive different their all "
                      "percent excused enrolled instructional core advanced")))
    ++i;
  return s.has(i, word::tally_noun) || (s.has(i, word::term) && q.unit == QuantityUnit::none);
}

bool is_scale(const Sentence& s, const Quantity& q) {
  return s.is_one_of(q.stretch.end, "scale escala likert percentile rubric") ||
         s.is_one_of(q.stretch.begin - 1, "lowest bottom top highest n");
}

bool follows_achievement(const Sentence& s, const Quantity& q) {
  return is_led_within(s, q, word::achieve | word::rate | word::relative | word::quantifier) ||
         s.is_one_of(q.stretch.begin - 1, "with con");
}

bool is_subject(const Sentence& s, const Quantity& q) {
  return s.is_one_of(q.stretch.end, "of de del") || s.has(q.stretch.end, word::floor);
}

bool is_in_parentheses(const Sentence& s, const Quantity& q) {
  for (std::size_t i = q.stretch.begin; i > 0 && i + 4 > q.stretch.begin; --i) {
    if (s.is(i - 1, "(")) return true;
    if (s.is_one_of(i - 1, ") , ;")) return false;
  }
  return false;
}

bool is_target_in_parentheses(const Sentence& s, const Quantity& q) {
  return is_led_within(s, q, word::goal_word) || is_led_by_change(s, q);
}

namespace {

// "34% of our students read at grade level today".
bool is_said_of_today(const Sentence& s, const Quantity& q) {
  for (std::size_t i = q.stretch.end; i < q.stretch.end + 12; ++i) {
    if (s.is_one_of(i, ". ; , (") || s[i].use == TokenUse::quantity) return false;
    if (s.is_one_of(i, "today now currently presently hoy actualmente")) return s[i + 1].use != TokenUse::quantity;
  }
  return false;
}

}  // namespace

bool is_called_start(const Sentence& s, const Quantity& q) {
  if (is_said_of_today(s, q)) return true;
  for (std::size_t i = q.stretch.end; i < q.stretch.end + 4; ++i) {
    if (s.is_one_of(i, "on over than from compared vs")) return false;
    if (s.is_one_of(i, "last previous prior") && s.is(i + 1, "year")) return true;
    if (s.is_one_of(i, "ano curso ciclo") && s.is_one_of(i + 1, "pasado anterior")) return true;
    const bool leads_another =
        s.is_one_of(i + 1, ": of = is de es none no zero ninguno ninguna") || s[i + 1].use == TokenUse::quantity;
    if (s.is_one_of(i, "baseline currently actualmente base actual now hoy today presently present") && !leads_another)
      return true;
    if (s.is_one_of(i, "to , . ; of") || s[i].use == TokenUse::quantity) return false;
  }
  return false;
}

bool is_halved(const Sentence& s, const Quantity& q) {
  if (!s.is_one_of(q.stretch.end - 1, "half mitad tercio")) return false;
  return s.is_one_of(q.stretch.begin - 1, "in a") && is_change_clause(s, q);
}

bool is_after_from(const Sentence& s, std::size_t of) {
  for (std::size_t i = of; i > 0 && i + 5 > of; --i)
    if (s.is(i - 1, "from")) return true;
  return false;
}

}  // namespace waymark::language
