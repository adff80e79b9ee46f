// Everything that the data of one measure say.
#pragma once

#include <optional>
#include <vector>

#include "core/progress/disproportionality.hpp"
#include "core/progress/fidelity.hpp"
#include "core/progress/gap_movement.hpp"
#include "core/progress/projection.hpp"
#include "core/progress/standing.hpp"

namespace waymark {

struct Goal;
struct Plan;
struct Step;

struct GapProgress {
  OutcomeKind outcome{};
  std::vector<GapLook> looks;           // at least one
  std::optional<GapMovement> movement;  // of the first look to the last
  std::optional<GapMovement> recent;    // of the last but one to the last
  std::optional<Disproportionality> disproportionality;
};

struct MeasureProgress {
  MeasureProgress() = default;
  MeasureProgress(MeasureProgress&&) = default;  // and no copy: its parts point into its series
  MeasureProgress& operator=(MeasureProgress&&) = default;

  const Measure* measure = nullptr;
  const Goal* goal = nullptr;  // that it belongs to, or null
  const Step* step = nullptr;  // or null
  Better better{};
  Day deadline;  // target date, or else the last day of the goal or step, or of the plan
  MeasureSeries series;

  // Of the focal group.
  RunChart chart;
  std::optional<Slope> slope_of_all;  // history too, as in the run chart
  std::optional<AimLine> aim;

  // Of the values that the aim line counts; where there is no line, of all.
  std::optional<Slope> slope;
  std::optional<double> needed;
  ProjectionResult projection;

  FourPoints four;
  std::vector<MilestoneLook> milestones;
  MeasureStanding standing;
  std::optional<FidelityMeasure> fidelity;

  std::optional<GapProgress> gap;

  const DataPoint* last() const { return series.focal.empty() ? nullptr : &series.focal.back(); }
};

MeasureProgress progress_of(const Measure& measure, const Plan& plan, Date today);

}  // namespace waymark
