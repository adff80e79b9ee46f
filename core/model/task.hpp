// What somebody took on in a meeting.
#pragma once

#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct Task : Entity {
  Text what;
  Ref<Person> person;
  Day due;
  Truth done;

  const Noun& noun() const override { return noun_of<Task>(); }
};

inline constexpr Field kTaskFields[] = {
    field<&Task::what>("what").text(kSentence).expected(),
    field<&Task::person>("person").expected(),
    field<&Task::due>("due").expected(),
    field<&Task::done>("done"),
};

}  // namespace waymark
