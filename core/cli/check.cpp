// waymark check: what the rules find in a plan, by section, the gravest first.
#include <algorithm>
#include <iostream>
#include <memory>
#include <utility>
#include <vector>

#include "core/api.hpp"
#include "core/cli/envelope.hpp"
#include "core/cli/notes.hpp"
#include "core/cli/outline.hpp"
#include "core/cli/source.hpp"
#include "core/cli/subcommands.hpp"
#include "core/cli/text.hpp"

namespace waymark::cli {
namespace {

constexpr const char* kSeverities[] = {"must", "should", "tip"};

// A finding with its words.
struct FindingLine {
  const Json* finding;
  std::pair<std::size_t, std::size_t> place;  // of its section in the plan, of its severity
  std::string path;
  std::string name;
  std::string title;
  std::string message;
  std::string why;
  std::string fix;

  const std::string& of(const char* member) const { return finding->at(member).get_ref<const std::string&>(); }
  // The team has read it and gave a reason not to follow it.
  bool is_set_aside() const { return finding->contains("setAside"); }
};

template <class Names>
std::size_t place_in(const Names& names, const Json& name) {
  return static_cast<std::size_t>(std::find(std::begin(names), std::end(names), name) - std::begin(names));
}

// Built-in letters come by their keys, those of the team by the names that it gave them.
std::string letter_names(const std::string& list, const Words& words) {
  constexpr std::string_view kBetween = ", ";
  std::string names;
  for (std::size_t at = 0; at < list.size();) {
    const std::size_t end = std::min(list.find(kBetween, at), list.size());
    const std::string letter = list.substr(at, end - at);
    if (!names.empty()) names += kBetween;
    names += words.has("letter-" + letter) ? words.of("letter-" + letter) : letter;
    at = end + kBetween.size();
  }
  return names;
}

Details details_of(const Json& finding, const Words& words) {
  auto details = finding.at("args").get<Details>();
  const auto letters = details.find("letters");
  if (letters != details.end()) letters->second = letter_names(letters->second, words);
  return details;
}

FindingLine make_line(const Json& finding, const Outline& outline, const Words& words, const Json& sections) {
  const auto& entity = finding.at("entity").get_ref<const std::string&>();
  const std::string id = "rule-" + finding.at("rule").get<std::string>();
  const Details details = details_of(finding, words);
  return {&finding,
          {place_in(sections, finding.at("section")), place_in(kSeverities, finding.at("severity"))},
          outline.path_of(entity),
          outline.name_of(entity, words),
          outline.title_of(entity, words),
          words.of(id, details),
          words.of(id + "-why", details),
          words.of(id + "-fix", details)};
}

// By section, then by severity; within that as the core lists them, in the plan's order.
std::vector<FindingLine> make_lines(const Json& findings, const Outline& outline, const Words& words,
                                    const Json& sections) {
  std::vector<FindingLine> lines;
  for (const Json& finding : findings) lines.push_back(make_line(finding, outline, words, sections));
  std::stable_sort(lines.begin(), lines.end(),
                   [](const FindingLine& a, const FindingLine& b) { return a.place < b.place; });
  return lines;
}

std::size_t count(const std::vector<FindingLine>& lines, const std::string& severity) {
  return static_cast<std::size_t>(std::count_if(lines.begin(), lines.end(), [&](const FindingLine& line) {
    return !line.is_set_aside() && line.of("severity") == severity;
  }));
}

std::size_t count_set_aside(const std::vector<FindingLine>& lines) {
  return static_cast<std::size_t>(
      std::count_if(lines.begin(), lines.end(), [](const FindingLine& line) { return line.is_set_aside(); }));
}

void tell_as_json(const std::vector<FindingLine>& lines, const Json& view, const std::string& file,
                  const Settings& settings) {
  for (const FindingLine& line : lines) {
    Json json = {{"type", "finding"}};
    json.update(*line.finding);
    json.update(
        {{"path", line.path}, {"name", line.name}, {"message", line.message}, {"why", line.why}, {"fix", line.fix}});
    std::cout << one_line(json) << '\n';
  }
  tell_notes(view.at("notes"), settings, std::cout);
  Json summary = {{"type", "summary"}, {"file", file == "-" ? Json() : Json(file)}, {"plan", view.at("planId")}};
  for (const char* severity : kSeverities) summary[severity] = count(lines, severity);
  summary["setAside"] = count_set_aside(lines);
  summary["notes"] = view.at("notes").size();
  std::cout << one_line(summary) << '\n';
}

void tell_by_section(const std::vector<FindingLine>& lines, const Words& words) {
  const std::string* section = nullptr;
  for (const FindingLine& line : lines) {
    if (line.is_set_aside()) continue;
    if (!section || *section != line.of("section")) {
      section = &line.of("section");
      std::cout << '\n' << words.of("section-" + *section) << '\n';
    }
    std::cout << "  [" << words.of("severity-" + line.of("severity")) << "] " << line.title << '\n'
              << "    " << for_terminal(line.message) << '\n'
              << "    " << for_terminal(line.fix) << '\n';
  }
}

void tell_as_text(const std::vector<FindingLine>& lines, const Json& view, const std::string& title,
                  const Settings& settings) {
  const Words words(settings.language);
  std::cout << title << '\n';
  tell_by_section(lines, words);
  if (!view.at("notes").empty()) std::cout << '\n' << words.of("command-notes") << '\n';
  tell_notes(view.at("notes"), settings, std::cout);
  Details counts;
  for (const char* severity : kSeverities) counts[severity] = std::to_string(count(lines, severity));
  const std::size_t set_aside = count_set_aside(lines);
  const bool is_nothing_open = set_aside == lines.size();
  std::cout << '\n' << words.of(is_nothing_open ? "command-nothing-found" : "command-counts", counts) << '\n';
  if (set_aside > 0) std::cout << words.of("command-set-aside", {{"count", std::to_string(set_aside)}}) << '\n';
}

ExitStatus check(const std::string& file, const Settings& settings) {
  Session session;
  const Json view = open_source(session, file, "check", settings.today);
  const Json model = value_of(describe());
  const Outline outline(view, model);
  const Words words(settings.language);
  const std::vector<FindingLine> lines = make_lines(view.at("findings"), outline, words, model.at("sections"));
  if (settings.is_json())
    tell_as_json(lines, view, file, settings);
  else
    tell_as_text(lines, view, outline.title_of(view.at("root"), words), settings);
  return count(lines, "must") > 0 ? ExitStatus::findings : ExitStatus::fine;
}

}  // namespace

Subcommand add_check(CLI::App& app, const Settings& settings, const Words& words) {
  CLI::App* check_app = app.add_subcommand("check", words.of("command-check"));
  const auto file = std::make_shared<std::string>();
  check_app->add_option("FILE", *file, words.of("command-option-file"))->required()->option_text(" ");
  return {check_app, [file, &settings] { return check(*file, settings); }};
}

}  // namespace waymark::cli
