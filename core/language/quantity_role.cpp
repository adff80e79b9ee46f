#include "core/language/quantity_role.hpp"

#include "core/language/quantity_time.hpp"

namespace waymark::language {
namespace {

constexpr std::size_t kNear = 5;  // tokens within which words still belong to an amount

class RoleFinder {
 public:
  RoleFinder(const Sentence& sentence, const std::vector<TimeExpression>& times, std::vector<Quantity>& quantities)
      : s_(sentence), times_(times), all_(quantities) {}

  void run() {
    link_times(s_, times_, all_);
    for (const Quantity& each : all_) percents_ += is_share(each) ? 1 : 0;
    for (at_ = 0; at_ < all_.size(); ++at_) all_[at_].role = role_of(all_[at_]);
    order_by_time(s_, times_, all_);
  }

 private:
  static bool is_share(const Quantity& q) { return q.unit == QuantityUnit::percent; }
  const Quantity* next() const { return at_ + 1 < all_.size() ? &all_[at_ + 1] : nullptr; }
  const Quantity* previous() const { return at_ > 0 ? &all_[at_ - 1] : nullptr; }

  // The word that leads the amount: before "at least", "about" and the like.
  std::size_t lead(std::size_t begin) const {
    std::size_t i = begin;
    for (std::size_t steps = 0; i > 0 && steps < kNear; ++steps) {
      // "a" is an article in English and "to" in Spanish.
      if (s_.is_spanish() && s_.is(i - 1, "a")) break;
      const bool is_bound = s_.has(i - 1, word::floor) && !s_.has(i - 1, word::rise | word::fall | word::achieve);
      if (!is_bound && !s_.is_one_of(i - 1,
                                     "a an the about approximately roughly around aproximadamente alrededor un el "
                                     "additional another average combined overall nearly further total least = ≥ < >"))
        break;
      --i;
    }
    return i - 1;
  }

  // One of the words among the few tokens before, within the clause and not beyond another amount.
  bool is_led_within(const Quantity& q, Classes some, std::size_t most = kNear) const {
    for (std::size_t i = q.stretch.begin; i > 0 && i + most > q.stretch.begin; --i) {
      const Token& token = s_[i - 1];
      if (token.use == TokenUse::quantity || s_.is_one_of(i - 1, ", ; .")) return false;
      if (token.has(some)) return true;
      if (s_.is_one_of(i - 1, "to by") || (s_.is_spanish() && s_.is_one_of(i - 1, "al a hasta"))) return false;
    }
    return false;
  }

  bool is_floored(const Quantity& q) const {
    return s_.has(q.stretch.end, word::floor) || s_.has(q.stretch.begin - 1, word::floor) ||
           s_.is(q.stretch.end - 1, "+");
  }

  // "from 45 to 60": whatever else stands around the second.
  bool ends_a_pair(const Quantity& q) const {
    return previous() && previous()->role == QuantityRole::baseline &&
           s_.is_one_of(lead(q.stretch.begin), "to a al hasta") && q.stretch.begin < previous()->stretch.end + 9;
  }

  QuantityRole role_of(const Quantity& q) const {
    if (ends_a_pair(q)) return QuantityRole::end_value;
    if (is_definition(q)) return QuantityRole::definition;
    if (is_baseline(q)) return QuantityRole::baseline;
    if (is_change(q)) return QuantityRole::change;
    return is_end(q) ? QuantityRole::end_value : QuantityRole::definition;
  }

  // Definitions ------------------------------------------------------------------------------------------------------

  bool is_led_by_goal(const Quantity& q) const {
    const std::size_t i = lead(q.stretch.begin);
    return s_.is_one_of(i, "to by from al a hasta en") || s_.has(i, word::goal_word);
  }

  std::size_t other_percents(const Quantity& q) const { return percents_ - (is_share(q) ? 1 : 0); }

  bool counts_tallies(const Quantity& q) const {
    std::size_t i = q.stretch.end;
    // "10% of days" counts days; "50% las inasistencias" does not.
    if (q.unit == QuantityUnit::percent && !s_.is_one_of(i, "of de or o del")) return false;
    while (i < q.stretch.end + 6 &&
           (s_.has(i, word::floor) ||
            s_.is_one_of(i,
                         "or o more mas of the de los las total full school unexcused consecutive different their all "
                         "percent excused enrolled instructional core advanced")))
      ++i;
    return s_.has(i, word::tally_noun) || (s_.has(i, word::term) && q.unit == QuantityUnit::none);
  }

  bool is_scale(const Quantity& q) const {
    return s_.is_one_of(q.stretch.end, "scale escala likert percentile rubric") ||
           s_.is_one_of(q.stretch.begin - 1, "lowest bottom top highest n");
  }

  bool follows_achievement(const Quantity& q) const {
    return is_led_within(q, word::achieve | word::rate | word::relative | word::quantifier) ||
           s_.is_one_of(q.stretch.begin - 1, "with con");
  }

  bool is_definition(const Quantity& q) const {
    if (is_scale(q)) return true;
    if (q.unit == QuantityUnit::years) return false;
    const ClauseRole role = s_[q.stretch.begin].role;
    // "included 80% of the day": the only amount there is.
    if (all_.size() == 1 && is_share(q) && role == ClauseRole::main) return false;
    if (counts_tallies(q) && (other_percents(q) > 0 || !is_led_by_goal(q) || role == ClauseRole::relative))
      return !counts_a_deliverable(q) &&
             !(percents_ == 0 && at_ == 0 && role == ClauseRole::main && is_led_within(q, word::achieve));
    if (role == ClauseRole::relative && is_floored(q) && !is_led_by_goal(q)) return true;
    if (role == ClauseRole::relative && q.unit == QuantityUnit::none && !is_led_by_goal(q)) return true;
    if (role == ClauseRole::relative && !is_led_by_goal(q) && s_.has(q.stretch.end, word::rate | word::indicator))
      return true;
    if (repeats_previous(q)) return true;
    if (q.unit == QuantityUnit::percentile)
      return percents_ > 0 || s_.is_one_of(q.stretch.end, "band range") || role == ClauseRole::relative ||
             s_.is_one_of(q.stretch.begin - 2, "from in below");
    const bool has_subject = at_ > 0 && is_share(all_[0]);
    if (is_floored(q) && has_subject && follows_achievement(q) && all_[0].stretch.end < q.stretch.begin &&
        !is_led_by_change(q))
      return true;
    if (q.unit == QuantityUnit::none && other_percents(q) > 0 && follows_achievement(q) &&
        !s_.is_one_of(q.stretch.begin - 1, "from to"))
      return true;
    // "80% of students master 75% of the standards": the second amount says what mastering is.
    if (has_subject && is_share(q) && role == ClauseRole::main && all_[0].unit == q.unit && !is_led_by_goal(q) &&
        !is_led_by_change(q) && s_[all_[0].stretch.begin].clause == s_[q.stretch.begin].clause &&
        is_led_within(q, word::achieve, 7) && is_subject(all_[0]) && !previous_is_list())
      return true;
    return false;
  }

  // "70% (113 of 161)", "half (50%)".
  bool repeats_previous(const Quantity& q) const {
    if (!previous() || !s_.is(q.stretch.begin - 1, "(") || q.stretch.begin > previous()->stretch.end + 9) return false;
    return q.value == previous()->value || q.unit == QuantityUnit::score;
  }

  bool previous_is_list() const { return previous() && s_.is_one_of(all_[at_].stretch.begin - 1, "and y ,"); }

  bool is_subject(const Quantity& q) const {
    return s_.is_one_of(q.stretch.end, "of de del") || s_.has(q.stretch.end, word::floor);
  }

  // "Hold three parent workshops", "at least two meetings": the number of deliverables is a target.
  bool counts_a_deliverable(const Quantity& q) const {
    return percents_ == 0 && (q.unit == QuantityUnit::none || q.unit == QuantityUnit::people) &&
           s_.has(q.stretch.begin - 1, word::create | word::act | word::floor) && !s_.has(q.stretch.end, word::term);
  }

  // Baselines --------------------------------------------------------------------------------------------------------

  bool is_followed_by_end(const Quantity& q) const {
    if (!next() || next()->stretch.begin > q.stretch.end + 12) return false;
    for (std::size_t i = q.stretch.end; i < next()->stretch.begin; ++i)
      if (s_.is_one_of(i, "to a al hasta >") && i + 4 >= next()->stretch.begin) return true;
    return false;
  }

  bool is_pair(const Quantity& q) const {
    std::size_t to = q.stretch.end;
    if (s_.is_one_of(to, "up down")) ++to;
    if (!next() || next()->stretch.begin > to + 3 || !(s_.is_one_of(to, "to > a al -") || s_.is(to - 1, "to")))
      return false;
    if (s_.is_one_of(q.stretch.begin - 1, "to by of at least")) return false;
    return next()->unit == q.unit || q.unit == QuantityUnit::none;
  }

  // "24% (2023-24) > 18% (2025-26)", with an arrow.
  bool is_before_arrow(const Quantity& q) const {
    for (std::size_t i = q.stretch.end; next() && i < next()->stretch.begin && i < q.stretch.end + kNear + 3; ++i)
      if (s_.is(i, ">")) return true;
    return false;
  }

  bool is_in_parentheses(const Quantity& q) const {
    for (std::size_t i = q.stretch.begin; i > 0 && i + 4 > q.stretch.begin; --i) {
      if (s_.is(i - 1, "(")) return true;
      if (s_.is_one_of(i - 1, ") , ;")) return false;
    }
    return false;
  }

  bool is_called_start(const Quantity& q) const {
    for (std::size_t i = q.stretch.end; i < q.stretch.end + 4; ++i) {
      const bool leads_another = s_.is_one_of(i + 1, ": of = is de es") || s_[i + 1].use == TokenUse::quantity;
      if (s_.is_one_of(i, "baseline currently actualmente base actual now hoy today presently present") &&
          !leads_another)
        return true;
      if (s_.is_one_of(i, "to , . ; of") || s_[i].use == TokenUse::quantity) return false;
    }
    return false;
  }

  bool is_baseline(const Quantity& q) const {
    const std::size_t i = lead(q.stretch.begin);
    if (s_.is_one_of(i, "from desde partiendo")) return true;
    if (s_.is(i, "of") && s_.is_one_of(i - 1, "baseline base")) return true;
    const bool starts_there = is_followed_by_end(q) || (s_.has(i - 1, word::start_value) && !is_gain(i - 1));
    if (s_.is_one_of(i, "de del") && starts_there && !s_.is_one_of(i - 1, "menos mas")) return true;
    if (is_before_arrow(q)) return true;
    if (is_pair(q)) return true;
    if (is_led_within(q, word::start_value) && !s_.is_one_of(i, "to by")) return true;
    if (s_[q.stretch.begin].role == ClauseRole::comparison && at_ > 0) return true;
    // "5 points over the 62% of 2023".
    if (s_.is(q.stretch.begin - 1, "the") && s_.is_one_of(q.stretch.begin - 2, "over above than beyond against"))
      return true;
    // "from an average of 230 to 240".
    if (s_.is(i, "of") && is_followed_by_end(q) && is_after_from(i)) return true;
    if (is_called_start(q)) return true;
    // "lift the score (3.4 in 2018-19) to 3.58".
    return is_in_parentheses(q) && (at_ > 0 || (next() && !is_subject(q))) && !is_target_in_parentheses(q);
  }

  bool is_after_from(std::size_t of) const {
    for (std::size_t i = of; i > 0 && i + 5 > of; --i)
      if (s_.is(i - 1, "from")) return true;
    return false;
  }

  bool is_gain(std::size_t i) const { return s_.has(i, word::amount_noun | word::rise | word::fall); }

  bool is_target_in_parentheses(const Quantity& q) const {
    return is_led_within(q, word::goal_word) || is_led_by_change(q);
  }

  // Changes ----------------------------------------------------------------------------------------------------------

  bool is_led_by_change(const Quantity& q) const {
    const std::size_t i = lead(q.stretch.begin);
    if (s_.is_one_of(i, "to al hasta") || is_limit(q.stretch.begin - 1)) return false;
    const Classes change = word::rise | word::fall | word::better | word::upward | word::downward;
    if (s_.has(i, change) && !s_.has(i, word::floor)) return true;
    return s_.is_one_of(i, "of de del") && (s_.has(i - 1, word::amount_noun | word::growth) ||
                                            s_.is_one_of(i - 1, "growth gain crecimiento") || s_.has(i - 1, change));
  }

  // "cut in half", "bajar a la mitad".
  bool is_halved(const Quantity& q) const {
    if (!s_.is_one_of(q.stretch.end - 1, "half mitad tercio")) return false;
    return s_.is_one_of(q.stretch.begin - 1, "in a") && is_change_clause(q);
  }

  // "falls below 20%" names the value, "falls by at least 20%" the change.
  bool is_limit(std::size_t i) const {
    return s_.is_one_of(i, "below under above beyond") ||
           (s_.has(i, word::floor) && s_.is_one_of(i - 1, "debajo encima"));
  }

  bool is_change(const Quantity& q) const {
    if (q.unit == QuantityUnit::multiple || is_halved(q)) return true;
    const std::size_t i = lead(q.stretch.begin);
    if (s_.is_one_of(i, "to al hasta reach alcanzar") && s_.has(i - 1, word::any_change)) return false;
    if (s_.is_one_of(i, "to a al hasta") && previous() && previous()->role == QuantityRole::baseline) return false;
    if (s_.is_one_of(q.stretch.end, "additional adicionales") || s_.is_one_of(q.stretch.end, "new nuevos nuevas"))
      return true;
    if (s_.is(i, "by") || (s_.is_one_of(i, "en por un") && s_.is_spanish() && is_change_clause(q))) return true;
    if (s_.is_spanish() && s_.is(q.stretch.begin - 1, "un") && is_change_clause(q) &&
        !s_.is_one_of(q.stretch.begin - 2, "a hasta"))
      return true;
    if (is_led_by_change(q)) return true;
    for (std::size_t j = q.stretch.end; j < q.stretch.end + 2; ++j) {
      if (s_.is_one_of(j, "or o")) break;
      if (s_.is_one_of(j, "higher lower more fewer less greater mas menos")) return true;
      if (s_.has(j, word::amount_noun) && !s_.has(j, word::floor) &&
          !(s_.has(j, word::rise | word::fall) && s_.is(j - 1, "will")))
        return true;
      if (!s_.is_one_of(j, "annual yearly average of de point - de points")) break;
    }
    if (q.time != Quantity::kNoTime && times_[q.time].kind == TimeKind::recurrence &&
        s_.is_one_of(times_[q.time].core, "a per each every al annually") && !s_.is_one_of(i, "to a hasta al"))
      return is_change_clause(q);
    return q.unit == QuantityUnit::percentage_points || q.unit == QuantityUnit::level ||
           q.unit == QuantityUnit::years || (q.unit == QuantityUnit::points && is_change_clause(q));
  }

  bool is_change_clause(const Quantity& q) const {
    for (std::size_t i = q.stretch.begin; i > 0 && i + 40 > q.stretch.begin; --i) {
      if (s_.has(i - 1, word::any_change)) return true;
      if (s_.is_one_of(i - 1, ". ;")) return false;
    }
    return false;
  }

  // End values -------------------------------------------------------------------------------------------------------

  bool is_end(const Quantity& q) const {
    if (q.unit == QuantityUnit::percent) return true;
    const std::size_t i = lead(q.stretch.begin);
    const bool is_led = s_.is_one_of(i, "to at of reach al a hasta be is de sea") ||
                        s_.has(i, word::goal_word | word::keep | word::rate) ||
                        (s_.has(i, word::achieve) && !s_.is(i, "have"));
    if (is_led && !counts_tallies(q)) return true;
    if (is_led && is_change_clause(q)) return true;
    if (q.unit == QuantityUnit::score || q.unit == QuantityUnit::percentile || q.value == 0) return true;
    if (percents_ == 0 && at_ == 0 && is_led_within(q, word::achieve)) return true;
    if (q.unit == QuantityUnit::points && previous() && previous()->role == QuantityRole::baseline) return true;
    if (s_.is_one_of(q.stretch.end, "per por")) return true;
    if (q.unit == QuantityUnit::people) return is_floored(q) || s_[q.stretch.begin].clause == 0;
    return is_floored(q) || counts_a_deliverable(q) ||
           (previous() && previous()->role == QuantityRole::baseline && is_led);
  }

  const Sentence& s_;
  const std::vector<TimeExpression>& times_;
  std::vector<Quantity>& all_;
  std::size_t at_ = 0;
  std::size_t percents_ = 0;
};

}  // namespace

void assign_roles(const Sentence& sentence, const std::vector<TimeExpression>& times,
                  std::vector<Quantity>& quantities) {
  RoleFinder(sentence, times, quantities).run();
}

}  // namespace waymark::language
