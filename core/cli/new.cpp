// waymark new: an empty plan file with a name, ready to be opened and filled in.
#include <memory>

#include "core/api.hpp"
#include "core/cli/destination.hpp"
#include "core/cli/envelope.hpp"
#include "core/cli/problem.hpp"
#include "core/cli/subcommands.hpp"
#include "core/cli/surroundings.hpp"

namespace waymark::cli {
namespace {

struct NewOptions {
  std::string title;
  std::string organization;
  std::string smart = "source";
  std::string id;
  std::string replica;
  Destination destination;
};

// A title typed in another encoding than UTF-8 is refused rather than changed.
std::string request(const Json& options) {
  try {
    return options.dump();
  } catch (const Json::exception&) {
    throw Problem("bad-option-text", {}, {}, ExitStatus::wrong_use);
  }
}

ExitStatus create(const NewOptions& options, const Settings& settings) {
  Session session;
  value_of(session.create(request({{"id", options.id.empty() ? random_name(12) : options.id},
                                   {"replica", options.replica.empty() ? random_name(8) : options.replica},
                                   {"today", settings.today},
                                   {"language", settings.language},
                                   {"title", options.title},
                                   {"organization", options.organization},
                                   {"smartVariant", options.smart}})));
  deliver(value_of(session.save()).at("text").get<std::string>(), options.destination, settings);
  return ExitStatus::fine;
}

std::string smart_variants() {
  const Json model = value_of(describe());
  std::string names;
  for (const auto& [name, letters] : model.at("smartVariants").items()) names += (names.empty() ? "" : "|") + name;
  return names;
}

}  // namespace

Subcommand add_new(CLI::App& app, const Settings& settings, const Words& words) {
  CLI::App* new_app = app.add_subcommand("new", words.of("command-new"));
  const auto options = std::make_shared<NewOptions>();
  const auto add = [&](const char* name, std::string& value, const char* id, const std::string& text) {
    return new_app->add_option(name, value, words.of(id))->option_text(text);
  };
  const std::string required_text = "TEXT " + words.of("command-required");
  add("--title", options->title, "command-option-title", required_text)->required();
  add("--organization", options->organization, "command-option-organization", required_text)->required();
  add("--smart", options->smart, "command-option-smart", smart_variants());
  add("--id", options->id, "command-option-id", "NAME");
  add("--replica", options->replica, "command-option-replica", "NAME");
  add_destination(*new_app, options->destination, words);
  return {new_app, [options, &settings] { return create(*options, settings); }};
}

}  // namespace waymark::cli
