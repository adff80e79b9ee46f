// A step that takes years is a programme: nobody can say half-way whether it is half done, and what the first year
// teaches changes the second.
#include "core/rules/looks.hpp"

namespace waymark {
namespace {

// A year is a judgement: a school year with its summer. What is steered all along, by a look at least every month or by
// numbers of its own, may be the practice of two.
constexpr int kYear = 366;
constexpr int kTwoYears = 731;
constexpr int kMonth = 31;

// Where nobody looks, or too rarely for any step, that is said elsewhere.
bool is_steered(const Step& step) {
  const auto wait = longest_wait(step);
  return !step.measures.empty() || !wait || *wait <= kMonth || *wait > kTerm;
}

Verdict check(const Step& step, const Context& context) {
  const auto days = days_of(step, context);
  if (!days) return cannot_tell();
  if (is_over(step) || *days <= kYear || (*days <= kTwoYears && is_steered(step))) return pass();
  return fail({{"start", to_text(*first_day_of(step, context))}, {"end", to_text(*last_day_of(step, context))}});
}

}  // namespace

extern const Rule kStepTooLong;
const Rule kStepTooLong = rule<Step, check>("step-too-long", Severity::tip, "end");

}  // namespace waymark
