// Colleagues meet in the hallway; somebody from another organization has to be called or written to.
#include "core/model/person.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Person& person, const Context&) {
  return person.organization.empty() || !person.contact.empty()
             ? pass()
             : fail({{"name", person.name}, {"organization", person.organization}});
}

}  // namespace

extern const Rule kPartnerWithoutContact;
const Rule kPartnerWithoutContact = rule<Person, check>("partner-without-contact", Severity::tip, "contact");

}  // namespace waymark
