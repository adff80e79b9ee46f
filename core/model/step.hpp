// An action step: something that a named person does between two dates.
#pragma once

#include "core/model/approval.hpp"
#include "core/model/barrier.hpp"
#include "core/model/check_in_plan.hpp"
#include "core/model/communication.hpp"
#include "core/model/dependency.hpp"
#include "core/model/fidelity_check.hpp"
#include "core/model/fidelity_item.hpp"
#include "core/model/field.hpp"
#include "core/model/measure.hpp"
#include "core/model/nouns.hpp"
#include "core/model/resource.hpp"

namespace waymark {

struct Step : Entity {
  Text title;
  Text description;
  Refs<Goal> goals;
  Ref<Person> owner;
  Ref<Person> backup;
  Refs<Person> helpers;
  Text continuity;  // what happens when people change
  List<Resource> resources;
  Number cost;  // in the plan's currency
  Text funding;
  Day start;
  Day end;          // inclusive
  Number duration;  // school days
  Constraint constraint{};
  Day constraint_date;
  Day agreed_start;  // as in the baseline, the dates that were agreed on last (Plan::baseline)
  Day agreed_end;
  List<Dependency> dependencies;
  List<CheckInPlan> check_ins;
  List<Approval> approvals;
  List<Communication> communications;
  List<Barrier> barriers;
  List<Measure> measures;
  Refs<Connection> connections;
  List<FidelityItem> fidelity_items;
  List<FidelityCheck> fidelity_checks;
  Status status{};
  Number percent_done;
  Health health{};

  const Noun& noun() const override { return noun_of<Step>(); }
};

inline constexpr Field kStepFields[] = {
    field<&Step::title>("title").expected(),
    field<&Step::description>("description").lines(kLong),
    field<&Step::goals>("goals").expected(),
    field<&Step::owner>("owner").expected(),
    field<&Step::backup>("backup").expected(),
    field<&Step::helpers>("helpers"),
    field<&Step::continuity>("continuity").lines(4000).expected(),
    field<&Step::resources>("resources"),
    field<&Step::cost>("cost").between(0, kLargest),
    field<&Step::funding>("funding").text(kSentence),
    field<&Step::start>("start").expected().in(Section::timeline),
    field<&Step::end>("end").expected().in(Section::timeline),
    field<&Step::duration>("duration").whole(0, 3000).in(Section::timeline),
    field<&Step::constraint>("constraint").in(Section::timeline),
    field<&Step::constraint_date>("constraintDate").in(Section::timeline),
    field<&Step::agreed_start>("agreedStart").in(Section::timeline),
    field<&Step::agreed_end>("agreedEnd").in(Section::timeline),
    field<&Step::dependencies>("dependencies").in(Section::timeline),
    field<&Step::check_ins>("checkIns").expected().in(Section::timeline),
    field<&Step::approvals>("approvals").in(Section::timeline),
    field<&Step::communications>("communications").expected().in(Section::communication),
    field<&Step::barriers>("barriers").expected(),
    field<&Step::measures>("measures"),
    field<&Step::connections>("connections"),
    field<&Step::fidelity_items>("fidelityItems").in(Section::evaluation),
    field<&Step::fidelity_checks>("fidelityChecks").in(Section::record),
    field<&Step::status>("status"),
    field<&Step::percent_done>("percentDone").between(0, 100),
    field<&Step::health>("health"),
};

}  // namespace waymark
