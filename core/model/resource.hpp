// Something that a step needs: means, a policy, a procedure, training, people or time.
#pragma once

#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct Resource : Entity {
  Text what;
  ResourceKind kind{};
  ResourceState state{};
  Text note;

  const Noun& noun() const override { return noun_of<Resource>(); }
};

inline constexpr Field kResourceFields[] = {
    field<&Resource::what>("what").text(kSentence).expected(),
    field<&Resource::kind>("kind"),
    field<&Resource::state>("state"),
    field<&Resource::note>("note").lines(kParagraph),
};

}  // namespace waymark
