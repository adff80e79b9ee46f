#include "core/cli/command.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <iostream>
#include <vector>

#include "core/api.hpp"
#include "core/cli/envelope.hpp"
#include "core/cli/problem.hpp"
#include "core/cli/subcommands.hpp"

namespace waymark::cli {
namespace {

std::string version(const Words& words) {
  return words.of("command-version", {{"version", value_of(describe()).at("version").get<std::string>()}});
}

// CLI11's own headings in the person's language.
void set_headings(CLI::App& app, const Words& words) {
  const auto formatter = std::make_shared<CLI::Formatter>();
  formatter->label("Usage", words.of("command-usage"));
  formatter->label("OPTIONS", words.of("command-usage-options"));
  formatter->label("SUBCOMMAND", words.of("command-usage-subcommand"));
  formatter->label("Positionals", words.of("command-files"));
  app.formatter(formatter);
  app.option_defaults()->group(words.of("command-options"));
}

constexpr const char* kExamples[] = {
    "waymark check plan.waymark.json",
    "waymark check --format json --today 2027-01-15 plan.waymark.json",
    "waymark new --title \"Reading for all\" --organization \"Lincoln School\" -o plan.waymark.json",
    "waymark convert - < other.json > plan.waymark.json",
    "waymark schema -o plan.schema.json",
    "waymark goal \"By June 2027, 80% of grade 3 students will read on grade level on MAP.\"",
    "waymark goal --jsonl < goals.jsonl",
    "waymark progress plan.waymark.json",
    "waymark schedule --format json plan.waymark.json",
    "waymark due plan.waymark.json",
    "waymark due --from 2026-12-01 --until 2026-12-31 --person \"Ana Ruiz\" plan.waymark.json",
    "waymark share plan.waymark.json --audience families -o public.waymark.json",
};

// The examples that begin with these words, and what the exit status says.
std::string footer(const std::string& beginning, const Words& words) {
  std::string text = words.of("command-examples") + "\n";
  for (const std::string example : kExamples)
    if (example.rfind(beginning, 0) == 0) text += "  " + example + "\n";
  return text + "\n" + words.of("command-exit-status");
}

void set_up(CLI::App& app, const Words& words) {
  set_headings(app, words);
  app.set_help_flag("-h,--help", words.of("command-option-help"));
  app.set_version_flag("--version", version(words), words.of("command-option-version"));
  app.footer(footer("waymark", words));
  app.require_subcommand(1);
}

// Also after the subcommand: that is where most people put options, and where its help lists them.
std::vector<Subcommand> add_all(CLI::App& app, Settings& settings, const Words& words) {
  add_settings(app, settings, words);
  std::vector<Subcommand> all = {
      add_check(app, settings, words),  add_new(app, settings, words),      add_convert(app, settings, words),
      add_schema(app, settings, words), add_goal(app, settings, words),     add_schedule(app, settings, words),
      add_due(app, settings, words),    add_progress(app, settings, words), add_share(app, settings, words)};
  for (const Subcommand& each : all) {
    each.app->group(words.of("command-subcommands"));
    each.app->footer(footer("waymark " + each.app->get_name(), words));
    // Inherited, but under CLI11's own heading.
    each.app->set_help_flag("-h,--help", words.of("command-option-help"));
    add_settings(*each.app, settings, words);
  }
  return all;
}

ExitStatus run_chosen(const std::vector<Subcommand>& all, const Words& words) {
  for (const Subcommand& each : all) {
    if (!each.app->parsed()) continue;
    const ExitStatus status = each.run();
    // A full disk behind a redirection shows only when the last of it is written.
    if (!std::cout.flush()) throw Problem("cannot-write", words.of("command-standard-output"));
    return status;
  }
  return ExitStatus::wrong_use;
}

ExitStatus carry_out(int argc, char** argv, Settings& settings) {
  const Words words(settings.language);
  CLI::App app(words.of("command-about"), "waymark");
  set_up(app, words);
  const std::vector<Subcommand> all = add_all(app, settings, words);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    // Asking for help or the version ends parsing in the same way.
    if (error.get_exit_code() != 0) throw Problem("wrong-use", {}, {{"detail", error.what()}}, ExitStatus::wrong_use);
    app.exit(error);
    return ExitStatus::fine;
  }
  return run_chosen(all, words);
}

}  // namespace

int run(int argc, char** argv) {
  Settings settings = read_early(argc, argv);
  try {
    return static_cast<int>(carry_out(argc, argv, settings));
  } catch (const Problem& problem) {
    tell(problem, settings);
    return static_cast<int>(problem.status);
  } catch (const std::exception& error) {
    tell(Problem("internal", {}, {{"detail", error.what()}}), settings);
    return static_cast<int>(ExitStatus::unreadable);
  }
}

}  // namespace waymark::cli
