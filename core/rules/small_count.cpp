#include "core/rules/small_count.hpp"

#include "core/rules/private_words.hpp"

namespace waymark {
namespace {

namespace words = private_words;

bool are_students(const Token& word) { return word.is_in(words::kStudents); }

// 2 for "two" and "dos"; 0 for other words.
int value_of_word(const Token& word) {
  constexpr int kFirst = 2;
  constexpr int kWordsALanguage = 8;
  for (int i = 0; i < 2 * kWordsALanguage; ++i)
    if (word.is(words::kNumberWords[i])) return kFirst + i % kWordsALanguage;
  return 0;
}

int count_of(const Token& token) { return token.is_number() ? value_of(token) : value_of_word(token); }

// "of 12 students" speaks of a certain dozen; "of 3", "of 10" and "of 20" say how large a share it is.
bool is_share_of(int whole, int limit) { return whole <= limit || whole % 10 == 0; }

bool leads_to_count(std::string_view text, const Token& number) {
  const Token earlier = before(text, number);
  if (earlier.is(",")) {
    const Token last = before(text, earlier);
    return last.is_word() ? !last.is_one_of({"grade", "grades"}) : last.text.size() == 4;
  }
  return earlier.text.empty() || earlier.is_in(words::kBeforeCounts);
}

// "Each teacher sees the 6 students" and "A group has the 6 students" tell how it is done, not of whom.
bool is_told_for_many(std::string_view text, const Token& number) {
  constexpr int kFarthest = 8;
  Token each = before(text, number);
  for (int i = 0; i < kFarthest && !each.text.empty() && !each.is_one_of({".", ";"}); ++i, each = before(text, each))
    if (each.is_in(words::kForMany)) return true;
  return false;
}

bool is_no_kind(const Token& word) { return !word.is_word() || word.text.back() == 's' || word.is_in(words::kNoKinds); }

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
  if (next.is_in(words::kAfterRates)) return true;
  return next.is_one_of({"in", "out", "of", "en", "de"}) &&
         (after(text, next).is_number() || after(text, next).is_one_of({"of", "cada"}));
}

// What the students are counted by: the number itself, or the whole in "4 of our 41 students". Empty: a mere share.
Token counted_by(std::string_view text, const Token& number, int limit) {
  const Token of = after(text, number);
  if (!of.is_one_of({"of", "de"})) return number;
  const Token next = after(text, of);
  const bool is_certain = next.is_in(words::kCertain);
  const Token whole = is_certain ? after(text, next) : next;
  // "3 of our students": no whole is told, but who they are is.
  if (is_certain && count_of(whole) == 0 && !whole.is_number()) return next;
  if (!whole.is_number() && !(is_certain && count_of(whole) > 0)) return {};
  return is_certain || !is_share_of(count_of(whole), limit) ? whole : Token{};
}

std::string_view count_of_students(std::string_view text, const Token& number, int limit) {
  if (is_joined(text, number) || !leads_to_count(text, number) || is_told_for_many(text, number)) return {};
  const Token by = counted_by(text, number, limit);
  if (by.text.empty()) return {};
  const Token students = counted_students(text, by);
  if (students.text.empty() || tells_a_rate(text, students)) return {};
  return text.substr(number.begin, students.end() - number.begin);
}

// "n = 4", as tables tell the size of a group.
std::string_view size_of_group(std::string_view text, const Token& number) {
  const Token sign = before(text, number);
  const Token n = before(text, sign);
  if (!sign.is("=") || !n.is("n") || is_joined(text, number)) return {};
  return text.substr(n.begin, number.end() - n.begin);
}

std::string_view small_count_at(std::string_view text, const Token& number, int limit) {
  const int count = count_of(number);
  // One student is spoken of in too many harmless ways ("1 student council").
  if (count < 2 || count >= limit) return {};
  const std::string_view of_students = count_of_students(text, number, limit);
  return of_students.empty() && number.is_number() ? size_of_group(text, number) : of_students;
}

}  // namespace

std::string_view small_count(std::string_view text, int limit) {
  std::string_view found;
  const auto is_found = [&](const Token& number) { return !(found = small_count_at(text, number, limit)).empty(); };
  if (!any_number(text, is_found)) any_word(text, is_found);
  return found;
}

}  // namespace waymark
