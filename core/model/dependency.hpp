// A step that bears on when another step can start or finish.
#pragma once

#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct Dependency : Entity {
  Ref<Step> step;         // the step that comes first
  DependencyKind kind{};  // blank means finish-to-start
  Number lag;             // school days

  const Noun& noun() const override { return noun_of<Dependency>(); }
};

inline constexpr Field kDependencyFields[] = {
    field<&Dependency::step>("step").expected(),
    field<&Dependency::kind>("kind"),
    field<&Dependency::lag>("lag").whole(-3000, 3000),
};

}  // namespace waymark
