// A success gap: a difference in an outcome between a group of students and its peers.
#pragma once

#include "core/model/evidence.hpp"
#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct Gap : Entity {
  Text title;
  Text group;       // the students whom the plan serves
  Text comparison;  // their peers
  Text outcome;     // what is counted
  Text unit;
  Number group_value;
  Number comparison_value;
  Day as_of;  // day that both values describe
  Text statement;
  List<Evidence> evidence;

  const Noun& noun() const override { return noun_of<Gap>(); }
};

inline constexpr Field kGapFields[] = {
    field<&Gap::title>("title").expected(),
    field<&Gap::group>("group").expected(),
    field<&Gap::comparison>("comparison").expected(),
    field<&Gap::outcome>("outcome").text(kSentence).expected(),
    field<&Gap::unit>("unit").text(50),
    field<&Gap::group_value>("groupValue"),
    field<&Gap::comparison_value>("comparisonValue"),
    field<&Gap::as_of>("asOf"),
    field<&Gap::statement>("statement").lines(kLong),
    field<&Gap::evidence>("evidence").expected(),
};

}  // namespace waymark
