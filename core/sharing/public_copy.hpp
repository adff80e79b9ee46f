// A copy of the plan that may leave the team: without what is the team's own, and without what tells of few students.
// The plan itself stays as it is.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/document.hpp"

namespace waymark {

struct ShareRequest {
  Audience audience{};
  std::optional<bool> has_names;  // blank: as the audience has it, see names_of_people.hpp
  Day today;
  std::string mark = "[...]";     // stands where a number was taken out of a text
  std::string unnamed = "[...]";  // stands for somebody without a role
};

struct WithheldItem {
  std::string entity;  // id; the plan's own for whole lists
  std::string field;
  WithheldReason reason{};
};

struct PublicCopy {
  Document document;
  std::vector<WithheldItem> withheld;
};

// The copy is marked (Plan::public_for), has an id of its own so that it is never taken for the plan, keeps no edit
// stamps and nothing that this version cannot read, and lists the numbers and texts that it lacks (Plan::withheld). A
// copy of a copy withholds nothing more.
PublicCopy make_public_copy(const Plan& plan, const ShareRequest& request);

// A text about the plan that is no part of it (minutes, an agenda, a list of things to do) as that audience may read
// it: what tells of few students, or gives a number away that the plan's copy withholds, private details and, where
// they are not read, names of staff are taken out.
std::string make_public_text(const Plan& plan, const std::string& text, const ShareRequest& request);

}  // namespace waymark
