// The reader of tables, fed with anything (cells parted by tabs, rows by line ends): every row that says something
// comes back, proposed or left with its reason; what is typed is a value that a plan can keep, or is kept aside as it
// was.
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <set>

#include "core/data/cell_text.hpp"
#include "core/data/data_proposal.hpp"
#include "tests/core/support/data_plan.hpp"

namespace {

using namespace waymark;

constexpr std::size_t kMostRows = 60;
constexpr std::size_t kMostColumns = 12;

void require(bool is_so, const char* what) {
  if (is_so) return;
  std::cerr << "not so: " << what << "\n";
  std::abort();
}

std::vector<Cells> table(std::string_view text) {
  std::vector<Cells> rows(1, Cells(1));
  for (const char c : text) {
    if (c == '\n' && rows.size() < kMostRows)
      rows.emplace_back(1);
    else if (c == '\t' && rows.back().size() < kMostColumns)
      rows.back().emplace_back();
    else
      rows.back().back().push_back(c);
  }
  return rows;
}

void check_number(const Number& number) {
  require(!number || (std::isfinite(*number) && std::abs(*number) <= kLargest), "a number that a plan keeps");
}

void check(const DataProposal& proposal) {
  std::set<std::size_t> told;
  for (const ProposedObservation& each : proposal.observations) {
    told.insert(each.row);
    for (const Number& number : {each.draft.value, each.draft.numerator, each.draft.denominator}) check_number(number);
    require(!each.draft.date || parse_date(to_text(*each.draft.date)).has_value(), "a day that a plan can name");
    require(each.draft.has_figures() || !each.draft.aside.is_empty(), "an observation says something");
    // The cells kept aside may hold anything, names of fields too; what is written of them stays the same.
    const std::string text = each.draft.aside.text();
    require(KeptAside(text).text() == text, "what is kept aside is read as it was written");
  }
  for (const LeftRow& each : proposal.left) require(told.insert(each.row).second, "a row is read or left");
  for (std::size_t i = 0; i < proposal.table.rows.size(); ++i) {
    bool is_blank = true;
    for (const std::string& cell : proposal.table.rows[i]) is_blank = is_blank && plain_text(cell).empty();
    require(is_blank || i == proposal.table.header || told.count(i) == 1, "no row is dropped");
  }
  for (const CellFinding& each : proposal.findings)
    require(each.row < proposal.table.rows.size() && each.column < proposal.table.width(), "a cell of the table");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  testing_support::DataPlan plan;
  Goal& goal = plan.goal("g");
  Measure& measure = plan.measure(goal, "m");
  measure.value_kind = static_cast<ValueKind>(data[0] % 7);
  if (data[0] & 8) measure.comparison_group = "others";
  plan.plan().language = data[0] & 16 ? Language::es : Language::en;
  plan.measure(goal, "n").name = "referrals";
  const DataSetting setting{plan.plan(), parse_date("2026-11-20")};
  const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
  check(read_table(table(text), measure, setting, {}));
  return 0;
}
