// What a measure said on the day of a decision, kept as it was then.
#pragma once

#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct EvidenceFigure : Entity {
  Ref<Measure> measure;
  Day date;           // of the last value
  Number value;       // last value (of the focal group, where there are two)
  Number comparison;  // last value of the comparison group
  Number expected;    // where the aim line stood on that date
  Number target;
  Standing standing{};
  Number fidelity;  // per cent, of the goal's steps

  const Noun& noun() const override { return noun_of<EvidenceFigure>(); }
};

inline constexpr Field kEvidenceFigureFields[] = {
    field<&EvidenceFigure::measure>("measure").expected(),
    field<&EvidenceFigure::date>("date"),
    field<&EvidenceFigure::value>("value"),
    field<&EvidenceFigure::comparison>("comparison"),
    field<&EvidenceFigure::expected>("expected"),
    field<&EvidenceFigure::target>("target"),
    field<&EvidenceFigure::standing>("standing"),
    field<&EvidenceFigure::fidelity>("fidelity").between(0, 100),
};

}  // namespace waymark
