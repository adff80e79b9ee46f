#include "core/edit/clock.hpp"

#include <algorithm>

namespace waymark {

Clock::Clock(Document& document, std::string replica) : document_(&document), replica_(std::move(replica)) {
  for (const Replica& each : document.replicas) now_ = std::max(now_, each.seen);
}

Stamp Clock::tick() {
  if (now_ == UINT32_MAX) throw Refused("too-many", "edits", {{"limit", std::to_string(UINT32_MAX)}, {"what", "edits"}});
  return witness(replica_, now_ + 1);
}

Stamp Clock::witness(std::string_view replica, std::uint32_t counter) {
  const std::uint32_t index = index_of(replica);
  auto& seen = document_->replicas[index].seen;
  seen = std::max(seen, counter);
  now_ = std::max(now_, counter);
  return {index, counter};
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
