// Tests, surveys and records that schools take their numbers from, in any language: names do not translate.
#pragma once

#include "core/language/lexicon/table.hpp"

namespace waymark::language {

// clang-format off
inline constexpr std::string_view kInstruments =
    // Interim and diagnostic tests.
    "map growth, progress report, nwea, nwea map, map test, map assessment, map reading, map math, spring map, fall map, winter map, "
    "iready, i ready, dibels, acadience, aimsweb, aimsweb plus, easycbm, fastbridge, areading, amath, earlyreading, "
    "earlymath, cbmreading, adaptive reading, smarter balance, sesis, avmr, fastbridge areading, map r, map m, "
    "mclass dibels, istation isip, isip, reading plus, stmath, track my progress, ^galileo, ^case 21, ^casas, tabe, "
    "^ged, hiset, ls1, nwea reading, nwea map growth, ^wonders, ^eureka, heggerty, ^pasi, quick phonics screener, "
    "qri, gmade, wrmt, ^star, star reading, star math, star 360, star early literacy, ^renaissance, ^pals, vallss, "
    "mclass, ^amira, ^dra, dra2, fountas and pinnell, fountas pinnell, f p, f&p, ^bas, benchmark assessment system, "
    "istation, imagine learning, lexia, lexile, read 180, reading inventory, sri, smi, math inventory, edmentum, "
    "exact path, study island, achieve3000, ixl, aleks, dreambox, zearn, st math, running record, sipps, "
    "core phonics survey, words their way, ^gold, teaching strategies gold, ts gold, kindergarten entry, kra, drdp, "
    "desired results, cogat, wiat, woodcock johnson, ^linkit, link it, common formative assessment, cfa, cfas, "
    "benchmark assessment, interim assessment, common assessment, district assessment, state assessment, state test, "
    "state exam, statewide assessment, state testing, standardized test, standardised test, ^end of course, "
    "end of course exam, end of course assessment, ^end of grade, eoc, eocs, eog, eogs, iab, iabs, ^ica, "
    "mastery connect, case benchmark, edulastic, universal screener, reading screener, math screener, final exam, "
    "midterm exam, placement test, mock exam, unit test, end of unit assessment, pretest, post test, posttest, "
    "writing sample, work sample, cbm, lucy calkins, running records, dcas, pm benchmark, ^probe, ^pat, pat reading, pat maths, easttle, e asttle, "
    "growth measure, measures of academic progress, phonics screening check, phonics screening, phonics check, sats, "
    "^sat, sats results, gcse, gcses, a level results, progress 8, attainment 8, reading age test, ncas, cat4, "
    "eyfs profile, eyfsp, multiplication tables check, snsa, acel, naplan, hsc, vce, olna, eqao, osslt, cat 4, fsa, "
    "provincial assessment, foundation skills assessment, grad assessment, ourschool survey, our school survey, "
    "^our school, tell them from me, ttfm, attitudes to school survey, student learning survey, mdi, ^edi, ydi, "
    "school wide write, district writing assessment, provincial achievement test, pats, diploma exam, pisa, timss, "
    "pirls, naep, iowa assessment, iowa test, itbs, terra nova, terranova, stanford 10, ^cat, ctp, erb, "
    // College and career.
    "^act, psat, psat 8 9, act aspire, preact, pre act, sat suite, ap exam, ap test, advanced placement exam, "
    "ap exams, ib exam, accuplacer, asvab, workkeys, act workkeys, tsi, tsia, clep, nocti, "
    "industry certification exam, cambridge exam, toefl, plan assessment, "
    // English language proficiency.
    "^access, access for ells, wida, wida access, wida model, wida screener, elpac, elpa, elpa21, telpas, nyseslat, "
    "las links, laslinks, "
    // State tests.
    "smarter balanced, sbac, ^sba, caaspp, staar, ^sol, ^sols, sol test, ^fast, fast pm3, parcc, mcas, "
    "georgia milestones, gmas, milestones, ^milestone, ccrpi, acap, ^aspire, ^peaks, ak star, azm2, azmerit, aasa, "
    "azsci, ^atlas, cmas, cogatt, ndsa, ngss assessment, dcfa, nmsa, fsaa, b e s t, heisa, hsa, isat, iar, "
    "illinois assessment of readiness, ilearn, istep, istep+, isasp, iread, iread 3, iasa, kap, kansas assessment, "
    "kprep, k prep, ksa, kentucky summative assessment, ^leap, leap 2025, ^mea, mcap, mhsa, m step, mstep, meap, mme, "
    "mca, mcas test, mca iii, maap, map missouri, map a, eoc missouri, nscas, nesa, crt, njsla, njask, nj ask, njgpa, "
    "hspa, pard, nmassa, nm mssa, nmteach, regents, regents exam, nys assessment, nys ela, nysaa, nys math, nys, "
    "new york state assessment, nys test, grades 3 8 assessment, nc check in, check ins, nc eog, ready eog, ^ost, "
    "ohio state test, oaa, air test, ^air, ogt, osas, oaks, ostp, occt, pssa, ^keystone, keystone exam, pvaas, ricas, "
    "sc ready, scready, scpass, sc pass, pass test, sdsa, tnready, tcap, tvaas, teks test, ^rise, ^sage, dlm, msaa, "
    "vtcap, vaap, wcas, wa kids, wakids, wvgsa, wvgs, forward exam, wkce, badger exam, wytopp, ^paws, fcat, fsa ela, "
    "taks, step test, cst, csts, cahsee, api score, ^apr, ayp, sgp, sgps, student growth percentile, evaas, "
    "school report card, state report card, report card data, report card, accountability report, "
    "california school dashboard, california dashboard, ca dashboard, school dashboard, dashboard data, "
    "data dashboard, state accountability, a f accountability, school grade report, performance framework, spf, "
    "state data, school performance profile, sqrp, "
    // Climate, behaviour, practice.
    "^panorama, panorama survey, panorama education, 5essentials, 5 essentials, youth truth, youthtruth, ^gallup, "
    "gallup poll, gallup student poll, chks, california healthy kids survey, healthy kids survey, yrbs, "
    "youth risk behavior survey, climate survey, school climate survey, culture survey, tell survey, impact survey, "
    "stakeholder survey, parent survey, family survey, student survey, staff survey, teacher survey, "
    "engagement survey, perception survey, satisfaction survey, exit survey, exit ticket, self assessment, "
    "panorama sel, dessa, saebrs, sdq, bimas, basc, covitality, sswis, swis, pbis tfi, tiered fidelity inventory, "
    "tfi, powerschool, power school, infinite campus, skyward, ^synergy, aeries, educlimber, educator handbook, "
    "schoology, ^canvas, eschool, edvance360, performance matters, eduphoria, aware data, branching minds, "
    "schoolzilla, naviance, xello, national student clearinghouse, clearinghouse, calpads, cedars, peims, pims, ^sis, "
    "student information system, sign in sheet, sign in log, observation tool, walkthrough, walk through, "
    "classroom walkthrough, walkthrough tool, walkthrough form, learning walk, danielson, danielson rubric, marzano, "
    "tkes, ^tess, class observation, class tool, fitnessgram, attendance data, attendance record, attendance report, "
    "attendance register, attendance log, discipline data, discipline record, discipline report, behavior data, "
    "behaviour data, referral data, suspension data, school records, enrollment data, graduation data, "
    "assessment data, test data, survey data, observation data, screening data, gradebook, grade book, course grades, "
    "report cards, budget report, audit report, ofsted, ofsted inspection, teacher assessment, aim attendance, ats, "
    "sigeems, formato 911, sined, sineace, pruebas pisa, avanzar, evalua t, istas, alerta escuela, nycdoe survey, "
    "nyc school survey, school survey, learning environment survey, school quality report, lcap survey, lcff rubric, "
    "cde dataquest, dataquest, panorama data, ^kelvin, rhithm, tripod, advanced eleot, eleot, cognia, "
    "progress monitoring data, benchmark data, benchmark test, benchmark exam, proficiency test, writing rubric, "
    "state rubric, national survey, cooperative institution survey, "
    // Spanish-speaking systems.
    "simce, ^dia, diagnostico integral de aprendizajes, paes, psu, ^aprender, pruebas aprender, ^saber, saber 11, "
    "prueba saber, pruebas saber, icfes, planea, ^enlace, sisat, mejoredu, ^ece, evaluacion censal, "
    "evaluacion censal de estudiantes, siagie, sigi, sige, ^sep, simat, terce, erce, serce, llece, ser bachiller, "
    "ser estudiante, ineval, evau, ebau, selectividad, evaluacion de diagnostico, evaluacion diagnostica, "
    "prueba diagnostica, examen diagnostico, pruebas estandarizadas, prueba estandarizada, pruebas nacionales, "
    "prueba nacional, prueba estatal, examen estatal, pruebas estatales, meta pr, ^crece, meta pr crece, "
    "evaluacion del progreso, sinae, pirls españa, registro de asistencia, datos de asistencia, lista de asistencia, "
    "listas de asistencia, libro de clases, boletin, boleta de calificaciones, boletas, actas de evaluacion, "
    "acta de evaluacion, actas de notas, encuesta de satisfaccion, encuesta de clima, cuestionario, rubrica, "
    "rubricas, lista de cotejo, pauta de observacion, fluidez lectora, prueba de velocidad lectora, dominio lector, "
    "prueba cle, ^evalua, ibero, excale, bitacora, brigance, vineland, woodcock, peabody, ppvt, gort, celf, siseve, calculo mental y lectura, portafolio, registro anecdotico, "
    "observacion de aula, observaciones de aula";

inline constexpr std::string_view kHeads =
    "test, exam, examination, assessment, survey, rubric, screener, screening, inventory, questionnaire, report, "
    "data, record, log, dashboard, checklist, quiz, index, poll, scorecard, observation, register, portfolio, audit, "
    "profile, benchmark, evaluation form, scale, interview, feedback form, exit ticket, scoring guide, "
    "running record, diagnostic, walkthrough, probe, testing, inspection, protocol, tracker";
inline constexpr std::string_view kHeadsEs =
    "prueba, examen, evaluacion, encuesta, rubrica, informe, registro, datos, reporte, test, cuestionario, lista, "
    "acta, pauta, diagnostico, estadistica, bitacora, boleta, escala, base de datos, entrevista, monitoreo";
// clang-format on

}  // namespace waymark::language
