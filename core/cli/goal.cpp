// waymark goal: what a goal's sentence says, and what it leaves out. One sentence for people or as JSON, or many as
// lines.
#include "core/language/goal_reading.hpp"

#include <iostream>
#include <memory>

#include "core/cli/json.hpp"
#include "core/cli/problem.hpp"
#include "core/cli/source.hpp"
#include "core/cli/subcommands.hpp"
#include "core/cli/text.hpp"

namespace waymark::cli {
namespace {

struct GoalOptions {
  std::string text = "-";
  std::string start;
  bool is_lines = false;
};

struct NamedPart {
  const char* name;  // of the codebook
  GoalPart GoalReading::*part;
};

// In the codebook's order. The first seven should be there, the last three should not.
constexpr NamedPart kParts[] = {
    {"who", &GoalReading::who},           {"what", &GoalReading::what},     {"measure", &GoalReading::measure},
    {"baseline", &GoalReading::baseline}, {"target", &GoalReading::target}, {"source", &GoalReading::source},
    {"deadline", &GoalReading::deadline}, {"vague", &GoalReading::vague},   {"activity", &GoalReading::activity},
    {"compound", &GoalReading::compound},
};
constexpr std::size_t kWanted = 7;

constexpr Language kLanguages[] = {Language::en, Language::es};

std::optional<Language> language_named(const std::string& name) {
  for (const Language language : kLanguages)
    if (name == names_of(language).names[static_cast<std::size_t>(language) - 1]) return language;
  return std::nullopt;
}

// JSON
// -----------------------------------------------------------------------------------------------------------------

Json or_null(std::string_view text) { return text.empty() ? Json() : Json(text); }
Json or_null(const std::optional<double>& value) { return value ? Json(*value) : Json(); }

std::string_view direction_name(Direction direction) {
  if (direction == Direction::unset) return {};
  return names_of(direction).names[static_cast<std::size_t>(direction) - 1];
}

Json labels(const GoalReading& reading) {
  Json json = Json::object();
  for (const auto& [name, part] : kParts) json[name] = (reading.*part).is_found;
  return json;
}

Json facts(const GoalReading& reading, std::string_view text) {
  return {{"baseline_value", or_null(reading.baseline_value)},
          {"target_value", or_null(reading.target_value)},
          {"unit", or_null(to_text(reading.unit))},
          {"change_kind", or_null(to_text(reading.change))},
          {"direction", or_null(direction_name(reading.direction))},
          {"deadline_text", or_null(piece(text, reading.deadline.span))},
          {"deadline_iso", reading.deadline_date ? Json(to_text(*reading.deadline_date)) : Json()}};
}

Json spans(const GoalReading& reading) {
  Json json = Json::object();
  for (const auto& [name, part] : kParts) {
    const Span span = (reading.*part).span;
    json[name] = span.empty() ? Json() : Json{{"begin", span.begin}, {"end", span.end}};
  }
  return json;
}

// Lines
// ----------------------------------------------------------------------------------------------------------------

struct GoalLine {
  Json id;
  std::string text;
  Language language;
};

// Throws Problem bad-goal-line with the reason, which is one of the locale files' messages.
GoalLine read_line(const std::string& line, Language usual, const Words& words) {
  const auto refuse = [&](const char* why) { return Problem("bad-goal-line", {}, {{"detail", words.of(why)}}); };
  const Json json = Json::parse(line, nullptr, false);
  if (!json.is_object()) throw refuse("command-goal-line-not-object");
  const auto text = json.find("text");
  if (text == json.end() || !text->is_string()) throw refuse("command-goal-line-no-text");
  const auto lang = json.find("lang");
  const bool is_told = lang != json.end() && !lang->is_null();
  const auto language = !is_told ? usual : lang->is_string() ? language_named(lang->get<std::string>()) : std::nullopt;
  if (!language) throw refuse("command-goal-line-language");
  return {json.value("id", Json()), text->get<std::string>(), *language};
}

void answer(const GoalLine& line, const GoalSetting& setting) {
  const GoalReading reading = read_goal(line.text, line.language, setting);
  std::cout << one_line({{"id", line.id}, {"labels", labels(reading)}, {"facts", facts(reading, line.text)}}) << '\n';
}

// On standard error even when JSON was asked for: standard output holds one answer for each good line.
void tell_bad_line(std::size_t number, Problem problem, const Words& words) {
  problem.details["line"] = std::to_string(number);
  std::cerr << "waymark: " << for_terminal(words.of("error-" + problem.code, problem.details)) << '\n';
}

ExitStatus read_lines(Language usual, const GoalSetting& setting, const Words& words) {
  ExitStatus status = ExitStatus::fine;
  std::string line;
  for (std::size_t number = 1; std::getline(std::cin, line); ++number) {
    if (line.find_first_not_of(" \t\r") == line.npos) continue;
    try {
      answer(read_line(line, usual, words), setting);
    } catch (const Problem& problem) {
      tell_bad_line(number, problem, words);
      status = ExitStatus::unreadable;
    }
  }
  return status;
}

// People
// ---------------------------------------------------------------------------------------------------------------

std::string number_text(double value) { return Json(value).dump(); }

std::string without_zeros(double value) {
  std::string text = number_text(value);
  if (text.size() > 2 && text.substr(text.size() - 2) == ".0") text.resize(text.size() - 2);
  return text;
}

std::string quoted(const GoalPart& part, std::string_view text, const Words& words) {
  if (part.span.empty()) return words.of("command-goal-whole");
  return words.of("command-goal-quoted", {{"text", for_terminal(std::string(piece(text, part.span)))}});
}

void tell_parts(const GoalReading& reading, std::string_view text, const Words& words) {
  for (std::size_t i = 0; i < std::size(kParts); ++i) {
    const GoalPart& part = reading.*kParts[i].part;
    const bool is_wanted = i < kWanted;
    if (!part && !is_wanted) continue;
    const std::string name = words.of(std::string("command-goal-") + kParts[i].name);
    std::cout << "  " << name << ": " << (part ? quoted(part, text, words) : words.of("command-goal-missing")) << '\n';
  }
}

void tell_fact(const char* id, const std::string& value, const Words& words) {
  if (!value.empty()) std::cout << "  " << words.of(id) << ": " << value << '\n';
}

// The name of a value in the person's language: command-goal-unit-percent.
std::string value_name(const char* kind, std::string_view name, const Words& words) {
  return name.empty() ? "" : words.of(std::string("command-goal-") + kind + "-" + std::string(name));
}

std::string hyphened(std::string_view name) {
  std::string text(name);
  for (char& c : text)
    if (c == '_') c = '-';
  return text;
}

void tell_facts(const GoalReading& reading, const Words& words) {
  const auto number = [](const std::optional<double>& value) { return value ? without_zeros(*value) : ""; };
  tell_fact("command-goal-baseline-value", number(reading.baseline_value), words);
  tell_fact("command-goal-target-value", number(reading.target_value), words);
  tell_fact("command-goal-unit", value_name("unit", hyphened(to_text(reading.unit)), words), words);
  tell_fact("command-goal-change", value_name("change", hyphened(to_text(reading.change)), words), words);
  tell_fact("command-goal-direction", value_name("direction", direction_name(reading.direction), words), words);
  tell_fact("command-goal-date", reading.deadline_date ? to_text(*reading.deadline_date) : "", words);
  tell_fact("command-goal-other-date", reading.other_deadline_date ? to_text(*reading.other_deadline_date) : "", words);
}

void tell_as_text(const GoalReading& reading, std::string_view text, const Words& words) {
  std::cout << words.of("command-goal-found") << '\n';
  tell_parts(reading, text, words);
  tell_facts(reading, words);
}

// ----------------------------------------------------------------------------------------------------------------------

std::string without_line_end(std::string text) {
  while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.pop_back();
  return text;
}

GoalSetting setting_of(const GoalOptions& options) {
  if (options.start.empty()) return {};
  const auto start = parse_date(options.start);
  if (!start) {
    const std::string detail = "--start " + options.start;
    throw Problem("wrong-use", {}, {{"detail", detail}}, ExitStatus::wrong_use);
  }
  return {start, end_of_school_year(*start)};
}

ExitStatus read(const GoalOptions& options, const Settings& settings) {
  const Words words(settings.language);
  const GoalSetting setting = setting_of(options);
  const Language language = language_named(settings.language).value_or(Language::en);
  if (options.is_lines) return read_lines(language, setting, words);
  const std::string text = options.text == "-" ? without_line_end(read_source("-")) : options.text;
  const GoalReading reading = read_goal(text, language, setting);
  if (settings.is_json())
    std::cout << one_line({{"labels", labels(reading)}, {"facts", facts(reading, text)}, {"spans", spans(reading)}})
              << '\n';
  else
    tell_as_text(reading, text, words);
  return ExitStatus::fine;
}

}  // namespace

Subcommand add_goal(CLI::App& app, const Settings& settings, const Words& words) {
  CLI::App* goal_app = app.add_subcommand("goal", words.of("command-goal"));
  const auto options = std::make_shared<GoalOptions>();
  goal_app->add_option("TEXT", options->text, words.of("command-option-goal-text"))->option_text(" ");
  goal_app->add_option("--start", options->start, words.of("command-option-goal-start"))->option_text("YYYY-MM-DD");
  goal_app->add_flag("--jsonl", options->is_lines, words.of("command-option-goal-lines"));
  return {goal_app, [options, &settings] { return read(*options, settings); }};
}

}  // namespace waymark::cli
