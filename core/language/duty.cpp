#include "core/language/duty.hpp"

namespace waymark::language {
namespace {

constexpr Classes kBearersOfResults = word::student | word::subgroup | word::indicator | word::subject | word::result;
constexpr std::string_view kCompliance = "comply complies compliance compliant cumplimiento";
constexpr std::string_view kDoingNouns =
    "use implementation creation development establishment provision adoption recruitment delivery purchase training "
    "formation expansion introduction continuation completion alignment integration application installation "
    "implementacion uso creacion elaboracion desarrollo aplicacion realizacion capacitacion formacion adquisicion "
    "diseno ejecucion instalacion establecimiento";
constexpr std::string_view kAdjectivesOfDoing =
    "full continued ongoing consistent effective systematic successful the la el";

constexpr std::string_view kEndingsOfActs[] = {"tion", "sion", "ment", "ing", "cion", "miento"};

bool is_main(const Sentence& s, std::size_t i) {
  return s[i].role == ClauseRole::main && s[i].use == TokenUse::none && s[i].phrase > 0;
}

// "80% of IEPs are ...", but not "IEP goals" or "classroom engagement", which are results.
bool is_paperwork(const Analysis& a, std::size_t i) {
  constexpr Classes results = word::indicator | word::result | word::subject | word::rate | word::goal_word |
                              word::adult | word::student | word::practice | word::deliverable | word::source_head;
  const Sentence& s = a.sentence;
  const bool is_every =
      s.has(i - 1, word::wholly) && s.is_one_of(i + s[i].phrase, "has have includes include contains");
  const bool is_counted =
      is_every || (!a.quantities.empty() && (i == 0 || s[i - 1].use == TokenUse::time ||
                                             s.is_one_of(i - 1, "of de los las all annual initial ,")));
  return s.has(i, word::paperwork) && is_counted && !s.has(i + s[i].phrase, results);
}

// "implementation", "procurement", "establecimiento": nouns made of verbs, and of no other kind.
bool names_an_act(const Sentence& s, std::size_t i) {
  if (s.is_one_of(i, kDoingNouns)) return true;
  if (s[i].classes != 0 || !s[i].is_word()) return false;
  for (const std::string_view ending : kEndingsOfActs)
    if (s[i].folded.size() > ending.size() + 2 && s[i].folded.substr(s[i].folded.size() - ending.size()) == ending)
      return true;
  return s.is(i, "puesta") && s.is(i + 1, "en");
}

}  // namespace

std::optional<std::size_t> find_duty(const Analysis& a) {
  const Sentence& s = a.sentence;
  bool is_of_students = false;
  for (std::size_t i = 0; i < s.size(); ++i) {
    const bool is_said = s[i].role == ClauseRole::main || s[i].role == ClauseRole::relative;
    if (s.is_one_of(i, kCompliance) && is_said) return i;
    if (!is_main(s, i)) continue;
    if (!is_of_students && (is_paperwork(a, i) || s.is_one_of(i, "fidelity fidelidad"))) return i;
    is_of_students |= s.has(i, kBearersOfResults);
  }
  return std::nullopt;
}

bool names_doing(const Sentence& s) {
  const std::size_t noun = s.is_one_of(0, kAdjectivesOfDoing) ? 1 : 0;
  if (!names_an_act(s, noun) || !s.is_one_of(noun + 1, "of de del")) return false;
  // "The use of databases goes up 10%": counted, and so a result.
  for (std::size_t i = noun + 2; i < s.size(); ++i)
    if ((s.has(i, word::modal | word::rise | word::fall) || s.is_one_of(i, "leads lead results")) && is_main(s, i))
      return false;
  for (std::size_t i = noun + 2; i < noun + 8; ++i) {
    if (s.has(i, word::practice | word::deliverable | word::adult | word::instrument)) return true;
    if (s.has(i, word::student | word::indicator | word::subject | word::result)) return false;
  }
  return true;
}

}  // namespace waymark::language
