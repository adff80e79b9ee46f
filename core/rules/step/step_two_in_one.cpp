// Two actions in one step have two ends and often two people; one of them hides behind the other.
#include <string_view>

#include "core/model/step.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

// Only what says plainly that one action follows another: "Buy books and kits" is one errand.
constexpr std::string_view kJoints[] = {"; ", " and then ", " y luego ", " y después "};

Verdict check(const Step& step, const Context&) {
  for (const std::string_view joint : kJoints)
    if (step.title.find(joint) != std::string::npos) return fail({{"title", step.title}});
  return pass();
}

}  // namespace

extern const Rule kStepTwoInOne;
const Rule kStepTwoInOne = rule<Step, check>("step-two-in-one", Severity::tip, "title");

}  // namespace waymark
