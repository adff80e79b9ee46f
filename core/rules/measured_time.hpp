// When a measure's data are wanted.
#pragma once

#include "core/model/measure.hpp"
#include "core/rules/rule.hpp"

namespace waymark {

struct MeasuredTime {
  std::optional<Date> start;  // of the goal or step that is measured
  std::optional<Date> last;   // the target's day, or the end of what is measured
  bool is_over = false;       // nothing more is expected
};

MeasuredTime time_measured(const Measure& measure, const Context& context);

std::optional<Date> earlier(std::optional<Date> a, std::optional<Date> b);
std::optional<Date> later(std::optional<Date> a, std::optional<Date> b);

}  // namespace waymark
