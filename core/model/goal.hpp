// What will be true, for whom, by when. May be divided into sub-goals (objectives).
#pragma once

#include "core/model/answer.hpp"
#include "core/model/field.hpp"
#include "core/model/measure.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct Goal : Entity {
  Text title;
  Text statement;
  Refs<RootCause> root_causes;
  Refs<Gap> gaps;
  List<Answer> answers;
  Day start;
  Day end;
  Refs<Connection> connections;
  List<Measure> measures;
  List<Goal> subgoals;

  const Noun& noun() const override { return noun_of<Goal>(); }
};

inline constexpr Field kGoalFields[] = {
    field<&Goal::title>("title").expected(),
    field<&Goal::statement>("statement").lines(kParagraph).expected(),
    field<&Goal::root_causes>("rootCauses").expected(),
    field<&Goal::gaps>("gaps"),
    field<&Goal::answers>("answers"),
    field<&Goal::start>("start").expected(),
    field<&Goal::end>("end").expected(),
    field<&Goal::connections>("connections"),
    field<&Goal::measures>("measures").expected(),
    field<&Goal::subgoals>("subgoals"),
};

}  // namespace waymark
