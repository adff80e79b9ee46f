#include "core/edit/history.hpp"

#include <iterator>

namespace waymark {
namespace {

// A longer pause than this means that a person stopped to think: what comes next is another step.
constexpr double kPause = 1000;

bool is_typing_on(const UndoStep& before, const UndoStep& next) {
  return before.kind == EditKind::set && next.kind == EditKind::set && before.id == next.id &&
         before.field == next.field && before.group == next.group;
}

bool joins(const UndoStep& before, const UndoStep& next) {
  const double pause = next.at - before.at;
  if (pause < 0 || pause >= kPause) return false;
  return is_typing_on(before, next) || (!next.group.empty() && before.group == next.group);
}

// Taking both back means taking the later one back first.
void join(UndoStep& before, UndoStep next) {
  before.at = next.at;
  if (is_typing_on(before, next)) return;  // the earlier step already holds the oldest value
  next.back.insert(next.back.end(), std::make_move_iterator(before.back.begin()),
                   std::make_move_iterator(before.back.end()));
  before.back = std::move(next.back);
}

}  // namespace

void History::add(UndoStep step) {
  const bool can_join = redo_.empty() && !undo_.empty() && joins(undo_.back(), step);
  redo_.clear();
  if (can_join)
    join(undo_.back(), std::move(step));
  else
    undo_.push_back(std::move(step));
}

std::string_view to_text(EditKind kind) {
  constexpr std::string_view kNames[] = {"set", "insert", "remove", "move", "smart", "restore", "several"};
  return kNames[static_cast<std::size_t>(kind)];
}

}  // namespace waymark
