// The small words that hold sentences together, in both languages, and the words of the calendar.
#pragma once

#include "core/language/lexicon/table.hpp"

namespace waymark::language {

// clang-format off
namespace en {
inline constexpr std::string_view kModals =
    "will, should, shall, must, would, can, is to, are to, needs to, need to, aims to, to be, may";
inline constexpr std::string_view kEvidence =
    "as measured by, measured by, measure by, as measured on, measured on, measured using, measured with, "
    "according to, as shown by, as shown on, as shown in, shown by, as evidenced by, evidenced by, as evidenced in, "
    "based on, as demonstrated by, demonstrated by, demonstrated on, as demonstrated on, as indicated by, "
    "indicated by, as assessed by, assessed by, as determined by, determined by, as reported by, as reported in, "
    "reported in, as documented by, as documented in, documented in, documented by, as reflected in, as reflected by, "
    "reflected in, as seen in, as per, per the, going by, judged by, as judged by, tracked by, as tracked by, "
    "verified by, as verified by, as identified by, using data from, as monitored by, monitored by, source, "
    "data source, data from, as recorded in, recorded in, as scored by, assessed with, assessed using, assessed on, "
    "as noted in, evaluated by, shown on, shown in, seen in, seen on, tracked in, tracked on, as tracked in, measured through, "
    "evident in, as evident in, reported on, recorded by, documented on, checked with, checked by, as shown through, "
    "in response to, as defined by, as rated by, as collected by";
inline constexpr std::string_view kMeans =
    "through, by means of, by way of, via, by using, using, by providing, by implementing, by focusing, by offering, "
    "with the help of, with a focus on, with support, by increasing, by improving, by developing, by creating, "
    "by building, by ensuring, by strengthening, with an emphasis on, by supporting";
inline constexpr std::string_view kPurpose =
    "so that, so they, so as to, in order to, in order that, in order for, with the aim of, with the goal of, "
    "leading to, that leads to, which leads to, resulting in, thereby, aimed at, designed to, to ensure that, so we";
inline constexpr std::string_view kRelative =
    "who, that, which, whose, whom, where";
inline constexpr std::string_view kCompare =
    "against, instead of, rather than, compared with, compared to, as compared to, in comparison to, "
    "in comparison with, than, over the previous, over the prior, on last year, on the previous year, "
    "from the previous, from the prior, from last year, versus, vs, relative to, over last year, over prior year, "
    "over baseline, over the baseline, above the baseline, from baseline, from the baseline, on the prior year, "
    "on the previous, that of, since";
inline constexpr std::string_view kConjunctions =
    "and, &, as well as, plus, while also, in addition to, along with";
inline constexpr std::string_view kUpward =
    "up, higher, larger, bigger, more, above, greater, upward, additional";
inline constexpr std::string_view kDownward =
    "down, lower, fewer, less, below, smaller, under, downward";
inline constexpr std::string_view kFloors =
    "at least, no less than, not less than, a minimum of, minimum of, minimum, or more, or higher, or above, "
    "or better, or greater, no more than, not more than, less than, fewer than, more than, at most, or fewer, "
    "or less, or below, under, over, a maximum of, not to exceed, no fewer than, up to, exceed, above, below, "
    "no lower than, at or above, at or below, no higher than, not higher than, no greater than, not over, not below, "
    "not under, no more, or lower, higher than, greater than, lower than, or beyond, not exceed, and above, "
    "and higher, or under, and over";
inline constexpr std::string_view kStartValues =
    "baseline, currently, current, actual, was, were, had, previously, at present, now, starting, start, initial, "
    "existing, today, has been, have been, presently, starting point, last year, up from, down from, compared with, "
    "compared to, in comparison to, than the, prior year, from, only, is at, stood at, vs, versus, present";
inline constexpr std::string_view kGoalWords =
    "target, goal, aim, reach, objective, benchmark of, aiming for, aim for, hit, want";
inline constexpr std::string_view kMonths =
    "january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, "
    "apr, jun, jul, aug, sept, sep, oct, nov, dec";
inline constexpr std::string_view kSeasons =
    "easter, christmas, thanksgiving, midyear, mid year, spring, summer, fall, autumn, winter";
inline constexpr std::string_view kTerms =
    "year, school year, academic year, semester, trimester, quarter, term, month, week, day, marking period, "
    "grading period, marking term, fiscal year, calendar year, sy, fy, decade, summer term, autumn term, spring term, "
    "school term, instructional year, half term, cycle, plan period, window, ay, annual review, annual review date, review date, iep year, iep period, annual iep, "
    "iep cycle, charter term, charter period, contract year, plan year, grant period, strategic plan period, "
    "annual iep review, annual iep date, summer break, winter break, spring break, testing window";
inline constexpr std::string_view kRecurrences =
    "each year, every year, annually, yearly, per year, each school year, each semester, every semester, "
    "each quarter, every quarter, each trimester, each month, every month, monthly, quarterly, year on year, "
    "year over year, each term, every term, each academic year, every school year, each marking period, "
    "from year to year, each spring, each fall, each day, every day, weekly, daily, each week, every week, biweekly, "
    "bi weekly, a year, termly, twice a year, yearly basis, annual basis, yearly growth, from one year to the next";
inline constexpr std::string_view kFunction =
    "the, a, an, of, in, on, at, for, to, by, with, from, as, be, is, are, their, its, this, these, those, it, they, "
    "or, and, not, into, across, within, such, has, have";
inline constexpr std::string_view kWholly =
    "all, every, each, any, both";
}  // namespace en

namespace es {
inline constexpr std::string_view kModals =
    "debera, debe, deben, deberan, podra, podran, sera, seran, hara, tendra, tendran, estara, estaran, habra, habran, "
    "va a, van a";
inline constexpr std::string_view kEvidence =
    "segun, medido por, medida por, medido mediante, medido con, medido a traves de, de acuerdo con, de acuerdo a, "
    "conforme a, evidenciado en, evidenciado por, reflejado en, con base en, en base a, medidos por, medidos con, "
    "medidas por, evaluado por, evaluado con, evaluado mediante, registrado en, a partir de los datos, "
    "segun los datos, fuente, verificado por, verificado en, tal como lo mide, demostrado en, demostrado por, "
    "tal como se mide, como lo indica, medido en, medible, que se medira, se medira con, se mide con, "
    "comprobado mediante, como se refleja en";
inline constexpr std::string_view kMeans =
    "mediante, a traves de, por medio de, con apoyo de, con el apoyo de, utilizando, usando, aplicando, "
    "implementando, a partir de, gracias a, con ayuda de, haciendo uso de, promoviendo, por la via de, basado en, "
    "realizando, desarrollando, fomentando, empleando, fortaleciendo, incorporando, desde, brindando, con acciones, "
    "generando";
inline constexpr std::string_view kPurpose =
    "para que, con el fin de, a fin de, con la finalidad de, con el proposito de, para, con el objetivo de, "
    "con objeto de, de modo que, de manera que, de forma que, que permita, que permitan, que promueva, que promuevan, "
    "que favorezca, que favorezcan, en aras de, permitiendo, logrando";
inline constexpr std::string_view kRelative =
    "que, quien, quienes, cuyo, cuya, donde, cual, cuales";
inline constexpr std::string_view kCompare =
    "en comparacion con, en lugar de, en vez de, respecto a, respecto al, respecto de, con respecto a, "
    "con respecto al, comparado con, frente a, frente al, en relacion con, en relacion al, en relacion a, "
    "que el ano anterior, comparada con, con relacion a, con relacion al";
inline constexpr std::string_view kConjunctions =
    "y, e, asi como, ademas de, junto con, como tambien, &, y tambien";
inline constexpr std::string_view kUpward =
    "mas, mayor, superior, arriba, encima";
inline constexpr std::string_view kDownward =
    "menos, menor, inferior, debajo, abajo";
inline constexpr std::string_view kFloors =
    "al menos, por lo menos, como minimo, un minimo de, minimo, no menos de, no mas de, mas de, mas del, menos de, "
    "menos del, como maximo, o mas, o superior, o menos, maximo, por encima de, por encima del, por debajo de, "
    "por debajo del, hasta, a lo menos, igual o superior, superior a, inferior a, superior al, inferior al, "
    "mayor o igual, no inferior a, igual o mayor, no superior a, no superior al, no mayor a, no mayor al, no menor a, "
    "no menor al, que no supere, no supere el, mayor a, mayor al, menor a, menor al";
inline constexpr std::string_view kStartValues =
    "linea base, linea de base, actualmente, actual, era, fue, tenia, hoy, partiendo de, valor inicial, "
    "situacion actual, desde, a la fecha, valor actual, actuales, en la actualidad, eran, situacion de partida, "
    "punto de partida, solo";
inline constexpr std::string_view kGoalWords =
    "meta, objetivo, alcanzar, llegar, aspiracion, lograr, valor esperado";
inline constexpr std::string_view kMonths =
    "enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre";
inline constexpr std::string_view kSeasons =
    "navidad, semana santa, primavera, verano, otono, invierno";
inline constexpr std::string_view kTerms =
    "ano, ano escolar, ano lectivo, ano academico, curso, curso escolar, curso academico, ciclo escolar, "
    "ciclo lectivo, ciclo, semestre, trimestre, bimestre, cuatrimestre, mes, semana, dia, periodo, periodo escolar, "
    "periodo lectivo, periodo academico, gestion, anualidad, fin de curso, fin de ano, temporada, "
    "evaluacion trimestral, quinquenio, sexenio, cuatrienio, trienio, bienio, decenio, decada";
inline constexpr std::string_view kRecurrences =
    "cada ano, anualmente, cada curso, cada semestre, cada trimestre, mensualmente, cada mes, trimestralmente, "
    "semestralmente, cada bimestre, todos los anos, cada ciclo, semanalmente, diariamente, anual, cada semana, "
    "cada dia, mensual, semanal, bimestral, trimestral, semestral, al ano, cada ano escolar, cada periodo, por ano";
inline constexpr std::string_view kFunction =
    "el, la, los, las, un, una, unos, unas, de, del, en, a, al, por, con, su, sus, se, y, o, e, u, es, son, lo, este, "
    "esta, estos, estas, sin, como, sobre, entre, ante, no, ser, le, les";
inline constexpr std::string_view kWholly =
    "todo, toda, todos, todas, cada";
}  // namespace es
// clang-format on

}  // namespace waymark::language
