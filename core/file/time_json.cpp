#include "core/file/time_json.hpp"

#include "core/edit/index.hpp"
#include "core/file/field_json.hpp"
#include "core/model/plan.hpp"
#include "core/schedule/scheduler.hpp"

namespace waymark {
namespace {

Json id_or_null(const Entity* entity) { return entity ? Json(entity->id) : Json(); }
Json day_or_null(const std::optional<Date>& day) { return day ? Json(to_text(*day)) : Json(); }

std::string_view audience_name(Audience audience) {
  if (audience == Audience::unset) return {};
  return names_of(audience).names[static_cast<std::size_t>(audience) - 1];
}

Json write_point(const AgendaPoint& point) {
  return {{"reason", to_text(point.reason)},      {"about", point.about->id}, {"step", id_or_null(point.step)},
          {"measure", id_or_null(point.measure)}, {"speaker", point.speaker}, {"minutes", point.minutes}};
}

Json write_points(const std::vector<AgendaPoint>& points) {
  Json json = Json::array();
  for (const AgendaPoint& point : points) json.push_back(write_point(point));
  return json;
}

std::string read_text(const Json& request, const char* member) {
  const auto found = request.find(member);
  if (found == request.end() || found->is_null()) return {};
  if (!found->is_string()) throw wrong_type("text", *found, member);
  return found->get<std::string>();
}

const Term* term_on(Date day, const Plan& plan) {
  for (const SchoolYear& year : plan.school_years)
    for (const Term& term : year.terms)
      if (term.start && term.end && *term.start <= day && day <= *term.end) return &term;
  return nullptr;
}

// The plan's field that the request's member has to keep the limits of.
const Field& person_field(const char* name) { return *find_field(noun_of<Person>(), name); }

}  // namespace

Json write_due(const DueList& list) {
  Json items = Json::array();
  items.get_ref<Json::array_t&>().reserve(list.items.size());
  for (const DueItem& item : list.items)
    items.push_back(make_object(Member{"kind", to_text(item.kind)}, Member{"day", to_text(item.day)},
                                Member{"meant", to_text(item.meant)}, Member{"about", item.about->id},
                                Member{"people", item.people}, Member{"audience", audience_name(item.audience)},
                                Member{"state", to_text(item.state)}));
  Json dropped = Json::array();
  for (const DroppedDate& each : list.dropped)
    dropped.push_back({{"about", each.about->id}, {"day", to_text(each.date)}});
  return make_object(Member{"items", std::move(items)}, Member{"dropped", std::move(dropped)});
}

Json write_agenda(const Agenda& agenda, const std::vector<std::string>& people) {
  return {{"points", write_points(agenda.points)}, {"left", write_points(agenda.left)}, {"people", people}};
}

Json write_loads(const std::vector<PersonLoad>& loads) {
  Json json = {{"months", Json::array()}, {"people", Json::array()}};
  if (loads.empty()) return json;
  for (const MonthLoad& load : loads.front().months) json["months"].push_back(to_text(load.month).substr(0, 7));
  for (const PersonLoad& load : loads) {
    Json person = {{"person", load.person->id},
                   {"steps", Json::array()},
                   {"helps", Json::array()},
                   {"schoolDays", Json::array()},
                   {"due", Json::array()}};
    for (const MonthLoad& month : load.months) {
      person["steps"].push_back(month.steps);
      person["helps"].push_back(month.helps);
      person["schoolDays"].push_back(month.school_days);
      Json due = Json::object();
      for (const auto& [kind, count] : month.due) due[std::string(to_text(kind))] = count;
      person["due"].push_back(std::move(due));
    }
    json["people"].push_back(std::move(person));
  }
  return json;
}

Json write_stalls(const std::vector<Stall>& stalls) {
  Json json = Json::array();
  for (const Stall& stall : stalls)
    json.push_back({{"about", stall.about->id}, {"field", stall.field->name}, {"successor", stall.successor}});
  return {{"stalls", std::move(json)}};
}

Json write_events(const std::vector<Event>& events) {
  Json json = Json::array();
  for (const Event& event : events)
    json.push_back(make_object(Member{"uid", event.uid}, Member{"kind", to_text(event.item.kind)},
                               Member{"about", event.item.about->id}, Member{"start", to_text(event.item.day)},
                               Member{"end", to_text(event.end)}, Member{"people", event.item.people},
                               Member{"audience", audience_name(event.item.audience)}));
  return make_object(Member{"events", std::move(json)});
}

Json write_day(Date day, const Scheduler& scheduler) {
  const SchoolDays& days = scheduler.points().days();
  return {{"school", days.is_school_day(day)},
          {"break", id_or_null(days.break_on(day))},
          {"early", id_or_null(days.early_closing_on(day))},
          {"next", day_or_null(days.from(day))},
          {"previous", day_or_null(days.until(day))},
          {"term", id_or_null(term_on(day, scheduler.plan()))}};
}

Date read_day(const Json& request, const char* member) {
  const std::string text = read_text(request, member);
  const auto day = parse_date(text);
  if (!day) throw Refused("bad-date", member, {{"found", text.substr(0, 40)}});
  return *day;
}

AgendaRequest read_agenda_request(const Json& request) {
  AgendaRequest agenda;
  agenda.date = read_day(request, "date");
  const Field& kind = *find_field(noun_of<Meeting>(), "kind");
  const Value value = read_value(request.value("kind", Json()), kind, "kind");
  if (const auto* chosen = std::get_if<std::uint8_t>(&value)) agenda.kind = static_cast<MeetingKind>(*chosen);
  const Field& minutes = *find_field(noun_of<Meeting>(), "minutes");
  const Value total = read_value(request.value("minutes", Json()), minutes, "minutes");
  if (const auto* number = std::get_if<double>(&total)) agenda.minutes = static_cast<int>(*number);
  return agenda;
}

const Person& read_person(const Json& request, const char* member, const Index& index) {
  const std::string id = read_text(request, member);
  const Entity* entity = index.find(id);
  if (!entity || &entity->noun() != &noun_of<Person>())
    throw Refused("unknown-entity", member, {{"id", id.substr(0, 64)}});
  return static_cast<const Person&>(*entity);
}

HandOver read_hand_over(const Json& request, const Index& index) {
  HandOver hand_over;
  hand_over.person = &read_person(request, "person", index);
  hand_over.last_day = read_day(request, "date");
  if (request.contains("to") && !request["to"].is_null()) hand_over.to = read_person(request, "to", index).id;
  if (hand_over.to == hand_over.person->id) throw Refused("bad-request", "to");
  const Value note = read_value(request.value("note", Json()), person_field("handover"), "note");
  if (const auto* text = std::get_if<std::string>(&note)) hand_over.note = *text;
  return hand_over;
}

}  // namespace waymark
