#include "core/language/population.hpp"

namespace waymark::language {
namespace {

constexpr std::size_t kFarthestBody = 12;  // tokens from the beginning

bool may_bear(const Sentence& s, std::size_t i) {
  const ClauseRole role = s[i].role;
  return role != ClauseRole::means && role != ClauseRole::evidence;
}

// "taught by our Aboriginal staff", "approved by the board": who does it is not whom it is for.
bool is_agent(const Sentence& s, std::size_t i) {
  bool is_adult = s.has(i, word::adult | word::family);
  for (std::size_t j = i + 1; j < i + 4 && !is_adult && !s.is_one_of(j, ". , ;"); ++j) is_adult = s.has(j, word::adult);
  if (!is_adult) return false;
  for (std::size_t j = i; j > 0 && j + 4 > i; --j) {
    if (s.is_one_of(j - 1, "by por")) return true;
    if (!s.has(j - 1, word::function | word::any_who) && s[j - 1].phrase != 0) return false;
  }
  return false;
}

// "in collaboration with families": partners on the way to the outcome.
bool is_partner(const Sentence& s, std::size_t i) {
  for (std::size_t j = i; j > 0 && j + 4 > i; --j)
    if (s.is_one_of(j - 1, "with con"))
      return s.is_one_of(j - 2,
                         "work working works meet meeting collaboration partnership conjunction along together alianza "
                         "colaboracion coordinacion conjunto");
  return false;
}

// "keeps", "reviews": what somebody does.
bool is_third_person(const Sentence& s, std::size_t i) {
  constexpr Classes nouns = word::function | word::practice | word::deliverable | word::indicator | word::tally_noun |
                            word::goal_word | word::source_head | word::adult | word::any_who;
  return s[i].is_word() && s[i].folded.size() > 3 && s[i].folded.back() == 's' && !s.has(i, nouns);
}

// "ready for kindergarten" is a result; "básicas" alone only means simple.
bool is_stage_of_result(const Sentence& s, std::size_t i) {
  if (!s.has(i, word::stage)) return false;
  if (s.is_one_of(i, "basica basicas basico basicos") && s[i].phrase == 1)
    return !s.is_one_of(i - 1,
                        "de en educacion ensenanza y primero segundo tercero cuarto quinto sexto septimo octavo") &&
           s[i - 1].use != TokenUse::year_group && !s[i - 1].is_number();
  return s.is(i - 1, "for") && s.is_one_of(i - 2, "ready prepared readiness");
}

// "Lincoln Elementary", "High Schools That Work": part of a longer name.
bool is_in_name(const Sentence& s, std::size_t i) {
  if (!s.has(i, word::stage) || !s[i].is_capital || i == 0) return false;
  return s[i - 1].is_capital && s[i - 1].is_word() && s[i - 1].classes == 0;
}

bool is_group(const Sentence& s, std::size_t i) {
  if (!s.has(i, word::any_who) || s[i].phrase == 0 || s[i].use == TokenUse::time) return false;
  if (s.has(i, word::month | word::instrument) || is_in_name(s, i) || is_stage_of_result(s, i)) return false;
  if (s[i].use == TokenUse::quantity) return false;
  return may_bear(s, i) && !is_agent(s, i) && !names_a_source(s, i) && !is_partner(s, i);
}

// "NCSD will raise its rate", "Lincoln High School students": a school or district by its name.
bool is_named_place(const Sentence& s, std::size_t i) {
  const Token& token = s[i];
  const std::size_t name = s.is_one_of(i + 2, "los las la el") && s[i + 2].is_capital ? i + 3 : i + 2;
  if (s.has(i, word::organisation) && s.is_one_of(i + 1, "de of") && s[name].is_capital && s[name].classes == 0 &&
      may_bear(s, i))
    return true;
  if (!token.is_capital || token.use != TokenUse::none || !may_bear(s, i) || token.role != ClauseRole::main)
    return false;
  if (token.is_acronym && token.classes == 0 && token.folded.size() >= 3)
    return s.has(i + 1, word::modal | word::student | word::adult) || s.is_one_of(i + 1, "is has its");
  // "GED students", "Literacy students": those of a course.
  if (s.has(i, word::instrument | word::subject) && s.has(i + s[i].phrase, word::student) && !s.has(i, word::standard))
    return true;
  // "all Fairview students", "Learning Center students".
  if (i > 0 && s.has(i + 1, word::student) && !s[i - 1].is(".") && (token.classes == 0 || s[i - 1].is_capital))
    return true;
  const bool is_place = s.has(i, word::organisation | word::stage) ||
                        (s.is_one_of(i, "elementary isd usd hs ms es high middle") && !s.is(i + 1, "-"));
  if (!is_place || i == 0 || !s[i - 1].is_capital || !s[i - 1].is_word()) return false;
  // "Little Falls Community Schools": names are made of common words too, where there are several.
  return s[i - 1].classes == 0 || (i > 2 && s[i - 2].is_capital && s[i - 2].is_word());
}

// "on the 8th grade vocabulary test".
bool is_in_test_name(const Sentence& s, Stretch group) {
  bool is_test = false;
  for (std::size_t i = group.end; i < group.end + 3 && !is_test; ++i) {
    if (s.has(i, word::feel) && s.is_one_of(i + 1, "a an that the feeling having un una que")) return false;
    is_test = s.has(i, word::source_head | word::instrument);
    if (!is_test && !s.has(i, word::subject)) return false;
  }
  for (std::size_t i = group.begin; is_test && i > 0 && i + 5 > group.begin; --i)
    if (s.is_one_of(i - 1, "on in by en")) return true;
  return false;
}

// "Fairview students", "low-performing students": words that no list has, tied to the people behind them.
bool is_tied_to_people(const Sentence& s, std::size_t i) {
  const bool is_tied = s[i].is_capital || s[i].after_hyphen || s[i + 1].after_hyphen;
  return i > 0 && s[i].is_word() && s[i].classes == 0 && s.is_free(i) && is_tied && s[i].role == s[i + 1].role;
}

bool is_people(const Sentence& s, std::size_t i) {
  return s[i].use == TokenUse::year_group ||
         (s.has(i, word::student | word::any_who) && s[i].use != TokenUse::time && s[i].use != TokenUse::quantity);
}

// "new", "all" and the like stay outside; "with", "in" and "and" only join what is people on both sides.
bool joins_people(const Sentence& s, std::size_t i) {
  return s.is_one_of(i, "with in and of de con y en or & ,") && is_people(s, i + 1);
}

// The whole of "Black students with disabilities in grades 3-5".
Stretch phrase_around(const Sentence& s, std::size_t i) {
  Stretch phrase{i, i + 1};
  while (phrase.begin > 0 &&
         (is_people(s, phrase.begin - 1) || is_tied_to_people(s, phrase.begin - 1) ||
          (phrase.begin > 1 && joins_people(s, phrase.begin - 1) && is_people(s, phrase.begin - 2))))
    --phrase.begin;
  while (phrase.end < s.size() &&
         (is_people(s, phrase.end) || joins_people(s, phrase.end) || s[phrase.end].phrase == 0))
    ++phrase.end;
  return phrase;
}

// "Little Falls Community Schools", "Mitchell students".
Stretch name_around(const Sentence& s, std::size_t i) {
  Stretch name = phrase_around(s, i);
  while (name.begin > 0 && s[name.begin - 1].is_capital && s[name.begin - 1].is_word() && s.is_free(name.begin - 1) &&
         !s.has(name.begin - 1, word::function | word::any_verb))
    --name.begin;
  return name;
}

}  // namespace

// "The Behavior Team keeps an eye on ...", "our attendance committee will meet": a body that acts, at the sentence's
// beginning.
bool is_acting_body(const Sentence& s, std::size_t i) {
  if (!s.is_one_of(i, "team committee council office department cabinet comite equipo comision departamento"))
    return false;
  if (i == 0 || i > kFarthestBody || s[i].role != ClauseRole::main || s[i].clause > 0) return false;
  for (std::size_t j = 0; j < i; ++j)
    if (s.has(j, word::any_verb | word::modal) && s[j].use == TokenUse::none && !s[j].is_capital) return false;
  if (s.has(i + 1, word::modal)) return !s.is(i + 2, "be");
  return s.is_one_of(i, "team committee council") && is_third_person(s, i + 1);
}

bool names_a_source(const Sentence& s, std::size_t place) {
  const std::size_t end = place + std::max<std::size_t>(s[place].phrase, 1);
  for (std::size_t i = end; i < end + 3; ++i) {
    if (s.has(i, word::instrument)) return s.has(place, word::adult | word::family);
    if (s.has(i, word::source_head) && !s.has(i, word::standard | word::any_verb))
      return s.has(place, word::adult | word::family | word::stage);
    if (!s[i].is_word() || s[i].classes == 0 || s.has(i, word::function | word::any_verb)) return false;
  }
  return false;
}

namespace {

// "90% of students reading below benchmark will gain ...": told apart by where they stand, with a result of their own.
bool is_told_by_achievement(const Sentence& s, std::size_t i) {
  if (!s.has(i, word::student) || s[i].role != ClauseRole::main) return false;
  for (std::size_t j = i; j > 0 && j + 6 > i; --j)
    if (s.has(j - 1, word::fall | word::rise | word::quantifier)) return false;
  std::size_t level = i + 1;
  while (level < i + 7 && !s.is_one_of(level, "below debajo band quartile lowest")) ++level;
  if (level == i + 7 || s.has(level, word::any_verb)) return false;
  for (std::size_t j = i + 1; j < level; ++j)
    if (s.has(j, word::modal) || s[j].use == TokenUse::quantity) return false;
  for (std::size_t j = level + 1; j < level + 10 && !s.is_one_of(j, ". ;"); ++j)
    if (s.has(j, word::modal | word::achieve | word::rise | word::better)) return true;
  return false;
}

}  // namespace

GoalPart read_population(const Analysis& a) {
  const Sentence& s = a.sentence;
  std::optional<std::size_t> first;
  for (std::size_t i = 0; i < s.size() && !first; ++i)
    if (is_group(s, i)) first = i;
  for (const Stretch& group : a.year_groups)
    if (may_bear(s, group.begin) && !is_in_test_name(s, group) && (!first || group.begin < *first)) first = group.begin;
  if (first) return {true, s.span_of(phrase_around(s, *first))};
  for (std::size_t i = 0; i < s.size(); ++i)
    if (is_acting_body(s, i)) return {true, s.span_of({i, i + 1})};
  for (std::size_t i = 0; i < s.size(); ++i)
    if (is_named_place(s, i)) return {true, s.span_of(name_around(s, i))};
  for (std::size_t i = 0; i < s.size(); ++i)
    if (is_told_by_achievement(s, i)) return {true, s.span_of({i, i + 1})};
  return {};
}

}  // namespace waymark::language
