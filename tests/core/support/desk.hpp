// A plan on the desk: a document with all that listens to its edits, and edits in few words.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/edit/editor.hpp"
#include "core/file/journal.hpp"
#include "core/file/plan_json.hpp"

namespace waymark::testing_support {

struct Desk {
  explicit Desk(Document plan, const std::string& replica = "me")
      : document(std::move(plan)), editor(document, replica), journal(document) {
    repair_positions(*document.plan);
    journal.start_at(editor.clock().now());
    editor.tree().listen(journal);
  }
  Desk(const Desk&) = delete;

  Entity& find(const std::string& id) { return *editor.tree().index().find(id); }
  bool has(const std::string& id) { return editor.tree().index().find(id) != nullptr; }
  const Field& field(const std::string& id, const char* name) { return *find_field(find(id).noun(), name); }

  // One edit a step: each comes long after the one before.
  Change apply(Edit edit) {
    std::vector<Edit> edits;
    edits.push_back(std::move(edit));
    return apply(std::move(edits));
  }
  Change apply(std::vector<Edit> edits) { return done(editor.apply(std::move(edits), {now += 10'000, ""})); }
  Change apply_at(double at, const std::string& group, Edit edit) {
    std::vector<Edit> edits;
    edits.push_back(std::move(edit));
    return done(editor.apply(std::move(edits), {at, group}));
  }
  Change undo() { return done(editor.undo()); }
  Change redo() { return done(editor.redo()); }

  Edit set(const std::string& id, const char* name, Value value) {
    return SetField{id, &field(id, name), std::move(value)};
  }
  Edit insert(const std::string& parent, const char* list, const std::string& id,
              std::optional<std::size_t> index = std::nullopt) {
    const Field& where = field(parent, list);
    auto entity = where.target().make();
    entity->id = id;
    return InsertEntity{parent, &where, index, std::move(entity)};
  }

  // The plan without stamps, as text: what undo has to bring back exactly.
  std::string content() const { return compact(write_entity(*document.plan)); }

  Document document;
  Editor editor;
  JournalWriter journal;
  double now = 0;

 private:
  Change done(Change change) {
    journal.end_step(editor.clock());
    return change;
  }
};

}  // namespace waymark::testing_support
