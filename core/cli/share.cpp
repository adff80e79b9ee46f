// waymark share: a copy of the plan that may leave the team, and what it does not tell.
#include <iostream>
#include <map>
#include <memory>

#include "core/cli/destination.hpp"
#include "core/cli/envelope.hpp"
#include "core/cli/outline.hpp"
#include "core/cli/source.hpp"
#include "core/cli/subcommands.hpp"
#include "core/cli/text.hpp"

namespace waymark::cli {
namespace {

struct ShareOptions {
  std::string file;
  std::string audience = "community";  // whom least is told
  bool has_names = false;
  bool has_no_names = false;
  Destination destination;
};

Json request_of(const ShareOptions& options, const Words& words) {
  Json request = {
      {"audience", options.audience},
      {"words", {{"number", words.of("command-withheld-number")}, {"person", words.of("command-withheld-person")}}}};
  if (options.has_names || options.has_no_names) request["names"] = options.has_names;
  return request;
}

// On standard error: standard output may be the copy itself.
void tell_as_json(const Json& withheld, const Outline& outline, const Words& words) {
  for (const Json& item : withheld) {
    const auto& id = item.at("entity").get_ref<const std::string&>();
    Json json = {{"type", "withheld"}};
    json.update(item);
    json["path"] = outline.path_of(id) + "." + item.at("field").get<std::string>();
    json["name"] = outline.name_of(id, words);
    std::cerr << one_line(json) << '\n';
  }
  std::cerr << one_line({{"type", "summary"}, {"withheld", withheld.size()}}) << '\n';
}

void tell_as_text(const Json& withheld, const Outline& outline, const Words& words) {
  if (withheld.empty()) {
    std::cerr << words.of("command-withheld-nothing") << '\n';
    return;
  }
  std::map<std::string, std::string> by_reason;
  for (const Json& item : withheld) {
    const auto& id = item.at("entity").get_ref<const std::string&>();
    const std::string path = outline.path_of(id) + "." + item.at("field").get<std::string>();
    by_reason[item.at("reason").get<std::string>()] += "    " + path + "  " + outline.name_of(id, words) + "\n";
  }
  std::cerr << words.of("command-withheld", {{"count", std::to_string(withheld.size())}}) << '\n';
  for (const auto& [reason, lines] : by_reason)
    std::cerr << words.of("choice-withheldReason-" + reason) << '\n' << lines;
}

ExitStatus share(const ShareOptions& options, const Settings& settings) {
  Session session;
  const Words words(settings.language);
  const Json view = open_source(session, options.file, "share", settings.today);
  const Json copy = value_of(session.share(one_line(request_of(options, words))));
  const Json model = value_of(describe());
  const Outline outline(view, model);
  deliver(copy.at("file").get<std::string>(), options.destination, settings);
  if (settings.is_json())
    tell_as_json(copy.at("withheld"), outline, words);
  else
    tell_as_text(copy.at("withheld"), outline, words);
  return ExitStatus::fine;
}

}  // namespace

Subcommand add_share(CLI::App& app, const Settings& settings, const Words& words) {
  CLI::App* share_app = app.add_subcommand("share", words.of("command-share"));
  const auto options = std::make_shared<ShareOptions>();
  share_app->add_option("FILE", options->file, words.of("command-option-file"))->required()->option_text(" ");
  share_app->add_option("--audience", options->audience, words.of("command-option-audience"))->option_text("WHO");
  CLI::Option* names = share_app->add_flag("--names", options->has_names, words.of("command-option-names"));
  share_app->add_flag("--no-names", options->has_no_names, words.of("command-option-no-names"))->excludes(names);
  add_destination(*share_app, options->destination, words);
  return {share_app, [options, &settings] { return share(*options, settings); }};
}

}  // namespace waymark::cli
