#include "core/sharing/outcome_words.hpp"

#include <algorithm>

#include "core/rules/private_tokens.hpp"
#include "core/rules/private_words.hpp"
#include "core/sharing/word_table.hpp"

namespace waymark {
namespace {

constexpr std::size_t kShortest = 3;  // letters; shorter words join others
constexpr std::size_t kStem = 4;

// Words that say nothing of the outcome.
constexpr std::string_view kAnyMeasure[] = {
    "the",        "and",        "for",          "from",      "with",       "who",          "that",       "which",
    "than",       "per",        "each",         "every",     "all",        "any",          "other",      "others",
    "another",    "their",      "our",          "its",       "this",       "these",        "those",      "they",
    "have",       "has",        "had",          "are",       "was",        "were",         "been",       "being",
    "not",        "more",       "less",         "least",     "most",       "fewer",        "out",        "into",
    "number",     "numbers",    "count",        "counts",    "percent",    "percentage",   "rate",       "rates",
    "share",      "part",       "total",        "overall",   "average",    "student",      "pupil",      "learner",
    "child",      "enrollment", "enrolment",    "enrolled",  "peers",      "group",        "groups",     "everyone",
    "everybody",  "schoolwide", "districtwide", "school",    "schools",    "district",     "districts",  "grade",
    "grades",     "class",      "classes",      "level",     "year",       "years",        "yearly",     "month",
    "months",     "monthly",    "quarter",      "quarters",  "quarterly",  "week",         "weeks",      "weekly",
    "day",        "days",       "semester",     "semesters", "term",       "terms",        "trimester",  "annual",
    "cumulative", "ytd",        "date",         "far",       "running",    "fall",         "spring",     "winter",
    "one",        "two",        "three",        "los",       "las",        "del",          "que",        "por",
    "para",       "con",        "sin",          "una",       "unos",       "unas",         "sus",        "nuestros",
    "nuestras",   "cada",       "todo",         "todos",     "toda",       "todas",        "otro",       "otros",
    "otra",       "otras",      "demás",        "resto",     "más",        "menos",        "son",        "han",
    "fueron",     "número",     "numero",       "cantidad",  "porcentaje", "ciento",       "tasa",       "proporción",
    "promedio",   "estudiante", "alumno",       "alumna",    "alumnado",   "estudiantado", "compañeros", "grupo",
    "grupos",     "escuela",    "escuelas",     "escolar",   "distrito",   "distritos",    "grado",      "grados",
    "clase",      "clases",     "nivel",        "año",       "años",       "mes",          "meses",      "mensual",
    "trimestre",  "trimestres", "trimestral",   "semana",    "semanas",    "semestre",     "semestres",  "día",
    "días",       "anual",      "acumulado",    "acumulada", "acumulados", "acumuladas",   "hasta",      "fecha"};

// 0: it is none.
unsigned kind_of_group(const Token& word) {
  static const WordTable kTable({{"black", kByRace},
                                 {"white", kByRace},
                                 {"hispanic", kByRace},
                                 {"hispanics", kByRace},
                                 {"latino", kByRace},
                                 {"latina", kByRace},
                                 {"latinos", kByRace},
                                 {"latinas", kByRace},
                                 {"latinx", kByRace},
                                 {"asian", kByRace},
                                 {"african", kByRace},
                                 {"american", kByRace},
                                 {"americans", kByRace},
                                 {"indian", kByRace},
                                 {"native", kByRace},
                                 {"pacific", kByRace},
                                 {"islander", kByRace},
                                 {"islanders", kByRace},
                                 {"multiracial", kByRace},
                                 {"races", kByRace},
                                 {"race", kByRace},
                                 {"afroamericanos", kByRace},
                                 {"afroamericanas", kByRace},
                                 {"afroamericano", kByRace},
                                 {"blancos", kByRace},
                                 {"blancas", kByRace},
                                 {"hispanos", kByRace},
                                 {"hispanas", kByRace},
                                 {"asiáticos", kByRace},
                                 {"asiáticas", kByRace},
                                 {"indígenas", kByRace},
                                 {"negros", kByRace},
                                 {"negras", kByRace},
                                 {"razas", kByRace},
                                 {"raza", kByRace},
                                 {"disability", kByDisability},
                                 {"disabilities", kByDisability},
                                 {"disabled", kByDisability},
                                 {"iep", kByDisability},
                                 {"ieps", kByDisability},
                                 {"swd", kByDisability},
                                 {"discapacidad", kByDisability},
                                 {"discapacidades", kByDisability},
                                 {"els", kByLanguage},
                                 {"ell", kByLanguage},
                                 {"ells", kByLanguage},
                                 {"multilingual", kByLanguage},
                                 {"newcomers", kByLanguage},
                                 {"multilingües", kByLanguage},
                                 {"multilingues", kByLanguage},
                                 {"girls", kBySex},
                                 {"boys", kBySex},
                                 {"female", kBySex},
                                 {"male", kBySex},
                                 {"females", kBySex},
                                 {"males", kBySex},
                                 {"niñas", kBySex},
                                 {"niños", kBySex},
                                 {"mujeres", kBySex},
                                 {"hombres", kBySex},
                                 {"economically", kByIncome},
                                 {"disadvantaged", kByIncome},
                                 {"income", kByIncome},
                                 {"económicamente", kByIncome},
                                 {"ingresos", kByIncome},
                                 {"desfavorecidos", kByIncome}});
  return static_cast<unsigned>(kTable.value_of(word.text));
}

bool says_nothing(const Token& word) {
  static const WordTable kTable(kAnyMeasure);
  return word.text.size() < kShortest || kTable.has(word.text) || word.is_in(private_words::kStudents);
}

std::string small(std::string_view word) {
  std::string result(word);
  std::transform(result.begin(), result.end(), result.begin(), folded);
  return result;
}

void settle(std::vector<std::string>& words) {
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
}

// Forms of one word: half of the shorter one is the beginning of both.
bool are_forms(std::string_view a, std::string_view b) {
  if (stem_of(a) != stem_of(b)) return false;
  const std::size_t shorter = std::min(a.size(), b.size());
  const auto end = std::mismatch(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(shorter), b.begin());
  return 2 * static_cast<std::size_t>(end.first - a.begin()) >= shorter;
}

bool has_form_of(const std::vector<std::string>& words, std::string_view word) {
  return std::any_of(words.begin(), words.end(), [&](const std::string& each) { return are_forms(each, word); });
}

}  // namespace

bool is_group_word(const Token& word) { return kind_of_group(word) != 0; }

std::string_view stem_of(std::string_view word) { return word.substr(0, kStem); }

Topic topic_of(const Measure& measure) {
  Topic topic;
  any_word(measure.name, [&](const Token& word) {
    if (const unsigned kind = kind_of_group(word)) {
      topic.groups.push_back(small(word.text));
      topic.kinds |= kind;
    } else if (!says_nothing(word)) {
      topic.outcome.push_back(small(word.text));
    }
    return false;
  });
  for (const std::string_view name :
       {std::string_view(measure.focal_group), std::string_view(measure.comparison_group)})
    any_word(name, [&](const Token& word) {
      if (kind_of_group(word) != 0 || !says_nothing(word)) topic.groups.push_back(small(word.text));
      return false;
    });
  for (std::size_t at = 0; at < measure.name.size(); ++at) {
    const std::size_t begin = at;
    while (at < measure.name.size() && is_digit(measure.name[at])) ++at;
    if (at > begin) topic.numbers.push_back(measure.name.substr(begin, at - begin));
  }
  settle(topic.numbers);
  settle(topic.outcome);
  settle(topic.groups);
  return topic;
}

bool are_akin(const Topic& a, const Topic& b) {
  if (a.kinds != 0 && b.kinds != 0 && a.kinds != b.kinds) return false;
  const bool is_first_shorter = a.outcome.size() <= b.outcome.size();
  const auto& shorter = is_first_shorter ? a.outcome : b.outcome;
  const auto& longer = is_first_shorter ? b.outcome : a.outcome;
  if (shorter.empty()) return longer.empty();
  return std::all_of(shorter.begin(), shorter.end(),
                     [&](const std::string& word) { return has_form_of(longer, word); });
}

bool speaks_of(std::string_view text, const Topic& topic) {
  return any_word(text, [&](const Token& word) {
    if (word.text.size() < kShortest) return false;
    const std::string said = small(word.text);
    return has_form_of(topic.outcome, said) || has_form_of(topic.groups, said);
  });
}

}  // namespace waymark
