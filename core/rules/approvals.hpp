// Where an approval stands.
#pragma once

#include "core/model/approval.hpp"

namespace waymark {

inline bool is_decided(const Approval& approval) {
  return approval.state == ApprovalState::approved || approval.state == ApprovalState::refused;
}

}  // namespace waymark
