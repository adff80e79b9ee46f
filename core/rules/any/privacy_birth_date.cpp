// With a date of birth anybody can find out which student is meant, even where no name is given.
#include "core/rules/birth_date.hpp"
#include "core/rules/rule.hpp"
#include "core/rules/student_texts.hpp"

namespace waymark {
namespace {

Verdict check(const Entity& entity, const Context&) {
  for (const Field& field : entity.noun().fields)
    if (field.kind == Kind::text && has_birth_date(field.at<Text>(entity))) return {Outcome::fail, &field};
  return pass();
}

}  // namespace

extern const Rule kPrivacyBirthDate;
const Rule kPrivacyBirthDate = {"privacy-birth-date", Severity::should, "", nullptr, Reach::own, check, nullptr,
                                may_speak_of_students};

}  // namespace waymark
