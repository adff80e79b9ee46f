// Faults that teams really make, put one at a time into a good plan, and the few words in which a test says so.
#pragma once

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "core/file/plan_file.hpp"
#include "core/rules/inspector.hpp"
#include "tests/core/support/desk.hpp"
#include "tests/core/support/files.hpp"

namespace waymark::testing_support {

struct Fault {
  const char* name;
  const char* expected;  // key of the finding
  void (*make)(Desk&);
};

inline void PrintTo(const Fault& fault, std::ostream* out) { *out << fault.name; }

inline Date day(const char* text) { return *parse_date(text); }
inline Value blank() { return {}; }
inline Value text(const char* words) { return std::string(words); }
inline Value ids(std::vector<std::string> list) { return list; }

inline void set(Desk& desk, const char* id, const char* field, Value value) {
  desk.apply(desk.set(id, field, std::move(value)));
}

inline void remove(Desk& desk, const char* id) { desk.apply(RemoveEntity{id}); }

inline void insert(Desk& desk, const char* parent, const char* list, const char* id,
                   std::vector<std::pair<const char*, Value>> fields) {
  desk.apply(desk.insert(parent, list, id));
  for (auto& [field, value] : fields) set(desk, id, field, std::move(value));
}

inline Document example() {
  int count = 0;
  const std::string file = read_file(std::string(EXAMPLES) + "/reading.en.json");
  return read_plan_file(file, [&] { return "n" + std::to_string(++count); }).document;
}

// Keys of the findings that the fault brings to the example plan.
inline std::vector<std::string> found_after(const Fault& fault) {
  Desk desk(example());
  Inspector inspector(desk.editor.tree(), parse_date("2026-11-24"));
  desk.editor.tree().listen(inspector);
  fault.make(desk);
  std::vector<std::string> keys;
  for (const Finding& finding : inspector.update().added) keys.push_back(finding.key());
  return keys;
}

}  // namespace waymark::testing_support
