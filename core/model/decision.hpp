// Continue, adjust or stop: what was decided, why, and what changes.
#pragma once

#include "core/model/decided_change.hpp"
#include "core/model/evidence_figure.hpp"
#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct Decision : Entity {
  Day date;
  DecisionKind kind{};
  Refs<Goal> goals;
  Refs<Step> steps;
  Ref<Meeting> meeting;
  Refs<Person> deciders;
  Text reason;
  Text evidence;
  Text change;
  List<EvidenceFigure> figures;  // what the measures said then
  List<DecidedChange> changes;   // what was changed in the plan with it

  const Noun& noun() const override { return noun_of<Decision>(); }
};

inline constexpr Field kDecisionFields[] = {
    field<&Decision::date>("date").expected(),
    field<&Decision::kind>("kind").expected(),
    field<&Decision::goals>("goals"),
    field<&Decision::steps>("steps"),
    field<&Decision::meeting>("meeting"),
    field<&Decision::deciders>("deciders"),
    field<&Decision::reason>("reason").lines(kLong).expected(),
    field<&Decision::evidence>("evidence").lines(kLong),
    field<&Decision::change>("change").lines(kLong),
    field<&Decision::figures>("figures"),
    field<&Decision::changes>("changes"),
};

}  // namespace waymark
