#include "core/schedule/network.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

#include "core/schedule/circles.hpp"

namespace waymark {
namespace {

std::size_t at(int number) { return static_cast<std::size_t>(number); }

// How far the start of the one that waits is at least from the start of the one before.
int distance(DependencyKind kind, int lag, int length_before, int length_after) {
  switch (kind) {
    case DependencyKind::start_to_start:
      return lag;
    case DependencyKind::finish_to_finish:
      return length_before + lag - length_after;
    case DependencyKind::start_to_finish:
      return lag - length_after;
    case DependencyKind::unset:
    case DependencyKind::finish_to_start:
      return length_before + lag;
  }
  return length_before + lag;
}

}  // namespace

Network::Network(const std::vector<Activity>& activities, const std::vector<Link>& links)
    : early_start_(activities.size()), late_start_(activities.size()) {
  Components components = find_components(static_cast<int>(activities.size()), links);
  circles_ = std::move(components.circles);
  sort(components.of);
  for (const int number : order_) activities_.push_back(activities[at(number)]);
  // A link between two of one component is part of a circle.
  std::vector<Link> binding;
  binding.reserve(links.size());
  std::copy_if(links.begin(), links.end(), std::back_inserter(binding),
               [&](const Link& link) { return components.of[at(link.before)] != components.of[at(link.after)]; });
  bind(std::move(binding));
}

// Components are numbered so that each comes after those that it waits for.
void Network::sort(const std::vector<int>& components) {
  order_.resize(components.size());
  std::iota(order_.begin(), order_.end(), 0);
  std::stable_sort(order_.begin(), order_.end(), [&](int a, int b) { return components[at(a)] < components[at(b)]; });
  places_.resize(order_.size());
  for (std::size_t place = 0; place < order_.size(); ++place) places_[at(order_[place])] = static_cast<int>(place);
}

void Network::bind(std::vector<Link> links) {
  std::stable_sort(links.begin(), links.end(),
                   [&](const Link& a, const Link& b) { return place_of(a.after) < place_of(b.after); });
  for (const Link& link : links) {
    bounds_.push_back({places_[at(link.before)], places_[at(link.after)], 0});
    reasons_.push_back({link.kind, link.lag});
  }
}

void Network::set(int number, const Activity& activity) {
  Activity& own = activities_[place_of(number)];
  if (own.length != activity.length) has_new_lengths_ = true;
  own = activity;
}

std::vector<int> Network::all_waiting_for(int number) const {
  std::vector<bool> is_reached(order_.size(), false);
  is_reached[place_of(number)] = true;
  std::vector<int> waiting;
  for (const Bound& bound : bounds_) {
    if (!is_reached[at(bound.before)] || is_reached[at(bound.after)]) continue;
    is_reached[at(bound.after)] = true;
    waiting.push_back(order_[at(bound.after)]);
  }
  return waiting;
}

void Network::compute() {
  if (has_new_lengths_) measure_bounds();
  run_forward();
  run_backward();
}

void Network::measure_bounds() {
  for (std::size_t i = 0; i < bounds_.size(); ++i)
    bounds_[i].distance = distance(reasons_[i].kind, reasons_[i].lag, activities_[at(bounds_[i].before)].length,
                                   activities_[at(bounds_[i].after)].length);
  has_new_lengths_ = false;
}

// When a bound's turn comes, everything that binds the one before has been.
void Network::run_forward() {
  for (std::size_t place = 0; place < activities_.size(); ++place) early_start_[place] = activities_[place].not_before;
  for (const Bound& bound : bounds_) {
    int& start = early_start_[at(bound.after)];
    start = std::max(start, early_start_[at(bound.before)] + bound.distance);
  }
  finish_ = activities_.empty() ? 0 : std::numeric_limits<int>::min();
  for (std::size_t place = 0; place < activities_.size(); ++place)
    finish_ = std::max(finish_, early_start_[place] + activities_[place].length);
}

void Network::run_backward() {
  for (std::size_t place = 0; place < activities_.size(); ++place) {
    const Activity& activity = activities_[place];
    const int finish = std::min(finish_, activity.finish_at_most);
    late_start_[place] = std::min(activity.start_at_most, finish - activity.length);
  }
  for (auto bound = bounds_.rbegin(); bound != bounds_.rend(); ++bound) {
    int& start = late_start_[at(bound->before)];
    start = std::min(start, late_start_[at(bound->after)] - bound->distance);
  }
}

}  // namespace waymark
