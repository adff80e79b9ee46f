#include "core/language/quantity_time.hpp"

#include "core/language/quantity_words.hpp"

namespace waymark::language {
namespace {

constexpr std::size_t kNear = 8;  // tokens within which a time or a verb still belongs to an amount
constexpr std::string_view kPastVerbs =
    "had was were scored passed met stood achieved reached earned rose grew fell went dropped moved improved increased "
    "declined decreased climbed got attended graduated qualified tenia fue fueron era eran aprobo alcanzo logro obtuvo "
    "subio bajo paso leyo asistio aprobaron alcanzaron lograron obtuvieron asistieron";
constexpr std::string_view kPresentVerbs = "is are stands has have es son esta estan tiene tienen";
constexpr std::string_view kBetweenTimeAndAmount =
    ": , = - ( el la un about only just some at goal target actual baseline meta";

// "45% in 2024", "45% (2024)": times and quantities stand in the order of the text.
void link_following(const Sentence& s, const std::vector<TimeExpression>& times, std::vector<Quantity>& all) {
  std::size_t t = 0;
  for (Quantity& q : all) {
    while (t < times.size() && times[t].stretch.begin < q.stretch.end) ++t;
    if (t == times.size()) return;
    std::size_t begin = q.stretch.end;
    while (begin < q.stretch.end + kNear && begin < times[t].stretch.begin && !s.is_one_of(begin, ", ; .") &&
           s[begin].use != TokenUse::quantity)
      ++begin;
    if (times[t].stretch.begin <= begin) q.time = t;
  }
}

// "2023: 45%", "Fall 40%, Spring 65%", "In 2025, 52% of ...".
void link_preceding(const Sentence& s, const std::vector<TimeExpression>& times, std::vector<Quantity>& all) {
  std::size_t t = 0;
  std::size_t taken = Quantity::kNoTime;  // by the amount before: "60% in 2024, 65% ..."
  for (Quantity& q : all) {
    while (t + 1 < times.size() && times[t + 1].stretch.end <= q.stretch.begin) ++t;
    if (t == times.size()) return;
    std::size_t end = times[t].stretch.end;
    while (end < q.stretch.begin && end < times[t].stretch.end + 3 && s.is_one_of(end, kBetweenTimeAndAmount)) ++end;
    const bool is_kind = times[t].kind != TimeKind::recurrence && times[t].kind != TimeKind::duration;
    if (is_kind && end == q.stretch.begin && t != taken) q.time = t;
    taken = q.time;
  }
}

// When in a school year, for times without a date: 0 where that is not known.
int place_in_year(const Sentence& s, const TimeExpression& time) {
  for (std::size_t i = time.core; i < time.stretch.end; ++i) {
    if (s.is_one_of(i, "fall autumn boy otono q1 t1")) return 1;
    if (s.is_one_of(i, "winter moy invierno q2 t2")) return 2;
    if (s.is_one_of(i, "spring eoy primavera q3 t3")) return 3;
    if (s.is_one_of(i, "summer q4 verano")) return 4;
  }
  return 0;
}

bool is_earlier(const Sentence& s, const TimeExpression& a, const TimeExpression& b) {
  if (a.date && b.date) return *a.date < *b.date;
  const int first = place_in_year(s, a);
  const int second = place_in_year(s, b);
  return first > 0 && first < second && a.date.has_value() == b.date.has_value();
}

class Ordering {
 public:
  Ordering(const Sentence& sentence, const std::vector<TimeExpression>& times, std::vector<Quantity>& quantities)
      : s_(sentence), times_(times), all_(quantities) {}

  void run() {
    for (std::size_t i = 0; i + 1 < all_.size(); ++i) {
      if (i + 2 < all_.size() && ends_in_past(i)) continue;
      order(all_[i], all_[i + 1]);
    }
  }

 private:
  bool has_before(const Quantity& q, std::string_view words) const {
    for (std::size_t i = q.stretch.begin; i > 0 && i + kNear > q.stretch.begin; --i) {
      if (s_.is_one_of(i - 1, "; .") || s_[i - 1].use == TokenUse::quantity) return false;
      if (s_.is_one_of(i - 1, words)) return true;
    }
    return false;
  }

  bool has_after(const Quantity& q, std::string_view words, std::size_t most = kNear) const {
    for (std::size_t i = q.stretch.end; i < q.stretch.end + most; ++i) {
      if (s_.is_one_of(i, "; .") || s_[i].use == TokenUse::quantity) return false;
      if (s_.is_one_of(i, words)) return true;
    }
    return false;
  }

  // "will", "the target is": what is to come.
  bool is_foreseen(const Quantity& q) const {
    for (std::size_t i = q.stretch.begin; i > 0 && i + 2 * kNear > q.stretch.begin; --i) {
      if (s_.is_one_of(i - 1, "; .") || s_[i - 1].use == TokenUse::quantity) break;
      if (s_[i - 1].role == ClauseRole::relative) continue;  // "who would recommend it"
      if (s_.has(i - 1, word::modal | word::goal_word)) return true;
    }
    for (std::size_t i = q.stretch.end; i < q.stretch.end + kNear; ++i) {
      if (s_.is_one_of(i, "; .") || s_[i].use == TokenUse::quantity) break;
      if (s_.has(i, word::modal | word::goal_word)) return true;
    }
    return false;
  }

  bool is_bound(const Quantity& q) const {
    return is_floored(s_, q) || s_.is_one_of(lead(s_, q.stretch.begin), "to by reach hasta al") ||
           (q.time != Quantity::kNoTime && times_[q.time].is_limit);
  }

  bool are_apart(const Quantity& a, const Quantity& b) const {
    return s_[a.stretch.begin].clause != s_[b.stretch.begin].clause;
  }

  // "40% met the benchmark; 65% will", "18% are suspended; by 2027 that will be 9%".
  bool is_state_before(const Quantity& first, const Quantity& second) const {
    if (!are_apart(first, second) || is_bound(first) || s_[first.stretch.begin].role != ClauseRole::main) return false;
    if (has_after(first, kPastVerbs)) return true;
    const bool is_present = has_before(first, kPresentVerbs) || has_after(first, kPresentVerbs);
    return is_present && !is_foreseen(first) && is_foreseen(second) && !is_subject(s_, second);
  }

  // "2018: 64%, 2025: 80%", "was 45% in 2024 ... 60% in 2027".
  bool is_dated_before(const Quantity& first, const Quantity& second) const {
    if (first.time == Quantity::kNoTime || second.time == Quantity::kNoTime) return false;
    if (!is_earlier(s_, times_[first.time], times_[second.time]) || times_[first.time].is_limit) return false;
    if (has_before(first, kPastVerbs) || has_after(first, kPastVerbs)) return true;
    return !is_bound(first) && !is_foreseen(first) && second.stretch.begin <= first.stretch.end + 2 * kNear;
  }

  static bool may_be_value(const Quantity& q) {
    return q.role == QuantityRole::end_value || (q.role == QuantityRole::definition && q.unit == QuantityUnit::none);
  }

  void order(Quantity& first, Quantity& second) {
    if (!may_be_value(first) || !may_be_value(second) || first.unit != second.unit) return;
    const bool are_ends = first.role == QuantityRole::end_value && second.role == QuantityRole::end_value;
    if (!(are_ends && is_state_before(first, second)) && !is_dated_before(first, second)) return;
    first.role = QuantityRole::baseline;
    second.role = QuantityRole::end_value;
  }

  // "Moved from 18% to 23% last year; will reach 35%": where the past ended is where things are.
  bool ends_in_past(std::size_t i) {
    Quantity& first = all_[i];
    Quantity& last = all_[i + 1];
    const Quantity& aim = all_[i + 2];
    if (first.role != QuantityRole::baseline || last.role != QuantityRole::end_value ||
        aim.role != QuantityRole::end_value || !are_apart(last, aim) || last.unit != aim.unit)
      return false;
    if (!has_before(first, kPastVerbs) || is_foreseen(first) || !is_foreseen(aim)) return false;
    first.role = QuantityRole::definition;
    last.role = QuantityRole::baseline;
    return true;
  }

  const Sentence& s_;
  const std::vector<TimeExpression>& times_;
  std::vector<Quantity>& all_;
};

}  // namespace

void link_times(const Sentence& sentence, const std::vector<TimeExpression>& times, std::vector<Quantity>& quantities) {
  link_following(sentence, times, quantities);
  link_preceding(sentence, times, quantities);
}

void order_by_time(const Sentence& sentence, const std::vector<TimeExpression>& times,
                   std::vector<Quantity>& quantities) {
  Ordering(sentence, times, quantities).run();
}

}  // namespace waymark::language
