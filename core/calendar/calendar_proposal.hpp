// Days that were read somewhere, compared with what a school year has already: what is new, and what of it makes sense.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/calendar/pasted_list.hpp"
#include "core/model/choice.hpp"

namespace waymark {

struct SchoolBreak;
struct SchoolYear;

enum class ProposalState : std::uint8_t {
  fresh,
  known,      // the year has the same days
  covered,    // they lie inside a longer break, of the year or of those that are proposed
  overlaps,   // they share days with a break of the year
  outside,    // of the school year, wholly
  no_school,  // there is no school on them anyhow: a weekend
  unclear     // the name does not say that school is out
};

struct ProposedDays {
  ReadDays days;
  BreakKind kind{};
  ProposalState state{};
  const SchoolBreak* other = nullptr;  // of the year, that it is compared with
  bool is_advised = false;             // whether it is worth taking over without having been looked at
};

// In order of days. Entries of the same name that only days without school part become one ("Winter Break" once a day,
// as some calendars have it); the same days twice are listed once.
std::vector<ProposedDays> propose(std::vector<ReadDays> days, const SchoolYear& year);

std::string_view to_text(ProposalState state);

}  // namespace waymark
