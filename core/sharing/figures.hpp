// The numbers of a plan that tell of students: for each measure, group and day how many of how many, wherever in the
// plan it is written.
#pragma once

#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "core/model/plan.hpp"
#include "core/sharing/student_words.hpp"

namespace waymark {

// A number's place in the plan.
struct Place {
  Entity* entity = nullptr;
  const Field* field = nullptr;
};

struct Written {
  Place place;
  double value = 0;
};

// What is known of one group on one day; the same is often written more than once (the baseline is the first value).
struct Figure {
  const Measure* measure = nullptr;
  ObservationGroup group{};
  Day day;
  Counted counted{};
  double scale = 0;             // what stands for all in its rates; 0: nothing says
  std::vector<Written> parts;   // students with the outcome
  std::vector<Written> wholes;  // students in the group
  std::vector<Written> rates;   // shares, and whatever else was computed of the group
  bool is_part_hidden = false;  // and the rates with it
  bool is_whole_hidden = false;

  std::optional<double> part() const { return parts.empty() ? std::nullopt : std::optional(parts.front().value); }
  std::optional<double> whole() const { return wholes.empty() ? std::nullopt : std::optional(wholes.front().value); }
};

// Figures of all measures that are about students, by measure, group and day: the order in which values were entered
// makes no difference. Baselines, values that decisions rested on and values that trials ended with stand with the
// observations.
std::vector<Figure> figures_of(Plan& plan);

// Sizes of its group that figures of a measure tell, whatever the day: a group hardly changes from one day to the next.
class KnownSizes {
 public:
  explicit KnownSizes(const std::vector<Figure>& figures);

  const std::vector<double>& of(const Measure& measure, ObservationGroup group) const;

 private:
  std::map<std::pair<const Measure*, ObservationGroup>, std::vector<double>> sizes_;
};

// Whether the figure tells of few students by itself. `sizes` stand in where its own size is not written.
bool is_telling(const Figure& figure, const std::vector<double>& sizes, int limit);

}  // namespace waymark
