// waymark progress: what the data of a plan say of its measures, gaps, fidelity and goals.
#include <iostream>
#include <memory>

#include "core/api.hpp"
#include "core/cli/envelope.hpp"
#include "core/cli/notes.hpp"
#include "core/cli/outline.hpp"
#include "core/cli/progress_text.hpp"
#include "core/cli/source.hpp"
#include "core/cli/subcommands.hpp"

namespace waymark::cli {
namespace {

// One object: everything in it refers to everything else.
void tell_as_json(const Json& progress, const Json& view, const Outline& outline, const std::string& file,
                  const Settings& settings) {
  Json json = {{"file", file == "-" ? Json() : Json(file)},
               {"plan", view.at("planId")},
               {"title", outline.name_of(view.at("root").get<std::string>(), Words(settings.language))}};
  json.update(progress);
  json["fileNotes"] = view.at("notes");
  std::cout << one_line(json) << '\n';
}

ExitStatus progress(const std::string& file, const Settings& settings) {
  Session session;
  const Json view = open_source(session, file, "progress", settings.today);
  const Json answer = value_of(session.progress());
  const Json model = value_of(describe());
  const Outline outline(view, model);
  if (settings.is_json()) {
    tell_as_json(answer, view, outline, file, settings);
  } else {
    const Words words(settings.language);
    std::cout << outline.title_of(view.at("root"), words) << '\n';
    tell_progress(answer, outline, words, std::cout);
    tell_notes(view.at("notes"), settings, std::cout);
  }
  return ExitStatus::fine;
}

}  // namespace

Subcommand add_progress(CLI::App& app, const Settings& settings, const Words& words) {
  CLI::App* progress_app = app.add_subcommand("progress", words.of("command-progress"));
  const auto file = std::make_shared<std::string>();
  progress_app->add_option("FILE", *file, words.of("command-option-file"))->required()->option_text(" ");
  return {progress_app, [file, &settings] { return progress(*file, settings); }};
}

}  // namespace waymark::cli
