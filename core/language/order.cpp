#include "core/language/order.hpp"

#include "core/language/main_verb.hpp"

namespace waymark::language {
namespace {

constexpr std::size_t kFarthest = 24;  // tokens in which a sentence has to come to its point
constexpr std::string_view kDeterminers =
    "the a an our each every all their its his her any these those this both new how whether";
constexpr std::string_view kOfGroup = "of the a our all each every de del los las el la nuestros todos todas cada";
// Small words that open a sentence before a noun, as verbs do.
constexpr std::string_view kOpeners =
    "after before once when while during since until upon if because although given with without within between among "
    "amongst per despite beyond where what who here there then next also however today no none zero more fewer most "
    "many much some several another other half twice only just nearly about around over under like unlike";
// Endings of adjectives, adverbs and nouns: with them no English order begins.
constexpr std::string_view kEndingsOfOthers[] = {"ing", "ed",  "ly",   "al",   "ic",   "ive",  "ous", "ful", "less",
                                                 "ble", "ary", "tion", "sion", "ment", "ness", "ity", "ers", "ors"};

bool ends_with(std::string_view word, std::string_view ending) {
  return word.size() > ending.size() && word.substr(word.size() - ending.size()) == ending;
}

bool is_unknown_word(const Sentence& s, std::size_t i) {
  return s[i].is_word() && s[i].classes == 0 && s.is_free(i) && s[i].role == ClauseRole::main && !s[i].is_acronym;
}

bool may_be_base_form(std::string_view word) {
  for (const std::string_view ending : kEndingsOfOthers)
    if (ends_with(word, ending)) return false;
  const bool is_plural = word.back() == 's' && !ends_with(word, "ss") && !ends_with(word, "cus");
  return word.size() > 2 && !is_plural;
}

bool is_infinitive(std::string_view word) {
  if (ends_with(word, "se")) word.remove_suffix(2);
  return word.size() > 4 && (ends_with(word, "ar") || ends_with(word, "er") || ends_with(word, "ir"));
}

// "By June 2027,", "2.", "Goal 3:", "Annually,".
bool is_before_opening(const Sentence& s, std::size_t i) {
  const Token& token = s[i];
  if (token.is_number() && s.is_one_of(i + 1, ". )")) return true;
  if (token.use == TokenUse::time || token.use == TokenUse::label || s.has(i, word::recurrence)) return true;
  if (token.use != TokenUse::none) return false;
  if (s[i + 1].use == TokenUse::time) return true;  // "by", "para"
  return !token.is_word() || s.has(i, word::conjunction | word::goal_word) || s.is_one_of(i, "smart");
}

// Past the modal of "we will", "the school will"; nothing where somebody else is to do it.
std::optional<std::size_t> after_own_modal(const Sentence& s, std::size_t begin) {
  std::size_t i = begin;
  while (i < begin + 5 && s.is_free(i) && s.has(i, word::personal | word::organisation | word::function)) ++i;
  if (i == begin || !s.has(i, word::modal)) return std::nullopt;
  if (!s.has(i - 1, word::personal | word::organisation)) return std::nullopt;
  return i + s[i].phrase;
}

// A determiner, an adjective or an amount stands before a noun, and so behind the verb.
bool begins_object(const Sentence& s, std::size_t i) {
  return s.is_one_of(i, kDeterminers) || s[i].use == TokenUse::quantity || s.has(i, word::wholly | word::soft_object);
}

bool has_finite_verb(const Sentence& s) {
  for (std::size_t i = 0; i < s.size(); ++i)
    if (s[i].role == ClauseRole::main && (s.has(i, word::modal) || s.is_one_of(i, "is are was were has have be")))
      return true;
  return find_main_verb(s).has_value();
}

// "Disruption referrals", "Lakeland students": two nouns, where a verb would have its object.
bool is_noun_before_noun(const Sentence& s, std::size_t i) {
  return s.has(i + 1, word::indicator | word::student | word::subgroup | word::stage | word::result | word::rate |
                          word::organisation | word::modal) ||
         s[i + 1].is_capital || s[i + 1].use != TokenUse::none;
}

bool is_english_order(const Sentence& s, const Opening& opening) {
  const std::size_t i = opening.place;
  if (!may_be_base_form(s[i].folded) || s.is_one_of(i, kOpeners)) return false;
  if (opening.is_verb || begins_object(s, i + 1)) return true;
  const bool is_followed = s[i + 1].is_word() && !s.has(i + 1, word::function | word::conjunction);
  return is_followed && !is_noun_before_noun(s, i) && !has_finite_verb(s);
}

// "Be transparent about spending".
bool is_order_to_be(const Sentence& s, std::size_t i) {
  constexpr Classes results = word::standard | word::achieve | word::indicator | word::student | word::function;
  return s.is(i, "be") && s[i + 1].is_word() && !s.has(i + 1, results) && s.is_free(i + 1);
}

}  // namespace

Opening find_opening(const Sentence& s) {
  std::size_t i = 0;
  while (i < kFarthest && i < s.size() && is_before_opening(s, i)) ++i;
  if (const auto verb = after_own_modal(s, i)) return {*verb, true};
  if (s.is(i, "to") && !s.is_spanish()) return {i + 1, true};
  return {i, false};
}

std::optional<std::size_t> find_order(const Sentence& s) {
  const Opening opening = find_opening(s);
  const std::size_t i = opening.place;
  if (is_order_to_be(s, i)) return i;
  if (!is_unknown_word(s, i)) return std::nullopt;
  const bool is_order =
      s.is_spanish() ? is_infinitive(s[i].folded) && !s.is_one_of(i + 1, "de del") : is_english_order(s, opening);
  return is_order ? std::optional(i) : std::nullopt;
}

std::optional<std::size_t> find_adults_first(const Sentence& s) {
  constexpr Classes qualifiers =
      word::function | word::wholly | word::floor | word::stage | word::grade | word::subject | word::soft_object;
  std::size_t i = find_opening(s).place;
  if (s.is_one_of(i, "que have that")) ++i;
  for (const std::size_t end = i + 12; i < end; ++i) {
    if (s.has(i, word::adult)) {
      const Token& last = s[i + s[i].phrase - 1];
      const bool is_possessive = !s.is_spanish() && last.span.end - last.span.begin > last.folded.size();
      return is_possessive ? std::nullopt : std::optional(i);
    }
    const bool is_qualifier = s[i].use == TokenUse::quantity || s[i].use == TokenUse::year_group ||
                              s.has(i, qualifiers) || s.is_one_of(i, kOfGroup);
    if (!is_qualifier || s.has(i, word::student | word::quantifier)) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace waymark::language
