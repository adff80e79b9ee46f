#include "core/progress/decision_record.hpp"

#include <algorithm>
#include <cstdio>

#include "core/model/plan.hpp"

namespace waymark {
namespace {

// At most so many characters (Unicode code points).
std::string shortened_to(std::string text, std::size_t most) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool begins_character = (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
    if (begins_character && ++count > most) return text.substr(0, at);
  }
  return text;
}

// As files have it: 15 digits bring back what somebody wrote.
std::string figure_of(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.15g", value == 0 ? 0.0 : value);
  return text;
}

template <class T>
T& add(List<T>& list, Entity& parent, const char* name, const MakeEntityId& make_id) {
  auto entity = std::make_unique<T>();
  entity->id = make_id();
  return static_cast<T&>(list.insert(list.size(), std::move(entity), parent, *find_field(parent.noun(), name)));
}

bool contains(const std::vector<std::string>& ids, const std::string& id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

bool is_about(const Decision& decision, const MeasureProgress& measure) {
  const auto& named = measure.step ? decision.steps.ids : decision.goals.ids;
  const std::vector<const Entity*> subjects = subjects_of(measure);
  return std::any_of(subjects.begin(), subjects.end(), [&](const Entity* each) { return contains(named, each->id); });
}

std::optional<double> fidelity_beside(const MeasureProgress& measure, const PlanProgress& progress) {
  for (const GoalProgress& each : progress.goals)
    if (each.goal == measure.goal) return each.fidelity;
  for (const StepFidelity& each : progress.steps)
    if (each.step == measure.step) return each.percent;
  return std::nullopt;
}

std::string name_of_id(const std::string& id, const Index& index) {
  const Entity* entity = index.find(id);
  const std::string name = entity ? name_in_plan(*entity) : std::string();
  return name.empty() ? id : name;
}

class ReadableValue {
 public:
  ReadableValue(const Field& field, const Index& index) : field_(field), index_(index) {}

  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(const std::string& text) const {
    return field_.kind == Kind::reference ? name_of_id(text, index_) : text;
  }
  std::string operator()(double number) const { return figure_of(number); }
  std::string operator()(Date date) const { return to_text(date); }
  std::string operator()(bool truth) const { return truth ? "true" : "false"; }
  std::string operator()(std::uint8_t choice) const {
    return choice == 0 ? std::string() : std::string(field_.choice.names[choice - 1]);
  }
  std::string operator()(const std::vector<std::string>& ids) const {
    std::string names;
    for (const std::string& id : ids) names += (names.empty() ? "" : "; ") + name_of_id(id, index_);
    return names;
  }

 private:
  const Field& field_;
  const Index& index_;
};

class ChangeKeeper {
 public:
  ChangeKeeper(Decision& decision, const Plan& plan, const Index& index, const MakeEntityId& make_id)
      : decision_(decision), plan_(plan), index_(index), make_id_(make_id) {}

  void operator()(const SetField& edit) {
    const Entity* entity = index_.find(edit.id);
    if (!entity || find_field(entity->noun(), edit.field->name) != edit.field) return;
    keep(*entity, *edit.field, readable(get(*entity, *edit.field), *edit.field, index_),
         readable(edit.value, *edit.field, index_));
  }
  void operator()(const InsertEntity& edit) {
    if (const Entity* parent = index_.find(edit.parent))
      keep(*parent, *edit.list, {}, name_in_plan(*edit.entity), true);
  }
  void operator()(const RemoveEntity& edit) {
    const Entity* entity = index_.find(edit.id);
    if (entity && entity->parent) keep(*entity->parent, *entity->place, name_in_plan(*entity), {}, true);
  }
  void operator()(const MoveEntity& edit) {
    const Entity* entity = index_.find(edit.id);
    if (!entity || !entity->parent) return;
    const std::string name = name_in_plan(*entity);
    keep(*entity->parent, *entity->place, name, name, true);
  }
  void operator()(const UseSmartVariant& edit) {
    const Field& field = *find_field(plan_.noun(), "smartVariant");
    keep(plan_, field, readable(get(plan_, field), field, index_),
         readable(Value(static_cast<std::uint8_t>(edit.variant)), field, index_));
  }

 private:
  void keep(const Entity& entity, const Field& field, const std::string& before, const std::string& after,
            bool is_of_list = false) {
    if (!is_of_list && join(entity.id, field, after)) return;
    if (!is_of_list && before == after) return;
    auto& change = add(decision_.changes, decision_, "changes", make_id_);
    change.entity = entity.id;
    change.name = shortened_to(name_in_plan(entity), kName);
    change.field = field.name;
    change.before = shortened_to(before, kLong);
    change.after = shortened_to(after, kLong);
  }

  // A later edit of the same field only says what stands there in the end.
  bool join(const std::string& entity, const Field& field, const std::string& after) {
    for (DecidedChange& each : decision_.changes) {
      if (each.entity != entity || each.field != field.name) continue;
      each.after = shortened_to(after, kLong);
      return true;
    }
    return false;
  }

  Decision& decision_;
  const Plan& plan_;
  const Index& index_;
  const MakeEntityId& make_id_;
};

}  // namespace

std::vector<const Entity*> subjects_of(const MeasureProgress& measure) {
  if (measure.step) return {measure.step};
  std::vector<const Entity*> goals;
  for (const Entity* each = measure.goal; each && &each->noun() == &noun_of<Goal>(); each = each->parent)
    goals.push_back(each);
  return goals;
}

std::string name_in_plan(const Entity& entity) {
  for (const char* name : {"title", "name"})
    if (const Field* field = find_field(entity.noun(), name); field && field->kind == Kind::text)
      if (const auto& words = field->at<Text>(entity); !words.empty()) return words;
  for (const Field& field : entity.noun().fields)
    if (field.kind == Kind::text && !field.has_lines && !field.at<Text>(entity).empty()) return field.at<Text>(entity);
  for (const Field& field : entity.noun().fields)
    if (field.kind == Kind::text && !field.at<Text>(entity).empty()) return shortened_to(field.at<Text>(entity), kName);
  return {};
}

std::string readable(const Value& value, const Field& field, const Index& index) {
  return std::visit(ReadableValue(field, index), value);
}

void keep_figures(Decision& decision, const PlanProgress& progress, const MakeEntityId& make_id) {
  for (const MeasureProgress& each : progress.measures) {
    if (!is_about(decision, each)) continue;
    auto& figure = add(decision.figures, decision, "figures", make_id);
    figure.measure.id = each.measure->id;
    figure.target = each.measure->target_value;
    figure.standing = each.standing.standing;
    figure.fidelity = fidelity_beside(each, progress);
    const DataPoint* last = each.last();
    if (!last) continue;
    figure.date = last->date;
    figure.value = last->value;
    if (each.aim) figure.expected = each.aim->expected_on(last->date);
    if (!each.series.comparison.empty()) figure.comparison = each.series.comparison.back().value;
  }
}

void keep_changes(Decision& decision, const std::vector<Edit>& edits, const Plan& plan, const Index& index,
                  const MakeEntityId& make_id) {
  ChangeKeeper keeper(decision, plan, index, make_id);
  for (const Edit& edit : edits) std::visit(keeper, edit);
}

}  // namespace waymark
