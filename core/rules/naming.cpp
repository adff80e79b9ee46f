#include "core/rules/naming.hpp"

#include "core/rules/folding.hpp"

namespace waymark {
namespace {

const std::string& first_written(const std::string& a, const std::string& b) { return trimmed(a).empty() ? b : a; }

}  // namespace

std::string beginning_of(const std::string& text) {
  constexpr std::size_t kMost = 80;
  const std::string_view whole = trimmed(text);
  if (whole.size() <= kMost) return std::string(whole);
  const std::size_t blank = whole.rfind(' ', kMost);
  // A text without blanks is cut before a character, not inside of one.
  std::size_t end = blank == whole.npos ? kMost : blank;
  while (end > 0 && (static_cast<unsigned char>(whole[end]) & 0xC0) == 0x80) --end;
  return std::string(trimmed(whole.substr(0, end))) + "…";
}

std::string name_of(const Gap& gap) {
  return beginning_of(first_written(gap.title, first_written(gap.outcome, gap.statement)));
}

std::string name_of(const Goal& goal) { return beginning_of(first_written(goal.title, goal.statement)); }

std::string name_of(const RootCause& cause) { return beginning_of(cause.statement); }

}  // namespace waymark
