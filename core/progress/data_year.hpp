// The school year that a figure belongs to.
#pragma once

#include <string>
#include <vector>

#include "core/model/date.hpp"

namespace waymark {

struct Plan;
struct SchoolYear;

struct DataYear {
  int number = 0;    // the calendar year in which it begins: consecutive years have consecutive numbers
  std::string name;  // as the plan calls it, or "2025-26"
};

class DataYears {
 public:
  explicit DataYears(const Plan& plan);

  // The plan's school year that has begun last, with the summer after it; where the plan names none, the year from July
  // to June, as federal reports have it.
  DataYear of(Date day) const;

 private:
  struct Named {
    Date start;
    Date next;  // first day that belongs to it no more
    DataYear year;
  };

  std::vector<Named> named_;  // by start
};

}  // namespace waymark
