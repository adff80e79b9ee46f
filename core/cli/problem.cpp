#include "core/cli/problem.hpp"

#include <iostream>

#include "core/cli/json.hpp"
#include "core/cli/text.hpp"

namespace waymark::cli {
namespace {

// Some details are words themselves, named by key: {"expected": "whole-number", "found": "text"}.
Details in_words(Details details, const Words& words) {
  for (auto& [name, detail] : details) {
    if (name != "expected" && name != "found" && name != "what") continue;
    const std::string id = (name == "what" ? "what-" : "expected-") + detail;
    if (words.has(id)) detail = words.of(id);
  }
  return details;
}

struct Sentences {
  std::string what;
  std::string fix;
};

Sentences sentences(const Problem& problem, const Words& words) {
  const std::string id = "error-" + (words.has("error-" + problem.code) ? problem.code : "internal");
  Details details = in_words(problem.details, words);
  details["path"] = problem.path.empty() ? words.of("whole-file") : problem.path;
  return {words.of(id, details), words.of(id + "-fix", details)};
}

Json to_json(const Problem& problem, const Sentences& words) {
  return {
      {"type", "error"},      {"code", problem.code},    {"file", problem.file.empty() ? Json() : Json(problem.file)},
      {"path", problem.path}, {"args", problem.details}, {"message", words.what},
      {"fix", words.fix}};
}

}  // namespace

void tell(const Problem& problem, const Settings& settings) {
  const Sentences words = sentences(problem, Words(settings.language));
  if (settings.is_json()) {
    std::cout << one_line(to_json(problem, words)) << '\n';
    return;
  }
  const std::string where = problem.file.empty() ? "" : problem.file + ": ";
  std::cerr << "waymark: " << for_terminal(where + words.what) << '\n' << for_terminal(words.fix) << '\n';
}

}  // namespace waymark::cli
