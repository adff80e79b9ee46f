#include "core/schedule/circles.hpp"

#include <algorithm>

#include "core/schedule/network.hpp"

namespace waymark {
namespace {

using Numbers = std::vector<int>;

std::size_t at(int number) { return static_cast<std::size_t>(number); }

// Whom each activity waits for.
class Predecessors {
 public:
  Predecessors(int activities, const std::vector<Link>& links) : first_(at(activities) + 1) {
    for (const Link& link : links) ++first_[at(link.after) + 1];
    for (std::size_t i = 1; i < first_.size(); ++i) first_[i] += first_[i - 1];
    before_.resize(links.size());
    Numbers next(first_.begin(), first_.end() - 1);
    for (const Link& link : links) before_[at(next[at(link.after)]++)] = link.before;
  }

  int begin(int activity) const { return first_[at(activity)]; }
  int end(int activity) const { return first_[at(activity) + 1]; }
  int at_place(int place) const { return before_[at(place)]; }

 private:
  Numbers first_;
  Numbers before_;
};

class Tarjan {
 public:
  Tarjan(int activities, const Predecessors& predecessors)
      : predecessors_(&predecessors), seen_(at(activities), 0), low_(at(activities), 0), of_(at(activities), -1) {}

  Numbers run() {
    for (int activity = 0; activity < static_cast<int>(of_.size()); ++activity)
      if (seen_[at(activity)] == 0) visit(activity);
    return std::move(of_);
  }

 private:
  struct Call {
    int activity;
    int next;  // place among the predecessors
  };

  void visit(int first) {
    enter(first);
    while (!calls_.empty()) {
      Call& call = calls_.back();
      if (call.next == predecessors_->end(call.activity)) {
        leave();
        continue;
      }
      const int activity = call.activity;
      const int before = predecessors_->at_place(call.next++);
      if (seen_[at(before)] == 0)
        enter(before);
      else if (of_[at(before)] < 0)
        low_[at(activity)] = std::min(low_[at(activity)], seen_[at(before)]);
    }
  }

  void enter(int activity) {
    seen_[at(activity)] = low_[at(activity)] = ++count_;
    open_.push_back(activity);
    calls_.push_back({activity, predecessors_->begin(activity)});
  }

  void leave() {
    const int activity = calls_.back().activity;
    calls_.pop_back();
    if (!calls_.empty()) {
      int& low = low_[at(calls_.back().activity)];
      low = std::min(low, low_[at(activity)]);
    }
    if (low_[at(activity)] == seen_[at(activity)]) close(activity);
  }

  void close(int root) {
    int member = -1;
    do {
      member = open_.back();
      open_.pop_back();
      of_[at(member)] = components_;
    } while (member != root);
    ++components_;
  }

  const Predecessors* predecessors_;
  Numbers seen_;  // in which turn an activity was first met; 0: not yet
  Numbers low_;
  Numbers of_;
  Numbers open_;
  std::vector<Call> calls_;
  int count_ = 0;
  int components_ = 0;
};

// The shortest circle through the activity inside of its component; empty where there is none. `lets` is room for whom
// each one lets go on.
Numbers circle_through(int activity, const Predecessors& predecessors, const Numbers& of, Numbers& lets) {
  Numbers queue = {activity};
  for (std::size_t head = 0; head < queue.size(); ++head) {
    const int here = queue[head];
    for (int place = predecessors.begin(here); place < predecessors.end(here); ++place) {
      const int before = predecessors.at_place(place);
      if (before == activity) {
        Numbers circle = {activity};
        for (int step = here; step != activity; step = lets[at(step)]) circle.push_back(step);
        return circle;
      }
      if (of[at(before)] != of[at(activity)] || lets[at(before)] >= 0) continue;
      lets[at(before)] = here;
      queue.push_back(before);
    }
  }
  return {};
}

}  // namespace

Components find_components(int activities, const std::vector<Link>& links) {
  const Predecessors predecessors(activities, links);
  Components components;
  components.of = Tarjan(activities, predecessors).run();
  Numbers lets(at(activities), -1);
  Numbers has_circle(at(activities), 0);  // by component
  for (int activity = 0; activity < activities; ++activity) {
    int& is_told = has_circle[at(components.of[at(activity)])];
    if (is_told) continue;
    Numbers circle = circle_through(activity, predecessors, components.of, lets);
    is_told = 1;
    if (!circle.empty()) components.circles.push_back(std::move(circle));
  }
  return components;
}

}  // namespace waymark
