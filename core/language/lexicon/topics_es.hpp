// Spanish: what goals are about - subjects, indicators, standards, what adults do, what can be delivered.
#pragma once

#include "core/language/lexicon/table.hpp"

namespace waymark::language::es {

// clang-format off
inline constexpr std::string_view kSubjects =
    "matematica, matematicas, lectura, lectoescritura, escritura, lenguaje, lengua, lengua castellana, "
    "lenguaje y comunicacion, lengua y literatura, comprension lectora, expresion escrita, expresion oral, ciencias, "
    "ciencias naturales, ciencias sociales, historia, geografia, ingles, espanol, fisica, quimica, biologia, "
    "estudios sociales, educacion fisica, calculo, calculo mental, resolucion de problemas, lectura critica, arte, "
    "musica, ortografia, algebra, comunicacion, tecnologia, castellano, valenciano, catalan, euskera, "
    "pensamiento matematico, produccion de textos, comprension de textos, competencia lectora, "
    "competencia matematica, razonamiento matematico, fluidez lectora, velocidad lectora, numeracion";

inline constexpr std::string_view kIndicators =
    "asistencia, inasistencia, ausentismo, ausentismo cronico, absentismo, puntualidad, tardanza, atraso, graduacion, "
    "titulacion, egreso, desercion, emigracion, migracion, retiro, embarazo, consumo de drogas, agresion, sobreedad, "
    "desercion escolar, abandono, abandono escolar, reprobacion, repitencia, repeticion, aprobacion, promocion, "
    "permanencia, retencion, matricula, suspension, expulsion, conflicto, incidente, incidencia, acoso, "
    "acoso escolar, violencia, violencia escolar, convivencia, convivencia escolar, disciplina, conducta, "
    "clima escolar, clima, participacion, satisfaccion, rendimiento, rendimiento academico, logro, logro academico, "
    "aprendizaje, resultado, desempeno, puntaje, calificacion, nota, promedio, competencia, habilidad, brecha, "
    "cobertura, cobertura curricular, tasa de asistencia, derivacion, remision, sancion, falta, alfabetizacion, "
    "bienestar, salud mental, autoestima, habitos, habito de lectura, uso, acceso, nivel de logro, "
    "nivel de desempeno, exito escolar, fracaso escolar, rezago, rezago educativo, riesgo, titulado, reclasificacion, "
    "pensamiento, habilidades de pensamiento, valores, asistente";

inline constexpr std::string_view kQuantifiers =
    "porcentaje, proporcion, numero, cantidad, tasa, total, promedio, indice, media, puntaje promedio, puntaje, "
    "cifra, nota media, puntuacion, numero total, frecuencia, nota promedio, casos de, indicador, "
    "calificacion promedio, puntaje medio";

inline constexpr std::string_view kRates =
    "tasa, porcentaje, promedio, indice, indices, media, percentil, proporcion, ratio, puntaje promedio, nota media";

inline constexpr std::string_view kStandards =
    "nivel de grado, nivel esperado, nivel satisfactorio, nivel adecuado, satisfactorio, nivel avanzado, avanzado, "
    "nivel elemental, nivel insuficiente, insuficiente, suficiente, nivel de logro, en proceso, en inicio, destacado, "
    "nivel bajo, nivel superior, nivel basico, nivel medio, nivel alto, competente, dominio, estandar, aprobado, "
    "logro destacado, logro previsto, logro esperado, grado esperado, nivel de dominio, adecuado, nivel minimo";

inline constexpr std::string_view kNorms =
    "media nacional, promedio nacional, promedio estatal, media de la comunidad, media autonomica, promedio regional, "
    "media estatal, promedio de la entidad, media regional, grupo de referencia, gse, mismo grupo socioeconomico, "
    "nivel nacional";

inline constexpr std::string_view kAbstractions =
    "excelencia, calidad, calidad educativa, calidad de la educacion, calidad de la ensenanza, potencial, "
    "maximo potencial, exito, oportunidad, cultura, entorno, experiencia, equidad, inclusion, formacion integral, "
    "desarrollo integral, ciudadano, ciudadania, valor, respeto, futuro, comunidad, educacion, educacion integral, "
    "bienestar, salud mental, aprendizaje, ensenanza, formacion, vida, clase, mundo, sociedad, persona, crecimiento, "
    "crecimiento personal, necesidad, reto, ambiente, confianza, identidad, educacion de calidad, talento, "
    "desarrollo, proceso, proceso educativo, mejora, mejora continua";

inline constexpr std::string_view kPractices =
    "ensenanza, practica docente, educacion inclusiva, evaluacion, clima laboral, practica pedagogica, estrategia, "
    "estrategia didactica, metodologia, planificacion, planeacion, planeacion didactica, capacitacion, "
    "formacion docente, formacion continua, desarrollo profesional, taller, acompanamiento, "
    "acompanamiento pedagogico, tutoria, intervencion, recurso, material, material didactico, programa, proyecto, "
    "infraestructura, gestion, gestion escolar, gestion curricular, liderazgo, liderazgo pedagogico, "
    "trabajo colaborativo, trabajo en equipo, comunicacion, innovacion, tic, tecnologia, adecuacion, "
    "buenas practicas, buenas practicas pedagogicas, adecuacion curricular, retroalimentacion, evaluacion formativa, proceso, curriculo, curriculum, protocolo, "
    "apoyo, refuerzo, metodologia activa, practica, reunion, jornada, actividad, actividades, espacio, clase, "
    "diagnostico, seguimiento, monitoreo, aula, instalacion, equipamiento, accion";

inline constexpr std::string_view kDeliverables =
    "plan, estrategia, plan de accion, plan de mejora, comite, equipo, comision, politica, manual, reglamento, "
    "protocolo, guia, documento, programa, proyecto, calendario, sitio web, pagina web, biblioteca, taller, consejo, "
    "base de datos, registro, informe, rubrica, instrumento, instrumento de evaluacion, cronograma, "
    "banco de recursos, convenio, red, centro, aula, club, escuela de padres, unidad, unidad didactica, blog, "
    "revista, periodico, huerto, sala, laboratorio, reunion, jornada, encuesta, diagnostico, proyecto educativo, "
    "plan lector, plan de convivencia, plan de igualdad, propuesta, evento, feria, comite de";

inline constexpr std::string_view kResults =
    "retencion, satisfaccion, participacion, asistencia, permanencia, ausentismo, absentismo, rotacion, satisfecho, "
    "clima laboral, pertenencia, sentido de pertenencia, bienestar, motivacion";

inline constexpr std::string_view kPaperwork =
    "pei, planeacion, planeacion didactica, plan de clase, plan individual, adecuacion curricular, pai, expediente";

inline constexpr std::string_view kSentiments =
    "clima, clima escolar, convivencia, convivencia escolar, bienestar, salud mental, valores, valor, respeto, "
    "habilidad, conocimiento, violencia, brecha, acceso, uso, participacion, satisfaccion, motivacion, compromiso, "
    "comunicacion, colaboracion, equidad, inclusion, oportunidad, calidad, pertinencia, autoestima, confianza, "
    "responsabilidad, tolerancia, solidaridad, cultura, ambiente, entorno, recurso, material";

inline constexpr std::string_view kGrowth =
    "crecimiento, progreso, avance, aprendizaje";

inline constexpr std::string_view kAmounts =
    "aumento, incremento, disminucion, reduccion, mejora, mas, menos, superior, inferior, crecimiento, descenso, "
    "avance";

inline constexpr std::string_view kTallies =
    "dia, dia de clase, inasistencia, falta, minuto, hora, credito, vez, veces, libro, palabra, palabra por minuto, "
    "sesion, asignatura, materia, semana, pregunta, reactivo, atraso, area, ciclo, etapa, estandar, dimension, "
    "indicador, competencia, de los dias";

inline constexpr std::string_view kLabels =
    "nivel, meta, objetivo, prioridad, fase, etapa, estandar, ciclo, pregunta, articulo, ley, linea, eje, dimension, "
    "ambito, saber, titulo, tema, trimestre, semestre, bloque, unidad, paso, area";
// clang-format on

}  // namespace waymark::language::es
