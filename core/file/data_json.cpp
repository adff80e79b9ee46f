#include "core/file/data_json.hpp"

#include "core/file/json_or_null.hpp"
#include "core/file/limits.hpp"

namespace waymark {
namespace {

const Json& require_array(const Json& json, const char* member, const std::string& path) {
  const auto found = json.find(member);
  if (found == json.end()) throw Refused("bad-request", path + "." + member);
  if (!found->is_array()) throw wrong_type("list", *found, path + "." + member);
  return *found;
}

std::string text_or_blank(const Json& json, const char* member, const std::string& path) {
  const auto found = json.find(member);
  if (found == json.end() || found->is_null()) return {};
  if (!found->is_string()) throw wrong_type("text", *found, path + "." + member);
  return found->get<std::string>();
}

// A cell is one line: what breaks lines or controls printers has no place in it.
std::string read_cell(const Json& json, const std::string& path) {
  if (!json.is_string()) throw wrong_type("text", json, path);
  std::string text = json.get<std::string>();
  if (text.size() > kMaxCellLength)
    throw Refused("cell-too-long", path,
                  {{"limit", std::to_string(kMaxCellLength)}, {"found", std::to_string(text.size())}});
  for (char& c : text)
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
  return text;
}

Refused too_many(const char* code, std::size_t limit, std::size_t found) {
  return Refused(code, "rows", {{"limit", std::to_string(limit)}, {"found", std::to_string(found)}});
}

std::vector<Cells> read_rows(const Json& json) {
  if (json.empty()) throw Refused("table-empty", "rows");
  if (json.size() > kMaxTableRows) throw too_many("table-too-long", kMaxTableRows, json.size());
  std::vector<Cells> rows;
  bool has_cells = false;
  for (const Json& row : json) {
    const std::string path = "rows[" + std::to_string(rows.size()) + "]";
    if (!row.is_array()) throw wrong_type("list", row, path);
    if (row.size() > kMaxTableColumns) throw too_many("table-too-wide", kMaxTableColumns, row.size());
    rows.emplace_back();
    for (const Json& cell : row)
      rows.back().push_back(read_cell(cell, path + "[" + std::to_string(rows.back().size()) + "]"));
    has_cells = has_cells || !rows.back().empty();
  }
  if (!has_cells) throw Refused("table-empty", "rows");
  return rows;
}

ColumnRole read_role(const Json& json, const char* member, const std::string& path) {
  const auto role = role_named(text_or_blank(json, member, path));
  if (!role) throw Refused("bad-request", path + "." + member);
  return *role;
}

ObservationGroup read_group(const Json& json, const std::string& path) {
  const std::string name = text_or_blank(json, "group", path);
  if (name.empty()) return ObservationGroup::unset;
  for (std::size_t i = 0; i < kObservationGroupNames.size(); ++i)
    if (kObservationGroupNames[i] == name) return static_cast<ObservationGroup>(i + 1);
  throw Refused("bad-request", path + ".group");
}

DataColumn read_column(const Json& json, const Measure& measure, const Index& index, const std::string& path) {
  if (!json.is_object()) throw wrong_type("object", json, path);
  DataColumn column{read_role(json, "role", path), read_group(json, path), nullptr};
  if (text_or_blank(json, "measure", path).empty()) return column;
  const Measure& named = read_measure(json, index, path);
  column.measure = &named == &measure ? nullptr : &named;
  return column;
}

// Blank fields are left out.
Json write_draft(const ObservationDraft& draft) {
  Json json = Json::object();
  const auto put = [&](const char* name, Json value) {
    if (!value.is_null()) json[name] = std::move(value);
  };
  put("date", or_null(draft.date));
  put("value", or_null(draft.value));
  put("asTyped", or_null(draft.aside.text()));
  put("numerator", or_null(draft.numerator));
  put("denominator", or_null(draft.denominator));
  put("group", name_or_null(draft.group));
  put("by", or_null(draft.by));
  put("note", or_null(draft.note));
  return json;
}

std::string_view name_of(DecimalMark mark) {
  return mark == DecimalMark::point ? "point" : mark == DecimalMark::comma ? "comma" : "neither";
}

Json write_columns(const std::vector<DataColumn>& columns) {
  Json json = Json::array();
  for (const DataColumn& column : columns)
    json.push_back({{"role", to_text(column.role)},
                    {"group", name_or_null(column.group)},
                    {"measure", column.measure ? Json(column.measure->id) : Json()}});
  return json;
}

Json write_findings_of_cells(const std::vector<CellFinding>& findings) {
  Json json = Json::array();
  for (const CellFinding& each : findings)
    json.push_back({{"row", each.row},
                    {"column", each.column},
                    {"problem", to_text(each.problem)},
                    {"remark", to_text(each.note.remark)},
                    {"args", write_args(each.note.args)}});
  return json;
}

TypedCell read_typed_cell(const Json& json, const std::string& path) {
  if (!json.is_object()) throw wrong_type("object", json, path);
  const ColumnRole role = read_role(json, "column", path);
  const bool can_be_typed = role != ColumnRole::ignored && role != ColumnRole::group && role != ColumnRole::measure;
  if (!can_be_typed) throw Refused("bad-request", path + ".column");
  return {role, read_group(json, path), read_cell(json.value("text", Json()), path + ".text")};
}

TypedRow read_typed_row(const Json& json, const Measure& measure, const Index& index, const std::string& path) {
  if (!json.is_object()) throw wrong_type("object", json, path);
  TypedRow row;
  for (const Json& each : require_array(json, "observations", path)) {
    const std::string id = each.is_string() ? each.get<std::string>() : std::string();
    const Entity* entity = index.find(id);
    const bool is_of_measure = entity && &entity->noun() == &noun_of<Observation>() && entity->parent == &measure;
    if (!is_of_measure) throw Refused("unknown-entity", path + ".observations", {{"id", id.substr(0, kMaxIdLength)}});
    row.observations.push_back(static_cast<const Observation*>(entity));
  }
  for (const Json& each : require_array(json, "cells", path))
    row.cells.push_back(read_typed_cell(each, path + ".cells[" + std::to_string(row.cells.size()) + "]"));
  return row;
}

}  // namespace

const Measure& read_measure(const Json& json, const Index& index, const std::string& path) {
  const std::string id = text_or_blank(json, "measure", path);
  const Entity* entity = index.find(id);
  if (!entity || &entity->noun() != &noun_of<Measure>())
    throw Refused("unknown-entity", path + ".measure", {{"id", id.substr(0, kMaxIdLength)}});
  return static_cast<const Measure&>(*entity);
}

TableRequest read_table_request(const Json& request, const Index& index) {
  const Measure& measure = read_measure(request, index, "request");
  TableRequest read{measure, read_rows(require_array(request, "rows", "request")), {}};
  const std::string order = text_or_blank(request, "dayOrder", "request");
  if (order == "day-first") read.hints.order = DayOrder::day_first;
  if (order == "month-first") read.hints.order = DayOrder::month_first;
  if (!request.contains("columns") || request["columns"].is_null()) return read;
  read.hints.columns.emplace();
  for (const Json& each : require_array(request, "columns", "request"))
    read.hints.columns->push_back(
        read_column(each, measure, index, "columns[" + std::to_string(read.hints.columns->size()) + "]"));
  return read;
}

Json write_proposal(const DataProposal& proposal, const Measure& measure) {
  Json observations = Json::array();
  for (const ProposedObservation& each : proposal.observations)
    observations.push_back({{"row", each.row},
                            {"measure", each.measure ? each.measure->id : measure.id},
                            {"value", write_draft(each.draft)},
                            {"state", to_text(each.state)},
                            {"other", each.other ? Json(each.other->id) : Json()},
                            {"advised", each.is_advised},
                            {"givesValue", each.gives_value()}});
  Json left = Json::array();
  for (const LeftRow& each : proposal.left) left.push_back({{"row", each.row}, {"reason", to_text(each.reason)}});
  const bool is_month_first = proposal.habits.days.order == DayOrder::month_first;
  return {{"rows", proposal.table.rows},
          {"header", proposal.table.header ? Json(*proposal.table.header) : Json()},
          {"turned", proposal.table.is_turned},
          {"decimal", name_of(proposal.habits.figures.mark)},
          {"decimalEvident", proposal.habits.figures.is_mark_evident},
          {"dayOrder", is_month_first ? "month-first" : "day-first"},
          {"dayOrderEvident", proposal.habits.days.is_order_evident},
          {"columns", write_columns(proposal.columns)},
          {"observations", std::move(observations)},
          {"findings", write_findings_of_cells(proposal.findings)},
          {"columnsLeftOut", columns_left_out(proposal)},
          {"left", std::move(left)}};
}

DataEntry read_data_entry(const Json& request, const Index& index, Language language) {
  const Measure& measure = read_measure(request, index, "request");
  DataEntry entry{measure, {}, {}, language};
  const Json& rows = require_array(request, "rows", "request");
  if (rows.size() > kMaxTableRows) throw too_many("table-too-long", kMaxTableRows, rows.size());
  for (const Json& each : rows)
    entry.rows.push_back(read_typed_row(each, measure, index, "rows[" + std::to_string(entry.rows.size()) + "]"));
  entry.by = text_or_blank(request, "by", "request");
  const Entity* person = entry.by.empty() ? nullptr : index.find(entry.by);
  if (!entry.by.empty() && (!person || &person->noun() != &noun_of<Person>()))
    throw Refused("unknown-entity", "request.by", {{"id", entry.by.substr(0, kMaxIdLength)}});
  const std::string named = text_or_blank(request, "language", "request");
  if (!named.empty()) entry.language = named == "es" ? Language::es : Language::en;
  return entry;
}

}  // namespace waymark
