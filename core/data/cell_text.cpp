#include "core/data/cell_text.hpp"

#include "core/language/folding.hpp"

namespace waymark {
namespace {

struct Sign {
  std::string_view written;
  char plain;
};

constexpr Sign kSigns[] = {
    {"✓", kTick},     {"✔", kTick},     {"☑", kTick},     {"√", kTick},     {"✅", kTick},     {"✗", kCross},
    {"✘", kCross},    {"❌", kCross},    {"☒", kCross},    {"☐", kCross},    {"×", kCross},    {"€", '$'},
    {"£", '$'},       {"≈", '~'},       {"≤", '<'},       {"≥", '>'},       {"％", '%'},      {"／", '/'},
    {"．", '.'},      {"，", ','},      {"－", '-'},      {"＜", '<'},      {"＞", '>'},      {"＊", '*'},
    {"（", '('},      {"）", ')'},      {"⁄", '/'},       {"∕", '/'},       {"—", '-'},       {"―", '-'},
    {"–", '-'},       {"−", '-'},       {"†", '*'},       {"‡", '*'},       {"：", ':'},      {"＝", '='},
    {"½", kFraction}, {"¼", kFraction}, {"¾", kFraction}, {"⅓", kFraction}, {"⅔", kFraction}, {"⅛", kFraction},
    {"⅜", kFraction}, {"⅝", kFraction}, {"⅞", kFraction},
};

struct PlainCharacter {
  char plain;
  std::size_t bytes;
};

// Full-width digits are EF BC 90 to EF BC 99.
bool is_wide_digit(std::string_view rest) {
  return rest.size() >= 3 && rest[0] == '\xEF' && rest[1] == '\xBC' && rest[2] >= '\x90' && rest[2] <= '\x99';
}

PlainCharacter plain_at(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  if (static_cast<unsigned char>(rest.front()) >= 0x80) {
    if (is_wide_digit(rest)) return {static_cast<char>('0' + (rest[2] - '\x90')), 3};
    for (const Sign& sign : kSigns)
      if (rest.substr(0, sign.written.size()) == sign.written) return {sign.plain, sign.written.size()};
  }
  const language::FoldedCharacter folded = language::fold_at(text, at);
  return {folded.folded, folded.bytes};
}

// A sign that asks for a colourful or a plain picture of the tick before it (U+FE0E, U+FE0F).
bool is_variation(std::string_view rest) {
  return rest.substr(0, 3) == "\xEF\xB8\x8E" || rest.substr(0, 3) == "\xEF\xB8\x8F";
}

}  // namespace

CellText::CellText(std::string_view text) : text_(text) {
  for (std::size_t at = 0; at < text.size();) {
    if (is_variation(text.substr(at))) {
      at += 3;
      continue;
    }
    const auto [plain, bytes] = plain_at(text, at);
    const bool is_needless = plain == ' ' && (plain_.empty() || plain_.back() == ' ');
    if (!is_needless) {
      plain_.push_back(plain);
      begins_.push_back(at);
      ends_.push_back(at + bytes);
    }
    at += bytes;
  }
  if (!plain_.empty() && plain_.back() == ' ') plain_.pop_back();
}

std::string_view CellText::written(std::size_t begin, std::size_t end) const {
  if (end > plain_.size()) end = plain_.size();
  if (begin >= end) return {};
  return text_.substr(begins_[begin], ends_[end - 1] - begins_[begin]);
}

std::string_view without_text_mark(std::string_view text) {
  for (const std::string_view mark : {"'", "’", "‘", "`"})
    if (text.substr(0, mark.size()) == mark && !plain_text(text.substr(mark.size())).empty())
      return text.substr(mark.size());
  return text;
}

std::string plain_text(std::string_view text) { return CellText(text).plain(); }

}  // namespace waymark
