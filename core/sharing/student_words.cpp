#include "core/sharing/student_words.hpp"

#include <string>

#include "core/rules/private_tokens.hpp"
#include "core/rules/private_words.hpp"

namespace waymark {
namespace {

constexpr std::string_view kOneStudent[] = {"student",    "pupil",  "learner", "child",    "enrollment",  "enrolment",
                                            "estudiante", "alumno", "alumna",  "alumnado", "estudiantado"};

constexpr std::string_view kAdultWork[] = {
    "day",      "days",     "hour",      "hours",      "minute", "minutes",  "lesson",        "lessons", "session",
    "sessions", "meeting",  "meetings",  "visit",      "visits", "training", "trainings",     "teacher", "teachers",
    "staff",    "adults",   "classroom", "classrooms", "school", "schools",  "observations",  "steps",   "calls",
    "días",     "horas",    "minutos",   "lecciones",  "clases", "sesiones", "reuniones",     "visitas", "talleres",
    "docentes", "maestros", "maestras",  "personal",   "aulas",  "escuelas", "observaciones", "pasos",   "llamadas"};

bool has_word(std::string_view text, Words words) {
  return any_word(text, [&](const Token& word) { return word.is_one_of(words); });
}

bool says_students(std::string_view text) {
  return any_word(text,
                  [](const Token& word) { return word.is_in(private_words::kStudents) || word.is_in(kOneStudent); });
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

bool is_about_adults(const Measure& measure) {
  const bool is_of_work = measure.kind == MeasureKind::implementation || measure.kind == MeasureKind::output;
  if (has_groups(measure) || says_students(measure.unit)) return false;
  if (says_adult_work(measure.unit)) return true;
  return is_of_work && !says_students(measure.name);
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
  return says_students(measure.unit) || says_how_many(measure.name) ? Counted::students : Counted::other;
}

Counted counted_by(const Gap& gap) {
  if (says_points(gap.unit)) return Counted::other;
  if (says_percent(gap.unit)) return Counted::share;
  if (says_students(gap.unit)) return Counted::students;
  return gap.unit.empty() && says_how_many(gap.outcome) ? Counted::students : Counted::other;
}

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
