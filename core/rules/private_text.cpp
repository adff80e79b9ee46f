#include "core/rules/private_text.hpp"

#include <algorithm>
#include <initializer_list>
#include <span>

#include "core/rules/folding.hpp"

namespace waymark {
namespace {

using Words = std::initializer_list<std::string_view>;

// A word, a number or one sign of the text.
struct Token {
  std::string_view text;
  std::size_t begin = 0;

  std::size_t end() const { return begin + text.size(); }
  bool is(std::string_view word) const { return equal_folded(text, word); }
  bool is_one_of(Words words) const {
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return is(word); });
  }
  bool is_number() const { return !text.empty() && std::all_of(text.begin(), text.end(), is_digit); }
  bool is_word() const { return !text.empty() && std::all_of(text.begin(), text.end(), is_letter); }
};

bool is_inner(char c) { return is_letter(c) || is_digit(c); }
bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

Token token_from(std::string_view text, std::size_t at) {
  while (at < text.size() && is_blank(text[at])) ++at;
  std::size_t end = at;
  while (end < text.size() && is_inner(text[end])) ++end;
  if (end == at && end < text.size()) ++end;
  return {text.substr(at, end - at), at};
}

Token token_before(std::string_view text, std::size_t end) {
  while (end > 0 && is_blank(text[end - 1])) --end;
  std::size_t begin = end;
  while (begin > 0 && is_inner(text[begin - 1])) --begin;
  if (begin == end && begin > 0) --begin;
  return {text.substr(begin, end - begin), begin};
}

Token before(std::string_view text, const Token& token) { return token_before(text, token.begin); }
Token after(std::string_view text, const Token& token) { return token_from(text, token.end()); }

// The first token before `token` that is none of those.
Token before_fillers(std::string_view text, const Token& token, Words fillers) {
  Token each = before(text, token);
  while (!each.text.empty() && each.is_one_of(fillers)) each = before(text, each);
  return each;
}

// Calls `is(number)` for each number of the text until one is so.
template <class Is>
bool any_number(std::string_view text, const Is& is) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_digit(text[at])) continue;
    std::size_t end = at;
    while (end < text.size() && is_digit(text[end])) ++end;
    const bool is_apart = (at == 0 || !is_letter(text[at - 1])) && (end == text.size() || !is_letter(text[end]));
    if (is_apart && is(Token{text.substr(at, end - at), at})) return true;
    at = end;
  }
  return false;
}

// 0 for numbers that are too long to matter here.
int value_of(const Token& number) {
  if (number.text.size() > 6) return 0;
  int value = 0;
  for (const char c : number.text) value = value * 10 + (c - '0');
  return value;
}

// Part of a longer number, a date, a sum of money or a range: 12,000, 3.5, 5/14, $4, 6-8.
bool is_joined(std::string_view text, const Token& number) {
  constexpr std::string_view kJoints = ".,/-$";
  const std::size_t begin = number.begin;
  const std::size_t end = number.end();
  const bool is_before = begin > 0 && kJoints.find(text[begin - 1]) != kJoints.npos;
  const bool is_after = end + 1 < text.size() && kJoints.find(text[end]) != kJoints.npos && is_digit(text[end + 1]);
  return is_before || is_after;
}

// --- A student's number.

// Student numbers of US districts and states have five to ten digits.
constexpr std::size_t kFewestDigits = 5;
constexpr std::size_t kMostDigits = 10;

// Words written with a capital that are no names of people.
bool is_thing(const Token& word) {
  return word.is_one_of({"grant",    "project", "program",  "programa",  "course",   "form",       "school",
                         "district", "fund",    "award",    "vendor",    "budget",   "title",      "room",
                         "zoom",     "meeting", "webinar",  "account",   "order",    "purchase",   "staff",
                         "employee", "tax",     "site",     "campus",    "building", "agency",     "contract",
                         "state",    "federal", "local",    "education", "services", "department", "policy",
                         "event",    "test",    "item",     "asset",     "case",     "teams",      "reunión",
                         "proyecto", "escuela", "distrito", "curso",     "cuenta",   "fondo"});
}

bool is_name(const Token& word) {
  return word.is_word() && word.text.size() > 1 && is_upper(word.text[0]) && !is_upper(word.text[1]) && !is_thing(word);
}

bool is_after_name(std::string_view text, const Token& token) {
  const Token last = before_fillers(text, token, {",", "("});
  return is_name(last) && is_name(before(text, last));
}

bool is_student(const Token& word) {
  return word.is_one_of({"student", "pupil", "estudiante", "alumno", "alumna", "estudiantil"});
}

bool is_number_sign(const Token& token) {
  return token.is_one_of({"#", "no", "number", "num", "núm", "número", "numero", "nº"});
}

// "student ID", "ID de estudiante", "student number", "número de estudiante", "número de matrícula".
bool is_called_student_number(std::string_view text, const Token& cue, bool has_sign) {
  if (cue.is_one_of({"ssid", "lasid", "sasid"})) return true;
  const Token earlier = before_fillers(text, cue, {"de", "del"});
  if (cue.is("id")) return is_student(earlier);
  if (cue.is_one_of({"matrícula", "matricula"})) return is_number_sign(earlier);
  return is_student(cue) && (has_sign || earlier.is("id") || is_number_sign(earlier));
}

// Looks at every fifth sign only, and so passes most texts five times as fast: where one of these is no digit, none of
// the runs that hold it is long enough.
bool has_long_number(std::string_view text) {
  for (std::size_t at = kFewestDigits - 1; at < text.size(); at += kFewestDigits) {
    if (!is_digit(text[at])) continue;
    std::size_t begin = at;
    std::size_t end = at + 1;
    while (begin > 0 && is_digit(text[begin - 1])) --begin;
    while (end < text.size() && is_digit(text[end])) ++end;
    if (end - begin >= kFewestDigits) return true;
  }
  return false;
}

bool is_student_number(std::string_view text, const Token& number) {
  if (number.text.size() < kFewestDigits || number.text.size() > kMostDigits || is_joined(text, number)) return false;
  Token cue = before_fillers(text, number, {":", ".", "=", "is", "es"});
  Token before_cue = number;
  const bool has_sign = is_number_sign(cue);
  while (is_number_sign(cue) || cue.is_one_of({".", ":"})) {
    before_cue = cue;
    cue = before(text, cue);
  }
  if (is_called_student_number(text, cue, has_sign)) return true;
  if (cue.is("id")) return is_after_name(text, cue);
  return before_cue.is("#") && is_after_name(text, before_cue);
}

// --- A date of birth.

bool is_month(const Token& word) {
  return word.is_one_of({"january",    "february",  "march",    "april",     "may",      "june",  "july",  "august",
                         "september",  "october",   "november", "december",  "jan",      "feb",   "mar",   "apr",
                         "jun",        "jul",       "aug",      "sep",       "sept",     "oct",   "nov",   "dec",
                         "enero",      "febrero",   "marzo",    "abril",     "mayo",     "junio", "julio", "agosto",
                         "septiembre", "setiembre", "octubre",  "noviembre", "diciembre"});
}

// 3/14/2013, 14-03-2013, 2013.03.14
bool is_written_in_numbers(std::string_view text, const Token& first) {
  Token number = first;
  for (int i = 0; i < 2; ++i) {
    const Token sign = after(text, number);
    if (!sign.is_one_of({"/", "-", "."})) return false;
    number = after(text, sign);
    if (!number.is_number()) return false;
  }
  return true;
}

// Where the date that holds this number begins: "March 14", "14 de marzo", "3/14/2013"; nothing for other numbers.
Token date_around(std::string_view text, const Token& number) {
  const Token earlier = before(text, number);
  if (is_month(earlier)) return earlier;
  Token later = after(text, number);
  if (later.is("de")) later = after(text, later);
  return is_month(later) || is_written_in_numbers(text, number) ? number : Token{};
}

bool is_birth_date(std::string_view text, const Token& number) {
  if (number.text.size() > 4) return false;  // more than a year has
  const Token date = date_around(text, number);
  if (date.text.empty()) return false;
  const Token cue = before_fillers(text, date, {":", "=", "(", ".", ",", "on", "is", "was", "el", "es", "día"});
  if (cue.is("b")) return contains_folded(text.substr(cue.begin < 4 ? 0 : cue.begin - 4, 5), "d.o.b");
  return cue.is_one_of(
      {"dob", "born", "birth", "birthdate", "birthday", "nacimiento", "nacido", "nacida", "nació", "cumpleaños"});
}

// --- A count of a few students.

bool are_students(const Token& word) {
  return word.is_one_of({"students", "pupils", "learners", "children", "kids", "graders", "boys", "girls",
                         "estudiantes", "alumnos", "alumnas", "niños", "niñas"});
}

// "of 12 students" speaks of a certain dozen; "of 3", "of 10" and "of 20" say how large a share it is.
bool is_share_of(int whole, int limit) { return whole <= limit || whole % 10 == 0; }

// What may stand before a count of certain students. All else ("grade 3 students", "groups of 4 students") is no count.
bool leads_to_count(std::string_view text, const Token& number) {
  const Token earlier = before(text, number);
  if (earlier.is(",")) {
    const Token last = before(text, earlier);
    return last.is_word() ? !last.is_one_of({"grade", "grades"}) : last.text.size() == 4;
  }
  return earlier.text.empty() ||
         earlier.is_one_of({".",          ";",        ":",        "(",      "only",   "just",      "these",
                            "those",      "the",      "our",      "have",   "had",    "has",       "were",
                            "are",        "was",      "serve",    "serves", "served", "suspended", "expelled",
                            "identified", "referred", "retained", "lost",   "that",   "which",     "while",
                            "where",      "because",  "but",      "when",   "solo",   "sólo",      "solamente",
                            "los",        "las",      "estos",    "estas",  "esos",   "esas",      "nuestros",
                            "nuestras",   "son",      "eran",     "fueron", "tuvo",   "tuvieron",  "tiene",
                            "tienen",     "tenemos",  "hay",      "había",  "hubo",   "que",       "porque",
                            "cuando",     "pero"});
}

// Words that make "5 ... students" something else than five students of a kind.
bool is_no_kind(const Token& word) {
  return !word.is_word() || word.text.back() == 's' ||
         word.is_one_of({"and",  "or",    "of",      "for",      "to",     "with",   "per",   "in",
                         "on",   "at",    "by",      "from",     "y",      "o",      "de",    "en",
                         "por",  "para",  "con",     "percent",  "point",  "grade",  "grado", "period",
                         "year", "month", "week",    "day",      "hour",   "minute", "fewer", "more",
                         "less", "other", "million", "thousand", "hundred"});
}

// The word for students that the count is of, with up to two words about them before it ("3 new Black students").
Token counted_students(std::string_view text, const Token& number) {
  constexpr int kMostKinds = 2;
  Token word = after(text, number);
  for (int i = 0; i < kMostKinds && !are_students(word) && !is_no_kind(word); ++i) word = after(text, word);
  return are_students(word) ? word : Token{};
}

// "3 students fewer", "4 students per group", "3 students at a time", "5 students or fewer", "3 students in 10", "3
// students' parents".
bool tells_a_rate(std::string_view text, const Token& students) {
  const Token next = after(text, students);
  if (next.is_one_of({"per", "each", "every", "at", "or", "a", "to", "less", "fewer", "more", "por", "cada", "o",
                      "menos", "más", "/", "'", "-"}))
    return true;
  return next.is_one_of({"in", "out", "of", "en", "de"}) &&
         (after(text, next).is_number() || after(text, next).is_one_of({"of", "cada"}));
}

// The number that the students are counted by: itself, or the whole in "4 of our 41 students". Empty: a mere share.
Token counted_by(std::string_view text, const Token& number, int limit) {
  const Token of = after(text, number);
  if (!of.is_one_of({"of", "de"})) return number;
  Token whole = after(text, of);
  if (whole.is_one_of({"our", "the", "all", "los", "las", "nuestros", "nuestras"})) whole = after(text, whole);
  return whole.is_number() && !is_share_of(value_of(whole), limit) ? whole : Token{};
}

std::string_view small_count_at(std::string_view text, const Token& number, int limit) {
  const int count = value_of(number);
  // One student is spoken of in too many harmless ways ("1 student council").
  if (count < 2 || count >= limit || is_joined(text, number) || !leads_to_count(text, number)) return {};
  const Token by = counted_by(text, number, limit);
  if (by.text.empty()) return {};
  const Token students = counted_students(text, by);
  if (students.text.empty() || tells_a_rate(text, students)) return {};
  return text.substr(number.begin, students.end() - number.begin);
}

}  // namespace

bool has_student_number(std::string_view text) {
  return has_long_number(text) &&
         any_number(text, [&](const Token& number) { return is_student_number(text, number); });
}

bool has_birth_date(std::string_view text) {
  return any_number(text, [&](const Token& number) { return is_birth_date(text, number); });
}

std::string_view small_count(std::string_view text, int limit) {
  std::string_view found;
  any_number(text, [&](const Token& number) { return !(found = small_count_at(text, number, limit)).empty(); });
  return found;
}

}  // namespace waymark
