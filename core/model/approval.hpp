// A decision that others must make before a step can go on, and how the team hears of it.
#pragma once

#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct Approval : Entity {
  Text decision;
  Refs<Person> by;  // who decides
  Day due;
  ApprovalState state{};
  Text told_how;
  Day told_when;
  Text tell_who;

  const Noun& noun() const override { return noun_of<Approval>(); }
};

inline constexpr Field kApprovalFields[] = {
    field<&Approval::decision>("decision").text(kSentence).expected(),
    field<&Approval::by>("by").expected(),
    field<&Approval::due>("due").expected(),
    field<&Approval::state>("state"),
    field<&Approval::told_how>("toldHow").text(kSentence).expected(),
    field<&Approval::told_when>("toldWhen"),
    field<&Approval::tell_who>("tellWho").text(kSentence),
};

}  // namespace waymark
