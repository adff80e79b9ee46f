// Where an approval stands.
#pragma once

#include "core/model/approval.hpp"
#include "core/rules/rule.hpp"

namespace waymark {

inline bool is_decided(const Approval& approval) {
  return approval.state == ApprovalState::approved || approval.state == ApprovalState::refused;
}

// The day has gone by on which it was needed.
inline bool is_overdue(const Approval& approval, const Context& context) {
  return context.today && approval.due && !is_decided(approval) && *approval.due < *context.today;
}

}  // namespace waymark
