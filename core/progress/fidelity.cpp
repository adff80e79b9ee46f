#include "core/progress/fidelity.hpp"

#include <algorithm>
#include <numeric>
#include <string>
#include <unordered_map>

#include "core/model/step.hpp"
#include "core/progress/counted_value.hpp"

namespace waymark {
namespace {

constexpr double kHighest = 100;
constexpr double kLowUntil = 50;
constexpr double kHighFrom = 80;

using DimensionsByItem = std::unordered_map<std::string, std::size_t>;

DimensionsByItem dimensions_of(const Step& step) {
  DimensionsByItem dimensions;
  for (const FidelityItem& item : step.fidelity_items) {
    const auto dimension = item.dimension == FidelityDimension::unset ? FidelityDimension::adherence : item.dimension;
    dimensions.emplace(item.id, static_cast<std::size_t>(dimension) - 1);
  }
  return dimensions;
}

struct Tally {
  std::array<int, 4> met{};
  std::array<int, 4> all{};
};

void count(Tally& tally, const Refs<FidelityItem>& items, bool is_met, const DimensionsByItem& dimensions) {
  for (const std::string& id : items.ids) {
    const auto found = dimensions.find(id);
    if (found == dimensions.end()) continue;
    ++tally.all[found->second];
    if (is_met) ++tally.met[found->second];
  }
}

std::optional<double> mean_of_known(const std::array<std::optional<double>, 4>& dimensions) {
  std::vector<double> known;
  for (const auto& each : dimensions)
    if (each) known.push_back(*each);
  return mean_of(known);
}

FidelityLook look_at(const FidelityCheck& check, const DimensionsByItem& dimensions) {
  Tally tally;
  count(tally, check.met, true, dimensions);
  count(tally, check.unmet, false, dimensions);
  FidelityLook look{&check, *check.date, {check.adherence, check.exposure, check.quality, check.responsiveness}, {}};
  for (std::size_t i = 0; i < look.dimensions.size(); ++i)
    if (!look.dimensions[i] && tally.all[i] > 0) look.dimensions[i] = kHighest * tally.met[i] / tally.all[i];
  look.whole = mean_of_known(look.dimensions);
  return look;
}

}  // namespace

std::string_view to_text(FidelityBand band) {
  constexpr std::array<std::string_view, 4> kNames = {"", "low", "partial", "high"};
  return kNames[static_cast<std::size_t>(band)];
}

FidelityBand band_of(std::optional<double> percent) {
  if (!percent) return FidelityBand::unknown;
  constexpr double kSlack = 1e-9;  // a mean of three can miss 80 by the last digit
  if (*percent <= kLowUntil + kSlack) return FidelityBand::low;
  return *percent < kHighFrom - kSlack ? FidelityBand::partial : FidelityBand::high;
}

std::vector<FidelityLook> fidelity_looks(const Step& step) {
  const DimensionsByItem dimensions = dimensions_of(step);
  std::vector<FidelityLook> looks;
  for (const FidelityCheck& check : step.fidelity_checks) {
    if (!check.date) continue;
    const FidelityLook look = look_at(check, dimensions);
    if (look.whole) looks.push_back(look);
  }
  std::stable_sort(looks.begin(), looks.end(),
                   [](const FidelityLook& a, const FidelityLook& b) { return a.date < b.date; });
  return looks;
}

std::optional<FidelityMeasure> fidelity_of(const Measure& measure, const MeasureSeries& series) {
  const bool is_about_fidelity = measure.kind == MeasureKind::implementation && is_percentage(measure);
  if (!is_about_fidelity || series.focal.empty()) return std::nullopt;
  const DataPoint& last = series.focal.back();
  const double percent = std::clamp(last.value, 0.0, kHighest);
  return FidelityMeasure{&measure, last.date, measure.direction == Direction::decrease ? kHighest - percent : percent};
}

std::optional<double> mean_of(const std::vector<double>& values) {
  if (values.empty()) return std::nullopt;
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

}  // namespace waymark
