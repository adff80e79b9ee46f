#include "core/edit/step.hpp"

#include <algorithm>
#include <iterator>

namespace waymark {

void Editor::Step::run(Operation operation) {
  note(operation);
  Operation back = tree_.run(std::move(operation), clock_.tick());
  if (const auto* inserted = std::get_if<RemoveOperation>(&back)) note_subtree(*tree_.index().find(inserted->id));
  done_.push_back(std::move(back));
}

void Editor::Step::cancel() {
  for (auto back = done_.rbegin(); back != done_.rend(); ++back) tree_.run(std::move(*back), clock_.tick());
  done_.clear();
}

std::vector<Operation> Editor::Step::take_back() {
  std::reverse(done_.begin(), done_.end());
  return std::move(done_);
}

Change Editor::Step::change() const {
  Change change;
  for (const auto& id : order_) {
    const Touch& touch = touched_.at(id);
    if (tree_.index().find(id))
      change.changed.push_back({id, touch.is_whole, touch.is_whole ? Lists{} : touch.lists});
    else
      change.removed.push_back(id);
  }
  std::copy_if(inserted_.begin(), inserted_.end(), std::back_inserter(change.inserted),
               [&](const std::string& id) { return tree_.index().find(id) != nullptr; });
  return change;
}

// What an operation touches, noted while entities that are about to go can still be seen.
void Editor::Step::note(const Operation& operation) {
  if (const auto* set = std::get_if<SetOperation>(&operation)) {
    note_changed(set->id);
  } else if (const auto* insert = std::get_if<InsertOperation>(&operation)) {
    note_list(insert->parent, insert->list);
  } else if (const auto* remove = std::get_if<RemoveOperation>(&operation)) {
    Entity& entity = *tree_.index().find(remove->id);
    note_list(entity.parent->id, entity.place);
    note_subtree(entity);
  } else if (const auto* move = std::get_if<MoveOperation>(&operation)) {
    const Entity& entity = *tree_.index().find(move->id);
    note_list(entity.parent->id, entity.place);
    note_list(move->parent, move->list);
    note_changed(move->id);
  }
}

void Editor::Step::note_subtree(Entity& entity) {
  walk(entity, [&](Entity& each) {
    note_changed(each.id);
    touched_[each.id].is_whole = true;
  });
}

void Editor::Step::note_list(const std::string& parent, const Field* list) {
  note_changed(parent);
  Lists& lists = touched_[parent].lists;
  if (std::find(lists.begin(), lists.end(), list) == lists.end()) lists.push_back(list);
}

void Editor::Step::note_changed(const std::string& id) {
  if (touched_.try_emplace(id).second) order_.push_back(id);
}

}  // namespace waymark
