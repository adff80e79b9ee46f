#include "core/progress/disproportionality.hpp"

#include <array>
#include <map>

#include "core/model/plan.hpp"
#include "core/progress/data_year.hpp"
#include "core/progress/students_to_close.hpp"

namespace waymark {
namespace {

// Nobody at all is too few even where a state sets its sizes to 0.
bool is_below_n_size(const Counts& counts, const DisproportionalityRule& rule) {
  return counts.all < rule.n_size || counts.all <= 0;
}

bool has_too_few(const Counts& counts, const DisproportionalityRule& rule) {
  return counts.with < rule.cell_size || is_below_n_size(counts, rule);
}

NoRatio size_of_group(const Counts& counts, const DisproportionalityRule& rule) {
  if (counts.with < rule.cell_size) return NoRatio::group_cell_size;
  return is_below_n_size(counts, rule) ? NoRatio::group_n_size : NoRatio::none;
}

NoRatio size_of_state(const Counts& counts, const DisproportionalityRule& rule) {
  if (counts.with < rule.cell_size) return NoRatio::state_cell_size;
  return is_below_n_size(counts, rule) ? NoRatio::state_n_size : NoRatio::none;
}

// The counts of a group, which may have no students.
struct Sizes {
  Counts counts;
  NoRatio why{};  // there are none
};

Sizes sizes_of(const DataPoint& point) {
  if (!point.numerator || !point.denominator) return {{}, NoRatio::no_counts};
  if (*point.numerator > *point.denominator) return {{}, NoRatio::counts_contradict};
  return {{*point.numerator, *point.denominator}, NoRatio::none};
}

RiskRatio& not_calculated(RiskRatio& risk, NoRatio why) {
  risk.why = why;
  return risk;
}

RiskRatio& compare(RiskRatio& risk, RatioKind kind, const Counts& other) {
  risk.other = other;
  risk.ratio = risk_ratio(risk.group, other);
  if (!risk.ratio) return not_calculated(risk, NoRatio::zero_risk);
  risk.kind = kind;
  return risk;
}

struct FiguresOfYear {
  DataYear year;
  const DataPoint* focal = nullptr;
  const DataPoint* comparison = nullptr;
  const DataPoint* state = nullptr;
};

using FiguresByYear = std::map<int, FiguresOfYear>;

void file_by_year(FiguresByYear& years, const std::vector<DataPoint>& points, const DataPoint* FiguresOfYear::*place,
                  const DataYears& names) {
  for (const DataPoint& point : points) {
    const DataYear year = names.of(point.date);
    FiguresOfYear& figures = years[year.number];
    figures.year = year;
    figures.*place = &point;
  }
}

const DataPoint* FiguresOfYear::*place_of(ObservationGroup group) {
  if (group == ObservationGroup::comparison) return &FiguresOfYear::comparison;
  return group == ObservationGroup::state ? &FiguresOfYear::state : &FiguresOfYear::focal;
}

// A group without students has no point; it is known to be too small all the same.
void file_nobody(FiguresByYear& years, const std::vector<DataPoint>& nobody, const DataYears& names) {
  for (const DataPoint& point : nobody) {
    const DataYear year = names.of(point.date);
    FiguresOfYear& figures = years[year.number];
    figures.year = year;
    const DataPoint*& known = figures.*place_of(point.observation->group);
    if (!known || known->date < point.date) known = &point;
  }
}

Date newest(const FiguresOfYear& figures) {
  Date day{INT32_MIN};
  for (const DataPoint* point : {figures.focal, figures.comparison, figures.state})
    if (point && day < point->date) day = point->date;
  return day;
}

RatioYear judge(const FiguresOfYear& figures, const DisproportionalityRule& rule) {
  RatioYear year;
  year.number = figures.year.number;
  year.name = figures.year.name;
  year.date = newest(figures);
  year.risk = ratio_under(rule, figures.focal, figures.comparison, figures.state);
  if (!year.risk.ratio || !rule.threshold) return year;
  year.exceeds = compare_risk(year.risk.group, year.risk.other, *rule.threshold) > 0;
  year.students_to_ratio = students_to_ratio(year.risk.group, year.risk.other, *rule.threshold);
  return year;
}

std::optional<bool> progress_since(const RatioYear& before, const RatioYear& year, const DisproportionalityRule& rule) {
  if (before.number + 1 != year.number || !before.risk.ratio || !year.risk.ratio) return std::nullopt;
  constexpr double kSlack = 1e-9;  // 3.3 - 3.1 is a little less than 0.2
  const double fall = *before.risk.ratio - *year.risk.ratio;
  return fall > kSlack && fall >= rule.progress.value_or(0) - kSlack;
}

// How many years up to the newest exceed the threshold, one after the other.
int count_in_a_row(const std::vector<RatioYear>& years) {
  int count = 0;
  for (std::size_t i = years.size(); i-- > 0; ++count) {
    const bool follows = i + 1 == years.size() || years[i].number + 1 == years[i + 1].number;
    if (!follows || !years[i].exceeds.value_or(false)) break;
  }
  return count;
}

std::optional<bool> identify(const std::vector<RatioYear>& years, int in_a_row, const DisproportionalityRule& rule) {
  if (!rule.threshold) return std::nullopt;
  if (years.empty() || in_a_row < rule.years_above) return false;
  bool is_known = true;
  for (std::size_t last = 1; last <= 2; ++last) {
    const bool is_next =
        last <= years.size() && years[years.size() - last].number + static_cast<int>(last) == years.back().number + 1;
    const auto progress = is_next ? years[years.size() - last].progress : std::nullopt;
    if (progress.value_or(false)) return false;
    is_known = is_known && progress.has_value();
  }
  return is_known ? std::optional(true) : std::nullopt;
}

}  // namespace

DisproportionalityRule rule_of(const Plan& plan) {
  DisproportionalityRule rule;
  rule.cell_size = plan.cell_size.value_or(rule.cell_size);
  rule.n_size = plan.n_size.value_or(rule.n_size);
  rule.threshold = plan.ratio_threshold;
  rule.years_above = static_cast<int>(plan.years_above.value_or(rule.years_above));
  rule.progress = plan.progress_amount;
  return rule;
}

std::string_view to_text(RatioKind kind) {
  constexpr std::array<std::string_view, 3> kNames = {"", "own", "alternate"};
  return kNames[static_cast<std::size_t>(kind)];
}

std::string_view to_text(NoRatio why) {
  constexpr std::array<std::string_view, 11> kNames = {"",
                                                       "no-focal-data",
                                                       "no-counts",
                                                       "counts-contradict",
                                                       "group-cell-size",
                                                       "group-n-size",
                                                       "no-comparison-data",
                                                       "no-state-data",
                                                       "state-cell-size",
                                                       "state-n-size",
                                                       "zero-risk"};
  return kNames[static_cast<std::size_t>(why)];
}

RiskRatio ratio_under(const DisproportionalityRule& rule, const DataPoint* focal, const DataPoint* comparison,
                      const DataPoint* state) {
  RiskRatio risk;
  if (!focal) return not_calculated(risk, NoRatio::no_focal_data);
  const Sizes group = sizes_of(*focal);
  if (group.why != NoRatio::none) return not_calculated(risk, group.why);
  risk.group = group.counts;
  if (const NoRatio why = size_of_group(risk.group, rule); why != NoRatio::none) return not_calculated(risk, why);
  if (!comparison) return not_calculated(risk, NoRatio::no_comparison_data);
  const Sizes other = sizes_of(*comparison);
  if (other.why != NoRatio::none) return not_calculated(risk, other.why);
  if (!has_too_few(other.counts, rule)) return compare(risk, RatioKind::own, other.counts);
  if (!state) return not_calculated(risk, NoRatio::no_state_data);
  const Sizes in_state = sizes_of(*state);
  if (in_state.why != NoRatio::none) return not_calculated(risk, in_state.why);
  if (const NoRatio why = size_of_state(in_state.counts, rule); why != NoRatio::none) return not_calculated(risk, why);
  return compare(risk, RatioKind::alternate, in_state.counts);
}

Disproportionality disproportionality_of(const MeasureSeries& series, const Plan& plan) {
  const DataYears names(plan);
  FiguresByYear figures;
  file_by_year(figures, series.focal, &FiguresOfYear::focal, names);
  file_by_year(figures, series.comparison, &FiguresOfYear::comparison, names);
  file_by_year(figures, series.state, &FiguresOfYear::state, names);
  file_nobody(figures, series.nobody, names);
  Disproportionality result;
  result.rule = rule_of(plan);
  for (const auto& [number, each] : figures) {
    RatioYear year = judge(each, result.rule);
    if (!result.years.empty()) year.progress = progress_since(result.years.back(), year, result.rule);
    result.years.push_back(std::move(year));
  }
  result.years_in_a_row = count_in_a_row(result.years);
  result.identified = identify(result.years, result.years_in_a_row, result.rule);
  return result;
}

}  // namespace waymark
