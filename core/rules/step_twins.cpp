#include "core/rules/step_twins.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "core/model/plan.hpp"
#include "core/rules/folding.hpp"
#include "core/rules/references.hpp"
#include "core/rules/step_time.hpp"

namespace waymark {
namespace {

// Capitals and blanks differ where two people typed one title.
struct Hash {
  std::size_t operator()(std::string_view title) const { return hash_folded(title); }
};
struct Equal {
  bool operator()(std::string_view a, std::string_view b) const { return same_folded(a, b); }
};

struct Timed {
  const Step* step;
  Date first;
  Date last;
};

template <class T>
using ByTitle = std::unordered_map<std::string_view, std::vector<T>, Hash, Equal>;

// Steps with an owner whose title may stand more than once, those of one title in the plan's order. Most stand once: a
// sorted list of hashes tells those apart without a table of all titles, after every key press in one.
std::vector<const Step*> possible_twins(const Plan& plan) {
  std::vector<std::pair<std::size_t, const Step*>> hashed;
  hashed.reserve(plan.steps.size());
  for (const Step& step : plan.steps)
    if (!step.title.empty() && !step.owner.id.empty()) hashed.emplace_back(hash_folded(step.title), &step);
  std::stable_sort(hashed.begin(), hashed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<const Step*> found;
  for (std::size_t i = 0; i < hashed.size(); ++i) {
    const bool is_as_before = i > 0 && hashed[i].first == hashed[i - 1].first;
    const bool is_as_next = i + 1 < hashed.size() && hashed[i].first == hashed[i + 1].first;
    if (is_as_before || is_as_next) found.push_back(hashed[i].second);
  }
  return found;
}

ByTitle<Timed> timed_by_title(const Plan& plan, const SchoolDays& days) {
  ByTitle<Timed> sorted;
  for (const Step* step : possible_twins(plan)) {
    const auto first = first_day_of(*step, days);
    const auto last = last_day_of(*step, days);
    if (first && last) sorted[step->title].push_back({step, *first, *last});
  }
  return sorted;
}

bool begins_before(const Timed& a, const Timed& b) {
  const auto& owner = a.step->owner.id;
  const auto& other = b.step->owner.id;
  return owner == other ? a.first < b.first : owner < other;
}

bool is_claimed_otherwise(const Step& a, const Step& b, const SchoolDays& days) {
  return a.owner.id != b.owner.id || first_day_of(a, days) != first_day_of(b, days) ||
         last_day_of(a, days) != last_day_of(b, days);
}

bool serve_other_plans(const Step& a, const Step& b) { return !have_common(a.connections.ids, b.connections.ids); }

}  // namespace

StepPairs find_twins(const Plan& plan, const SchoolDays& days) {
  StepPairs found;
  for (auto& [title, steps] : timed_by_title(plan, days)) {
    if (steps.size() < 2) continue;
    std::stable_sort(steps.begin(), steps.end(), begins_before);
    const Timed* latest = nullptr;  // the owner's step that ends last so far
    for (const Timed& each : steps) {
      const bool is_same_owner = latest && latest->step->owner.id == each.step->owner.id;
      if (is_same_owner && each.first <= latest->last) found.emplace(each.step, latest->step);
      if (!is_same_owner || latest->last < each.last) latest = &each;
    }
  }
  return found;
}

// Each step is held against the first of another plan only: with more of them, mending one pair brings up the next.
StepPairs find_rival_claims(const Plan& plan, const SchoolDays& days) {
  ByTitle<const Step*> sorted;
  for (const Step& step : plan.steps)
    if (!step.title.empty() && !step.connections.ids.empty()) sorted[step.title].push_back(&step);
  StepPairs found;
  for (const auto& [title, steps] : sorted) {
    const Step* first = steps.front();
    for (const Step* step : steps)
      if (serve_other_plans(*step, *first) && is_claimed_otherwise(*step, *first, days)) found.emplace(step, first);
  }
  return found;
}

}  // namespace waymark
