// How far the work is done as intended. Adherence, exposure, quality and responsiveness are those that A. V. Dane and
// B. H. Schneider (Clinical Psychology Review 18, 1998) and C. Dusenbury et al. (Health Education Research 18, 2003)
// name.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "core/progress/measure_series.hpp"

namespace waymark {

struct FidelityCheck;
struct Step;

enum class FidelityBand : std::uint8_t { unknown, low, partial, high };

std::string_view to_text(FidelityBand band);  // "", "low", ...

// 0 to 50 is low, 80 to 100 high, and everything between partial: 50.5 and 79.5 too. The percentage itself counts, not
// what it is rounded to.
FidelityBand band_of(std::optional<double> percent);

struct FidelityLook {
  const FidelityCheck* check = nullptr;
  Date date;
  std::array<std::optional<double>, 4> dimensions;  // per cent; adherence, exposure, quality, responsiveness
  std::optional<double> whole;                      // the mean of the dimensions that are known
};

// What an implementation measure says of fidelity: the last value of its focal group.
struct FidelityMeasure {
  const Measure* measure = nullptr;
  Date date;
  double percent = 0;
};

struct StepFidelity {
  const Step* step = nullptr;
  std::vector<FidelityLook> looks;        // by date, the course; of one day in the order of the list
  std::vector<FidelityMeasure> measures;  // of the step
  std::optional<double> percent;          // the mean of the last look and of each measure

  bool is_empty() const { return looks.empty() && measures.empty(); }
};

// A dimension is the number that was entered for it or, where that is blank, the share of the checklist's lines of that
// dimension that were met among those that were met or unmet. Lines without a dimension count as adherence. Checks
// without a date or without any number are left out.
std::vector<FidelityLook> fidelity_looks(const Step& step);

// An implementation measure in per cent is a look at fidelity; of one that should fall (sessions missed), what is left
// to 100. Kept between 0 and 100. None for other measures, and for those without values.
std::optional<FidelityMeasure> fidelity_of(const Measure& measure, const MeasureSeries& series);

std::optional<double> mean_of(const std::vector<double>& values);

}  // namespace waymark
