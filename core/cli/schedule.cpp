// waymark schedule: when each step can take place, how much slack it has, and what is critical.
#include <iostream>
#include <memory>

#include "core/api.hpp"
#include "core/cli/envelope.hpp"
#include "core/cli/notes.hpp"
#include "core/cli/outline.hpp"
#include "core/cli/source.hpp"
#include "core/cli/subcommands.hpp"
#include "core/cli/text.hpp"

namespace waymark::cli {
namespace {

// A step's title, or its number in the plan where it has none yet.
std::string name_of(const Json& step, const Outline& outline, const Words& words) {
  return outline.title_of(step.at("id").get_ref<const std::string&>(), words);
}

void tell_as_json(const Json& schedule, const Json& view, const std::string& file, const Settings& settings) {
  for (const Json& step : schedule.at("steps")) {
    Json json = {{"type", "step"}};
    json.update(step);
    std::cout << one_line(json) << '\n';
  }
  for (const Json& cycle : schedule.at("cycles")) std::cout << one_line({{"type", "cycle"}, {"steps", cycle}}) << '\n';
  tell_notes(view.at("notes"), settings, std::cout);
  std::cout << one_line({{"type", "summary"},
                         {"file", file == "-" ? Json() : Json(file)},
                         {"plan", view.at("planId")},
                         {"steps", schedule.at("steps").size()},
                         {"cycles", schedule.at("cycles").size()},
                         {"finish", schedule.at("finish")}})
            << '\n';
}

std::string day(const Json& day, const Words& words) {
  return day.is_null() ? words.of("command-no-day") : day.get<std::string>();
}

void tell_step(const Json& step, const Outline& outline, const Words& words) {
  const Details details = {{"earlyStart", day(step.at("earlyStart"), words)},
                           {"earlyFinish", day(step.at("earlyFinish"), words)},
                           {"lateStart", day(step.at("lateStart"), words)},
                           {"lateFinish", day(step.at("lateFinish"), words)},
                           {"slack", std::to_string(step.at("slack").get<int>())}};
  std::cout << name_of(step, outline, words) << '\n'
            << "    " << words.of("command-step-early", details) << '\n'
            << "    " << words.of("command-step-late", details) << '\n'
            << "    "
            << words.of(step.at("critical").get<bool>() ? "command-step-critical" : "command-step-slack", details)
            << '\n';
}

void tell_cycle(const Json& cycle, const Outline& outline, const Words& words) {
  std::string names;
  for (const Json& id : cycle) {
    if (!names.empty()) names += " > ";
    names += outline.title_of(id.get_ref<const std::string&>(), words);
  }
  std::cout << words.of("command-cycle", {{"steps", for_terminal(names)}}) << '\n';
}

void tell_as_text(const Json& schedule, const Json& view, const Outline& outline, const Settings& settings) {
  const Words words(settings.language);
  std::cout << outline.title_of(view.at("root"), words) << "\n\n";
  for (const Json& step : schedule.at("steps")) tell_step(step, outline, words);
  for (const Json& cycle : schedule.at("cycles")) tell_cycle(cycle, outline, words);
  tell_notes(view.at("notes"), settings, std::cout);
  std::cout << '\n' << words.of("command-finish", {{"day", day(schedule.at("finish"), words)}}) << '\n';
}

ExitStatus schedule(const std::string& file, const Settings& settings) {
  Session session;
  const Json view = open_source(session, file, "schedule", settings.today);
  const Json answer = value_of(session.schedule());
  const Json model = value_of(describe());
  const Outline outline(view, model);
  if (settings.is_json())
    tell_as_json(answer, view, file, settings);
  else
    tell_as_text(answer, view, outline, settings);
  return answer.at("cycles").empty() ? ExitStatus::fine : ExitStatus::findings;
}

}  // namespace

Subcommand add_schedule(CLI::App& app, const Settings& settings, const Words& words) {
  CLI::App* schedule_app = app.add_subcommand("schedule", words.of("command-schedule"));
  const auto file = std::make_shared<std::string>();
  schedule_app->add_option("FILE", *file, words.of("command-option-file"))->required()->option_text(" ");
  return {schedule_app, [file, &settings] { return schedule(*file, settings); }};
}

}  // namespace waymark::cli
