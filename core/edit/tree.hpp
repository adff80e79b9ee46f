// Carries out operations on a document's tree, stamping each, and tells listeners what happened.
#pragma once

#include <string>

#include "core/edit/index.hpp"
#include "core/edit/operation.hpp"
#include "core/model/document.hpp"

namespace waymark {

// Hears of every change of the tree. `before_*` calls come while the old state still stands.
class TreeListener {
 public:
  virtual ~TreeListener() = default;
  virtual void before_set(Entity&, const Field&) {}
  virtual void after_set(Entity&, const Field&, const Stamp&) {}
  virtual void after_insert(Entity&, const Stamp&) {}
  virtual void before_remove(Entity&, const Stamp&) {}
  virtual void before_move(Entity&) {}
  virtual void after_move(Entity&, const Stamp&) {}
};

class Tree {
 public:
  explicit Tree(Document& document) : document_(&document), index_(*document.plan) {}

  // Does the operation and returns the one that takes it back. Expects one that fits the tree (see Editor's checks).
  Operation run(Operation operation, const Stamp& stamp);

  void listen(TreeListener& listener) { listeners_.push_back(&listener); }

  const Index& index() const { return index_; }
  Document& document() const { return *document_; }

 private:
  Operation run_set(SetOperation operation, const Stamp& stamp);
  Operation run_insert(InsertOperation operation, const Stamp& stamp);
  Operation run_remove(RemoveOperation operation, const Stamp& stamp);
  Operation run_move(MoveOperation operation, const Stamp& stamp);

  template <class Call>
  void tell(const Call& call) const {
    for (TreeListener* listener : listeners_) call(*listener);
  }

  Document* document_;
  Index index_;
  std::vector<TreeListener*> listeners_;
};

}  // namespace waymark
