#include "core/rules/private_tokens.hpp"

namespace waymark {
namespace {

bool is_inner(char c) { return is_letter(c) || is_digit(c); }
bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

}  // namespace

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

Token before_fillers(std::string_view text, const Token& token, Words fillers) {
  Token each = before(text, token);
  while (!each.text.empty() && each.is_one_of(fillers)) each = before(text, each);
  return each;
}

int value_of(const Token& number) {
  if (number.text.size() > 6) return 0;
  int value = 0;
  for (const char c : number.text) value = value * 10 + (c - '0');
  return value;
}

bool is_joined(std::string_view text, const Token& number) {
  constexpr std::string_view kJoints = ".,/-$";
  const std::size_t begin = number.begin;
  const std::size_t end = number.end();
  const bool is_before = begin > 0 && kJoints.find(text[begin - 1]) != kJoints.npos;
  const bool is_after = end + 1 < text.size() && kJoints.find(text[end]) != kJoints.npos && is_digit(text[end + 1]);
  return is_before || is_after;
}

}  // namespace waymark
