// waymark due: what is overdue, what is due this week and what comes, as the page's This week tells it.
#include <algorithm>
#include <array>
#include <iostream>
#include <memory>

#include "core/api.hpp"
#include "core/cli/envelope.hpp"
#include "core/cli/notes.hpp"
#include "core/cli/outline.hpp"
#include "core/cli/problem.hpp"
#include "core/cli/source.hpp"
#include "core/cli/subcommands.hpp"
#include "core/cli/text.hpp"
#include "core/model/date.hpp"

namespace waymark::cli {
namespace {

// As far as This week looks ahead.
constexpr int kFourWeeks = 28;

constexpr std::array<const char*, 3> kStates = {"overdue", "due", "coming"};

struct DueOptions {
  std::string file;
  std::string from;  // blank: whatever is overdue too
  std::string until;
  std::string person;  // id or name; blank: everybody
};

const std::string& text_of(const Json& json, const char* member) {
  return json.at(member).get_ref<const std::string&>();
}

Date read_day(const std::string& text, const char* option) {
  const auto day = parse_date(text);
  if (!day) throw Problem("bad-date", option, {{"found", text.substr(0, 40)}}, ExitStatus::wrong_use);
  return *day;
}

// Days are compared as they are written, which sorts them.
DueOptions completed(DueOptions options, const Settings& settings) {
  if (!options.from.empty()) read_day(options.from, "--from");
  if (options.until.empty()) {
    const Date first =
        read_day(options.from.empty() ? settings.today : std::max(options.from, settings.today), "--today");
    options.until = to_text({first.days + kFourWeeks});
  }
  read_day(options.until, "--until");
  if (options.from > options.until)
    throw Problem("until-before-from", "--until", {{"from", options.from}, {"until", options.until}},
                  ExitStatus::wrong_use);
  return options;
}

// "Ana Ruiz (p1), Ben Ode (p2)"
std::string people_of(const Json& entities) {
  std::string people;
  for (const auto& [id, record] : entities.items())
    if (record.at("noun") == "person")
      people += (people.empty() ? "" : ", ") + record.value("name", std::string()) + " (" + id + ")";
  return shortened(people, 1000);
}

// People are known by the ids that the file gives them, or by their names where only one has that name.
std::string person_named(const std::string& wanted, const Json& entities) {
  std::string found;
  for (const auto& [id, record] : entities.items()) {
    if (record.at("noun") != "person") continue;
    if (id == wanted) return id;
    if (record.value("name", std::string()) != wanted) continue;
    if (!found.empty())
      throw Problem("several-of-that-name", "--person", {{"name", wanted}, {"people", people_of(entities)}},
                    ExitStatus::wrong_use);
    found = id;
  }
  if (found.empty())
    throw Problem("no-such-person", "--person", {{"name", wanted}, {"people", people_of(entities)}},
                  ExitStatus::wrong_use);
  return found;
}

// The words of a list of what is due.
class Telling {
 public:
  Telling(const Outline& outline, const Words& words) : outline_(&outline), words_(&words) {}

  // "Check in on: Train teachers"
  std::string what(const Json& item) const {
    return words_->of("due-" + text_of(item, "kind"), {{"name", subject(text_of(item, "about"))}});
  }

  std::string who(const Json& item) const {
    std::string names;
    for (const Json& id : item.at("people")) {
      if (!names.empty()) names += ", ";
      names += name(id.get_ref<const std::string&>());
    }
    return names.empty() ? words_->of("due-nobody") : names;
  }

  // Blank where it stays on the day that was meant.
  std::string moved(const Json& item) const {
    if (item.at("day") == item.at("meant")) return {};
    return words_->of("due-moved", {{"date", text_of(item, "meant")}});
  }

  // How the page calls it: a check-in by its step, a report by whom it is for, a meeting by its title or kind.
  std::string subject(const std::string& id) const {
    const Json& record = outline_->record_of(id);
    const std::string& noun = text_of(record, "noun");
    if (noun == "checkInPlan" || noun == "milestone") return name(text_of(record, "parent"));
    if (noun == "report") return either(record, "audienceName", "audience", "choice-audience-");
    if (noun == "meeting" || noun == "meetingPlan") return either(record, "title", "kind", "choice-meetingKind-");
    return name(id);
  }

 private:
  std::string name(const std::string& id) const {
    const std::string own = outline_->name_of(id, *words_);
    return own.empty() ? outline_->title_of(id, *words_) : own;
  }

  std::string either(const Json& record, const char* title, const char* choice, const std::string& prefix) const {
    if (const auto found = record.find(title); found != record.end()) return for_terminal(found->get<std::string>());
    if (const auto found = record.find(choice); found != record.end())
      return words_->of(prefix + found->get<std::string>());
    return name(text_of(record, "id"));
  }

  const Outline* outline_;
  const Words* words_;
};

struct Answer {
  std::vector<Json> items;
  std::vector<Json> dropped;

  std::size_t count(const char* state) const {
    return static_cast<std::size_t>(
        std::count_if(items.begin(), items.end(), [&](const Json& item) { return item.at("state") == state; }));
  }
};

bool is_of(const Json& people, const std::string& person) {
  return person.empty() || std::find(people.begin(), people.end(), person) != people.end();
}

// Dates that are dropped are nobody's in particular.
Answer chosen(const Json& list, const DueOptions& options, const std::string& person) {
  Answer answer;
  for (const Json& item : list.at("items"))
    if (text_of(item, "day") >= options.from && is_of(item.at("people"), person)) answer.items.push_back(item);
  if (!person.empty()) return answer;
  for (const Json& each : list.at("dropped"))
    if (text_of(each, "day") >= options.from) answer.dropped.push_back(each);
  return answer;
}

void tell_as_json(const Answer& answer, const Telling& telling, const Json& view, const DueOptions& options,
                  const Settings& settings) {
  for (const Json& item : answer.items) {
    Json json = {{"type", "due"}};
    json.update(item);
    json["name"] = telling.subject(text_of(item, "about"));
    json["message"] = telling.what(item);
    std::cout << one_line(json) << '\n';
  }
  for (const Json& each : answer.dropped) {
    Json json = {{"type", "dropped"}};
    json.update(each);
    json["name"] = telling.subject(text_of(each, "about"));
    std::cout << one_line(json) << '\n';
  }
  tell_notes(view.at("notes"), settings, std::cout);
  Json summary = {{"type", "summary"},
                  {"file", options.file == "-" ? Json() : Json(options.file)},
                  {"plan", view.at("planId")},
                  {"today", settings.today},
                  {"from", options.from.empty() ? Json() : Json(options.from)},
                  {"until", options.until}};
  for (const char* state : kStates) summary[state] = answer.count(state);
  summary["dropped"] = answer.dropped.size();
  std::cout << one_line(summary) << '\n';
}

void tell_state(const Answer& answer, const char* state, const std::string& heading, const Telling& telling) {
  if (answer.count(state) == 0) return;
  std::cout << '\n' << heading << '\n';
  for (const Json& item : answer.items) {
    if (item.at("state") != state) continue;
    std::cout << "  " << text_of(item, "day") << "  " << telling.what(item) << " (" << telling.who(item) << ")\n";
    if (const std::string moved = telling.moved(item); !moved.empty()) std::cout << "              " << moved << '\n';
  }
}

void tell_dropped(const Answer& answer, const Telling& telling, const Words& words) {
  if (answer.dropped.empty()) return;
  std::cout << '\n' << words.of("week-dropped") << '\n' << "  " << words.of("week-dropped-text") << '\n';
  for (const Json& each : answer.dropped)
    std::cout << "  " << text_of(each, "day") << "  " << telling.subject(text_of(each, "about")) << '\n';
}

void tell_as_text(const Answer& answer, const Telling& telling, const Json& view, const Outline& outline,
                  const DueOptions& options, const Settings& settings) {
  const Words words(settings.language);
  const Details until = {{"until", options.until}};
  std::cout << outline.title_of(text_of(view, "root"), words) << '\n';
  tell_state(answer, "overdue", words.of("week-overdue"), telling);
  tell_state(answer, "due", words.of("week-due"), telling);
  tell_state(answer, "coming", words.of("command-due-coming", until), telling);
  tell_dropped(answer, telling, words);
  tell_notes(view.at("notes"), settings, std::cout);
  Details counts = until;
  for (const char* state : kStates) counts[state] = std::to_string(answer.count(state));
  std::cout << '\n' << words.of(answer.items.empty() ? "command-due-nothing" : "command-due-counts", counts) << '\n';
}

ExitStatus due(const DueOptions& given, const Settings& settings) {
  const DueOptions options = completed(given, settings);
  Session session;
  const Json view = open_source(session, options.file, "due", settings.today);
  const std::string person = options.person.empty() ? "" : person_named(options.person, view.at("entities"));
  const Answer answer = chosen(value_of(session.due(one_line({{"until", options.until}}))), options, person);
  const Json model = value_of(describe());
  const Outline outline(view, model);
  const Words words(settings.language);
  const Telling telling(outline, words);
  if (settings.is_json())
    tell_as_json(answer, telling, view, options, settings);
  else
    tell_as_text(answer, telling, view, outline, options, settings);
  return answer.count("overdue") > 0 ? ExitStatus::findings : ExitStatus::fine;
}

}  // namespace

Subcommand add_due(CLI::App& app, const Settings& settings, const Words& words) {
  CLI::App* due_app = app.add_subcommand("due", words.of("command-due"));
  const auto options = std::make_shared<DueOptions>();
  due_app->add_option("FILE", options->file, words.of("command-option-file"))->required()->option_text(" ");
  due_app->add_option("--from", options->from, words.of("command-option-from"))->option_text("YYYY-MM-DD");
  due_app->add_option("--until", options->until, words.of("command-option-until"))->option_text("YYYY-MM-DD");
  due_app->add_option("--person", options->person, words.of("command-option-person"))->option_text("ID");
  return {due_app, [options, &settings] { return due(*options, settings); }};
}

}  // namespace waymark::cli
