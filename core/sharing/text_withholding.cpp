#include "core/sharing/text_withholding.hpp"

#include <algorithm>
#include <optional>

#include "core/rules/private_tokens.hpp"
#include "core/rules/private_words.hpp"
#include "core/rules/small_count.hpp"
#include "core/sharing/counted_things.hpp"
#include "core/sharing/small_numbers.hpp"
#include "core/sharing/written_numbers.hpp"

namespace waymark {
namespace {

namespace words = private_words;

constexpr std::string_view kOneStudent[] = {"student",    "pupil",  "learner", "child", "boy", "girl",
                                            "estudiante", "alumno", "alumna",  "niño",  "niña"};

// "1 student council", "one student handbook".
constexpr std::string_view kOfNoStudent[] = {"council", "body",  "handbook", "government", "union",  "teacher", "study",
                                             "support", "voice", "led",      "services",   "survey", "desk"};

// Before numbers that count nobody: "grade 3 students", "tier 2", "groups of 4 students".
constexpr std::string_view kNames[] = {"grade",   "grades",  "tier",    "level",   "period", "room",  "title",
                                       "algebra", "english", "math",    "class",   "phase",  "group", "cohort",
                                       "section", "school",  "grado",   "grados",  "nivel",  "sala",  "aula",
                                       "clase",   "grupo",   "periodo", "período", "fase"};
constexpr std::string_view kSizes[] = {"group",   "groups", "class",   "classes",  "team",   "teams",
                                       "pair",    "pairs",  "grupo",   "grupos",   "clases", "equipos",
                                       "parejas", "ratio",  "average", "promedio", "media"};

Token token_of(std::string_view text, const WrittenNumber& number) {
  return {text.substr(number.begin, number.end - number.begin), number.begin};
}

// "4 students per group" and "2 students at a time" say how it is done.
bool tells_a_way(std::string_view text, const Token& students) {
  const Token next = after(text, students);
  if (next.is_one_of({"per", "each", "every", "por", "cada"})) return true;
  return next.is("at") && after(text, next).is("a");
}

// "One student in five", but not "one student in five classes".
bool is_one_in_some(std::string_view text, const Token& student) {
  const Token in = after(text, student);
  const Token whole = after(text, in);
  if (!in.is_one_of({"in", "of", "de"}) || !(whole.is_number() || whole.is_in(words::kNumberWords))) return false;
  const Token next = after(text, whole);
  return !next.is_word() || next.text.back() != 's';
}

// "One in five students", "uno de cada cinco estudiantes".
bool is_whole_of_rate(std::string_view text, const WrittenNumber& number) {
  const Token earlier = before(text, token_of(text, number));
  if (earlier.is_one_of({"cada", "every"})) return true;
  return earlier.is("in") && before(text, earlier).is_one_of({"one", "two", "three", "1", "2", "3"});
}

// Up to two words may stand between: "3 new Black students".
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

class Reader {
 public:
  Reader(std::string_view text, TextKind kind, const TextRules& rules)
      : text_(text), kind_(kind), rules_(rules), numbers_(numbers_in(text)), told_(counts_told(text)) {}

  std::string without() {
    std::vector<bool> is_hidden(numbers_.size());
    for (std::size_t i = 0; i < numbers_.size(); ++i) {
      if (is_telling(i)) is_hidden[i] = true;
      if (const auto whole = whole_of(i); whole && is_telling_part(i, *whole)) {
        is_hidden[i] = true;
        if (is_small(numbers_[*whole].value, rules_.limit)) is_hidden[*whole] = true;
      }
    }
    std::string result;
    std::size_t done = 0;
    for (std::size_t i = 0; i < numbers_.size(); ++i) {
      if (!is_hidden[i]) continue;
      result += text_.substr(done, numbers_[i].begin - done);
      result += rules_.mark;
      done = numbers_[i].end;
    }
    return result + std::string(text_.substr(done));
  }

 private:
  Token token(std::size_t i) const { return token_of(text_, numbers_[i]); }

  bool names_something(std::size_t i) const {
    const Token earlier = before(text_, token(i));
    if (earlier.is_in(kNames)) return true;
    return earlier.is_one_of({"of", "de", "to", "a"}) && before_fillers(text_, earlier, {"up", "hasta"}).is_in(kSizes);
  }

  // --- One number by itself.

  bool is_telling(std::size_t i) const {
    const double value = numbers_[i].value;
    if (is_share(i)) return is_telling_share(i);
    if (is_ratio(i)) return rules_.tales.has_share(value, rules_.speaks_of);
    if (kind_ == TextKind::work || !counts_students(text_, numbers_[i]) || names_something(i))
      return is_size_of_group(i);
    return is_small(value, rules_.limit) || rules_.tales.has_count(value);
  }

  // "n = 4"
  bool is_size_of_group(std::size_t i) const {
    const Token sign = before(text_, token(i));
    return sign.is("=") && before(text_, sign).is("n") && is_small(numbers_[i].value, rules_.limit);
  }

  bool is_share(std::size_t i) const {
    const Token next = after(text_, token(i));
    if (next.is("%") || next.is_one_of({"percent", "pct", "percentage", "points", "point", "puntos", "punto"}))
      return true;
    return next.is_one_of({"per", "por"}) && after(text_, next).is_one_of({"cent", "ciento"});
  }

  bool is_ratio(std::size_t i) const { return after(text_, token(i)).is_one_of({"times", "veces"}); }

  bool is_telling_share(std::size_t i) const {
    const double value = numbers_[i].value;
    if (rules_.tales.has_share(value, rules_.speaks_of)) return true;
    if (kind_ == TextKind::work) return false;
    if (kind_ == TextKind::evidence && (value == 0 || value == 100) && speaks_of_students(i)) return true;
    return std::any_of(told_.begin(), told_.end(), [&](double size) {
      return value <= 100 && !is_small(size, rules_.limit) && may_be_telling(value, size, 100, rules_.limit);
    });
  }

  bool speaks_of_students(std::size_t i) const {
    constexpr int kFarthest = 8;
    Token word = after(text_, token(i));
    for (int step = 0; step < kFarthest && !word.text.empty() && !word.is("."); ++step, word = after(text_, word))
      if (word.is_in(words::kStudents)) return true;
    return false;
  }

  // --- A part and its whole: "5 of our 41 students", "5 out of 41", "5/41".

  std::optional<std::size_t> whole_of(std::size_t i) const {
    if (i + 1 >= numbers_.size()) return std::nullopt;
    Token between = after(text_, token(i));
    if (!between.is_one_of({"of", "out", "de", "/"})) return std::nullopt;
    while (between.is_one_of(
        {"of", "out", "de", "/", "the", "our", "these", "those", "los", "las", "nuestros", "nuestras", "cada"}))
      between = after(text_, between);
    return between.begin == numbers_[i + 1].begin ? std::optional(i + 1) : std::nullopt;
  }

  bool is_telling_part(std::size_t i, std::size_t whole) const {
    const bool is_of_students = counts_students(text_, numbers_[whole]);
    if (!is_of_students && kind_ != TextKind::evidence) return false;
    const bool is_for_evidence_of_students = is_of_students && kind_ == TextKind::evidence;
    if (!is_for_evidence_of_students && is_way_of_speaking(whole)) return false;
    const Token slash = after(text_, token(i));
    const bool may_be_date = slash.is("/") && numbers_[i].value <= 31 && numbers_[whole].value <= 31;
    if (!is_of_students && (may_be_date || is_of_others(whole))) return false;
    if (rules_.tales.has_count(numbers_[i].value)) return true;
    return waymark::is_telling(numbers_[i].value, numbers_[whole].value, rules_.limit);
  }

  // "9 of 11 administrators"; and of the same kind is "6 of 20" after "9 of 20 visits".
  bool is_of_others(std::size_t whole) const {
    if (names_others(text_, token(whole))) return true;
    if (names_anything(text_, token(whole))) return false;
    for (std::size_t i = whole - 1; i-- > 0;)
      if (const auto earlier = whole_of(i); earlier && names_anything(text_, token(*earlier)))
        return names_others(text_, token(*earlier));
    return false;
  }

  // "Nine of ten", "2 of 3 students" tell how large a share is; "3 of the 4 students" tells of certain ones.
  bool is_way_of_speaking(std::size_t whole) const {
    const bool is_certain = before(text_, token(whole)).is_in(words::kCertain);
    return !is_certain && numbers_[whole].value <= rules_.limit;
  }

  std::string_view text_;
  TextKind kind_;
  const TextRules& rules_;
  std::vector<WrittenNumber> numbers_;
  std::vector<double> told_;
};

// What the plan's own advice would call a small count (core/rules/small_count.hpp), one after the other.
std::string without_plain_counts(std::string text, const TextRules& rules) {
  const std::size_t most = numbers_in(text).size();  // the mark may hold a number itself
  for (std::size_t done = 0; done < most; ++done) {
    const std::string_view found = small_count(text, rules.limit);
    const auto numbers = numbers_in(found);
    if (numbers.empty()) break;
    const auto begin = static_cast<std::size_t>(found.data() - text.data()) + numbers.front().begin;
    text.replace(begin, numbers.front().end - numbers.front().begin, rules.mark);
  }
  return text;
}

}  // namespace

std::string withhold_numbers(std::string_view text, TextKind kind, const TextRules& rules) {
  if (text.empty()) return {};
  return without_plain_counts(Reader(text, kind, rules).without(), rules);
}

std::vector<double> counts_told(std::string_view text) {
  std::vector<double> counts;
  for (const WrittenNumber& number : numbers_in(text))
    if (counts_students(text, number)) counts.push_back(number.value);
  return counts;
}

}  // namespace waymark
