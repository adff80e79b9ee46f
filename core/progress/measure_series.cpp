#include "core/progress/measure_series.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "core/progress/counted_value.hpp"

namespace waymark {
namespace {

class SeriesReader {
 public:
  SeriesReader(const Measure& measure, Date today) : measure_(measure), today_(today) {}

  MeasureSeries read() {
    for (const Observation& row : measure_.observations) take(row);
    for (auto* points : {&series_.focal, &series_.comparison, &series_.state}) keep_last_of_day(*points);
    sort_notes();
    return std::move(series_);
  }

 private:
  void note(RowCode code, const Observation& row) { series_.notes.push_back({code, &row}); }

  void take(const Observation& row) {
    if (!row.as_typed.empty()) note(RowCode::not_read, row);
    const auto counted = value_of_counts(row, measure_);
    const Number value = row.value ? row.value : counted;
    if (!value) return note_missing(row);
    if (!row.date) return note(RowCode::no_date, row);
    if (row.value && counted && !could_be_rounded_from(*row.value, *counted)) note(RowCode::contradiction, row);
    if (today_ < *row.date) note(RowCode::in_future, row);
    points_of(row.group).push_back({*row.date, *value, row.numerator, row.denominator, &row});
  }

  void note_missing(const Observation& row) {
    if (!row.as_typed.empty()) return;  // noted as not read
    if (row.numerator && row.denominator && *row.denominator == 0)
      note_nobody(row);
    else
      note(RowCode::no_value, row);
  }

  void note_nobody(const Observation& row) {
    note(RowCode::zero_denominator, row);
    if (row.date && *row.numerator == 0) series_.nobody.push_back({*row.date, 0, row.numerator, row.denominator, &row});
  }

  std::vector<DataPoint>& points_of(ObservationGroup group) {
    if (group == ObservationGroup::comparison) return series_.comparison;
    return group == ObservationGroup::state ? series_.state : series_.focal;
  }

  void keep_last_of_day(std::vector<DataPoint>& points) {
    const auto is_earlier = [](const DataPoint& a, const DataPoint& b) { return a.date < b.date; };
    std::stable_sort(points.begin(), points.end(), is_earlier);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
      if (i + 1 < points.size() && points[i + 1].date == points[i].date)
        note(RowCode::replaced, *points[i].observation);
      else
        points[kept++] = points[i];
    }
    points.resize(kept);
  }

  // As somebody reads the rows from the top.
  void sort_notes() {
    std::unordered_map<const Observation*, std::size_t> rows;
    for (const Observation& row : measure_.observations) rows.emplace(&row, rows.size());
    std::stable_sort(series_.notes.begin(), series_.notes.end(), [&](const RowNote& a, const RowNote& b) {
      return rows.at(a.observation) < rows.at(b.observation);
    });
  }

  const Measure& measure_;
  Date today_;
  MeasureSeries series_;
};

}  // namespace

std::string_view to_text(RowCode code) {
  constexpr std::array<std::string_view, 7> kCodes = {"not-read",      "no-date",  "no-value", "zero-denominator",
                                                      "contradiction", "replaced", "in-future"};
  return kCodes[static_cast<std::size_t>(code)];
}

MeasureSeries series_of(const Measure& measure, Date today) { return SeriesReader(measure, today).read(); }

}  // namespace waymark
