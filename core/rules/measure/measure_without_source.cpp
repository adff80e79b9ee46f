// If it is not settled where the numbers come from, they come late or from somewhere else each time.
#include "core/model/measure.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Measure& measure, const Context&) { return fail_unless(!measure.source.empty()); }

}  // namespace

extern const Rule kMeasureWithoutSource;
const Rule kMeasureWithoutSource = rule<Measure, check>("measure-without-source", Severity::should, "source");

}  // namespace waymark
