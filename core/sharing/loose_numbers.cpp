#include "core/sharing/loose_numbers.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "core/model/document.hpp"
#include "core/model/value.hpp"
#include "core/rules/folding.hpp"
#include "core/sharing/small_numbers.hpp"
#include "core/sharing/text_withholding.hpp"

namespace waymark {
namespace {

class Loose {
 public:
  Loose(Plan& plan, const JudgedFigures& judged, Subjects& subjects, int limit, const Withhold& withhold)
      : plan_(plan), judged_(judged), subjects_(subjects), sizes_(judged.figures), limit_(limit), withhold_(withhold) {}

  void run() {
    for (Gap& gap : plan_.gaps) judge(gap);
    walk(plan_, [&](Entity& each) {
      if (&each.noun() != &noun_of<Measure>()) return;
      measures_.emplace(each.id, static_cast<Measure*>(&each));
      judge(static_cast<Measure&>(each));
    });
    for (Decision& decision : plan_.decisions)
      for (EvidenceFigure& figure : decision.figures) judge(figure);
    for (LearningCycle& cycle : plan_.cycles) judge(cycle);
  }

 private:
  void blank(Entity& entity, std::string_view name) {
    const Field& field = *find_field(entity.noun(), name);
    if (is_blank(entity, field)) return;
    set(entity, field, {});
    withhold_(entity, field, WithheldReason::few_students);
  }

  // --- Gaps.

  void judge(Gap& gap) {
    const std::vector<double> focal = sizes_for(gap, {ObservationGroup::focal, ObservationGroup::unset});
    const std::vector<double> comparison = sizes_for(gap, {ObservationGroup::comparison});
    if (is_telling(gap, gap.group_value, focal)) blank(gap, "groupValue");
    if (is_telling(gap, gap.comparison_value, comparison)) blank(gap, "comparisonValue");
  }

  bool is_telling(const Gap& gap, const Number& value, const std::vector<double>& sizes) const {
    if (!value) return false;
    if (judged_.tales.has_share(*value, [&](const Measure& measure) { return subjects_.belongs(gap, measure); }))
      return true;
    const Counted counted = counted_by(gap);
    if (counted == Counted::students) return is_small(*value, limit_) || judged_.tales.has_count(*value);
    if (counted != Counted::share) return false;
    return *value <= 0 || *value >= 100 || std::any_of(sizes.begin(), sizes.end(), [&](double size) {
      return may_be_telling(*value, size, 100, limit_);
    });
  }

  // Sizes of the gap's groups: of measures of goals that are to close it, and what its own texts tell.
  std::vector<double> sizes_for(const Gap& gap, std::initializer_list<ObservationGroup> groups) const {
    std::vector<double> sizes = counts_told(gap.statement);
    for (const Evidence& evidence : gap.evidence)
      for (const double count : counts_told(evidence.what)) sizes.push_back(count);
    sizes.erase(std::remove_if(sizes.begin(), sizes.end(), [&](double size) { return is_small(size, limit_); }),
                sizes.end());
    for (const Goal& goal : plan_.goals) {
      if (!serves(goal, gap)) continue;
      walk(static_cast<const Entity&>(goal), [&](const Entity& each) {
        if (&each.noun() != &noun_of<Measure>()) return;
        const auto& measure = static_cast<const Measure&>(each);
        for (const ObservationGroup group : groups)
          if (may_be_its_group(gap, measure, group))
            for (const double size : sizes_.of(measure, group)) sizes.push_back(size);
      });
    }
    return sizes;
  }

  // A smaller group that a part of the goal is for has another size.
  static bool may_be_its_group(const Gap& gap, const Measure& measure, ObservationGroup group) {
    const bool is_comparison = group == ObservationGroup::comparison;
    const std::string& own = is_comparison ? gap.comparison : gap.group;
    const std::string& other = is_comparison ? measure.comparison_group : measure.focal_group;
    return own.empty() || other.empty() || same_folded(own, other);
  }

  bool serves(const Goal& goal, const Gap& gap) const {
    const auto names = [&](const std::vector<std::string>& ids) {
      return std::find(ids.begin(), ids.end(), gap.id) != ids.end();
    };
    if (names(goal.gaps.ids)) return true;
    for (const RootCause& cause : plan_.root_causes)
      if (names(cause.gaps.ids) &&
          std::find(goal.root_causes.ids.begin(), goal.root_causes.ids.end(), cause.id) != goal.root_causes.ids.end())
        return true;
    return false;
  }

  // --- What is wanted and expected.

  // Targets of counts are withheld as counts are: "from 4 to 3" is read off a small target without a number beside it.
  void judge(Measure& measure) {
    const Counted counted = counted_by(measure);
    if (counted == Counted::nobody && is_of_what_befell(measure)) judge_parts(measure);
    if (counted != Counted::students) return;
    bool is_hidden = blank_small(measure, "targetValue", measure.target_value);
    for (Milestone& milestone : measure.milestones)
      is_hidden = blank_small(milestone, "value", milestone.value) || is_hidden;
    if (is_hidden) ways_withheld_.insert(measure.id);
  }

  // "3 of 62 suspensions ended with a meeting": a share of work, whose part is of few students.
  void judge_parts(Measure& measure) {
    for (Observation& each : measure.observations) {
      if (!is_small_count(each.numerator) && !is_small_count(each.denominator)) continue;
      if (is_small_count(each.denominator)) blank(each, "denominator");
      blank(each, "numerator");
      blank(each, "value");
    }
  }

  void judge(EvidenceFigure& figure) {
    const Measure* measure = find(figure.measure.id);
    if (!measure) return judge_unmeasured(figure, {"value", "comparison", "expected", "target"});
    const bool is_count = counted_by(*measure) == Counted::students;
    // The aim line tells the values that it is drawn through: of what was expected and two of them the third.
    const bool is_target_hidden = is_count && blank_small(figure, "target", figure.target);
    const bool is_line_hidden = is_baseline_hidden(*measure) || ways_withheld_.count(measure->id) > 0;
    if (is_target_hidden || is_line_hidden) blank(figure, "expected");
    if (is_count) blank_small(figure, "expected", figure.expected);
  }

  void judge(LearningCycle& cycle) {
    const Measure* measure = find(cycle.measure.id);
    if (!measure) return judge_unmeasured(cycle, {"predictedValue", "observedValue"});
    if (counted_by(*measure) == Counted::students) blank_small(cycle, "predictedValue", cycle.predicted_value);
  }

  // Of a measure that is gone, or that nobody named: then they may count students.
  void judge_unmeasured(Entity& entity, std::initializer_list<std::string_view> names) {
    for (const std::string_view name : names) {
      const Number value = find_field(entity.noun(), name)->at<Number>(entity);
      if (is_small_count(value) || (value && judged_.tales.has_count(*value))) blank(entity, name);
    }
  }

  bool is_small_count(const Number& value) const { return value && is_small(*value, limit_); }

  bool blank_small(Entity& entity, std::string_view name, const Number& value) {
    if (!is_small_count(value)) return false;
    blank(entity, name);
    return true;
  }

  const Measure* find(const std::string& id) const {
    const auto found = measures_.find(id);
    return found == measures_.end() ? nullptr : found->second;
  }

  bool is_baseline_hidden(const Measure& measure) const {
    return std::any_of(judged_.figures.begin(), judged_.figures.end(), [&](const Figure& figure) {
      const auto is_baseline = [&](const Written& each) { return each.place.entity == &measure; };
      return figure.measure == &measure && figure.is_part_hidden &&
             (std::any_of(figure.parts.begin(), figure.parts.end(), is_baseline) ||
              std::any_of(figure.rates.begin(), figure.rates.end(), is_baseline));
    });
  }

  Plan& plan_;
  const JudgedFigures& judged_;
  Subjects& subjects_;
  KnownSizes sizes_;
  int limit_;
  const Withhold& withhold_;
  std::unordered_map<std::string, const Measure*> measures_;
  std::unordered_set<std::string> ways_withheld_;  // ids of measures whose target or a milestone is
};

}  // namespace

void withhold_loose_numbers(Plan& plan, const JudgedFigures& judged, Subjects& subjects, int limit,
                            const Withhold& withhold) {
  Loose(plan, judged, subjects, limit, withhold).run();
}

}  // namespace waymark
