// What stalls if somebody leaves, and handing it over.
#pragma once

#include <string>
#include <vector>

#include "core/edit/edit.hpp"
#include "core/model/field.hpp"

namespace waymark {

class Scheduler;
struct Person;

// One place where the person is still needed after that day.
struct Stall {
  const Entity* about = nullptr;
  const Field* field = nullptr;
  std::string successor;  // id of who takes over without being asked: the step's backup; blank: nobody
};

// Steps that are not over by then and what belongs to them, data, reports, decisions, rounds of meetings, tasks. What
// is past stays under the name of who did it, and is not told. In the plan's order.
std::vector<Stall> stalls_without(const Person& person, Date from, const Scheduler& scheduler);

struct HandOver {
  const Person* person = nullptr;
  Date last_day;
  std::string to;  // id; blank: each to its successor, and what has none stays
  std::string note;
};

// The edits that carry it out. Whoever takes over a step that they backed up is no longer its backup, and nobody
// becomes the backup of a step that they own.
std::vector<Edit> hand_over(const HandOver& request, const Scheduler& scheduler);

}  // namespace waymark
