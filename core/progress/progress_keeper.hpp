// Keeps true what a plan's data say while the plan is edited: after an edit only the measures that it bears on are
// computed anew, and somebody who knows an older state is told only those.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <unordered_set>

#include "core/edit/tree.hpp"
#include "core/progress/plan_progress.hpp"

namespace waymark {

class ProgressKeeper final : public TreeListener {
 public:
  explicit ProgressKeeper(const Plan& plan) : plan_(&plan) {}

  // Good until the next edit.
  const PlanProgress& update(Date today);

  // Counts the updates that computed something. A measure was last computed at its own mark.
  std::uint32_t mark() const { return mark_; }
  bool is_new_since(std::uint32_t mark, const MeasureProgress& progress) const {
    return marks_.at(progress.measure) > mark;
  }

  void after_set(Entity& entity, const Field& field, const Stamp&) override;
  void after_insert(Entity& entity, const Stamp&) override;
  void before_remove(Entity& entity, const Stamp&) override;
  void before_move(Entity& entity) override;
  void after_move(Entity& entity, const Stamp&) override;

 private:
  void touch_with_all_below(const Entity& entity);
  void touch(const Entity& entity);
  void renew(MeasureProgress& progress, const Measure& measure);
  void order_measures();

  const Plan* plan_;
  PlanProgress progress_;
  std::unordered_map<const Measure*, std::uint32_t> marks_;
  std::unordered_set<const Measure*> touched_;  // by what the measure itself or its goal or step says
  std::uint32_t mark_ = 0;
  bool is_stale_ = true;       // something changed
  bool has_new_terms_ = true;  // by which all measures are judged
  bool has_new_order_ = true;  // measures came, went or moved
};

}  // namespace waymark
