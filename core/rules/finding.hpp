// A finding: something in the plan that a rule looked at and would like better. It carries no prose; the words for each
// rule stand in the locale files (rule-<id>, rule-<id>-why, rule-<id>-fix).
#pragma once

#include <cstdint>
#include <string_view>

#include "core/model/error.hpp"
#include "core/model/field.hpp"

namespace waymark {

enum class Severity : std::uint8_t {
  must,    // the plan cannot be carried out or contradicts itself
  should,  // good plans have it; the team may know better
  tip,     // would make the plan stronger
};

std::string_view to_text(Severity severity);

// What a rule says of one entity.
enum class Outcome : std::uint8_t { pass, fail, cannot_tell };

struct Verdict {
  Outcome outcome = Outcome::pass;
  const Field* field = nullptr;  // where it shows, when not at the rule's own field
  Arguments args = {};           // for the rule's sentence
};

inline Verdict pass() { return {}; }
inline Verdict cannot_tell() { return {Outcome::cannot_tell}; }
inline Verdict fail(Arguments args = {}) { return {Outcome::fail, nullptr, std::move(args)}; }
inline Verdict fail_unless(bool is_fine) { return is_fine ? pass() : fail(); }

}  // namespace waymark
