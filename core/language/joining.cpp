#include "core/language/joining.hpp"

#include "core/language/main_verb.hpp"
#include "core/language/order.hpp"

namespace waymark::language {
namespace {

constexpr Classes kDoing = word::act | word::create;
constexpr Classes kChanges = word::better | word::rise | word::fall;
constexpr Classes kNouns = word::practice | word::deliverable | word::indicator | word::student | word::adult |
                           word::subject | word::source_head | word::standard | word::result;
constexpr std::size_t kLongestSubject = 10;   // tokens from "and" to the verb of the second clause
constexpr std::size_t kLongestSentence = 60;  // tokens
constexpr std::string_view kPronouns = "it them they its these this those lo la los las";
// What is done with the outcome of the first order: one piece of work.
constexpr std::string_view kFollowUps =
    "share report adjust communicate monitor use evaluate review analyze analyse update revise make apply discuss "
    "reflect respond identify determine assess present publish post implement track plan follow difundir socializar "
    "evaluar revisar usar aplicar analizar compartir monitorear implementar ejecutar presentar publicar";

bool is_main(const Sentence& s, std::size_t i) { return s[i].role == ClauseRole::main && s[i].phrase > 0; }

bool is_joint(const Sentence& s, std::size_t i) {
  return s.has(i, word::conjunction) && is_main(s, i) && !s.is_one_of(i + 1, "or / o");
}

bool is_finite(const Sentence& s, std::size_t i) {
  return s.has(i,
               word::modal | word::achieve | word::participation | word::feel | word::rise | word::fall | word::keep) ||
         s.is_one_of(i, "is are has have es son");
}

bool is_people(const Sentence& s, std::size_t i) {
  return s.has(i, word::student | word::subgroup | word::adult | word::family) || s[i].use == TokenUse::year_group;
}

// Past "to", "will", "also": where a joined verb stands.
std::size_t verb_after(const Sentence& s, std::size_t conjunction) {
  std::size_t i = conjunction + s[conjunction].phrase;
  while (i < conjunction + 4 && (s.has(i, word::modal) || s.is_one_of(i, "to also que tambien"))) ++i;
  return i;
}

bool is_led(const Sentence& s, std::size_t verb) { return s.has(verb - 1, word::modal) || s.is(verb - 1, "to"); }

// Looks back no farther than a sentence is long, so that a long text costs no more a word.
bool says(const Sentence& s, std::size_t begin, std::size_t end, std::string_view folded) {
  for (std::size_t i = end > begin + kLongestSentence ? end - kLongestSentence : begin; i < end; ++i)
    if (s.is(i, folded)) return true;
  return false;
}

// A word of weight on both sides: "... complex tasks and ... of complex learning" is about one thing.
bool share_a_topic(const Sentence& s, std::size_t begin, std::size_t end, std::size_t second) {
  for (std::size_t i = second + 1; i < second + 9 && i < s.size() && !s.is_one_of(i, ". ;"); ++i) {
    const bool is_part_of_word = s[i].after_hyphen || s[i + 1].after_hyphen;  // "standards-based"
    const bool has_weight = !is_part_of_word && s[i].is_word() && s[i].folded.size() > 3 &&
                            !s.has(i, word::function | word::wholly | word::adult | word::organisation);
    if (has_weight && says(s, begin, end, s[i].folded)) return true;
  }
  return false;
}

bool is_base_form(const Sentence& s, std::size_t i) {
  const std::string_view word = s[i].folded;
  if (s.is_spanish()) return word.size() > 3 && word.back() == 'r';
  return !ends_in(s, i, "ing") && !ends_in(s, i, "tion") && word.back() != 's';
}

// The same form as the first: "provide ... and hire ...", "implemented ... and celebrated ...".
bool is_second_doing(const Sentence& s, std::size_t first, std::size_t i) {
  const bool is_parallel = is_led(s, i) || ends_in(s, i, "ed");  // "and will attend", "and took part in"
  const Classes doing = is_parallel ? kDoing | kChanges | word::participation | word::soft : kDoing | kChanges;
  if (!s.has(i, doing) || s[i].folded == s[first].folded || !is_main(s, i)) return false;
  if (ends_in(s, first, "ed") != ends_in(s, i, "ed")) return false;
  return is_parallel || (!s.has(i, kNouns) && is_base_form(s, i));
}

bool has_own_object(const Sentence& s, std::size_t verb) {
  const std::size_t next = verb + s[verb].phrase;
  if (s[verb].phrase > 1) return true;  // "graduate on time"
  const bool is_something = s[next].is_word() || s[next].use == TokenUse::quantity;
  return is_something && !s.has(next, word::conjunction) && !s.is_one_of(next, kPronouns);
}

// "review its plan and implement a budget": what is new needs "a", what was just made has "the".
bool brings_new_object(const Sentence& s, std::size_t verb) {
  const std::size_t next = verb + s[verb].phrase;
  return s.is_one_of(next, "a an new another un una nuevo nueva otro otra") || s[next].use == TokenUse::quantity;
}

// "Track attendance, and phone the families": a verb that no list has, told by the comma and by its object.
bool is_unlisted_doing(const Sentence& s, std::size_t conjunction, std::size_t i) {
  constexpr std::string_view determiners = "the a an our each every all their las los el la un una cada nuestros";
  return s.is(conjunction - 1, ",") && s[i].is_word() && s.is_free(i) && !s.has(i, word::function | word::wholly) &&
         is_base_form(s, i) && !s.is_one_of(i, kFollowUps) && !s[i].is_capital && s.is_one_of(i + 1, determiners) &&
         is_main(s, i);
}

bool joins_doing(const Sentence& s, std::size_t first, std::size_t i) {
  const bool has_object = has_own_object(s, first) || s.is_one_of(first + s[first].phrase, "its their these those");
  if (!is_joint(s, i) || i < first + s[first].phrase + 1 || !has_object) return false;
  const std::size_t second = verb_after(s, i);
  if (is_unlisted_doing(s, i, second)) return true;
  if (!is_second_doing(s, first, second) || !has_own_object(s, second)) return false;
  if (s.has(second - 1, word::modal)) return true;
  if (s.is_one_of(second, kFollowUps)) return s.is_one_of(first, kFollowUps) && brings_new_object(s, second);
  return !share_a_topic(s, first + 1, i, second);
}

// "Strengthen PLCs and improve the use of data".
bool joins_change(const Sentence& s, std::size_t first, std::size_t i) {
  if (!s.has(first, kChanges) || !s.has(i, word::conjunction) || !s.has(i + 1, kChanges)) return false;
  return s[i + 1].role == ClauseRole::main && s[i + 2].is_word() && !s.has(i + 2, word::conjunction) &&
         !s.has(i + 1, word::practice | word::indicator);
}

// "Align the curriculum, implement ...": with a comma between.
std::optional<std::size_t> find_after_comma(const Sentence& s, std::size_t first) {
  for (std::size_t i = first + 2; i < s.size() && s[i].clause <= 1; ++i) {
    if (s.has(i, word::conjunction)) break;
    const bool is_order = s.is_one_of(i - 1, ", ;") && s.has(i, kDoing | kChanges) &&
                          !s.has(i, word::practice | word::deliverable | word::indicator) && !ends_in(s, i, "ed") &&
                          is_base_form(s, i);
    if (is_order && s[i].role == ClauseRole::main && s[i + 1].is_word() && !s.has(i + 1, word::conjunction)) return i;
  }
  return std::nullopt;
}

// The verb of what adults, or nobody in particular, are to do.
std::optional<std::size_t> find_first_order(const Sentence& s) {
  if (const auto order = find_order(s)) return order;
  const auto verb = find_main_verb(s);
  if (!verb) return std::nullopt;
  const bool is_speakers = s.has(*verb - 1, word::modal) && s.has(*verb - 2, word::personal);  // "I will make calls"
  if (!s.has(*verb, kDoing) && !(is_speakers && s.has(*verb, word::achieve))) return std::nullopt;
  const bool is_order = find_opening(s).place == *verb || find_adults_first(s) || s.has(*verb - 1, word::modal) ||
                        s.is_one_of(*verb - 1, "have habra");
  return is_order ? verb : std::nullopt;
}

// A goal of the same kind opens the sentence: two changes, or two things to do.
bool opens_alike(const Sentence& s, std::size_t first, std::size_t i) {
  if (s.has(i, kNouns & ~word::deliverable) || !s[i + 1].is_word()) return false;
  return (s.has(first, kChanges) && s.has(i, kChanges)) ||
         (s.has(first, kDoing) && s.has(i, kDoing) && !s.is_one_of(i, kFollowUps));
}

}  // namespace

std::optional<std::size_t> find_second_clause(const Sentence& s) {
  bool has_first = false;
  for (std::size_t i = 0; i + 3 < s.size(); ++i) {
    has_first |= is_main(s, i) && is_finite(s, i);
    if (!has_first || !(is_joint(s, i) || s.is(i, ";"))) continue;
    const std::size_t subject = s.is(i + 1, "that") ? i + 2 : i + 1;
    if (!s.has(subject, word::wholly)) continue;
    bool has_people = false;
    for (std::size_t j = subject; j < subject + kLongestSubject && !s.is_one_of(j, ". ; ,"); ++j) {
      if (has_people && is_finite(s, j) && !is_people(s, j)) {
        if (!says(s, 0, i, s[s.has(j, word::modal) ? j + 1 : j].folded)) return subject;
        break;
      }
      has_people |= is_people(s, j);
    }
  }
  return std::nullopt;
}

std::optional<std::size_t> find_second_predicate(const Sentence& s) {
  const auto first = find_main_verb(s);
  if (!first || !s.has(*first, word::achieve) || find_opening(s).place == *first) return std::nullopt;
  bool is_of_students = false;
  for (std::size_t i = 0; i < *first; ++i)
    is_of_students |= is_main(s, i) && (s.has(i, word::student | word::subgroup) || s[i].use == TokenUse::year_group);
  if (!is_of_students) return std::nullopt;
  for (std::size_t i = *first + 2; i + 2 < s.size() && s[i].clause == s[*first].clause; ++i) {
    if (!is_joint(s, i)) continue;
    const std::size_t second = verb_after(s, i);
    const bool is_verb = s.is(second, "graduate") || (s.has(second, word::achieve | word::participation) &&
                                                      !s.has(second, kNouns | word::amount_noun | word::growth));
    const bool is_own = s[second].folded != s[*first].folded && has_own_object(s, second) && is_base_form(s, second);
    if (is_verb && is_own && s[second].role == ClauseRole::main) return second;
  }
  return std::nullopt;
}

std::optional<std::size_t> find_second_order(const Sentence& s) {
  const std::size_t opening = find_opening(s).place;
  if (s.has(opening, kDoing | kChanges) && !s.is_one_of(opening + 1, ", and or")) {
    if (const auto second = find_after_comma(s, opening)) return second;
    for (std::size_t i = opening + 2; i < s.size() && s[i].clause <= 1; ++i)
      if (joins_change(s, opening, i)) return i + 1;
  }
  const auto first = find_first_order(s);
  for (std::size_t i = first ? *first + 2 : s.size(); i < s.size() && s[i].clause <= 1; ++i)
    if (joins_doing(s, *first, i)) return verb_after(s, i);
  return std::nullopt;
}

std::optional<std::size_t> find_listed_goal(const Sentence& s) {
  const std::size_t first = find_opening(s).place;
  for (std::size_t i = first + 2; i + 2 < s.size(); ++i) {
    if (!s.is_one_of(i, ". ;")) continue;
    std::size_t next = i + 1;
    while (next < i + 5 && (!s[next].is_word() || s[next].folded.size() == 1)) ++next;
    if (is_main(s, next) && opens_alike(s, first, next)) return next;
  }
  return std::nullopt;
}

}  // namespace waymark::language
