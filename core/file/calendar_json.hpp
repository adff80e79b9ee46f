// Writes days that are proposed for a school year as JSON, and reads the requests for them.
#pragma once

#include <vector>

#include "core/calendar/calendar_proposal.hpp"
#include "core/calendar/starting_points.hpp"
#include "core/file/json.hpp"

namespace waymark {

class Index;

// {"days":[{"name","meaning","kind","start","end","state","other","doubt","advised","line"}, ...],
//  "unread":[{"line","text","reason"}, ...]}; kind, doubt and other blank or null where there is none.
Json write_pasted(const std::vector<ProposedDays>& proposed, const std::vector<UnreadLine>& unread);

// {"terms":[{"number","start","end"}, ...],"days":[as above, ...]}; the days' names are keys. Throws
// year-without-dates.
Json write_starting_point(const SchoolYear& year, TermPattern pattern);

// {"year": id}. Throws unknown-entity.
const SchoolYear& read_year(const Json& request, const Index& index);

// {"days":[{"name","start","end"}, ...]}. Throws Refused.
std::vector<ReadDays> read_named_days(const Json& request);

// {"pattern"}. Throws bad-request.
TermPattern read_term_pattern(const Json& request);

}  // namespace waymark
