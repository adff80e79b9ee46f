#include "core/language/participation.hpp"

namespace waymark::language {
namespace {

constexpr std::string_view kEvents =
    "visit visits event events workshop workshops night nights conference conferences fair fairs trip trips club clubs "
    "session sessions meeting meetings program programs programme programmes camp activity activities tutoring "
    "taller talleres evento eventos jornada jornadas actividad actividades programa programas";
constexpr std::string_view kTaking =
    "participate participates participated participating participar participan participaran participara participe "
    "participen join joins joined engage engages take takes taking have";
constexpr std::string_view kReceiving = "receive receives received recibir reciben recibiran recibira reciban get gets";
constexpr std::string_view kCompleting =
    "complete completes completed completar completan completaran fill have finish done answer respond responder";
constexpr Classes kOffered = word::practice | word::deliverable | word::source_head;
constexpr Classes kResults = word::standard | word::rate;

constexpr std::string_view kServices =
    "counseling counselling support supports advice guidance mentoring coaching help assistance interventions "
    "devices materials apoyo orientacion asesoria acompanamiento refuerzo";

// Amounts stand before what they count: "at least one club", "90 minutes of instruction".
bool object_has(const Sentence& s, std::size_t verb, Classes some, std::size_t most = 9) {
  for (std::size_t i = verb + s[verb].phrase; i < verb + most && !s.is_one_of(i, ". ; ,"); ++i)
    if (s[i].role == ClauseRole::main && s[i].use == TokenUse::none && s.has(i, some)) return true;
  return false;
}

bool names_event(const Sentence& s, std::size_t verb) {
  for (std::size_t i = verb + 1; i < verb + 9 && !s.is_one_of(i, ". ; ,"); ++i)
    if (s.is_one_of(i, kEvents)) return true;
  return false;
}

// "Take the survey", "complete the climate questionnaire"; but "take the test and pass it" is more than that.
bool answers_survey(const Sentence& s, std::size_t verb) {
  for (std::size_t i = verb + 1; i < verb + 8 && !s.is_one_of(i, ". ; ,"); ++i)
    if (s.is_one_of(i, "survey surveys questionnaire encuesta encuestas cuestionario")) return true;
  return false;
}

// "Receive one-on-one counseling": something is given, nothing has come of it.
bool gets_service(const Sentence& s, std::size_t verb) {
  for (std::size_t i = verb + 1; i < verb + 7 && !s.is_one_of(i, ". ; ,"); ++i)
    if (s.is_one_of(i, kServices)) return true;
  return false;
}

// "Meet with an advisor each quarter".
bool meets_with_adults(const Sentence& s, std::size_t verb) {
  if (!s.is_one_of(verb, "meet meets") || !s.is(verb + 1, "with")) return false;
  for (std::size_t i = verb + 2; i < verb + 7; ++i)
    if (s.has(i, word::adult | word::family) || s.is_one_of(i, "advisor advisors adviser advisers")) return true;
  return false;
}

}  // namespace

bool receives(const Sentence& s, std::size_t verb) {
  if (s.is_one_of(verb, kReceiving)) return true;
  return s.is_one_of(verb, "have has tener tendran") && s.is_one_of(verb + 2, "opportunity opportunities oportunidad");
}

bool is_mere_participation(const Sentence& s, std::size_t place) {
  const std::size_t verb = s.is(place, "have") && s.is(place + 1, "done") ? place + 1 : place;
  if (meets_with_adults(s, verb)) return true;
  if (object_has(s, verb, kResults)) return false;
  const bool is_event = names_event(s, verb);
  if (s.is_one_of(verb, "take takes taking") && object_has(s, verb, word::instrument | word::source_head, 6))
    return true;
  if (s.is_one_of(verb, kCompleting) && answers_survey(s, verb)) return true;
  if (s.is_one_of(verb, "attend attends asistir asisten asistiran asistira")) return is_event;
  if (s.is_one_of(verb, "enroll enrolls enrol enrols")) return is_event || object_has(s, verb, word::practice);
  if (s.is_one_of(verb, kTaking) && s.has(verb, word::participation)) return true;
  if (s.is_one_of(verb, kReceiving) && gets_service(s, verb)) return true;
  if (s.is_one_of(verb, kReceiving) || s.is_one_of(verb, "complete done"))
    return is_event || object_has(s, verb, word::practice | word::source_head);
  return s.has(verb, word::participation) && (is_event || object_has(s, verb, kOffered)) &&
         !object_has(s, verb, word::indicator);
}

bool is_followed_by_participation(const Sentence& s, std::size_t place) {
  for (std::size_t i = place + 1; i < place + 25; ++i) {
    if (!s.has(i, word::participation)) continue;
    for (std::size_t j = i + 1; j < i + 8; ++j)
      if (s.has(j, word::practice | word::deliverable | word::adult)) return true;
  }
  return false;
}

}  // namespace waymark::language
