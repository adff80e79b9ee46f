// English: what goals are about - subjects, indicators, standards, what adults do, what can be delivered.
#pragma once

#include "core/language/lexicon/table.hpp"

namespace waymark::language::en {

// clang-format off
inline constexpr std::string_view kSubjects =
    "math, maths, mathematics, numeracy, algebra, algebra i, algebra 1, geometry, reading, literacy, early literacy, "
    "ela, english language arts, language arts, language, writing, spelling, phonics, vocabulary, fluency, "
    "reading comprehension, reading fluency, comprehension, science, biology, chemistry, physics, social studies, "
    "history, civics, government, english, english ii, english i, gps, spag, listening, speaking, physical education, "
    "music, the arts, world language, computer science, stem, steam, rla, phonemic awareness, problem solving, "
    "number sense, computation, speaking and listening, english 9, english 10, us history, world history, "
    "foundational reading, grammar, digital literacy, financial literacy";

inline constexpr std::string_view kIndicators =
    "attendance, average daily attendance, daily attendance, absence, absenteeism, chronic absenteeism, "
    "chronic absence, chronically absent, tardy, tardiness, truancy, punctuality, graduation, dropout, drop out, "
    "suspension, expulsion, exclusion, referral, office referral, discipline referral, office discipline referral, "
    "odr, odrs, disciplinary incident, discipline incident, behavior incident, behaviour incident, incident, "
    "bullying, fight, detention, discipline, behavior, behaviour, enrollment, enrolment, participation, "
    "extracurricular participation, proficiency, achievement, academic achievement, student achievement, attainment, "
    "mastery, growth, student growth, academic growth, performance, academic performance, pass, failure, "
    "course failure, retention, turnover, vacancy, mobility, gpa, grade point average, course completion, credit, "
    "credit accumulation, promotion, on track, ninth grade on track, college enrollment, fafsa completion, fafsa, "
    "certification, industry certification, credential, readiness, college readiness, career readiness, "
    "college and career readiness, kindergarten readiness, school readiness, engagement, student engagement, "
    "family engagement, parent engagement, satisfaction, sense of belonging, belonging, climate, school climate, "
    "safety, well being, wellbeing, mental health, social emotional learning, social emotional skill, self efficacy, "
    "self management, growth mindset, progress, achievement gap, gap, opportunity gap, disparity, "
    "discipline disparity, disproportionality, reclassification, redesignation, identification, inclusion, "
    "least restrictive environment, critical thinking, communication, skill, knowledge, understanding, test score, "
    "score, scores, result, grade, homework, volunteer hour, visit, contact, response, use, access, library use, "
    "circulation, fitness, funding, budget, cost, spending, expenditure, revenue, fund balance, energy use, "
    "bond rating, reserve, staffing, diversity, completion, failing grade, missing assignment, learning loss, novice, "
    "proficient, distinguished, persistence, transition, placement, ap enrollment, advanced course enrollment, "
    "dual enrollment, dual credit, out of school suspension, in school suspension, trust, morale, confidence, "
    "resilience, empathy, social skill, life skill, technology use, sign in, sign ins, attendee, regular class, "
    "regular classroom, general education class, general education classroom, regular early childhood program";

inline constexpr std::string_view kQuantifiers =
    "percentage, percent, per cent, proportion, share of, number, #, amount, total, count, frequency, ratio, "
    "quantity, rate of, rate at which, average, mean, median, average number, score of, average score, mean score, "
    "scale score, total number, incidence of, incident of, instances of";

inline constexpr std::string_view kRates =
    "rate, pass rate, graduation rate, attendance rate, dropout rate, suspension rate, absenteeism rate, "
    "participation rate, retention rate, response rate, passing rate, enrollment rate, risk ratio, sgp, median sgp, "
    "growth index, four year graduation rate, chronic absenteeism rate, percentage, average, index, proficiency rate, "
    "percentile, ratio, growth rate, score point, gpa, grade point average, growth score, composite score, "
    "scale score, index score, level of proficiency, growth percentile, scaled score, percent proficient, "
    "percent passing, rit score, effect size, completion rate, value added";

inline constexpr std::string_view kStandards =
    "grade level, at grade level, on grade level, grade level standard, age related expectations, expected standard, "
    "expected level, age expected, proficient, proficiency, benchmark, advanced, mastery, passing, satisfactory, "
    "basic, below basic, novice, apprentice, distinguished, exemplary, meets, masters, approaches, level 3, level 4, "
    "expected progress, growth target, standard met, standard, typical growth, expected growth, one year of growth, "
    "annual growth, greater depth, good level of development, gld, college ready, career ready, on track, cut score, "
    "ccr, expectation";

inline constexpr std::string_view kNorms =
    "national average, national level, national norm, national mean, state average, state mean, state level, "
    "district average, county average, provincial average, provincial standard, state standard, national standard, "
    "national, state target, state expectation, peer, national expectation, local average, regional average, "
    "the nation, floor standard, floor target, all students average, non disadvantaged";

inline constexpr std::string_view kAbstractions =
    "outcome, student outcome, excellence, potential, full potential, fullest potential, success, student success, "
    "opportunity, culture, environment, experience, quality, rigor, rigour, academic rigor, equity, vision, mission, "
    "love of learning, best, lifelong learner, life long learner, citizen, citizenship, responsibility, future, "
    "community, support, challenge, expectation, high expectation, value, respect, relationship, need, innovation, "
    "excellent, learning, student learning, teaching, teaching and learning, education, lives, aspiration, dignity, "
    "well being, wellbeing, mental health, health, whole child, life, world, society, foundation, effort, possible, "
    "outstanding, difference, ability, talent, dream";

inline constexpr std::string_view kPractices =
    "instruction, close reading, instructional practice, planning, collaborative planning, lesson plan, lesson planning, curriculum, "
    "professional development, professional learning, professional learning community, plc, plcs, plc meeting, pd, "
    "training, coaching, mentoring, mentor program, induction, intervention, tutoring, mtss, rti, pbis, sel, "
    "sel curriculum, restorative practice, trauma informed practice, cultural competence, cultural competency, "
    "culturally responsive teaching, culturally responsive practice, culturally relevant, "
    "culturally relevant practice, culturally relevant teaching, culturally relevant instruction, cultural proficiency, strategy, practice, "
    "program, programme, initiative, framework, model, approach, system, process, procedure, communication, "
    "collaboration, resource, material, technology, device, facility, security, staffing, recruitment, hiring, "
    "schedule, meeting, workshop, conference, data analysis, assessment practice, differentiation, co teaching, "
    "inclusive practice, teaching practice, pedagogy, teaching strategy, lesson, feedback, services, service, "
    "partnership, outreach, budget process, evaluation, observation, support system, tier 1 instruction, "
    "tier i instruction, core instruction, data driven instruction, data use, teaching quality, quality of teaching, "
    "teaching, leadership, subject leadership, provision, monitoring, school improvement planning, "
    "classroom management, teacher practice, quality instruction, first instruction, small group instruction, "
    "continuous improvement, decision making, transparency, operations, infrastructure, safety procedure, "
    "data literacy, assessment literacy, pbl, pbls";

inline constexpr std::string_view kDeliverables =
    "plan, strategy, action plan, strategic plan, improvement plan, committee, team, policy, handbook, code of conduct, task force, "
    "council, website, web site, calendar, schedule, manual, guide, document, statement, vision statement, "
    "mission statement, curriculum map, pacing guide, rubric, framework, matrix, protocol, procedure, database, "
    "dashboard, program, programme, class, course, centre, center, club, partnership, survey, report, audit, "
    "inventory, position, job description, toolkit, template, model, system, process, profile, portrait, pathway, "
    "academy, building, playground, garden, library, newsletter, budget, agreement, contract, curriculum, unit, "
    "assessment, workshop, event, meeting, night, network, group, advisory group, working group, definition, list, "
    "guideline, standard, graduate profile, forum, proposal, recommendation, data system, learning time, session, "
    "training, schedule of, needs assessment, ordinance, charter, strategy document, role, flow chart, "
    "common assessment, lesson bank, mural, space, room, lab, platform, app, tool, form, checklist, menu, continuum, "
    "scope and sequence, advisory, advisory council, pln, plc, crisis plan, safety plan, communication plan, "
    "mentor program, referendum, bond, job fair, hub, register";

inline constexpr std::string_view kResults =
    "retention, satisfaction, turnout, turnover, attendance, participation, satisfied, vacancy, morale, stress, "
    "engagement, response, belonging, sense of belonging, diversity, representation, wellness, trust, well being, wellbeing, absence, absenteeism";

// What adults keep in order.
inline constexpr std::string_view kPaperwork =
    "iep, ieps, annual iep, initial iep, progress report, lesson plan, classroom, evaluation, initial evaluation, "
    "reevaluation, bip, behavior intervention plan, transition plan, present level, annual review, unit plan, walkthrough, classroom visit, classroom observation, iep meeting, "
    "observed lesson, lesson observation";

// Words for how a school feels, which lists of two rarely mean as two goals.
inline constexpr std::string_view kSentiments =
    "climate, school climate, culture, safety, well being, wellbeing, mental health, morale, satisfaction, belonging, "
    "sense of belonging, engagement, student engagement, family engagement, trust, stress, access, equity, opportunity, "
    "health, understanding, knowledge, skill, social skill, confidence, resilience, use, gap, respect, relationship, "
    "connectedness, inclusion, communication, collaboration, partnership, support, resource, material, service, "
    "responsibility, environment, happiness, self esteem, empathy, tolerance, value, community, problem solving, critical thinking, social emotional learning, participation, effort";

inline constexpr std::string_view kGrowth =
    "growth, progress, gain, academic growth, learning growth";

inline constexpr std::string_view kAmounts =
    "increase, decrease, reduction, improvement, gain, growth, rise, drop, decline, higher, more, fewer, less, lower, "
    "better, jump, cut, over, above, increment, reduce, increasing, fall";

inline constexpr std::string_view kTallies =
    "day, school day, absence, minute, hour, credit, time, course, class, session a, tardy, unexcused absence, mile, "
    "page, book, unit, assignment, f, strike, word, wpm, cwpm, words per minute, ap course, week, referral, "
    "suspension, office referral, major, infraction, semester, question, item, domain, indicator, attribute, "
    "strategy, standard deviation, standard, gcse, gcses, good gcses, pass, subject, area, core class, component, "
    "assessment, test, category, categories, activity, of the";

inline constexpr std::string_view kLabels =
    "level, tier, title, goal, objective, priority, step, strategy, phase, version, category, domain, pm, unit, "
    "index, chapter, section, part, option, indicator, standard, area, top, bottom, lowest, cycle, target, pillar, algebra, "
    "english, aspire, policy, band, quartile, elpa, iread, progress, attainment, quarter, question, item, covid, "
    "theme, mtss tier, stage, key stage, psat";
// clang-format on

}  // namespace waymark::language::en
