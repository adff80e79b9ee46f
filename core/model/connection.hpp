// Another plan of the school or district that shares work with this one.
#pragma once

#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct Connection : Entity {
  Text name;
  ConnectionKind kind{};
  Text owner;
  Day start;
  Day end;
  Text note;

  const Noun& noun() const override { return noun_of<Connection>(); }
};

inline constexpr Field kConnectionFields[] = {
    field<&Connection::name>("name").expected(),
    field<&Connection::kind>("kind").expected(),
    field<&Connection::owner>("owner"),
    field<&Connection::start>("start"),
    field<&Connection::end>("end"),
    field<&Connection::note>("note").lines(kLong),
};

}  // namespace waymark
