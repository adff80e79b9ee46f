#include "core/language/tokenizer.hpp"

#include <algorithm>
#include <array>

#include "core/language/folding.hpp"

namespace waymark::language {
namespace {

constexpr std::size_t kMostDigits = 15;  // that a double holds exactly

class Tokenizer {
 public:
  Tokenizer(std::string_view text, Language language, std::string& letters)
      : text_(text), language_(language), letters_(letters) {
    // Folding never makes a text longer, so views into `letters` stay valid.
    letters_.reserve(text.size());
    tokens_.reserve(text.size() / 5 + 4);
  }

  std::vector<Token> run() {
    while (place_ < text_.size()) step();
    return std::move(tokens_);
  }

 private:
  FoldedCharacter here() const { return at(place_); }
  FoldedCharacter at(std::size_t place) const {
    return place < text_.size() ? fold_at(text_, place) : FoldedCharacter{};
  }
  bool digit_at(std::size_t place) const { return place < text_.size() && is_digit(text_[place]); }

  void step() {
    const FoldedCharacter c = here();
    if (c.folded == ' ') {
      place_ += c.bytes;
      gap_ = true;
      hyphen_ = false;
    } else if (is_letter(c.folded)) {
      read_word();
    } else if (is_digit(c.folded) || ((c.folded == '.' || c.folded == ',') && digit_at(place_ + 1) && gap_)) {
      read_number();
    } else if (c.folded == '-' && is_between_words(c.bytes)) {
      place_ += c.bytes;
      hyphen_ = true;
    } else {
      read_sign(c);
    }
  }

  // A hyphen inside of "on-time" joins; one beside a digit ("K-5", "2026-27") or alone is a sign.
  bool is_between_words(std::size_t bytes) const {
    return !gap_ && !tokens_.empty() && tokens_.back().is_word() && is_letter(at(place_ + bytes).folded) &&
           tokens_.back().span.end == place_;
  }

  Token& begin(TokenKind kind) {
    Token token;
    token.kind = kind;
    token.span.begin = static_cast<std::uint32_t>(place_);
    token.is_joined = !gap_ && !tokens_.empty();
    token.after_hyphen = hyphen_;
    gap_ = hyphen_ = false;
    tokens_.push_back(token);
    return tokens_.back();
  }

  void finish(Token& token, std::size_t first_letter) {
    token.span.end = static_cast<std::uint32_t>(place_);
    token.folded = std::string_view(letters_).substr(first_letter);
  }

  void take(const FoldedCharacter& c) {
    letters_.push_back(c.folded);
    place_ += c.bytes;
  }

  // Letters, with apostrophes and digits inside; a year's mark ("SY25", "FY2026") and its number are two tokens.
  void read_word() {
    Token& token = begin(TokenKind::word);
    const std::size_t first = letters_.size();
    std::size_t capitals = 0;
    token.is_capital = here().is_capital;
    for (; place_ < text_.size();) {
      const FoldedCharacter c = here();
      if (is_digit(c.folded) ? is_year_mark(first) : !is_letter(c.folded)) break;
      capitals += c.is_capital ? 1 : 0;
      take(c);
    }
    const std::size_t length = letters_.size() - first;
    token.is_acronym = length >= 2 && capitals >= 2 && capitals + 1 >= length;
    pass_possessive();
    finish(token, first);
  }

  bool is_year_mark(std::size_t first) const {
    const std::string_view word = std::string_view(letters_).substr(first);
    constexpr std::array<std::string_view, 10> marks = {"sy",   "fy", "ffy", "ay", "grade",
                                                        "year", "gr", "yr",  "y",  "grado"};
    return std::find(marks.begin(), marks.end(), word) != marks.end();
  }

  // "teachers'", "school's": the apostrophe and its s belong to the span but not to the word.
  void pass_possessive() {
    if (place_ >= text_.size() || here().folded != '\'') return;
    const std::size_t after = place_ + here().bytes;
    const bool has_s = at(after).folded == 's' && !is_letter(at(after + 1).folded);
    const bool is_plural = letters_.back() == 's' && !is_letter(at(after).folded);
    if (has_s || is_plural) place_ = has_s ? after + 1 : after;
  }

  bool groups_thousands(std::size_t place) const {
    return digit_at(place + 1) && digit_at(place + 2) && digit_at(place + 3) && !digit_at(place + 4);
  }

  bool is_decimal_mark(std::size_t place) const {
    if (place >= text_.size() || !digit_at(place + 1)) return false;
    if (text_[place] == '.')
      return language_ != Language::es || !groups_thousands(place) || text_[place_before_] == '0';
    return text_[place] == ',' && !groups_thousands(place);
  }

  bool is_group_mark(std::size_t place, std::size_t digits) const {
    if (place >= text_.size() || digits == 0 || digits > 3 || !groups_thousands(place)) return false;
    return text_[place] == ',' || (text_[place] == '.' && language_ == Language::es);
  }

  void read_number() {
    Token& token = begin(TokenKind::number);
    const std::size_t first = letters_.size();
    place_before_ = place_;
    read_whole(token);
    if (is_decimal_mark(place_)) read_fraction(token);
    read_ordinal(token);
    finish(token, first);
  }

  void read_whole(Token& token) {
    std::size_t since_mark = 0;
    while (place_ < text_.size()) {
      if (is_digit(text_[place_])) {
        add_digit(token);
        ++since_mark;
      } else if (is_group_mark(place_, since_mark)) {
        since_mark = 0;
        ++place_;
      } else {
        return;
      }
    }
  }

  void add_digit(Token& token) {
    if (token.digits < kMostDigits) token.value = token.value * 10 + (text_[place_] - '0');
    if (token.digits < 255) ++token.digits;
    take(here());
  }

  void read_fraction(Token& token) {
    token.has_fraction = true;
    letters_.push_back('.');
    ++place_;
    double numerator = 0;
    double denominator = 1;
    for (; digit_at(place_); take(here()))
      if (denominator < 1e12) {
        numerator = numerator * 10 + (text_[place_] - '0');
        denominator *= 10;
      }
    token.value += numerator / denominator;
  }

  // "4th", "3.º", "5to": the letters belong to the number, but not those of a unit ("10pts").
  void read_ordinal(Token& token) {
    if (token.has_fraction) return;
    std::size_t place = place_;
    if (at(place).folded == '.' &&
        (text_.substr(place + 1, 2) == "\xC2\xBA" || text_.substr(place + 1, 2) == "\xC2\xAA"))
      ++place;
    if (text_.substr(place, 1) == "\xB0") return;
    std::string_view endings[] = {"st", "nd", "rd", "th", "o",  "a",  "er", "ro",
                                  "do", "to", "mo", "vo", "no", "os", "as"};
    char found[3] = {};
    std::size_t length = 0;
    std::size_t end = place;
    while (length < 3 && is_letter(at(end).folded)) {
      found[length++] = at(end).folded;
      end += at(end).bytes;
    }
    if (length == 0 || length == 3) return;
    if (std::find(std::begin(endings), std::end(endings), std::string_view(found, length)) == std::end(endings)) return;
    token.is_ordinal = true;
    place_ = end;
  }

  void read_sign(const FoldedCharacter& c) {
    Token& token = begin(TokenKind::sign);
    const std::size_t first = letters_.size();
    take(c);
    finish(token, first);
  }

  std::string_view text_;
  Language language_;
  std::string& letters_;
  std::vector<Token> tokens_;
  std::size_t place_ = 0;
  std::size_t place_before_ = 0;  // where the number being read begins
  bool gap_ = true;
  bool hyphen_ = false;
};

}  // namespace

std::vector<Token> tokenize(std::string_view text, Language language, std::string& letters) {
  return Tokenizer(text, language, letters).run();
}

}  // namespace waymark::language
