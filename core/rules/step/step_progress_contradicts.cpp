// State and percentage are read by different people; where they disagree, somebody is told what is not so.
#include "core/model/step.hpp"
#include "core/rules/figures.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

bool agree(const Step& step) {
  if (step.status == Status::done) return *step.percent_done >= 100;
  if (step.status == Status::not_started) return *step.percent_done <= 0;
  if (step.status == Status::under_way) return *step.percent_done < 100;
  return true;
}

Verdict check(const Step& step, const Context&) {
  if (!step.percent_done || step.status == Status::unset) return cannot_tell();
  return agree(step) ? pass() : fail({{"percent", figure(*step.percent_done)}});
}

// The state was chosen on purpose, except that it was left behind: what has a percentage has begun, and 100% is done.
std::optional<Mend> mend(const Step& step, const Context&, const std::string&) {
  Mend mend;
  if (step.status == Status::done)
    mend.edits.push_back(set_field(step, "percentDone", 100.0));
  else
    mend.edits.push_back(
        set_field(step, "status", choice(*step.percent_done < 100 ? Status::under_way : Status::done)));
  return mend;
}

}  // namespace

extern const Rule kStepProgressContradicts;
const Rule kStepProgressContradicts =
    rule<Step, check, mend>("step-progress-contradicts", Severity::should, "percentDone");

}  // namespace waymark
