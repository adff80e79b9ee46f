// The plan file: a document as text and back. Format and version are described by schema.hpp's JSON Schema.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/file/plan_json.hpp"
#include "core/model/document.hpp"

namespace waymark {

inline constexpr std::string_view kFormat = "waymark-plan";
// Files of a higher major version are refused; a higher minor version only adds members, which are kept.
inline constexpr int kMajorVersion = 1;
inline constexpr std::string_view kVersion = "1.0";

struct LoadedFile {
  Document document;
  std::vector<Note> notes;
  bool is_stamped = false;  // it has edit stamps: a program that keeps them wrote it
};

// Throws Refused (the codes and their words: web/src/locales/en/errors.ftl). `make_id` gives ids to the
// entities of files that have none.
LoadedFile read_plan_file(std::string_view text, const MakeId& make_id);

// The canonical form: two spaces of indentation, fields in the order of the tables, a line end at the end. Reading it
// gives the same document, and writing that the same text.
std::string write_plan_file(const Document& document);

// Every entity's stamps by id, for "edits".
Json write_all_stamps(Entity& root);

}  // namespace waymark
