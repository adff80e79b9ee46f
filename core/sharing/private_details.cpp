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

struct Found {
  std::size_t begin = 0;
  std::size_t end = 0;
  WithheldReason reason{};
};

class Search {
 public:
  Search(std::string_view text, const std::unordered_set<std::string>& own) : text_(text), own_(own) {}

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

  bool is_own(const Token& word) const { return own_.count(std::string(word.text)) > 0; }

  std::optional<std::size_t> name_end(const Token& first) const {
    if (!has_capital(first) || !first.is_in(words::kGivenNames) || is_own(first)) return std::nullopt;
    const Token earlier = before_fillers(text_, first, {"."});
    if (earlier.is_in(kTitles) || is_name_before(earlier)) return std::nullopt;
    Token last = first;
    for (Token next = after(text_, last); is_joined(last, next); next = after(text_, last)) {
      if (is_own(next) || next.is_in(kPlaces)) return std::nullopt;
      if (!is_name(next)) break;
      last = next;
    }
    const Token next = after(text_, last);
    if (next.is_in(kPlaces) && has_capital(next)) return std::nullopt;
    if (last.begin == first.begin && first.is_in(kWordsToo)) return std::nullopt;
    return last.end();
  }

  // Of one name: only a blank stands between, and the second is written with a capital.
  bool is_joined(const Token& first, const Token& second) const {
    return second.begin == first.end() + 1 && text_[first.end()] == ' ' && has_capital(second);
  }

  // "Camp David", "Wells Maria": the name began earlier, with something else.
  bool is_name_before(const Token& earlier) const {
    return is_name(earlier) && earlier.begin > 0 && !before(text_, earlier).is(".");
  }

  std::string_view text_;
  const std::unordered_set<std::string>& own_;
};

// Words of the names of the plan's own people and of the organisation.
std::unordered_set<std::string> own_names(const Plan& plan) {
  std::unordered_set<std::string> own;
  const auto add = [&](std::string_view name) {
    any_word(name, [&](const Token& word) {
      if (has_capital(word)) own.emplace(word.text);
      return false;
    });
  };
  for (const Person& person : plan.people) add(person.name);
  add(plan.organization);
  return own;
}

bool may_hold_any(const Entity& entity) {
  return &entity.noun() != &noun_of<Person>() && &entity.noun() != &noun_of<Withheld>();
}

struct Shown {
  std::string text;
  std::vector<WithheldReason> reasons;
};

Shown shown_of(const std::string& text, const std::unordered_set<std::string>& own, const std::string& mark) {
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

std::string without_private_details(const Plan& plan, const std::string& text, const std::string& mark) {
  return shown_of(text, own_names(plan), mark).text;
}

}  // namespace waymark
