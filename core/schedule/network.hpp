// The critical path method on plain numbers: activities with lengths, links between them, and bounds. Knows nothing of
// plans or dates. Time is counted in points between days: an activity of length 3 that starts at point 5 finishes at
// point 8. Source: J. E. Kelley, M. R. Walker, Critical-Path Planning and Scheduling, 1959; precedence diagrams with
// four kinds of links: J. W. Fondahl, 1961.
#pragma once

#include <cstddef>
#include <vector>

#include "core/model/choice.hpp"

namespace waymark {

// Later than any plan: fifty thousand steps of the longest lengths and lags stay far below it, and sums with it do not
// overflow.
inline constexpr int kUnbound = 1 << 30;

struct Activity {
  int length = 0;                 // days; 0 for a milestone
  int not_before = 0;             // point that it does not start before
  int start_at_most = kUnbound;   // latest point that it may start at; kUnbound: no such bound
  int finish_at_most = kUnbound;  // latest point that it may finish at

  friend bool operator==(const Activity&, const Activity&) = default;
};

// `after` is bound by `before`: finish-to-start and start-to-start say when it can start, finish-to-finish and
// start-to-finish when it can finish, `lag` days after the point of `before` (earlier where negative).
struct Link {
  int before = 0;
  int after = 0;
  DependencyKind kind = DependencyKind::finish_to_start;  // unset means finish-to-start
  int lag = 0;
};

struct Timing {
  int early_start = 0;  // finishes are these plus the length
  int late_start = 0;

  int slack() const { return late_start - early_start; }
  friend bool operator==(const Timing&, const Timing&) = default;
};

class Network {
 public:
  // Activities are numbered from 0; links name them by number. Links inside of a circle bind nobody.
  Network(const std::vector<Activity>& activities, const std::vector<Link>& links);

  const Activity& activity(int number) const { return activities_[place_of(number)]; }
  void set(int number, const Activity& activity);

  // Activities that wait for each other in a circle, each circle in the order of their links, smallest number first.
  const std::vector<std::vector<int>>& circles() const { return circles_; }

  // Brings timings up to date with the activities. Linear in activities and links.
  void compute();

  // Activities, each after all that it waits for.
  const std::vector<int>& order() const { return order_; }

  // Those that wait for it, or for another that does, in that order.
  std::vector<int> all_waiting_for(int number) const;

  Timing timing(int number) const {
    const std::size_t place = place_of(number);
    return {early_start_[place], late_start_[place]};
  }
  int finish() const { return finish_; }  // point at which everything can be finished; 0 without activities

 private:
  // A link between places of the order: `after` starts at least so far after the start of `before`.
  struct Bound {
    int before;
    int after;
    int distance;
  };

  // What a bound's distance is made of.
  struct Reason {
    DependencyKind kind;
    int lag;
  };

  std::size_t place_of(int number) const { return static_cast<std::size_t>(places_[static_cast<std::size_t>(number)]); }
  void sort(const std::vector<int>& components);
  void bind(std::vector<Link> links);
  void measure_bounds();
  void run_forward();
  void run_backward();

  // By place in the order and not by number, so that the passes go straight through memory.
  std::vector<Activity> activities_;
  std::vector<int> early_start_;
  std::vector<int> late_start_;

  std::vector<Bound> bounds_;    // by the place of the one that waits
  std::vector<Reason> reasons_;  // of each bound
  bool has_new_lengths_ = true;  // since distances were measured

  std::vector<int> order_;   // number by place
  std::vector<int> places_;  // place by number
  std::vector<std::vector<int>> circles_;
  int finish_ = 0;
};

}  // namespace waymark
