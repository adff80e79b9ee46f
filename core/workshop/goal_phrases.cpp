#include "core/workshop/goal_phrases.hpp"

#include <algorithm>
#include <iterator>

#include "core/workshop/goal_sentence.hpp"

namespace waymark {
namespace {

bool is_large(char c) { return c >= 'A' && c <= 'Z'; }
char small(char c) { return is_large(c) ? static_cast<char>(c - 'A' + 'a') : c; }

template <std::size_t Count>
bool is_in(const std::string_view (&words)[Count], std::string_view word) {
  return std::find(words, words + Count, word) != words + Count;
}

// Words that begin sentences and names of groups and are written small inside, even before a name ("Reduce Black
// students' suspensions").
constexpr std::string_view kCommonWords[] = {
    "Students", "Student",  "Grade",    "Grades",   "Average",     "Percent",  "Percentage", "Share",    "Number",
    "Rate",     "The",      "Families", "Teachers", "Staff",       "Children", "Pupils",     "Parents",  "Reduce",
    "Increase", "Decrease", "Improve",  "Raise",    "Lower",       "Close",    "Ensure",     "Provide",  "Maintain",
    "All",      "Each",     "Every",    "More",     "Fewer",       "No",       "At",         "Among",    "Of",
    "A",        "An",       "Our",      "We",       "Estudiantes", "Alumnos",  "Alumnas",    "Alumnado", "El",
    "La",       "Los",      "Las",      "Grados",   "Porcentaje",  "Promedio", "Familias",   "Docentes", "Maestros",
    "Tasa",     "Reducir",  "Aumentar", "Mejorar",  "Cerrar",      "Bajar",    "Subir",      "Lograr",   "Todos",
    "Todas",    "Cada",     "Al",       "Más",      "Menos",       "Entre",    "De"};

// Words that keep their capital wherever they stand.
constexpr std::string_view kProperWords[] = {
    "Black",    "White",    "Hispanic", "Latino",     "Latina",   "Latinx",  "African",   "Asian",    "Pacific",
    "Native",   "American", "Alaska",   "Indigenous", "English",  "Spanish", "French",    "Arabic",   "Chinese",
    "Somali",   "Hmong",    "Haitian",  "Mexican",    "Muslim",   "Title",   "Tier",      "January",  "February",
    "March",    "April",    "May",      "June",       "July",     "August",  "September", "October",  "November",
    "December", "Monday",   "Tuesday",  "Wednesday",  "Thursday", "Friday",  "Algebra",   "Medicaid", "Título"};

// Words with which the names of sources begin that are no names of makers ("Panorama survey").
constexpr std::string_view kCommonSources[] = {
    "Spring",     "Fall",         "Winter",   "Autumn",    "State",      "District",    "School",  "Benchmark",
    "Quarterly",  "Monthly",      "Weekly",   "Daily",     "Annual",     "Yearly",      "Common",  "Class",
    "Classroom",  "Lesson",       "Teacher",  "Coach",     "Reading",    "Math",        "Writing", "Attendance",
    "Discipline", "Records",      "Record",   "Test",      "Tests",      "Survey",      "Report",  "Log",
    "Visits",     "Intervention", "Passage",  "Progress",  "Family",     "Parent",      "Local",   "End-of-year",
    "Prueba",     "Pruebas",      "Encuesta", "Encuestas", "Registro",   "Registros",   "Lista",   "Listas",
    "Evaluación", "Evaluaciones", "Sistema",  "Informe",   "Informes",   "Examen",      "Rúbrica", "Bitácora",
    "Hoja",       "Tarea",        "Visitas",  "Datos",     "Inventario", "Cuestionario"};

// One of many such things, which reads on with "the" before it.
constexpr std::string_view kInstruments[] = {
    "test",      "assessment", "survey",   "system",    "log",     "list",     "record",    "report",
    "task",      "inventory",  "screener", "benchmark", "rubric",  "check",    "exam",      "dashboard",
    "database",  "scale",      "form",     "sheet",     "tracker", "register", "interview", "questionnaire",
    "checklist", "diary",      "probe",    "measure",   "tool"};

struct Instrument {
  std::string_view word;
  std::string_view article;
};

constexpr Instrument kSpanishInstruments[] = {
    {"prueba", "la "},   {"pruebas", "las "},   {"encuesta", "la "},      {"encuestas", "las "}, {"lista", "la "},
    {"listas", "las "},  {"evaluación", "la "}, {"evaluaciones", "las "}, {"rúbrica", "la "},    {"bitácora", "la "},
    {"hoja", "la "},     {"base", "la "},       {"tarea", "la "},         {"entrevista", "la "}, {"escala", "la "},
    {"registro", "el "}, {"registros", "los "}, {"sistema", "el "},       {"informe", "el "},    {"informes", "los "},
    {"examen", "el "},   {"inventario", "el "}, {"cuestionario", "el "},  {"diario", "el "},     {"formulario", "el "},
    {"visitas", "las "}, {"datos", "los "}};

std::string_view first_word(std::string_view text) { return text.substr(0, text.find_first_of(" ,;:'(\xE2")); }

// Whether the word has a sign of being a name: a capital or a digit further on (MAP, iReady, K12).
bool is_spelled_as_name(std::string_view word) {
  return std::any_of(word.begin() + 1, word.end(), [](char c) { return is_large(c) || (c >= '0' && c <= '9'); });
}

bool is_before_capital(std::string_view text, std::string_view word) {
  return text.size() > word.size() + 1 && text[word.size()] == ' ' && is_large(text[word.size() + 1]);
}

bool keeps_capital(std::string_view text) {
  const std::string_view word = first_word(text);
  if (word.empty() || !is_large(word[0])) return true;
  if (is_in(kCommonWords, word)) return false;
  return is_spelled_as_name(word) || is_in(kProperWords, word) || is_before_capital(text, word);
}

std::string source_with_small_start(std::string text) {
  const std::string_view word = first_word(text);
  if (is_in(kCommonWords, word) || is_in(kCommonSources, word)) text[0] = small(text[0]);
  return text;
}

// What the source is, without what is told of it: "spring test" of "spring test, given in May".
std::string_view named_by(std::string_view source) {
  for (const std::string_view end : {",", " (", " of ", " in ", " on ", " from ", " by ", " with ", " for ", " given "})
    source = source.substr(0, source.find(end));
  return source;
}

std::string_view english_article(std::string_view source) {
  const std::string_view name = named_by(source);
  for (const std::string_view start : {"the ", "our ", "a ", "an ", "each ", "every "})
    if (name.substr(0, start.size()) == start) return "";
  const bool is_somebodys = name.find("'s ") != name.npos || name.find("’s ") != name.npos;
  if (is_somebodys) return is_large(name[0]) ? "" : "the ";
  const std::size_t blank = name.rfind(' ');
  return is_in(kInstruments, blank == name.npos ? name : name.substr(blank + 1)) ? "the " : "";
}

std::string_view spanish_article(std::string_view source) {
  for (const Instrument& each : kSpanishInstruments)
    if (first_word(source) == each.word) return each.article;
  return "";
}

}  // namespace

std::string with_small_start(std::string text) {
  if (!keeps_capital(text)) text[0] = small(text[0]);
  return text;
}

// Only ASCII letters: no month, article or common word begins otherwise.
std::string with_large_start(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

std::string_view without_end(std::string_view text) {
  constexpr std::string_view kEnds = ". \n!?";
  while (!text.empty() && kEnds.find(text.back()) != kEnds.npos) text.remove_suffix(1);
  return text;
}

std::string deadline_words(const GoalParts& parts, Language language) {
  if (parts.deadline) return (is_spanish(language) ? "para el " : "by ") + written_date(*parts.deadline, language);
  std::string words = parts.deadline_text;
  if (!words.empty()) words[0] = small(words[0]);
  return words;
}

// Spanish writes "del 27% al 40%" of percents, "de 12 a 8" of counts.
std::string from_words(const GoalParts& parts, Language language) {
  const std::string value = written_value(*parts.baseline, parts.unit);
  if (!is_spanish(language)) return "from " + value;
  return (is_percent(parts) ? "del " : "de ") + value;
}

std::string source_clause(const GoalParts& parts, Language language) {
  if (parts.source.empty()) return {};
  const std::string source = source_with_small_start(std::string(without_end(parts.source)));
  if (is_spanish(language)) return ", según " + std::string(spanish_article(source)) + source;
  return ", as measured by " + std::string(english_article(source)) + source;
}

}  // namespace waymark
