#include "core/file/gap_json.hpp"

#include "core/file/figure_json.hpp"
#include "core/progress/measure_progress.hpp"

namespace waymark {
namespace {

Json risk_of(const std::optional<Counts>& counts) { return counts ? figure_json(counts->risk()) : Json(); }

Json write_outcome(OutcomeKind outcome) {
  if (outcome == OutcomeKind::unknown) return nullptr;
  return outcome == OutcomeKind::favourable ? "favourable" : "unfavourable";
}

Json write_look(const GapLook& look) {
  return {{"date", to_text(look.focal.date)},
          {"comparisonDate", to_text(look.comparison.date)},
          {"focal", figure_json(look.focal.value)},
          {"comparison", figure_json(look.comparison.value)},
          {"difference", figure_json(look.difference)},
          {"ratio", figure_json(look.ratio)},
          {"focalRisk", risk_of(look.focal_counts)},
          {"comparisonRisk", risk_of(look.comparison_counts)},
          {"riskDifference", figure_json(look.risk_difference)},
          {"riskRatio", figure_json(look.risk_ratio)},
          {"low", look.interval ? figure_json(look.interval->low) : Json()},
          {"high", look.interval ? figure_json(look.interval->high) : Json()},
          {"studentsToClose", students_json(look.to_close)},
          {"studentsToRatio", students_json(look.to_ratio)}};
}

Json write_movement(const std::optional<GapMovement>& movement) {
  if (!movement) return nullptr;
  return {{"from", to_text(movement->from)},
          {"to", to_text(movement->to)},
          {"verdict", to_text(movement->verdict)},
          {"reason", code_json(to_text(movement->reason))},
          {"focalChange", figure_json(movement->focal_change)},
          {"comparisonChange", figure_json(movement->comparison_change)},
          {"differenceChange", figure_json(movement->difference_change)},
          {"ratioChange", figure_json(movement->ratio_change)},
          {"beyondChance", truth_json(movement->beyond_chance)}};
}

Json write_year(const RatioYear& year) {
  const RiskRatio& risk = year.risk;
  return {{"year", year.name},
          {"number", year.number},
          {"date", to_text(year.date)},
          {"kind", code_json(to_text(risk.kind))},
          {"ratio", figure_json(risk.ratio)},
          {"why", code_json(to_text(risk.why))},
          {"exceeds", truth_json(year.exceeds)},
          {"progress", truth_json(year.progress)},
          {"studentsToRatio", students_json(year.students_to_ratio)},
          {"focalRisk", risk.group.all > 0 ? figure_json(risk.group.risk()) : Json()},
          {"comparisonRisk", risk.other.all > 0 ? figure_json(risk.other.risk()) : Json()}};
}

Json write_disproportionality(const std::optional<Disproportionality>& judged) {
  if (!judged) return nullptr;
  const DisproportionalityRule& rule = judged->rule;
  Json json = {{"cellSize", figure_json(rule.cell_size)},      {"nSize", figure_json(rule.n_size)},
               {"threshold", figure_json(rule.threshold)},     {"yearsAbove", rule.years_above},
               {"progressAmount", figure_json(rule.progress)}, {"yearsInARow", judged->years_in_a_row},
               {"identified", truth_json(judged->identified)}, {"years", Json::array()}};
  for (const RatioYear& year : judged->years) json["years"].push_back(write_year(year));
  return json;
}

}  // namespace

Json write_gap(const GapProgress& gap) {
  Json json = {{"outcome", write_outcome(gap.outcome)},
               {"looks", Json::array()},
               {"last", gap.looks.empty() ? Json() : write_look(gap.looks.back())},
               {"movement", write_movement(gap.movement)},
               {"recent", write_movement(gap.recent)},
               {"disproportionality", write_disproportionality(gap.disproportionality)}};
  for (const GapLook& look : gap.looks) json["looks"].push_back(write_look(look));
  return json;
}

}  // namespace waymark
