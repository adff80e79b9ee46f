#include "core/workshop/named_day.hpp"

#include <algorithm>
#include <cctype>
#include <string>
#include <vector>

namespace waymark {
namespace {

// How the months' names begin; no other word beside a day's number does.
constexpr std::string_view kMonthStarts[] = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
                                             "oct", "nov", "dec", "ene", "abr", "ago", "set", "dic"};

constexpr std::string_view kBetween[] = {"de", "of", "del"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }

struct Word {
  std::string text;
  char sign_after = ' ';

  bool is_number() const { return is_digit(text[0]); }
  bool is_month() const {
    return std::any_of(std::begin(kMonthStarts), std::end(kMonthStarts),
                       [&](std::string_view start) { return text.compare(0, start.size(), start) == 0; });
  }
  // "2", "02", "2nd"
  bool is_day() const {
    const auto digits = std::find_if_not(text.begin(), text.end(), is_digit) - text.begin();
    return (digits == 1 || digits == 2) && text.size() - static_cast<std::size_t>(digits) <= 3;
  }
};

std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  bool is_inside = false;
  for (const char each : text) {
    const char c = static_cast<char>(std::tolower(static_cast<unsigned char>(each)));
    if (!is_digit(c) && !is_letter(c)) {
      if (is_inside) words.back().sign_after = c;
      is_inside = false;
      continue;
    }
    if (!is_inside) words.emplace_back();
    words.back().text += c;
    is_inside = true;
  }
  words.erase(std::remove_if(words.begin(), words.end(),
                             [](const Word& word) {
                               return std::find(std::begin(kBetween), std::end(kBetween), word.text) !=
                                      std::end(kBetween);
                             }),
              words.end());
  return words;
}

bool is_date_sign(char c) { return c == '/' || c == '-' || c == '.'; }

}  // namespace

bool names_day(std::string_view text) {
  const std::vector<Word> words = words_of(text);
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    const Word& word = words[i];
    const Word& next = words[i + 1];
    if ((word.is_month() && next.is_number() && next.is_day()) ||
        (word.is_number() && word.is_day() && next.is_month()))
      return true;
    if (i + 2 < words.size() && word.is_number() && next.is_number() && words[i + 2].is_number() &&
        is_date_sign(word.sign_after) && word.sign_after == next.sign_after)
      return true;
  }
  return false;
}

}  // namespace waymark
