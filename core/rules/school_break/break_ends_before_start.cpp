// A break that ends before it begins keeps no day free: work would be planned for days on which school is out.
#include "core/model/school_break.hpp"
#include "core/rules/dates.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const SchoolBreak& pause, const Context&) { return check_order(pause.start, pause.end); }

}  // namespace

extern const Rule kBreakEndsBeforeStart;
const Rule kBreakEndsBeforeStart = rule<SchoolBreak, check>("break-ends-before-start", Severity::must, "end");

}  // namespace waymark
