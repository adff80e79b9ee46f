// What an evaluation question looks at, by its own word or by the measures that it names.
#pragma once

#include "core/model/evaluation_question.hpp"
#include "core/rules/rule.hpp"

namespace waymark {

struct Look {
  bool at_work = false;      // whether it is done as planned (process data)
  bool at_students = false;  // what changes for them (outcome data)
};

Look look_of(const EvaluationQuestion& question, const Context& context);

}  // namespace waymark
