#include "core/language/quantity_time.hpp"

namespace waymark::language {
namespace {

// "45% in 2024", "45% (2024)": times and quantities stand in the order of the text.
void link_following(const Sentence& s, const std::vector<TimeExpression>& times, std::vector<Quantity>& all) {
  std::size_t t = 0;
  for (Quantity& q : all) {
    while (t < times.size() && times[t].stretch.begin < q.stretch.end) ++t;
    if (t == times.size()) return;
    std::size_t begin = q.stretch.end;
    while (begin < q.stretch.end + 8 && begin < times[t].stretch.begin && !s.is_one_of(begin, ", ; .") &&
           s[begin].use != TokenUse::quantity)
      ++begin;
    if (times[t].stretch.begin <= begin) q.time = t;
  }
}

// "2023: 45%".
void link_preceding(const Sentence& s, const std::vector<TimeExpression>& times, std::vector<Quantity>& all) {
  std::size_t t = 0;
  for (Quantity& q : all) {
    while (t < times.size() && times[t].stretch.end + 1 < q.stretch.begin) ++t;
    if (t == times.size()) return;
    if (times[t].stretch.end + 1 == q.stretch.begin && s.is(q.stretch.begin - 1, ":")) q.time = t;
  }
}

bool is_past(const Sentence& s, const Quantity& q) {
  for (std::size_t i = q.stretch.begin; i < q.stretch.end + 8; ++i)
    if (s.is_one_of(i, "had was were scored passed met tenia fue eran aim goal target meta")) return true;
  return false;
}

// "40% met the benchmark; 65% will": what was, before what is to be.
bool tells_of_the_past(const Sentence& s, const Quantity& q, const Quantity& next) {
  bool is_past = false;
  for (std::size_t i = q.stretch.end; i < next.stretch.begin && i < q.stretch.end + 8; ++i)
    is_past |= s.is_one_of(i, "met scored were was had stood achieved reached earned");
  return is_past && s[q.stretch.begin].role == ClauseRole::main &&
         s[q.stretch.begin].clause != s[next.stretch.begin].clause;
}

}  // namespace

void link_times(const Sentence& sentence, const std::vector<TimeExpression>& times, std::vector<Quantity>& quantities) {
  link_following(sentence, times, quantities);
  link_preceding(sentence, times, quantities);
}

void order_by_time(const Sentence& s, const std::vector<TimeExpression>& times, std::vector<Quantity>& all) {
  for (std::size_t i = 0; i + 1 < all.size(); ++i) {
    Quantity& first = all[i];
    const Quantity& second = all[i + 1];
    const bool are_ends = first.role == QuantityRole::end_value && second.role == QuantityRole::end_value;
    if (are_ends && first.unit == second.unit && tells_of_the_past(s, first, second))
      first.role = QuantityRole::baseline;
    if (!are_ends || first.time == Quantity::kNoTime || second.time == Quantity::kNoTime || first.unit != second.unit)
      continue;
    const auto& a = times[first.time];
    const auto& b = times[second.time];
    const bool says_was = is_past(s, first) || (all.size() == 2 && s.is(first.stretch.begin - 1, ":"));
    if (a.date && b.date && *a.date < *b.date && !a.is_limit && says_was) first.role = QuantityRole::baseline;
  }
}

}  // namespace waymark::language
