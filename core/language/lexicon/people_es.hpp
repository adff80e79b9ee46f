// Spanish: who a goal can be about.
#pragma once

#include "core/language/lexicon/table.hpp"

namespace waymark::language::es {

// clang-format off
inline constexpr std::string_view kStudents =
    "estudiante, alumno, alumna, alumnado, estudiantado, nino, nina, educando, joven, aprendiz, menor, nna, infante, "
    "escolar";

inline constexpr std::string_view kSubgroups =
    "discapacidad, con discapacidad, educacion especial, necesidades educativas especiales, nee, neae, nne, acnee, "
    "acneae, programa de integracion escolar, necesidades especificas, necesidades especificas de apoyo educativo, "
    "barreras para el aprendizaje, bap, nees, necesidades educativas, altas capacidades, talento, "
    "aprendices de ingles, estudiantes de ingles, aprendiz de ingles, multilingue, bilingue emergente, ell, "
    "bajos ingresos, desventaja economica, vulnerable, vulnerabilidad, prioritario, preferente, en riesgo, "
    "riesgo de abandono, riesgo de desercion, con rezago, en rezago, indigena, pueblo originario, mapuche, "
    "afrodescendiente, negro, hispano, latino, afroamericano, migrante, inmigrante, extranjero, gitano, sin hogar, "
    "acogida, mujer, varon, hombre, chico, chica, egresado, graduado, recien llegado, repitente, repetidor, "
    "se les dificulta, pobre, bajo rendimiento, faltas recurrentes, dificultades de aprendizaje, desventaja, desfavorecido, en situacion de, "
    "nuevo ingreso, desplazado, victima, rural, ingles como segundo idioma, multigrado, ausentismo critico, "
    "inasistencia grave, bachiller, preescolares, parvulo, parvula";

inline constexpr std::string_view kStages =
    "primaria, educacion primaria, secundaria, educacion secundaria, preescolar, inicial, educacion inicial, "
    "educacion infantil, infantil, bachillerato, eso, educacion basica, basica, ensenanza basica, ensenanza media, "
    "educacion media, ciclo basico, segundo ciclo basico, primer ciclo basico, parvularia, educacion parvularia, "
    "parvulario, kinder, jardin, prekinder, transicion, preparatoria, escuela secundaria, escuela primaria, "
    "nivel primario, nivel secundario, nivel inicial, primer ciclo, segundo ciclo, tercer ciclo, primer grado, "
    "segundo grado, tercer grado, cuarto grado, quinto grado, sexto grado, septimo grado, octavo grado, noveno grado, "
    "decimo grado, undecimo grado, telesecundaria, formacion profesional, fp, basico, primero basico, segundo basico, "
    "cuarto basico, sexto basico, octavo basico, primero medio, segundo medio, tercero medio, cuarto medio, ii medio, "
    "iii medio, iv medio, i medio, media superior, media tecnica, segunda infancia, tercer y cuarto grado, "
    "primero y segundo, quinto y sexto, primer ano, segundo ano, tercer ano, cuarto ano, quinto ano, sexto ano, "
    "primero de secundaria, kindergarten";

inline constexpr std::string_view kGrades =
    "grado, curso, ano, basico, medio, primaria, secundaria, eso, nivel, semestre, edad, bachillerato";

inline constexpr std::string_view kAdults =
    "docente, profesor, profesora, profesorado, maestro, maestra, educador, educadora, directivo, director, "
    "directora, personal, equipo directivo, equipo docente, claustro, orientador, consejo escolar, junta escolar, "
    "consejo tecnico, junta directiva, equipo de gestion, personal docente, cuerpo docente, tutor, "
    "asistente de la educacion, funcionario, planta docente, supervisor, coordinador, consejero, administrador, "
    "junta, subdirector, psicologo, trabajador social, facilitador, colectivo docente, utp, jefe, jefa, psicopedagogo, "
    "colectivo, bibliotecario, gobierno escolar, comunidad docente, paraprofesional, empleado, asesor, profesional, "
    "equipo tecnico, superintendente, equipo pedagogico, rector, coordinadora, mediador";

inline constexpr std::string_view kFamilies =
    "familia, padre, madre, apoderado, acudiente, representante, tutores legales, madres y padres, padre de familia, "
    "cuidador, ampa, centro de padres, encargado, responsable legal";

inline constexpr std::string_view kOrganisations =
    "escuela, colegio, centro, liceo, instituto, distrito, institucion, establecimiento, plantel, unidad educativa, "
    "institucion educativa, jardin, municipio, comuna";

inline constexpr std::string_view kPersonal =
    "yo, mi, mis, voy, nuestro, nuestra, vamos, nos";

inline constexpr std::string_view kNotPeople =
    "grado de, nivel de, media de, en grupo, trabajo en grupo, medio de, por medio de, medio ambiente, "
    "desarrollo personal, desarrollo profesional, ano escolar, curso escolar, ciclo escolar, ciclo lectivo, "
    "ano lectivo, edad escolar, mujer y, nivel nacional, a nivel, comunidad, comunidad educativa, medios, inicial de, "
    "evaluacion inicial, diagnostico inicial, prueba inicial, tutoria, en curso, la media nacional, media nacional, "
    "ensenanza, promedio, al nivel, personal y social, personal social, transicion a, crecimiento personal, "
    "talento humano, intermedio, el grupo, pie de, la media, en el centro, nivel inicial de, presupuesto inicial, "
    "los medios, recursos humanos, gestion directiva, acogida a, plan de acogida, es decir";
// clang-format on

}  // namespace waymark::language::es
