#include "core/sharing/sums_of_day.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "core/sharing/groups.hpp"
#include "core/sharing/implied_sizes.hpp"
#include "core/sharing/student_words.hpp"

namespace waymark {
namespace {

// So many counts are tried in every combination.
constexpr std::size_t kMostTriedFreely = 8;
constexpr std::size_t kMostTriedOfAnyName = 6;

using Entry = DayCount;
using Entries = std::vector<Entry>;

bool are_of_one_measure(const Entry& a, const Entry& b) { return a.of->figure->measure == b.of->figure->measure; }

// Not "grade 7" and "grade 8".
bool may_be_of_the_same(const Entry& a, const Entry& b) { return a.of->topic->numbers == b.of->topic->numbers; }

// Which of the day's topics are akin. Words are compared once: the same two topics meet under every total.
class Kin {
 public:
  explicit Kin(const std::vector<DayFigure>& day) {
    std::map<std::pair<unsigned, std::vector<std::string>>, std::size_t> places;
    std::vector<const Topic*> topics;
    for (const DayFigure& each : day) {
      const auto [place, is_new] = places.emplace(std::pair(each.topic->kinds, each.topic->outcome), topics.size());
      if (is_new) topics.push_back(each.topic);
      place_of_.emplace(each.topic, place->second);
    }
    akin_.assign(topics.size(), std::vector<bool>(topics.size()));
    for (std::size_t a = 0; a < topics.size(); ++a)
      for (std::size_t b = 0; b < topics.size(); ++b) akin_[a][b] = are_akin(*topics[a], *topics[b]);
  }

  bool are_akin_here(const Entry& a, const Entry& b) const {
    return akin_[place_of_.at(a.of->topic)][place_of_.at(b.of->topic)];
  }

 private:
  std::unordered_map<const Topic*, std::size_t> place_of_;
  std::vector<std::vector<bool>> akin_;
};

ObservationGroup group_of(const Entry& entry) { return entry.of->figure->group; }

class Summing {
 public:
  Summing(const std::vector<DayFigure>& day, CountTable& table) : day_(day), kin_(day), table_(table) {}

  void run() {
    const Entries parts = entries(&FigureCells::part);
    const Entries wholes = entries(&FigureCells::whole);
    for (const Entry& total : parts) try_selections(total, parts);
    for (const Entry& total : wholes) try_selections(total, wholes);
    for (const Entry& whole : wholes) try_outcomes_of(whole, parts);
    equal_counts(parts);
  }

 private:
  // A zero adds nothing, but one that is hidden can be found as the difference of others.
  Entries entries(CellOfFigure role) const {
    Entries found;
    for (const DayFigure& each : day_)
      if (const auto& cell = table_.figures[each.index].*role;
          cell && (table_.count(*cell) > 0 || table_.table.cells[*cell].is_hidden))
        found.push_back({&each, *cell});
    return found;
  }

  // --- What may make up a total.

  void try_selections(const Entry& total, const Entries& all) {
    Entries own;
    Entries same_group;
    Entries groups;
    Entries everybody;
    for (const Entry& each : all) {
      if (each.cell == total.cell) continue;
      if (are_of_one_measure(each, total)) {
        if (group_of(total) == ObservationGroup::unset) own.push_back(each);
        continue;
      }
      if (group_of(each) == group_of(total)) same_group.push_back(each);
      if (group_of(each) == ObservationGroup::unset) everybody.push_back(each);
      if (group_of(each) != ObservationGroup::unset) groups.push_back(each);
    }
    try_parts(total, own);
    try_parts(total, same_group);
    if (group_of(total) != ObservationGroup::unset) return try_parts(total, everybody);
    try_parts(total, groups);
    try_parts(total, one_a_measure(all, total));
  }

  // For each other measure its own total, or else its groups.
  static Entries one_a_measure(const Entries& all, const Entry& total) {
    Entries found;
    std::unordered_set<const Measure*> with_total;
    for (const Entry& each : all)
      if (group_of(each) == ObservationGroup::unset) with_total.insert(each.of->figure->measure);
    for (const Entry& each : all) {
      if (are_of_one_measure(each, total)) continue;
      const bool has_total = with_total.count(each.of->figure->measure) > 0;
      if (!has_total || group_of(each) == ObservationGroup::unset) found.push_back(each);
    }
    return found;
  }

  void try_parts(const Entry& total, const Entries& parts) {
    for (const bool is_named : {false, true})
      for (const bool is_of_kind : {false, true}) {
        Entries chosen;
        for (const Entry& each : parts)
          if ((!is_named || is_more_general(total, each)) &&
              (!is_of_kind || each.of->topic->kinds == parts.front().of->topic->kinds))
            chosen.push_back(each);
        try_all_and_but_one(total, chosen);
        if (chosen.size() <= (is_named ? kMostTriedFreely : kMostTriedOfAnyName)) try_freely(total, chosen);
        if (is_named) try_neighbours(total, chosen);
      }
  }

  // Only what is meant to be the total can be as large as one of its parts: the others are none then.
  bool fits(const Entry& total, const Entry& part) const {
    if (table_.count(part.cell) < table_.count(total.cell)) return true;
    const bool is_meant = are_of_one_measure(total, part) || is_of_everybody(*total.of->figure->measure);
    return is_meant && table_.count(part.cell) == table_.count(total.cell);
  }

  // "Suspended students" may be the total of "Suspended students, grade 7".
  bool is_more_general(const Entry& total, const Entry& part) const {
    if (are_of_one_measure(total, part)) return true;
    return total.of->topic->outcome.size() <= part.of->topic->outcome.size() && kin_.are_akin_here(total, part);
  }

  void try_all_and_but_one(const Entry& total, const Entries& parts) {
    if (parts.size() < 2) return;
    double over = sum_of(parts) - table_.count(total.cell);
    if (std::abs(over) <= slack_of(total, parts)) {
      for (const Entry& part : parts) over = table_.take_up(part.cell, over);
      table_.take_up(total.cell, -over);
      return add(total.cell, parts);
    }
    for (const Entry& one : parts) {
      if (parts.size() < 3 || table_.count(one.cell) != over) continue;
      Entries others;
      for (const Entry& each : parts)
        if (each.cell != one.cell) others.push_back(each);
      add(total.cell, others);
    }
  }

  // A subtotal stands right before or after its parts.
  void try_neighbours(const Entry& total, const Entries& parts) {
    const auto after =
        std::find_if(parts.begin(), parts.end(), [&](const Entry& each) { return each.of->index > total.of->index; });
    try_run(total, Entries(std::make_reverse_iterator(after), parts.rend()));
    try_run(total, Entries(after, parts.end()));
  }

  void try_run(const Entry& total, const Entries& parts) {
    Entries run;
    double sum = 0;
    for (const Entry& part : parts) {
      run.push_back(part);
      sum += table_.count(part.cell);
      if (run.size() > 1 && sum == table_.count(total.cell)) add(total.cell, run);
    }
  }

  void try_freely(const Entry& total, const Entries& parts) {
    for (unsigned chosen = 1; chosen < (1U << parts.size()); ++chosen) {
      Entries tried;
      for (std::size_t i = 0; i < parts.size(); ++i)
        if (chosen >> i & 1 && fits(total, parts[i])) tried.push_back(parts[i]);
      if (tried.size() > 1 && sum_of(tried) == table_.count(total.cell)) add(total.cell, tried);
    }
  }

  double sum_of(const Entries& parts) const {
    double sum = 0;
    for (const Entry& part : parts) sum += table_.count(part.cell);
    return sum;
  }

  double slack_of(const Entry& total, const Entries& parts) const {
    double slack = table_.slack(total.cell);
    for (const Entry& part : parts) slack += table_.slack(part.cell);
    return slack;
  }

  void add(std::size_t total, const Entries& parts) {
    std::vector<std::size_t> cells;
    for (const Entry& part : parts) cells.push_back(part.cell);
    table_.add_sum(total, std::move(cells));
    work_out_size(day_, total, parts, table_);
  }

  // --- What is told in more than one place.

  // "Passed" and "did not pass", or all levels, make up those who were tested.
  void try_outcomes_of(const Entry& whole, const Entries& parts) {
    Entries outcomes;
    for (const Entry& each : parts)
      if (group_of(each) == group_of(whole) && may_be_of_the_same(each, whole)) outcomes.push_back(each);
    try_all_and_but_one(whole, outcomes);
    const double all = table_.count(whole.cell);
    for (std::size_t a = 0; a < outcomes.size(); ++a)
      for (std::size_t b = 0; b < a; ++b)
        if (table_.count(outcomes[a].cell) + table_.count(outcomes[b].cell) == all)
          if (is_more_general(outcomes[a], outcomes[b]) || is_more_general(outcomes[b], outcomes[a]))
            add(whole.cell, {outcomes[a], outcomes[b]});
  }

  // The same students, counted by two measures. Many are joined in a row: all pairs would say no more.
  void equal_counts(const Entries& parts) {
    std::map<double, std::vector<std::size_t>> by_count;
    for (std::size_t i = 0; i < parts.size(); ++i)
      if (table_.count(parts[i].cell) >= table_.limit()) by_count[table_.count(parts[i].cell)].push_back(i);
    Groups joined(parts.size());
    for (const auto& [count, equal] : by_count)
      for (auto a = equal.begin(); a != equal.end(); ++a)
        for (auto b = equal.begin(); b != a; ++b)
          if (are_the_same(parts[*a], parts[*b]) && joined.join(*a, *b))
            table_.add_sum(parts[*a].cell, {parts[*b].cell});
  }

  bool are_the_same(const Entry& a, const Entry& b) const {
    return !are_of_one_measure(a, b) && may_be_of_the_same(a, b) && kin_.are_akin_here(a, b);
  }

  const std::vector<DayFigure>& day_;
  Kin kin_;
  CountTable& table_;
};

}  // namespace

void add_sums_of_day(const std::vector<DayFigure>& day, CountTable& table) { Summing(day, table).run(); }

}  // namespace waymark
