#include "core/model/nouns.hpp"

#include <array>

#include "core/model/adjustment.hpp"
#include "core/model/agenda_item.hpp"
#include "core/model/answer.hpp"
#include "core/model/approval.hpp"
#include "core/model/barrier.hpp"
#include "core/model/check_in.hpp"
#include "core/model/check_in_plan.hpp"
#include "core/model/communication.hpp"
#include "core/model/connection.hpp"
#include "core/model/decided_change.hpp"
#include "core/model/decision.hpp"
#include "core/model/dependency.hpp"
#include "core/model/due_date.hpp"
#include "core/model/evaluation_question.hpp"
#include "core/model/evidence.hpp"
#include "core/model/evidence_figure.hpp"
#include "core/model/fidelity_check.hpp"
#include "core/model/fidelity_item.hpp"
#include "core/model/gap.hpp"
#include "core/model/goal.hpp"
#include "core/model/goal_review.hpp"
#include "core/model/learning_cycle.hpp"
#include "core/model/letter.hpp"
#include "core/model/letter_question.hpp"
#include "core/model/measure.hpp"
#include "core/model/meeting.hpp"
#include "core/model/meeting_plan.hpp"
#include "core/model/milestone.hpp"
#include "core/model/observation.hpp"
#include "core/model/person.hpp"
#include "core/model/plan.hpp"
#include "core/model/report.hpp"
#include "core/model/resource.hpp"
#include "core/model/revision.hpp"
#include "core/model/root_cause.hpp"
#include "core/model/rubric_level.hpp"
#include "core/model/school_break.hpp"
#include "core/model/school_year.hpp"
#include "core/model/set_aside.hpp"
#include "core/model/step.hpp"
#include "core/model/task.hpp"
#include "core/model/term.hpp"
#include "core/model/withheld.hpp"

namespace waymark {
namespace {

template <class T>
std::unique_ptr<Entity> make() {
  return std::make_unique<T>();
}

}  // namespace

template <>
const Noun& noun_of<Plan>() {
  static constexpr Noun noun{"plan", kPlanFields, &make<Plan>};
  return noun;
}

template <>
const Noun& noun_of<SchoolBreak>() {
  static constexpr Noun noun{"schoolBreak", kSchoolBreakFields, &make<SchoolBreak>};
  return noun;
}

template <>
const Noun& noun_of<SchoolYear>() {
  static constexpr Noun noun{"schoolYear", kSchoolYearFields, &make<SchoolYear>};
  return noun;
}

template <>
const Noun& noun_of<Person>() {
  static constexpr Noun noun{"person", kPersonFields, &make<Person>};
  return noun;
}

template <>
const Noun& noun_of<Evidence>() {
  static constexpr Noun noun{"evidence", kEvidenceFields, &make<Evidence>};
  return noun;
}

template <>
const Noun& noun_of<Gap>() {
  static constexpr Noun noun{"gap", kGapFields, &make<Gap>};
  return noun;
}

template <>
const Noun& noun_of<RootCause>() {
  static constexpr Noun noun{"rootCause", kRootCauseFields, &make<RootCause>};
  return noun;
}

template <>
const Noun& noun_of<LetterQuestion>() {
  static constexpr Noun noun{"letterQuestion", kLetterQuestionFields, &make<LetterQuestion>};
  return noun;
}

template <>
const Noun& noun_of<Letter>() {
  static constexpr Noun noun{"letter", kLetterFields, &make<Letter>};
  return noun;
}

template <>
const Noun& noun_of<Answer>() {
  static constexpr Noun noun{"answer", kAnswerFields, &make<Answer>};
  return noun;
}

template <>
const Noun& noun_of<Milestone>() {
  static constexpr Noun noun{"milestone", kMilestoneFields, &make<Milestone>};
  return noun;
}

template <>
const Noun& noun_of<Observation>() {
  static constexpr Noun noun{"observation", kObservationFields, &make<Observation>};
  return noun;
}

template <>
const Noun& noun_of<Measure>() {
  static constexpr Noun noun{"measure", kMeasureFields, &make<Measure>};
  return noun;
}

template <>
const Noun& noun_of<Goal>() {
  static constexpr Noun noun{"goal", kGoalFields, &make<Goal>};
  return noun;
}

template <>
const Noun& noun_of<Resource>() {
  static constexpr Noun noun{"resource", kResourceFields, &make<Resource>};
  return noun;
}

template <>
const Noun& noun_of<Dependency>() {
  static constexpr Noun noun{"dependency", kDependencyFields, &make<Dependency>};
  return noun;
}

template <>
const Noun& noun_of<CheckInPlan>() {
  static constexpr Noun noun{"checkInPlan", kCheckInPlanFields, &make<CheckInPlan>};
  return noun;
}

template <>
const Noun& noun_of<Approval>() {
  static constexpr Noun noun{"approval", kApprovalFields, &make<Approval>};
  return noun;
}

template <>
const Noun& noun_of<Communication>() {
  static constexpr Noun noun{"communication", kCommunicationFields, &make<Communication>};
  return noun;
}

template <>
const Noun& noun_of<Barrier>() {
  static constexpr Noun noun{"barrier", kBarrierFields, &make<Barrier>};
  return noun;
}

template <>
const Noun& noun_of<Step>() {
  static constexpr Noun noun{"step", kStepFields, &make<Step>};
  return noun;
}

template <>
const Noun& noun_of<Report>() {
  static constexpr Noun noun{"report", kReportFields, &make<Report>};
  return noun;
}

template <>
const Noun& noun_of<Connection>() {
  static constexpr Noun noun{"connection", kConnectionFields, &make<Connection>};
  return noun;
}

template <>
const Noun& noun_of<EvaluationQuestion>() {
  static constexpr Noun noun{"evaluationQuestion", kEvaluationQuestionFields, &make<EvaluationQuestion>};
  return noun;
}

template <>
const Noun& noun_of<Adjustment>() {
  static constexpr Noun noun{"adjustment", kAdjustmentFields, &make<Adjustment>};
  return noun;
}

template <>
const Noun& noun_of<CheckIn>() {
  static constexpr Noun noun{"checkIn", kCheckInFields, &make<CheckIn>};
  return noun;
}

template <>
const Noun& noun_of<AgendaItem>() {
  static constexpr Noun noun{"agendaItem", kAgendaItemFields, &make<AgendaItem>};
  return noun;
}

template <>
const Noun& noun_of<Meeting>() {
  static constexpr Noun noun{"meeting", kMeetingFields, &make<Meeting>};
  return noun;
}

template <>
const Noun& noun_of<Decision>() {
  static constexpr Noun noun{"decision", kDecisionFields, &make<Decision>};
  return noun;
}

template <>
const Noun& noun_of<Revision>() {
  static constexpr Noun noun{"revision", kRevisionFields, &make<Revision>};
  return noun;
}

template <>
const Noun& noun_of<SetAside>() {
  static constexpr Noun noun{"setAside", kSetAsideFields, &make<SetAside>};
  return noun;
}

template <>
const Noun& noun_of<DueDate>() {
  static constexpr Noun noun{"dueDate", kDueDateFields, &make<DueDate>};
  return noun;
}

template <>
const Noun& noun_of<MeetingPlan>() {
  static constexpr Noun noun{"meetingPlan", kMeetingPlanFields, &make<MeetingPlan>};
  return noun;
}

template <>
const Noun& noun_of<Task>() {
  static constexpr Noun noun{"task", kTaskFields, &make<Task>};
  return noun;
}

template <>
const Noun& noun_of<Term>() {
  static constexpr Noun noun{"term", kTermFields, &make<Term>};
  return noun;
}

template <>
const Noun& noun_of<DecidedChange>() {
  static constexpr Noun noun{"decidedChange", kDecidedChangeFields, &make<DecidedChange>};
  return noun;
}

template <>
const Noun& noun_of<EvidenceFigure>() {
  static constexpr Noun noun{"evidenceFigure", kEvidenceFigureFields, &make<EvidenceFigure>};
  return noun;
}

template <>
const Noun& noun_of<FidelityCheck>() {
  static constexpr Noun noun{"fidelityCheck", kFidelityCheckFields, &make<FidelityCheck>};
  return noun;
}

template <>
const Noun& noun_of<FidelityItem>() {
  static constexpr Noun noun{"fidelityItem", kFidelityItemFields, &make<FidelityItem>};
  return noun;
}

template <>
const Noun& noun_of<GoalReview>() {
  static constexpr Noun noun{"goalReview", kGoalReviewFields, &make<GoalReview>};
  return noun;
}

template <>
const Noun& noun_of<LearningCycle>() {
  static constexpr Noun noun{"learningCycle", kLearningCycleFields, &make<LearningCycle>};
  return noun;
}

template <>
const Noun& noun_of<RubricLevel>() {
  static constexpr Noun noun{"rubricLevel", kRubricLevelFields, &make<RubricLevel>};
  return noun;
}

template <>
const Noun& noun_of<Withheld>() {
  static constexpr Noun noun{"withheld", kWithheldFields, &make<Withheld>};
  return noun;
}

std::span<const Noun* const> all_nouns() {
  static const std::array nouns = {
      &noun_of<Plan>(),           &noun_of<SchoolYear>(),    &noun_of<SchoolBreak>(),   &noun_of<Person>(),
      &noun_of<Evidence>(),       &noun_of<Gap>(),           &noun_of<RootCause>(),     &noun_of<LetterQuestion>(),
      &noun_of<Letter>(),         &noun_of<Answer>(),        &noun_of<Milestone>(),     &noun_of<Observation>(),
      &noun_of<Measure>(),        &noun_of<Goal>(),          &noun_of<Resource>(),      &noun_of<Dependency>(),
      &noun_of<CheckInPlan>(),    &noun_of<Approval>(),      &noun_of<Communication>(), &noun_of<Barrier>(),
      &noun_of<Step>(),           &noun_of<Report>(),        &noun_of<Connection>(),    &noun_of<EvaluationQuestion>(),
      &noun_of<Adjustment>(),     &noun_of<CheckIn>(),       &noun_of<AgendaItem>(),    &noun_of<Meeting>(),
      &noun_of<Decision>(),       &noun_of<Revision>(),      &noun_of<SetAside>(),      &noun_of<DueDate>(),
      &noun_of<MeetingPlan>(),    &noun_of<Task>(),          &noun_of<Term>(),          &noun_of<DecidedChange>(),
      &noun_of<EvidenceFigure>(), &noun_of<FidelityCheck>(), &noun_of<FidelityItem>(),  &noun_of<GoalReview>(),
      &noun_of<LearningCycle>(),  &noun_of<RubricLevel>(),   &noun_of<Withheld>(),
  };
  return nouns;
}

}  // namespace waymark
