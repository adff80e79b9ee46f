// A plan together with what its file keeps beside it: who has edited, what was removed, what this version cannot read.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/model/plan.hpp"

namespace waymark {

// One editor's copy of the plan (in practice: one browser session) and the highest of its counters that this copy has
// seen. All of them together are the copy's version vector.
struct Replica {
  std::string name;  // 1 to 32 of [a-z0-9]
  std::uint32_t seen = 0;
};

// Most entities in one plan, by reading or by editing: far above any district's plan, and no more than a school laptop
// can keep in memory.
inline constexpr std::size_t kMaxEntities = 250'000;

// Most levels of entities below the plan. A goal's sub-goals could otherwise be nested without end, and a file that is
// nested too deeply cannot be read again.
inline constexpr std::size_t kMaxNesting = 16;

inline constexpr std::size_t kMaxReplicas = 100'000;

struct Document {
  std::unique_ptr<Plan> plan = std::make_unique<Plan>();
  std::vector<Replica> replicas;
  std::map<std::string, Stamp> removed;  // tombstones: id of an entity that was removed, and when
  std::string version;                   // of the file that it came from; empty for a new plan
  std::string unknown;                   // members beside "plan" and "edits" that this version does not know: JSON text
  std::string unknown_edits;             // the same inside of "edits"
};

// Calls visit(entity) for the entity and everything below it, parents before children, in the plan's order.
template <class Visit>
void walk(Entity& entity, const Visit& visit) {
  visit(entity);
  for (const Field& field : entity.noun().fields)
    if (field.kind == Kind::list)
      for (const auto& child : field.at<Entities>(entity)) walk(*child, visit);
}

template <class Visit>
void walk(const Entity& entity, const Visit& visit) {
  visit(entity);
  for (const Field& field : entity.noun().fields)
    if (field.kind == Kind::list)
      for (const auto& child : field.at<Entities>(entity)) walk(static_cast<const Entity&>(*child), visit);
}

// How many entities it stands below: 0 for the plan itself.
std::size_t level_of(const Entity& entity);

// How many levels of entities are below it.
std::size_t height_of(const Entity& entity);

// Whether it is the other or stands somewhere below it.
bool is_within(const Entity& entity, const Entity& other);

// Where the entity stands, as a person would say it to find it in the file: "plan.goals[2].measures[0]".
std::string path_of(const Entity& entity);

// Gives every entity of a list, and of the lists below, an order key where keys are missing, malformed or contradict
// the order in which the entities stand: somebody who rearranged a file by hand meant it.
void repair_positions(Entity& entity);

// Gives the entities of a list new order keys with room between them, in the order in which they stand.
void number_anew(const Entities& list);

}  // namespace waymark
