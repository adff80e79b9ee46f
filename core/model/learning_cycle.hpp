// A small trial: plan, do, study, act. What is expected of it is written before it starts.
#pragma once

#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct LearningCycle : Entity {
  Text title;
  Refs<Goal> goals;
  Refs<Step> steps;
  Ref<Person> owner;
  Text plan;  // what is tried, where and with whom
  Ref<Measure> measure;
  Text prediction;
  Number predicted_value;
  Day predicted_on;  // when the prediction was written
  Day start;
  Day end;
  Text observed;  // do: what happened
  Number observed_value;
  Text learned;            // study: against the prediction
  Ref<Decision> decision;  // act

  const Noun& noun() const override { return noun_of<LearningCycle>(); }
};

inline constexpr Field kLearningCycleFields[] = {
    field<&LearningCycle::title>("title").expected(),
    field<&LearningCycle::goals>("goals"),
    field<&LearningCycle::steps>("steps"),
    field<&LearningCycle::owner>("owner").expected(),
    field<&LearningCycle::plan>("plan").lines(kParagraph).expected(),
    field<&LearningCycle::measure>("measure"),
    field<&LearningCycle::prediction>("prediction").lines(kParagraph).expected(),
    field<&LearningCycle::predicted_value>("predictedValue"),
    field<&LearningCycle::predicted_on>("predictedOn"),
    field<&LearningCycle::start>("start").expected(),
    field<&LearningCycle::end>("end").expected(),
    field<&LearningCycle::observed>("observed").lines(kParagraph),
    field<&LearningCycle::observed_value>("observedValue"),
    field<&LearningCycle::learned>("learned").lines(kParagraph),
    field<&LearningCycle::decision>("decision"),
};

}  // namespace waymark
