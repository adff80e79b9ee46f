#include "core/sharing/families.hpp"

namespace waymark {
namespace {

// The goal that is part of no other, or the step.
const Entity* root_of(const Measure& measure) {
  const Entity* root = &measure;
  while (root->parent && root->parent->parent) root = root->parent;
  return root;
}

struct Member {
  const Measure* measure;
  const Entity* root;
  Counted counted;
  std::size_t family;
};

bool belong_together(const Member& a, const Member& b) {
  return a.counted == b.counted && (a.root == b.root || are_akin(*a.measure, *b.measure));
}

}  // namespace

std::unordered_map<const Measure*, std::size_t> families_of(const std::vector<Figure>& figures) {
  std::vector<Member> members;
  for (const Figure& figure : figures)
    if (members.empty() || members.back().measure != figure.measure)
      members.push_back({figure.measure, root_of(*figure.measure), figure.counted, members.size()});
  for (std::size_t i = 0; i < members.size(); ++i)
    for (std::size_t j = 0; j < i; ++j) {
      if (members[i].family == members[j].family || !belong_together(members[i], members[j])) continue;
      const std::size_t from = members[i].family;
      for (Member& each : members)
        if (each.family == from) each.family = members[j].family;
    }
  std::unordered_map<const Measure*, std::size_t> families;
  for (const Member& each : members) families.emplace(each.measure, each.family);
  return families;
}

}  // namespace waymark
