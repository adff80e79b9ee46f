// A plan travels by e-mail and ends up on the web. A student's name or number in it cannot be called back, and the law
// (FERPA) holds the school to it.
#include "core/rules/rule.hpp"
#include "core/rules/student_number.hpp"
#include "core/rules/student_texts.hpp"

namespace waymark {
namespace {

Verdict check(const Entity& entity, const Context&) {
  for (const Field& field : entity.noun().fields)
    if (field.kind == Kind::text && has_student_number(field.at<Text>(entity))) return {Outcome::fail, &field};
  return pass();
}

}  // namespace

extern const Rule kPrivacyStudentNumber;
const Rule kPrivacyStudentNumber = {"privacy-student-number", Severity::should, "", nullptr, Reach::own, check, nullptr,
                                    may_speak_of_students};

}  // namespace waymark
