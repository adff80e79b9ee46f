#include "core/language/amounts.hpp"

#include <cmath>

namespace waymark::language {
namespace {

bool is_target(const Quantity& q) { return q.role == QuantityRole::end_value || q.role == QuantityRole::change; }

// Whether more than dates and small words stand between two amounts.
bool names_more_between(const Sentence& s, const Quantity& first, const Quantity& second) {
  if (second.stretch.begin > first.stretch.end + 24) return true;
  for (std::size_t i = first.stretch.end; i < second.stretch.begin; ++i)
    if (s[i].is_word() && s.is_free(i) && !s.has(i, word::function | word::conjunction)) return true;
  return false;
}

// Steps within a year that nobody named: "40% by fall, 55% by winter", "30% in October and 45% in March". Behind the
// second amount stands nothing but its time, or before it nothing but small words.
bool is_other_part_of_year(const Analysis& a, const Quantity& first, const Quantity& second) {
  if (first.time == Quantity::kNoTime || second.time == Quantity::kNoTime || first.time == second.time) return false;
  if (first.role != second.role || first.unit != second.unit) return false;
  const TimeExpression& before = a.times[first.time];
  const TimeExpression& after = a.times[second.time];
  const auto is_part = [](const TimeExpression& time) {
    return time.kind == TimeKind::season || time.kind == TimeKind::month || time.kind == TimeKind::term;
  };
  if (!is_part(before) || !is_part(after) || (before.date && after.date)) return false;
  const Sentence& s = a.sentence;
  const bool is_bare = after.stretch.begin == second.stretch.end && !s.has(after.stretch.end, word::student) &&
                       !s.is_one_of(after.stretch.end, "of de");
  return is_bare || !names_more_between(s, first, second);
}

// Values of several years on the way: "60% by 2024, 65% by 2025 and 70% by 2026".
bool is_other_year(const Analysis& a, const Quantity& first, const Quantity& second) {
  if (first.role != second.role && names_more_between(a.sentence, first, second)) return false;
  if (first.time == Quantity::kNoTime || second.time == Quantity::kNoTime) return false;
  return a.times[first.time].date && a.times[second.time].date &&
         *a.times[first.time].date != *a.times[second.time].date;
}

bool is_after_until(const Sentence& s, const Quantity& q) {
  for (std::size_t i = q.stretch.begin; i > 0 && i + 6 > q.stretch.begin; --i)
    if (s.is_one_of(i - 1, "until ultimately eventually finally total finalmente")) return true;
  return false;
}

// "Year 1: 58%. Year 2: 61%."
bool is_step_of_plan(const Sentence& s, const Quantity& q) {
  const std::size_t i = q.stretch.begin;
  return s.is_one_of(i - 1, ": = -") && s[i - 2].is_number() && s.is_one_of(i - 3, "year ano y yr");
}

// "75%, eight points above the 67% of 2024".
bool tells_distance(const Sentence& s, const Quantity& first, const Quantity& second) {
  const bool is_distance = second.unit == QuantityUnit::points || second.unit == QuantityUnit::percentage_points;
  return first.role == QuantityRole::end_value && is_distance &&
         s.is_one_of(second.stretch.end, "above over below under higher lower better more");
}

bool is_later_step(const Analysis& a, const Quantity& first, const Quantity& second) {
  if (is_after_until(a.sentence, second)) return true;
  if (is_step_of_plan(a.sentence, first) && is_step_of_plan(a.sentence, second)) return true;
  if (is_other_part_of_year(a, first, second)) return true;
  if (first.role != second.role) return false;
  if (first.time == Quantity::kNoTime || second.time == Quantity::kNoTime || first.time == second.time) return false;
  const auto& before = a.times[first.time].date;
  const auto& after = a.times[second.time].date;
  return before && after && *before < *after;
}

// "by 4 points, to 84%": an amount and the value it leads to.
bool says_the_same(const Sentence& s, const Quantity& first, const Quantity& second) {
  if (first.role == second.role || second.stretch.begin > first.stretch.end + 40) return false;
  if (second.role == QuantityRole::end_value && s.is_one_of(second.stretch.end, "of de del")) return false;
  for (std::size_t i = first.stretch.end; i < second.stretch.begin; ++i) {
    const bool is_joint = s.has(i, word::conjunction) || s.is_one_of(i, "; while mientras");
    if (is_joint && !s.is_one_of(i + 1, "reach reaching bring bringing thus thereby alcanzar llegar"))
      return first.role == QuantityRole::end_value && s.is_one_of(first.stretch.end, "of de del");
  }
  return true;
}

bool is_alternative(const Sentence& s, const Quantity& q) {
  for (std::size_t i = q.stretch.begin; i > 0 && i + 6 > q.stretch.begin; --i) {
    if (s.is_one_of(i - 1, "or o u")) return true;
    if (s.is_one_of(i - 1, ". ;") || s[i - 1].use == TokenUse::quantity ||
        s.has(i - 1, word::indicator | word::deliverable | word::student))
      return false;
  }
  return false;
}

const Quantity* main_target(const Analysis& a) {
  const Quantity* chosen = nullptr;
  const Quantity* baseline = a.first(QuantityRole::baseline);
  for (const Quantity& q : a.quantities) {
    if (!is_target(q)) continue;
    if (!chosen) {
      chosen = &q;
      continue;
    }
    const bool leads_to_end =
        chosen->role == QuantityRole::change && q.role == QuantityRole::end_value &&
        says_the_same(a.sentence, *chosen, q) && !is_alternative(a.sentence, q) &&
        (baseline || a.sentence.is_one_of(q.stretch.begin - 1, "to a al hasta reaching reach alcanzar alcanzando"));
    if (leads_to_end || is_later_step(a, *chosen, q)) chosen = &q;
  }
  return chosen;
}

// What is counted, where the amount itself does not say.
GoalUnit unit_of_indicator(const Sentence& s) {
  for (std::size_t i = 0; i < s.size(); ++i) {
    if (s.is(i, "share") && !s.is(i + 1, "of")) continue;  // "share it with staff"
    if (s[i].role == ClauseRole::means) continue;
    if (s.is_one_of(i, "percentage percentages percent proportion share porcentaje porcentajes proporcion tasa tasas"))
      return GoalUnit::percent;
    if (s.is_one_of(i, "rate rates") && s[i].role != ClauseRole::means) return GoalUnit::percent;
    if (s.is_one_of(i, "number # numero cantidad")) return s.is(i - 1, "a") ? GoalUnit::unset : GoalUnit::count;
    if (s.is_one_of(i, "average score mean puntaje promedio") && s.has(i, word::quantifier)) return GoalUnit::score;
  }
  return GoalUnit::unset;
}

bool mentions_scores(const Sentence& s) {
  for (std::size_t i = 0; i < s.size(); ++i)
    if (s.is_one_of(
            i,
            "indice score scores gpa rit lexile puntaje puntajes index scale composite average promedio sgp median "
            "percentile ratio mean nota notas calificacion"))
      return true;
  return false;
}

// Points of a proficiency or a gap between groups are points of percentages, unless scores are spoken of.
bool speaks_of_shares(const Sentence& s) {
  for (std::size_t i = 0; i < s.size(); ++i)
    if (s.is_one_of(i, "proficiency proficient passing gap gaps attendance absenteeism")) return !mentions_scores(s);
  return false;
}

bool mentions_percent(const Analysis& a) {
  for (const Quantity& q : a.quantities)
    if (q.unit == QuantityUnit::percent) return true;
  return unit_of_indicator(a.sentence) == GoalUnit::percent || speaks_of_shares(a.sentence);
}

GoalUnit unit_of(const Analysis& a, const Quantity& q) {
  switch (q.unit) {
    case QuantityUnit::percent:
    case QuantityUnit::multiple:
      return GoalUnit::percent;
    case QuantityUnit::percentage_points:
      return GoalUnit::percentage_points;
    case QuantityUnit::level:
      return GoalUnit::level;
    case QuantityUnit::years:
      return GoalUnit::years;
    case QuantityUnit::people:
      return GoalUnit::count;
    case QuantityUnit::percentile:
    case QuantityUnit::score:
      return GoalUnit::score;
    case QuantityUnit::points:
      if (mentions_percent(a)) return GoalUnit::percentage_points;
      return GoalUnit::score;
    case QuantityUnit::none:
      break;
  }
  // "from 45 to 60%": the unit of the other end.
  for (const Quantity& other : a.quantities)
    if (other.unit == QuantityUnit::percent && other.role != QuantityRole::definition) return GoalUnit::percent;
  // "an average of 2 books": what is counted stands behind it.
  const bool is_count = q.role == QuantityRole::end_value && a.sentence.has(q.stretch.end, word::tally_noun);
  if (is_count && !a.sentence.has(q.stretch.end, word::floor)) return GoalUnit::count;
  const GoalUnit unit = unit_of_indicator(a.sentence);
  if (unit != GoalUnit::unset) return unit == GoalUnit::percent && mentions_scores(a.sentence) ? GoalUnit::score : unit;
  return mentions_scores(a.sentence) ? GoalUnit::score : GoalUnit::count;
}

ChangeKind kind_of(const Quantity& q) {
  if (q.role == QuantityRole::end_value) return ChangeKind::to;
  const bool is_relative = q.unit == QuantityUnit::percent || q.unit == QuantityUnit::multiple;
  return is_relative ? ChangeKind::by_percent : ChangeKind::by;
}

bool ends_in_ed(const Token& token) {
  return token.folded.size() > 3 && token.folded.substr(token.folded.size() - 2) == "ed";
}

// "increased proficiency" qualifies; "has dropped" tells of the past. Neither says where things should go.
bool is_goal_verb(const Sentence& s, std::size_t i) {
  if (s.is_one_of(i - 1, "has had have ha han") && !s.has(i - 2, word::modal) && !s.is_one_of(i - 2, "or and"))
    return false;
  if (s.is_one_of(i, "gain gains advance advances")) return false;  // "gain a level": a result
  return !ends_in_ed(s[i]) || s.is_one_of(i - 1, "be is are been have") || s.is_one_of(i + 1, "by from to");
}

bool has_amount_after(const Sentence& s, std::size_t i) {
  for (std::size_t j = i + 1; j < i + 16 && !s.is_one_of(j, ". ;"); ++j)
    if (s[j].use == TokenUse::quantity) return true;
  return false;
}

// "up 4%", "5% higher", "fewer incidents", but not "80% or more", "more than 5".
bool is_comparative(const Sentence& s, std::size_t i) {
  if (s.is_one_of(i - 1, "or o y and no not at")) return false;
  if (s[i - 1].use == TokenUse::quantity) return true;
  if (s.has(i, word::floor)) return false;
  if (s.is_one_of(i + 1, "than que de del") && !s.is(i - 2, "que")) return false;
  return !s.is_one_of(i, "above below under additional arriba debajo");
}

// "Hold three workshops": nothing is kept up.
bool is_held_event(const Sentence& s, std::size_t i) {
  for (std::size_t j = i + 1; s.is_one_of(i, "hold holds held holding") && j < i + 6; ++j)
    if (s.has(j, word::deliverable | word::practice)) return true;
  return false;
}

// "Little Falls Community Schools" falls nowhere.
bool is_in_name(const Sentence& s, std::size_t i) {
  return i > 1 && s[i].is_capital && s[i - 1].is_capital && s[i - 1].is_word() && s[i - 1].clause == s[i].clause;
}

Direction said_direction(const Sentence& s) {
  for (std::size_t i = 0; i < s.size(); ++i) {
    const Token& token = s[i];
    if (token.role == ClauseRole::means || token.role == ClauseRole::relative || token.role == ClauseRole::evidence)
      continue;
    if (token.phrase == 0) continue;
    if (token.use == TokenUse::quantity && token.has(word::rise)) return Direction::increase;  // "double"
    if (token.use == TokenUse::quantity && token.is_word() && token.has(word::fall)) return Direction::decrease;
    if (token.use != TokenUse::none) continue;
    if (is_in_name(s, i)) continue;
    if (token.has(word::rise | word::better) && is_goal_verb(s, i)) return Direction::increase;
    if (token.has(word::fall) && is_goal_verb(s, i)) return Direction::decrease;
    if (token.has(word::keep) && has_amount_after(s, i) && !is_held_event(s, i)) return Direction::maintain;
    if (token.role == ClauseRole::purpose) continue;
    if (s[i - 1].use == TokenUse::quantity && s.is_one_of(i, "menos mas"))
      return s.is(i, "mas") ? Direction::increase : Direction::decrease;  // "un 10% menos de faltas"
    if (token.has(word::upward) && is_comparative(s, i)) return Direction::increase;
    if (token.has(word::downward) && is_comparative(s, i)) return Direction::decrease;
    if (s.is(i, "improvement") && s.has(i - 1, word::achieve)) return Direction::increase;
    if (s[i - 1].use == TokenUse::quantity && s.is_one_of(i, "higher greater") && i > 0) return Direction::increase;
    if (s.is_one_of(i, "reduction reductions reduccion")) return Direction::decrease;
  }
  return Direction::unset;
}

// A known direction may be denied by the values: then the values are right.
Direction direction_of(const Sentence& s, const Quantity* baseline, const Quantity* target) {
  if (baseline && target && target->role == QuantityRole::end_value && baseline->value != target->value)
    return target->value > baseline->value ? Direction::increase : Direction::decrease;
  const Direction said = said_direction(s);
  // Levels and years of growth are gained.
  const bool is_growth = target && target->role == QuantityRole::change &&
                         (target->unit == QuantityUnit::level || target->unit == QuantityUnit::years);
  return said == Direction::unset && is_growth ? Direction::increase : said;
}

// Values as written have a few decimals; thirds are given with one.
double rounded(double value) { return std::round(value * 1e6) / 1e6; }

}  // namespace

void read_amounts(const Analysis& a, GoalReading& reading) {
  const Quantity* baseline = a.first(QuantityRole::baseline);
  const Quantity* target = main_target(a);
  if (baseline) {
    reading.baseline = {true, a.sentence.span_of(baseline->stretch)};
    reading.baseline_value = rounded(baseline->value);
  }
  if (target) {
    reading.target = {true, a.sentence.span_of(target->stretch)};
    reading.target_value = rounded(target->value);
    reading.change = kind_of(*target);
  }
  const Quantity* told = target ? target : baseline;
  reading.unit = told ? unit_of(a, *told) : unit_of_indicator(a.sentence);
  reading.direction = direction_of(a.sentence, baseline, target);
}

namespace {

// "down to 8%, some 50 students": the same in heads.
bool says_in_heads(const Sentence& s, const Quantity& first, const Quantity& second) {
  return first.unit == QuantityUnit::percent && second.unit == QuantityUnit::people &&
         second.stretch.begin <= first.stretch.end + 4 && !s.has(second.stretch.begin - 1, word::conjunction);
}

}  // namespace

std::vector<const Quantity*> separate_targets(const Analysis& a) {
  std::vector<const Quantity*> targets;
  for (const Quantity& q : a.quantities) {
    if (!is_target(q) || a.sentence[q.stretch.begin].role == ClauseRole::comparison) continue;
    if (!targets.empty()) {
      const Quantity& last = *targets.back();
      if (is_later_step(a, last, q) || is_other_year(a, last, q) || is_alternative(a.sentence, q) ||
          tells_distance(a.sentence, last, q) || says_in_heads(a.sentence, last, q))
        continue;
      if (says_the_same(a.sentence, last, q) &&
          a.sentence[last.stretch.begin].clause == a.sentence[q.stretch.begin].clause)
        continue;
    }
    targets.push_back(&q);
  }
  return targets;
}

}  // namespace waymark::language
