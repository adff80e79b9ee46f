#include "core/sharing/names_of_people.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/model/document.hpp"
#include "core/rules/private_tokens.hpp"
#include "core/sharing/fitting_text.hpp"

namespace waymark {
namespace {

constexpr std::string_view kTitles[] = {
    "mr",      "mrs",     "ms",    "mx",     "miss",     "dr",        "coach", "principal", "superintendent",
    "sr",      "sra",     "srta",  "dra",    "profesor", "profesora", "prof",  "director",  "directora",
    "maestro", "maestra", "señor", "señora", "don",      "doña"};

struct Alias {
  std::string name;
  std::string role;
  bool needs_title = false;
};

std::string_view surname_of(std::string_view name) {
  const std::size_t blank = trimmed(name).rfind(' ');
  return blank == name.npos ? std::string_view() : trimmed(name).substr(blank + 1);
}

std::vector<Alias> aliases_of(const Plan& plan, const std::string& unnamed) {
  std::vector<Alias> aliases;
  for (const Person& person : plan.people) {
    const std::string_view name = trimmed(person.name);
    const std::string role = person.role.empty() ? unnamed : person.role;
    if (name.empty() || name == role) continue;
    aliases.push_back({std::string(name), role, false});
    if (const auto surname = surname_of(name); surname.size() > 1)
      aliases.push_back({std::string(surname), role, true});
  }
  // "Ana Ruiz Soto" before "Ana Ruiz".
  std::stable_sort(aliases.begin(), aliases.end(),
                   [](const Alias& a, const Alias& b) { return a.name.size() > b.name.size(); });
  return aliases;
}

bool is_whole_word(std::string_view text, std::size_t begin, std::size_t end) {
  return (begin == 0 || !is_letter(text[begin - 1])) && (end == text.size() || !is_letter(text[end]));
}

// Where what is replaced begins: with the title, where there is one.
std::size_t begin_with_title(std::string_view text, std::size_t begin) {
  const Token title = before_fillers(text, Token{text.substr(begin, 0), begin}, {"."});
  return title.is_in(kTitles) ? title.begin : begin;
}

std::string without(std::string text, const Alias& alias) {
  for (std::size_t at = text.find(alias.name); at != text.npos; at = text.find(alias.name, at)) {
    const std::size_t end = at + alias.name.size();
    const std::size_t begin = begin_with_title(text, at);
    if (!is_whole_word(text, at, end) || (alias.needs_title && begin == at)) {
      at = end;
      continue;
    }
    text.replace(begin, end - begin, alias.role);
    at = begin + alias.role.size();
  }
  return text;
}

std::string_view first_word_of(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && is_letter(text[end])) ++end;
  return text.substr(0, end);
}

// A district's plan has hundreds of people and thousands of texts: only those are looked for whose first word is there.
class Replacing {
 public:
  explicit Replacing(const std::vector<Alias>& aliases) : aliases_(aliases) {
    for (std::size_t i = 0; i < aliases.size(); ++i) by_word_[first_word_of(aliases[i].name)].push_back(i);
  }

  std::string replaced(std::string text) const {
    std::set<std::size_t> meant;  // in the order of the aliases
    const auto note = [&](std::string_view word) {
      if (const auto found = by_word_.find(word); found != by_word_.end())
        meant.insert(found->second.begin(), found->second.end());
    };
    note({});  // names that begin with no letter
    any_word(text, [&](const Token& word) {
      note(word.text);
      return false;
    });
    for (const std::size_t i : meant) text = without(std::move(text), aliases_[i]);
    return text;
  }

 private:
  const std::vector<Alias>& aliases_;
  std::unordered_map<std::string_view, std::vector<std::size_t>> by_word_;
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

std::string without_names(const Plan& plan, const std::string& text, const std::string& unnamed) {
  const std::vector<Alias> aliases = aliases_of(plan, unnamed);
  return Replacing(aliases).replaced(text);
}

}  // namespace waymark
