#include "core/language/deadline.hpp"

#include <chrono>

namespace waymark::language {
namespace {

class DeadlineFinder {
 public:
  DeadlineFinder(const Analysis& analysis, bool is_activity)
      : a_(analysis), s_(analysis.sentence), is_activity_(is_activity), is_of_baseline_(analysis.times.size()) {
    for (const Quantity& q : a_.quantities)
      if (q.role == QuantityRole::baseline && q.time != Quantity::kNoTime) is_of_baseline_[q.time] = true;
  }

  const TimeExpression* run() const {
    const TimeExpression* best = nullptr;
    for (std::size_t i = 0; i < a_.times.size(); ++i)
      if (is_candidate(i) && (!best || is_better(a_.times[i], *best))) best = &a_.times[i];
    return best;
  }

 private:
  bool is_candidate(std::size_t index) const {
    const TimeExpression& time = a_.times[index];
    return !is_start(time, index) && !is_compared(time) && !is_title(time) &&
           !(time.kind == TimeKind::recurrence && !is_checkpoint(time));
  }

  // "45% in 2022" is when things were so; "from 2022" is where counting starts.
  bool is_start(const TimeExpression& time, std::size_t index) const {
    if (is_of_baseline_[index] && !(time.is_limit && s_[time.stretch.begin].clause == 0)) return true;
    // "which in 2023 was ...".
    if (s_.is_one_of(time.stretch.end, "was were fue era had eran")) return true;
    const std::size_t before = time.stretch.begin;
    if (time.is_limit) return false;
    return s_.is_one_of(before, "from since desde after beginning starting") ||
           s_.is_one_of(before - 1, "from since desde starting baseline than");
  }

  bool is_compared(const TimeExpression& time) const {
    if (s_[time.stretch.begin].role == ClauseRole::comparison || s_[time.core].role == ClauseRole::comparison)
      return !time.is_limit;
    for (std::size_t i = time.stretch.begin; i > 0 && i + 3 > time.stretch.begin; --i)
      if (s_.has(i - 1, word::compare) || s_.is_one_of(i - 1, "baseline previous prior anterior")) return true;
    return s_.is_one_of(time.stretch.end, "baseline levels") || s_.is_one_of(time.stretch.begin, "than");
  }

  // "the 2024 Improvement Plan", "Vision 2030".
  bool is_title(const TimeExpression& time) const {
    if (time.is_limit) return false;
    if (s_.is_one_of(time.stretch.begin - 1, "vision plan agenda") && time.stretch.begin == time.core) return true;
    for (std::size_t i = time.stretch.end; i < time.stretch.end + 4; ++i) {
      if (s_.is_one_of(i, "plan plans budget handbook calendar")) return true;
      if (!s_[i].is_capital && !s_.is_one_of(i, "school strategic improvement action")) return false;
    }
    return false;
  }

  // A checkpoint of an outcome; how often adults do something is no deadline.
  bool is_checkpoint(const TimeExpression& time) const {
    if (is_activity_) return false;
    constexpr std::string_view long_terms =
        "annually yearly anualmente year years ano anos curso semester semestre trimestre trimester quarter term ciclo";
    bool is_yearly = false;
    for (std::size_t i = time.core; i < time.stretch.end; ++i) is_yearly |= s_.is_one_of(i, long_terms);
    return is_yearly && !s_.has(time.stretch.end, word::source_head | word::instrument | word::growth);
  }

  static bool is_dated(const TimeExpression& time) { return time.date.has_value() || time.kind == TimeKind::month; }

  bool is_better(const TimeExpression& one, const TimeExpression& other) const {
    if ((one.kind == TimeKind::recurrence) != (other.kind == TimeKind::recurrence))
      return other.kind == TimeKind::recurrence;
    if (one.is_limit != other.is_limit) return one.is_limit && !(other.date && !one.date);
    if (one.date && other.date) return *one.date > *other.date && s_[one.core].clause <= s_[other.core].clause + 4;
    return is_dated(one) && !is_dated(other);
  }

  const Analysis& a_;
  const Sentence& s_;
  bool is_activity_;
  std::vector<bool> is_of_baseline_;  // for each of the times
};

Date months_later(Date start, int months) {
  using namespace std::chrono;
  const year_month_day from{sys_days{days{start.days}}};
  year_month_day to = from + std::chrono::months{months};
  if (!to.ok()) to = to.year() / to.month() / last;
  return Date{static_cast<std::int32_t>(sys_days{to}.time_since_epoch().count())};
}

std::optional<Date> date_of(const Sentence& s, const TimeExpression& time, const GoalSetting& setting) {
  if (time.date) return time.date;
  if (time.kind == TimeKind::duration && setting.start && time.months > 0)
    return months_later(*setting.start, time.months);
  const bool is_end_of_year = time.kind == TimeKind::term && (time.is_school_year || s.is(time.core, "eoy"));
  if (!is_end_of_year || !setting.end_of_year) return std::nullopt;
  return time.is_next ? months_later(*setting.end_of_year, 12) : *setting.end_of_year;
}

// The text gives the words from the preposition on; a test's year stands alone.
Stretch words_of(const TimeExpression& time) {
  return time.kind == TimeKind::test_year && !time.is_limit ? Stretch{time.core, time.stretch.end} : time.stretch;
}

}  // namespace

void read_deadline(const Analysis& analysis, const GoalSetting& setting, GoalReading& reading) {
  const TimeExpression* time = DeadlineFinder(analysis, reading.activity.is_found).run();
  if (!time) return;
  reading.deadline = {true, analysis.sentence.span_of(words_of(*time))};
  reading.deadline_date = date_of(analysis.sentence, *time, setting);
  reading.other_deadline_date = time->other_date;
}

}  // namespace waymark::language
