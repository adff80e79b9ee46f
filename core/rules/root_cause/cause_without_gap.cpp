// A cause that explains no gap of the plan may be true and still not be this plan's business.
#include "core/model/gap.hpp"
#include "core/model/root_cause.hpp"
#include "core/rules/mending.hpp"
#include "core/rules/naming.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const RootCause& cause, const Context& context) {
  if (cause.statement.empty() || context.plan.gaps.empty()) return cannot_tell();
  return fail_unless(!cause.gaps.ids.empty());
}

// Where the plan has one gap, it is the one that is meant.
std::optional<Mend> mend(const RootCause& cause, const Context& context, const std::string&) {
  const auto& gaps = context.plan.gaps;
  if (gaps.size() != 1 || name_of(gaps[0]).empty()) return std::nullopt;
  return mend_by(set_field(cause, "gaps", std::vector<std::string>{gaps[0].id}), {{"title", name_of(gaps[0])}});
}

}  // namespace

extern const Rule kCauseWithoutGap;
const Rule kCauseWithoutGap =
    heeding<Gap>(rule<RootCause, check, mend>("cause-without-gap", Severity::should, "gaps", Reach::wide));

}  // namespace waymark
