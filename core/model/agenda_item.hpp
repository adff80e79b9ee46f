// One point of a meeting's agenda and what was said.
#pragma once

#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct AgendaItem : Entity {
  Text topic;
  Ref<Step> step;  // what it is about, where the plan brought it up
  Ref<Measure> measure;
  Ref<Person> speaker;
  Number minutes;
  Text notes;

  const Noun& noun() const override { return noun_of<AgendaItem>(); }
};

inline constexpr Field kAgendaItemFields[] = {
    field<&AgendaItem::topic>("topic").text(kSentence).expected(),
    field<&AgendaItem::step>("step"),
    field<&AgendaItem::measure>("measure"),
    field<&AgendaItem::speaker>("speaker"),
    field<&AgendaItem::minutes>("minutes").whole(0, 600),
    field<&AgendaItem::notes>("notes").lines(kLong),
};

}  // namespace waymark
