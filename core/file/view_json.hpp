// What the page is told: the plan as flat records, changes, findings, completeness and undo.
#pragma once

#include <string>
#include <vector>

#include "core/edit/completeness.hpp"
#include "core/edit/editor.hpp"
#include "core/file/plan_json.hpp"
#include "core/rules/inspector.hpp"
#include "core/rules/quality.hpp"

namespace waymark {

// {"id","noun","parent","list", fields that are set; lists always, as arrays of their children's ids}
Json write_record(const Entity& entity);

// {"<id>": record, ...} of the entity and all below it.
Json write_records(Entity& root);

// {"<name>": "<text>", ...}
Json write_arguments(const Arguments& args);

Json write_finding(const Finding& finding);
Json write_findings(const std::vector<Finding>& findings);
Json write_quality(const Quality& quality);
Json write_sections(const Completeness& completeness);

// {"op","noun","field"} or null.
Json write_undo(const UndoStep* step);

// {"code","path","args"}
Json write_error(const Error& error);
Json write_notes(const std::vector<Note>& notes);

// {"changed":{"<id>": record, ...},"removed":[id, ...],"inserted":[id, ...]}. The record of an entity that was there
// before leaves out the lists whose members did not come, go or move.
Json write_change(const Change& change, const Index& index);

}  // namespace waymark
