// Decides which figures of a plan an audience may not see.
#pragma once

#include <vector>

#include "core/sharing/figures.hpp"
#include "core/sharing/tell_tales.hpp"

namespace waymark {

struct JudgedFigures {
  std::vector<Figure> figures;
  TellTales tales;
};

// `told`: counts of students that the plan's texts tell.
JudgedFigures judge_figures(Plan& plan, const std::vector<double>& told, int limit);

}  // namespace waymark
