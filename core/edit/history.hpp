// What can be undone and redone: steps of any number, each a list of operations that take it back.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/edit/edit.hpp"
#include "core/edit/operation.hpp"

namespace waymark {

// One step, told to a person as "Undo: change of the goal's title".
struct UndoStep {
  EditKind kind = EditKind::several;
  std::string_view noun;  // of the entity it is about; blank for several
  const Field* field = nullptr;
  std::string id;  // of that entity
  std::string group;
  double at = 0;                // milliseconds, when it was last added to
  std::vector<Operation> back;  // in the order in which they are to be run
};

class History {
 public:
  // Files a step that was just done. Typing that goes on in the same field, and steps of the same group, join the one
  // before when they follow within a second. What had been undone can no longer be redone.
  void add(UndoStep step);

  const UndoStep* next_undo() const { return undo_.empty() ? nullptr : &undo_.back(); }
  const UndoStep* next_redo() const { return redo_.empty() ? nullptr : &redo_.back(); }

  UndoStep take_undo() { return take(undo_); }
  UndoStep take_redo() { return take(redo_); }

  // Files a step that was just undone or redone, with what takes that back.
  void add_undone(UndoStep step) { redo_.push_back(std::move(step)); }
  void add_redone(UndoStep step) { undo_.push_back(std::move(step)); }

 private:
  static UndoStep take(std::vector<UndoStep>& steps) {
    UndoStep step = std::move(steps.back());
    steps.pop_back();
    return step;
  }

  std::vector<UndoStep> undo_;
  std::vector<UndoStep> redo_;
};

}  // namespace waymark
