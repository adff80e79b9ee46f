#include "core/sharing/private_details.hpp"

#include <algorithm>
#include <optional>
#include <unordered_set>
#include <vector>

#include "core/model/document.hpp"
#include "core/rules/private_words.hpp"
#include "core/sharing/fitting_text.hpp"
#include "core/sharing/plain_signs.hpp"

namespace waymark {
namespace {

namespace words = private_words;

constexpr std::string_view kTitles[] = {
    "mr",      "mrs",   "ms",     "mx",       "miss",      "dr",      "coach",     "principal", "superintendent",
    "judge",   "saint", "st",     "san",      "santa",     "fort",    "mount",     "lake",      "sr",
    "sra",     "srta",  "dra",    "profesor", "profesora", "prof",    "director",  "directora", "maestro",
    "maestra", "señor", "señora", "don",      "doña",      "teacher", "counselor", "president", "senator"};

// After a name that is no person's: "Madison Middle School", "Lucas Avenue", "Victoria County".
constexpr std::string_view kPlaces[] = {"school",   "elementary", "middle",  "high",        "academy",  "center",
                                        "charter",  "county",     "city",    "district",    "street",   "avenue",
                                        "road",     "campus",     "hall",    "park",        "college",  "university",
                                        "hospital", "act",        "library", "foundation",  "primary",  "junior",
                                        "senior",   "magnet",     "prep",    "preparatory", "learning", "institute"};

// Given names that are words or places as well: alone they are no name here.
constexpr std::string_view kWordsToo[] = {"angel",     "christian", "diego",  "grace", "harper",   "jordan",
                                          "luna",      "madison",   "mason",  "maya",  "santiago", "trinity",
                                          "victor",    "victoria",  "carmen", "eric",  "thomas",   "francisco",
                                          "guadalupe", "jesús",     "jackson"};

bool has_capital(const Token& word) { return word.is_word() && is_upper(word.text[0]); }

bool is_name(const Token& word) {
  return has_capital(word) && word.text.size() > 1 && !is_upper(word.text[1]) && !word.is_in(kPlaces) &&
         !word.is_in(words::kThings) && !word.is_in(words::kMonths);
}

// Names that stand in the plan as what they are: of its people, and the words of the organization's.
struct OwnNames {
  std::unordered_set<std::string> names;  // whole, and given names alone
  std::unordered_set<std::string> words;  // of the organization
};

// The words in plain letters, with one blank between.
std::string words_of(std::string_view text) {
  std::string words;
  any_word(text, [&](const Token& word) {
    words.append(words.empty() ? "" : " ").append(plain_letters(word.text));
    return false;
  });
  return words;
}

struct Found {
  std::size_t begin = 0;
  std::size_t end = 0;
  WithheldReason reason{};
};

class Search {
 public:
  Search(std::string_view text, const OwnNames& own) : text_(text), own_(own) {}

  std::optional<Found> from(std::size_t begin) const {
    for (Token token = token_from(text_, begin); !token.text.empty(); token = after(text_, token)) {
      if (const auto end = address_end(token)) return Found{address_begin(token), *end, WithheldReason::contact};
      if (const auto end = telephone_end(token)) return Found{telephone_begin(token), *end, WithheldReason::contact};
      if (const auto end = name_end(token)) return Found{token.begin, *end, WithheldReason::private_detail};
    }
    return std::nullopt;
  }

 private:
  // --- E-mail addresses.

  static bool is_of_address(char c) {
    return is_letter(c) || is_digit(c) || c == '.' || c == '-' || c == '_' || c == '+';
  }

  std::size_t address_begin(const Token& at) const {
    std::size_t begin = at.begin;
    while (begin > 0 && is_of_address(text_[begin - 1])) --begin;
    return begin;
  }

  std::optional<std::size_t> address_end(const Token& at) const {
    if (!at.is("@") || address_begin(at) == at.begin) return std::nullopt;
    std::size_t end = at.end();
    while (end < text_.size() && is_of_address(text_[end])) ++end;
    while (end > at.end() && !is_letter(text_[end - 1])) --end;
    const bool has_dot = text_.substr(at.end(), end - at.end()).find('.') != std::string_view::npos;
    return has_dot ? std::optional(end) : std::nullopt;
  }

  // --- Telephone numbers: 555-201-3344, (555) 201-3344, 555.201.3344, +1 555 201 3344.

  std::size_t telephone_begin(const Token& area) const {
    const Token earlier = before(text_, area);
    return earlier.is("(") ? earlier.begin : area.begin;
  }

  std::optional<std::size_t> telephone_end(const Token& area) const {
    if (!area.is_number() || area.text.size() != 3) return std::nullopt;
    if (const Token rest = after_joint(area, 7); !rest.text.empty()) return rest.end();  // "555 2013344"
    const Token middle = after_joint(area, 3);
    if (middle.text.empty()) return std::nullopt;
    const Token last = after_joint(middle, 4);
    return last.text.empty() ? std::nullopt : std::optional(last.end());
  }

  // The number of so many digits after dashes, dots, brackets or a blank.
  Token after_joint(const Token& number, std::size_t digits) const {
    Token next = after(text_, number);
    while (next.is_one_of({"-", ".", ")", "/"})) next = after(text_, next);
    return next.is_number() && next.text.size() == digits ? next : Token{};
  }

  // --- Names.

  // With Maria Chen in the team, "Maria" and "Maria Chen" are hers, and "Maria Lopez" is somebody else.
  bool is_own(std::size_t begin, std::size_t end) const {
    const std::string_view name = text_.substr(begin, end - begin);
    if (own_.names.count(words_of(name)) > 0) return true;
    return !any_word(name, [&](const Token& word) { return own_.words.count(std::string(word.text)) == 0; });
  }

  std::optional<std::size_t> name_end(const Token& first) const {
    if (!has_capital(first) || !first.is_in(words::kGivenNames)) return std::nullopt;
    const Token earlier = before_fillers(text_, first, {"."});
    if (earlier.is_in(kTitles) || is_name_before(earlier)) return std::nullopt;
    Token last = first;
    for (Token next = next_of_name(last); is_joined(last, next); next = next_of_name(last)) {
      if (next.is_in(kPlaces)) return std::nullopt;
      if (!is_name(next)) break;
      last = next;
    }
    if (is_own(first.begin, last.end())) return std::nullopt;
    const Token next = after(text_, last);
    if (next.is_in(kPlaces) && has_capital(next)) return std::nullopt;
    if (last.begin == first.begin && first.is_in(kWordsToo)) return std::nullopt;
    return last.end();
  }

  Token next_of_name(const Token& word) const {
    const Token next = after(text_, word);
    return next.is("-") && next.begin == word.end() ? after(text_, next) : next;
  }

  // Of one name: only a blank or a hyphen stands between, and the second is written with a capital.
  bool is_joined(const Token& first, const Token& second) const {
    const bool is_next = second.begin == first.end() + 1 && (text_[first.end()] == ' ' || text_[first.end()] == '-');
    return is_next && has_capital(second);
  }

  // "Camp David", "Wells Maria": the name began earlier, with something else.
  bool is_name_before(const Token& earlier) const {
    return is_name(earlier) && earlier.begin > 0 && !before(text_, earlier).is(".");
  }

  std::string_view text_;
  const OwnNames& own_;
};

OwnNames own_names(const Plan& plan) {
  OwnNames own;
  for (const Person& person : plan.people) {
    const std::string name = words_of(person.name);
    own.names.insert(name);
    own.names.insert(name.substr(0, name.find(' ')));
  }
  any_word(plan.organization, [&](const Token& word) {
    if (has_capital(word)) own.words.emplace(word.text);
    return false;
  });
  return own;
}

bool may_hold_any(const Entity& entity) {
  return &entity.noun() != &noun_of<Person>() && &entity.noun() != &noun_of<Withheld>();
}

struct Shown {
  std::string text;
  std::vector<WithheldReason> reasons;
};

Shown shown_of(const std::string& text, const OwnNames& own, const std::string& mark) {
  const std::string plain = with_plain_signs(text);
  const Search search(plain, own);
  Shown shown;
  std::size_t done = 0;
  for (auto found = search.from(0); found; found = search.from(done)) {
    shown.text.append(text, done, found->begin - done).append(mark);
    shown.reasons.push_back(found->reason);
    done = found->end;
  }
  shown.text.append(text, done);
  return shown;
}

}  // namespace

void withhold_private_details(Plan& plan, const std::string& mark, const Withhold& withhold) {
  const auto own = own_names(plan);
  walk(plan, [&](Entity& each) {
    if (!may_hold_any(each)) return;
    for (const Field& field : each.noun().fields) {
      if (field.kind != Kind::text) continue;
      Text& text = field.at<Text>(each);
      if (text.empty()) continue;
      const Shown shown = shown_of(text, own, mark);
      for (const WithheldReason reason : shown.reasons) withhold(each, field, reason);
      if (!shown.reasons.empty()) text = fitting(shown.text, field.max_length);
    }
  });
}

}  // namespace waymark
