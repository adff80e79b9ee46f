#include "core/language/lexicon.hpp"

#include <algorithm>

#include "core/language/lexicon/lists.hpp"
#include "core/language/morphology.hpp"

namespace waymark::language {
namespace {

constexpr std::size_t kPhrases = 4096;  // about as many as a language has

// FNV-1a: short, and good enough for words.
std::uint32_t hash_of(std::string_view word) {
  std::uint32_t hash = 2166136261U;
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash ^ (hash >> 15U);
}

std::string_view first_word(std::string_view phrase) { return phrase.substr(0, phrase.find(' ')); }

std::uint8_t count_words(std::string_view phrase) {
  std::uint8_t words = 1;
  for (const char c : phrase)
    if (c == ' ') ++words;
  return words;
}

// In capitals throughout, or with one where no sentence begins. Two letters are no name without both in capitals:
// "EL students", but "El Paso".
bool is_written_as_name(const std::vector<Token>& tokens, std::size_t place) {
  const Token& token = tokens[place];
  if (token.is_acronym) return true;
  return token.is_capital && token.folded.size() > 2 && place > 0 && !tokens[place - 1].is(".") &&
         !tokens[place - 1].is(":");
}

// An entry has sixteen bits for the place in a list, eight for the list.
constexpr bool fits(std::span<const WordList> lists) {
  for (const WordList& list : lists)
    if (list.phrases.size() > 0xFFFF) return false;
  return lists.size() <= 0xFF;
}
static_assert(fits(kEnglishLists) && fits(kSpanishLists));

}  // namespace

const Lexicon& Lexicon::of(Language language) {
  // Each built when it is first asked for: most people need one.
  if (language == Language::es) {
    static const Lexicon spanish(Language::es, kSpanishLists);
    return spanish;
  }
  static const Lexicon english(Language::en, kEnglishLists);
  return english;
}

Lexicon::Lexicon(Language language, std::span<const WordList> lists) : language_(language), lists_(lists) {
  entries_.reserve(kPhrases);
  for (std::size_t list = 0; list < lists_.size(); ++list) index(list);
}

void Lexicon::index(std::size_t list) {
  const std::string_view text = lists_[list].phrases;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(',', begin), text.size());
    add(list, begin, text.substr(begin, end - begin));
    begin = end + 1;
    while (begin < text.size() && text[begin] == ' ') ++begin;
  }
}

void Lexicon::add(std::size_t list, std::size_t begin, std::string_view phrase) {
  Entry entry;
  entry.is_name = phrase.substr(0, 1) == std::string_view(&kNameMark, 1);
  if (entry.is_name) phrase.remove_prefix(1), ++begin;
  if (phrase.empty()) return;
  std::uint16_t& first = first_[hash_of(first_word(phrase)) % kBuckets];
  entry.next = first;
  entry.begin = static_cast<std::uint16_t>(begin);
  entry.list = static_cast<std::uint8_t>(list);
  entry.length = static_cast<std::uint8_t>(phrase.size());
  entry.words = count_words(phrase);
  entries_.push_back(entry);
  first = static_cast<std::uint16_t>(entries_.size());
}

std::string_view Lexicon::phrase_of(const Entry& entry) const {
  return lists_[entry.list].phrases.substr(entry.begin, entry.length);
}

bool Lexicon::is_form_of(const Token& token, std::string_view lemma) const {
  if (token.folded == lemma) return true;
  // Most words differ from the phrase in their first letters: no need to look for forms of those.
  if (token.folded.substr(0, 1) != lemma.substr(0, 1) && lemma != "be" && lemma != "go") return false;
  const Lemmas lemmas(token.folded, language_);
  return std::find(lemmas.begin(), lemmas.end(), lemma) != lemmas.end();
}

// Whether the words after the phrase's first are those of the tokens from `place` on.
bool Lexicon::follows(std::string_view phrase, const std::vector<Token>& tokens, std::size_t place) const {
  for (std::size_t end = phrase.find(' '); end != phrase.npos; end = phrase.find(' '), ++place) {
    phrase.remove_prefix(end + 1);
    if (place >= tokens.size() || !is_form_of(tokens[place], first_word(phrase))) return false;
  }
  return true;
}

// A phrase can be in several lists: then it is of all their kinds.
void Lexicon::match_first(std::string_view first, const std::vector<Token>& tokens, std::size_t place,
                          Match& best) const {
  const std::size_t most = best.words;  // found with another form of the word, which comes before this one
  for (std::uint16_t at = first_[hash_of(first) % kBuckets]; at != 0; at = entries_[at - 1].next) {
    const Entry& entry = entries_[at - 1];
    const std::string_view phrase = phrase_of(entry);
    if (entry.words <= most || entry.words < best.words || first_word(phrase) != first) continue;
    if (entry.is_name && !is_written_as_name(tokens, place)) continue;
    if (phrase == best.phrase && entry.is_name == best.is_name) {
      best.classes |= lists_[entry.list].classes;
      continue;
    }
    if (entry.words == best.words && best.is_name && !entry.is_name) continue;
    if (follows(phrase, tokens, place + 1)) best = {phrase, entry.words, lists_[entry.list].classes, entry.is_name};
  }
}

Lexicon::Match Lexicon::longest_at(const std::vector<Token>& tokens, std::size_t place) const {
  Match best;
  for (const std::string& form : Lemmas(tokens[place].folded, language_)) match_first(form, tokens, place, best);
  return best;
}

void Lexicon::mark(std::vector<Token>& tokens) const {
  for (std::size_t i = 0; i < tokens.size();) {
    const Match match = tokens[i].is_number() ? Match{} : longest_at(tokens, i);
    for (std::size_t j = 0; j < match.words; ++j) {
      tokens[i + j].classes |= match.classes;
      tokens[i + j].phrase = j == 0 ? static_cast<std::uint8_t>(match.words) : std::uint8_t{0};
    }
    i += std::max<std::size_t>(match.words, 1);
  }
}

}  // namespace waymark::language
