#include "core/language/source.hpp"

#include <algorithm>

namespace waymark::language {
namespace {

constexpr std::string_view kUntelling =
    "the a an approved our its their this that multiple various other more common appropriate high quality formative "
    "summative student students regular ongoing "
    "existing new own and or of for in on se una un el la los las otras diferentes diversas";

// "data" says what it is of when an indicator stands before it; any other word that tells ("vocabulary", "state") will
// do.
bool is_told_by(const Sentence& s, std::size_t i) {
  const Token& before = s[i - 1];
  if (i == 0 || before.kind == TokenKind::sign) return false;
  if (before.is_number()) return before.use == TokenUse::year_group || before.use == TokenUse::time;
  if (s.is_one_of(i - 1, kUntelling) ||
      before.has(word::modal | word::rise | word::fall | word::relative | word::conjunction))
    return false;
  if (s.is_one_of(i, "data datos record records log profile index scale level benchmark report")) {
    if (before.has(word::act | word::create) && !before.has(word::indicator | word::practice)) return false;
    return before.is_capital ||
           before.has(word::indicator | word::subject | word::practice | word::stage | word::source_head |
                      word::instrument | word::organisation | word::adult) ||
           s.is_one_of(i - 1, "state school district local survey test observation climate pbis referral national");
  }
  if (s.is_one_of(i, "assessment assessments evaluation evaluacion evaluaciones"))
    return before.is_capital ||
           before.has(word::subject | word::stage | word::organisation | word::practice | word::indicator) ||
           s.is_one_of(
               i - 1,
               "state district local national interim benchmark common climate provincial standardized classroom mid");
  if (s.is_one_of(i - 1, "be is are been was were")) return false;
  if (before.has(word::any_verb) && !before.has(word::subject | word::indicator | word::standard | word::practice) &&
      !before.is_capital)
    return false;
  return true;
}

// Spanish tells afterwards: "prueba de matematicas", "registro de asistencia".
bool is_told_after(const Sentence& s, std::size_t i) {
  const std::size_t end = i + std::max<std::size_t>(s[i].phrase, 1);
  if (s.is_one_of(end, "de del of")) {
    const std::size_t what = s.is_one_of(end + 1, "la el los las the") ? end + 2 : end + 1;
    return s.has(what,
                 word::subject | word::indicator | word::instrument | word::practice | word::family | word::adult) ||
           s[what].is_acronym || (s[what].is_capital && s[what].is_word()) ||
           (s.is_spanish() && s[what].is_word() && !s.has(what, word::term) &&
            s.is_one_of(i, "encuesta prueba registro registros lista examen rubrica"));
  }
  return s.is_one_of(end,
                     "nacional nacionales estatal estatales estandarizada estandarizadas externa externas final "
                     "finales diagnostica trimestral interna internas") ||
         s[end].is_acronym;
}

// What is made or bought is no source: "develop a survey".
bool is_product(const Sentence& s, std::size_t i) {
  if (s[i].role == ClauseRole::evidence) return false;
  for (std::size_t j = i; j > 0 && j + 7 > i; --j) {
    if (s.has(j - 1, word::evidence) || s.is_one_of(j - 1, "on in by via per using from under")) return false;
    if (s.has(j - 1, word::create | word::act) && !s.has(j - 1, word::source_head | word::indicator | word::subject))
      return true;
  }
  return false;
}

bool is_placed(const Sentence& s, std::size_t i) {
  if (s[i].role == ClauseRole::evidence) return true;
  for (std::size_t j = i; j > 0 && j + 9 > i; --j) {
    if (s.is_one_of(j - 1, "on in by from per via using with en segun through of under across upon del de"))
      return true;
    if (s.is_one_of(j - 1, ", ; . (")) return s.is(j - 1, "(");
  }
  return s.has(i + 1, word::standard | word::rate) || s.is_one_of(i + 1, "score scores results proficiency");
}

bool is_told_head(const Sentence& s, std::size_t i) {
  if (!s.has(i, word::source_head) || s[i].use == TokenUse::time) return false;
  // "students report a sense of belonging": what they do.
  if (s.has(i, word::feel) && s.is_one_of(i + 1, "a an that the feeling having")) return false;
  if (s.has(i, word::create | word::achieve) && s[i].phrase == 1 && s[i - 1].has(word::modal)) return false;
  return (is_told_by(s, i) || is_told_after(s, i)) && is_placed(s, i) && !is_product(s, i);
}

// An unknown name in capitals where a test would stand: "on the KSA", "ATS data".
bool is_unknown_name(const Sentence& s, std::size_t i) {
  const Token& token = s[i];
  if (!token.is_acronym || token.classes != 0 || token.use != TokenUse::none || token.folded.size() < 3) return false;
  if (s.has(i + 1, word::source_head) || s.is_one_of(i + 1, "score scores results")) return true;
  std::size_t before = i;
  while (before > 0 && i - before < 5 &&
         (s[before - 1].use == TokenUse::time || s[before - 1].use == TokenUse::year_group ||
          s.is_one_of(before - 1, "the el la state annual") || s.has(before - 1, word::subject | word::season)))
    --before;
  return s.is_one_of(before - 1, "on per via") || s[i].role == ClauseRole::evidence;
}

// "on the Early Childhood Indicators of Progress": a name of several words where a test would stand.
bool is_long_name(const Sentence& s, std::size_t i) {
  if (!s[i].is_capital || !s[i].is_word() || s[i].use != TokenUse::none || s[i].is_acronym) return false;
  if (!s.is_one_of(i - 1, "the") || !s.is_one_of(i - 2, "on per via by using")) return false;
  std::size_t words = 0;
  for (std::size_t j = i; j < i + 7; ++j) {
    if (s[j].is_capital && s[j].is_word() && s[j].use == TokenUse::none) {
      if (s.has(j, word::organisation | word::adult)) return false;
      ++words;
    } else if (!s.is_one_of(j, "of and for &")) {
      break;
    }
  }
  return words >= 3;
}

bool is_instrument(const Sentence& s, std::size_t i) {
  if (!s.has(i, word::instrument) || s[i].phrase == 0 || s[i].use == TokenUse::label) return false;
  // Only says who is meant: "students who did not reach benchmark on the ACT" in an activity.
  return !is_product(s, i) || s[i].is_capital;
}

}  // namespace

namespace {

bool may_name(const Sentence& s, std::size_t i) {
  if (!s[i].is_word() || !s.is_free(i) || s.has(i, word::function | word::conjunction | word::modal | word::evidence))
    return false;
  if (s.is_one_of(i, "two three four five dos tres")) return false;
  return s[i].classes == 0 || s[i + 1].after_hyphen || s[i].is_capital ||
         s.has(i, word::subject | word::organisation | word::indicator | word::practice | word::stage | word::adult |
                      word::family | word::student | word::source_head | word::instrument | word::term |
                      word::recurrence);
}

// "Status of Annual Reviews": small words inside of a name.
bool joins_names(const Sentence& s, std::size_t i) {
  return s.is_one_of(i, "of and for & de del y") && s[i - 1].is_capital && s[i + 1].is_capital && s[i + 1].is_word();
}

bool goes_on(const Sentence& s, std::size_t i) {
  if (!s[i].is_word() || !s.is_free(i) || s.has(i, word::modal | word::conjunction)) return false;
  return s.has(i, word::source_head | word::instrument) || (s[i].is_capital && !s.has(i, word::function | word::month));
}

// "state reading test", "NWEA MAP assessment": the words that belong to the name.
Span name_around(const Sentence& s, std::size_t i) {
  constexpr std::size_t kLongest = 8;
  Stretch name{i, i + std::max<std::size_t>(s[i].phrase, 1)};
  while (name.begin > 0 && name.begin + kLongest > i && (may_name(s, name.begin - 1) || joins_names(s, name.begin - 1)))
    --name.begin;
  while (name.end < s.size() && name.end < i + kLongest && (goes_on(s, name.end) || joins_names(s, name.end)))
    ++name.end;
  return s.span_of(name);
}

}  // namespace

GoalPart read_source(const Analysis& a) {
  const Sentence& s = a.sentence;
  for (std::size_t i = 0; i < s.size(); ++i)
    if (is_instrument(s, i) || is_unknown_name(s, i) || is_long_name(s, i) || is_told_head(s, i))
      return {true, name_around(s, i)};
  return {};
}

}  // namespace waymark::language
