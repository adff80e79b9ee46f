// What kinds of words goal sentences are made of. A word or phrase can be of several kinds ("reading test").
#pragma once

#include <cstdint>

namespace waymark::language {

using Classes = std::uint64_t;

namespace word {

inline constexpr Classes bit(int place) { return Classes{1} << place; }

// People and places.
inline constexpr Classes student = bit(0);       // students, pupils, scholars: too wide to be a "who" alone
inline constexpr Classes subgroup = bit(1);      // students with disabilities, English learners, juniors
inline constexpr Classes stage = bit(2);         // high school, kindergarten, primary
inline constexpr Classes grade = bit(3);         // the nouns that number a year group: grade, year, grado
inline constexpr Classes adult = bit(4);         // teachers, staff, principals, board
inline constexpr Classes family = bit(5);        // families, parents
inline constexpr Classes organisation = bit(6);  // school, district, academy

// What is spoken of.
inline constexpr Classes subject = bit(7);       // math, reading, science
inline constexpr Classes indicator = bit(8);     // attendance, graduation, suspensions: can be counted
inline constexpr Classes quantifier = bit(9);    // percentage, number, share, proportion
inline constexpr Classes rate = bit(10);         // rate, average, score: a quantity of whatever stands before it
inline constexpr Classes standard = bit(11);     // grade level, proficient, benchmark
inline constexpr Classes norm = bit(12);         // national average, state level: a standard that is defined elsewhere
inline constexpr Classes abstraction = bit(13);  // outcomes, excellence, potential
inline constexpr Classes practice = bit(14);     // instruction, planning, curriculum: what adults do
inline constexpr Classes deliverable = bit(15);  // plan, committee, policy: there or not there

// Where numbers come from.
inline constexpr Classes instrument = bit(16);   // NWEA MAP, DIBELS, attendance data: named
inline constexpr Classes source_head = bit(17);  // test, survey, rubric, data: named by what stands before

// Verbs.
inline constexpr Classes rise = bit(18);         // increase, raise, grow
inline constexpr Classes fall = bit(19);         // decrease, reduce
inline constexpr Classes keep = bit(20);         // maintain, hold
inline constexpr Classes better = bit(21);       // improve, strengthen: soft, and upwards
inline constexpr Classes soft = bit(22);         // support, promote, ensure: soft without a direction
inline constexpr Classes act = bit(23);          // provide, train, meet: what adults do
inline constexpr Classes create = bit(24);       // develop, establish, adopt: brings a deliverable about
inline constexpr Classes achieve = bit(25);      // score, pass, graduate: what students do
inline constexpr Classes feel = bit(26);         // feel, report, agree: results for staff and families
inline constexpr Classes soft_object = bit(27);  // better, good, appropriate

// Words that hold sentences together.
inline constexpr Classes modal = bit(28);        // will, should
inline constexpr Classes evidence = bit(29);     // as measured by
inline constexpr Classes means = bit(30);        // through, by means of
inline constexpr Classes purpose = bit(31);      // so that
inline constexpr Classes relative = bit(32);     // who, that, which
inline constexpr Classes compare = bit(33);      // compared with, than
inline constexpr Classes conjunction = bit(34);  // and
inline constexpr Classes upward = bit(35);       // up, higher, more
inline constexpr Classes downward = bit(36);     // down, lower, fewer
inline constexpr Classes floor = bit(37);        // at least, no more than
inline constexpr Classes start_value = bit(38);  // baseline, currently, was
inline constexpr Classes goal_word = bit(39);    // target, goal, aim, reach
inline constexpr Classes amount_noun = bit(40);  // increase, reduction, gain: after a number, an amount of change

// Time.
inline constexpr Classes month = bit(41);
inline constexpr Classes season = bit(42);
inline constexpr Classes term = bit(43);        // semester, quarter, school year, month: a stretch of time
inline constexpr Classes recurrence = bit(44);  // each year, annually

// Words that make the number beside them something else than an amount.
inline constexpr Classes label_noun = bit(45);     // level, tier, goal, before a number: a name
inline constexpr Classes tally_noun = bit(46);     // days, absences, minutes: the number defines the indicator
inline constexpr Classes growth = bit(47);         // growth, progress: a year of it is an amount
inline constexpr Classes personal = bit(48);       // I, my: a speaker, who does things
inline constexpr Classes function = bit(49);       // the, of, in: carries no content
inline constexpr Classes wholly = bit(50);         // all, every
inline constexpr Classes participation = bit(51);  // attend, take part in: with a programme, mere participation
inline constexpr Classes result = bit(52);  // retention, satisfaction, turnout: a result even where adults bear it

inline constexpr Classes paperwork =
    bit(53);  // IEPs, lesson plans, classrooms: a share of them in order is adults' doing
inline constexpr Classes sentiment = bit(54);  // morale, belonging, climate: names of much the same thing

inline constexpr Classes any_who = subgroup | stage | adult | family;
inline constexpr Classes any_verb = rise | fall | keep | better | soft | act | create | achieve | feel;
inline constexpr Classes any_change = rise | fall | keep | better;

}  // namespace word
}  // namespace waymark::language
