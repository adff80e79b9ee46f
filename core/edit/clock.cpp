#include "core/edit/clock.hpp"

#include <algorithm>

namespace waymark {
namespace {

// The largest step, a version restored and taken back again, sets each field of a full plan twice: 14 million counters.
constexpr std::uint32_t kLastStart = UINT32_MAX - (1u << 24);

}  // namespace

Clock::Clock(Document& document, std::string replica) : document_(&document), replica_(std::move(replica)) {
  for (const Replica& each : document.replicas) now_ = std::max(now_, each.seen);
}

void Clock::require_room() const {
  if (now_ > kLastStart) throw Refused("too-many", "edits", {{"limit", std::to_string(kLastStart)}, {"what", "edits"}});
  if (document_->replicas.size() >= kMaxReplicas && !has_replica())
    throw Refused("too-many", "edits.replicas", {{"limit", std::to_string(kMaxReplicas)}, {"what", "replicas"}});
}

Stamp Clock::witness(std::string_view replica, std::uint32_t counter) {
  const std::uint32_t index = index_of(replica);
  auto& seen = document_->replicas[index].seen;
  seen = std::max(seen, counter);
  now_ = std::max(now_, counter);
  return {index, counter};
}

bool Clock::has_replica() const {
  const auto& replicas = document_->replicas;
  return std::any_of(replicas.begin(), replicas.end(), [&](const Replica& each) { return each.name == replica_; });
}

std::uint32_t Clock::index_of(std::string_view replica) {
  auto& replicas = document_->replicas;
  const auto found =
      std::find_if(replicas.rbegin(), replicas.rend(), [&](const Replica& each) { return each.name == replica; });
  if (found != replicas.rend()) return static_cast<std::uint32_t>(replicas.rend() - found - 1);
  replicas.push_back({std::string(replica), 0});
  return static_cast<std::uint32_t>(replicas.size() - 1);
}

}  // namespace waymark
