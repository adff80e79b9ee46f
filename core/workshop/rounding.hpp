// When two figures are one and the same, written for different readers: "27%" in a sentence and 27.4 in a form.
#pragma once

namespace waymark {

// Whether `written` is `exact` as somebody rounded it: to as many decimals as it has. A small whole number that is no
// percent (a GPA of 2, a level of 3) is exact: half a point is much there.
bool is_rounding_of(double written, double exact, bool is_percent);

// Whichever of both is the rounded one.
bool is_same_rounded(double a, double b, bool is_percent);

}  // namespace waymark
