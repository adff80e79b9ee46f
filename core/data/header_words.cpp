#include "core/data/header_words.hpp"

#include <algorithm>
#include <span>
#include <string>

#include "core/data/cell_text.hpp"
#include "core/data/group_names.hpp"
#include "core/language/folding.hpp"

namespace waymark {
namespace {

using Words = std::span<const std::string_view>;

constexpr std::string_view kDate[] = {
    "date",     "day",     "fecha",   "dia",           "when",        "month",         "mes",
    "week",     "week of", "semana",  "term",          "trimestre",   "quarter",       "year",
    "ano",      "period",  "periodo", "as of",         "school year", "ano escolar",   "semester",
    "semestre", "cuando",  "curso",   "ciclo escolar", "timestamp",   "marca temporal"};
constexpr std::string_view kValue[] = {
    "value", "valor", "score",  "puntaje",   "puntuacion", "percent",          "percentage",  "porcentaje", "pct",
    "rate",  "tasa",  "result", "resultado", "average",    "promedio",         "mean",        "media",      "level",
    "nivel", "data",  "dato",   "datos",     "rating",     "proficiency rate", "calificacion"};
constexpr std::string_view kNumerator[] = {"numerator",  "numerador", "met",      "number met",    "n met",
                                           "count",      "cantidad",  "number",   "numero",        "cuantos",
                                           "cumplieron", "cumple",    "cumplen",  "students with", "present",
                                           "presentes",  "num",       "how many", "conteo"};
constexpr std::string_view kDenominator[] = {"denominator",
                                             "denominador",
                                             "total",
                                             "out of",
                                             "n",
                                             "enrolled",
                                             "enrollment",
                                             "matricula",
                                             "matriculados",
                                             "tested",
                                             "n size",
                                             "n-size",
                                             "group size",
                                             "de un total de",
                                             "de cuantos",
                                             "total students",
                                             "total de estudiantes",
                                             "den",
                                             "evaluados",
                                             "base"};
constexpr std::string_view kGroup[] = {"group",         "grupo",      "subgroup",  "subgrupo",
                                       "student group", "population", "poblacion", "grupo de estudiantes",
                                       "category",      "categoria"};
constexpr std::string_view kNote[] = {"note",    "notes",         "nota",        "notas",
                                      "comment", "comments",      "comentario",  "comentarios",
                                      "remarks", "observaciones", "observacion", "remark"};
constexpr std::string_view kBy[] = {"by",       "who",         "entered by",  "collected by",   "collector", "staff",
                                    "teacher",  "quien",       "person",      "persona",        "docente",   "maestra",
                                    "maestro",  "responsable", "recorded by", "registrado por", "observer",  "initials",
                                    "iniciales"};
// What such columns hold must not come into a plan.
constexpr std::string_view kStudent[] = {
    "student",           "student name", "name",    "names",    "first name", "last name",
    "full name",         "student id",   "id",      "ssid",     "alumno",     "alumna",
    "estudiante",        "nombre",       "nombres", "apellido", "apellidos",  "nombre del estudiante",
    "nombre del alumno", "birth date",   "dob"};
constexpr std::string_view kMeasure[] = {"measure", "medida", "indicator", "indicador", "metric", "metrica"};

// How long the longest of the words in the heading is, each as a whole word; a heading that is the word counts double.
std::size_t weight(std::string_view plain, Words words) {
  std::size_t best = 0;
  for (const std::string_view word : words) {
    if (plain == word) return 1000;
    for (std::size_t at = plain.find(word); at != plain.npos; at = plain.find(word, at + 1)) {
      const bool begins = at == 0 || !language::is_letter(plain[at - 1]);
      const std::size_t end = at + word.size();
      const bool ends = end == plain.size() || !language::is_letter(plain[end]);
      if (begins && ends) best = std::max(best, word.size());
    }
  }
  // "n", "by" and the like are too short to mean anything inside of a sentence.
  return best < 3 ? 0 : best;
}

ColumnRole role_headed(std::string_view plain, const Measure& measure) {
  if (plain == "#") return measure.value_kind == ValueKind::count ? ColumnRole::value : ColumnRole::numerator;
  if (plain.find('%') != plain.npos) return ColumnRole::value;
  struct Known {
    ColumnRole role;
    Words words;
  };
  const Known all[] = {
      {ColumnRole::date, kDate},   {ColumnRole::numerator, kNumerator}, {ColumnRole::denominator, kDenominator},
      {ColumnRole::value, kValue}, {ColumnRole::group, kGroup},         {ColumnRole::note, kNote},
      {ColumnRole::by, kBy},       {ColumnRole::measure, kMeasure}};
  ColumnRole best = ColumnRole::ignored;
  std::size_t most = 0;
  for (const Known& each : all) {
    const std::size_t found = weight(plain, each.words);
    if (found > most) most = found, best = each.role;
  }
  const bool is_count_itself = best == ColumnRole::numerator && measure.value_kind == ValueKind::count;
  return is_count_itself ? ColumnRole::value : best;
}

bool says_something(std::string_view plain) {
  return std::any_of(plain.begin(), plain.end(), [](char c) { return language::is_letter(c) || c == '%' || c == '#'; });
}

bool holds_words(std::string_view plain, std::string_view words) {
  const std::size_t at = plain.find(words);
  if (at == plain.npos || words.size() < 3) return false;
  const std::size_t end = at + words.size();
  return (at == 0 || !language::is_letter(plain[at - 1])) && (end == plain.size() || !language::is_letter(plain[end]));
}

bool is_figure(ColumnRole role) { return DataColumn{role, {}, nullptr}.is_figure(); }

// What stands beside the group's name says what is counted; where it says nothing that is known, the heading is of
// something else: "Black girls" are not all Black students.
std::optional<DataColumn> column_of_group(const GroupInWords& found, const Measure& measure) {
  if (!says_something(found.rest)) return DataColumn{ColumnRole::value, found.group, nullptr};
  const bool is_of_measure = holds_words(plain_text(measure.name), found.rest);
  const ColumnRole role = is_of_measure ? ColumnRole::value : role_headed(found.rest, measure);
  if (role == ColumnRole::ignored) return std::nullopt;
  return DataColumn{role, is_figure(role) ? found.group : ObservationGroup::unset, nullptr};
}

}  // namespace

std::optional<DataColumn> column_headed(std::string_view heading, const Measure& measure, const DataSetting& setting) {
  std::string plain(heading);
  while (!plain.empty() && (plain.back() == ':' || plain.back() == '*' || plain.back() == ' ')) plain.pop_back();
  if (plain.empty()) return std::nullopt;
  if (const Measure* named = measure_named(plain, setting.plan))
    return DataColumn{ColumnRole::value, {}, named == &measure ? nullptr : named};
  if (const auto group = group_within(plain, measure)) return column_of_group(*group, measure);
  if (has_groups(measure) && plain != "group" && plain != "grupo")
    if (const auto group = group_named(plain, measure)) return DataColumn{ColumnRole::value, *group, nullptr};
  const ColumnRole role = role_headed(plain, measure);
  if (role == ColumnRole::ignored) return std::nullopt;
  return DataColumn{role, {}, nullptr};
}

bool names_students(std::string_view plain) {
  return std::find(std::begin(kStudent), std::end(kStudent), plain) != std::end(kStudent);
}

}  // namespace waymark
