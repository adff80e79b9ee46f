#include "core/language/main_verb.hpp"

namespace waymark::language {
namespace {

constexpr Classes kVerbs = word::any_verb | word::participation;
constexpr std::string_view kBeforeNouns =
    "the a an of in on for with el la los las un una de del en their our its by and";

bool is_main(const Sentence& s, std::size_t i) {
  return s[i].role == ClauseRole::main && s[i].use == TokenUse::none && s[i].phrase > 0;
}

// After an article or a preposition no verb stands, after "and" only one that another verb goes before.
bool is_led_as_noun(const Sentence& s, std::size_t i) {
  if (i == 0 || !s.is_one_of(i - 1, kBeforeNouns)) return false;
  if (!s.is_one_of(i - 1, "and y") || i == 1) return true;
  return s.has(i - 2, word::subject | word::indicator | word::practice) && !s.has(i - 2, kVerbs);
}

bool is_noun_here(const Sentence& s, std::size_t i) {
  if (i > 0 && s.has(i + s[i].phrase, word::modal)) return true;
  if (is_led_as_noun(s, i)) return true;
  const bool is_noun_class =
      s.has(i, word::subject | word::indicator | word::practice | word::deliverable | word::result | word::source_head |
                   word::adult | word::student | word::any_who | word::term | word::season);
  if (!is_noun_class) return false;
  // "Governors visit the school": people before it, its object behind.
  const bool has_doer = i > 0 && s.has(i - 1, word::adult | word::student | word::family);
  const bool is_object =
      s.is_one_of(i + 1, "the a an each every all their our los las el la cada") || s[i + 1].use == TokenUse::quantity;
  if (has_doer && is_object) return false;
  if (s.is_one_of(i - 1, "have has been") && ends_in(s, i, "ed")) return false;  // "will have recorded"
  const bool opens = i == 0 || s.has(i - 1, word::modal | word::conjunction) || s.is(i - 1, "to") ||
                     s.is_one_of(i - 1, ", : .") || s[i - 1].use == TokenUse::time;
  return !opens || s.has(i + 1, word::modal) || s.is_one_of(i + 1, "of rate rates is are was were");
}

// "students receiving services": which students, not what they do.
bool qualifies_people(const Sentence& s, std::size_t i) {
  return i > 0 && ends_in(s, i, "ing") && s.has(i - 1, word::student | word::any_who);
}

// "the survey given every semester".
bool qualifies_test(const Sentence& s, std::size_t i) {
  return i > 0 && s.has(i - 1, word::source_head | word::instrument) && s.is_one_of(i, "given taken administered held");
}

// "meetings focused on student work".
bool qualifies_practice(const Sentence& s, std::size_t i) {
  return i > 0 && s.has(i, word::soft) && s.is_one_of(i, "focused aimed based designed centered") &&
         s.has(i - 1, word::practice | word::deliverable);
}

// "will have recorded": the second is the verb.
bool is_auxiliary(const Sentence& s, std::size_t i) {
  return s.is_one_of(i, "have has had") && s.has(i + 1, kVerbs) && (ends_in(s, i + 1, "ed") || s.is(i + 1, "done"));
}

// "continue to raise", "begin using", "work to align": what goes on is what counts.
std::size_t past_aspect(const Sentence& s, std::size_t i) {
  if (!s.is_one_of(i, "continue begin start work keep stop") || s.is_spanish()) return i;
  std::size_t next = i + s[i].phrase;
  const bool is_led = s.is(next, "to") || s.is(next - 1, "to");
  if (s.is(next, "to")) ++next;
  const bool is_verb = s.has(next, kVerbs) && is_main(s, next) && !s.has(next, word::subject);
  return is_verb && (is_led || ends_in(s, next, "ing")) ? next : i;
}

}  // namespace

bool ends_in(const Sentence& s, std::size_t place, std::string_view ending) {
  constexpr std::size_t kShortestStem = 2;
  const std::string_view word = s[place].folded;
  return word.size() > ending.size() + kShortestStem && word.substr(word.size() - ending.size()) == ending;
}

std::optional<std::size_t> find_main_verb(const Sentence& s) {
  for (std::size_t i = 0; i < s.size(); ++i) {
    const bool is_qualifier =
        qualifies_people(s, i) || qualifies_test(s, i) || qualifies_practice(s, i) || is_auxiliary(s, i);
    if (s.has(i, kVerbs) && is_main(s, i) && !is_qualifier && !is_noun_here(s, i)) return past_aspect(s, i);
  }
  return std::nullopt;
}

}  // namespace waymark::language
