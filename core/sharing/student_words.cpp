#include "core/sharing/student_words.hpp"

#include <cmath>
#include <string>

#include "core/rules/private_tokens.hpp"
#include "core/rules/private_words.hpp"
#include "core/sharing/outcome_words.hpp"
#include "core/sharing/sentences.hpp"

namespace waymark {
namespace {

constexpr std::string_view kOneStudent[] = {"student",    "pupil",  "learner", "child",    "enrollment",  "enrolment",
                                            "estudiante", "alumno", "alumna",  "alumnado", "estudiantado"};

constexpr std::string_view kAdultWork[] = {
    "day",          "days",      "hour",     "hours",    "minute",        "minutes",        "lesson",    "lessons",
    "session",      "sessions",  "meeting",  "meetings", "visit",         "visits",         "training",  "trainings",
    "teacher",      "teachers",  "staff",    "adults",   "classroom",     "classrooms",     "school",    "schools",
    "observations", "steps",     "calls",    "días",     "horas",         "minutos",        "lecciones", "clases",
    "sesiones",     "reuniones", "visitas",  "talleres", "docentes",      "maestros",       "maestras",  "personal",
    "families",     "parents",   "familias", "padres",   "coaches",       "conferences",    "workshops", "events",
    "plans",        "letters",   "surveys",  "checks",   "trained",       "capacitaciones", "planes",    "encuestas",
    "cartas",       "eventos",   "aulas",    "escuelas", "observaciones", "pasos",          "llamadas"};

// Units of what is no number of people.
constexpr std::string_view kOtherUnits[] = {
    "words",  "word",     "wpm",     "wcpm",   "letters", "sounds",  "books",    "pages",    "items",  "questions",
    "credit", "credits",  "courses", "course", "dollars", "usd",     "level",    "levels",   "gpa",    "lexile",
    "weeks",  "week",     "months",  "month",  "years",   "year",    "ratio",    "times",    "index",  "stanine",
    "sd",     "palabras", "letras",  "libros", "páginas", "paginas", "créditos", "creditos", "cursos", "dólares",
    "nivel",  "niveles",  "semanas", "meses",  "años",    "veces",   "razón",    "índice"};

// What befalls students, beside what texts are read for.
constexpr std::string_view kMoreOutcomes[] = {"detention", "detentions", "tardy",        "tardies",   "fights",
                                              "bullying",  "enrolled",   "promoted",     "repeated",  "repeaters",
                                              "graduates", "failing",    "matriculados", "inscritos", "detenciones",
                                              "retardos",  "peleas",     "acoso",        "promovidos"};

constexpr std::string_view kRates[] = {"rate",       "rates", "percent", "percentage", "share",
                                       "proportion", "tasa",  "tasas",   "porcentaje", "proporción"};

bool has_word(std::string_view text, Words words) {
  return any_word(text, [&](const Token& word) { return word.is_one_of(words); });
}

bool says_students(std::string_view text) {
  return any_word(text,
                  [](const Token& word) { return word.is_in(private_words::kStudents) || word.is_in(kOneStudent); });
}

// Students, or what befell them.
bool speaks_of_students(std::string_view text) {
  return says_students(text) || any_word(text, [](const Token& word) {
           return is_word_for_students(word) || is_outcome_word(word) || is_outcome_noun(word) ||
                  word.is_in(kMoreOutcomes);
         });
}

bool says_average(std::string_view text) { return any_word(text, is_average_word); }

bool says_rate(std::string_view text) {
  return text.find('%') != text.npos || any_word(text, [](const Token& word) { return word.is_in(kRates); });
}

bool says_other_unit(std::string_view unit) {
  return says_average(unit) || any_word(unit, [](const Token& word) { return word.is_in(kOtherUnits); });
}

bool says_adult_work(std::string_view text) {
  return any_word(text, [](const Token& word) { return word.is_in(kAdultWork); });
}

bool says_percent(std::string_view unit) {
  return unit.find('%') != unit.npos ||
         has_word(unit, {"percent", "percentage", "cent", "pct", "ciento", "porcentaje"});
}

// A difference of shares is none.
bool says_points(std::string_view unit) { return has_word(unit, {"points", "point", "puntos", "punto", "pp"}); }

bool says_how_many(std::string_view text) {
  return contains_words(text, "number of") || contains_words(text, "how many") || contains_words(text, "count of") ||
         contains_words(text, "número de") || contains_words(text, "numero de") || contains_words(text, "cantidad de");
}

// Groups on the measure or on its values: somebody compares students.
bool has_groups(const Measure& measure) {
  if (!measure.focal_group.empty() || !measure.comparison_group.empty()) return true;
  for (const Observation& each : measure.observations)
    if (each.group != ObservationGroup::unset) return true;
  return false;
}

bool is_of_work(const Measure& measure) {
  return measure.kind == MeasureKind::implementation || measure.kind == MeasureKind::output;
}

bool is_share(const Measure& measure) {
  return measure.value_kind == ValueKind::percent || measure.value_kind == ValueKind::rate ||
         says_percent(measure.unit);
}

bool is_about_adults(const Measure& measure) {
  if (has_groups(measure) || speaks_of_students(measure.unit)) return false;
  if (says_adult_work(measure.unit)) return true;
  if (!is_of_work(measure)) return false;
  // "Suspensions that ended with a return meeting, %" tells of the meetings; as a number it tells how many befell.
  if (is_share(measure)) return !says_students(measure.name);
  if (speaks_of_students(measure.name)) return false;
  // "Missed work" counted, nobody says in what.
  return measure.value_kind != ValueKind::count || !trimmed(measure.unit).empty() || says_adult_work(measure.name);
}

bool is_whole(const Number& value) { return !value || *value == std::floor(*value); }

// A mean is seldom whole every time, and a count always.
bool are_whole(const Measure& measure) {
  if (!is_whole(measure.baseline_value)) return false;
  for (const Observation& each : measure.observations)
    if (!is_whole(each.value)) return false;
  return true;
}

// Numbers of which nobody said what they are. Whoever fills a form in quickly leaves kind and unit blank: small whole
// numbers then stay with the team unless something says that they count no students.
Counted counted_by_words(std::string_view unit, std::string_view name, bool are_whole, bool may_be_students) {
  if (has_word(unit, {"per", "por"}) && any_number(unit, [](const Token&) { return true; })) return Counted::share;
  if (speaks_of_students(unit) || says_how_many(name)) return Counted::students;
  if (says_other_unit(unit) || says_adult_work(unit) || says_average(name)) return Counted::other;
  if (says_rate(name)) return Counted::share;
  return may_be_students && are_whole ? Counted::students : Counted::other;
}

}  // namespace

Counted counted_by(const Measure& measure) {
  if (is_about_adults(measure)) return Counted::nobody;
  if (says_points(measure.unit)) return Counted::other;
  switch (measure.value_kind) {
    case ValueKind::percent:
    case ValueKind::rate:
      return Counted::share;
    case ValueKind::count:
      return Counted::students;
    case ValueKind::yes_no:
    case ValueKind::rubric:
      return Counted::other;
    case ValueKind::number:
    case ValueKind::unset:
      break;
  }
  if (says_percent(measure.unit)) return Counted::share;
  const bool is_blank = measure.value_kind == ValueKind::unset && trimmed(measure.unit).empty();
  const bool may_be_students = is_blank || has_groups(measure) || speaks_of_students(measure.name);
  return counted_by_words(measure.unit, measure.name, are_whole(measure), may_be_students);
}

Counted counted_by(const Gap& gap) {
  if (says_points(gap.unit)) return Counted::other;
  if (says_percent(gap.unit)) return Counted::share;
  const bool may_be_students =
      speaks_of_students(gap.outcome) || speaks_of_students(gap.group) || speaks_of_students(gap.comparison);
  const bool are_whole = is_whole(gap.group_value) && is_whole(gap.comparison_value);
  return counted_by_words(gap.unit, gap.outcome, are_whole, may_be_students);
}

bool is_of_what_befell(const Measure& measure) { return speaks_of_students(measure.name); }

double scale_of(const Measure& measure) {
  if (measure.value_kind == ValueKind::percent || says_percent(measure.unit)) return 100;
  double scale = 0;
  std::string digits;
  for (const char c : measure.unit)
    if (is_digit(c)) digits += c;
  for (const char c : digits.substr(0, 9)) scale = scale * 10 + (c - '0');
  return scale;
}

bool is_of_everybody(const Measure& measure) {
  for (const std::string_view text : {std::string_view(measure.name), std::string_view(measure.focal_group)}) {
    if (has_word(text, {"total", "overall", "everyone", "everybody", "schoolwide", "districtwide"})) return true;
    if (contains_words(text, "all students") || contains_words(text, "whole school") ||
        contains_words(text, "todo el alumnado") || contains_words(text, "todos los estudiantes") ||
        contains_words(text, "todos los alumnos"))
      return true;
  }
  return false;
}

bool is_running_total(const Measure& measure) {
  const std::string text = measure.name + " " + measure.unit;
  return has_word(text, {"cumulative", "cumulatively", "ytd", "acumulado", "acumulada", "acumulados", "acumuladas"}) ||
         contains_words(text, "to date") || contains_words(text, "so far") || contains_words(text, "running total") ||
         contains_words(text, "hasta la fecha") || contains_words(text, "en lo que va");
}

}  // namespace waymark
