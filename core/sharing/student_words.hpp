// Words by which a measure or a gap shows what it counts, in English and Spanish.
#pragma once

#include "core/model/gap.hpp"
#include "core/model/measure.hpp"

namespace waymark {

// What the numbers of a measure or a gap are.
enum class Counted : std::uint8_t {
  nobody,    // work of adults: lessons, meetings, hours
  students,  // how many students
  share,     // how large a part of a group of students
  other,     // about students, and no count: a mean, a rubric, yes or no
};

// A measure is taken to be about students unless it says plainly that it is about something else.
Counted counted_by(const Measure& measure);
Counted counted_by(const Gap& gap);

// Whether the name of work speaks of students or of what befell them: then its parts may count few of them.
bool is_of_what_befell(const Measure& measure);

// What stands for all in its rates: 100 in per cents, 1,000 in "per 1,000 students". 0: it does not say.
double scale_of(const Measure& measure);

// "All students", "Total", "Todo el alumnado": the other groups' measures are parts of it.
bool is_of_everybody(const Measure& measure);

// Counts that go on from date to date ("year to date"), so that their differences are counts too.
bool is_running_total(const Measure& measure);

}  // namespace waymark
