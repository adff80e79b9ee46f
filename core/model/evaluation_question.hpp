// What the team wants to know about its own plan, and the data that will tell.
#pragma once

#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct EvaluationQuestion : Entity {
  Aspect aspect{};
  Text question;
  Text answer;  // how we will know
  Refs<Measure> measures;
  Text source;
  Ref<Person> collector;
  Frequency frequency{};
  Day due;

  const Noun& noun() const override { return noun_of<EvaluationQuestion>(); }
};

inline constexpr Field kEvaluationQuestionFields[] = {
    field<&EvaluationQuestion::aspect>("aspect").expected(),
    field<&EvaluationQuestion::question>("question").lines(kParagraph).expected(),
    field<&EvaluationQuestion::answer>("answer").lines(4000).expected(),
    field<&EvaluationQuestion::measures>("measures").expected(),
    field<&EvaluationQuestion::source>("source").text(kSentence),
    field<&EvaluationQuestion::collector>("collector"),
    field<&EvaluationQuestion::frequency>("frequency"),
    field<&EvaluationQuestion::due>("due"),
};

}  // namespace waymark
