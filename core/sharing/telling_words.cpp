#include "core/sharing/telling_words.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "core/rules/private_words.hpp"
#include "core/sharing/counted_things.hpp"
#include "core/sharing/number_words.hpp"
#include "core/sharing/sentences.hpp"
#include "core/sharing/small_numbers.hpp"
#include "core/sharing/word_table.hpp"

namespace waymark {
namespace {

enum Telling { kBoth = 1, kOnly, kNone, kAll, kOrdinal };

constexpr TableWord kTelling[] = {
    {"both", kBoth},       {"ambos", kBoth},      {"ambas", kBoth},      {"single", kOnly},    {"only", kOnly},
    {"sole", kOnly},       {"lone", kOnly},       {"único", kOnly},      {"única", kOnly},     {"none", kNone},
    {"neither", kNone},    {"ninguno", kNone},    {"ninguna", kNone},    {"all", kAll},        {"todos", kAll},
    {"todas", kAll},       {"second", kOrdinal},  {"third", kOrdinal},   {"fourth", kOrdinal}, {"fifth", kOrdinal},
    {"sixth", kOrdinal},   {"seventh", kOrdinal}, {"eighth", kOrdinal},  {"ninth", kOrdinal},  {"segundo", kOrdinal},
    {"segunda", kOrdinal}, {"tercer", kOrdinal},  {"tercera", kOrdinal}, {"cuarto", kOrdinal}, {"cuarta", kOrdinal},
    {"quinto", kOrdinal},  {"quinta", kOrdinal},  {"sexto", kOrdinal},   {"sexta", kOrdinal},  {"séptimo", kOrdinal},
    {"séptima", kOrdinal}, {"octavo", kOrdinal},  {"octava", kOrdinal},  {"noveno", kOrdinal}, {"novena", kOrdinal}};

constexpr std::string_view kOneStudent[] = {"student", "pupil",  "learner",    "child", "boy",
                                            "girl",    "senior", "newcomer",   "kid",   "youth",
                                            "alumno",  "alumna", "estudiante", "niño",  "niña"};
constexpr std::string_view kOfNoStudent[] = {"council", "body",    "handbook", "government", "union",    "teacher",
                                             "study",   "support", "voice",    "led",        "services", "survey",
                                             "desk",    "group",   "groups",   "outcome",    "need",     "at"};
constexpr std::string_view kJoints[] = {"of",  "de",  "the",      "our",      "these", "those",
                                        "los", "las", "nuestros", "nuestras", "estos", "estas"};
constexpr std::string_view kOrdinalEnds[] = {"nd", "rd", "th"};

// By their lower number.
constexpr TableWord kFractions[] = {{"half", 2},   {"third", 3},   {"thirds", 3}, {"quarter", 4}, {"quarters", 4},
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

int telling_of(const Token& word) {
  static const WordTable kTable(kTelling);
  return kTable.value_of(word.text);
}

// "3rd"
bool is_ordinal_number(const Token& word) {
  if (word.text.size() != 3 || !is_digit(word.text[0])) return false;
  const Token end{word.text.substr(1), word.begin + 1};
  return end.is_in(kOrdinalEnds);
}

class Search {
 public:
  Search(std::string_view text, int limit, bool has_ordinals)
      : text_(text), limit_(limit), has_ordinals_(has_ordinals) {}

  std::vector<TextSpan> found() {
    for (Token word = token_from(text_, 0); !word.text.empty(); word = after(text_, word))
      if (const auto begin = telling_from(word)) spans_.push_back({*begin, word.end()});
    return std::move(spans_);
  }

 private:
  // Where what tells begins that ends with the word.
  std::optional<std::size_t> telling_from(const Token& word) const {
    const int telling = telling_of(word);
    if (telling == kBoth) return begin_if(word, limit_ > 2 && leads_to_students(word));
    if (telling == kOnly) return begin_if(word, leads_to_one_student(word, false));
    if (telling == kNone || telling == kAll) return begin_if(word, tells_of_whole(word, telling == kNone));
    const bool is_ordinal = has_ordinals_ && (telling == kOrdinal || is_ordinal_number(word));
    if (is_ordinal && leads_to_one_student(word, true)) return word.begin;
    return fraction_at(word);
  }

  static std::optional<std::size_t> begin_if(const Token& word, bool is_so) {
    return is_so ? std::optional(word.begin) : std::nullopt;
  }

  bool leads_to_students(const Token& both) const {
    constexpr int kFarthest = 3;
    Token word = skip_joints(text_, after(text_, both));
    for (int step = 0; step < kFarthest && word.is_word(); ++step, word = after(text_, word)) {
      if (word.is_in(private_words::kStudents)) return !after(text_, word).is_one_of({"and", "y", "e"});
      // "Both groups of students"
      if (word.text.back() == 's' || word.is_one_of({"of", "de"})) return false;
    }
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
  bool tells_of_whole(const Token& word, bool is_none) const {
    const Token whole = skip_joints(text_, after(text_, word));
    if (number_of(text_, whole) == 0) return false;
    const CountedThing thing = counted_after(text_, whole);
    const Sentence sentence = sentence_at(text_, word.begin);
    if (thing == CountedThing::nothing) return sentence.is_of_students && is_none;
    if (thing != CountedThing::students) return false;
    return is_none || any_word(text_.substr(word.begin, sentence.end - word.begin), is_outcome_word);
  }

  std::optional<std::size_t> fraction_at(const Token& word) const {
    static const WordTable kTable(kFractions);
    const int lower = kTable.value_of(word.text);
    const Token of = after(text_, word);
    if (lower == 0 || !of.is_one_of({"of", "de"})) return std::nullopt;
    const Token whole = skip_joints(text_, of);
    const int size = number_of(text_, whole);
    if (size < limit_ || counted_after(text_, whole) != CountedThing::students) return std::nullopt;
    const Token top = before_fillers(text_, word, {"-"});
    const int upper = number_of(text_, top);
    const double count = std::round(static_cast<double>(size) * std::max(upper, 1) / lower);
    if (!is_telling(count, size, limit_)) return std::nullopt;
    return upper > 0 ? top.begin : word.begin;
  }

  std::string_view text_;
  int limit_;
  bool has_ordinals_;
  std::vector<TextSpan> spans_;
};

}  // namespace

std::vector<TextSpan> telling_words(std::string_view text, int limit, bool has_ordinals) {
  return Search(text, limit, has_ordinals).found();
}

}  // namespace waymark
