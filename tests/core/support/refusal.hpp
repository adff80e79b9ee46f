// What the core says no to, as data that tests can compare.
#pragma once

#include <optional>
#include <string>

#include "core/model/error.hpp"

namespace waymark::testing_support {

// The error with which the call is refused, or nothing when it is accepted.
template <class Call>
std::optional<Error> refusal(const Call& call) {
  try {
    call();
  } catch (const Refused& refused) {
    return refused.error();
  }
  return std::nullopt;
}

// "too-long" or "accepted".
template <class Call>
std::string refusal_code(const Call& call) {
  const auto error = refusal(call);
  return error ? error->code : "accepted";
}

// "too-long at plan.title" or "accepted".
template <class Call>
std::string refusal_place(const Call& call) {
  const auto error = refusal(call);
  return error ? error->code + " at " + error->path : "accepted";
}

}  // namespace waymark::testing_support
