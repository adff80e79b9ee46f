// A number, or yes/no, that is observed on dates.
#pragma once

#include "core/model/due_date.hpp"
#include "core/model/field.hpp"
#include "core/model/milestone.hpp"
#include "core/model/nouns.hpp"
#include "core/model/observation.hpp"
#include "core/model/rubric_level.hpp"

namespace waymark {

struct Measure : Entity {
  Text name;
  MeasureKind kind{};
  ValueKind value_kind{};
  Text unit;
  Direction direction{};
  Number baseline_value;
  Day baseline_date;
  Number target_value;
  Day target_date;
  Text source;  // test, survey or record
  Ref<Person> collector;
  Frequency frequency{};
  Number every;  // of weekly and monthly: each so many weeks or months; blank: each
  MonthlyOn monthly_on{};
  List<DueDate> dates;  // of Frequency::custom
  Text focal_group;
  Text comparison_group;
  GapRule gap_rule{};
  List<RubricLevel> levels;  // of ValueKind::rubric
  List<Milestone> milestones;
  List<Observation> observations;

  const Noun& noun() const override { return noun_of<Measure>(); }
};

inline constexpr Field kMeasureFields[] = {
    field<&Measure::name>("name").expected(),
    field<&Measure::kind>("kind").expected(),
    field<&Measure::value_kind>("valueKind"),
    field<&Measure::unit>("unit").text(50),
    field<&Measure::direction>("direction").expected(),
    field<&Measure::baseline_value>("baselineValue").expected(),
    field<&Measure::baseline_date>("baselineDate").expected(),
    field<&Measure::target_value>("targetValue").expected(),
    field<&Measure::target_date>("targetDate").expected(),
    field<&Measure::source>("source").text(kSentence).expected(),
    field<&Measure::collector>("collector").expected(),
    field<&Measure::frequency>("frequency").expected(),
    field<&Measure::every>("every").whole(1, 52),
    field<&Measure::monthly_on>("monthlyOn"),
    field<&Measure::dates>("dates"),
    field<&Measure::focal_group>("focalGroup"),
    field<&Measure::comparison_group>("comparisonGroup"),
    field<&Measure::gap_rule>("gapRule"),
    field<&Measure::levels>("levels"),
    field<&Measure::milestones>("milestones"),
    field<&Measure::observations>("observations").in(Section::record),
};

}  // namespace waymark
