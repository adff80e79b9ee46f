// Tables written in one text, and what was read of them in a line each.
#pragma once

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include "core/data/data_proposal.hpp"

namespace waymark::testing_support {

// Rows by line, cells by "|".
inline std::vector<Cells> table(std::string_view text) {
  std::vector<Cells> rows(1, Cells(1));
  for (const char c : text) {
    if (c == '\n')
      rows.emplace_back(1);
    else if (c == '|')
      rows.back().emplace_back();
    else
      rows.back().back().push_back(c);
  }
  return rows;
}

inline std::string figure_or_dash(const Number& value) {
  std::ostringstream text;
  if (value)
    text << *value;
  else
    text << '-';
  return text.str();
}

// "2026-09-04 focal 30 12/40 “note” [kept aside]".
inline std::string line_of(const ObservationDraft& draft) {
  std::string line = draft.date ? to_text(*draft.date) : "-";
  if (draft.group != ObservationGroup::unset)
    line += " " + std::string(kObservationGroupNames[static_cast<std::size_t>(draft.group) - 1]);
  if (draft.value) line += " " + figure_or_dash(draft.value);
  if (draft.numerator || draft.denominator)
    line += " " + figure_or_dash(draft.numerator) + "/" + figure_or_dash(draft.denominator);
  if (!draft.note.empty()) line += " “" + draft.note + "”";
  if (!draft.aside.is_empty()) line += " [" + draft.aside.text() + "]";
  return line;
}

// Whether the finding is about the observation, of those of its row: the first has what they share.
inline bool is_about(const CellFinding& finding, const DataProposal& proposal, std::size_t observation) {
  const ProposedObservation& each = proposal.observations[observation];
  if (finding.row != each.row) return false;
  const DataColumn& column = proposal.columns[finding.column];
  const bool is_first = observation == 0 || proposal.observations[observation - 1].row != each.row;
  return column.is_figure() ? column.group == ObservationGroup::unset || column.group == each.draft.group : is_first;
}

// A line for each observation, with the codes of what is odd about it, and for each row that is left out ("4 heading"),
// in the order of the rows. Days that could be read two ways are not told.
inline std::vector<std::string> outline_of(const DataProposal& proposal) {
  std::vector<std::pair<std::size_t, std::string>> lines;
  for (std::size_t i = 0; i < proposal.observations.size(); ++i) {
    std::string line = line_of(proposal.observations[i].draft);
    for (const CellFinding& each : proposal.findings)
      if (is_about(each, proposal, i) && each.note.remark != CellRemark::ambiguous_day)
        line +=
            " " + std::string(each.problem == CellProblem::none ? to_text(each.note.remark) : to_text(each.problem));
    lines.emplace_back(proposal.observations[i].row, line);
  }
  for (const LeftRow& each : proposal.left)
    lines.emplace_back(each.row, std::to_string(each.row) + " " + std::string(to_text(each.reason)));
  std::stable_sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<std::string> texts;
  for (auto& [row, line] : lines) texts.push_back(std::move(line));
  return texts;
}

}  // namespace waymark::testing_support
