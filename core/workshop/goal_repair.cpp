#include "core/workshop/goal_repair.hpp"

#include <optional>
#include <span>
#include <string_view>

#include "core/workshop/goal_phrases.hpp"
#include "core/workshop/goal_sentence.hpp"

namespace waymark {
namespace {

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// Whether `text` begins with `start`, whose first letter may be a capital there.
bool begins(std::string_view text, std::string_view start) {
  return text.size() >= start.size() && small(text[0]) == start[0] &&
         text.substr(1, start.size() - 1) == start.substr(1);
}

bool ends_before(std::string_view text, std::size_t place, std::string_view words) {
  if (place < words.size() || !begins(text.substr(place - words.size()), words)) return false;
  return place == words.size() || text[place - words.size() - 1] == ' ';
}

// Words that lead to a last day, and how they do before a single day. Longer ones first.
struct Lead {
  std::string_view words;
  std::string_view before_day;
};

constexpr Lead kEnglishLeads[] = {{"no later than ", "no later than "},
                                  {"not later than ", "not later than "},
                                  {"on or before ", "on or before "},
                                  {"prior to ", "prior to "},
                                  {"before ", "before "},
                                  {"until ", "until "},
                                  {"through ", "through "},
                                  {"by ", "by "},
                                  {"at ", "by "},
                                  {"in ", "by "},
                                  {"on ", "on "},
                                  {"during ", "by "},
                                  {"within ", "by "},
                                  {"over ", "by "},
                                  {"for ", "by "},
                                  {"after ", "by "}};

constexpr Lead kSpanishLeads[] = {{"no más tarde del ", "no más tarde del "},
                                  {"no más tarde de ", "no más tarde del "},
                                  {"a más tardar el ", "a más tardar el "},
                                  {"a más tardar en ", "a más tardar el "},
                                  {"a más tardar ", "a más tardar el "},
                                  {"antes del ", "antes del "},
                                  {"antes de ", "antes del "},
                                  {"hasta el ", "hasta el "},
                                  {"hasta ", "hasta el "},
                                  {"para el ", "para el "},
                                  {"para la ", "para el "},
                                  {"para ", "para el "},
                                  {"durante ", "para el "},
                                  {"dentro de ", "para el "},
                                  {"en ", "para el "},
                                  {"al ", "para el "},
                                  {"a ", "para el "}};

std::span<const Lead> leads_of(Language language) {
  return is_spanish(language) ? std::span<const Lead>(kSpanishLeads) : std::span<const Lead>(kEnglishLeads);
}

std::string with_lead(const std::string& text, std::size_t begin, const Lead& lead, Span part, const std::string& day) {
  std::string words(lead.before_day);
  if (text[begin] != small(text[begin])) words = with_large_start(words);
  return text.substr(0, begin) + words + day + text.substr(part.end);
}

// Words that lead to a value in a sentence and say nothing of how large it is.
constexpr std::string_view kValueLeads[] = {"to ",    "from ", "by ",       "at least ",    "at most ",
                                            "a ",     "al ",   "de ",       "del ",         "desde ",
                                            "hasta ", "en ",   "al menos ", "por lo menos "};

// Where a start can be put in: before the "to" of an end value, which may be in the part or stand before it. None where
// the target has no "to".
std::optional<std::size_t> place_of_start(const std::string& text, const GoalReading& reading) {
  if (!reading.target || reading.change != ChangeKind::to) return std::nullopt;
  for (const std::string_view word : {"to ", "al ", "a "}) {
    if (piece(text, reading.target.span).substr(0, word.size()) == word) return reading.target.span.begin;
    if (reading.target.span.begin < word.size() + 1) continue;
    const std::size_t before = reading.target.span.begin - word.size();
    if (text.compare(before, word.size(), word) == 0 && text[before - 1] == ' ') return before;
  }
  return std::nullopt;
}

}  // namespace

bool wants_rebuilding(const std::string& text, const GoalReading& reading) {
  return without_end(text).empty() || reading.vague || !reading.target || !reading.deadline;
}

std::string with_value(const std::string& text, Span part, const std::string& value) {
  std::string_view left = piece(text, part);
  for (bool is_led = true; is_led;) {
    is_led = false;
    for (const std::string_view lead : kValueLeads)
      if (begins(left, lead)) {
        left.remove_prefix(lead.size());
        is_led = true;
      }
  }
  return text.substr(0, part.end - left.size()) + value + text.substr(part.end);
}

std::string with_last_day(const std::string& text, Span part, Date day, Language language) {
  const std::string written = written_date(day, language);
  for (const Lead& lead : leads_of(language))
    if (begins(piece(text, part), lead.words)) return with_lead(text, part.begin, lead, part, written);
  for (const Lead& lead : leads_of(language))
    if (ends_before(text, part.begin, lead.words))
      return with_lead(text, part.begin - lead.words.size(), lead, part, written);
  return text.substr(0, part.begin) + written + text.substr(part.end);
}

std::string repair_goal(const std::string& text, const GoalReading& reading, const GoalParts& known,
                        Language language) {
  const std::string_view whole = without_end(text);
  std::string sentence(whole);
  if (sentence.empty()) return text;
  // The reader may not know the source by name: what stands there already is not said again.
  if (!reading.source && sentence.find(without_end(known.source)) == std::string::npos &&
      sentence.find(source_clause(known, language)) == std::string::npos)
    sentence += source_clause(known, language);
  const auto start = place_of_start(text, reading);
  if (!reading.baseline && known.baseline && start) sentence.insert(*start, from_words(known, language) + " ");
  if (!reading.deadline && (known.deadline || !known.deadline_text.empty()))
    sentence = with_large_start(deadline_words(known, language)) + ", " + with_small_start(std::move(sentence));
  if (sentence == whole) return text;
  return sentence + (whole.size() < text.size() ? text.substr(whole.size()) : ".");
}

}  // namespace waymark
