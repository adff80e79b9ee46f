#include "core/sharing/names_of_people.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/model/document.hpp"
#include "core/rules/private_tokens.hpp"
#include "core/sharing/fitting_text.hpp"
#include "core/sharing/plain_signs.hpp"

namespace waymark {
namespace {

constexpr std::string_view kTitles[] = {
    "mr",      "mrs",     "ms",    "mx",     "miss",     "dr",        "coach", "principal", "superintendent",
    "sr",      "sra",     "srta",  "dra",    "profesor", "profesora", "prof",  "director",  "directora",
    "maestro", "maestra", "señor", "señora", "don",      "doña"};

std::vector<Token> words_of(std::string_view text) {
  std::vector<Token> words;
  any_word(text, [&](const Token& word) {
    words.push_back(word);
    return false;
  });
  return words;
}

enum class Written : std::uint8_t { whole, surname_first, initial, after_title };

// A way to write somebody's name.
struct Alias {
  std::vector<std::string> words;
  Written written{};
  std::string role;
};

std::vector<Alias> aliases_of(const Plan& plan, const std::string& unnamed) {
  std::vector<Alias> aliases;
  for (const Person& person : plan.people) {
    const std::string role = person.role.empty() ? unnamed : person.role;
    if (trimmed(person.name).empty() || trimmed(person.name) == role) continue;
    const std::string plain = with_plain_signs(person.name);
    std::vector<std::string> words;
    for (const Token& word : words_of(plain)) words.push_back(plain_letters(word.text));
    if (words.empty()) continue;
    aliases.push_back({words, Written::whole, role});
    if (words.size() < 2 || words.back().size() < 2) continue;
    aliases.push_back({{words.back(), words.front()}, Written::surname_first, role});
    aliases.push_back({{words.front().substr(0, 1), words.back()}, Written::initial, role});
    aliases.push_back({{words.back()}, Written::after_title, role});
  }
  // "Ana Ruiz Soto" before "Ana Ruiz".
  std::stable_sort(aliases.begin(), aliases.end(),
                   [](const Alias& a, const Alias& b) { return a.words.size() > b.words.size(); });
  return aliases;
}

// A district's plan has hundreds of people and thousands of texts: names are looked up by their first word.
class Replacing {
 public:
  explicit Replacing(const std::vector<Alias>& aliases) {
    for (const Alias& alias : aliases) by_word_[alias.words.front()].push_back(&alias);
  }

  std::string replaced(const std::string& text) const {
    const std::string plain = with_plain_signs(text);  // every byte where it is in the text
    const std::vector<Token> words = words_of(plain);
    std::vector<std::string> read;
    for (const Token& word : words) read.push_back(plain_letters(word.text));
    std::string result;
    std::size_t done = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
      const Alias* alias = alias_at(plain, words, read, i);
      if (!alias) continue;
      const std::size_t begin = std::max(done, begin_with_title(plain, words[i]));
      result.append(text, done, begin - done).append(alias->role);
      i += alias->words.size() - 1;
      done = words[i].end();
    }
    return result.append(text, done);
  }

 private:
  const Alias* alias_at(std::string_view text, const std::vector<Token>& words, const std::vector<std::string>& read,
                        std::size_t first) const {
    const auto found = by_word_.find(read[first]);
    if (found == by_word_.end()) return nullptr;
    for (const Alias* alias : found->second)
      if (stands_at(*alias, text, words, read, first)) return alias;
    return nullptr;
  }

  static bool stands_at(const Alias& alias, std::string_view text, const std::vector<Token>& words,
                        const std::vector<std::string>& read, std::size_t first) {
    const std::size_t count = alias.words.size();
    if (first + count > words.size()) return false;
    for (std::size_t i = 0; i < count; ++i)
      if (alias.words[i] != read[first + i] || (i > 0 && !is_joint(alias, between(text, words, first + i))))
        return false;
    if (!is_whole(text, words[first].begin, words[first + count - 1].end())) return false;
    const bool is_titled = begin_with_title(text, words[first]) != words[first].begin;
    if (alias.written == Written::after_title) return is_titled;
    // "Grace" is a person, "a grace period" is none.
    return is_titled || (alias.written == Written::whole && count > 1) || starts_name(words[first]);
  }

  static std::string_view between(std::string_view text, const std::vector<Token>& words, std::size_t second) {
    const std::size_t begin = words[second - 1].end();
    return trimmed(text.substr(begin, words[second].begin - begin));
  }

  static bool is_joint(const Alias& alias, std::string_view sign) {
    if (alias.written == Written::surname_first) return sign == ",";
    return sign.empty() || sign == "." || (alias.written == Written::whole && (sign == "-" || sign == "'"));
  }

  static bool starts_name(const Token& word) {
    return is_upper(word.text[0]) || static_cast<unsigned char>(word.text[0]) >= 0x80;
  }

  // A hyphen goes on with a word: Ana Soto-Vega is somebody else.
  static bool is_whole(std::string_view text, std::size_t begin, std::size_t end) {
    const auto goes_on = [&](std::size_t at, std::size_t next) {
      return at < text.size() && text[at] == '-' && next < text.size() && is_letter(text[next]);
    };
    return !goes_on(end, end + 1) && !(begin > 1 && goes_on(begin - 1, begin - 2));
  }

  // Where what is replaced begins: with the title, where there is one.
  static std::size_t begin_with_title(std::string_view text, const Token& word) {
    const Token title = before_fillers(text, word, {"."});
    return title.is_in(kTitles) ? title.begin : word.begin;
  }

  std::unordered_map<std::string, std::vector<const Alias*>> by_word_;
};

}  // namespace

bool reads_names(Audience audience) {
  switch (audience) {
    case Audience::equity_team:
    case Audience::leadership:
    case Audience::staff:
    case Audience::state:
      return true;
    case Audience::board:
    case Audience::families:
    case Audience::community:
    case Audience::other:
    case Audience::unset:
      break;
  }
  return false;
}

void replace_names(Plan& plan, const std::string& unnamed, const Changed& changed) {
  const std::vector<Alias> aliases = aliases_of(plan, unnamed);
  if (aliases.empty()) return;
  const Replacing replacing(aliases);
  walk(plan, [&](Entity& each) {
    for (const Field& field : each.noun().fields) {
      if (field.kind != Kind::text) continue;
      Text& text = field.at<Text>(each);
      if (text.empty()) continue;
      Text replaced = fitting(replacing.replaced(text), field.max_length);
      if (replaced == text) continue;
      text = std::move(replaced);
      changed(each, field);
    }
  });
}

}  // namespace waymark
