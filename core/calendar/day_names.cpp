#include "core/calendar/day_names.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string>

#include "core/language/folding.hpp"

namespace waymark {
namespace {

using Phrases = std::span<const std::string_view>;

// Each phrase begins at a word; one that ends in a blank ends with its word, the others go on ("regres": regreso,
// regresan).
constexpr auto kGoesOn =
    std::to_array<std::string_view>({"return", "resume", "back to school", "school in session", "back from ",
                                     "day back ", "students back ", "regres", "reanud", "vuelven a clases"});
constexpr auto kBegins = std::to_array<std::string_view>({"first day of school ",    "first day of class",
                                                          "first day for students ", "first day for all students ",
                                                          "first student day ",      "students first day ",
                                                          "school begins ",          "school starts ",
                                                          "school opens ",           "classes begin ",
                                                          "classes start ",          "1st day of school ",
                                                          "1st day of class",        "primer dia de clases ",
                                                          "primer dia de escuela ",  "primer dia para estudiantes ",
                                                          "inicio de clases ",       "inicio del ciclo escolar ",
                                                          "comienzan las clases ",   "comienzo de clases ",
                                                          "inician las clases "});
constexpr auto kEnds = std::to_array<std::string_view>(
    {"last day of school ", "last day of class", "last day for students ", "last day for all students ",
     "last student day ", "students last day ", "school ends ", "ultimo dia de clases ", "ultimo dia de escuela ",
     "ultimo dia para estudiantes ", "fin de clases ", "fin del ciclo escolar ", "terminan las clases "});
constexpr auto kOut = std::to_array<std::string_view>({"no school ",
                                                       "no classes ",
                                                       "no class ",
                                                       "no students ",
                                                       "no student day ",
                                                       "school closed ",
                                                       "schools closed ",
                                                       "closed for students ",
                                                       "students off ",
                                                       "student holiday ",
                                                       "non student day ",
                                                       "non attendance day ",
                                                       "offices closed ",
                                                       "day off ",
                                                       "no hay clases ",
                                                       "no hay escuela ",
                                                       "no habra clases ",
                                                       "sin clases ",
                                                       "sin estudiantes ",
                                                       "no estudiantes ",
                                                       "escuela cerrada ",
                                                       "escuelas cerradas ",
                                                       "suspension de clases ",
                                                       "cerrado ",
                                                       "no clases "});
constexpr auto kEarly = std::to_array<std::string_view>(
    {"early release ",   "early dismissal ",  "early closing ",     "early out ",     "early release",
     "releases early ",  "released early ",   "minutes early ",     "minute early ",  "hours early ",
     "hour early ",      "dismissed early ",  "dismiss early ",     "half day ",      "half days ",
     "1 2 day ",         "minimum day ",      "minimum days ",      "shortened day ", "noon dismissal ",
     "salida temprana ", "salida temprano ",  "salida anticipada ", "medio dia ",     "dia minimo ",
     "dias minimos ",    "jornada reducida ", "horario reducido "});
constexpr auto kInService = std::to_array<std::string_view>({"in service",
                                                             "inservice",
                                                             "professional development ",
                                                             "professional learning ",
                                                             "professional day",
                                                             "professional growth ",
                                                             "pd day",
                                                             "pd ",
                                                             "staff development ",
                                                             "staff day",
                                                             "duty day",
                                                             "staff only ",
                                                             "staff work",
                                                             "staff training ",
                                                             "teacher work",
                                                             "teachers work",
                                                             "teacher only ",
                                                             "teacher planning ",
                                                             "teacher institute ",
                                                             "teacher training ",
                                                             "teacher pd ",
                                                             "teacher prep",
                                                             "institute day",
                                                             "work day",
                                                             "workday",
                                                             "planning day",
                                                             "records day",
                                                             "record day",
                                                             "grading day",
                                                             "data day",
                                                             "no students ",
                                                             "capacitacion ",
                                                             "desarrollo profesional ",
                                                             "formacion docente ",
                                                             "formacion del profesorado ",
                                                             "formacion de maestros ",
                                                             "consejo tecnico ",
                                                             "dia de trabajo para ",
                                                             "dia de trabajo de ",
                                                             "dia laboral para ",
                                                             "dia de planificacion ",
                                                             "dia de planeacion ",
                                                             "dia de maestros ",
                                                             "dia del personal ",
                                                             "solo personal "});
constexpr auto kVacation = std::to_array<std::string_view>({"break ", "breaks ", "recess ", "vacation ", "vacaciones ",
                                                            "receso ", "intersession ", "descanso ", "semana santa ",
                                                            "holiday break ", "winter holidays "});
constexpr auto kHoliday = std::to_array<std::string_view>({"holiday",
                                                           "labor day ",
                                                           "memorial day ",
                                                           "veterans ",
                                                           "veteran s ",
                                                           "juneteenth ",
                                                           "presidents ",
                                                           "president s ",
                                                           "washington s birthday ",
                                                           "lincoln s birthday ",
                                                           "martin luther king",
                                                           "mlk ",
                                                           "m l k ",
                                                           "king day ",
                                                           "columbus day ",
                                                           "indigenous people",
                                                           "thanksgiving ",
                                                           "christmas ",
                                                           "new year",
                                                           "good friday ",
                                                           "easter ",
                                                           "yom kippur ",
                                                           "rosh hashana",
                                                           "diwali ",
                                                           "eid ",
                                                           "lunar new year ",
                                                           "independence day ",
                                                           "july 4th ",
                                                           "fourth of july ",
                                                           "cesar chavez ",
                                                           "patriots day ",
                                                           "patriot s day ",
                                                           "kwanzaa ",
                                                           "hanukkah ",
                                                           "passover ",
                                                           "festivo ",
                                                           "feriado ",
                                                           "asueto ",
                                                           "dia del trabajo ",
                                                           "accion de gracias ",
                                                           "navidad ",
                                                           "ano nuevo ",
                                                           "veteranos ",
                                                           "dia de los presidentes ",
                                                           "dia del presidente ",
                                                           "viernes santo ",
                                                           "dia de la independencia ",
                                                           "dia de la raza ",
                                                           "pueblos indigenas ",
                                                           "dia de los caidos ",
                                                           "dia conmemorativo ",
                                                           "pascua ",
                                                           "dia de reyes ",
                                                           "reyes magos "});
constexpr auto kTermWords = std::to_array<std::string_view>(
    {"quarter", "semester", "trimester", "marking period", "grading period", "nine weeks ", "9 weeks ", "six weeks ",
     "6 weeks ", "term ", "trimestre", "semestre", "bimestre", "cuatrimestre", "periodo de calificaciones "});
constexpr auto kTermEnds = std::to_array<std::string_view>(
    {"end of ", "ends ", "end ", "last day of ", "fin de ", "fin del ", "final de ", "final del ", "termina "});

// Words in lower case with one blank around each: " labor day no school ". A capital behind a small letter begins a
// word: what was copied out of a table has "Labor DaySchool closed".
std::string plain_words(std::string_view name) {
  std::string words = " ";
  bool was_small = false;
  for (std::size_t place = 0; place < name.size();) {
    const auto character = language::fold_at(name, place);
    if (was_small && character.is_capital) words += ' ';
    was_small = language::is_letter(character.folded) && !character.is_capital;
    const bool is_part = language::is_letter(character.folded) || language::is_digit(character.folded);
    if (is_part)
      words += character.folded;
    else if (words.back() != ' ')
      words += ' ';
    place += character.bytes;
  }
  if (words.back() != ' ') words += ' ';
  return words;
}

// Where the first of the phrases begins; npos where there is none.
std::size_t find(const std::string& words, Phrases phrases) {
  std::size_t first = words.npos;
  for (const std::string_view phrase : phrases)
    for (auto at = words.find(phrase); at < first; at = words.find(phrase, at + 1))
      if (words[at - 1] == ' ') first = at;
  return first;
}

bool has(const std::string& words, Phrases phrases) { return find(words, phrases) != words.npos; }

}  // namespace

DayMeaning meaning_of(std::string_view name) {
  const std::string words = plain_words(name);
  // "Students return from winter break", but "winter break; school resumes on the 6th".
  if (find(words, kGoesOn) < find(words, kVacation)) return DayMeaning::unclear;
  if (has(words, kBegins)) return DayMeaning::school_begins;
  if (has(words, kEnds)) return DayMeaning::school_ends;
  const bool is_out = has(words, kOut);
  if (!is_out && has(words, kEarly)) return DayMeaning::early_closing;
  if (has(words, kVacation)) return DayMeaning::vacation;
  if (has(words, kHoliday) && !has(words, kInService)) return DayMeaning::holiday;
  if (has(words, kInService)) return DayMeaning::in_service;
  if (is_out) return DayMeaning::holiday;
  if (has(words, kTermWords) && has(words, kTermEnds)) return DayMeaning::term_ends;
  return DayMeaning::unclear;
}

BreakKind kind_of(DayMeaning meaning) {
  switch (meaning) {
    case DayMeaning::vacation:
      return BreakKind::vacation;
    case DayMeaning::holiday:
      return BreakKind::holiday;
    case DayMeaning::in_service:
      return BreakKind::in_service;
    case DayMeaning::early_closing:
      return BreakKind::early_closing;
    default:
      return BreakKind::unset;
  }
}

std::string_view to_text(DayMeaning meaning) {
  constexpr auto kNames = std::to_array<std::string_view>(
      {"unclear", "vacation", "holiday", "in-service", "early-closing", "school-begins", "school-ends", "term-ends"});
  return kNames[static_cast<std::size_t>(meaning)];
}

}  // namespace waymark
