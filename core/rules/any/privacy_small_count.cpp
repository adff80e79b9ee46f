// Counts of very few students show who they are to everybody who knows the school. Only texts that leave the team are
// looked at; how few are too few is the plan's own setting.
#include "core/model/plan.hpp"
#include "core/rules/rule.hpp"
#include "core/rules/small_count.hpp"
#include "core/rules/student_texts.hpp"

namespace waymark {
namespace {

// What most states ask for, where the plan says nothing (states range from 5 to 30).
constexpr int kUsualLimit = 10;

bool is_asked(const Noun& noun) { return !shared_texts(noun).empty(); }

Verdict check(const Entity& entity, const Context& context) {
  const int limit = static_cast<int>(context.plan.small_number_limit.value_or(kUsualLimit));
  for (const std::string_view name : shared_texts(entity.noun())) {
    const Field* field = find_field(entity.noun(), name);
    const std::string_view words = small_count(field->at<Text>(entity), limit);
    if (!words.empty())
      return {Outcome::fail, field, {{"words", std::string(words)}, {"limit", std::to_string(limit)}}};
  }
  return pass();
}

}  // namespace

extern const Rule kPrivacySmallCount;
const Rule kPrivacySmallCount = heeding<Fields<&Plan::small_number_limit>>(
    {"privacy-small-count", Severity::should, "", nullptr, Reach::wide, check, nullptr, is_asked});

}  // namespace waymark
