#include "core/data/cell_remark.hpp"

#include <array>

namespace waymark {

std::string_view to_text(CellProblem problem) {
  constexpr auto kNames = std::to_array<std::string_view>(
      {"", "not-a-number", "no-data", "suppressed", "bounded", "spreadsheet-error", "several-numbers", "range",
       "percent-of-count", "looks-like-date", "unknown-level", "not-yes-or-no", "out-of-range", "not-a-day",
       "no-such-day", "no-such-term"});
  return kNames[static_cast<std::size_t>(problem)];
}

std::string_view to_text(CellRemark remark) {
  constexpr auto kNames = std::to_array<std::string_view>({"",
                                                           "ambiguous-number",
                                                           "approximate",
                                                           "words-to-note",
                                                           "over-100",
                                                           "below-0",
                                                           "not-whole",
                                                           "outside-levels",
                                                           "level-differs",
                                                           "more-than-all",
                                                           "zero-denominator",
                                                           "contradiction",
                                                           "fraction-times-100",
                                                           "maybe-fraction",
                                                           "ambiguous-day",
                                                           "guessed-year",
                                                           "last-of-span",
                                                           "serial-day",
                                                           "in-future",
                                                           "unknown-group",
                                                           "unknown-person",
                                                           "from-above",
                                                           "twice"});
  return kNames[static_cast<std::size_t>(remark)];
}

}  // namespace waymark
