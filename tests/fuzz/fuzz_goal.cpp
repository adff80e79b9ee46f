// The reader of goals, fed with anything: parts lie inside of the text, and the same text gives the same answer. The
// first byte chooses the language.
#include <cstdint>
#include <cstdlib>
#include <iostream>

#include "core/language/goal_reading.hpp"

namespace {

using waymark::GoalPart;
using waymark::GoalReading;

void require(bool is_so, const char* what) {
  if (is_so) return;
  std::cerr << "not so: " << what << "\n";
  std::abort();
}

constexpr GoalPart GoalReading::*kParts[] = {&GoalReading::who,      &GoalReading::what,   &GoalReading::measure,
                                             &GoalReading::baseline, &GoalReading::target, &GoalReading::source,
                                             &GoalReading::deadline, &GoalReading::vague,  &GoalReading::activity,
                                             &GoalReading::compound};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const bool is_spanish = !bytes.empty() && (bytes[0] & 1) != 0;
  const std::string_view text = bytes.substr(bytes.empty() ? 0 : 1);
  const auto language = is_spanish ? waymark::Language::es : waymark::Language::en;
  const waymark::GoalSetting setting{waymark::parse_date("2026-09-01"), waymark::parse_date("2027-06-11")};
  const GoalReading reading = waymark::read_goal(text, language, setting);
  const GoalReading again = waymark::read_goal(text, language, setting);
  for (const auto part : kParts) {
    const waymark::Span span = (reading.*part).span;
    require(span.begin <= span.end && span.end <= text.size(), "a part lies inside of the text");
    require((reading.*part).is_found || span.empty(), "what was not found is nowhere");
    require(span == (again.*part).span, "the same text, the same parts");
  }
  require(reading.target.is_found == reading.target_value.has_value(), "a target has a value");
  require(reading.baseline.is_found == reading.baseline_value.has_value(), "a baseline has a value");
  require(reading.target_value == again.target_value, "the same text, the same target");
  require(!reading.deadline_date || reading.deadline.is_found, "only a deadline has a date");
  return 0;
}
