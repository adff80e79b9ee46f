#include "core/rules/evaluation_look.hpp"

#include "core/model/measure.hpp"

namespace waymark {

Look look_of(const EvaluationQuestion& question, const Context& context) {
  Look look;
  look.at_work = question.aspect == Aspect::fidelity || question.aspect == Aspect::systems;
  look.at_students = question.aspect == Aspect::early_outcomes || question.aspect == Aspect::results;
  for (const auto& id : question.measures.ids) {
    const Measure* measure = target(Ref<Measure>{id}, context);
    if (!measure) continue;
    if (measure->kind == MeasureKind::implementation) look.at_work = true;
    if (measure->kind == MeasureKind::short_term || measure->kind == MeasureKind::long_term) look.at_students = true;
  }
  return look;
}

}  // namespace waymark
