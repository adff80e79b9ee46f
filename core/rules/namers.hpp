// Which entities name which others, so that those who name something can be asked when it comes or goes.
#pragma once

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/model/entity.hpp"

namespace waymark {

class Namers {
 public:
  void note(const Entity& entity);
  void note(const Entity& entity, const Field& field);

  // Ids of those that name one of these, or did so once: a name that was taken out again is not forgotten, since asking
  // once too often costs little.
  std::unordered_set<std::string> of(const std::vector<std::string>& ids) const;

 private:
  void note(const Entity& entity, const std::string& named);

  std::unordered_map<std::string, std::vector<std::string>> known_;
};

}  // namespace waymark
