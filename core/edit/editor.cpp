#include "core/edit/editor.hpp"

#include <algorithm>

#include "core/edit/make_alike.hpp"
#include "core/edit/references.hpp"
#include "core/edit/step.hpp"
#include "core/model/error.hpp"
#include "core/model/letter.hpp"
#include "core/model/smart.hpp"

namespace waymark {
namespace {

Entity& require_entity(const Index& index, const std::string& id, const std::string& path) {
  Entity* entity = index.find(id);
  if (!entity) throw Refused("unknown-entity", path, {{"id", id}});
  return *entity;
}

Refused not_allowed(const std::string& path, const std::string& reason) {
  return Refused("not-allowed", path, {{"reason", reason}});
}

void require_own_field(const Entity& entity, const Field& field, const std::string& path) {
  if (find_field(entity.noun(), field.name) != &field)
    throw Refused("unknown-field", path,
                  {{"field", std::string(field.name)}, {"noun", std::string(entity.noun().name)}});
}

void require_index(std::size_t index, std::size_t most, const std::string& path) {
  if (index > most) throw Refused("bad-index", path, {{"found", std::to_string(index)}, {"max", std::to_string(most)}});
}

void require_nesting(const Entity& parent, const Entity& entity, const std::string& path) {
  if (level_of(parent) + 1 + height_of(entity) > kMaxNesting)
    throw Refused("too-deep", path, {{"limit", std::to_string(kMaxNesting)}});
}

// Does single edits; what they need beyond the step stands together here.
class Performer {
 public:
  Performer(Tree& tree, Editor& editor, std::string path) : tree_(tree), editor_(editor), path_(std::move(path)) {}

  template <class Step>
  void operator()(SetField edit, Step& step) const {
    Entity& entity = require_entity(tree_.index(), edit.id, path_ + ".id");
    require_own_field(entity, *edit.field, path_ + ".field");
    require_targets(edit.value, *edit.field, tree_.index(), path_of(entity) + "." + std::string(edit.field->name));
    if (get(entity, *edit.field) != edit.value)
      step.run(SetOperation{std::move(edit.id), edit.field, std::move(edit.value)});
  }

  template <class Step>
  void operator()(InsertEntity edit, Step& step) const {
    Entity& parent = require_entity(tree_.index(), edit.parent, path_ + ".parent");
    require_own_field(parent, *edit.list, path_ + ".list");
    require_room(*edit.entity);
    require_nesting(parent, *edit.entity, path_);
    walk(*edit.entity, [&](Entity& each) { require_known_targets(each); });
    const std::size_t size = edit.list->at<Entities>(parent).size();
    const std::size_t index = edit.index.value_or(size);
    require_index(index, size, path_ + ".index");
    step.note_inserted(edit.entity->id);
    step.run(InsertOperation{std::move(edit.parent), edit.list, index, std::move(edit.entity)});
  }

  template <class Step>
  void operator()(RemoveEntity edit, Step& step) const {
    Entity& entity = require_entity(tree_.index(), edit.id, path_ + ".id");
    if (!entity.parent) throw not_allowed(path_, "plan");
    std::vector<SetOperation> clearings;
    visit_mentions(*tree_.document().plan, ids_below(entity), [&](Entity& each, const Field& field, Value value) {
      clearings.push_back({each.id, &field, std::move(value)});
    });
    for (auto& clearing : clearings) step.run(std::move(clearing));
    step.run(RemoveOperation{std::move(edit.id)});
  }

  template <class Step>
  void operator()(MoveEntity edit, Step& step) const {
    Entity& entity = require_entity(tree_.index(), edit.id, path_ + ".id");
    if (!entity.parent) throw not_allowed(path_, "plan");
    Entity& parent = edit.parent ? require_entity(tree_.index(), *edit.parent, path_ + ".parent") : *entity.parent;
    const Field& list = edit.list ? *edit.list : *entity.place;
    require_own_field(parent, list, path_ + ".list");
    if (&list.target() != &entity.noun()) throw not_allowed(path_ + ".list", "wrong-noun");
    if (is_within(parent, entity)) throw not_allowed(path_ + ".parent", "below-itself");
    require_nesting(parent, entity, path_ + ".parent");
    const auto& siblings = list.at<Entities>(parent);
    const bool stays = &parent == entity.parent && &list == entity.place;
    require_index(edit.index, siblings.size() - (stays ? 1 : 0), path_ + ".index");
    if (!stays || siblings.index_of(entity) != edit.index)
      step.run(MoveOperation{std::move(edit.id), parent.id, &list, edit.index});
  }

  template <class Step>
  void operator()(UseSmartVariant edit, Step& step) const {
    Plan& plan = *tree_.document().plan;
    const Field& variant = *find_field(plan.noun(), "smartVariant");
    if (plan.smart_variant != edit.variant)
      step.run(SetOperation{plan.id, &variant, Value(static_cast<std::uint8_t>(edit.variant))});
    if (edit.variant != SmartVariant::own && edit.variant != SmartVariant::unset) take_up_letters(edit.variant, step);
  }

 private:
  // Letters that both variants have stay, with whatever the team changed in them.
  template <class Step>
  void take_up_letters(SmartVariant variant, Step& step) const {
    Plan& plan = *tree_.document().plan;
    const Field& list = *find_field(plan.noun(), "letters");
    const auto wanted = smart_letters(variant);
    for (std::size_t i = plan.letters.size(); i-- > 0;) {
      const std::string& id = plan.letters[i].id;
      const auto is_same = [&](const SmartLetter* letter) { return letter->key == id; };
      if (std::none_of(wanted.begin(), wanted.end(), is_same)) step.run(RemoveOperation{id});
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
      const std::string key(wanted[i]->key);
      const Entity* taken = tree_.index().find(key);
      if (taken && taken->place != &list) throw Refused("duplicate-id", path_, {{"id", key}});
      if (!taken)
        step.run(InsertOperation{plan.id, &list, i, make_letter(*wanted[i])});
      else if (i >= plan.letters.size() || plan.letters[i].id != key)
        step.run(MoveOperation{key, plan.id, &list, i});
    }
  }

  std::unique_ptr<Entity> make_letter(const SmartLetter& built_in) const {
    auto letter = std::make_unique<Letter>();
    letter->id = built_in.key;
    letter->letter = built_in.letter;
    const Field& list = *find_field(letter->noun(), "questions");
    for (const auto key : built_in.questions) {
      auto question = std::make_unique<LetterQuestion>();
      question->id = tree_.index().find(key) ? editor_.make_id() : std::string(key);
      letter->questions.insert(letter->questions.size(), std::move(question), *letter, list);
    }
    return letter;
  }

  void require_room(Entity& entity) const {
    std::size_t count = tree_.index().size();
    walk(entity, [&](Entity&) { ++count; });
    if (count > kMaxEntities)
      throw Refused("too-many", path_, {{"limit", std::to_string(kMaxEntities)}, {"what", "entities"}});
  }

  void require_known_targets(const Entity& entity) const {
    for (const Field& field : entity.noun().fields)
      require_targets(get(entity, field), field, tree_.index(), path_ + ".value." + std::string(field.name));
  }

  Tree& tree_;
  Editor& editor_;
  std::string path_;
};

// What the undo button will say. Several edits at once are told by their first insertion or removal, since that is what
// the person asked for; the rest follows from it.
UndoStep describe(const std::vector<Edit>& edits, const Index& index) {
  UndoStep step;
  const auto tell = [&](EditKind kind, const std::string& id) {
    const Entity* entity = index.find(id);
    step.kind = kind;
    step.id = id;
    step.noun = entity ? entity->noun().name : std::string_view();
  };
  const Edit& edit = edits.front();
  if (const auto* set = std::get_if<SetField>(&edit)) {
    tell(EditKind::set, set->id);
    step.field = set->field;
  } else if (const auto* insert = std::get_if<InsertEntity>(&edit)) {
    step.kind = EditKind::insert;
    step.noun = insert->entity->noun().name;
    step.id = insert->entity->id;
  } else if (const auto* remove = std::get_if<RemoveEntity>(&edit)) {
    tell(EditKind::remove, remove->id);
  } else if (const auto* move = std::get_if<MoveEntity>(&edit)) {
    tell(EditKind::move, move->id);
  } else {
    step.kind = EditKind::smart;
  }
  if (edits.size() > 1 && step.kind == EditKind::set) step = UndoStep{};
  return step;
}

}  // namespace

Change Editor::apply(std::vector<Edit> edits, const Occasion& occasion) {
  if (edits.empty()) return {};
  clock_.require_room();
  UndoStep undo = describe(edits, tree_.index());
  Step step(tree_, clock_);
  try {
    for (std::size_t i = 0; i < edits.size(); ++i) perform(std::move(edits[i]), step, i);
  } catch (...) {
    step.cancel();
    throw;
  }
  if (step.is_empty()) return {};
  const Change change = step.change();
  undo.group = occasion.group;
  undo.at = occasion.at;
  undo.back = step.take_back();
  history_.add(std::move(undo));
  return change;
}

void Editor::perform(Edit edit, Step& step, std::size_t number) {
  const Performer performer(tree_, *this, "edits[" + std::to_string(number) + "]");
  std::visit([&](auto& each) { performer(std::move(each), step); }, edit);
}

Change Editor::undo() {
  if (!history_.next_undo()) throw Refused("nothing-to-undo", "");
  clock_.require_room();
  UndoStep undone = history_.take_undo();
  Step step(tree_, clock_);
  for (auto& operation : undone.back) step.run(std::move(operation));
  undone.back = step.take_back();
  history_.add_undone(std::move(undone));
  return step.change();
}

Change Editor::redo() {
  if (!history_.next_redo()) throw Refused("nothing-to-redo", "");
  clock_.require_room();
  UndoStep redone = history_.take_redo();
  Step step(tree_, clock_);
  for (auto& operation : redone.back) step.run(std::move(operation));
  redone.back = step.take_back();
  // A step that was redone is complete: typing on begins a new one.
  redone.at = -1e300;
  redone.group.clear();
  history_.add_redone(std::move(redone));
  return step.change();
}

Change Editor::restore(const Plan& version) {
  clock_.require_room();
  const Plan& plan = *tree_.document().plan;
  walk(version, [&](const Entity& each) {
    if (each.parent && each.id == plan.id) throw Refused("duplicate-id", path_of(each), {{"id", plan.id}});
  });
  Step step(tree_, clock_);
  make_alike(tree_.index(), *tree_.document().plan, version,
             [&](Operation operation) { step.run(std::move(operation)); });
  if (step.is_empty()) return {};
  UndoStep undo;
  undo.kind = EditKind::restore;
  const Change change = step.change();
  undo.back = step.take_back();
  history_.add(std::move(undo));
  return change;
}

std::string Editor::make_id() {
  for (;;) {
    std::string id = clock_.replica() + "-" + std::to_string(++made_ids_ + clock_.now());
    if (!tree_.index().find(id) && !tree_.document().removed.count(id)) return id;
  }
}

}  // namespace waymark
