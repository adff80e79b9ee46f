#include "core/calendar/calendar_proposal.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

#include "core/calendar/school_days.hpp"
#include "core/model/plan.hpp"

namespace waymark {
namespace {

// Three days or more without school are a break, whatever they are called.
constexpr int kShortestVacation = 3;

int count_days(Date first, Date last, Weekdays week) { return week.before({last.days + 1}) - week.before(first); }

auto order_of(const ReadDays& days) { return std::tie(days.first, days.last, days.name); }

void remove_doubles(std::vector<ReadDays>& days) {
  std::stable_sort(days.begin(), days.end(),
                   [](const ReadDays& a, const ReadDays& b) { return order_of(a) < order_of(b); });
  const auto is_same = [](const ReadDays& a, const ReadDays& b) { return order_of(a) == order_of(b); };
  days.erase(std::unique(days.begin(), days.end(), is_same), days.end());
}

// Expects them in order.
std::vector<ReadDays> join(std::vector<ReadDays> days, Weekdays week) {
  std::vector<ReadDays> joined;
  std::map<std::string, std::size_t, std::less<>> last_of_name;
  for (ReadDays& each : days) {
    const auto found = each.name.empty() ? last_of_name.end() : last_of_name.find(each.name);
    if (found != last_of_name.end()) {
      ReadDays& before = joined[found->second];
      const bool is_parted = count_days({before.last.days + 1}, {each.first.days - 1}, week) > 0;
      if (!is_parted && kind_of(each.meaning) != BreakKind::early_closing) {
        before.last = std::max(before.last, each.last);
        before.doubt = std::max({before.doubt, each.doubt, doubt_length(before.first, before.last)});
        continue;
      }
    }
    last_of_name[each.name] = joined.size();
    joined.push_back(std::move(each));
  }
  return joined;
}

class Proposer {
 public:
  explicit Proposer(const SchoolYear& year) : year_(year), week_(week_of(year)) {
    for (const SchoolBreak& each : year.breaks)
      if (each.start) breaks_.push_back(&each);
  }

  ProposedDays propose(ReadDays days) const {
    ProposedDays proposed;
    proposed.days = std::move(days);
    proposed.kind = kind_for(proposed.days);
    proposed.state = judge(proposed);
    proposed.is_advised = proposed.state == ProposalState::fresh && proposed.days.doubt == DayDoubt::none;
    return proposed;
  }

  Weekdays week() const { return week_; }

 private:
  BreakKind kind_for(const ReadDays& days) const {
    const BreakKind kind = kind_of(days.meaning);
    const bool is_long = count_days(days.first, days.last, week_) >= kShortestVacation;
    return kind == BreakKind::holiday && is_long ? BreakKind::vacation : kind;
  }

  ProposalState judge(ProposedDays& proposed) const {
    const ReadDays& days = proposed.days;
    const bool is_before = year_.start && days.last < *year_.start;
    if (is_before || (year_.end && days.first > *year_.end)) return ProposalState::outside;
    ProposalState state = compare(proposed);
    if (state != ProposalState::fresh) return state;
    if (count_days(days.first, days.last, week_) == 0) return ProposalState::no_school;
    return proposed.kind == BreakKind::unset ? ProposalState::unclear : ProposalState::fresh;
  }

  // Days that close early are compared with such days only: they can lie beside a break of the same week.
  ProposalState compare(ProposedDays& proposed) const {
    const bool is_early = proposed.kind == BreakKind::early_closing;
    ProposalState worst = ProposalState::fresh;
    for (const SchoolBreak* each : breaks_) {
      if ((each->kind == BreakKind::early_closing) != is_early) continue;
      const ProposalState state = relation(proposed.days, *each->start, each->end.value_or(*each->start));
      if (state == ProposalState::fresh || (worst != ProposalState::fresh && state >= worst)) continue;
      worst = state;
      proposed.other = each;
    }
    return worst;
  }

  static ProposalState relation(const ReadDays& days, Date first, Date last) {
    if (days.first == first && days.last == last) return ProposalState::known;
    if (days.first >= first && days.last <= last) return ProposalState::covered;
    return days.first <= last && days.last >= first ? ProposalState::overlaps : ProposalState::fresh;
  }

  const SchoolYear& year_;
  Weekdays week_;
  std::vector<const SchoolBreak*> breaks_;
};

// What lies inside of other new days is told with them already: "Thanksgiving Day" in "Thanksgiving Break". Expects
// them in order of days, the longer first.
void mark_covered(std::vector<ProposedDays>& proposed) {
  Date last{kFirstDay.days - 1};
  for (ProposedDays& each : proposed) {
    if (each.state != ProposalState::fresh || each.kind == BreakKind::early_closing) continue;
    if (each.days.last <= last) {
      each.state = ProposalState::covered;
      each.is_advised = false;
    }
    if (each.days.doubt == DayDoubt::none) last = std::max(last, each.days.last);
  }
}

}  // namespace

std::vector<ProposedDays> propose(std::vector<ReadDays> days, const SchoolYear& year) {
  const Proposer proposer(year);
  remove_doubles(days);
  std::vector<ProposedDays> proposed;
  for (ReadDays& each : join(std::move(days), proposer.week())) proposed.push_back(proposer.propose(std::move(each)));
  std::stable_sort(proposed.begin(), proposed.end(), [](const ProposedDays& a, const ProposedDays& b) {
    return std::pair(a.days.first, b.days.last) < std::pair(b.days.first, a.days.last);
  });
  mark_covered(proposed);
  return proposed;
}

std::string_view to_text(ProposalState state) {
  constexpr auto kNames =
      std::to_array<std::string_view>({"new", "known", "covered", "overlaps", "outside", "no-school", "unclear"});
  return kNames[static_cast<std::size_t>(state)];
}

}  // namespace waymark
