#include "core/data/table_comparison.hpp"

#include <map>
#include <tuple>

namespace waymark {
namespace {

// Whose figures, of which measure, on which day: there is one observation of it.
using Place = std::tuple<const Measure*, std::int32_t, ObservationGroup>;

// Figures that name no group are the focal group's.
ObservationGroup settled(ObservationGroup group) {
  return group == ObservationGroup::unset ? ObservationGroup::focal : group;
}

bool is_same(const ObservationDraft& draft, const Observation& other) {
  return draft.value == other.value && draft.numerator == other.numerator && draft.denominator == other.denominator &&
         draft.aside.text() == other.as_typed;
}

std::map<Place, const Observation*> observations_of(const Plan& plan) {
  std::map<Place, const Observation*> there;
  for (const Measure* measure : measures_of(plan))
    for (const Observation& each : measure->observations)
      if (each.date) there[{measure, each.date->days, settled(each.group)}] = &each;
  return there;
}

void tell_twice(DataProposal& proposal, std::size_t row) {
  std::size_t column = 0;
  for (std::size_t at = 0; at < proposal.columns.size(); ++at)
    if (proposal.columns[at].role == ColumnRole::date) column = at;
  proposal.findings.push_back({row, column, CellProblem::none, {CellRemark::twice, {}}});
}

}  // namespace

void compare_with_plan(DataProposal& proposal, const Plan& plan) {
  const auto there = observations_of(plan);
  std::map<Place, std::size_t> last;  // row of the table
  for (ProposedObservation& each : proposal.observations) {
    if (!each.draft.date || !each.draft.aside[AsideCell::group].empty()) continue;
    const Place place{each.measure, each.draft.date->days, settled(each.draft.group)};
    if (const auto found = last.find(place); found != last.end()) tell_twice(proposal, found->second);
    last[place] = each.row;
    const auto found = there.find(place);
    if (found == there.end()) continue;
    each.other = found->second;
    each.state = is_same(each.draft, *each.other) ? RowState::known : RowState::differs;
    each.is_advised = false;
  }
}

}  // namespace waymark
