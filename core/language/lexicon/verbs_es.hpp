// Spanish: verbs of goals, and the soft words that say nothing without a number.
#pragma once

#include "core/language/lexicon/table.hpp"

namespace waymark::language::es {

// clang-format off
inline constexpr std::string_view kRise =
    "aumentar, incrementar, elevar, subir, ampliar, crecer, duplicar, triplicar, aumento, incremento, alza, "
    "acrecentar, extender, maximizar, crecimiento";
inline constexpr std::string_view kFall =
    "reducir, disminuir, bajar, descender, minimizar, eliminar, erradicar, abatir, reduccion, disminucion, recortar, "
    "cerrar la brecha, acortar, decrecer, caer, evitar, prevenir, rebajar, atenuar, contrarrestar";
inline constexpr std::string_view kKeep =
    "mantener, conservar, sostener, permanecer, mantenerse, seguir en, preservar";
inline constexpr std::string_view kBetter =
    "mejorar, fortalecer, potenciar, optimizar, reforzar, enriquecer, perfeccionar, mejora, profundizar, "
    "fortalecimiento, mejoramiento, afianzar, consolidar, superar, robustecer, intensificar";
inline constexpr std::string_view kSoft =
    "promover, fomentar, favorecer, impulsar, apoyar, garantizar, asegurar, propiciar, contribuir, facilitar, "
    "estimular, motivar, concienciar, concientizar, sensibilizar, ayudar, procurar, desarrollar, velar, "
    "generar conciencia, involucrar, innovar, formar, educar, comprender, valorar, integrar, incentivar, dinamizar, "
    "velar por, acompanar, incidir, posibilitar, inculcar, cultivar, animar, respetar, lograr que, orientar, "
    "preparar, transformar, consolidar, consolidacion, priorizar, reflexionar, afrontar, tomar conciencia, buscar";
inline constexpr std::string_view kSoftObjects =
    "mejor, bueno, buena, adecuado, adecuada, apropiado, efectivo, efectiva, eficaz, eficiente, significativo, "
    "significativa, positivo, positiva, de calidad, calidad, excelente, integral, pertinente, oportuno, optimo, "
    "optima, armonico, armonica, inclusivo, inclusiva, exitoso, sano, sana, seguro, segura, favorable, innovador, "
    "innovadora, responsable, autonomo, critico, pensamiento critico, sana convivencia, excelencia, potencial, "
    "desarrollo integral, formacion integral, solido, motivador, acogedor, equitativo, equitativa, competente, pleno, "
    "plena, saludable, bienvenido, bienvenida, democratico, participativo, colaborativo";

inline constexpr std::string_view kAct =
    "implementar, realizar, capacitar, ofrecer, brindar, proporcionar, planificar, planear, aplicar, utilizar, usar, "
    "organizar, impartir, ensenar, evaluar, monitorear, dar seguimiento, dar a conocer, difundir, ejecutar, "
    "gestionar, contratar, comprar, adquirir, dotar, entregar, establecer, revisar, analizar, supervisar, acompanar, "
    "asesorar, coordinar, incorporar, integrar, adaptar, adecuar, actualizar, diseñar, disenar, elaborar, crear, "
    "convocar, informar, visitar, reunir, atender, identificar, innovar, trabajar, involucrar, llevar a cabo, "
    "poner en marcha, hacer uso, diversificar, contextualizar, sensibilizar, concientizar, orientar, emplear, "
    "socializar, dinamizar, observar, sistematizar, articular, participar en capacitaciones, reflexionar, vincular, "
    "potenciar el trabajo, optimizar, instalar, habilitar, cumplir, monitorizar, aprovechar, seguimiento, intervenir, "
    "dar, preparar, compartir, instruir, celebrar, rehabilitar, construir, remodelar, equipar, montar, ofertar, dictar, programar, asignar, distribuir, invertir, reparar, disponer, instaurar, "
    "digitalizar, renovar, regular, acondicionar, promocionar, facilitar el acceso, asistir a cursos, publicar";
inline constexpr std::string_view kCreate =
    "crear, elaborar, disenar, establecer, conformar, formar, adoptar, redactar, constituir, construir, abrir, "
    "publicar, aprobar, completar, instaurar, poner en marcha, realizar, lanzar, presentar, organizar, desarrollar, "
    "actualizar, definir, formular, confeccionar, habilitar, generar";
inline constexpr std::string_view kAchieve =
    "lograr, alcanzar, obtener, aprobar, graduar, asistir, leer, escribir, dominar, demostrar, superar, cumplir, "
    "resolver, rendir, conseguir, participar, egresar, llegar, ubicar, titular, completar, aprender, progresar, "
    "avanzar, presentar, mostrar, comprender, desertar, faltar, reprobar, adquirir, permanecer, matricular, expresar, "
    "acreditar, situar";
inline constexpr std::string_view kFeel =
    "sentir, opinar, manifestar, estar de acuerdo, declarar, satisfecho, percibir, expresar, considerar, "
    "valorar positivamente, reportar";
inline constexpr std::string_view kParticipation =
    "asistir, participar, recibir, tener acceso, acudir, sumar, beneficiar";
// clang-format on

}  // namespace waymark::language::es
