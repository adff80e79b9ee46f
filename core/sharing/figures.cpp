#include "core/sharing/figures.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "core/model/document.hpp"
#include "core/sharing/small_numbers.hpp"

namespace waymark {
namespace {

class Gathering {
 public:
  explicit Gathering(Plan& plan) : plan_(plan) {}

  std::vector<Figure> figures() {
    walk(plan_, [&](Entity& each) {
      if (&each.noun() == &noun_of<Measure>()) add_measure(static_cast<Measure&>(each));
    });
    for (Decision& decision : plan_.decisions)
      for (EvidenceFigure& figure : decision.figures) add_evidence(figure);
    for (LearningCycle& cycle : plan_.cycles) {
      if (const auto about = find(cycle.measure.id))
        add_value(*about, about->main, cycle.end, cycle, "observedValue", cycle.observed_value);
    }
    std::vector<Figure> figures;
    for (auto& [key, figure] : figures_)
      if (!figure.parts.empty() || !figure.wholes.empty() || !figure.rates.empty())
        figures.push_back(std::move(figure));
    return figures;
  }

 private:
  struct About {
    std::size_t index = 0;  // of the measure in the plan's order
    Measure* measure = nullptr;
    Counted counted{};
    double scale = 0;
    ObservationGroup main{};  // whose values the baseline and the target are
  };

  Figure& figure(const About& about, ObservationGroup group, const Day& day) {
    Figure& found = figures_[{about.index, static_cast<int>(group), day ? day->days : INT32_MIN}];
    found.measure = about.measure;
    found.group = group;
    found.day = day;
    found.counted = about.counted;
    found.scale = about.scale;
    return found;
  }

  static void add(std::vector<Written>& list, Entity& entity, std::string_view name, const Number& value) {
    if (value) list.push_back({{&entity, find_field(entity.noun(), name)}, *value});
  }

  void add_value(const About& about, ObservationGroup group, const Day& day, Entity& entity, std::string_view name,
                 const Number& value) {
    Figure& of = figure(about, group, day);
    add(about.counted == Counted::students ? of.parts : of.rates, entity, name, value);
  }

  void add_measure(Measure& measure) {
    About about{measures_.size(), &measure, counted_by(measure), scale_of(measure), ObservationGroup::unset};
    if (about.counted == Counted::nobody) return;
    for (const Observation& each : measure.observations)
      if (each.group == ObservationGroup::focal) about.main = ObservationGroup::focal;
    measures_.emplace(measure.id, about);
    for (Observation& each : measure.observations) {
      add_value(about, each.group, each.date, each, "value", each.value);
      Figure& of = figure(about, each.group, each.date);
      add(of.parts, each, "numerator", each.numerator);
      add(of.wholes, each, "denominator", each.denominator);
    }
    add_value(about, about.main, measure.baseline_date, measure, "baselineValue", measure.baseline_value);
  }

  void add_evidence(EvidenceFigure& each) {
    const auto about = find(each.measure.id);
    if (!about) return;
    add_value(*about, about->main, each.date, each, "value", each.value);
    add_value(*about, ObservationGroup::comparison, each.date, each, "comparison", each.comparison);
  }

  std::optional<About> find(const std::string& id) const {
    const auto found = measures_.find(id);
    return found == measures_.end() ? std::nullopt : std::optional(found->second);
  }

  Plan& plan_;
  std::map<std::string, About> measures_;
  std::map<std::tuple<std::size_t, int, std::int32_t>, Figure> figures_;
};

// What may stand for all in the figure's rates.
std::vector<double> scales_of(const Figure& figure) {
  if (figure.scale > 0) return {figure.scale};
  return {1, 100, 1000};
}

bool is_share(const Figure& figure) { return figure.counted == Counted::share; }

bool is_extreme(double rate, double scale) { return rate <= 0 || (scale == 100 && rate >= 100); }

bool has_telling_rate(const Figure& figure, double size, int limit) {
  if (is_small(size, limit)) return true;
  if (!is_share(figure)) return false;
  const auto scales = scales_of(figure);
  return std::any_of(figure.rates.begin(), figure.rates.end(), [&](const Written& rate) {
    return std::any_of(scales.begin(), scales.end(), [&](double scale) {
      return rate.value <= scale && may_be_telling(rate.value, size, scale, limit);
    });
  });
}

// "34 students are 83%": then there are 41, and seven are left.
bool has_telling_rest(const Figure& figure, double part, int limit) {
  if (!is_share(figure) || figure.scale == 0) return false;
  return std::any_of(figure.rates.begin(), figure.rates.end(), [&](const Written& rate) {
    return rate.value > 0 && is_telling(part, std::round(part * figure.scale / rate.value), limit);
  });
}

}  // namespace

std::vector<Figure> figures_of(Plan& plan) { return Gathering(plan).figures(); }

KnownSizes::KnownSizes(const std::vector<Figure>& figures) {
  for (const Figure& figure : figures)
    for (const Written& whole : figure.wholes) sizes_[{figure.measure, figure.group}].push_back(whole.value);
  for (auto& [of, sizes] : sizes_) {
    std::sort(sizes.begin(), sizes.end());
    sizes.erase(std::unique(sizes.begin(), sizes.end()), sizes.end());
  }
}

const std::vector<double>& KnownSizes::of(const Measure& measure, ObservationGroup group) const {
  static const std::vector<double> kNone;
  const auto found = sizes_.find({&measure, group});
  return found == sizes_.end() ? kNone : found->second;
}

bool is_telling(const Figure& figure, const std::vector<double>& sizes, int limit) {
  std::vector<double> own;
  for (const Written& whole : figure.wholes) own.push_back(whole.value);
  const std::vector<double>& wholes = own.empty() ? sizes : own;
  for (const Written& part : figure.parts) {
    if (!std::isfinite(part.value) || is_small(part.value, limit) || has_telling_rest(figure, part.value, limit))
      return true;
    for (const double whole : wholes)
      if (is_telling(part.value, whole, limit)) return true;
  }
  for (const double whole : wholes)
    if (!std::isfinite(whole) || has_telling_rate(figure, whole, limit)) return true;
  if (!is_share(figure)) return false;
  return std::any_of(figure.rates.begin(), figure.rates.end(), [&](const Written& rate) {
    return !std::isfinite(rate.value) || is_extreme(rate.value, figure.scale);
  });
}

}  // namespace waymark
