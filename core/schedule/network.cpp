#include "core/schedule/network.hpp"

#include <algorithm>

#include "core/schedule/circles.hpp"

namespace waymark {
namespace {

std::size_t at(int number) { return static_cast<std::size_t>(number); }

}  // namespace

Network::Network(std::vector<Activity> activities, const std::vector<Link>& links)
    : activities_(std::move(activities)), timings_(activities_.size()) {
  const int count = static_cast<int>(activities_.size());
  Components components = find_components(count, links);
  circles_ = std::move(components.circles);
  // A link between two of one component is part of a circle.
  std::vector<Link> binding;
  binding.reserve(links.size());
  std::copy_if(links.begin(), links.end(), std::back_inserter(binding),
               [&](const Link& link) { return components.of[at(link.before)] != components.of[at(link.after)]; });
  sort(binding);
}

// Brings the activities into an order in which each comes after all that it waits for (A. B. Kahn, 1962), and renumbers
// nothing: who asks keeps the numbers that they gave.
void Network::sort(const std::vector<Link>& links) {
  const std::size_t count = activities_.size();
  std::vector<int> waits(count, 0);
  std::vector<int> first(count + 1, 0);
  for (const Link& link : links) {
    ++waits[at(link.after)];
    ++first[at(link.before) + 1];
  }
  for (std::size_t i = 1; i <= count; ++i) first[i] += first[i - 1];
  std::vector<int> after(links.size());
  std::vector<int> next(first.begin(), first.end() - 1);
  for (const Link& link : links) after[at(next[at(link.before)]++)] = link.after;

  std::vector<int> left = waits;
  order_.reserve(count);
  for (std::size_t i = 0; i < count; ++i)
    if (left[i] == 0) order_.push_back(static_cast<int>(i));
  for (std::size_t head = 0; head < order_.size(); ++head)
    for (int place = first[at(order_[head])]; place < first[at(order_[head]) + 1]; ++place)
      if (--left[at(after[at(place)])] == 0) order_.push_back(after[at(place)]);

  std::vector<int> place_of(count);
  first_bound_.assign(count + 1, 0);
  for (std::size_t place = 0; place < count; ++place) {
    place_of[at(order_[place])] = static_cast<int>(place);
    first_bound_[place + 1] = first_bound_[place] + waits[at(order_[place])];
  }
  bounds_.resize(links.size());
  std::vector<int> free(first_bound_.begin(), first_bound_.end() - 1);
  for (const Link& link : links) bounds_[at(free[at(place_of[at(link.after)])]++)] = {link.before, link.kind, link.lag};
}

// How far the start of the one that waits is at least from the start of the one before.
int Network::weight(const Bound& bound, int length_before, int length_after) const {
  switch (bound.kind) {
    case DependencyKind::start_to_start:
      return bound.lag;
    case DependencyKind::finish_to_finish:
      return length_before + bound.lag - length_after;
    case DependencyKind::start_to_finish:
      return bound.lag - length_after;
    case DependencyKind::unset:
    case DependencyKind::finish_to_start:
      return length_before + bound.lag;
  }
  return length_before + bound.lag;
}

std::vector<int> Network::all_waiting_for(int number) const {
  std::vector<bool> is_reached(activities_.size(), false);
  is_reached[at(number)] = true;
  std::vector<int> waiting;
  for (std::size_t place = 0; place < order_.size(); ++place)
    for (int i = first_bound_[place]; i < first_bound_[place + 1]; ++i) {
      if (!is_reached[at(bounds_[at(i)].before)] || is_reached[at(order_[place])]) continue;
      is_reached[at(order_[place])] = true;
      waiting.push_back(order_[place]);
    }
  return waiting;
}

void Network::compute() {
  run_forward();
  run_backward();
}

void Network::run_forward() {
  finish_ = activities_.empty() ? 0 : std::numeric_limits<int>::min();
  for (std::size_t place = 0; place < order_.size(); ++place) {
    const Activity& activity = activities_[at(order_[place])];
    int start = activity.not_before;
    for (int i = first_bound_[place]; i < first_bound_[place + 1]; ++i) {
      const Bound& bound = bounds_[at(i)];
      const int before = timings_[at(bound.before)].early_start;
      start = std::max(start, before + weight(bound, activities_[at(bound.before)].length, activity.length));
    }
    timings_[at(order_[place])].early_start = start;
    finish_ = std::max(finish_, start + activity.length);
  }
}

void Network::run_backward() {
  for (std::size_t i = 0; i < activities_.size(); ++i) {
    const Activity& activity = activities_[i];
    int latest = finish_ - activity.length;
    if (activity.start_at_most != kUnbound) latest = std::min(latest, activity.start_at_most);
    if (activity.finish_at_most != kUnbound) latest = std::min(latest, activity.finish_at_most - activity.length);
    timings_[i].late_start = latest;
  }
  for (std::size_t place = order_.size(); place-- > 0;) {
    const Activity& activity = activities_[at(order_[place])];
    const int latest = timings_[at(order_[place])].late_start;
    for (int i = first_bound_[place]; i < first_bound_[place + 1]; ++i) {
      const Bound& bound = bounds_[at(i)];
      int& before = timings_[at(bound.before)].late_start;
      before = std::min(before, latest - weight(bound, activities_[at(bound.before)].length, activity.length));
    }
  }
}

}  // namespace waymark
