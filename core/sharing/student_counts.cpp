#include "core/sharing/student_counts.hpp"

#include <algorithm>
#include <cmath>

#include "core/rules/private_tokens.hpp"
#include "core/rules/private_words.hpp"
#include "core/sharing/counted_things.hpp"
#include "core/sharing/number_words.hpp"
#include "core/sharing/sentences.hpp"

namespace waymark {
namespace {

namespace words = private_words;

constexpr std::string_view kOneStudent[] = {"student",    "pupil",  "learner", "child", "boy", "girl",
                                            "estudiante", "alumno", "alumna",  "niño",  "niña"};

// "1 student council", "one student handbook".
constexpr std::string_view kOfNoStudent[] = {"council",  "body",   "handbook", "government", "union",
                                             "teacher",  "study",  "support",  "voice",      "led",
                                             "services", "survey", "desk",     "group"};

// Before numbers that count nobody: "grade 3 students", "tier 2", "groups of 4 students".
constexpr std::string_view kNames[] = {"grade", "grades",  "tier",    "tiers",   "level", "levels", "period", "periods",
                                       "title", "phase",   "cohort",  "section", "age",   "ages",   "grado",  "grados",
                                       "nivel", "niveles", "periodo", "período", "fase",  "edad",   "edades"};

// The same where no students follow: "step 3", but not "to close the gap 3 more students".
constexpr std::string_view kLabels[] = {
    "school",   "class",    "clase",     "escuela",   "group",   "grupo",  "room",     "aula",     "sala",
    "step",     "steps",    "goal",      "goals",     "measure", "cause",  "causes",   "gap",      "page",
    "pages",    "part",     "question",  "item",      "week",    "weeks",  "day",      "days",     "unit",
    "units",    "quarter",  "semester",  "term",      "year",    "years",  "policy",   "form",     "option",
    "version",  "aged",     "no",        "number",    "chapter", "strand", "table",    "figure",   "row",
    "lesson",   "lessons",  "stage",     "type",      "box",     "region", "district", "zone",     "wave",
    "round",    "category", "article",   "indicator", "at",      "paso",   "pasos",    "meta",     "metas",
    "página",   "parte",    "pregunta",  "semana",    "semanas", "día",    "días",     "unidad",   "trimestre",
    "semestre", "año",      "años",      "capítulo",  "tabla",   "figura", "lección",  "etapa",    "tipo",
    "ronda",    "artículo", "indicador", "causa",     "brecha",  "medida", "número",   "distrito", "línea"};

// The first of them are called by numbers: "Algebra 1 students", but "in math 3 students".
constexpr std::string_view kCourses[] = {"algebra", "english", "math", "álgebra"};

constexpr std::string_view kSizes[] = {"group",   "groups", "class",   "classes",  "team",   "teams",
                                       "pair",    "pairs",  "grupo",   "grupos",   "clases", "equipos",
                                       "parejas", "ratio",  "average", "promedio", "media"};

// Before thresholds: "after 3 absences", "at least two suspensions".
constexpr std::string_view kThresholds[] = {"least", "most", "than",  "after",     "every", "any",  "each",
                                            "menos", "más",  "tras",  "cada",      "under", "over", "within",
                                            "sobre", "up",   "hasta", "cualquier", "next",  "per"};

Token token_of(std::string_view text, const WrittenNumber& number) {
  return {text.substr(number.begin, number.end - number.begin), number.begin};
}

bool is_any_number(std::string_view text, const Token& token) {
  return token.is_number() || number_word(text, token).value > 0;
}

// "One student in five", but not "one student in five classes".
bool is_one_in_some(std::string_view text, const Token& student) {
  const Token in = after(text, student);
  const Token whole = after(text, in);
  if (!in.is_one_of({"in", "of", "de"}) || !is_any_number(text, whole)) return false;
  const Token next = after(text, whole);
  return !next.is_word() || next.text.back() != 's' || next.is_one_of({"is", "was", "has", "does"});
}

// "One in five students", "uno de cada cinco estudiantes".
bool is_whole_of_rate(std::string_view text, const WrittenNumber& number) {
  const Token earlier = before(text, token_of(text, number));
  if (earlier.is_one_of({"cada", "every"})) return true;
  return earlier.is("in") && before_fillers(text, earlier, {"student", "pupil", "learner", "child"})
                                 .is_one_of({"one", "two", "three", "1", "2", "3"});
}

bool is_joined_by_colon(std::string_view text, const WrittenNumber& number) {
  const bool is_before = number.begin > 1 && text[number.begin - 1] == ':' && is_digit(text[number.begin - 2]);
  const bool is_after = number.end + 1 < text.size() && text[number.end] == ':' && is_digit(text[number.end + 1]);
  return is_before || is_after;
}

// "grades 6, 7 and 8": the first of such a list tells what they all are. "In grade 8, 6 were" is none.
Token before_list(std::string_view text, const Token& number) {
  Token first = number;
  for (Token each = before(text, first); each.is_one_of({",", "and", "or", "to", "through", "y", "o", "a", "-", "&"});
       each = before(text, first)) {
    const Token earlier = before(text, each);
    const Token last = earlier.is(",") ? before(text, earlier) : earlier;
    if (!is_any_number(text, last)) break;
    first = last;
  }
  const Token name = before(text, first);
  const bool is_plural = !name.text.empty() && name.text.back() == 's';
  return is_plural || !before(text, number).is(",") ? name : before(text, number);
}

// "Four (4) students"
Token end_of_bracket(std::string_view text, const Token& number) {
  const Token next = after(text, number);
  if (next.is(")") && before(text, number).is("(")) return next;
  const Token again = after(text, next);
  return next.is("(") && is_any_number(text, again) && after(text, again).is(")") ? after(text, again) : number;
}

// After the end of a list or a range: "4 to 6 students", "4 or 5 nights".
Token end_of_list(std::string_view text, const Token& number) {
  Token last = end_of_bracket(text, number);
  if (after(text, last).is("+")) last = after(text, last);
  for (Token each = after(text, last); each.is_one_of({"or", "to", "and", "o", "a", "y", "-", "/"});
       each = after(text, last)) {
    const Token next = after(text, each);
    if (!is_any_number(text, next)) break;
    last = next;
  }
  return last;
}

// "One" is a number where it stands for a student only: "only one was", "all but one", "todos menos uno".
bool is_one_of_them(std::string_view text, const WrittenNumber& number) {
  const Token one = token_of(text, number);
  if (before(text, one).is_one_of({"only", "just", "but", "solo", "sólo", "solamente", "menos", "excepto", "except"}))
    return true;
  return after(text, one).is_one_of({"was", "passed", "failed", "fue", "aprobó", "reprobó"});
}

bool tells_a_threshold(std::string_view text, const WrittenNumber& number) {
  if (before(text, token_of(text, number)).is_in(kThresholds)) return true;
  const Token next = after(text, token_of(text, number));
  return next.is_word() && after(text, next).is_one_of({"or", "o", "per", "por", "each", "cada"});
}

bool is_told_for_many(std::string_view text, const Sentence& sentence) {
  return any_word(text.substr(sentence.begin, sentence.end - sentence.begin),
                  [](const Token& word) { return word.is_in(words::kForMany); });
}

// "Year 3 students", but "last year 3 students".
bool is_year_of_school(std::string_view text, const Token& year) {
  if (!year.is_one_of({"year", "years"}) || !is_upper(year.text[0])) return false;
  return !before(text, year).is_one_of({"last", "this", "next", "previous", "school", "past", "prior", "each", "the"});
}

// "1. Hire", "2) train", "(3) meet", "four-year"
bool is_label(std::string_view text, const WrittenNumber& number) {
  if (number.end + 1 < text.size() && text[number.end] == '-' && is_letter(text[number.end + 1])) return true;
  const Token earlier = before(text, token_of(text, number));
  const Token next = after(text, token_of(text, number));
  if (next.is(")")) return !earlier.is("(") || text.find("(1)") != text.npos;
  return next.is(".") && (earlier.text.empty() || text[number.begin - 1] == '\n');
}

bool is_date(std::string_view text, const WrittenNumber& number) {
  const Token number_token = token_of(text, number);
  if (before(text, number_token).is_in(words::kMonths) || after(text, number_token).is_in(words::kMonths)) return true;
  const Token next = after(text, number_token);
  return next.is("de") && after(text, next).is_in(words::kMonths);
}

}  // namespace

bool counts_students(std::string_view text, const WrittenNumber& number) {
  constexpr int kFarthest = 3;
  if (is_whole_of_rate(text, number)) return false;
  Token word = after(text, token_of(text, number));
  for (int step = 0; step < kFarthest && word.is_word(); ++step, word = after(text, word)) {
    if (word.is_in(words::kStudents)) return !tells_a_way(text, word);
    if (number.value == 1 && word.is_in(kOneStudent))
      return !after(text, word).is_in(kOfNoStudent) && !is_one_in_some(text, word);
    if (word.is_in(words::kNoKinds)) return false;
  }
  return false;
}

bool is_in_name(std::string_view text, const WrittenNumber& number) {
  const Token earlier = before_list(text, token_of(text, number));
  if (earlier.is_in(kNames) || is_year_of_school(text, earlier)) return true;
  if (earlier.is_in(kCourses) && number.value <= 2 && is_upper(earlier.text[0])) return true;
  if (earlier.is_in(kLabels)) return counted_after(text, token_of(text, number)) != CountedThing::students;
  return earlier.is_one_of({"of", "de", "to", "a"}) && before_fillers(text, earlier, {"up", "hasta"}).is_in(kSizes);
}

bool may_count_students(std::string_view text, const WrittenNumber& number) {
  if (number.value != std::floor(number.value) || is_joined_by_colon(text, number)) return false;
  if (is_label(text, number)) return false;
  if (is_in_name(text, number) || is_date(text, number) || is_whole_of_rate(text, number)) return false;
  const Sentence sentence = sentence_at(text, number.begin);
  if (!sentence.is_of_students || sentence.is_of_averages || is_told_for_many(text, sentence)) return false;
  const CountedThing thing = counted_after(text, end_of_list(text, token_of(text, number)));
  if (thing == CountedThing::others) return false;
  if (thing == CountedThing::students) return true;
  const bool is_word_one = number.value == 1 && number.is_word;  // "a", in "una suspensión"
  if (thing == CountedThing::outcomes) return !is_word_one && !tells_a_threshold(text, number);
  if (before(text, token_of(text, number)).is_one_of({"least", "most"})) return false;
  if (after(text, token_of(text, number)).is_one_of({"or", "o", "per", "por", "each", "cada"})) return false;
  return !is_word_one || is_one_of_them(text, number);
}

}  // namespace waymark
