#include "core/sharing/sentences.hpp"

#include <algorithm>

#include "core/rules/private_words.hpp"
#include "core/sharing/outcome_words.hpp"
#include "core/sharing/word_table.hpp"

namespace waymark {
namespace {

// Beginnings of words.
constexpr std::string_view kOutcomes[] = {"suspen", "expel",  "expul",  "referr", "retain", "retent", "absen",
                                          "dropp",  "dropo",  "gradua", "arrest", "restr",  "seclu",  "truan",
                                          "passed", "passes", "failed", "failin", "disci",  "withdr", "transf",
                                          "proba",  "remit",  "remis",  "repit",  "repro",  "ausen",  "abando",
                                          "desert", "aprob",  "trasla", "repeti", "punish", "castig"};

constexpr std::string_view kOutcomeNouns[] = {
    "suspension", "suspensions", "expulsion",    "expulsions", "removal",     "removals",  "referral",
    "referrals",  "incident",    "incidents",    "arrest",     "arrests",     "retention", "retentions",
    "dropout",    "dropouts",    "restraint",    "restraints", "graduate",    "graduates", "failure",
    "failures",   "suspensión",  "suspensiones", "expulsión",  "expulsiones", "remisión",  "remisiones",
    "incidente",  "incidentes",  "arresto",      "arrestos",   "ausencia",    "egresados", "graduados"};

constexpr std::string_view kMoreStudents[] = {
    "student",       "pupil",      "learner",   "estudiante",  "alumno",     "alumna",     "alumnado",  "swds",
    "iep",           "ieps",       "siblings",  "brothers",    "sisters",    "hermanos",   "hermanas",  "seniors",
    "juniors",       "immigrants", "migrants",  "refugees",    "youths",     "athletes",   "toddlers",  "teenagers",
    "whom",          "graders",    "freshman",  "boy",         "girl",       "child",      "kid",       "niño",
    "niña",          "gemelos",    "twins",     "minors",      "menores",    "refugiados", "migrantes", "peers",
    "peer",          "classmates", "classmate", "schoolmates", "compañeros", "compañeras", "compañero", "compañera",
    "condiscípulos", "teens",      "tweens"};

constexpr std::string_view kAverages[] = {"ratio",    "ratios",    "average",   "averages",   "averaged", "mean",
                                          "score",    "scores",    "scored",    "gpa",        "rating",   "ratings",
                                          "rated",    "scale",     "median",    "percentile", "stanine",  "lexile",
                                          "promedio", "promedios", "razón",     "puntaje",    "puntajes", "media",
                                          "mediana",  "escala",    "percentil", "rubric",     "rúbrica"};

constexpr std::string_view kFuture[] = {"will", "shall", "should", "goal",  "target",
                                        "aim",  "meta",  "debe",   "deben", "deberán"};

bool ends_sentence(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (c == '!' || c == '?' || c == ';' || c == '\n') return true;
  return c == '.' && (at + 1 >= text.size() || !(is_digit(text[at + 1]) || is_letter(text[at + 1])));
}

template <std::size_t Count>
bool begins_as(std::string_view word, const std::string_view (&stems)[Count]) {
  return std::any_of(stems, stems + Count, [&](std::string_view stem) {
    return word.size() >= stem.size() && equal_folded(word.substr(0, stem.size()), stem);
  });
}

}  // namespace

bool is_outcome_word(const Token& word) { return word.is_word() && begins_as(word.text, kOutcomes); }

bool is_outcome_noun(const Token& word) {
  static const WordTable kTable(kOutcomeNouns);
  return kTable.has(word.text);
}

bool is_average_word(const Token& word) {
  static const WordTable kTable(kAverages);
  return kTable.has(word.text);
}

bool is_word_for_students(const Token& word) {
  static const WordTable kTable(private_words::kStudents);
  static const WordTable kMore(kMoreStudents);
  return kTable.has(word.text) || kMore.has(word.text) || is_group_word(word);
}

Sentence sentence_at(std::string_view text, std::size_t place) {
  Sentence sentence{place, place};
  while (sentence.begin > 0 && !ends_sentence(text, sentence.begin - 1)) --sentence.begin;
  while (sentence.end < text.size() && !ends_sentence(text, sentence.end)) ++sentence.end;
  any_word(text.substr(sentence.begin, sentence.end - sentence.begin), [&](const Token& word) {
    sentence.is_of_certain = sentence.is_of_certain || is_outcome_word(word) || is_group_word(word);
    sentence.is_of_students = sentence.is_of_students || is_word_for_students(word) || is_outcome_word(word);
    sentence.is_of_future = sentence.is_of_future || word.is_in(kFuture);
    sentence.is_of_averages = sentence.is_of_averages || is_average_word(word);
    return false;
  });
  return sentence;
}

}  // namespace waymark
