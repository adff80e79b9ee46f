#include "core/language/akin.hpp"

#include <string>

#include "core/language/sentence.hpp"

namespace waymark::language {
namespace {

constexpr std::string_view kFamilies[] = {
    "teaching learning instruction practice curriculum assessment education pedagogy ensenanza aprendizaje curriculo "
    "evaluacion",
    "program programme service resource material support opportunity intervention strategy practice approach activity "
    "technology device tool lesson programa servicio recurso estrategia practica actividad apoyo",
    "policy procedure system process framework structure operation protocol schedule plan infrastructure facility "
    "equipment security safety building politica procedimiento sistema proceso protocolo infraestructura equipamiento "
    "instalacion",
    "communication collaboration partnership relationship engagement outreach transparency comunicacion colaboracion",
    "leadership management governance gestion liderazgo administracion",
    "suspension expulsion exclusion detention absence truancy tardy tardiness falta retraso tardanza",
    "coaching mentoring training tutoring induction acompanamiento capacitacion formacion asesoria",
};

bool is_of(std::string_view word, std::string_view family) {
  if (is_listed(word, family)) return true;
  if (word.size() > 4 && word.substr(word.size() - 3) == "ies")
    return is_listed(std::string(word.substr(0, word.size() - 3)) + "y", family);
  constexpr std::size_t kPlurals[] = {1, 2};  // letters of "-s" and "-es"
  for (const std::size_t ending : kPlurals)
    if (word.size() > ending + 2 && word.back() == 's' && is_listed(word.substr(0, word.size() - ending), family))
      return true;
  return false;
}

}  // namespace

bool are_akin(std::string_view one, std::string_view other) {
  for (const std::string_view family : kFamilies)
    if (is_of(one, family) && is_of(other, family)) return true;
  return false;
}

}  // namespace waymark::language
