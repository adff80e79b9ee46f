#include "core/language/morphology.hpp"

#include <algorithm>

namespace waymark::language {
namespace {

constexpr std::size_t kLongestWord = 24;  // longer ones are in no list

struct Irregular {
  std::string_view form;
  std::string_view lemma;
};

constexpr Irregular kIrregularEnglish[] = {{"rose", "rise"},    {"risen", "rise"},
                                           {"grew", "grow"},    {"grown", "grow"},
                                           {"kept", "keep"},    {"fell", "fall"},
                                           {"fallen", "fall"},  {"held", "hold"},
                                           {"met", "meet"},     {"built", "build"},
                                           {"made", "make"},    {"taught", "teach"},
                                           {"wrote", "write"},  {"written", "write"},
                                           {"led", "lead"},     {"children", "child"},
                                           {"goes", "go"},      {"went", "go"},
                                           {"gone", "go"},      {"gave", "give"},
                                           {"given", "give"},   {"got", "get"},
                                           {"sent", "send"},    {"bought", "buy"},
                                           {"drew", "draw"},    {"drawn", "draw"},
                                           {"took", "take"},    {"taken", "take"},
                                           {"men", "man"},      {"women", "woman"},
                                           {"felt", "feel"},    {"shown", "show"},
                                           {"is", "be"},        {"are", "be"},
                                           {"were", "be"},      {"has", "have"},
                                           {"does", "do"},      {"criteria", "criterion"},
                                           {"saw", "see"},      {"seen", "see"},
                                           {"began", "begin"},  {"dying", "die"},
                                           {"left", "leave"},   {"freshmen", "freshman"},
                                           {"chose", "choose"}, {"knew", "know"},
                                           {"known", "know"},   {"said", "say"}};

constexpr Irregular kIrregularSpanish[] = {{"haya", "haber"},
                                           {"sean", "ser"},
                                           {"sea", "ser"},
                                           {"siga", "seguir"},
                                           {"tengan", "tener"},
                                           {"tenga", "tener"},
                                           {"logren", "lograr"},
                                           {"obtengan", "obtener"},
                                           {"obtenga", "obtener"},
                                           {"mantenga", "mantener"},
                                           {"mantengan", "mantener"},
                                           {"mantendra", "mantener"},
                                           {"sientan", "sentir"},
                                           {"siente", "sentir"},
                                           {"sienten", "sentir"},
                                           {"obtendra", "obtener"},
                                           {"obtendran", "obtener"},
                                           {"consigan", "conseguir"},
                                           {"consigue", "conseguir"},
                                           {"consiga", "conseguir"},
                                           {"construya", "construir"},
                                           {"construyan", "construir"},
                                           {"disminuya", "disminuir"},
                                           {"disminuyan", "disminuir"},
                                           {"disminuye", "disminuir"},
                                           {"disminuyen", "disminuir"},
                                           {"contribuyan", "contribuir"},
                                           {"contribuya", "contribuir"},
                                           {"contribuye", "contribuir"},
                                           {"reduzca", "reducir"},
                                           {"reduzcan", "reducir"},
                                           {"promueva", "promover"},
                                           {"promuevan", "promover"},
                                           {"promueve", "promover"},
                                           {"resuelvan", "resolver"},
                                           {"resuelva", "resolver"},
                                           {"distribuya", "distribuir"},
                                           {"ascienda", "ascender"}};

bool ends_with(std::string_view word, std::string_view ending) {
  return word.size() > ending.size() && word.substr(word.size() - ending.size()) == ending;
}

std::string_view without(std::string_view word, std::size_t letters) { return word.substr(0, word.size() - letters); }

bool is_doubled(std::string_view stem) { return stem.size() > 2 && stem[stem.size() - 1] == stem[stem.size() - 2]; }

struct Ending {
  std::string_view text;
  char conjugation;  // a: -ar; e: -er or -ir; b: any
};

// Longest first, so that "-aremos" is not read as "-os".
constexpr Ending kSpanishEndings[] = {
    {"iendose", 'e'}, {"andose", 'a'}, {"aremos", 'a'}, {"eremos", 'e'}, {"iremos", 'e'}, {"ieron", 'e'},
    {"iendo", 'e'},   {"yendo", 'e'},  {"ieran", 'e'},  {"aran", 'a'},   {"eran", 'e'},   {"iran", 'e'},
    {"aron", 'a'},    {"ando", 'a'},   {"amos", 'a'},   {"emos", 'b'},   {"imos", 'e'},   {"ados", 'a'},
    {"adas", 'a'},    {"idos", 'e'},   {"idas", 'e'},   {"ado", 'a'},    {"ada", 'a'},    {"ido", 'e'},
    {"ida", 'e'},     {"ara", 'a'},    {"era", 'e'},    {"ira", 'e'},    {"are", 'a'},    {"ere", 'e'},
    {"ire", 'e'},     {"aba", 'a'},    {"ian", 'e'},    {"ia", 'e'},     {"an", 'b'},     {"en", 'b'},
    {"as", 'b'},      {"es", 'b'},     {"a", 'b'},      {"e", 'b'},      {"o", 'b'}};

}  // namespace

Lemmas::Lemmas(std::string_view word, Language language) {
  add(word, {});
  if (word.size() < 3 || word.size() > kLongestWord) {
    if (word == "is" || word == "be") add("be", {});
    return;
  }
  if (language == Language::es)
    add_spanish(word);
  else
    add_english(word);
}

void Lemmas::add(std::string_view stem, std::string_view ending) {
  if (count_ == kMost || stem.empty()) return;
  std::string& form = forms_[count_];
  form.assign(stem);
  form.append(ending);
  ++count_;
}

void Lemmas::add_english(std::string_view word) {
  for (const auto& [form, lemma] : kIrregularEnglish)
    if (word == form) add(lemma, {});
  if (ends_with(word, "ies") || ends_with(word, "ied")) add(without(word, 3), "y");
  if (ends_with(word, "s") && !ends_with(word, "ss")) add(without(word, 1), {});
  if (ends_with(word, "es")) add(without(word, 2), {});
  for (const std::string_view ending : {"ed", "ing"}) {
    if (!ends_with(word, ending)) continue;
    const std::string_view stem = without(word, ending.size());
    add(stem, {});
    add(stem, "e");
    if (is_doubled(stem)) add(without(stem, 1), {});
  }
}

void Lemmas::add_spanish(std::string_view word) {
  for (const auto& [form, lemma] : kIrregularSpanish)
    if (word == form) add(lemma, {});
  if (ends_with(word, "ces")) add(without(word, 3), "z");
  if (ends_with(word, "s")) add(without(word, 1), {});
  if (ends_with(word, "es")) add(without(word, 2), {});
  if (ends_with(word, "as")) add(without(word, 2), "o");
  if (ends_with(word, "a")) add(without(word, 1), "o");
  if (ends_with(word, "rse")) add(without(word, 2), {});
  for (const auto& [ending, conjugation] : kSpanishEndings) {
    if (!ends_with(word, ending)) continue;
    add_infinitives(without(word, ending.size()), conjugation);
    return;
  }
}

// Undoes the spelling changes of the stem: logre - lograr, alcance - alcanzar, aplique - aplicar, fortalezca -
// fortalecer.
void Lemmas::add_infinitives(std::string_view stem, char conjugation) {
  if (stem.size() < 2) return;
  if (conjugation != 'e') {
    add(stem, "ar");
    if (ends_with(stem, "qu")) add(std::string(without(stem, 2)) + "c", "ar");
    if (ends_with(stem, "gu")) add(without(stem, 1), "ar");
    if (ends_with(stem, "c")) add(std::string(without(stem, 1)) + "z", "ar");
  }
  if (conjugation != 'a') {
    add(stem, "er");
    add(stem, "ir");
    if (ends_with(stem, "zc")) add(std::string(without(stem, 2)) + "c", "er");
    if (ends_with(stem, "j")) add(std::string(without(stem, 1)) + "g", "er");
  }
  // refuerce - reforzar, demuestren - demostrar: the stressed vowel opens.
  const auto opened = stem.rfind("ue");
  if (opened != stem.npos && opened > 0 && stem[opened - 1] != 'q' && opened + 2 < stem.size()) {
    const std::string closed = std::string(stem.substr(0, opened)) + "o" + std::string(stem.substr(opened + 2));
    add(closed, "ar");
    if (ends_with(closed, "c")) add(closed.substr(0, closed.size() - 1) + "z", "ar");
    add(closed, "er");
  }
}

}  // namespace waymark::language
