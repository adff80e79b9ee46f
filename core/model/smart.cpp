#include "core/model/smart.hpp"

#include <array>

namespace waymark {
namespace {

using Keys = std::string_view[];

constexpr Keys kSpecificQuestions = {"specific-who", "specific-what", "specific-where"};
constexpr Keys kMeasurableQuestions = {"measurable-evidence", "measurable-milestones"};
constexpr Keys kActionableQuestions = {"actionable-attainable", "actionable-aligned"};
constexpr Keys kAchievableQuestions = {"achievable-time", "achievable-means"};
constexpr Keys kAttainableQuestions = {"attainable-time", "attainable-means"};
constexpr Keys kAlignedQuestions = {"aligned-goal", "aligned-work"};
constexpr Keys kReasonableQuestions = {"reasonable-practical", "reasonable-objectives"};
constexpr Keys kRelevantQuestions = {"relevant-why", "relevant-objectives"};
constexpr Keys kRealisticQuestions = {"realistic-practical", "realistic-objectives"};
constexpr Keys kTimeBoundQuestions = {"time-bound-date", "time-bound-stages"};
constexpr Keys kInclusiveQuestions = {"inclusive-who", "inclusive-how"};
constexpr Keys kEquitableQuestions = {"equitable-fair", "equitable-barriers"};

constexpr SmartLetter kSpecific{"specific", "S", kSpecificQuestions};
constexpr SmartLetter kMeasurable{"measurable", "M", kMeasurableQuestions};
constexpr SmartLetter kActionable{"actionable", "A", kActionableQuestions};
constexpr SmartLetter kAchievable{"achievable", "A", kAchievableQuestions};
constexpr SmartLetter kAttainable{"attainable", "A", kAttainableQuestions};
constexpr SmartLetter kAligned{"aligned", "A", kAlignedQuestions};
constexpr SmartLetter kReasonable{"reasonable", "R", kReasonableQuestions};
constexpr SmartLetter kRelevant{"relevant", "R", kRelevantQuestions};
constexpr SmartLetter kRealistic{"realistic", "R", kRealisticQuestions};
constexpr SmartLetter kTimeBound{"time-bound", "T", kTimeBoundQuestions};
constexpr SmartLetter kInclusive{"inclusive", "I", kInclusiveQuestions};
constexpr SmartLetter kEquitable{"equitable", "E", kEquitableQuestions};

constexpr const SmartLetter* kSource[] = {&kSpecific, &kMeasurable, &kActionable, &kReasonable, &kTimeBound};
constexpr const SmartLetter* kWithAchievable[] = {&kSpecific, &kMeasurable, &kAchievable, &kRelevant, &kTimeBound};
constexpr const SmartLetter* kWithAttainable[] = {&kSpecific, &kMeasurable, &kAttainable, &kRealistic, &kTimeBound};
constexpr const SmartLetter* kWithAligned[] = {&kSpecific, &kMeasurable, &kAligned, &kReasonable, &kTimeBound};
constexpr const SmartLetter* kSmartie[] = {&kSpecific,  &kMeasurable, &kAchievable, &kRelevant,
                                           &kTimeBound, &kInclusive,  &kEquitable};

}  // namespace

std::span<const SmartLetter* const> smart_letters(SmartVariant variant) {
  switch (variant) {
    case SmartVariant::source:
      return kSource;
    case SmartVariant::achievable:
      return kWithAchievable;
    case SmartVariant::attainable:
      return kWithAttainable;
    case SmartVariant::aligned:
      return kWithAligned;
    case SmartVariant::smartie:
      return kSmartie;
    case SmartVariant::own:
    case SmartVariant::unset:
      break;
  }
  return {};
}

}  // namespace waymark
