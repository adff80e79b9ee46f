#include "core/file/gap_json.hpp"

#include "core/file/code_json.hpp"
#include "core/progress/measure_progress.hpp"

namespace waymark {
namespace {

std::optional<double> risk_of(const std::optional<Counts>& counts) {
  return counts ? std::optional(counts->risk()) : std::nullopt;
}

// Of nobody there is no risk.
std::optional<double> risk_of(const Counts& counts) {
  return counts.all > 0 ? std::optional(counts.risk()) : std::nullopt;
}

Code code_of(OutcomeKind outcome) {
  if (outcome == OutcomeKind::unknown) return std::nullopt;
  return outcome == OutcomeKind::favourable ? "favourable" : "unfavourable";
}

}  // namespace

void write(JsonText& text, const GapLook& look) {
  const auto& interval = look.interval;
  text.object("date", look.focal.date, "comparisonDate", look.comparison.date, "focal", look.focal.value,  //
              "comparison", look.comparison.value, "difference", look.difference, "ratio", look.ratio,     //
              "focalRisk", risk_of(look.focal_counts), "comparisonRisk", risk_of(look.comparison_counts),  //
              "riskDifference", look.risk_difference, "riskRatio", look.risk_ratio,                        //
              "low", interval ? std::optional(interval->low) : std::nullopt,                               //
              "high", interval ? std::optional(interval->high) : std::nullopt,                             //
              "studentsToClose", look.to_close, "studentsToRatio", look.to_ratio);
}

void write(JsonText& text, const GapMovement& movement) {
  text.object("from", movement.from, "to", movement.to, "verdict", to_text(movement.verdict),                  //
              "reason", code_or_null(to_text(movement.reason)), "focalChange", movement.focal_change,          //
              "comparisonChange", movement.comparison_change, "differenceChange", movement.difference_change,  //
              "ratioChange", movement.ratio_change, "beyondChance", movement.beyond_chance);
}

void write(JsonText& text, const RatioYear& year) {
  const RiskRatio& risk = year.risk;
  text.object("year", year.name, "number", year.number, "date", year.date, "kind", code_or_null(to_text(risk.kind)),  //
              "ratio", risk.ratio, "why", code_or_null(to_text(risk.why)), "exceeds", year.exceeds,                   //
              "progress", year.progress, "studentsToRatio", year.students_to_ratio,                                   //
              "focalRisk", risk_of(risk.group), "comparisonRisk", risk_of(risk.other));
}

void write(JsonText& text, const Disproportionality& judged) {
  const DisproportionalityRule& rule = judged.rule;
  text.object("cellSize", rule.cell_size, "nSize", rule.n_size, "threshold", rule.threshold,  //
              "yearsAbove", rule.years_above, "progressAmount", rule.progress,                //
              "yearsInARow", judged.years_in_a_row, "identified", judged.identified, "years", judged.years);
}

void write_gap(JsonText& text, const GapProgress& gap, Looks looks) {
  const bool has_looks = !gap.looks.empty();
  text.object_with([&] {
    text.add_members("outcome", code_of(gap.outcome));
    if (looks == Looks::all) text.add_members("looks", gap.looks);
    text.add_members("last", has_looks ? std::optional(gap.looks.back()) : std::nullopt);
    text.add_members("movement", gap.movement, "recent", gap.recent);
    text.add_members("disproportionality", gap.disproportionality);
  });
}

}  // namespace waymark
