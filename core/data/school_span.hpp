// School years and terms that a cell names instead of a day.
#pragma once

#include <optional>
#include <string>

#include "core/model/plan.hpp"

namespace waymark {

struct SchoolSpan {
  Day first;
  Date last;
};

// "2025-26", "2025-2026", "SY 2025-26", "2026": of the plan's calendar, or else from July to June.
std::optional<SchoolSpan> school_year_named(const std::string& plain, const Plan& plan);

struct TermNamed {
  std::optional<SchoolSpan> span;
  bool is_unknown = false;  // a season, and the plan has no such term, or several
};

// The plan's term of that name, where that is one only: "Fall 2026" and "Fall" alike.
TermNamed term_named(const std::string& plain, const Plan& plan);

}  // namespace waymark
