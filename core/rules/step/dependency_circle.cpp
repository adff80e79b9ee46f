// Steps that wait for each other in a circle all wait for ever.
#include "core/model/dependency.hpp"
#include "core/model/step.hpp"
#include "core/rules/relations.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

// As many as a sentence can hold.
constexpr std::size_t kNamed = 5;

std::string names(const Relations::Steps& circle) {
  std::string text;
  for (std::size_t i = 0; i < circle.size() && i < kNamed; ++i) text += "“" + circle[i]->title + "” → ";
  return text + (circle.size() > kNamed ? "… → " : "") + "“" + circle.front()->title + "”";
}

// Told once, at the circle's first step in the plan.
Verdict check(const Step& step, const Context& context) {
  if (step.dependencies.empty()) return pass();
  const auto& circle = context.relations.circle_from(step);
  return circle.empty() ? pass() : fail({{"steps", names(circle)}});
}

}  // namespace

extern const Rule kDependencyCircle;
const Rule kDependencyCircle = heeding<Dependency, Fields<&Step::title>>(
    rule<Step, check>("dependency-circle", Severity::must, "dependencies", Reach::wide));

}  // namespace waymark
