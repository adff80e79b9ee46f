#include "core/language/lexicon.hpp"

#include <algorithm>

#include "core/language/lexicon/grammar_words.hpp"
#include "core/language/lexicon/people_en.hpp"
#include "core/language/lexicon/people_es.hpp"
#include "core/language/lexicon/sources.hpp"
#include "core/language/lexicon/topics_en.hpp"
#include "core/language/lexicon/topics_es.hpp"
#include "core/language/lexicon/verbs_en.hpp"
#include "core/language/lexicon/verbs_es.hpp"
#include "core/language/morphology.hpp"

namespace waymark::language {
namespace {

std::vector<std::string_view> split(std::string_view phrase) {
  std::vector<std::string_view> words;
  while (!phrase.empty()) {
    const auto end = std::min(phrase.find(' '), phrase.size());
    words.push_back(phrase.substr(0, end));
    phrase.remove_prefix(std::min(end + 1, phrase.size()));
  }
  return words;
}

bool is_in(std::span<const std::string_view> words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// In capitals throughout, or with one where no sentence begins.
bool is_name(const std::vector<Token>& tokens, std::size_t place) {
  if (tokens[place].is_acronym) return true;
  return tokens[place].is_capital && place > 0 && !tokens[place - 1].is(".") && !tokens[place - 1].is(":");
}

}  // namespace

const Lexicon& Lexicon::of(Language language) {
  static const Lexicon english(Language::en);
  static const Lexicon spanish(Language::es);
  return language == Language::es ? spanish : english;
}

Lexicon::Lexicon(Language language) : language_(language) {
  if (language == Language::es)
    add_spanish();
  else
    add_english();
  add_instruments();
  for (auto& [first, phrases] : phrases_)
    std::stable_sort(phrases.begin(), phrases.end(), [](const Phrase& a, const Phrase& b) {
      // A name before the plain word that it looks like.
      if (a.words.size() == b.words.size()) return a.only_in_capitals && !b.only_in_capitals;
      return a.words.size() > b.words.size();
    });
}

#define WAYMARK_LISTS(room)                        \
  const WordList lists[] = {                       \
      {word::student, room::kStudents},            \
      {word::subgroup, room::kSubgroups},          \
      {word::stage, room::kStages},                \
      {word::grade, room::kGrades},                \
      {word::adult, room::kAdults},                \
      {word::family, room::kFamilies},             \
      {word::organisation, room::kOrganisations},  \
      {word::personal, room::kPersonal},           \
      {0, room::kNotPeople},                       \
      {word::subject, room::kSubjects},            \
      {word::indicator, room::kIndicators},        \
      {word::quantifier, room::kQuantifiers},      \
      {word::rate, room::kRates},                  \
      {word::standard, room::kStandards},          \
      {word::norm, room::kNorms},                  \
      {word::abstraction, room::kAbstractions},    \
      {word::practice, room::kPractices},          \
      {word::deliverable, room::kDeliverables},    \
      {word::result, room::kResults},              \
      {word::growth, room::kGrowth},               \
      {word::amount_noun, room::kAmounts},         \
      {word::tally_noun, room::kTallies},          \
      {word::label_noun, room::kLabels},           \
      {word::rise, room::kRise},                   \
      {word::fall, room::kFall},                   \
      {word::keep, room::kKeep},                   \
      {word::better, room::kBetter},               \
      {word::soft, room::kSoft},                   \
      {word::soft_object, room::kSoftObjects},     \
      {word::act, room::kAct},                     \
      {word::create, room::kCreate},               \
      {word::achieve, room::kAchieve},             \
      {word::feel, room::kFeel},                   \
      {word::participation, room::kParticipation}, \
      {word::modal, room::kModals},                \
      {word::evidence, room::kEvidence},           \
      {word::means, room::kMeans},                 \
      {word::purpose, room::kPurpose},             \
      {word::relative, room::kRelative},           \
      {word::compare, room::kCompare},             \
      {word::conjunction, room::kConjunctions},    \
      {word::upward, room::kUpward},               \
      {word::downward, room::kDownward},           \
      {word::floor, room::kFloors},                \
      {word::start_value, room::kStartValues},     \
      {word::goal_word, room::kGoalWords},         \
      {word::month, room::kMonths},                \
      {word::season, room::kSeasons},              \
      {word::term, room::kTerms},                  \
      {word::recurrence, room::kRecurrences},      \
      {word::function, room::kFunction},           \
      {word::wholly, room::kWholly},               \
  };                                               \
  for (const WordList& list : lists) add(list)

void Lexicon::add_english() {
  WAYMARK_LISTS(en);
  add({word::source_head, kHeads});
}

void Lexicon::add_spanish() {
  WAYMARK_LISTS(es);
  add({word::source_head, kHeadsEs});
}

#undef WAYMARK_LISTS

void Lexicon::add_instruments() {
  for (const std::string_view& name : kInstruments)
    add({word::instrument, std::span(&name, 1)}, is_in(kOnlyInCapitals, name));
}

Lexicon::Phrase& Lexicon::phrase_for(std::string_view text, bool only_in_capitals) {
  std::vector<std::string_view> words = split(text);
  const std::string_view first = words.front();
  words.erase(words.begin());
  std::vector<Phrase>& phrases = phrases_[first];
  for (Phrase& phrase : phrases)
    if (phrase.words == words && phrase.only_in_capitals == only_in_capitals) return phrase;
  phrases.push_back({words, 0, only_in_capitals});
  return phrases.back();
}

void Lexicon::add(const WordList& list, bool only_in_capitals) {
  for (const std::string_view words : list.words) phrase_for(words, only_in_capitals).classes |= list.classes;
}

bool Lexicon::is_form_of(const Token& token, std::string_view lemma) const {
  if (token.folded == lemma) return true;
  // Most words differ from the phrase in their first letters: no need to look for forms of those.
  if (token.folded.substr(0, 1) != lemma.substr(0, 1) && lemma != "be" && lemma != "go") return false;
  const Lemmas lemmas(token.folded, language_);
  return std::find(lemmas.begin(), lemmas.end(), lemma) != lemmas.end();
}

bool Lexicon::matches(const Phrase& phrase, const std::vector<Token>& tokens, std::size_t place) const {
  if (phrase.words.size() >= tokens.size() - place) return false;
  if (phrase.only_in_capitals && !is_name(tokens, place)) return false;
  for (std::size_t i = 0; i < phrase.words.size(); ++i)
    if (!is_form_of(tokens[place + 1 + i], phrase.words[i])) return false;
  return true;
}

const Lexicon::Phrase* Lexicon::longest_at(const std::vector<Token>& tokens, std::size_t place) const {
  const Phrase* longest = nullptr;
  for (const std::string& form : Lemmas(tokens[place].folded, language_)) {
    const auto found = phrases_.find(form);
    if (found == phrases_.end()) continue;
    for (const Phrase& phrase : found->second) {
      if (longest && phrase.words.size() <= longest->words.size()) break;
      if (!matches(phrase, tokens, place)) continue;
      longest = &phrase;
      break;
    }
  }
  return longest;
}

void Lexicon::mark(std::vector<Token>& tokens) const {
  for (std::size_t i = 0; i < tokens.size();) {
    const Phrase* phrase = tokens[i].is_number() ? nullptr : longest_at(tokens, i);
    if (!phrase) {
      ++i;
      continue;
    }
    const std::size_t length = phrase->words.size() + 1;
    for (std::size_t j = 0; j < length; ++j) {
      tokens[i + j].classes |= phrase->classes;
      tokens[i + j].phrase = j == 0 ? static_cast<std::uint8_t>(length) : std::uint8_t{0};
    }
    i += length;
  }
}

}  // namespace waymark::language
