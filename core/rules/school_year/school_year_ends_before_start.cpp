// A school year that ends before it begins has no school days, and every date that is counted in them goes wrong.
#include "core/model/school_year.hpp"
#include "core/rules/dates.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const SchoolYear& year, const Context&) { return check_order(year.start, year.end); }

}  // namespace

extern const Rule kSchoolYearEndsBeforeStart;
const Rule kSchoolYearEndsBeforeStart = rule<SchoolYear, check>("school-year-ends-before-start", Severity::must, "end");

}  // namespace waymark
