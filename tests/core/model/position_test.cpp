#include "core/model/position.hpp"

#include <gtest/gtest.h>

#include <iterator>
#include <random>
#include <set>
#include <string>

namespace waymark {
namespace {

// Puts keys into an ordered set at a place that the caller chooses, until there is no room; returns how many went in.
template <class Choose>
std::size_t fill(std::set<std::string>& keys, std::size_t most, const Choose& choose) {
  for (std::size_t count = 0; count < most; ++count) {
    const std::size_t index = choose(count, keys.size());
    const auto before = std::next(keys.begin(), static_cast<std::ptrdiff_t>(index));
    const std::string low = before == keys.begin() ? "" : *std::prev(before);
    const std::string high = before == keys.end() ? "" : *before;
    const std::string key = position_between(low, high);
    if (key.empty()) return count;
    EXPECT_TRUE(is_position(key)) << key;
    EXPECT_LT(low, key);
    if (!high.empty()) {
      EXPECT_LT(key, high);
    }
    keys.insert(key);
  }
  return most;
}

TEST(Position, AppendingStaysShort) {
  std::set<std::string> keys;
  EXPECT_EQ(fill(keys, 20'000, [](std::size_t, std::size_t size) { return size; }), 20'000u);
  EXPECT_EQ(keys.rbegin()->size(), 4u);
}

TEST(Position, PrependingStaysShort) {
  std::set<std::string> keys;
  EXPECT_EQ(fill(keys, 20'000, [](std::size_t, std::size_t) { return 0; }), 20'000u);
  EXPECT_EQ(keys.begin()->size(), 4u);
}

// Half of what is left each time: a key grows by a digit every six insertions. It must never grow into a key that a
// file may not carry; no room is said instead.
TEST(Position, SqueezingAtOneSpotEndsBeforeKeysAreTooLong) {
  std::set<std::string> keys = {"U000", "U001"};
  const auto before_last = [](std::size_t, std::size_t size) { return size - 1; };
  const std::size_t room = fill(keys, 20'000, before_last);
  EXPECT_GT(room, 1000u);
  EXPECT_LT(room, 20'000u);
}

TEST(Position, AlternatingEndsBeforeKeysAreTooLong) {
  std::set<std::string> keys = {"U000", "U001"};
  fill(keys, 20'000, [](std::size_t count, std::size_t size) { return count % 2 == 0 ? size / 2 : size / 2 + 1; });
}

TEST(Position, RandomInsertionsKeepOrder) {
  std::set<std::string> keys;
  std::mt19937 random(7);
  EXPECT_EQ(fill(keys, 3000, [&](std::size_t, std::size_t size) { return random() % (size + 1); }), 3000u);
}

TEST(Position, NothingIsLessThanTheFirst) {
  EXPECT_EQ(position_between("", "0001"), "0000V");
  EXPECT_FALSE(is_position("0000"));
  EXPECT_FALSE(is_position("0000000"));
  std::set<std::string> keys = {"0001"};
  fill(keys, 200, [](std::size_t, std::size_t) { return 0; });
}

TEST(Position, NothingIsGreaterThanTheLast) {
  std::set<std::string> keys = {"zzzz"};
  fill(keys, 200, [](std::size_t, std::size_t size) { return size; });
}

TEST(Position, TwinsHaveNoRoomBetweenThem) {
  EXPECT_EQ(position_between("U000", "U000"), "");
  EXPECT_EQ(position_between("U001", "U000"), "");
}

TEST(Position, KeysAreFourDigitsOrMoreAndEndInNoZero) {
  for (const char* good : {"U000", "0001", "zzzz", "U000V", "U00001"}) EXPECT_TRUE(is_position(good)) << good;
  for (const char* bad : {"", "U", "U00", "U0000", "U00-", "U 00", "Ü000", "U000\n"})
    EXPECT_FALSE(is_position(bad)) << bad;
  EXPECT_TRUE(is_position(std::string(256, 'a')));
  EXPECT_FALSE(is_position(std::string(257, 'a')));
}

}  // namespace
}  // namespace waymark
