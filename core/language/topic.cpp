#include "core/language/topic.hpp"

#include <algorithm>

#include "core/language/doing.hpp"
#include "core/language/observable.hpp"

namespace waymark::language {
namespace {

constexpr Classes kConcrete = word::subject | word::indicator | word::practice | word::deliverable | word::instrument |
                              word::quantifier | word::rate | word::norm | word::standard | word::result |
                              word::source_head;

// Things that are worked on for ever, unless somebody decides on them.
constexpr std::string_view kOpenEnded =
    "strategies estrategias practice school system process culture class curriculum";
constexpr std::string_view kDecisions =
    "adopt adopts adopted approve approves approved finalize select selects selected";

bool is_said(const Sentence& s, std::size_t i) {
  const ClauseRole role = s[i].role;
  return role == ClauseRole::main || role == ClauseRole::relative || role == ClauseRole::comparison;
}

bool is_concrete(const Sentence& s, std::size_t i) {
  return s.has(i, kConcrete) && !s.has(i, word::abstraction) && s[i].use != TokenUse::time &&
         s[i].use != TokenUse::year_group;
}

// A word that no list knows may be anything that can be seen.
bool is_unknown(const Sentence& s, std::size_t i) {
  return s[i].is_word() && s[i].classes == 0 && s[i].use == TokenUse::none && s[i].folded.size() > 3;
}

bool is_norm_met(const Sentence& s, std::size_t i) {
  if (!s.has(i, word::norm)) return false;
  for (std::size_t j = i; j > 0 && j + 6 > i; --j)
    if (s.has(j - 1, word::floor | word::achieve | word::upward | word::downward | word::compare)) return true;
  return false;
}

// "reach their growth goal" on a named test.
bool is_standard_met(const Sentence& s, std::size_t i) {
  if (s.has(i, word::standard)) return !s.has(i, word::any_change);
  return s.is_one_of(
             i, "reach reaches meet meets make makes pass passes exceed exceeds achieve alcanzar alcancen logren") &&
         s[i].role == ClauseRole::main;
}

bool is_passive_of(const Sentence& s, std::size_t i) {
  if (!s.is_one_of(i - 1, "be is are been being was were has have se ser sea sean esten este") &&
      !s.is_one_of(i - 2, "be is are been have has"))
    return false;
  return s.has(i, word::create);
}

}  // namespace

bool is_explicit_indicator(const Sentence& s, std::size_t i) {
  if (s[i].phrase == 0 || s[i].role == ClauseRole::means) return false;
  // "5 percentage points" is an amount, whatever of.
  if (s[i].use == TokenUse::time || s[i].use == TokenUse::quantity) return false;
  if (s.is(i, "meaning")) return false;  // no mean
  if (s.has(i, word::quantifier)) {
    if (s.is_one_of(i - 1, "a una un") && s.is_one_of(i, "number numero") && !s.is_one_of(i - 2, "than")) return false;
    return !s.is_one_of(i, "average mean total amount media promedio") ||
           s.is_one_of(i + 1, "score daily number of de") || s.has(i + 1, word::indicator | word::rate);
  }
  if (!s.has(i, word::rate)) return false;
  return s.is_spanish() || !s.is(i, "rate") || !s.has(i - 1, word::modal) || i == 0;
}

std::optional<std::size_t> find_deliverable(const Sentence& s) {
  for (std::size_t i = 0; i < s.size(); ++i) {
    if (s[i].phrase == 0 || s[i].role == ClauseRole::means || s[i].role == ClauseRole::relative ||
        s[i].role == ClauseRole::evidence)
      continue;
    const bool is_there = is_put_in_place(s, i);
    const bool is_named =
        i < 2 && s.is_one_of(i, "creation establishment adoption formation completion creacion elaboracion");
    if (!s.has(i, word::create) && !is_there && !is_named) continue;
    if (s.is_one_of(i, "form class model") && (s.is_one_of(i - 1, "the a in") || s.is(i + 1, "of"))) continue;
    for (std::size_t j = i + 1; j < i + 10; ++j) {
      if (s.has(j, word::deliverable) && s[j].phrase > 0 &&
          (!s.is_one_of(j, kOpenEnded) || (s.is(j, "curriculum") && s.is_one_of(i, kDecisions))))
        return j;
      if (s.is_one_of(j, ". ; to for") || s[j].role != s[i].role) break;
    }
    if (!is_passive_of(s, i) && !is_there) continue;
    for (std::size_t j = i; j > 0 && j + 12 > i; --j)
      if (s.has(j - 1, word::deliverable)) return j - 1;
  }
  return std::nullopt;
}

namespace {

// What is spoken of, rather than how much of it there is or how well it is done.
constexpr Classes kThings = word::subject | word::indicator | word::practice | word::deliverable | word::result;

// What is counted or achieved comes before what is merely named.
std::optional<Stretch> observed(const Analysis& a, Span source) {
  for (std::size_t i = 0; i < a.sentence.size(); ++i) {
    if (!a.sentence.has(i, word::quantifier) || !is_explicit_indicator(a.sentence, i)) continue;
    if (const auto counted = counted_after(a, i, source)) return counted;
  }
  return achieved_by_share(a, source);
}

}  // namespace

GoalPart read_topic(const Analysis& a, const GoalReading& reading) {
  const Sentence& s = a.sentence;
  const auto whole = observed(a, reading.source.span);
  bool is_abstract = false;
  std::optional<std::size_t> other;
  std::optional<std::size_t> unknown;
  for (std::size_t i = 0; i < s.size(); ++i) {
    if (!is_said(s, i) || s[i].phrase == 0) continue;
    if (is_concrete(s, i)) {
      const auto told = whole ? whole : told_of_people(a, i, reading.source.span);
      if (told) return {true, s.span_of(*told)};
      if (s.has(i, kThings)) return {true, s.span_of(things_around(s, i))};
      if (!other) other = i;
    }
    is_abstract |= s.has(i, word::abstraction);
    if (!unknown && is_unknown(s, i)) unknown = i;
  }
  if (other) return {true, s.phrase_span(*other)};
  if (whole) return {true, s.span_of(*whole)};
  if (!a.quantities.empty()) return {true, {}};
  if (unknown && !is_abstract) return {true, s.phrase_span(*unknown)};
  return {};
}

namespace {

// "the share of [...]" with all that is counted, "four-year graduation rate".
Span indicator_span(const Analysis& a, std::size_t i, Span source) {
  if (const auto counted = counted_after(a, i, source)) return a.sentence.span_of({i, counted->end});
  return a.sentence.span_of(things_around(a.sentence, i));
}

}  // namespace

GoalPart read_measure(const Analysis& a, const GoalReading& reading) {
  const Sentence& s = a.sentence;
  for (std::size_t i = 0; i < s.size(); ++i)
    if (is_explicit_indicator(s, i)) return {true, indicator_span(a, i, reading.source.span)};
  if (reading.target) return {true, reading.target.span};
  if (reading.baseline) return {true, reading.baseline.span};
  if (!a.quantities.empty() && s[a.quantities[0].stretch.begin].role != ClauseRole::means)
    return {true, s.span_of(a.quantities[0].stretch)};
  for (std::size_t i = 0; i < s.size(); ++i)
    if (is_norm_met(s, i) || (reading.source && is_standard_met(s, i))) return {true, s.phrase_span(i)};
  if (const auto deliverable = find_deliverable(s)) return {true, s.phrase_span(*deliverable)};
  return {};
}

}  // namespace waymark::language
