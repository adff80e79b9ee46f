#include "core/sharing/text_withholding.hpp"

#include <algorithm>
#include <optional>

#include "core/rules/private_tokens.hpp"
#include "core/rules/private_words.hpp"
#include "core/rules/small_count.hpp"
#include "core/sharing/counted_things.hpp"
#include "core/sharing/plain_signs.hpp"
#include "core/sharing/sentences.hpp"
#include "core/sharing/small_numbers.hpp"
#include "core/sharing/student_counts.hpp"
#include "core/sharing/telling_words.hpp"
#include "core/sharing/written_numbers.hpp"

namespace waymark {
namespace {

namespace words = private_words;

Token token_of(std::string_view text, const WrittenNumber& number) {
  return {text.substr(number.begin, number.end - number.begin), number.begin};
}

class Reader {
 public:
  Reader(std::string_view text, TextKind kind, const TextRules& rules)
      : text_(text), kind_(kind), rules_(rules), numbers_(numbers_in(text)), told_(counts_told(text)) {}

  // Places of what must not be told, in the text's order.
  std::vector<TextSpan> withheld() {
    judge_pairs();
    for (std::size_t i = 0; i < numbers_.size(); ++i)
      if (is_telling(i)) hide(i);
    for (const TextSpan& span : telling_words(text_, rules_.limit, kind_ == TextKind::evidence))
      if (kind_at(span.begin) != TextKind::work) spans_.push_back(span);
    std::sort(spans_.begin(), spans_.end(), [](const auto& a, const auto& b) { return a.begin < b.begin; });
    return std::move(spans_);
  }

 private:
  Token token(std::size_t i) const { return token_of(text_, numbers_[i]); }

  // Where adults' work is told, a sentence about what befell students tells a result.
  TextKind kind_at(std::size_t place) const {
    if (kind_ != TextKind::work) return kind_;
    return sentence_at(text_, place).is_of_certain ? TextKind::results : TextKind::work;
  }

  void hide(std::size_t i) { spans_.push_back({numbers_[i].begin, numbers_[i].end}); }

  // What a hidden part and its whole come to is told by no share beside them either: "33% (3/9)".
  void judge_pairs() {
    for (std::size_t i = 0; i < numbers_.size(); ++i) {
      const auto whole = whole_of(i);
      if (!whole || is_for_each(i) || !is_telling_part(i, *whole)) continue;
      hide(i);
      if (is_small(numbers_[*whole].value, rules_.limit)) hide(*whole);
      if (numbers_[*whole].value > 0) shares_of_pairs_.push_back(100 * numbers_[i].value / numbers_[*whole].value);
    }
  }

  // "A page for each one of the 61 students", but not "each one of the 14 girls failed".
  bool is_for_each(std::size_t i) const {
    if (numbers_[i].value != 1 || !before(text_, token(i)).is_one_of({"each", "every", "cada"})) return false;
    const Sentence sentence = sentence_at(text_, numbers_[i].begin);
    return !any_word(std::string_view(text_).substr(sentence.begin, sentence.end - sentence.begin), is_outcome_word);
  }

  // "Nine of 10 suspensions": both numbers only say how large a share is.
  bool is_of_way_of_speaking(std::size_t i) const {
    if (const auto whole = whole_of(i)) return is_way_of_speaking(*whole);
    return i > 0 && whole_of(i - 1) == i && is_way_of_speaking(i);
  }

  // --- One number by itself.

  bool is_telling(std::size_t i) const {
    const double value = numbers_[i].value;
    if (is_share(i)) return is_telling_share(i);
    if (is_ratio(i)) return rules_.tales.has_share(value, rules_.speaks_of);
    if (is_of_way_of_speaking(i)) return false;
    if (is_in_name(text_, numbers_[i]) || kind_at(numbers_[i].begin) == TextKind::work) return is_size_of_group(i);
    if (!counts_students(text_, numbers_[i]) && !may_count_students(text_, numbers_[i]))
      return is_size_of_group(i) || is_telling_of_told(i);
    return is_small(value, rules_.limit) || rules_.tales.has_count(value) || is_telling_of_told(i);
  }

  // "Of the 15 girls, 12 passed": a number of nothing else after the size of a group.
  bool is_telling_of_told(std::size_t i) const {
    if (counted_after(text_, token(i)) != CountedThing::nothing || !may_count_students(text_, numbers_[i]))
      return false;
    const std::size_t begin = sentence_at(text_, numbers_[i].begin).begin;
    for (std::size_t j = 0; j < i; ++j)
      if (numbers_[j].begin >= begin && counts_students(text_, numbers_[j]) && numbers_[j].value >= numbers_[i].value &&
          waymark::is_telling(numbers_[i].value, numbers_[j].value, rules_.limit))
        return true;
    return false;
  }

  // "n = 4"
  bool is_size_of_group(std::size_t i) const {
    const Token sign = before(text_, token(i));
    return sign.is_one_of({"=", ":", "of", "de", "is"}) && before(text_, sign).is("n") &&
           is_small(numbers_[i].value, rules_.limit);
  }

  bool is_share(std::size_t i) const {
    const Token next = after(text_, token(i));
    if (next.is("%") || next.is_one_of({"percent", "pct", "percentage", "points", "point", "puntos", "punto"}))
      return true;
    return next.is_one_of({"per", "por"}) && after(text_, next).is_one_of({"cent", "ciento"});
  }

  // "3.5 times the rate", but not "three times a week".
  bool is_ratio(std::size_t i) const {
    const Token times = after(text_, token(i));
    return times.is_one_of({"times", "veces"}) &&
           !after(text_, times)
                .is_one_of({"a", "an", "al", "each", "every", "per", "por", "cada", "in", "en", "during", "this",
                            "daily", "weekly", "monthly", "between", "before", "after"});
  }

  bool is_telling_share(std::size_t i) const {
    const double value = numbers_[i].value;
    if (rules_.tales.has_share(value, rules_.speaks_of)) return true;
    if (kind_at(numbers_[i].begin) == TextKind::work) return false;
    const auto is_of_pair = [&](double share) { return is_rounding_of(value, share); };
    if (is_share_of_few(i) || std::any_of(shares_of_pairs_.begin(), shares_of_pairs_.end(), is_of_pair)) return true;
    if (kind_ == TextKind::evidence && (value == 0 || value == 100) && speaks_of_students(i))
      return !sentence_at(text_, numbers_[i].begin).is_of_future;
    return std::any_of(told_.begin(), told_.end(), [&](double size) {
      return value <= 100 && !is_small(size, rules_.limit) && may_be_telling(value, size, 100, rules_.limit);
    });
  }

  // "33% of the 9 girls"
  bool is_share_of_few(std::size_t i) const {
    if (i + 1 >= numbers_.size() || !counts_students(text_, numbers_[i + 1])) return false;
    const Token of = before_fillers(text_, token(i + 1), {"our", "the", "these", "those", "los", "las", "nuestros"});
    return of.is_one_of({"of", "de"}) && of.begin < token(i).end() + 12 &&
           is_small(numbers_[i + 1].value, rules_.limit);
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
    const bool is_in = between.is_one_of({"in", "en"}) && counts_students(text_, numbers_[i + 1]);
    if (!is_in && !between.is_one_of({"of", "out", "de", "/"})) return std::nullopt;
    if (is_in) between = after(text_, between);
    while (between.is_one_of(
        {"of", "out", "de", "/", "the", "our", "these", "those", "los", "las", "nuestros", "nuestras", "cada"}))
      between = after(text_, between);
    return between.begin == numbers_[i + 1].begin ? std::optional(i + 1) : std::nullopt;
  }

  bool is_telling_part(std::size_t i, std::size_t whole) const {
    const bool is_of_students =
        counts_students(text_, numbers_[whole]) ||
        (kind_at(numbers_[i].begin) != TextKind::work && may_count_students(text_, numbers_[whole]));
    const bool is_behind_share = before_fillers(text_, token(i), {"("}).is_one_of({"%", "percent", "ciento"});
    if (!is_of_students && !is_behind_share && kind_ != TextKind::evidence) return false;
    const bool is_for_evidence_of_students = is_of_students && kind_ == TextKind::evidence;
    if (!is_behind_share && !is_for_evidence_of_students && is_way_of_speaking(whole)) return false;
    const Token slash = after(text_, token(i));
    const bool may_be_date =
        slash.is("/") && !is_behind_share && numbers_[i].value <= 31 && numbers_[whole].value <= 31;
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
  std::vector<double> shares_of_pairs_;
  std::vector<TextSpan> spans_;
};

std::string with_mark(std::string_view text, const std::vector<TextSpan>& spans, const std::string& mark) {
  std::string result;
  std::size_t done = 0;
  for (const TextSpan& span : spans) {
    if (span.begin < done) continue;
    result.append(text.substr(done, span.begin - done)).append(mark);
    done = span.end;
  }
  return result.append(text.substr(done));
}

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
  const std::string plain = with_plain_signs(text);
  const std::vector<TextSpan> withheld = Reader(plain, kind, rules).withheld();
  return without_plain_counts(with_mark(text, withheld, rules.mark), rules);
}

std::vector<double> counts_told(std::string_view text) {
  const std::string plain = with_plain_signs(text);
  std::vector<double> counts;
  for (const WrittenNumber& number : numbers_in(plain))
    if (counts_students(plain, number)) counts.push_back(number.value);
  return counts;
}

}  // namespace waymark
