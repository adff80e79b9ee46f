#include "core/language/quantity_role.hpp"

#include "core/language/quantity_time.hpp"
#include "core/language/quantity_words.hpp"

namespace waymark::language {
namespace {

constexpr std::size_t kNear = 8;  // tokens within which an arrow still belongs to an amount
constexpr std::size_t kFar = 40;  // tokens beyond which two amounts have nothing to do with each other
constexpr std::string_view kTrials =
    "trials trial opportunities attempts sessions probes occasions consecutive oportunidades intentos ensayos "
    "ocasiones";

class RoleFinder {
 public:
  RoleFinder(const Sentence& sentence, const std::vector<TimeExpression>& times, std::vector<Quantity>& quantities)
      : s_(sentence), times_(times), all_(quantities) {}

  void run() {
    link_times(s_, times_, all_);
    for (at_ = 0; at_ < all_.size(); ++at_) percents_ += is_share(all_[at_]) && !is_criterion(all_[at_]) ? 1 : 0;
    for (at_ = 0; at_ < all_.size(); ++at_) all_[at_].role = role_of(all_[at_]);
    order_by_time(s_, times_, all_);
  }

 private:
  static bool is_share(const Quantity& q) { return q.unit == QuantityUnit::percent; }
  const Quantity* next() const { return at_ + 1 < all_.size() ? &all_[at_ + 1] : nullptr; }
  const Quantity* previous() const { return at_ > 0 ? &all_[at_ - 1] : nullptr; }

  // "from 45 to 60": whatever else stands around the second.
  bool ends_a_pair(const Quantity& q) const {
    return previous() && previous()->role == QuantityRole::baseline &&
           s_.is_one_of(lead(s_, q.stretch.begin), "to a al hasta") &&
           q.stretch.begin < previous()->stretch.end + 2 * kNear;
  }

  QuantityRole role_of(const Quantity& q) const {
    if (ends_a_pair(q)) return QuantityRole::end_value;
    if (is_definition(q)) return QuantityRole::definition;
    if (is_baseline(q)) return QuantityRole::baseline;
    if (is_end_again(q)) return QuantityRole::end_value;
    if (is_change(q) || is_change_again(q)) return QuantityRole::change;
    return is_end(q) ? QuantityRole::end_value : QuantityRole::definition;
  }

  // Definitions ------------------------------------------------------------------------------------------------------

  std::size_t other_percents(const Quantity& q) const { return percents_ - (is_share(q) ? 1 : 0); }

  bool is_definition(const Quantity& q) const {
    if (is_scale(s_, q)) return true;
    if (q.unit == QuantityUnit::years) return false;
    // "included 80% of the day": the only amount there is.
    if (all_.size() == 1 && is_share(q) && role_at(q) == ClauseRole::main) return false;
    if (counts_tallies(s_, q) &&
        (other_percents(q) > 0 || !is_led_by_goal(s_, q) || role_at(q) == ClauseRole::relative))
      return !counts_a_deliverable(q) && !is_achieved_alone(q);
    if (q.unit == QuantityUnit::percentile && is_band(q)) return true;
    if (is_criterion(q)) return true;
    return defines_people(q) || repeats_previous(q) || defines_achievement(q);
  }

  ClauseRole role_at(const Quantity& q) const { return s_[q.stretch.begin].role; }

  // "80 words a minute with 95% accuracy", "80% accuracy in 4 of 5 trials": how well or how often it has to succeed.
  bool is_criterion(const Quantity& q) const {
    if (at_ == 0) return false;
    if (is_share(q))
      return s_.is_one_of(q.stretch.end, "accuracy precision exactitud") &&
             s_.is_one_of(lead(s_, q.stretch.begin), "with at con");
    return q.unit == QuantityUnit::score && s_.is_one_of(q.stretch.end, kTrials);
  }

  // "read 87 words per minute": nothing else could be the target.
  bool is_achieved_alone(const Quantity& q) const {
    return percents_ == 0 && at_ == 0 && role_at(q) == ClauseRole::main && is_led_within(s_, q, word::achieve);
  }

  // "students in the 40th percentile band".
  bool is_band(const Quantity& q) const {
    return percents_ > 0 || s_.is_one_of(q.stretch.end, "band range") || role_at(q) == ClauseRole::relative ||
           s_.is_one_of(q.stretch.begin - 2, "from in below");
  }

  // "students who miss 10% or more", "schools that hold a 95% attendance rate".
  bool defines_people(const Quantity& q) const {
    if (role_at(q) != ClauseRole::relative || is_led_by_goal(s_, q)) return false;
    if (s_.is_one_of(lead(s_, q.stretch.begin), "was were fue era eran")) return false;  // "a score, which was 68"
    return is_floored(s_, q) || q.unit == QuantityUnit::none || s_.has(q.stretch.end, word::rate | word::indicator);
  }

  // "80% of students score 3 or higher", "80% of students master 75% of the standards": the second amount says what is
  // achieved.
  bool defines_achievement(const Quantity& q) const {
    const Quantity& first = all_[0];
    const bool has_share_before = at_ > 0 && is_share(first) && !is_led_by_change(s_, q);
    const bool is_other_clause = !is_subject(s_, first) && !is_subject(s_, q) && is_joined_to(first, q);
    if (has_share_before && is_floored(s_, q) && follows_achievement(s_, q) && !is_other_clause) return true;
    if (q.is_range && q.unit == QuantityUnit::none && lists_scores(q)) return true;
    const bool is_bare = q.unit == QuantityUnit::none && other_percents(q) > 0;
    if (is_bare && follows_achievement(s_, q) && !s_.is_one_of(q.stretch.begin - 1, "from to")) return true;
    if (is_in_parentheses(s_, q)) return false;
    return has_share_before && is_subject(s_, first) && is_share(q) && role_at(q) == ClauseRole::main &&
           !is_led_by_goal(s_, q) && s_[first.stretch.begin].clause == s_[q.stretch.begin].clause &&
           is_led_within(s_, q, word::achieve, 7) && !previous_is_list();
  }

  bool is_joined_to(const Quantity& first, const Quantity& q) const {
    if (q.stretch.begin > first.stretch.end + kFar) return true;
    for (std::size_t i = first.stretch.end; i < q.stretch.begin; ++i)
      if (s_.has(i, word::conjunction)) return true;
    return false;
  }

  // "the number of students scoring 3, 4 or 5".
  bool lists_scores(const Quantity& q) const {
    if (!s_.has(q.stretch.begin - 1, word::achieve)) return false;
    for (std::size_t i = q.stretch.begin; i > 0 && i + 10 > q.stretch.begin; --i)
      if (s_.has(i - 1, word::quantifier)) return true;
    return false;
  }

  // "70% (113 of 161)", "half (50%)".
  bool repeats_previous(const Quantity& q) const {
    if (!previous() || !s_.is(q.stretch.begin - 1, "(") || q.stretch.begin > previous()->stretch.end + 2 * kNear)
      return false;
    return q.value == previous()->value || q.unit == QuantityUnit::score;
  }

  bool previous_is_list() const { return previous() && s_.is_one_of(lead(s_, all_[at_].stretch.begin), "and y ,"); }

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
    for (std::size_t i = q.stretch.end; next() && i < next()->stretch.begin && i < q.stretch.end + kNear; ++i)
      if (s_.is(i, ">")) return true;
    return false;
  }

  bool is_baseline(const Quantity& q) const {
    if (is_led_from(q) || is_before_arrow(q) || is_pair(q) || becomes_next(q) || is_known_before(q)) return true;
    if (is_led_within(s_, q, word::start_value) && !s_.is_one_of(lead(s_, q.stretch.begin), "to by")) return true;
    if (role_at(q) == ClauseRole::comparison && at_ > 0) return true;
    // "5 points over the 62% of 2023".
    const bool is_known = s_.is(q.stretch.begin - 1, "the");
    if (is_known && s_.is_one_of(q.stretch.begin - 2, "over above than beyond against")) return true;
    if (is_called_start(s_, q)) return true;
    // "lift the score (3.4 in 2018-19) to 3.58".
    const bool is_beside_another = at_ > 0 || (next() && !is_subject(s_, q));
    return is_in_parentheses(s_, q) && is_beside_another && !is_target_in_parentheses(s_, q);
  }

  // "Bring the 41% below basic down to 30%", "a GPA of 2.8 to 3.2": named as known, and then taken somewhere.
  bool is_known_before(const Quantity& q) const {
    const std::size_t most = s_.is_one_of(q.stretch.end, "gap difference brecha") ? 2 * kNear : kNear;
    if (!next() || next()->unit != q.unit || next()->stretch.begin > q.stretch.end + most) return false;
    const bool is_taken_on = s_.is_one_of(lead(s_, next()->stretch.begin), "to al hasta");
    const std::size_t before = q.stretch.begin - 1;
    if (s_.is_one_of(before, "the our their this del"))
      return is_taken_on && !s_.is_one_of(before - 1, "to by of reach");
    return s_.is(before, "of") && is_taken_on && s_.is(q.stretch.end, "to") &&
           !s_.has(before - 1, word::amount_noun | word::growth | word::any_change | word::goal_word);
  }

  // "21% on grade level, to become 35%".
  bool becomes_next(const Quantity& q) const {
    if (!next() || next()->unit != q.unit || is_floored(s_, q) || is_led_by_goal(s_, q)) return false;
    const std::size_t i = lead(s_, next()->stretch.begin);
    return next()->stretch.begin < q.stretch.end + 2 * kNear && s_.is_one_of(i, "become be reach hit") &&
           s_.is(i - 1, "to");
  }

  // "from 45%", "a baseline of 45%", "del 45% al 60%", "from an average of 230 to 240".
  bool is_led_from(const Quantity& q) const {
    const std::size_t i = lead(s_, q.stretch.begin);
    if (s_.is_one_of(i, "from desde partiendo")) return true;
    if (s_.is(i, "of")) return s_.is_one_of(i - 1, "baseline base") || (is_followed_by_end(q) && is_after_from(s_, i));
    const bool starts_there = is_followed_by_end(q) || (s_.has(i - 1, word::start_value) && !is_gain(i - 1));
    return s_.is_one_of(i, "de del") && starts_there && !s_.is_one_of(i - 1, "menos mas");
  }

  bool is_gain(std::size_t i) const { return s_.has(i, word::amount_noun | word::rise | word::fall); }

  // Changes ----------------------------------------------------------------------------------------------------------

  bool is_change(const Quantity& q) const {
    if (q.unit == QuantityUnit::multiple || is_halved(s_, q)) return true;
    const std::size_t i = lead(s_, q.stretch.begin);
    if (s_.is_one_of(i, "to al hasta reach alcanzar") && s_.has(i - 1, word::any_change)) return false;
    if (s_.is_one_of(q.stretch.end, "additional adicionales new nuevos nuevas")) return true;
    if (is_led_by(q, i) || is_led_by_change(s_, q) || is_followed_by_change(q)) return true;
    if (recurs(q) && !s_.is_one_of(i, "to a hasta al")) return is_change_clause(s_, q);
    return q.unit == QuantityUnit::percentage_points || q.unit == QuantityUnit::level ||
           q.unit == QuantityUnit::years || (q.unit == QuantityUnit::points && is_change_clause(s_, q));
  }

  // "5 points in reading and 3 in math".
  bool is_change_again(const Quantity& q) const {
    return previous() && previous()->role == QuantityRole::change && q.unit == QuantityUnit::none &&
           s_.is_one_of(q.stretch.begin - 1, "and y") && s_.is_one_of(q.stretch.end, "in en for") &&
           q.stretch.begin < previous()->stretch.end + 5;
  }

  // "above -5 in reading and -7 in maths".
  bool is_end_again(const Quantity& q) const {
    if (!previous() || previous()->role != QuantityRole::end_value || previous()->unit != q.unit) return false;
    const std::size_t before = q.value < 0 ? q.stretch.begin - 2 : q.stretch.begin - 1;
    return q.unit == QuantityUnit::none && s_.is_one_of(before, "and y ,") &&
           s_.is_one_of(q.stretch.end, "in en for") && s_.is_one_of(previous()->stretch.end, "in en for") &&
           q.stretch.begin < previous()->stretch.end + 6;
  }

  // "by 5%", "en un 5%".
  bool is_led_by(const Quantity& q, std::size_t lead_place) const {
    if (s_.is(lead_place, "by")) return true;
    if (!s_.is_spanish() || !is_change_clause(s_, q)) return false;
    if (s_.is_one_of(lead_place, "en por un")) return true;
    return s_.is(q.stretch.begin - 1, "un") && !s_.is_one_of(q.stretch.begin - 2, "a hasta");
  }

  // "a 10% reduction", "5% higher", but not "80% or more".
  bool is_followed_by_change(const Quantity& q) const {
    for (std::size_t i = q.stretch.end; i < q.stretch.end + 2; ++i) {
      if (s_.is_one_of(i, "or o")) return false;
      if (s_.is_one_of(i, "higher lower more fewer less greater mas menos")) return true;
      if (s_.has(i, word::amount_noun) && !s_.has(i, word::floor)) return true;
      if (!s_.is_one_of(i, "annual yearly average of de point - points")) return false;
    }
    return false;
  }

  // "2 points a year".
  bool recurs(const Quantity& q) const {
    if (q.time == Quantity::kNoTime || times_[q.time].kind != TimeKind::recurrence) return false;
    return s_.is_one_of(times_[q.time].core, "a per each every al annually");
  }

  // End values -------------------------------------------------------------------------------------------------------

  bool is_end(const Quantity& q) const {
    if (q.unit == QuantityUnit::percent) return true;
    const std::size_t i = lead(s_, q.stretch.begin);
    const bool is_led = s_.is_one_of(i, "to at of reach al a hasta be is de sea") ||
                        s_.has(i, word::goal_word | word::keep | word::rate) ||
                        (s_.has(i, word::achieve) && !s_.is(i, "have"));
    if (is_led && !counts_tallies(s_, q)) return true;
    if (is_led && is_change_clause(s_, q)) return true;
    if (q.unit == QuantityUnit::score || q.unit == QuantityUnit::percentile || q.value == 0) return true;
    if (percents_ == 0 && at_ == 0 && is_led_within(s_, q, word::achieve)) return true;
    if (q.unit == QuantityUnit::points && previous() && previous()->role == QuantityRole::baseline) return true;
    if (s_.is_one_of(q.stretch.end, "per por")) return true;
    if (q.unit == QuantityUnit::people) return is_floored(s_, q) || s_[q.stretch.begin].clause == 0;
    return is_floored(s_, q) || counts_a_deliverable(q) ||
           (previous() && previous()->role == QuantityRole::baseline && previous()->unit == q.unit);
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
