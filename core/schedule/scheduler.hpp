// Keeps a plan's schedule true while it is edited.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/edit/tree.hpp"
#include "core/schedule/network.hpp"
#include "core/schedule/school_points.hpp"
#include "core/schedule/step_activity.hpp"
#include "core/schedule/step_times.hpp"

namespace waymark {

class Scheduler final : public TreeListener {
 public:
  // The plan begins on its first day, or, where that is blank, on the first day that a step names, or today.
  Scheduler(const Tree& tree, std::optional<Date> today) : tree_(&tree), today_(today) { update(); }

  void set_today(Date today);

  // Brings the schedule up to date; the numbers of the steps whose times are not what they were at the last call, in
  // the plan's order. None: no edit bore on time.
  std::optional<std::vector<std::size_t>> update();

  // Of the last update. Steps are numbered in the plan's order. Dates are looked up when they are asked for: after most
  // edits nobody asks for most of them.
  StepTimes times(std::size_t number) const;
  StepTimes times(const Step& step) const { return times(number_of(step)); }

  // Steps that wait for each other in a circle, each circle in the order in which each lets the next one go on. Inside
  // of circles nothing binds, so that all other dates still hold.
  std::vector<std::vector<const Step*>> circles() const;

  // The last day of the step that finishes last; none without steps.
  Day finish() const;

  const Plan& plan() const { return *tree_->document().plan; }
  const PlannedStep& planned(std::size_t number) const { return planned_[number]; }
  const Network& network() const { return *network_; }
  const SchoolPoints& points() const { return points_; }
  int origin() const { return origin_; }
  std::size_t number_of(const Step& step) const { return numbers_.at(&step); }
  const Step& step(std::size_t number) const { return *steps_[number]; }
  std::size_t size() const { return steps_.size(); }

  void after_set(Entity& entity, const Field& field, const Stamp&) override;
  void after_insert(Entity& entity, const Stamp&) override;
  void before_remove(Entity& entity, const Stamp&) override;
  void before_move(Entity& entity) override;

 private:
  void look_at_shape(const Entity& entity);
  bool is_counted_from_another_day() const;
  std::vector<std::size_t> renew_touched();
  std::vector<std::size_t> renew_all();
  void count_days_anew();
  bool read(std::size_t number);
  void rebuild();
  std::vector<Link> links() const;

  const Tree* tree_;
  std::optional<Date> today_;
  SchoolPoints points_;
  Day first_day_;  // that the plan's time is counted from; none: nothing says when it begins
  int origin_ = 0;
  std::vector<const Step*> steps_;  // by their number in the network, as what follows
  std::vector<std::string> ids_;
  std::vector<PlannedStep> planned_;
  std::vector<Timing> timings_;
  std::unordered_map<const Step*, std::size_t> numbers_;
  std::optional<Network> network_;
  std::unordered_set<const Step*> touched_;
  bool has_new_days_ = true;
  bool has_new_shape_ = true;
};

}  // namespace waymark
