// Each step without a backup is a gap; several in the hands of one person fall into it on the same day.
#include "core/model/person.hpp"
#include "core/model/step.hpp"
#include "core/rules/step_time.hpp"

namespace waymark {
namespace {

constexpr int kSeveral = 2;

Verdict check(const Person& person, const Context& context) {
  const Step* first = nullptr;
  int count = 0;
  for (const Step* step : context.relations.owned_by(person)) {
    if (is_over(*step) || !step->backup.id.empty()) continue;
    if (!first) first = step;
    ++count;
  }
  if (count < kSeveral) return pass();
  return fail({{"name", person.name}, {"count", std::to_string(count)}, {"title", first->title}});
}

}  // namespace

extern const Rule kPersonWithoutBackup;
const Rule kPersonWithoutBackup = heeding<Fields<&Step::title, &Step::owner, &Step::backup, &Step::status>>(
    rule<Person, check>("person-without-backup", Severity::tip, "", Reach::wide));

}  // namespace waymark
