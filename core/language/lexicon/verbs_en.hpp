// English: verbs of goals, and the soft words that say nothing without a number.
#pragma once

#include "core/language/lexicon/table.hpp"

namespace waymark::language::en {

// clang-format off
inline constexpr std::string_view kRise =
    "increase, raise, grow, rise, boost, expand, double, triple, go up, move up, lift, gain, climb, exceed last, "
    "accelerate, elevate, be up, maximize, maximise, step up, see more, have more, add, close to, push up, "
    "advance from, move from, extend, deepen, up from, broaden, heighten";
inline constexpr std::string_view kFall =
    "decrease, reduce, lower, cut, drop, decline, fall, go down, close the gap, narrow, shrink, minimize, minimise, "
    "eliminate, diminish, halve, lessen, be down, close, decreased, down from, limit, bring down, close the, "
    "have fewer, see fewer, cut down, curb, mitigate, eradicate";
inline constexpr std::string_view kKeep =
    "maintain, keep, hold, sustain, remain, stay, hold steady, stabilize, stabilise, hold at, preserve, retain a, "
    "keep up, continue at, stay at";
inline constexpr std::string_view kBetter =
    "improve, strengthen, enhance, enrich, get better, better, deepen, advance, refine, build up, make stronger, "
    "further, optimize, optimise, do better, make better, become better, become stronger, bolster, reinforce, "
    "intensify";
inline constexpr std::string_view kSoft =
    "support, promote, ensure, foster, encourage, help, nurture, cultivate, facilitate, enable, empower, inspire, "
    "engage, celebrate, value, strive, work toward, work towards, work on, focus on, prioritize, prioritise, address, "
    "make sure, understand, be aware, become aware, become familiar, know, appreciate, recognize, recognise, embrace, "
    "explore, prepare, develop capacity, build capacity, build relationships, guarantee, maximise potential, "
    "reach full potential, honor, honour, respect, excel, thrive, succeed, flourish, feel, challenge, stimulate, "
    "foster a, foster an, foster and, consolidate, encouraging, contribute, seek, instill, "
    "increase awareness, raise awareness, build a culture, create a culture, close the achievement gap, "
    "meet the needs, serve, care, advocate, champion, endeavor, endeavour, build on, assist, position, equip, "
    "transform, involve, make progress, welcome";
// Adjectives and nouns that sound good and cannot be checked.
inline constexpr std::string_view kSoftObjects =
    "better, good, appropriate, effective, effectively, sufficient, adequate, strong, stronger, positive, meaningful, "
    "high quality, quality, excellent, outstanding, successful, successfully, engaging, rigorous, supportive, safe, "
    "welcoming, inclusive, caring, best, optimal, world class, relevant, responsible, productive, well rounded, "
    "robust, purposeful, confident, confidently, efficient, efficiently, lasting, better performance, full potential, "
    "fullest potential, potential, excellence, improved, increased proficiency, increased understanding, "
    "increased confidence, enhanced, deeper understanding, deep understanding, better understanding, independent, "
    "resilient, nurturing, healthy, happy, equitable, high expectation, high standard, best practice, challenging, "
    "ambitious, deeper, greater, culturally responsive, respectful, vibrant, love of, sense of, lifelong, "
    "comprehensive, adaptive, consistent, consistently, clear, honour the, honours the, dynamic, innovative, "
    "creative, responsive, authentic, intentional, strong foundation, well prepared, improvement, viable, suitable, "
    "proper, timely, sound, engaged, wonderful, smooth, feel welcome, feels welcome, proactive, up to date, "
    "well being, enthusiastic, passionate, fulfilling, safer, aspirational, kind, meaningfully, welcome, valued, "
    "heard, cared for, connected, positively, seamless";

inline constexpr std::string_view kAct =
    "provide, implement, put, record, use, utilize, utilise, train, teach, offer, conduct, hold, meet weekly, plan, purchase, buy, "
    "hire, recruit, review, monitor, analyze, analyse, collaborate, communicate, deliver, give, assign, schedule, "
    "organize, organise, host, invite, send, share, post, publish, apply, integrate, incorporate, align, coordinate, "
    "assess, evaluate, survey, observe, coach, mentor, supervise, lead, run, require, comply, fund, allocate, invest, "
    "install, replace, renovate, upgrade, maintain facilities, attend training, receive training, "
    "receive professional development, participate in professional development, participate in training, work with, "
    "work together, work collaboratively, partner, differentiate, identify, collect, examine, study, "
    "research, pilot, roll out, introduce, employ, equip, distribute, track, report to, update, revise, consult, "
    "visit, administer, embed, expose, involve, recognize, retain, set up, keep up, take part in, "
    "complete training, facilitate, structure, enforce, address, ensure, continue, work, carry out, put in place, "
    "innovate, explore ways, reflect, visit classrooms, model, follow, screen, target, build, "
    "enrol, inform, go to, conduct walkthroughs, plan for, focus on, prioritize, budget, audit, "
    "make use, redesign, modify, reach out, secure, intervene, commit, acquire, negotiate, register, hear, file, "
    "process, upload, adhere, advertise, interview, attend meetings, build capacity, plant, repair, digitize, "
    "transition to, relocate, resurface, meet with, manage, oversee, disseminate, clarify, investigate, formalize, "
    "formalise, reward, reconfigure, restructure, streamline, procure, calibrate, notify, solicit, gather, supply, "
    "standardize, standardise, customize, tailor, orient, deploy, renew, revisit, debrief, set clear, set goals, "
    "set expectations, set high expectations, set aside, set norms, be trained, be certified, begin using, "
    "start using";
inline constexpr std::string_view kCreate =
    "develop, create, establish, form, adopt, draw up, write, design, set up, launch, start, open, build, produce, "
    "complete, finalize, finalise, draft, publish, post, approve, construct, introduce, put together, compile, appoint, "
    "hire, convene, assemble, prepare, devise, submit, present, redesign, revise, update, pass a, hold, host, "
    "institute, formulate, conduct";
inline constexpr std::string_view kAchieve =
    "score, pass, graduate, attend, meet, exceed, achieve, attain, reach, demonstrate, perform, read, write, master, "
    "earn, complete, show, make, obtain, be proficient, gain, get, answer, solve, enroll, enrol, test, place, "
    "qualify, report, participate, take part, be reading, be able, move, display, exhibit, grow, progress, learn, "
    "receive, successful, average, do, persist, apply for, present, miss, drop out, leave, have, be absent, exit, "
    "reclassify, take, enter, return, matriculate, submit, become";
inline constexpr std::string_view kFeel =
    "feel, agree, strongly agree, report, respond, rate, believe, satisfied, indicate, say, perceive, be satisfied, "
    "express, respond favorably, answer favorably, find";
inline constexpr std::string_view kParticipation =
    "attend, take part, take part in, participate, go to, join, enroll, complete the survey, engage in, receive, be offered, "
    "explore, have access, be provided, be given, experience, get access";
// clang-format on

}  // namespace waymark::language::en
