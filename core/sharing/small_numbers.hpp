// Which counts of students may not leave the team, and which shares of a group give such a count away.
//
// Counts from 1 to the limit less one are small. Of a group whose size is known, a share is also telling when few do
// not have the outcome, and when none or all have it: then it says something of every student in the group. (NCES
// 2011-603, SLDS Technical Brief 3, "Statistical Methods for Protecting Personally Identifiable Information in
// Aggregate Reporting": no results for groups below the minimum, and values near 0% and 100% are not told as they are.)
// A zero that stands alone ("no expulsions") is about nobody and is shown, as the Washington State Department of
// Health's standard for small numbers has it.
#pragma once

namespace waymark {

// Where the plan sets none: the usual minimum of US states, which range from 5 to 30.
inline constexpr int kUsualSmallNumberLimit = 10;

inline bool is_small(double count, int limit) { return count > 0 && count < limit; }

// Whether `part` of `whole` students may not be told. Numbers that fit no group (negative, no number, more than the
// whole) are telling: nobody knows what they are.
bool is_telling(double part, double whole, int limit);

// Decimals with which a number is written, six at most: 12.5 has one.
int decimals_of(double value);

// Whether `value`, as it is written, can be `exact` rounded.
bool is_rounding_of(double value, double exact);

// Whether a rate (`scale` for all: 100 for per cents) of a group of that size can stand for a telling part, when it was
// rounded to the decimals that it is written with.
bool may_be_telling(double rate, double whole, double scale, int limit);

}  // namespace waymark
