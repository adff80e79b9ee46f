// The whole action plan: the root of the tree.
#pragma once

#include "core/model/adjustment.hpp"
#include "core/model/check_in.hpp"
#include "core/model/connection.hpp"
#include "core/model/decision.hpp"
#include "core/model/evaluation_question.hpp"
#include "core/model/field.hpp"
#include "core/model/gap.hpp"
#include "core/model/goal.hpp"
#include "core/model/goal_review.hpp"
#include "core/model/learning_cycle.hpp"
#include "core/model/letter.hpp"
#include "core/model/meeting.hpp"
#include "core/model/meeting_plan.hpp"
#include "core/model/nouns.hpp"
#include "core/model/person.hpp"
#include "core/model/report.hpp"
#include "core/model/revision.hpp"
#include "core/model/root_cause.hpp"
#include "core/model/school_year.hpp"
#include "core/model/set_aside.hpp"
#include "core/model/step.hpp"
#include "core/model/withheld.hpp"

namespace waymark {

struct Plan : Entity {
  Text title;
  Text organization;
  Level level{};
  Text state;
  Language language{};  // language that the plan is written in
  Day start;
  Day end;
  Text vision;  // the organisation's larger objectives
  SmartVariant smart_variant{};
  Number small_number_limit;  // smallest count of students that may be shown outside of the team
  List<SchoolYear> school_years;
  WhenOut when_out{};
  Day baseline;  // when the steps' agreed dates were last kept
  List<Person> people;
  List<Gap> gaps;
  List<RootCause> root_causes;
  List<Letter> letters;
  List<Goal> goals;
  List<Step> steps;
  List<Report> reports;
  List<Connection> connections;
  List<EvaluationQuestion> questions;
  List<Adjustment> adjustments;
  // How the state judges disproportionality (34 CFR 300.647); blanks: 10, 30, no threshold, 3 years, any progress.
  Number cell_size;        // fewest students with the outcome
  Number n_size;           // fewest students in the group
  Number ratio_threshold;  // flagged strictly above
  Number years_above;      // consecutive years above the threshold
  Number progress_amount;  // by how much the ratio has to fall in a year to count as reasonable progress
  Day final_review;
  Text final_review_how;
  List<CheckIn> check_ins;
  List<MeetingPlan> meeting_plans;
  List<Meeting> meetings;
  List<Decision> decisions;
  List<LearningCycle> cycles;
  List<GoalReview> goal_reviews;
  List<Revision> revisions;
  List<SetAside> set_asides;
  // Only in public copies (core/sharing): whom the copy was made for, when, and what it does not tell.
  Audience public_for{};
  Day public_on;
  List<Withheld> withheld;

  const Noun& noun() const override { return noun_of<Plan>(); }
};

inline constexpr Field kPlanFields[] = {
    field<&Plan::title>("title").expected().in(Section::team),
    field<&Plan::organization>("organization").expected().in(Section::team),
    field<&Plan::level>("level").in(Section::team),
    field<&Plan::state>("state").text(100).in(Section::team),
    field<&Plan::language>("language").in(Section::team),
    field<&Plan::start>("start").expected().in(Section::team),
    field<&Plan::end>("end").expected().in(Section::team),
    field<&Plan::vision>("vision").lines(kLong).in(Section::team),
    field<&Plan::smart_variant>("smartVariant").in(Section::goals),
    field<&Plan::small_number_limit>("smallNumberLimit").whole(2, 100).in(Section::team),
    field<&Plan::school_years>("schoolYears").expected().in(Section::team),
    field<&Plan::when_out>("whenOut").in(Section::timeline),
    field<&Plan::baseline>("baseline").in(Section::timeline),
    field<&Plan::people>("people").expected().in(Section::team),
    field<&Plan::gaps>("gaps").expected().in(Section::gaps),
    field<&Plan::root_causes>("rootCauses").expected().in(Section::gaps),
    field<&Plan::letters>("letters").in(Section::goals),
    field<&Plan::goals>("goals").expected().in(Section::goals),
    field<&Plan::steps>("steps").expected().in(Section::steps),
    field<&Plan::reports>("reports").expected().in(Section::communication),
    field<&Plan::connections>("connections").in(Section::connections),
    field<&Plan::questions>("questions").expected().in(Section::evaluation),
    field<&Plan::adjustments>("adjustments").expected().in(Section::evaluation),
    field<&Plan::cell_size>("cellSize").whole(0, 1000).in(Section::evaluation),
    field<&Plan::n_size>("nSize").whole(0, 1000).in(Section::evaluation),
    field<&Plan::ratio_threshold>("ratioThreshold").between(1, 100).in(Section::evaluation),
    field<&Plan::years_above>("yearsAbove").whole(1, 3).in(Section::evaluation),
    field<&Plan::progress_amount>("progressAmount").between(0, 100).in(Section::evaluation),
    field<&Plan::final_review>("finalReview").expected().in(Section::evaluation),
    field<&Plan::final_review_how>("finalReviewHow").lines(kLong).expected().in(Section::evaluation),
    field<&Plan::check_ins>("checkIns").in(Section::record),
    field<&Plan::meeting_plans>("meetingPlans").in(Section::communication),
    field<&Plan::meetings>("meetings").in(Section::record),
    field<&Plan::decisions>("decisions").in(Section::record),
    field<&Plan::cycles>("cycles").in(Section::record),
    field<&Plan::goal_reviews>("goalReviews").in(Section::record),
    field<&Plan::revisions>("revisions").in(Section::record),
    field<&Plan::set_asides>("setAsides").in(Section::record),
    field<&Plan::public_for>("publicFor").in(Section::record),
    field<&Plan::public_on>("publicOn").in(Section::record),
    field<&Plan::withheld>("withheld").in(Section::record),
};

}  // namespace waymark
