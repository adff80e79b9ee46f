#include "core/rules/student_texts.hpp"

#include "core/model/nouns.hpp"

namespace waymark {

bool may_speak_of_students(const Noun& noun) { return &noun != &noun_of<Person>() && &noun != &noun_of<SetAside>(); }

std::span<const std::string_view> shared_texts(const Noun& noun) {
  static constexpr std::string_view kOfGap[] = {"title", "outcome", "statement"};
  static constexpr std::string_view kOfEvidence[] = {"what"};
  static constexpr std::string_view kOfCause[] = {"statement"};
  static constexpr std::string_view kOfGoal[] = {"title", "statement"};
  static constexpr std::string_view kOfReport[] = {"content"};
  if (&noun == &noun_of<Gap>()) return kOfGap;
  if (&noun == &noun_of<Evidence>()) return kOfEvidence;
  if (&noun == &noun_of<RootCause>()) return kOfCause;
  if (&noun == &noun_of<Goal>()) return kOfGoal;
  if (&noun == &noun_of<Report>()) return kOfReport;
  return {};
}

}  // namespace waymark
