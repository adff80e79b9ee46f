// How a goal is looked back on at the plan's end. Capacity, fidelity, scale and impact, then maintain, revise or
// discontinue: the review that Michigan's MICIP asks for.
#pragma once

#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct GoalReview : Entity {
  Day date;
  Ref<Goal> goal;
  Extent capacity{};  // people, time and skills were there
  Text capacity_note;
  Extent fidelity{};  // done as intended
  Text fidelity_note;
  Extent reach{};  // those whom it is for were reached
  Text reach_note;
  Extent impact{};  // results for students
  Text impact_note;
  ReviewVerdict verdict{};
  Text reason;
  Refs<Person> reviewers;

  const Noun& noun() const override { return noun_of<GoalReview>(); }
};

inline constexpr Field kGoalReviewFields[] = {
    field<&GoalReview::date>("date").expected(),
    field<&GoalReview::goal>("goal").expected(),
    field<&GoalReview::capacity>("capacity").expected(),
    field<&GoalReview::capacity_note>("capacityNote").lines(kParagraph),
    field<&GoalReview::fidelity>("fidelity").expected(),
    field<&GoalReview::fidelity_note>("fidelityNote").lines(kParagraph),
    field<&GoalReview::reach>("reach").expected(),
    field<&GoalReview::reach_note>("reachNote").lines(kParagraph),
    field<&GoalReview::impact>("impact").expected(),
    field<&GoalReview::impact_note>("impactNote").lines(kParagraph),
    field<&GoalReview::verdict>("verdict").expected(),
    field<&GoalReview::reason>("reason").lines(kLong).expected(),
    field<&GoalReview::reviewers>("reviewers"),
};

}  // namespace waymark
