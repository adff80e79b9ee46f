#include "core/data/column_matching.hpp"

#include <algorithm>

#include "core/data/cell_text.hpp"
#include "core/data/column_content.hpp"
#include "core/data/header_words.hpp"
#include "core/progress/counted_value.hpp"

namespace waymark {
namespace {

class ColumnMatcher {
 public:
  ColumnMatcher(const DataTable& table, const Measure& measure, const DataSetting& setting)
      : table_(table), measure_(measure), setting_(setting), columns_(table.width()), is_matched_(table.width()) {}

  std::vector<DataColumn> match() {
    // In a turned table the dates are the first column, whatever their corner says ("Group", "Measure").
    if (table_.is_turned && !columns_.empty()) give(0, {ColumnRole::date, {}, nullptr});
    match_headings();
    for (std::size_t at = 0; at < columns_.size(); ++at)
      contents_.push_back(content_of(table_, at, measure_, setting_));
    match_dates();
    match_names();
    tell_parts_from_wholes();
    match_figures();
    tell_sizes_from_parts();
    tell_values_from_sizes();
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

  std::string heading(std::size_t at) const {
    return table_.header ? plain_text(table_.rows[*table_.header][at]) : std::string();
  }

  void match_headings() {
    for (std::size_t at = 0; at < columns_.size(); ++at)
      if (const auto column = column_headed(heading(at), measure_, setting_)) give(at, *column);
    leave_figures_of_others();
  }

  // "n, N", "Black students n, Black students N": case is no part of a heading, so both read the same, and the numbers
  // tell the part from the whole. Where they tell nothing, neither is taken.
  void tell_parts_from_wholes() {
    for (std::size_t one = 0; one < columns_.size(); ++one) {
      if (columns_[one].role != ColumnRole::denominator || !is_bare_n(one)) continue;
      const std::size_t other = next_headed_like(one);
      if (other == columns_.size()) continue;
      DataColumn part = columns_[one];
      part.role = ColumnRole::numerator;
      is_matched_[other] = true;
      if (is_taken(part)) continue;
      const bool is_in_order = could_be_counts(one, other);
      if (!is_in_order && !could_be_counts(other, one)) {
        columns_[one] = {};
        continue;
      }
      columns_[other] = is_in_order ? columns_[one] : part;
      if (is_in_order) columns_[one] = part;
    }
  }

  std::size_t next_headed_like(std::size_t at) const {
    std::size_t other = at + 1;
    while (other < columns_.size() && (is_matched_[other] || heading(other) != heading(at))) ++other;
    return other;
  }

  // Beside columns that name a group of the measure, those that name none are of other groups or of all.
  void leave_figures_of_others() {
    const auto has_group = [](const DataColumn& each) {
      return each.is_figure() && each.group != ObservationGroup::unset;
    };
    if (std::none_of(columns_.begin(), columns_.end(), has_group)) return;
    for (std::size_t at = 0; at < columns_.size(); ++at) {
      DataColumn& column = columns_[at];
      if (column.is_figure() && column.group == ObservationGroup::unset && !column.measure) column = {};
    }
    has_groups_abreast_ = true;
  }

  // Serial days look like figures: a column of figures is one of dates only where no other is.
  void match_dates() {
    const auto pick = [&](bool may_be_figures) {
      for (std::size_t at = 0; at < columns_.size(); ++at) {
        const ColumnContent& content = contents_[at];
        const bool is_date = content.is_half(content.dates) && (may_be_figures || 2 * content.figures < content.dates);
        if (!is_matched_[at] && is_date) give(at, {ColumnRole::date, {}, nullptr});
      }
    };
    pick(false);
    pick(true);
  }

  void match_names() {
    for (std::size_t at = 0; at < columns_.size(); ++at) {
      const ColumnContent& content = contents_[at];
      if (content.is_half(content.measures))
        give(at, {ColumnRole::measure, {}, nullptr});
      else if (content.is_half(content.groups))
        give(at, {ColumnRole::group, {}, nullptr});
      else if (content.is_half(content.people))
        give(at, {ColumnRole::by, {}, nullptr});
    }
  }

  // Those of which nothing is known yet.
  std::vector<std::size_t> columns_of_figures() const {
    std::vector<std::size_t> found;
    for (std::size_t at = 0; at < columns_.size(); ++at)
      if (is_open(at) && contents_[at].is_half(contents_[at].figures) && !contents_[at].is_running_number)
        found.push_back(at);
    return found;
  }

  // A second column of a heading is no other thing than the first: which of them is meant the person says.
  bool is_open(std::size_t at) const {
    const std::string words = heading(at);
    bool is_repeated = false;
    for (std::size_t before = 0; before < at; ++before)
      is_repeated = is_repeated || (!words.empty() && heading(before) == words);
    return !is_matched_[at] && !is_repeated;
  }

  // Where most cells cannot be read, the only column that has a figure at all is that of the figures.
  std::vector<std::size_t> columns_with_a_figure() const {
    std::vector<std::size_t> found;
    for (std::size_t at = 0; at < columns_.size(); ++at)
      if (is_open(at) && contents_[at].figures > 0 && !contents_[at].is_half(contents_[at].dates)) found.push_back(at);
    return found.size() == 1 ? found : std::vector<std::size_t>();
  }

  std::optional<std::size_t> column_of(ColumnRole role) const {
    for (std::size_t at = 0; at < columns_.size(); ++at)
      if (columns_[at].role == role) return at;
    return std::nullopt;
  }

  // Of several columns that could be the value none is taken: a wrong one would look like a right one. The person says
  // which it is.
  void match_figures() {
    auto found = columns_of_figures();
    if (found.empty()) found = columns_with_a_figure();
    if (found.empty() || has_groups_abreast_ || column_of(ColumnRole::value)) return;
    const auto part = column_of(ColumnRole::numerator);
    const auto whole = column_of(ColumnRole::denominator);
    if (part && whole) return;
    if (part || whole) return match_beside_counts(found, part, whole);
    if (are_counts_of_two_groups(found)) return give_two_groups(found);
    if (!table_.header && found.size() >= 2 && could_be_counts(found[0], found[1])) {
      give(found[0], {ColumnRole::numerator, {}, nullptr});
      give(found[1], {ColumnRole::denominator, {}, nullptr});
      if (found.size() == 3) give(found[2], {ColumnRole::value, {}, nullptr});
      return;
    }
    const bool is_by_columns = found.size() == 2 && is_by_groups();
    if (found.size() > 1 && !is_by_columns) return;
    give(found[0], {ColumnRole::value, is_by_columns ? ObservationGroup::focal : ObservationGroup::unset, nullptr});
    if (is_by_columns) give(found[1], {ColumnRole::value, ObservationGroup::comparison, nullptr});
  }

  bool is_by_groups() const {
    return !table_.header && has_groups(measure_) && !is_taken({ColumnRole::group, {}, nullptr});
  }

  // Without headings, "9, 60, 402, 780": the group's count and its students, then the same of its peers.
  bool are_counts_of_two_groups(const std::vector<std::size_t>& found) const {
    return is_by_groups() && found.size() == 4 && could_be_counts(found[0], found[1]) &&
           could_be_counts(found[2], found[3]);
  }

  void give_two_groups(const std::vector<std::size_t>& found) {
    for (std::size_t i = 0; i < found.size(); ++i)
      give(found[i], {i % 2 == 0 ? ColumnRole::numerator : ColumnRole::denominator,
                      i < 2 ? ObservationGroup::focal : ObservationGroup::comparison, nullptr});
  }

  // The only other column of figures is what is missing, if it can be, or else the value.
  void match_beside_counts(const std::vector<std::size_t>& found, std::optional<std::size_t> part,
                           std::optional<std::size_t> whole) {
    if (found.size() > 1) return;
    const DataColumn& known = columns_[part ? *part : *whole];
    const bool is_fitting = part ? could_be_counts(*part, found[0]) : could_be_counts(found[0], *whole);
    const ColumnRole missing = part ? ColumnRole::denominator : ColumnRole::numerator;
    give(found[0], {is_fitting ? missing : ColumnRole::value, known.group, known.measure});
  }

  bool could_be_counts(std::size_t part, std::size_t whole) const {
    const bool can_have_counts =
        is_percentage(measure_) || measure_.value_kind == ValueKind::rate || measure_.value_kind == ValueKind::unset;
    return can_have_counts && contents_[part].is_whole() && contents_[whole].is_whole() &&
           are_counts(table_, part, whole);
  }

  // "n" beside a percentage is of how many in one report and how many in the next. The percentages tell; in one table
  // it is the same in all columns.
  void tell_sizes_from_parts() {
    std::vector<std::size_t> named;
    for (std::size_t at = 0; at < columns_.size(); ++at)
      if (columns_[at].role == ColumnRole::denominator && is_bare_n(at)) named.push_back(at);
    const bool are_parts = is_percentage(measure_) && std::any_of(named.begin(), named.end(), [&](std::size_t at) {
                             return is_part_by_its_percentages(at);
                           });
    if (!are_parts) return;
    for (const std::size_t at : named) columns_[at].role = ColumnRole::numerator;
  }

  // "n", "Total" where things are counted and nothing else is: the count itself.
  void tell_values_from_sizes() {
    if (measure_.value_kind != ValueKind::count) return;
    for (DataColumn& column : columns_) {
      if (column.role != ColumnRole::denominator || column.measure) continue;
      const bool has_others = is_taken({ColumnRole::value, column.group, nullptr}) ||
                              is_taken({ColumnRole::numerator, column.group, nullptr});
      if (!has_others) column.role = ColumnRole::value;
    }
  }

  bool is_part_by_its_percentages(std::size_t at) const {
    const DataColumn& column = columns_[at];
    const auto beside = [&](ColumnRole role) {
      return std::find(columns_.begin(), columns_.end(), DataColumn{role, column.group, column.measure});
    };
    const auto value = beside(ColumnRole::value);
    if (value == columns_.end() || beside(ColumnRole::numerator) != columns_.end()) return false;
    return !are_shares_of(table_, static_cast<std::size_t>(value - columns_.begin()), at, measure_);
  }

  bool is_bare_n(std::size_t at) const {
    const std::string words = heading(at);
    return words == "n" || (words.size() > 2 && words.substr(words.size() - 2) == " n") ||
           (words.size() > 3 && words.substr(words.size() - 3) == "(n)");
  }

  void match_notes() {
    for (std::size_t at = 0; at < columns_.size(); ++at) {
      const ColumnContent& content = contents_[at];
      const bool has_words = content.filled > 0 && !content.is_half(content.figures) && !content.is_half(content.dates);
      if (has_words && !names_students(heading(at))) give(at, {ColumnRole::note, {}, nullptr});
    }
  }

  const DataTable& table_;
  const Measure& measure_;
  const DataSetting& setting_;
  std::vector<DataColumn> columns_;
  std::vector<bool> is_matched_;
  std::vector<ColumnContent> contents_;
  bool has_groups_abreast_ = false;
};

}  // namespace

std::vector<DataColumn> match_columns(const DataTable& table, const Measure& measure, const DataSetting& setting) {
  return ColumnMatcher(table, measure, setting).match();
}

}  // namespace waymark
