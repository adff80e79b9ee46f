// The reader of pasted school calendars, fed with anything: every line that says something comes back, read or with a
// reason, and days are in order.
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <set>

#include "core/calendar/pasted_list.hpp"

namespace {

void require(bool is_so, const char* what) {
  if (is_so) return;
  std::cerr << "not so: " << what << "\n";
  std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const waymark::YearBounds year{waymark::parse_date("2026-08-24"), waymark::parse_date("2027-06-09")};
  const waymark::PastedList list = waymark::read_pasted_list(text, year);
  const waymark::PastedList again = waymark::read_pasted_list(text, year);
  std::set<std::size_t> read;
  for (const waymark::ReadDays& days : list.days) {
    require(days.first <= days.last, "days do not end before they begin");
    require(waymark::parse_date(waymark::to_text(days.last)).has_value(), "a day that a plan can name");
    read.insert(days.line);
  }
  for (const waymark::UnreadLine& line : list.unread)
    require(read.count(line.line) == 0, "a line is read or it is not");
  require(list.days.size() == again.days.size() && list.unread.size() == again.unread.size(),
          "the same text, the same days");
  return 0;
}
