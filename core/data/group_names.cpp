#include "core/data/group_names.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/data/cell_text.hpp"
#include "core/language/folding.hpp"

namespace waymark {
namespace {

struct GeneralName {
  std::string_view plain;
  ObservationGroup group;
};

constexpr GeneralName kGeneralNames[] = {{"focal", ObservationGroup::focal},
                                         {"focal group", ObservationGroup::focal},
                                         {"grupo focal", ObservationGroup::focal},
                                         {"group", ObservationGroup::focal},
                                         {"grupo", ObservationGroup::focal},
                                         {"comparison", ObservationGroup::comparison},
                                         {"comparacion", ObservationGroup::comparison},
                                         {"comparison group", ObservationGroup::comparison},
                                         {"grupo de comparacion", ObservationGroup::comparison},
                                         {"peers", ObservationGroup::comparison},
                                         {"others", ObservationGroup::comparison},
                                         {"all others", ObservationGroup::comparison},
                                         {"los demas", ObservationGroup::comparison},
                                         {"state", ObservationGroup::state},
                                         {"estado", ObservationGroup::state},
                                         {"statewide", ObservationGroup::state}};

// Words that name no group by themselves.
constexpr std::string_view kFillers[] = {"students", "student", "pupils", "estudiantes", "estudiante",
                                         "alumnos",  "alumnas", "the",    "los",         "las",
                                         "group",    "grupo",   "only",   "subgroup",    "subgrupo"};

// Names of one group each, as reports write them, without the words above. "All students" is a name of its own.
constexpr std::size_t kMostNames = 12;
constexpr std::array<std::string_view, kMostNames> kSameGroups[] = {
    {"black", "african american", "black or african american", "black african american", "blacks", "afroamericanos",
     "afroamericano", "negros"},
    {"hispanic", "latino", "latina", "latinx", "hispanic latino", "hispanic or latino", "latinos", "hispanics",
     "hispanos", "hispano", "latinas"},
    {"white", "whites", "caucasian", "blancos", "blanco"},
    {"asian", "asians", "asiaticos", "asiatico"},
    {"american indian", "native american", "american indian or alaska native", "american indian alaska native",
     "indigenas americanos", "nativos americanos"},
    {"with disabilities", "swd", "swds", "iep", "ieps", "with ieps", "with iep", "with an iep", "special education",
     "sped", "con discapacidad", "con discapacidades"},
    {"without disabilities", "non swd", "without ieps", "without an iep", "general education", "sin discapacidad",
     "sin discapacidades"},
    {"english learners", "english learner", "english language learners", "el", "els", "ell", "ells",
     "multilingual learners", "emergent bilingual", "emergent bilinguals", "aprendices de ingles",
     "que aprenden ingles"},
    {"economically disadvantaged", "low income", "frl", "frpl", "free and reduced lunch", "free or reduced lunch",
     "free reduced lunch", "de bajos ingresos", "en desventaja economica"},
    {"all", "everybody", "everyone", "todos", "whole school", "all grades", "toda la escuela"}};

bool is_word(char c) { return language::is_letter(c) || language::is_digit(c); }

// Its words, one blank between them, without those that name nothing.
std::string essence(std::string_view plain) {
  std::string words;
  for (std::size_t at = 0; at < plain.size();) {
    std::size_t end = at;
    while (end < plain.size() && is_word(plain[end])) ++end;
    const std::string_view word = plain.substr(at, end - at);
    if (!word.empty() && std::find(std::begin(kFillers), std::end(kFillers), word) == std::end(kFillers))
      words.append(words.empty() ? "" : " ").append(word);
    at = end > at ? end : at + 1;
  }
  return words;
}

bool are_same(const std::string& a, const std::string& b) {
  if (a.empty() || b.empty()) return false;
  if (a == b) return true;
  return std::any_of(std::begin(kSameGroups), std::end(kSameGroups), [&](const auto& names) {
    return std::find(names.begin(), names.end(), a) != names.end() &&
           std::find(names.begin(), names.end(), b) != names.end();
  });
}

std::optional<ObservationGroup> own_group(std::string_view plain, const Measure& measure) {
  const std::string focal = plain_text(measure.focal_group);
  const std::string comparison = plain_text(measure.comparison_group);
  if (!focal.empty() && focal == plain) return ObservationGroup::focal;
  if (!comparison.empty() && comparison == plain) return ObservationGroup::comparison;
  const std::string words = essence(plain);
  const bool is_focal = are_same(words, essence(focal));
  const bool is_comparison = are_same(words, essence(comparison));
  if (is_focal == is_comparison) return std::nullopt;
  return is_focal ? ObservationGroup::focal : ObservationGroup::comparison;
}

std::string_view without_signs(std::string_view text) {
  constexpr std::string_view kSigns = " -:,;/|()[]";
  while (!text.empty() && kSigns.find(text.front()) != kSigns.npos) text.remove_prefix(1);
  while (!text.empty() && kSigns.find(text.back()) != kSigns.npos) text.remove_suffix(1);
  return text;
}

// Where a word may end or begin, the ends of the text too. "Non-white" is one word.
std::vector<std::size_t> breaks(std::string_view plain) {
  std::vector<std::size_t> places;
  for (std::size_t at = 1; at < plain.size(); ++at)
    if (plain[at] == ' ' || plain[at] == '(' || plain[at] == ':' || plain[at] == ',') places.push_back(at);
  return places;
}

}  // namespace

std::optional<ObservationGroup> group_named(std::string_view plain, const Measure& measure) {
  if (const auto own = own_group(plain, measure)) return own;
  for (const GeneralName& each : kGeneralNames)
    if (each.plain == plain) return each.group;
  return std::nullopt;
}

std::optional<GroupInWords> group_within(std::string_view plain, const Measure& measure) {
  if (const auto whole = own_group(plain, measure)) return GroupInWords{*whole, {}};
  const std::vector<std::size_t> places = breaks(plain);
  // The longest name first: "students with disabilities" is not "students".
  for (auto place = places.rbegin(); place != places.rend(); ++place)
    if (const auto group = own_group(without_signs(plain.substr(0, *place)), measure))
      return GroupInWords{*group, without_signs(plain.substr(*place))};
  for (const std::size_t place : places)
    if (const auto group = own_group(without_signs(plain.substr(place)), measure))
      return GroupInWords{*group, without_signs(plain.substr(0, place))};
  return std::nullopt;
}

}  // namespace waymark
