// Suppression against an attacker who tries every table that fits what is shown.
#include "core/sharing/suppression.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace waymark {
namespace {

constexpr int kLimit = 5;

std::size_t add(CellTable& table, double count) {
  Cell cell;
  cell.count = count;
  if (count > 0 && count < kLimit) cell = {count, true, true, 1, kLimit - 1};
  table.cells.push_back(cell);
  return table.cells.size() - 1;
}

// Searches a table of whole counts that agrees with what is shown and has a certain count in one cell. Tries all; knows
// nothing of bounds, circles or partners.
class Search {
 public:
  Search(const CellTable& table, int most) : table_(table), most_(most), counts_(table.cells.size()) {}

  bool finds(std::size_t cell, int count) {
    known_.assign(counts_.size(), false);
    for (std::size_t i = 0; i < counts_.size(); ++i)
      if (!table_.cells[i].is_hidden) put(i, static_cast<int>(table_.cells[i].count));
    put(cell, count);
    return agrees() && fills();
  }

 private:
  void put(std::size_t cell, int count) { counts_[cell] = count, known_[cell] = true; }

  bool agrees() const {
    return std::all_of(table_.sums.begin(), table_.sums.end(), [&](const Sum& sum) { return agrees(sum); }) &&
           std::all_of(table_.shares.begin(), table_.shares.end(), [&](const Share& share) {
             return !known_[share.part] || !known_[share.whole] || counts_[share.part] <= counts_[share.whole];
           });
  }

  bool agrees(const Sum& sum) const {
    if (!known_[sum.total]) return true;
    int left = counts_[sum.total];
    bool is_whole = true;
    for (const std::size_t part : sum.parts) {
      if (known_[part])
        left -= counts_[part];
      else
        is_whole = false;
    }
    return is_whole ? left == 0 : left >= 0;
  }

  bool fills() {
    const auto open = std::find(known_.begin(), known_.end(), false);
    if (open == known_.end()) return true;
    const auto cell = static_cast<std::size_t>(open - known_.begin());
    for (int count = 0; count <= most_; ++count) {
      put(cell, count);
      if (agrees() && fills()) return true;
      known_[cell] = false;
    }
    return false;
  }

  const CellTable& table_;
  int most_;
  std::vector<int> counts_;
  std::vector<bool> known_;
};

// "3! + 20 = 23": ! is guarded, ? is hidden with it.
std::string to_text(const CellTable& table) {
  const auto cell = [&](std::size_t i) {
    const Cell& each = table.cells[i];
    return std::to_string(static_cast<int>(each.count)) + (each.is_guarded ? "!" : each.is_hidden ? "?" : "");
  };
  std::string text;
  for (const Sum& sum : table.sums) {
    for (const std::size_t part : sum.parts) text += cell(part) + " + ";
    text += "0 = " + cell(sum.total) + "; ";
  }
  for (const Share& share : table.shares) text += cell(share.part) + " of " + cell(share.whole) + "; ";
  return text;
}

void expect_guarded(const CellTable& table, int most, const std::string& what) {
  Search search(table, most);
  for (std::size_t i = 0; i < table.cells.size(); ++i) {
    if (!table.cells[i].is_guarded) continue;
    for (int count = static_cast<int>(table.cells[i].from); count <= table.cells[i].to; ++count)
      ASSERT_TRUE(search.finds(i, count)) << what << ": " << to_text(table) << "cell " << i << " cannot be " << count;
  }
}

std::size_t hidden_in(const CellTable& table) {
  return static_cast<std::size_t>(
      std::count_if(table.cells.begin(), table.cells.end(), [](const Cell& cell) { return cell.is_hidden; }));
}

TEST(Suppression, HidesTheSmallestOtherPart) {
  CellTable table;
  const auto small = add(table, 3);
  const auto middle = add(table, 20);
  const auto large = add(table, 40);
  const auto total = add(table, 63);
  table.sums.push_back({total, {small, middle, large}});
  suppress(table);
  EXPECT_TRUE(table.cells[small].is_hidden);
  EXPECT_TRUE(table.cells[middle].is_hidden);
  EXPECT_FALSE(table.cells[large].is_hidden);
  EXPECT_FALSE(table.cells[total].is_hidden);
}

TEST(Suppression, NothingIsHiddenForNothing) {
  CellTable table;
  const auto total = add(table, 63);
  table.sums.push_back({total, {add(table, 23), add(table, 40)}});
  add(table, 3);  // adds up to nothing
  suppress(table);
  EXPECT_EQ(hidden_in(table), 1U);
}

TEST(Suppression, TwoSmallPartsOfASmallTotalNeedMore) {
  CellTable table;
  const auto total = add(table, 8);
  table.sums.push_back({total, {add(table, 4), add(table, 4)}});
  suppress(table);
  expect_guarded(table, 12, "8 = 4 + 4");
}

TEST(Suppression, ATotalThatHelpsOnAnotherLevelIsSeen) {
  CellTable table;
  const auto all = add(table, 60);
  const auto grade = add(table, 23);
  const auto other = add(table, 37);
  table.sums.push_back({all, {grade, other}});
  table.sums.push_back({grade, {add(table, 3), add(table, 20)}});
  suppress(table);
  expect_guarded(table, 60, "two levels");
}

// Nested and crossed sums, parts of known wholes: 4,000 tables.
TEST(Suppression, NoAttackerNarrowsAGuardedCount) {
  std::mt19937 random(7);
  const auto pick = [&](int least, int most) { return std::uniform_int_distribution<int>(least, most)(random); };
  for (int round = 0; round < 4000; ++round) {
    CellTable table;
    std::vector<std::size_t> parts;
    double sum = 0;
    for (int i = pick(2, 3); i > 0; --i)
      parts.push_back(add(table, pick(0, 9))), sum += table.cells[parts.back()].count;
    const auto total = add(table, sum);
    table.sums.push_back({total, parts});
    const int shape = pick(0, 3);
    if (shape == 1) {  // the total is itself a part
      const auto other = add(table, pick(0, 9));
      table.sums.push_back({add(table, sum + table.cells[other].count), {total, other}});
    } else if (shape == 2) {  // a second sum crosses the first
      const auto other = add(table, pick(0, 9));
      table.sums.push_back({add(table, table.cells[parts[0]].count + table.cells[other].count), {parts[0], other}});
      table.sums.push_back({add(table, table.cells[parts[1]].count + table.cells[other].count), {parts[1], other}});
    } else if (shape == 3) {  // sizes of the groups are known
      for (const auto part : parts) {
        Cell size;
        size.count = table.cells[part].count + pick(5, 9);
        table.cells.push_back(size);
        table.shares.push_back({part, table.cells.size() - 1});
      }
    }
    suppress(table);
    expect_guarded(table, 40, "round " + std::to_string(round));
    if (HasFatalFailure()) return;
  }
}

// Most cells are in many sums, as in a plan that has one measure for each of many schools, where
// many counts make up others by chance.
CellTable tangled_table(std::size_t cells) {
  std::mt19937 random(17);
  CellTable table;
  for (std::size_t i = 0; i < cells; ++i) add(table, static_cast<double>(2 + random() % 30));
  for (std::size_t total = 0; total < cells; ++total)
    for (std::size_t a = 0; a < cells; ++a)
      for (std::size_t b = 0; b < a; ++b)
        if (table.cells[a].count + table.cells[b].count == table.cells[total].count)
          table.sums.push_back({total, {b, a}});
  return table;
}

TEST(Suppression, TakesABoundedNumberOfSteps) {
  for (const std::size_t size : {30U, 120U}) {
    CellTable table = tangled_table(size);
    EXPECT_LT(suppress(table), 20'000'000) << size;
    for (const Cell& cell : table.cells) {
      if (cell.is_guarded) {
        EXPECT_TRUE(cell.is_hidden);
      }
    }
  }
}

// Schools in rows, groups in columns, totals of both: four times the schools take fewer steps than their cube, and most
// of the table stays.
TEST(Suppression, StepsGrowWithTheTable) {
  const auto crossed = [](std::size_t schools) {
    std::mt19937 random(19);
    CellTable table;
    Sum focal;
    Sum comparison;
    Sum all;
    const auto count_of = [&](const std::vector<std::size_t>& cells) {
      double count = 0;
      for (const std::size_t cell : cells) count += table.cells[cell].count;
      return count;
    };
    for (std::size_t i = 0; i < schools; ++i) {
      focal.parts.push_back(add(table, static_cast<double>(1 + random() % 40)));
      comparison.parts.push_back(add(table, static_cast<double>(20 + random() % 90)));
      const std::vector<std::size_t> both = {focal.parts.back(), comparison.parts.back()};
      all.parts.push_back(add(table, count_of(both)));
      table.sums.push_back({all.parts.back(), both});
    }
    for (Sum* sum : {&focal, &comparison, &all}) {
      sum->total = add(table, count_of(sum->parts));
      table.sums.push_back(*sum);
    }
    return table;
  };
  CellTable small = crossed(30);
  CellTable large = crossed(120);
  const auto few = suppress(small);
  const auto many = suppress(large);
  EXPECT_GT(few, 0);
  EXPECT_LT(many, 4 * 4 * 4 * few);
  EXPECT_LT(hidden_in(large), large.cells.size() / 2);
}

TEST(Suppression, OnceIsEnough) {
  std::mt19937 random(11);
  for (int round = 0; round < 500; ++round) {
    CellTable table;
    std::vector<std::size_t> parts;
    double sum = 0;
    for (int i = 0; i < 5; ++i)
      parts.push_back(add(table, static_cast<double>(random() % 15))), sum += table.cells[parts.back()].count;
    table.sums.push_back({add(table, sum), parts});
    suppress(table);
    CellTable again = table;
    suppress(again);
    for (std::size_t i = 0; i < table.cells.size(); ++i) EXPECT_EQ(table.cells[i].is_hidden, again.cells[i].is_hidden);
  }
}

TEST(Suppression, TheOrderOfPartsMakesNoDifference) {
  std::mt19937 random(13);
  for (int round = 0; round < 500; ++round) {
    std::vector<double> counts;
    for (int i = 0; i < 5; ++i) counts.push_back(static_cast<double>(random() % 15));
    const auto hidden_of = [&] {
      CellTable table;
      Sum sum;
      double total = 0;
      for (const double count : counts) sum.parts.push_back(add(table, count)), total += count;
      sum.total = add(table, total);
      table.sums.push_back(sum);
      suppress(table);
      std::multiset<double> hidden;
      for (const Cell& cell : table.cells)
        if (cell.is_hidden) hidden.insert(cell.count);
      return hidden;
    };
    const auto before = hidden_of();
    std::shuffle(counts.begin(), counts.end(), random);
    EXPECT_EQ(before, hidden_of());
  }
}

}  // namespace
}  // namespace waymark
