#include "core/sharing/counted_things.hpp"

#include "core/rules/private_words.hpp"
#include "core/sharing/number_words.hpp"
#include "core/sharing/outcome_words.hpp"
#include "core/sharing/sentences.hpp"

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

// After a bare number: "4 were suspended", "9 to 4", "4 last year".
constexpr std::string_view kStops[] = {
    "were",   "was",    "are",   "is",    "had",     "have",   "has",   "did",      "do",        "does",       "to",
    "in",     "at",     "on",    "and",   "or",      "by",     "from",  "last",     "this",      "the",        "who",
    "which",  "that",   "when",  "while", "after",   "before", "since", "during",   "among",     "not",        "so",
    "but",    "again",  "twice", "with",  "for",     "than",   "as",    "if",       "between",   "because",    "though",
    "all",    "only",   "each",  "now",   "then",    "there",  "will",  "would",    "can",       "must",       "should",
    "failed", "passed", "left",  "came",  "entered", "stayed", "got",   "received", "read",      "met",        "did",
    "fue",    "fueron", "era",   "eran",  "son",     "es",     "están", "estaban",  "que",       "en",         "a",
    "y",      "o",      "e",     "u",     "al",      "con",    "por",   "para",     "cuando",    "mientras",   "este",
    "esta",   "el",     "la",    "pero",  "si",      "no",     "hay",   "había",    "aprobaron", "reprobaron", "tiene",
    "tienen", "pasado", "pasada"};

// "4 additional students": between a number and what it counts.
constexpr std::string_view kFurther[] = {"more",    "fewer", "less", "other", "others", "additional",
                                         "further", "new",   "más",  "menos", "otros",  "otras"};

// What stands in "of our" and "out of the" between a part and its whole.
constexpr std::string_view kJoints[] = {"of",  "out",      "de",       "del",   "our",   "the", "these", "those", "los",
                                        "las", "nuestros", "nuestras", "estos", "estas", "all", "todos", "todas"};

constexpr std::string_view kThem[] = {"them", "whom", "ellos", "ellas", "quienes"};

bool is_in_many(std::string_view text, const Token& in) {
  return in.is_one_of({"in", "of", "en", "de"}) && after(text, in).is_one_of({"each", "every", "cada"});
}

bool is_ordinal(const Token& token) { return !token.text.empty() && is_digit(token.text[0]) && !token.is_number(); }

Token counted_by(std::string_view text, const Token& number) {
  const Token next = after(text, number);
  return next.is_in(kOfAdults) ? after(text, next) : next;
}

// A plural noun for students; "student" alone stands before other nouns ("4 student desks").
bool is_noun_for_students(const Token& word) {
  return is_word_for_students(word) && !is_group_word(word) &&
         (word.text.back() == 's' || word.is_in(private_words::kStudents));
}

class Following {
 public:
  Following(std::string_view text, const Token& number) : text_(text), word_(after(text, number)) {}

  CountedThing thing() {
    if (word_.is_one_of({"of", "out", "de", "del"})) skip_joints();
    if (word_.is_in(kThem)) return CountedThing::students;
    constexpr int kFarthest = 5;
    for (int step = 0; step < kFarthest; ++step, word_ = next_word()) {
      if (word_.is_in(kFurther) || is_ordinal(word_)) continue;
      if (ends())
        return is_of_students_ ? CountedThing::students : has_noun_ ? CountedThing::others : CountedThing::nothing;
      if (is_noun_for_students(word_)) return tells_a_way(text_, word_) ? CountedThing::others : CountedThing::students;
      if (is_outcome_noun(word_)) return CountedThing::outcomes;
      if (is_group_word(word_) || is_outcome_word(word_) || is_participle(word_.text))
        is_of_students_ = true;
      else if (word_.is_in(kOthers) || is_plural(word_))
        return CountedThing::others;
      else
        has_noun_ = true;
    }
    return CountedThing::others;
  }

 private:
  bool ends() const { return !word_.is_word() || word_.is_in(kStops) || word_.is_one_of({"of", "de"}); }

  // The one after the hyphen in "seventh-graders".
  Token next_word() const {
    const Token next = after(text_, word_);
    const bool is_hyphen = next.is("-") && next.begin == word_.end() && after(text_, next).begin == next.end();
    return is_hyphen && after(text_, next).is_word() ? after(text_, next) : next;
  }

  // To the whole's own number, or to what it is of.
  void skip_joints() {
    while (word_.is_in(kJoints)) word_ = after(text_, word_);
    if (word_.is_number() || number_word(text_, word_).value > 0) word_ = after(text_, word_);
  }

  std::string_view text_;
  Token word_;
  bool is_of_students_ = false;
  bool has_noun_ = false;
};

}  // namespace

bool tells_a_way(std::string_view text, const Token& students) {
  const Token next = after(text, students);
  if (next.is_one_of({"per", "each", "every", "por", "cada"}) || is_in_many(text, next)) return true;
  return next.is("at") && after(text, next).is("a");
}

CountedThing counted_after(std::string_view text, const Token& number) { return Following(text, number).thing(); }

bool names_others(std::string_view text, const Token& number) {
  const Token word = counted_by(text, number);
  return word.is_in(kOthers) || (is_plural(word) && !is_of_students(word));
}

bool names_anything(std::string_view text, const Token& number) {
  const Token word = counted_by(text, number);
  return word.is_in(kOthers) || is_plural(word);
}

}  // namespace waymark
