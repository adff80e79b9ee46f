#include "core/sharing/counted_things.hpp"

#include "core/rules/private_words.hpp"

namespace waymark {
namespace {

// Between a number and adults or their work: "11 assistant principals".
constexpr std::string_view kOfAdults[] = {"assistant", "school",  "classroom", "general", "special",
                                          "content",   "support", "office",    "new",     "planned"};

constexpr std::string_view kOthers[] = {
    "day",      "days",     "week",      "weeks",    "month",    "months",     "hours",    "minutes",  "lessons",
    "sessions", "meetings", "teachers",  "staff",    "people",   "classrooms", "schools",  "steps",    "goals",
    "items",    "points",   "questions", "visits",   "trials",   "checks",     "measures", "rooms",    "adults",
    "times",    "parents",  "families",  "personas", "gente",    "personal",   "días",     "semanas",  "meses",
    "horas",    "minutos",  "lecciones", "clases",   "sesiones", "reuniones",  "docentes", "maestros", "maestras",
    "aulas",    "escuelas", "pasos",     "metas",    "puntos",   "preguntas",  "visitas",  "adultos",  "veces",
    "familias", "padres",   "madres"};

// Plural words that are students or what befalls them; others that end so are taken for other things.
constexpr std::string_view kStudentsByKind[] = {"seniors",
                                                "juniors",
                                                "blacks",
                                                "whites",
                                                "hispanics",
                                                "latinos",
                                                "latinas",
                                                "asians",
                                                "americans",
                                                "islanders",
                                                "immigrants",
                                                "migrants",
                                                "refugees",
                                                "ells",
                                                "mls",
                                                "ieps",
                                                "swds",
                                                "females",
                                                "males",
                                                "dropouts",
                                                "graduates",
                                                "absentees",
                                                "athletes",
                                                "readers",
                                                "speakers",
                                                "individuals",
                                                "others",
                                                "peers",
                                                "repeaters",
                                                "transfers",
                                                "suspensions",
                                                "expulsions",
                                                "removals",
                                                "referrals",
                                                "incidents",
                                                "absences",
                                                "cases",
                                                "arrests",
                                                "offenses",
                                                "placements",
                                                "retentions",
                                                "failures",
                                                "identifications",
                                                "mujeres",
                                                "hombres",
                                                "varones",
                                                "hispanos",
                                                "hispanas",
                                                "blancos",
                                                "blancas",
                                                "negros",
                                                "negras",
                                                "afroamericanos",
                                                "afroamericanas",
                                                "asiáticos",
                                                "indígenas",
                                                "compañeros",
                                                "compañeras",
                                                "otros",
                                                "otras",
                                                "ellos",
                                                "ellas",
                                                "casos",
                                                "suspensiones",
                                                "expulsiones",
                                                "remisiones",
                                                "incidentes",
                                                "ausencias",
                                                "egresados",
                                                "graduados",
                                                "is",
                                                "was",
                                                "has",
                                                "does",
                                                "as",
                                                "this",
                                                "its",
                                                "less",
                                                "plus",
                                                "versus",
                                                "across",
                                                "pass",
                                                "passes",
                                                "thus",
                                                "es",
                                                "más",
                                                "menos",
                                                "los",
                                                "las",
                                                "sus",
                                                "tras",
                                                "después",
                                                "antes",
                                                "entonces"};

// "Suspendidos", "aprobadas": what befell somebody.
bool is_participle(std::string_view word) {
  for (const std::string_view end : {"ados", "adas", "idos", "idas"})
    if (word.size() > end.size() + 2 && word.substr(word.size() - end.size()) == end) return true;
  return false;
}

bool is_plural(const Token& word) { return word.is_word() && word.text.size() > 3 && word.text.back() == 's'; }

bool is_of_students(const Token& word) {
  return word.is_in(private_words::kStudents) || word.is_in(kStudentsByKind) || is_participle(word.text);
}

Token counted_by(std::string_view text, const Token& number) {
  const Token next = after(text, number);
  return next.is_in(kOfAdults) ? after(text, next) : next;
}

}  // namespace

bool names_others(std::string_view text, const Token& number) {
  const Token word = counted_by(text, number);
  return word.is_in(kOthers) || (is_plural(word) && !is_of_students(word));
}

bool names_anything(std::string_view text, const Token& number) {
  const Token word = counted_by(text, number);
  return word.is_in(kOthers) || is_plural(word);
}

}  // namespace waymark
