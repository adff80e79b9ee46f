#include "core/sharing/telling_words.hpp"

#include <cmath>
#include <optional>

#include "core/rules/private_words.hpp"
#include "core/sharing/counted_things.hpp"
#include "core/sharing/number_words.hpp"
#include "core/sharing/sentences.hpp"
#include "core/sharing/small_numbers.hpp"

namespace waymark {
namespace {

constexpr std::string_view kBoth[] = {"both", "ambos", "ambas"};
constexpr std::string_view kOnly[] = {"single", "only", "sole", "lone", "único", "única"};
constexpr std::string_view kNone[] = {"none", "neither", "ninguno", "ninguna"};
constexpr std::string_view kAll[] = {"all", "todos", "todas"};
constexpr std::string_view kOneStudent[] = {"student", "pupil",  "learner",    "child", "boy",
                                            "girl",    "senior", "newcomer",   "kid",   "youth",
                                            "alumno",  "alumna", "estudiante", "niño",  "niña"};
constexpr std::string_view kOfNoStudent[] = {"council", "body",    "handbook", "government", "union",    "teacher",
                                             "study",   "support", "voice",    "led",        "services", "survey",
                                             "desk",    "group",   "groups",   "outcome",    "need",     "at"};
constexpr std::string_view kJoints[] = {"of",  "de",  "the",      "our",      "these", "those",
                                        "los", "las", "nuestros", "nuestras", "estos", "estas"};
constexpr std::string_view kOrdinals[] = {"second",  "third",   "fourth",  "fifth",   "sixth",  "seventh",
                                          "eighth",  "ninth",   "segundo", "segunda", "tercer", "tercera",
                                          "cuarto",  "cuarta",  "quinto",  "quinta",  "sexto",  "sexta",
                                          "séptimo", "séptima", "octavo",  "octava",  "noveno", "novena"};
constexpr std::string_view kOrdinalEnds[] = {"nd", "rd", "th"};

struct Fraction {
  std::string_view word;
  int of;
};
constexpr Fraction kFractions[] = {{"half", 2},   {"third", 3},   {"thirds", 3}, {"quarter", 4}, {"quarters", 4},
                                   {"fourth", 4}, {"fourths", 4}, {"fifth", 5},  {"fifths", 5},  {"sixth", 6},
                                   {"eighth", 8}, {"tenth", 10},  {"mitad", 2},  {"tercio", 3},  {"tercios", 3},
                                   {"cuarto", 4}, {"cuartos", 4}, {"quinto", 5}, {"quintos", 5}, {"sexto", 6},
                                   {"octavo", 8}, {"décimo", 10}};

int number_of(std::string_view text, const Token& token) {
  return token.is_number() ? value_of(token) : number_word(text, token).value;
}

Token skip_joints(std::string_view text, Token word) {
  while (word.is_in(kJoints)) word = after(text, word);
  return word;
}

bool is_ordinal(const Token& word) {
  if (word.is_in(kOrdinals)) return true;
  if (word.text.size() != 3 || !is_digit(word.text[0])) return false;
  const Token end{word.text.substr(1), word.begin + 1};
  return end.is_in(kOrdinalEnds);
}

class Search {
 public:
  Search(std::string_view text, int limit) : text_(text), limit_(limit) {}

  std::vector<TextSpan> found() {
    for (Token word = token_from(text_, 0); !word.text.empty(); word = after(text_, word))
      if (const auto begin = telling_from(word)) spans_.push_back({*begin, word.end()});
    return std::move(spans_);
  }

 private:
  // Where what tells begins that ends with the word.
  std::optional<std::size_t> telling_from(const Token& word) const {
    if (word.is_in(kBoth)) return begin_if(word, limit_ > 2 && leads_to_students(word));
    if (word.is_in(kOnly)) return begin_if(word, leads_to_one_student(word, false));
    if (word.is_in(kNone) || word.is_in(kAll)) return begin_if(word, tells_of_whole(word));
    if (is_ordinal(word) && leads_to_one_student(word, true)) return word.begin;
    return fraction_at(word);
  }

  static std::optional<std::size_t> begin_if(const Token& word, bool is_so) {
    return is_so ? std::optional(word.begin) : std::nullopt;
  }

  bool leads_to_students(const Token& both) const {
    constexpr int kFarthest = 3;
    Token word = skip_joints(text_, after(text_, both));
    for (int step = 0; step < kFarthest && word.is_word(); ++step, word = after(text_, word))
      if (word.is_in(private_words::kStudents)) return !after(text_, word).is_one_of({"and", "y", "e"});
    return false;
  }

  bool leads_to_one_student(const Token& first, bool may_be_outcome) const {
    constexpr int kFarthest = 4;
    Token word = after(text_, first);
    if (word.is("-")) return false;  // "third-grade students"
    for (int step = 0; step < kFarthest && word.is_word(); ++step, word = after(text_, word)) {
      if (word.is_in(kOneStudent)) return !after(text_, word).is_in(kOfNoStudent);
      if (may_be_outcome && is_outcome_noun(word)) return word.text.back() != 's';
      if (word.is_one_of({"grade", "grader", "graders", "year", "quarter", "grado", "año", "who", "that", "the"}))
        return false;
    }
    return false;
  }

  // "None of the 14 girls", "all 14 girls passed", but not "all 60 students were tested".
  bool tells_of_whole(const Token& word) const {
    const Token whole = skip_joints(text_, after(text_, word));
    if (number_of(text_, whole) == 0) return false;
    const CountedThing thing = counted_after(text_, whole);
    const Sentence sentence = sentence_at(text_, word.begin);
    if (thing == CountedThing::nothing) return sentence.is_of_students && word.is_in(kNone);
    if (thing != CountedThing::students) return false;
    return word.is_in(kNone) || any_word(text_.substr(word.begin, sentence.end - word.begin), is_outcome_word);
  }

  std::optional<std::size_t> fraction_at(const Token& word) const {
    for (const Fraction& fraction : kFractions) {
      if (!word.is(fraction.word)) continue;
      const Token of = after(text_, word);
      if (!of.is_one_of({"of", "de"})) return std::nullopt;
      const Token whole = skip_joints(text_, of);
      const int size = number_of(text_, whole);
      if (size < limit_ || counted_after(text_, whole) != CountedThing::students) return std::nullopt;
      const Token top = before_fillers(text_, word, {"-"});
      const int parts = number_of(text_, top);
      const double count = std::round(static_cast<double>(size) * std::max(parts, 1) / fraction.of);
      if (!is_telling(count, size, limit_)) return std::nullopt;
      return parts > 0 ? top.begin : word.begin;
    }
    return std::nullopt;
  }

  std::string_view text_;
  int limit_;
  std::vector<TextSpan> spans_;
};

}  // namespace

std::vector<TextSpan> telling_words(std::string_view text, int limit) { return Search(text, limit).found(); }

}  // namespace waymark
