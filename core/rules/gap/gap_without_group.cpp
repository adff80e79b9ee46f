// A gap lies between two groups. Where one is not named, people have different students in mind.
#include "core/model/gap.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Gap& gap, const Context&) {
  if (gap.title.empty()) return cannot_tell();
  if (gap.group.empty()) return fail({{"title", gap.title}});
  if (gap.comparison.empty()) return {Outcome::fail, find_field(gap.noun(), "comparison"), {{"title", gap.title}}};
  return pass();
}

}  // namespace

extern const Rule kGapWithoutGroup;
const Rule kGapWithoutGroup = rule<Gap, check>("gap-without-group", Severity::should, "group");

}  // namespace waymark
