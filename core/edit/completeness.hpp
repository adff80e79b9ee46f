// How much of each section has been filled in: of the fields that the tables call expected, how many are not blank.
// Kept up to date edit by edit, so that it costs nothing to ask.
#pragma once

#include <array>

#include "core/edit/tree.hpp"
#include "core/model/section.hpp"

namespace waymark {

struct SectionCount {
  int filled = 0;
  int expected = 0;
};

class Completeness final : public TreeListener {
 public:
  explicit Completeness(Entity& root) { add_all(root, +1); }

  const SectionCount& of(Section section) const { return counts_[static_cast<std::size_t>(section)]; }

  // Somebody has begun to work on the section: it holds more than the two names that are asked for when a plan begins.
  bool is_touched(Section section) const {
    constexpr int kFilledAtStart = 2;
    return of(section).filled > (section == Section::team ? kFilledAtStart : 0);
  }

  void before_set(Entity& entity, const Field& field) override { add(entity, field, -1); }
  void after_set(Entity& entity, const Field& field, const Stamp&) override { add(entity, field, +1); }
  void before_remove(Entity& entity, const Stamp&) override;
  void after_insert(Entity& entity, const Stamp&) override;
  void before_move(Entity& entity) override;
  void after_move(Entity& entity, const Stamp&) override;

 private:
  void add(const Entity& entity, const Field& field, int times);
  void add_all(Entity& entity, int times);

  // A list that gains its first entity, or loses its last, changes whether it is blank: it is counted anew around the
  // change.
  void count_only_child(Entity& entity, bool is_leaving);

  std::array<SectionCount, kSectionNames.size()> counts_{};
};

}  // namespace waymark
