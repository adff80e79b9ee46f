// A plan as a person or a program finds its way in it: what the entities are called and where they stand.
#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>

#include "core/cli/json.hpp"
#include "core/cli/words.hpp"

namespace waymark::cli {

class Outline {
 public:
  // `view` is the core's view of a plan, `model` its description of the nouns; both have to outlive this.
  Outline(const Json& view, const Json& model);
  Outline(const Json& view, Json&& model) = delete;
  Outline(Json&& view, const Json& model) = delete;

  // The entity as the view tells it.
  const Json& record_of(const std::string& id) const { return *places_.at(id).record; }

  // "plan.goals[0].measures[1]"
  std::string path_of(const std::string& id) const;

  // The words by which a person recognises the entity, on one line; blank where it has none yet.
  std::string name_of(const std::string& id, const Words& words) const;

  // "Reading (goal)", or where it has no name yet "(goal without a name yet) plan.goals[0]".
  std::string title_of(const std::string& id, const Words& words) const;

 private:
  struct Place {
    const Json* record;
    std::size_t index;  // in its list
  };

  std::unordered_map<std::string, Place> places_;
  std::unordered_map<std::string, const Json*> fields_;  // by noun
};

}  // namespace waymark::cli
