// Edits a document: checks, carries out, stamps, and remembers how to take back. One edit, undo or redo is one step for
// the person; it happens wholly or not at all.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/edit/clock.hpp"
#include "core/edit/edit.hpp"
#include "core/edit/history.hpp"
#include "core/edit/tree.hpp"

namespace waymark {

// When and in what connection edits are made: decides which of them are one step of undo.
struct Occasion {
  double at = 0;      // milliseconds, of any clock that does not go back
  std::string group;  // edits of one group that follow each other closely are one step; blank: only typing in one field
};

// What a step did, by ids. An entity that was inserted is also in `changed`, as is the parent of anything that came,
// went or moved.
struct Change {
  // What a step did to an entity that is in the plan now.
  struct Changed {
    std::string id;
    bool is_new = false;              // it came
    std::vector<const Field*> lists;  // of one that was there: those whose members came, went or moved
  };

  std::vector<Changed> changed;
  std::vector<std::string> removed;
  std::vector<std::string> inserted;  // those that the edits asked for, without what is below them
};

class Editor {
 public:
  Editor(Document& document, std::string replica) : tree_(document), clock_(document, std::move(replica)) {}

  // Throws Refused: unknown-entity, unknown-field, bad-index, not-allowed, duplicate-id, too-deep, too-many. The plan
  // is then as it was; where a part of the edits had been carried out and taken back, the clock has gone on.
  Change apply(std::vector<Edit> edits, const Occasion& occasion);

  // Throws nothing-to-undo, nothing-to-redo.
  Change undo();
  Change redo();

  // Gives the plan the content of an older version, as one step that can be undone. Throws duplicate-id when the
  // version has something under the plan's own id.
  Change restore(const Plan& version);

  // What was done so far can no longer be undone.
  void forget_history() { history_ = History(); }

  const UndoStep* next_undo() const { return history_.next_undo(); }
  const UndoStep* next_redo() const { return history_.next_redo(); }

  // An id that the plan does not have.
  std::string make_id();

  Tree& tree() { return tree_; }
  Clock& clock() { return clock_; }

 private:
  class Step;

  void perform(Edit edit, Step& step, std::size_t number);

  Tree tree_;
  Clock clock_;
  History history_;
  std::uint32_t made_ids_ = 0;
};

}  // namespace waymark
