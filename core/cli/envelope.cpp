#include "core/cli/envelope.hpp"

#include "core/cli/problem.hpp"

namespace waymark::cli {
namespace {

// What the core was handed under these names was typed as these options.
const std::map<std::string, std::string> kOptions = {
    {"today", "--today"},
    {"until", "--until"},
    {"options.id", "--id"},
    {"options.replica", "--replica"},
    {"options.title", "--title"},
    {"options.organization", "--organization"},
    {"options.smartVariant", "--smart"},
    {"options.language", "--lang"},
};

Problem read_problem(const Json& error) {
  Problem problem(error.at("code"), error.at("path"), error.at("args").get<Details>());
  const auto option = kOptions.find(problem.path);
  if (option == kOptions.end()) return problem;
  problem.path = option->second;
  problem.status = ExitStatus::wrong_use;
  return problem;
}

}  // namespace

Json value_of(const std::string& answer) {
  Json json = Json::parse(answer);
  if (!json.at("ok").get<bool>()) throw read_problem(json.at("error"));
  return std::move(json.at("value"));
}

}  // namespace waymark::cli
