// waymark convert: a plan file in its canonical form, whoever wrote it. Converting that again changes nothing.
#include <iostream>
#include <memory>

#include "core/cli/destination.hpp"
#include "core/cli/envelope.hpp"
#include "core/cli/notes.hpp"
#include "core/cli/source.hpp"
#include "core/cli/subcommands.hpp"
#include "core/cli/surroundings.hpp"

namespace waymark::cli {
namespace {

struct ConvertOptions {
  std::string file;
  std::string replica;
  Destination destination;
};

ExitStatus convert(const ConvertOptions& options, const Settings& settings) {
  Session session;
  const std::string replica = options.replica.empty() ? random_name(8) : options.replica;
  const Json view = open_source(session, options.file, replica, settings.today);
  // Standard output may be the plan itself.
  tell_notes(view.at("notes"), settings, std::cerr);
  deliver(value_of(session.save()).at("text").get<std::string>(), options.destination, settings);
  return ExitStatus::fine;
}

}  // namespace

Subcommand add_convert(CLI::App& app, const Settings& settings, const Words& words) {
  CLI::App* convert_app = app.add_subcommand("convert", words.of("command-convert"));
  const auto options = std::make_shared<ConvertOptions>();
  convert_app->add_option("FILE", options->file, words.of("command-option-file"))->required()->option_text(" ");
  add_destination(*convert_app, options->destination, words);
  convert_app->add_option("--replica", options->replica, words.of("command-option-replica"))->option_text("NAME");
  return {convert_app, [options, &settings] { return convert(*options, settings); }};
}

}  // namespace waymark::cli
