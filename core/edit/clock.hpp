// Stamps for edits. The counter is a Lamport clock: one more than the highest that this copy has seen from anybody, so
// that an edit made in knowledge of another always has the higher counter, whoever made it.
#pragma once

#include <string>
#include <string_view>

#include "core/model/document.hpp"
#include "core/model/error.hpp"

namespace waymark {

class Clock {
 public:
  // `replica` names the editor whose edits will be stamped; it enters the document's table with its first edit.
  Clock(Document& document, std::string replica);

  // Highest counter seen: the revision of this copy, which grows with every edit.
  std::uint32_t now() const { return now_; }

  // Throws Refused too-many when a step could run out of counters or of replicas half-way: a hostile file can claim
  // any.
  void require_room() const;

  // Expects room.
  Stamp tick() { return witness(replica_, now_ + 1); }

  // Takes over a stamp made elsewhere (a journal's), given by name and counter.
  Stamp witness(std::string_view replica, std::uint32_t counter);

  const std::string& replica() const { return replica_; }

 private:
  std::uint32_t index_of(std::string_view replica);
  bool has_replica() const;

  Document* document_;
  std::string replica_;
  std::uint32_t now_ = 0;
};

}  // namespace waymark
