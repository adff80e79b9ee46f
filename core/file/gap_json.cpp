#include "core/file/gap_json.hpp"

#include <cmath>

#include "core/file/field_json.hpp"
#include "core/progress/measure_progress.hpp"

namespace waymark {
namespace {

Json number(double value) { return std::isfinite(value) ? number_json(value) : Json(); }
Json number(const std::optional<double>& value) { return value ? number(*value) : Json(); }
Json students(const std::optional<std::int64_t>& count) { return count ? Json(*count) : Json(); }
Json truth(const std::optional<bool>& value) { return value ? Json(*value) : Json(); }
Json code(std::string_view name) { return name.empty() ? Json() : Json(name); }
Json risk_of(const std::optional<Counts>& counts) { return counts ? number(counts->risk()) : Json(); }

Json write_outcome(OutcomeKind outcome) {
  if (outcome == OutcomeKind::unknown) return nullptr;
  return outcome == OutcomeKind::favourable ? "favourable" : "unfavourable";
}

Json write_look(const GapLook& look) {
  return {{"date", to_text(look.focal.date)},
          {"comparisonDate", to_text(look.comparison.date)},
          {"focal", number(look.focal.value)},
          {"comparison", number(look.comparison.value)},
          {"difference", number(look.difference)},
          {"ratio", number(look.ratio)},
          {"focalRisk", risk_of(look.focal_counts)},
          {"comparisonRisk", risk_of(look.comparison_counts)},
          {"riskDifference", number(look.risk_difference)},
          {"riskRatio", number(look.risk_ratio)},
          {"low", look.interval ? number(look.interval->low) : Json()},
          {"high", look.interval ? number(look.interval->high) : Json()},
          {"studentsToClose", students(look.to_close)},
          {"studentsToRatio", students(look.to_ratio)}};
}

Json write_movement(const std::optional<GapMovement>& movement) {
  if (!movement) return nullptr;
  return {{"from", to_text(movement->from)},
          {"to", to_text(movement->to)},
          {"verdict", to_text(movement->verdict)},
          {"reason", code(to_text(movement->reason))},
          {"focalChange", number(movement->focal_change)},
          {"comparisonChange", number(movement->comparison_change)},
          {"differenceChange", number(movement->difference_change)},
          {"ratioChange", number(movement->ratio_change)},
          {"beyondChance", truth(movement->beyond_chance)}};
}

Json write_year(const RatioYear& year) {
  const RiskRatio& risk = year.risk;
  return {{"year", year.name},
          {"date", to_text(year.date)},
          {"kind", code(to_text(risk.kind))},
          {"ratio", number(risk.ratio)},
          {"why", code(to_text(risk.why))},
          {"exceeds", truth(year.exceeds)},
          {"progress", truth(year.progress)},
          {"studentsToRatio", students(year.students_to_ratio)},
          {"focalRisk", risk.group.all > 0 ? number(risk.group.risk()) : Json()},
          {"comparisonRisk", risk.other.all > 0 ? number(risk.other.risk()) : Json()}};
}

Json write_disproportionality(const std::optional<Disproportionality>& judged) {
  if (!judged) return nullptr;
  const DisproportionalityRule& rule = judged->rule;
  Json json = {{"cellSize", number(rule.cell_size)},
               {"nSize", number(rule.n_size)},
               {"threshold", number(rule.threshold)},
               {"yearsAbove", rule.years_above},
               {"progressAmount", number(rule.progress)},
               {"identified", truth(judged->identified)},
               {"years", Json::array()}};
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
