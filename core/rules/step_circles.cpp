#include "core/rules/step_circles.hpp"

#include <algorithm>

#include "core/model/plan.hpp"

namespace waymark {
namespace {

// Goes along the steps' dependencies in depth, without recursion: a chain may be as long as the plan.
class CircleSearch {
 public:
  using Steps = std::vector<const Step*>;

  explicit CircleSearch(const Index& index) : index_(&index) {}

  // Calls found(circle) for each circle that the way from this step runs into.
  template <class Found>
  void walk_from(const Step& start, const Found& found) {
    if (!enter(start)) return;
    while (!way_.empty()) {
      Stop& stop = way_.back();
      if (stop.next == stop.step->dependencies.size()) {
        is_on_way_[stop.step] = false;
        way_.pop_back();
        continue;
      }
      const Step* other = step_of(stop.step->dependencies[stop.next++]);
      // A step without dependencies ends every way; one that names itself is another rule's matter.
      if (!other || other == stop.step || other->dependencies.empty()) continue;
      if (!enter(*other) && is_on_way_[other]) found(circle_to(*other));
    }
  }

 private:
  struct Stop {
    const Step* step;
    std::size_t next;  // dependency to follow
  };

  bool enter(const Step& step) {
    if (!is_on_way_.emplace(&step, true).second) return false;
    way_.push_back({&step, 0});
    return true;
  }

  const Step* step_of(const Dependency& dependency) const {
    const Entity* entity = dependency.step.id.empty() ? nullptr : index_->find(dependency.step.id);
    return entity && &entity->noun() == &noun_of<Step>() ? static_cast<const Step*>(entity) : nullptr;
  }

  Steps circle_to(const Step& first) const {
    auto stop = std::find_if(way_.begin(), way_.end(), [&](const Stop& each) { return each.step == &first; });
    Steps circle;
    for (; stop != way_.end(); ++stop) circle.push_back(stop->step);
    return circle;
  }

  const Index* index_;
  std::vector<Stop> way_;
  std::unordered_map<const Step*, bool> is_on_way_;  // steps that were entered, and whether they are on the way now
};

}  // namespace

StepCircles find_circles(const Plan& plan, const Index& index) {
  StepCircles circles;
  CircleSearch search(index);
  std::unordered_map<const Step*, std::size_t> places;  // in the plan, of steps that wait for others
  for (const Step& step : plan.steps)
    if (!step.dependencies.empty()) places.emplace(&step, places.size());
  for (const Step& step : plan.steps) {
    if (step.dependencies.empty()) continue;
    search.walk_from(step, [&](std::vector<const Step*> circle) {
      for (const Step* member : circle) circles.members[member] = true;
      const auto first = std::min_element(circle.begin(), circle.end(),
                                          [&](const Step* a, const Step* b) { return places[a] < places[b]; });
      std::rotate(circle.begin(), first, circle.end());
      circles.by_first.emplace(circle.front(), circle);
    });
  }
  return circles;
}

}  // namespace waymark
