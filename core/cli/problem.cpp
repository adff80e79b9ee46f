#include "core/cli/problem.hpp"

#include <iostream>

#include "core/cli/json.hpp"
#include "core/cli/text.hpp"

namespace waymark::cli {
namespace {

// Some details are words themselves, named by key: {"expected": "whole-number"}.
constexpr std::pair<const char*, const char*> kDetailsInWords[] = {
    {"expected", "expected-"}, {"found", "expected-"}, {"what", "what-"}};

Details in_words(Details details, const Words& words) {
  for (const auto& [name, prefix] : kDetailsInWords) {
    const auto detail = details.find(name);
    if (detail != details.end() && words.has(prefix + detail->second))
      detail->second = words.of(prefix + detail->second);
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
