// Random edits of a plan, most of which can be carried out and some of which are refused.
#pragma once

#include <string>
#include <vector>

#include "tests/core/support/desk.hpp"
#include "tests/core/support/random_plan.hpp"

namespace waymark::testing_support {

class RandomEdits {
 public:
  explicit RandomEdits(std::uint32_t seed) : random_(seed) {}

  // One to three edits for one step.
  std::vector<Edit> next(Desk& desk);

  Random& random() { return random_; }

 private:
  Edit one(Desk& desk);
  Edit set(Desk& desk);
  Edit insert(Desk& desk);
  Edit move(Desk& desk);
  Entity& any(Desk& desk, bool below_the_plan);
  Entity& like(Desk& desk, Entity& entity);

  Random random_;
  std::size_t made_ = 0;
};

// Applies the edits; whether they were accepted. Refused edits must leave the content as it was.
bool try_apply(Desk& desk, std::vector<Edit> edits);

}  // namespace waymark::testing_support
