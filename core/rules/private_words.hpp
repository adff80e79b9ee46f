// Words by which private details are told, in English and Spanish, and words that look like them and are none. Written
// small: capitals make no difference.
#pragma once

#include "core/rules/private_tokens.hpp"

namespace waymark::private_words {

// --- Names.

// Words written with a capital that are no names of people, and that have numbers of their own.
inline constexpr std::string_view kThings[] = {
    "grant",    "project",    "program",  "programa", "course",      "form",     "school",     "district",   "fund",
    "award",    "vendor",     "budget",   "title",    "room",        "zoom",     "meeting",    "webinar",    "account",
    "order",    "purchase",   "staff",    "employee", "tax",         "site",     "campus",     "building",   "agency",
    "contract", "state",      "federal",  "local",    "education",   "services", "department", "policy",     "event",
    "test",     "item",       "asset",    "case",     "teams",       "device",   "laptop",     "chromebook", "ticket",
    "invoice",  "library",    "barcode",  "license",  "app",         "class",    "section",    "bus",        "route",
    "reunión",  "proyecto",   "escuela",  "distrito", "curso",       "cuenta",   "fondo",      "factura",    "pedido",
    "contrato", "empleado",   "empleada", "clase",    "dispositivo", "licencia", "encuesta",   "survey",     "enlace",
    "link",     "conference", "dial",     "passcode", "código",      "code",     "transaction"};

// Given names that many students in US schools bear: one of these needs no surname beside it.
inline constexpr std::string_view kGivenNames[] = {
    "aaliyah", "aaron",     "abigail",   "adrian",    "aiden",       "alejandra", "alejandro", "alexander", "alexis",
    "alicia",  "amelia",    "amir",      "ana",       "andrea",      "andrew",    "angel",     "anthony",   "antonio",
    "ashley",  "ava",       "benjamin",  "brandon",   "brian",       "brianna",   "camila",    "carlos",    "caleb",
    "carmen",  "charlotte", "chloe",     "christian", "christopher", "daniel",    "daniela",   "darius",    "david",
    "deandre", "diego",     "dylan",     "eduardo",   "elena",       "elijah",    "elizabeth", "ella",      "emily",
    "emma",    "eric",      "ethan",     "eva",       "evelyn",      "fatima",    "fernanda",  "fernando",  "francisco",
    "gabriel", "gabriela",  "grace",     "guadalupe", "hannah",      "harper",    "hector",    "ibrahim",   "imani",
    "isabel",  "isabella",  "isaiah",    "jada",      "jaden",       "jamal",     "james",     "jasmine",   "javier",
    "jayden",  "jennifer",  "jeremiah",  "jessica",   "jesús",       "jimena",    "john",      "jonathan",  "jorge",
    "josé",    "jose",      "joseph",    "joshua",    "josiah",      "juan",      "julia",     "julian",    "kayla",
    "kevin",   "kiara",     "laila",     "layla",     "leah",        "leonardo",  "liam",      "logan",     "lucas",
    "lucía",   "luis",      "luna",      "madison",   "malik",       "manuel",    "marcus",    "mariana",   "maria",
    "maría",   "mason",     "mateo",     "matthew",   "maya",        "melissa",   "mia",       "michael",   "miguel",
    "mohamed", "mohammed",  "muhammad",  "natalie",   "nathan",      "nevaeh",    "nia",       "nicholas",  "noah",
    "olivia",  "omar",      "oscar",     "pablo",     "paola",       "pedro",     "rafael",    "rashad",    "rebecca",
    "ricardo", "roberto",   "ryan",      "samantha",  "samuel",      "santiago",  "sarah",     "sebastian", "sofia",
    "sofía",   "sophia",    "stephanie", "terrell",   "thomas",      "trinity",   "tyler",     "tyrone",    "valentina",
    "valeria", "vanessa",   "victor",    "victoria",  "william",     "ximena",    "yusuf",     "zoe"};

// --- A student's number.

inline constexpr std::string_view kOneStudent[] = {"student",    "students", "pupil",  "learner",    "child",
                                                   "estudiante", "alumno",   "alumna", "estudiantil"};

inline constexpr std::string_view kNumberSigns[] = {"#",    "no",     "nr",     "number", "num", "núm",
                                                    "numb", "número", "numero", "nº",     "n",   "º"};

inline constexpr std::string_view kIdentifiers[] = {
    "id", "identifier", "identification", "identificación", "identificador", "identidad"};

// Names of state and district numbers that only students have.
inline constexpr std::string_view kStudentNumbers[] = {"ssid", "sasid", "lasid", "suid", "curp"};

// "Número de matrícula", "expediente n.º": a number of students where it is called one.
inline constexpr std::string_view kEnrolments[] = {"matrícula", "matricula", "expediente", "legajo"};

inline constexpr std::string_view kBetweenCueAndNumber[] = {":", ".", "=", "is", "es", "-", "("};

// Words that lead on to a number without saying whose it is.
inline constexpr std::string_view kJoiningWords[] = {"with", "and", "has", "con", "y", "tiene"};

// --- A date of birth.

inline constexpr std::string_view kMonths[] = {
    "january",    "february",  "march",    "april",     "may",      "june",  "july",  "august",
    "september",  "october",   "november", "december",  "jan",      "feb",   "mar",   "apr",
    "jun",        "jul",       "aug",      "sep",       "sept",     "oct",   "nov",   "dec",
    "enero",      "febrero",   "marzo",    "abril",     "mayo",     "junio", "julio", "agosto",
    "septiembre", "setiembre", "octubre",  "noviembre", "diciembre"};

inline constexpr std::string_view kBirths[] = {"dob",        "born",   "birth",      "birthdate", "birthday", "bday",
                                               "nacimiento", "nacido", "nacida",     "nacidos",   "nacidas",  "nació",
                                               "nacio",      "nac",    "cumpleaños", "fdn"};

inline constexpr std::string_view kBetweenBirthAndDate[] = {":",  "=",   "(",  ".",  ",",   "-",   "on",
                                                            "is", "was", "el", "es", "día", "fue", "the"};

// "Born September 1, 2013 or later" tells which children of a year are meant.
inline constexpr std::string_view kOfACohort[] = {"or", "and", "through", "o", "y", "hasta"};

// --- A count of a few students.

inline constexpr std::string_view kStudents[] = {
    "students",    "pupils",  "learners", "children",   "kids",      "graders", "boys",
    "girls",       "youth",   "freshmen", "sophomores", "newcomers", "els",     "teens",
    "estudiantes", "alumnos", "alumnas",  "niños",      "niñas",     "jóvenes", "adolescentes"};

inline constexpr std::string_view kNumberWords[] = {"two",   "three", "four", "five", "six",    "seven",
                                                    "eight", "nine",  "dos",  "tres", "cuatro", "cinco",
                                                    "seis",  "siete", "ocho", "nueve"};

// What may stand before a count of certain students. All else ("grade 3 students", "groups of 4 students") is no count.
inline constexpr std::string_view kBeforeCounts[] = {
    ".",      ";",      ":",         "(",        "only",       "just",     "these",    "those",    "the",
    "our",    "all",    "have",      "had",      "has",        "were",     "are",      "was",      "serve",
    "serves", "served", "suspended", "expelled", "identified", "referred", "retained", "lost",     "that",
    "which",  "while",  "where",     "because",  "but",        "when",     "solo",     "sólo",     "solamente",
    "los",    "las",    "estos",     "estas",    "esos",       "esas",     "nuestros", "nuestras", "todos",
    "todas",  "son",    "eran",      "fueron",   "tuvo",       "tuvieron", "tiene",    "tienen",   "tenemos",
    "hay",    "había",  "hubo",      "que",      "porque",     "cuando",   "pero"};

// Words that tell a rule for many ("each teacher sees the 6 students"): what is counted there is no certain few.
inline constexpr std::string_view kForMany[] = {"each", "every", "any",       "per",     "typical", "usual",
                                                "cada", "todo",  "cualquier", "ejemplo", "example"};

// Words that make "5 ... students" something else than five students of a kind.
inline constexpr std::string_view kNoKinds[] = {
    "and",   "or",    "of",    "for",    "to",      "with",     "per",    "in",   "on",   "at",
    "by",    "from",  "y",     "o",      "de",      "en",       "por",    "para", "con",  "percent",
    "point", "grade", "grado", "period", "year",    "month",    "week",   "day",  "hour", "minute",
    "fewer", "more",  "less",  "other",  "million", "thousand", "hundred"};

// Before the whole of which a part is told: with one of these it is a certain one ("3 of the 4 Black students").
inline constexpr std::string_view kCertain[] = {"our", "the",   "these", "those",    "los",
                                                "las", "estos", "estas", "nuestros", "nuestras"};

inline constexpr std::string_view kAfterRates[] = {"per",  "each", "every", "at", "or",    "a",   "to", "less", "fewer",
                                                   "more", "por",  "cada",  "o",  "menos", "más", "/",  "'",    "-"};

}  // namespace waymark::private_words
