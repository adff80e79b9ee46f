#include "core/schedule/network.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>

#include "core/schedule/circles.hpp"

namespace waymark {
namespace {

Activity lasting(int length) { return {length, 0, kUnbound, kUnbound}; }

std::string starts(const Network& network, int count) {
  std::string text;
  for (int i = 0; i < count; ++i) {
    const Timing& timing = network.timing(i);
    text += (i ? " " : "") + std::to_string(timing.early_start) + "/" + std::to_string(timing.late_start);
  }
  return text;
}

// The project of Milwaukee Paper Manufacturing, a textbook example (J. Heizer, B. Render, Operations Management): 15
// weeks, critical A-C-E-G-H, slack of B and D 1, of F 6.
TEST(Network, SolvesATextbooksProject) {
  enum { a, b, c, d, e, f, g, h };
  std::vector<Activity> activities;
  for (const int length : {2, 3, 2, 4, 4, 3, 5, 2}) activities.push_back(lasting(length));
  Network network(activities, {{a, c}, {a, d}, {b, d}, {c, e}, {c, f}, {d, g}, {e, g}, {f, h}, {g, h}});
  network.compute();
  EXPECT_EQ(network.finish(), 15);
  EXPECT_EQ(starts(network, 8), "0/0 0/1 2/2 3/4 4/4 4/10 8/8 13/13");
}

// Each kind of link alone: lengths 5 and 3.
TEST(Network, KnowsTheFourKindsOfLinks) {
  const auto second = [](DependencyKind kind, int lag) {
    Network network({lasting(5), lasting(3)}, {{0, 1, kind, lag}});
    network.compute();
    return network.timing(1).early_start;
  };
  EXPECT_EQ(second(DependencyKind::finish_to_start, 0), 5);
  EXPECT_EQ(second(DependencyKind::unset, 2), 7);
  EXPECT_EQ(second(DependencyKind::finish_to_start, -2), 3);
  EXPECT_EQ(second(DependencyKind::start_to_start, 2), 2);
  EXPECT_EQ(second(DependencyKind::finish_to_finish, 0), 2);
  EXPECT_EQ(second(DependencyKind::finish_to_finish, 4), 6);
  EXPECT_EQ(second(DependencyKind::start_to_finish, 0), 0);  // not before the project begins
  EXPECT_EQ(second(DependencyKind::start_to_finish, 7), 4);
}

TEST(Network, KeepsBoundsAndTellsWhereTheyCannotBeKept) {
  Activity bound = lasting(3);
  bound.not_before = 10;
  bound.finish_at_most = 12;
  Network network({lasting(2), bound, lasting(1)}, {{0, 1}, {1, 2}});
  network.compute();
  EXPECT_EQ(network.timing(1).early_start, 10);
  EXPECT_EQ(network.timing(1).slack(), -1);
  EXPECT_EQ(network.timing(0).late_start, 7);
  EXPECT_EQ(network.timing(2).slack(), 0);
}

TEST(Network, NamesCirclesAndSchedulesTheRest) {
  Network network({lasting(1), lasting(2), lasting(3), lasting(4), lasting(5)},
                  {{0, 1}, {1, 2}, {2, 3}, {3, 1}, {3, 4}, {4, 4}});
  network.compute();
  const std::vector<std::vector<int>> expected = {{1, 2, 3}, {4}};
  EXPECT_EQ(network.circles(), expected);
  EXPECT_EQ(network.timing(1).early_start, 1);
  EXPECT_EQ(network.timing(4).early_start, 4);
}

TEST(Network, WithoutActivitiesIsFinishedAtOnce) {
  Network network({}, {});
  network.compute();
  EXPECT_EQ(network.finish(), 0);
}

TEST(Network, IsAsDeepAsAPlanCanBeLong) {
  constexpr int kLong = 50'000;
  std::vector<Link> links;
  for (int i = 1; i < kLong; ++i) links.push_back({i - 1, i});
  Network chain(std::vector<Activity>(kLong, lasting(1)), links);
  chain.compute();
  EXPECT_EQ(chain.finish(), kLong);
  links.push_back({kLong - 1, 0});
  const Network ring(std::vector<Activity>(kLong, lasting(1)), links);
  ASSERT_EQ(ring.circles().size(), 1u);
  EXPECT_EQ(ring.circles()[0].size(), static_cast<std::size_t>(kLong));
}

// Plain and slow: raise starts and lower latest starts until no link complains (R. Bellman, 1958).
struct Relaxed {
  std::vector<Timing> timings;
  int finish = 0;
};

int distance(const Link& link, const std::vector<Activity>& activities) {
  const int before = activities[static_cast<std::size_t>(link.before)].length;
  const int after = activities[static_cast<std::size_t>(link.after)].length;
  const bool from_finish =
      link.kind == DependencyKind::finish_to_start || link.kind == DependencyKind::finish_to_finish;
  const bool to_finish = link.kind == DependencyKind::start_to_finish || link.kind == DependencyKind::finish_to_finish;
  return (from_finish ? before : 0) + link.lag - (to_finish ? after : 0);
}

Relaxed relax(const std::vector<Activity>& activities, const std::vector<Link>& links) {
  Relaxed result;
  result.timings.resize(activities.size());
  for (std::size_t i = 0; i < activities.size(); ++i) result.timings[i].early_start = activities[i].not_before;
  const auto timing = [&](int number) -> Timing& { return result.timings[static_cast<std::size_t>(number)]; };
  for (std::size_t round = 0; round < activities.size(); ++round)
    for (const Link& link : links)
      timing(link.after).early_start =
          std::max(timing(link.after).early_start, timing(link.before).early_start + distance(link, activities));
  result.finish = std::numeric_limits<int>::min();
  for (std::size_t i = 0; i < activities.size(); ++i)
    result.finish = std::max(result.finish, result.timings[i].early_start + activities[i].length);
  for (std::size_t i = 0; i < activities.size(); ++i) {
    int latest = result.finish - activities[i].length;
    if (activities[i].finish_at_most != kUnbound)
      latest = std::min(latest, activities[i].finish_at_most - activities[i].length);
    result.timings[i].late_start = latest;
  }
  for (std::size_t round = 0; round < activities.size(); ++round)
    for (const Link& link : links)
      timing(link.before).late_start =
          std::min(timing(link.before).late_start, timing(link.after).late_start - distance(link, activities));
  return result;
}

TEST(Network, AgreesWithRelaxingLinksOnRandomProjects) {
  std::mt19937 random(11);
  const auto number = [&](int least, int most) { return std::uniform_int_distribution(least, most)(random); };
  for (int round = 0; round < 300; ++round) {
    const int count = number(1, 25);
    std::vector<int> turn(static_cast<std::size_t>(count));  // links follow this order, so there are no circles
    for (int i = 0; i < count; ++i) turn[static_cast<std::size_t>(i)] = i;
    std::shuffle(turn.begin(), turn.end(), random);
    std::vector<Activity> activities;
    for (int i = 0; i < count; ++i) {
      activities.push_back(lasting(number(0, 9)));
      if (number(0, 4) == 0) activities.back().not_before = number(0, 30);
      if (number(0, 9) == 0) activities.back().finish_at_most = number(5, 60);
    }
    std::vector<Link> links;
    for (int i = number(0, 3 * count); i > 0 && count > 1; --i) {
      const int first = number(0, count - 2);
      links.push_back({turn[static_cast<std::size_t>(first)],
                       turn[static_cast<std::size_t>(number(first + 1, count - 1))],
                       static_cast<DependencyKind>(number(1, 4)), number(-4, 6)});
    }
    Network network(activities, links);
    network.compute();
    const Relaxed relaxed = relax(activities, links);
    EXPECT_TRUE(network.circles().empty());
    ASSERT_EQ(network.finish(), relaxed.finish);
    for (int i = 0; i < count; ++i) ASSERT_EQ(network.timing(i), relaxed.timings[static_cast<std::size_t>(i)]);
  }
}

}  // namespace
}  // namespace waymark
