// Writes what the plan's data say as JSON. Codes and numbers, no prose; what is not defined or not known is null, and a
// number is never NaN. Days are YYYY-MM-DD, ids are those of the plan, numbers are not rounded.
//
// Session::progress() -> {"today","measures":[measure, ...],"goals":[goal, ...],"steps":[step, ...],
//                         "cycles":[cycle, ...],"dashboard":dashboard}
// Session::progress_since(mark) -> the same with "mark", to be given the next time, and "order":[id, ...] of all
//                         measures; "measures" are only those of which something else may be told than at the mark.
//                         At mark 0, and at one that this session never gave, all are told. Their "gap" has no
//                         "looks".
// Session::gap_looks(measure) -> [look, ...]
//
// measure: of goals and sub-goals, then of steps, in the plan's order.
//   "id","name","goal","step"        one of goal and step is null
//   "subjects":[id, ...]             a decision that names one of these is about the measure: its step, or its goal
//                                    and the goals above
//   "kind","valueKind","unit"        as in the plan
//   "direction","better"             as in the plan; "higher" | "lower" | null: which values are better
//   "points":[{"date","value","group":"focal"|"comparison"|"state","observation","numerator","denominator"}, ...]
//                                    by date; one of a group a day
//   "notes":[{"code","observation"}, ...]  rows that are not as they should be: "not-read" | "no-date" | "no-value" |
//                                    "zero-denominator" | "contradiction" (value against its counts; the value stands)
//                                    | "replaced" (a later row of that day stands) | "in-future" (counts all the same)
//   "toMend"                         rows of the sheet with no day, or with a cell that could not be read
//   "last":{"date","value"}          of the focal group, as all that follows but "gap"
//   "n","centre","median"            points; their median; the same where there are enough to show it (6), or null
//   "useful"                         points off the median
//   "enough"                         10 useful points or more: only then are there limits and signals
//   "longestRun","longestRunAllowed","crossings","crossingsFewest","limits":{"longestRun","crossings"}
//   "signal","signals"               the first, and all: "shift" (the longest run is too long) | "crossings" (too few)
//   "run":{"from","to","side":"above"|"below","count","better": true | false | null}
//                                    the longest, of several the latest
//   "slope","slopeLow","slopeHigh"   units a year, and its 95% interval; like "neededSlope" and "projection" of the
//                                    values that the aim line counts, or of all where there is no line
//   "neededSlope"                    units a year from the last value to the target
//   "target","deadline"              the deadline: target date, or else the last day of goal or step, or of the plan
//   "projection":{"date","value","low","high"} | null
//   "projectionWhy"                  "too-few-points" | "no-deadline" | "deadline-past" | null
//   "aim":{"start":{"date","value","from":"first-three"|"baseline"},"end":{"date","value"},
//          "expected"                on the day of the last value
//          "fourPoint":"above"|"below"|null,"advice":"consider-change"|"consider-higher-goal"|null,
//          "countsFrom": day,"counted": values from that day on,"fewest": that the rule needs,
//          "enough"} | null
//   "milestones":[{"id","date","value","state":"met"|"missed"|"to-come"|"no-data"|"cannot-tell",
//                  "seen":{"date","value"}|null}, ...]   by date
//   "standing"                       "met" | "on-track" | "off-track" | "too-early" | "no-data" | null
//   "reason"                         why, as in core/progress/standing.hpp
//   "gap": gap | null                where both groups have values
//
// gap:
//   "outcome":"favourable"|"unfavourable"|null
//   "looks":[look, ...]              one for each focal value with a comparison value near it, by date
//   "last":look                      the last of them
//   "movement","recent"              of the first look to the last; of the last but one to the last:
//     {"from","to","verdict":"closing"|"widening"|"unchanged"|"peers-fell"|"no-gap"|"cannot-tell","reason",
//      "focalChange","comparisonChange","differenceChange","ratioChange","beyondChance": true | false | null} | null
//   "disproportionality":{"cellSize","nSize","threshold","yearsAbove","progressAmount",
//                         "yearsInARow": above the threshold up to the newest,"identified","years":[year, ...]}
//                                    | null where the measure is not judged so
// look: {"date","comparisonDate",
//        "focal","comparison","difference","ratio"   of the values, in the measure's unit
//        "focalRisk","comparisonRisk","riskDifference","riskRatio"   of the counts
//        "low","high"                                the risk ratio's 95% interval
//        "studentsToClose","studentsToRatio"}        to the comparison group's risk; down to the plan's threshold
// year: {"year": its name,"number": of the calendar year in which it begins,"date",
//        "kind":"own"|"alternate"|null,"ratio","why","exceeds","progress","studentsToRatio",
//        "focalRisk","comparisonRisk"}; "why" it was not calculated: "no-focal-data" | "no-counts" |
//        "counts-contradict" | "group-cell-size" | "group-n-size" | "no-comparison-data" | "no-state-data" |
//        "state-cell-size" | "state-n-size" | "zero-risk"
//
// step: those with anything to say: {"id","title","fidelity","band":"low"|"partial"|"high"|null,
//        "dimensions":{"adherence","exposure","quality","responsiveness"}   of the last check
//        "last": day,"checks":[{"check","date","fidelity","adherence","exposure","quality","responsiveness"}, ...],
//        "measures":[{"measure","percent","date"}, ...]}
// goal: all, each followed by its sub-goals: {"id","title","parent","standing","reason","outcome":"on"|"off"|null,
//        "decisive": the measure that it stands by,"judged": how many of its measures can be judged,
//        "early": on track, but none of its long-term measures can be judged yet,
//        "fidelity","band","fidelityParts":[{"step" or "measure","percent"}, ...],
//        "fidelityBasis":{"steps","lookedAt","looks"},"measures":[id, ...] of the outcome,
//        "verdict":"continue"|"change-strategy"|"fix-implementation"|"find-out"|"cannot-tell","verdictReason":
//        "no-fidelity"|"no-outcome"|null,"decision": id of the last one about it,"decidedOn"}
// cycle: {"id","title","state":"planned"|"open"|"overdue"|"closed","predicted","observed","predictedInTime",
//        "cameTrue"}
//
// dashboard:
//   "measures","goals": {"met","onTrack","early","offTrack","tooEarly","noData","cannotTell"}
//                                    early signs are of goals only, and not counted as "onTrack"
//   "steps":{"total","done","late","underWay","notStarted","paused","stopped"}
//   "lateSteps":[id, ...]
//   "gaps":[{"measure","movement","studentsToClose","difference","ratio"}, ...]
//   "gapsClosing"                    how many, without those whose change could be chance
//   "needsDecision":[{"reason":"four-points"|"shift"|"crossings"|"milestone-missed"|"target-missed"|"verdict"|"identified",
//                     "goal","step","measure","since": day,"detail": verdict or milestone's id or null}, ...]
//   "openCycles":[id, ...]
//   "predictions":{"cameTrue","didNot","open"}
#pragma once

#include <cstdint>
#include <string>

namespace waymark {

struct MeasureProgress;
struct PlanProgress;
class ProgressKeeper;

std::string write_progress(const PlanProgress& progress);
std::string write_gap_looks(const MeasureProgress& progress);
std::string write_progress_since(std::uint32_t mark, const PlanProgress& progress, const ProgressKeeper& keeper);

}  // namespace waymark
