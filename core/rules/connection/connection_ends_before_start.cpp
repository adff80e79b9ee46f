// A connected plan that ends before it begins has no time in which work could be shared: a day is a slip of the pen.
#include "core/model/connection.hpp"
#include "core/rules/dates.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Connection& connection, const Context&) { return check_order(connection.start, connection.end); }

}  // namespace

extern const Rule kConnectionEndsBeforeStart;
const Rule kConnectionEndsBeforeStart = rule<Connection, check>("connection-ends-before-start", Severity::must, "end");

}  // namespace waymark
