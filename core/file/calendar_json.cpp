#include "core/file/calendar_json.hpp"

#include <algorithm>
#include <array>

#include "core/edit/index.hpp"
#include "core/file/limits.hpp"
#include "core/model/plan.hpp"

namespace waymark {
namespace {

std::string_view name_of_kind(BreakKind kind) {
  if (kind == BreakKind::unset) return {};
  return names_of(kind).names[static_cast<std::size_t>(kind) - 1];
}

Json write_proposed(const ProposedDays& proposed) {
  const ReadDays& days = proposed.days;
  return {{"name", days.name},
          {"meaning", to_text(days.meaning)},
          {"kind", name_of_kind(proposed.kind)},
          {"start", to_text(days.first)},
          {"end", to_text(days.last)},
          {"state", to_text(proposed.state)},
          {"other", proposed.other ? Json(proposed.other->id) : Json()},
          {"doubt", to_text(days.doubt)},
          {"advised", proposed.is_advised},
          {"line", days.line}};
}

Json write_all(const std::vector<ProposedDays>& proposed) {
  Json days = Json::array();
  for (const ProposedDays& each : proposed) days.push_back(write_proposed(each));
  return days;
}

std::string require_text(const Json& json, const char* member, const std::string& path) {
  const auto found = json.find(member);
  if (found == json.end()) throw Refused("bad-request", path + "." + member);
  if (!found->is_string()) throw wrong_type("text", *found, path + "." + member);
  return found->get<std::string>();
}

Date require_day(const Json& json, const char* member, const std::string& path) {
  const std::string text = require_text(json, member, path);
  const auto day = parse_date(text);
  if (!day) throw Refused("bad-date", path + "." + member, {{"found", text.substr(0, 40)}});
  return *day;
}

ReadDays read_named(const Json& json, const std::string& path) {
  if (!json.is_object()) throw wrong_type("object", json, path);
  ReadDays days;
  days.name = require_text(json, "name", path);
  days.meaning = meaning_of(days.name);
  days.first = require_day(json, "start", path);
  days.last = std::max(days.first, require_day(json, "end", path));
  days.doubt = doubt_length(days.first, days.last);
  return days;
}

// What the calendar calls its days is known by their kind, not guessed from keys.
DayMeaning meaning_of_kind(BreakKind kind) {
  return kind == BreakKind::holiday ? DayMeaning::holiday : DayMeaning::vacation;
}

}  // namespace

Json write_pasted(const std::vector<ProposedDays>& proposed, const std::vector<UnreadLine>& unread) {
  Json lines = Json::array();
  for (const UnreadLine& each : unread)
    lines.push_back({{"line", each.line}, {"text", each.text}, {"reason", to_text(each.problem)}});
  return {{"days", write_all(proposed)}, {"unread", std::move(lines)}};
}

Json write_starting_point(const SchoolYear& year, TermPattern pattern) {
  if (!year.start || !year.end || *year.end < *year.start) throw Refused("year-without-dates", "year");
  const StartingPoint start = starting_point(year, pattern);
  Json terms = Json::array();
  for (const TermDays& term : start.terms)
    terms.push_back({{"number", term.number}, {"start", to_text(term.first)}, {"end", to_text(term.last)}});
  std::vector<ReadDays> days;
  for (const UsualDays& each : start.days)
    days.push_back({0, std::string(each.name), meaning_of_kind(each.kind), each.first, each.last, DayDoubt::none});
  return {{"terms", std::move(terms)}, {"days", write_all(propose(std::move(days), year))}};
}

const SchoolYear& read_year(const Json& request, const Index& index) {
  const std::string id = require_text(request, "year", "request");
  const Entity* entity = index.find(id);
  if (!entity || &entity->noun() != &noun_of<SchoolYear>())
    throw Refused("unknown-entity", "request.year", {{"id", id.substr(0, kMaxIdLength)}});
  return static_cast<const SchoolYear&>(*entity);
}

std::vector<ReadDays> read_named_days(const Json& request) {
  const auto found = request.find("days");
  if (found == request.end() || !found->is_array()) throw Refused("bad-request", "request.days");
  std::vector<ReadDays> days;
  for (const Json& each : *found) days.push_back(read_named(each, "days[" + std::to_string(days.size()) + "]"));
  return days;
}

TermPattern read_term_pattern(const Json& request) {
  constexpr auto kPatterns = std::to_array<std::string_view>({"semesters", "trimesters", "quarters"});
  const auto found = std::find(kPatterns.begin(), kPatterns.end(), require_text(request, "pattern", "request"));
  if (found == kPatterns.end()) throw Refused("bad-request", "request.pattern");
  return static_cast<TermPattern>(found - kPatterns.begin());
}

}  // namespace waymark
