#include "core/data/column_matching.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "core/data/cell_text.hpp"
#include "core/data/header_words.hpp"
#include "core/data/value_cell.hpp"
#include "core/progress/counted_value.hpp"

namespace waymark {
namespace {

// Cells of a column that are looked at to tell what it holds.
constexpr std::size_t kLookedAt = 200;

// How many of a column's filled cells could be what.
struct Content {
  std::size_t filled = 0;
  std::size_t dates = 0;
  std::size_t figures = 0;
  std::size_t whole = 0;
  std::size_t groups = 0;
  std::size_t people = 0;
  std::size_t measures = 0;

  bool is_half(std::size_t count) const { return filled > 0 && 2 * count >= filled; }
};

class ColumnMatcher {
 public:
  ColumnMatcher(const DataTable& table, const Measure& measure, const DataSetting& setting)
      : table_(table), measure_(measure), setting_(setting), columns_(table.width()), is_matched_(table.width()) {}

  std::vector<DataColumn> match() {
    match_headings();
    for (std::size_t at = 0; at < columns_.size(); ++at) contents_.push_back(content_of(at));
    match_dates();
    match_names();
    match_figures();
    match_notes();
    return std::move(columns_);
  }

 private:
  bool is_taken(const DataColumn& column) const {
    return std::find(columns_.begin(), columns_.end(), column) != columns_.end();
  }

  void give(std::size_t at, const DataColumn& column) {
    if (is_matched_[at] || is_taken(column)) return;
    columns_[at] = column;
    is_matched_[at] = true;
  }

  void match_headings() {
    if (!table_.header) return;
    for (std::size_t at = 0; at < columns_.size(); ++at)
      if (const auto column = column_headed(plain_text(table_.rows[*table_.header][at]), measure_, setting_))
        give(at, *column);
  }

  Content content_of(std::size_t at) const {
    Content content;
    for (std::size_t i = table_.first_row(); i < table_.rows.size() && content.filled < kLookedAt; ++i) {
      const std::string& cell = table_.rows[i][at];
      const std::string plain = plain_text(cell);
      if (plain.empty()) continue;
      ++content.filled;
      const DateReading date = read_date(cell, setting_, {});
      const ValueReading value = read_value(cell, measure_, {});
      content.dates += date.day ? 1 : 0;
      content.figures += value.problem == CellProblem::none ? 1 : 0;
      content.whole += value.value && *value.value >= 0 && *value.value == std::floor(*value.value) ? 1 : 0;
      content.groups += group_named(plain, measure_) ? 1 : 0;
      content.people += person_named(plain, setting_.plan) ? 1 : 0;
      content.measures += measure_named(plain, setting_.plan) ? 1 : 0;
    }
    return content;
  }

  // Serial days look like figures: a column of figures is one of dates only where no other is.
  void match_dates() {
    const auto pick = [&](bool may_be_figures) {
      for (std::size_t at = 0; at < columns_.size(); ++at) {
        const Content& content = contents_[at];
        const bool is_date = content.is_half(content.dates) && (may_be_figures || 2 * content.figures < content.dates);
        if (!is_matched_[at] && is_date) give(at, {ColumnRole::date, {}, nullptr});
      }
    };
    pick(false);
    pick(true);
  }

  void match_names() {
    for (std::size_t at = 0; at < columns_.size(); ++at) {
      const Content& content = contents_[at];
      if (content.is_half(content.measures))
        give(at, {ColumnRole::measure, {}, nullptr});
      else if (content.is_half(content.groups))
        give(at, {ColumnRole::group, {}, nullptr});
      else if (content.is_half(content.people))
        give(at, {ColumnRole::by, {}, nullptr});
    }
  }

  bool has_figures() const {
    return std::any_of(columns_.begin(), columns_.end(), [](const DataColumn& each) { return each.is_figure(); });
  }

  std::vector<std::size_t> columns_of_figures() const {
    std::vector<std::size_t> found;
    for (std::size_t at = 0; at < columns_.size(); ++at)
      if (!is_matched_[at] && contents_[at].is_half(contents_[at].figures)) found.push_back(at);
    return found;
  }

  // Two columns of whole numbers of which the second is hardly ever less are counts, where the measure can have them;
  // in a measure of two groups two columns of values are those of the groups.
  void match_figures() {
    if (has_figures()) return;
    const auto found = columns_of_figures();
    if (found.empty()) return;
    if (found.size() >= 2 && can_have_counts() && are_counts(found[0], found[1])) {
      give(found[0], {ColumnRole::numerator, {}, nullptr});
      give(found[1], {ColumnRole::denominator, {}, nullptr});
      if (found.size() >= 3) give(found[2], {ColumnRole::value, {}, nullptr});
      return;
    }
    const bool is_by_columns = found.size() == 2 && has_groups(measure_) && !is_taken({ColumnRole::group, {}, nullptr});
    give(found[0], {ColumnRole::value, is_by_columns ? ObservationGroup::focal : ObservationGroup::unset, nullptr});
    if (is_by_columns) give(found[1], {ColumnRole::value, ObservationGroup::comparison, nullptr});
  }

  bool can_have_counts() const {
    return is_percentage(measure_) || measure_.value_kind == ValueKind::rate || measure_.value_kind == ValueKind::unset;
  }

  bool are_counts(std::size_t first, std::size_t second) const {
    if (contents_[first].whole < contents_[first].figures || contents_[second].whole < contents_[second].figures)
      return false;
    std::size_t compared = 0;
    std::size_t fitting = 0;
    for (std::size_t i = table_.first_row(); i < table_.rows.size(); ++i) {
      const Number part = read_count(table_.rows[i][first], {}).value;
      const Number whole = read_count(table_.rows[i][second], {}).value;
      if (!part || !whole) continue;
      ++compared;
      if (*part <= *whole) ++fitting;
    }
    // A slip of the pen in one row does not make them something else.
    return compared > 0 && 3 * fitting >= 2 * compared;
  }

  void match_notes() {
    for (std::size_t at = 0; at < columns_.size(); ++at) {
      const Content& content = contents_[at];
      if (content.filled > 0 && !content.is_half(content.figures) && !content.is_half(content.dates))
        give(at, {ColumnRole::note, {}, nullptr});
    }
  }

  const DataTable& table_;
  const Measure& measure_;
  const DataSetting& setting_;
  std::vector<DataColumn> columns_;
  std::vector<bool> is_matched_;
  std::vector<Content> contents_;
};

}  // namespace

std::vector<DataColumn> match_columns(const DataTable& table, const Measure& measure, const DataSetting& setting) {
  return ColumnMatcher(table, measure, setting).match();
}

}  // namespace waymark
