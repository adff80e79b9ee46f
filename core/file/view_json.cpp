#include "core/file/view_json.hpp"

#include <algorithm>

#include "core/file/field_json.hpp"

namespace waymark {
namespace {

Json write_ids(const Entities& list) {
  Json ids = Json::array();
  for (const auto& child : list) ids.push_back(child->id);
  return ids;
}

Json write_list(const std::vector<std::string>& texts) {
  Json list = Json::array();
  for (const auto& text : texts) list.push_back(text);
  return list;
}

}  // namespace

Json write_arguments(const Arguments& args) {
  Json json = Json::object();
  for (const auto& [name, value] : args) json[name] = value;
  return json;
}

namespace {

template <class IsTold>
Json write_record(const Entity& entity, const IsTold& is_told) {
  Json record = Json::object();
  record["id"] = entity.id;
  record["noun"] = entity.noun().name;
  record["parent"] = entity.parent ? Json(entity.parent->id) : Json();
  record["list"] = entity.place ? Json(entity.place->name) : Json();
  for (const Field& field : entity.noun().fields) {
    if (field.kind == Kind::list && is_told(field))
      record[std::string(field.name)] = write_ids(field.at<Entities>(entity));
    else if (field.kind != Kind::list && !is_blank(entity, field))
      record[std::string(field.name)] = write_value(entity, field);
  }
  return record;
}

// A plan's lists can be long, so those that stand as before are not told again after every key press.
Json write_changed(const Change::Changed& changed, const Entity& entity) {
  return write_record(entity, [&](const Field& list) {
    return changed.is_new || std::find(changed.lists.begin(), changed.lists.end(), &list) != changed.lists.end();
  });
}

}  // namespace

Json write_record(const Entity& entity) {
  return write_record(entity, [](const Field&) { return true; });
}

Json write_records(Entity& root) {
  Json records = Json::object();
  walk(root, [&](Entity& entity) { append_member(records, entity.id, write_record(entity)); });
  return records;
}

Json write_finding(const Finding& finding) {
  Json json = {{"key", finding.key()},
               {"rule", finding.rule->id},
               {"severity", to_text(finding.rule->severity)},
               {"entity", finding.entity},
               {"noun", finding.noun->name},
               {"field", finding.field ? Json(finding.field->name) : Json()},
               {"section", to_text(finding.section)},
               {"args", write_arguments(finding.args)}};
  if (finding.mend) json["mend"] = write_arguments(*finding.mend);
  if (!finding.set_aside.empty()) json["setAside"] = finding.set_aside;
  return json;
}

Json write_findings(const std::vector<Finding>& findings) {
  Json list = Json::array();
  for (const auto& finding : findings) list.push_back(write_finding(finding));
  return list;
}

Json write_quality(const Quality& quality) {
  Json strengths = Json::array();
  for (const auto strength : quality.strengths) strengths.push_back(strength);
  Json next = Json::array();
  for (const NextThing& thing : quality.next)
    next.push_back({{"rule", thing.rule->id}, {"count", thing.count}, {"first", write_finding(thing.first)}});
  return {{"strengths", std::move(strengths)}, {"next", std::move(next)}};
}

Json write_sections(const Completeness& completeness) {
  Json sections = Json::object();
  for (auto section = Section::team; section < Section::record;
       section = static_cast<Section>(static_cast<int>(section) + 1)) {
    const SectionCount& count = completeness.of(section);
    sections[std::string(to_text(section))] = {
        {"filled", count.filled}, {"expected", count.expected}, {"touched", completeness.is_touched(section)}};
  }
  return sections;
}

Json write_undo(const UndoStep* step) {
  if (!step) return nullptr;
  Json json = {{"op", to_text(step->kind)}, {"noun", step->noun}};
  if (step->field) json["field"] = step->field->name;
  return json;
}

Json write_error(const Error& error) {
  return {{"code", error.code}, {"path", error.path}, {"args", write_arguments(error.args)}};
}

Json write_notes(const std::vector<Note>& notes) {
  Json list = Json::array();
  for (const auto& note : notes) list.push_back(write_error(note));
  return list;
}

Json write_change(const Change& change, const Index& index) {
  Json json = Json::object();
  Json& changed = json["changed"] = Json::object();
  for (const auto& each : change.changed) append_member(changed, each.id, write_changed(each, *index.find(each.id)));
  json["removed"] = write_list(change.removed);
  json["inserted"] = write_list(change.inserted);
  return json;
}

}  // namespace waymark
