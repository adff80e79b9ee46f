// One step while it is being made: runs operations, collects what takes them back and what they touched.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "core/edit/editor.hpp"

namespace waymark {

class Editor::Step {
 public:
  Step(Tree& tree, Clock& clock) : tree_(tree), clock_(clock) {}

  void run(Operation operation);

  // Takes back everything that was run, so that the plan is as it was.
  void cancel();

  // Operations that take the step back, in the order in which they are to be run.
  std::vector<Operation> take_back();

  void note_inserted(const std::string& id) { inserted_.push_back(id); }
  bool is_empty() const { return done_.empty(); }
  Change change() const;

 private:
  using Lists = std::vector<const Field*>;
  struct Touch {
    bool is_whole = false;  // it came or went, with all below it
    Lists lists;            // whose members came, went or moved
  };

  void note(const Operation& operation);
  void note_subtree(Entity& entity);
  void note_changed(const std::string& id);
  void note_list(const std::string& parent, const Field* list);

  Tree& tree_;
  Clock& clock_;
  std::vector<Operation> done_;  // each as what takes it back
  std::vector<std::string> order_;
  std::unordered_map<std::string, Touch> touched_;
  std::vector<std::string> inserted_;
};

}  // namespace waymark
