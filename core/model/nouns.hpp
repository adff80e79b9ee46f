// All nouns of a plan, named once: declared here so that they can mention each other, listed in nouns.cpp.
#pragma once

#include <span>

namespace waymark {

struct Noun;

struct Adjustment;
struct AgendaItem;
struct Answer;
struct Approval;
struct Barrier;
struct CheckIn;
struct CheckInPlan;
struct Communication;
struct Connection;
struct DecidedChange;
struct Decision;
struct Dependency;
struct DueDate;
struct EvaluationQuestion;
struct Evidence;
struct EvidenceFigure;
struct FidelityCheck;
struct FidelityItem;
struct Gap;
struct Goal;
struct GoalReview;
struct LearningCycle;
struct Letter;
struct LetterQuestion;
struct Measure;
struct Meeting;
struct MeetingPlan;
struct Milestone;
struct Observation;
struct Person;
struct Plan;
struct Report;
struct Resource;
struct Revision;
struct RootCause;
struct RubricLevel;
struct SchoolBreak;
struct SchoolYear;
struct SetAside;
struct Step;
struct Task;
struct Term;
struct Withheld;

template <class T>
const Noun& noun_of();
template <>
const Noun& noun_of<Adjustment>();
template <>
const Noun& noun_of<AgendaItem>();
template <>
const Noun& noun_of<Answer>();
template <>
const Noun& noun_of<Approval>();
template <>
const Noun& noun_of<Barrier>();
template <>
const Noun& noun_of<CheckIn>();
template <>
const Noun& noun_of<CheckInPlan>();
template <>
const Noun& noun_of<Communication>();
template <>
const Noun& noun_of<Connection>();
template <>
const Noun& noun_of<DecidedChange>();
template <>
const Noun& noun_of<Decision>();
template <>
const Noun& noun_of<Dependency>();
template <>
const Noun& noun_of<DueDate>();
template <>
const Noun& noun_of<EvaluationQuestion>();
template <>
const Noun& noun_of<Evidence>();
template <>
const Noun& noun_of<EvidenceFigure>();
template <>
const Noun& noun_of<FidelityCheck>();
template <>
const Noun& noun_of<FidelityItem>();
template <>
const Noun& noun_of<Gap>();
template <>
const Noun& noun_of<Goal>();
template <>
const Noun& noun_of<GoalReview>();
template <>
const Noun& noun_of<LearningCycle>();
template <>
const Noun& noun_of<Letter>();
template <>
const Noun& noun_of<LetterQuestion>();
template <>
const Noun& noun_of<Measure>();
template <>
const Noun& noun_of<Meeting>();
template <>
const Noun& noun_of<MeetingPlan>();
template <>
const Noun& noun_of<Milestone>();
template <>
const Noun& noun_of<Observation>();
template <>
const Noun& noun_of<Person>();
template <>
const Noun& noun_of<Plan>();
template <>
const Noun& noun_of<Report>();
template <>
const Noun& noun_of<Resource>();
template <>
const Noun& noun_of<Revision>();
template <>
const Noun& noun_of<RootCause>();
template <>
const Noun& noun_of<RubricLevel>();
template <>
const Noun& noun_of<SchoolBreak>();
template <>
const Noun& noun_of<SchoolYear>();
template <>
const Noun& noun_of<SetAside>();
template <>
const Noun& noun_of<Step>();
template <>
const Noun& noun_of<Task>();
template <>
const Noun& noun_of<Term>();
template <>
const Noun& noun_of<Withheld>();

// Every noun, the plan first.
std::span<const Noun* const> all_nouns();

}  // namespace waymark
