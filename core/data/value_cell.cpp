#include "core/data/value_cell.hpp"

#include <cmath>

#include "core/data/amount_scanner.hpp"
#include "core/data/cell_text.hpp"
#include "core/data/cell_words.hpp"
#include "core/progress/counted_value.hpp"

namespace waymark {
namespace {

constexpr double kMostCounted = 1e9;  // as the observation's fields allow

// "12.5" of 12.5: for a sentence, never for computing.
std::string figure(double value) {
  std::string text = std::to_string(value);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text;
}

// 100 times a part of one, without the error that a product of binary fractions brings: 0.07 is 7 %.
double hundredfold(double part) { return std::round(part * 1e12) / 1e10; }

class ValueReader {
 public:
  ValueReader(const CellText& cell, const Measure* measure, const ColumnHabits& habits)
      : cell_(cell),
        measure_(measure),
        habits_(habits),
        unit_(measure ? plain_text(measure->unit) : std::string()),
        scanner_(cell.plain(), unit_) {}

  ValueReading read() {
    const std::string& plain = cell_.plain();
    if (plain.empty()) return {};
    if (kind() == ValueKind::yes_no) return read_truth();
    if (kind() == ValueKind::rubric && read_level()) return std::move(reading_);
    reading_.problem = said_problem(plain);
    if (reading_.problem == CellProblem::none) read_amounts();
    if (reading_.problem != CellProblem::none) return refused(reading_.problem);
    if (reading_.value) judge_value();
    judge_counts();
    return std::move(reading_);
  }

 private:
  ValueKind kind() const { return measure_ ? measure_->value_kind : ValueKind::count; }
  bool is_counting() const { return kind() == ValueKind::count; }
  // The measure counts, so that what it counts is no part of a whole.
  bool is_count_itself() const { return measure_ && is_counting(); }
  bool is_percent() const { return measure_ && is_percentage(*measure_); }

  static ValueReading refused(CellProblem problem) {
    ValueReading reading;
    reading.problem = problem;
    return reading;
  }

  void remark(CellRemark code, Arguments args = {}) { reading_.remarks.push_back({code, std::move(args)}); }

  ValueReading read_truth() {
    const std::string& plain = cell_.plain();
    // "yes (mostly)": the word, then whatever is said of it.
    const std::size_t end = std::min(plain.find_first_of("(;,:-[.!"), plain.size());
    const auto truth = truth_named(plain_text(cell_.written(0, end)));
    if (!truth) {
      const CellProblem said = said_problem(plain);
      return refused(said == CellProblem::none ? CellProblem::not_yes_or_no : said);
    }
    reading_.value = *truth ? 1 : 0;
    take_note(end);
    return std::move(reading_);
  }

  const RubricLevel* level_named(std::string_view name) const {
    for (const RubricLevel& level : measure_->levels)
      if (!level.name.empty() && plain_text(level.name) == name) return &level;
    return nullptr;
  }

  // A level's name, alone or before a remark: "Proficient", "proficient (3)".
  bool read_level() {
    const std::string& plain = cell_.plain();
    const std::size_t end = std::min(plain.find_first_of("(;,[:"), plain.size());
    const RubricLevel* level = level_named(plain);
    if (!level) level = level_named(plain_text(cell_.written(0, end)));
    if (!level || !level->value) return false;
    reading_.value = level->value;
    if (level_named(plain) == level) return true;
    const std::string rest = note_from(end);
    if (rest != figure(*level->value)) add_note(rest);
    return true;
  }

  // A note without the brackets and signs around it.
  std::string note_from(std::size_t begin) const {
    const std::string& plain = cell_.plain();
    constexpr std::string_view kSigns = " -;:,.!";
    while (begin < plain.size() && kSigns.find(plain[begin]) != kSigns.npos) ++begin;
    std::size_t end = plain.size();
    const bool is_bracket = begin < end && (plain[begin] == '(' || plain[begin] == '[');
    if (is_bracket && plain.find_first_of(")]", begin) == end - 1) ++begin, --end;
    return std::string(cell_.written(begin, end));
  }

  void add_note(const std::string& note) {
    if (note.empty()) return;
    reading_.note = note;
    remark(CellRemark::words_to_note, {{"note", note}});
  }

  void take_note(std::size_t begin) { add_note(note_from(begin)); }

  bool reads_decimals(const WrittenNumber& number) const {
    if (habits_.is_mark_evident) return is_decimal(number, habits_.mark);
    if (is_counting()) return false;
    if (is_percent() && number.value > 100) return true;
    return is_decimal(number, habits_.mark);
  }

  double choose(const WrittenNumber& number) {
    if (number.mark == 0) return number.value;
    const double value = reads_decimals(number) ? number.decimal_value : number.value;
    // Of things that are counted there are no parts: custom alone need not be asked about.
    const bool is_evident = habits_.is_mark_evident || (is_counting() && !is_decimal(number, habits_.mark));
    if (!is_evident) remark(CellRemark::ambiguous_number, {{"read", figure(value)}});
    return value;
  }

  // Of things that are counted there are never parts.
  double choose_count(const WrittenNumber& number) { return number.value; }

  void read_amounts() {
    const bool is_approximate = scanner_.take_approximate();
    const auto first = scanner_.take_amount();
    if (!first) {
      reading_.problem = is_day_like(cell_.plain()) ? CellProblem::looks_like_date : problem_without_number();
      return;
    }
    if (is_day_like(cell_.plain())) {
      reading_.problem = CellProblem::looks_like_date;
      return;
    }
    take(*first);
    if (const auto second = scanner_.take_second_amount(*first)) take_beside(*first, *second);
    if (const auto size = scanner_.take_group_size(); size && !reading_.denominator) reading_.denominator = size->value;
    if (is_count_itself()) count_alone();
    if (reading_.problem == CellProblem::none) reading_.problem = scanner_.problem_of_rest();
    if (reading_.problem != CellProblem::none) return;
    if (is_approximate) remark(CellRemark::approximate);
    read_rest();
  }

  CellProblem problem_without_number() const {
    return kind() == ValueKind::rubric ? CellProblem::unknown_level : CellProblem::not_a_number;
  }

  void take(const Amount& amount) {
    if (amount.whole) {
      reading_.numerator = (amount.is_negative ? -1 : 1) * choose_count(amount.number);
      reading_.denominator = choose_count(*amount.whole);
      return;
    }
    reading_.has_percent_sign = amount.is_percent;
    if (amount.is_percent && is_counting()) {
      reading_.problem = CellProblem::percent_of_count;
      return;
    }
    reading_.value = (amount.is_negative ? -1 : 1) * choose(amount.number);
    const bool is_fraction = habits_.has_fractions && !amount.is_percent && is_percent();
    if (!is_fraction) return;
    const double before = *reading_.value;
    reading_.value = hundredfold(before);
    remark(CellRemark::fraction_times_100, {{"typed", figure(before)}, {"read", figure(*reading_.value)}});
  }

  // "12/48 (25%)", "25% (12/48)", "12 (25%)".
  void take_beside(const Amount& first, const Amount& second) {
    if (second.whole && !first.whole) {
      reading_.numerator = choose_count(second.number);
      reading_.denominator = choose_count(*second.whole);
    } else if (second.is_percent && !first.is_percent) {
      is_cell_noted_ = !is_percent();
      if (is_cell_noted_) return;
      if (!first.whole) reading_.numerator = reading_.value;
      reading_.value = choose(second.number);
    }
  }

  // "12 of 40", "12 (n = 40)" where 12 are counted: what is said of a whole has no column, so the note has the cell.
  void count_alone() {
    if (!reading_.numerator && !reading_.denominator) return;
    if (!reading_.value) reading_.value = reading_.numerator;
    reading_.numerator.reset();
    reading_.denominator.reset();
    is_cell_noted_ = true;
  }

  // What stands behind the number: a level's name, or words for the note.
  void read_rest() {
    if (is_cell_noted_) return take_note(0);
    const std::string rest = note_from(scanner_.place());
    const RubricLevel* level = kind() == ValueKind::rubric ? level_named(plain_text(rest)) : nullptr;
    if (!level) return add_note(rest);
    if (level->value && *level->value != *reading_.value)
      remark(CellRemark::level_differs, {{"name", level->name}, {"value", figure(*level->value)}});
  }

  void judge_value() {
    const double value = *reading_.value;
    if (std::abs(value) > kLargest || (is_counting() && (value < 0 || value > kMostCounted))) {
      reading_ = refused(CellProblem::out_of_range);
      return;
    }
    if (is_percent() && value > 100) remark(CellRemark::over_100);
    judge_small(value);
    if ((is_percent() || kind() == ValueKind::rate) && value < 0) remark(CellRemark::below_0);
    if (kind() == ValueKind::rubric) judge_level(value);
  }

  // A part of one among percentages: 0.45 may be 45 % that lost its format.
  void judge_small(double value) {
    const bool is_small = is_percent() && !reading_.has_percent_sign && value > 0 && value < 1;
    if (is_small && habits_.has_over_one)
      remark(CellRemark::maybe_fraction, {{"typed", figure(value)}, {"read", figure(hundredfold(value))}});
  }

  // Averages of several people lie between two levels.
  void judge_level(double value) {
    Number least;
    Number most;
    for (const RubricLevel& level : measure_->levels) {
      if (!level.value) continue;
      least = least ? std::min(*least, *level.value) : *level.value;
      most = most ? std::max(*most, *level.value) : *level.value;
    }
    if (least && (value < *least || value > *most))
      remark(CellRemark::outside_levels, {{"least", figure(*least)}, {"most", figure(*most)}});
  }

  void judge_counts() {
    for (const Number& count : {reading_.numerator, reading_.denominator})
      if (count && (*count < 0 || *count > kMostCounted)) {
        reading_ = refused(CellProblem::out_of_range);
        return;
      }
  }

  const CellText& cell_;
  const Measure* measure_;  // null for a count
  const ColumnHabits& habits_;
  std::string unit_;
  AmountScanner scanner_;
  ValueReading reading_;
  bool is_cell_noted_ = false;  // the measure has no place for all that the cell says
};

}  // namespace

ValueReading read_value(std::string_view text, const Measure& measure, const ColumnHabits& habits) {
  const CellText cell(without_text_mark(text));
  return ValueReader(cell, &measure, habits).read();
}

ValueReading read_count(std::string_view text, const ColumnHabits& habits) {
  const CellText cell(without_text_mark(text));
  return ValueReader(cell, nullptr, habits).read();
}

}  // namespace waymark
