#include "core/language/observable.hpp"

#include <algorithm>

namespace waymark::language {
namespace {

constexpr std::size_t kLongest = 30;  // tokens of a name
constexpr Classes kThings = word::subject | word::indicator | word::practice | word::deliverable | word::result;
constexpr std::string_view kLinks = "of in for de del en among entre";
constexpr std::string_view kPredicates = "is are was were go goes went move moves come comes be es son sea sean";

// Amounts that say what is counted belong to the name ("who miss 10% of days"), the goal's own values do not.
class Scan {
 public:
  Scan(const Analysis& analysis, Span source) : a_(analysis), s_(analysis.sentence), source_(source) {}

  Stretch run(std::size_t begin) const {
    std::size_t end = begin;
    while (end < s_.size() && end < begin + kLongest && !stops(end, begin)) ++end;
    while (end > begin && is_loose(end - 1)) --end;
    return {begin, end};
  }

 private:
  bool is_loose(std::size_t i) const {
    return s_[i].kind == TokenKind::sign || (s_.has(i, word::function | word::conjunction | word::floor) &&
                                             !s_.has(i, word::standard | word::indicator));
  }

  bool stops(std::size_t i, std::size_t begin) const {
    const Token& token = s_[i];
    if (token.use == TokenUse::time || s_.is_one_of(i, ". ; : (")) return true;
    if (s_.is(i, ",") && s_[i + 1].use != TokenUse::year_group) return true;
    if (token.use == TokenUse::quantity) return !is_definition(i);
    if (token.role != ClauseRole::main && token.role != ClauseRole::relative) return true;
    if (leads_to_source(i)) return true;
    if (token.role == ClauseRole::relative) return i > begin && is_taken_on(i);
    if (i > begin && s_.has(i, word::modal)) return true;
    const bool is_change = s_.has(i, word::any_change) && !s_.has(i, kThings | word::standard | word::growth);
    return i > begin && token.use == TokenUse::none && (is_change || s_.is_one_of(i, kPredicates));
  }

  // "students who are on grade level [go from ...]".
  bool is_taken_on(std::size_t i) const {
    const bool is_moved = s_.is_one_of(i, "go goes move moves come comes pasa pasan") ||
                          (s_.has(i, word::any_change) && !s_.has(i, kThings | word::standard));
    return is_moved &&
           (s_.is_one_of(i + 1, "from to by up down de del en a al") || s_[i + 1].use == TokenUse::quantity);
  }

  bool is_definition(std::size_t i) const {
    for (const Quantity& q : a_.quantities)
      if (q.stretch.holds(i)) return q.role == QuantityRole::definition;
    return false;
  }

  // "on the state reading test", where that is the source.
  bool leads_to_source(std::size_t i) const {
    if (source_.empty()) return false;
    if (s_[i].span.begin == source_.begin) return true;
    if (!s_.is_one_of(i, "on in by per en")) return false;
    for (std::size_t j = i + 1; j < i + 5 && !s_.is_one_of(j, "on in by per en"); ++j)
      if (s_[j].span.begin == source_.begin) return true;
    return false;
  }

  const Analysis& a_;
  const Sentence& s_;
  Span source_;
};

bool is_part_of_thing(const Sentence& s, std::size_t i) {
  if (!s[i].is_word() || s[i].use != TokenUse::none || s[i].role != s[i + 1].role) return false;
  if (s.has(i, word::any_change) && !s.has(i, kThings)) return false;
  if (s[i].classes == 0) return s[i].folded.size() > 2;
  return s.has(i, kThings | word::standard | word::rate | word::organisation) && !s.has(i, word::modal);
}

// "in math", "of Black students": where such words go on with the name, how far.
std::size_t end_of_link(const Sentence& s, std::size_t i) {
  if (!s.is_one_of(i, kLinks)) return i;
  std::size_t end = i + 1;
  while (s.is_one_of(end, "the our all los las el la") && end < i + 3) ++end;
  const std::size_t first = end;
  constexpr Classes people = word::student | word::any_who;
  while (s[end].use == TokenUse::year_group ||
         (s[end].is_word() && s[end].use == TokenUse::none && s.has(end, kThings | people | word::standard)))
    ++end;
  return end > first ? end : i;
}

}  // namespace

std::optional<Stretch> counted_after(const Analysis& a, std::size_t quantifier, Span source) {
  const Sentence& s = a.sentence;
  if (!s.has(quantifier, word::quantifier)) return std::nullopt;
  std::size_t begin = quantifier + std::max<std::size_t>(s[quantifier].phrase, 1);
  if (s.is_one_of(begin, "of de")) ++begin;
  while (s.is_one_of(begin, "the our los las el la") && begin < quantifier + 5) ++begin;
  const Stretch counted = Scan(a, source).run(begin);
  const bool is_value = s[begin].use == TokenUse::quantity || (s[begin].is_number() && s.is_free(begin));
  if (is_value) return std::nullopt;  // "an average of 8"
  if (counted.end < counted.begin + 2 && !s.has(counted.begin, kThings)) return std::nullopt;
  return counted.empty() ? std::nullopt : std::optional(counted);
}

std::optional<Stretch> achieved_by_share(const Analysis& a, Span source) {
  const Sentence& s = a.sentence;
  const Quantity* share = a.first(QuantityRole::end_value);
  if (!share || share->unit != QuantityUnit::percent || !s.is_one_of(share->stretch.end, "of de")) return std::nullopt;
  for (std::size_t i = share->stretch.end; i < share->stretch.end + kLongest && !s.is_one_of(i, ". ;"); ++i) {
    const bool is_verb = s.has(i, word::achieve) && s[i].role == ClauseRole::main && s.is_free(i) &&
                         !s.has(i, word::subject | word::indicator | word::student | word::any_who);
    if (!is_verb && !s.has(i - 1, word::modal)) continue;
    if (s.has(i, word::modal) || s[i].phrase == 0) continue;
    const Stretch achieved = Scan(a, source).run(s.is(i, "be") ? i + 1 : i);
    return achieved.end > achieved.begin + 1 ? std::optional(achieved) : std::nullopt;
  }
  return std::nullopt;
}

std::optional<Stretch> told_of_people(const Analysis& a, std::size_t place, Span source) {
  const Sentence& s = a.sentence;
  const auto is_people = [&](std::size_t i) {
    return s[i].use == TokenUse::year_group || s.has(i, word::student | word::subgroup | word::adult | word::family);
  };
  const bool has_participle = place > 1 && s[place - 1].folded.size() > 4 && s[place - 1].is_word() &&
                              s[place - 1].folded.substr(s[place - 1].folded.size() - 3) == "ing";
  const std::size_t begin = has_participle ? place - 1 : place;
  if (begin == 0 || !is_people(begin - 1) || !s.has(place, word::standard | word::achieve | word::subject))
    return std::nullopt;
  if (!has_participle && !s.has(place, word::standard)) return std::nullopt;
  const Stretch told = Scan(a, source).run(begin);
  return told.end > told.begin + 1 ? std::optional(told) : std::nullopt;
}

Stretch things_around(const Sentence& s, std::size_t place) {
  Stretch phrase{place, place + std::max<std::size_t>(s[place].phrase, 1)};
  while (phrase.begin > 0 && phrase.begin + kLongest > place && is_part_of_thing(s, phrase.begin - 1)) --phrase.begin;
  while (phrase.end < s.size() && phrase.end < place + kLongest) {
    const bool is_thing = s.has(phrase.end, kThings | word::standard | word::rate) && s.is_free(phrase.end) &&
                          !s.has(phrase.end, word::any_change);
    const std::size_t end = is_thing ? phrase.end + 1 : end_of_link(s, phrase.end);
    if (end == phrase.end) break;
    phrase.end = end;
  }
  return phrase;
}

}  // namespace waymark::language
