#include "core/language/second_target.hpp"

#include "core/language/amounts.hpp"

namespace waymark::language {
namespace {

class SecondTargetFinder {
 public:
  explicit SecondTargetFinder(const Analysis& analysis) : a_(analysis), s_(analysis.sentence) {}

  std::optional<Stretch> run() const {
    if (const auto second = second_target()) return second;
    if (const auto second = second_start()) return second;
    return second_after_all();
  }

 private:
  // Different targets in clauses of their own.
  std::optional<Stretch> second_target() const {
    const auto targets = separate_targets(a_);
    for (std::size_t i = 1; i < targets.size(); ++i) {
      const Quantity& first = *targets[i - 1];
      const Quantity& second = *targets[i];
      const bool is_same = first.value == second.value && first.role == second.role &&
                           !s_.is(second.stretch.begin - 1, ";") && !is_parted_strongly(first, second) &&
                           !counts_others(first, second);
      if (is_same) continue;
      const bool is_parted =
          s_[first.stretch.begin].clause != s_[second.stretch.begin].clause || is_joined_between(first, second);
      if (is_parted) return second.stretch;
    }
    return std::nullopt;
  }

  // "4th grade from 30% to 50%, 5th grade from 35% to 50%": one target, but each has its own way to go.
  std::optional<Stretch> second_start() const {
    const Quantity* start = nullptr;
    const Quantity* end = nullptr;
    for (std::size_t i = 0; i < a_.quantities.size(); ++i) {
      const Quantity& q = a_.quantities[i];
      if (q.role == QuantityRole::end_value && start) end = &q;
      if (q.role != QuantityRole::baseline) continue;
      const bool is_second = end && q.unit == start->unit && q.value != start->value && q.value != end->value;
      if (is_second && leads_to_next(i)) return q.stretch;
      start = &q;
      end = nullptr;
    }
    return std::nullopt;
  }

  // "from 35% to 50%".
  bool leads_to_next(std::size_t i) const {
    constexpr std::size_t kNear = 8;  // tokens
    if (i + 1 >= a_.quantities.size()) return false;
    const Quantity& start = a_.quantities[i];
    const Quantity& end = a_.quantities[i + 1];
    return end.role == QuantityRole::end_value && end.unit == start.unit &&
           end.stretch.begin < start.stretch.end + kNear;
  }

  // "the response rate gets to 90%, and 90% of parents come": the same number of something else.
  bool counts_others(const Quantity& first, const Quantity& second) const {
    const bool is_of = s_.is_one_of(second.stretch.end, "of de");
    return is_of && !s_.is_one_of(first.stretch.end, "of de") &&
           s_[first.stretch.begin].clause != s_[second.stretch.begin].clause;
  }

  bool is_parted_strongly(const Quantity& first, const Quantity& second) const {
    for (std::size_t i = first.stretch.end; i < second.stretch.begin; ++i)
      if (s_.is_one_of(i, "; .")) return true;
    return false;
  }

  bool is_joined_between(const Quantity& first, const Quantity& second) const {
    if (second.stretch.begin > first.stretch.end + 30) return false;
    for (std::size_t i = first.stretch.end; i < second.stretch.begin; ++i)
      if (s_.has(i, word::conjunction) || s_.is_one_of(i, "; , while mientras")) return true;
    return false;
  }

  // "All pupils reach ..., and half go beyond it": everyone is a target too.
  std::optional<Stretch> second_after_all() const {
    if (a_.quantities.empty()) return std::nullopt;
    const Quantity& q = a_.quantities.front();
    const std::uint32_t clause = s_[q.stretch.begin].clause;
    if (q.role != QuantityRole::end_value || q.unit != QuantityUnit::percent || clause == 0) return std::nullopt;
    bool is_all = false;
    for (std::size_t i = 0; i < q.stretch.begin && i < 40; ++i) {
      is_all |= s_.has(i, word::wholly) && s_.has(i + 1, word::student);
      if (is_all && s_.has(i, word::achieve)) return q.stretch;
    }
    return std::nullopt;
  }

  const Analysis& a_;
  const Sentence& s_;
};

}  // namespace

std::optional<Stretch> find_second_target(const Analysis& analysis) { return SecondTargetFinder(analysis).run(); }

}  // namespace waymark::language
