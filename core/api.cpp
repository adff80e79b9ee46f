#include "core/api.hpp"

#include <charconv>
#include <optional>

#include "core/file/calendar_json.hpp"
#include "core/file/data_json.hpp"
#include "core/file/decision_json.hpp"
#include "core/file/describe_json.hpp"
#include "core/file/edit_json.hpp"
#include "core/file/field_json.hpp"
#include "core/file/journal.hpp"
#include "core/file/limits.hpp"
#include "core/file/plan_file.hpp"
#include "core/file/progress_json.hpp"
#include "core/file/schedule_json.hpp"
#include "core/file/sharing_json.hpp"
#include "core/file/sheet_json.hpp"
#include "core/file/time_json.hpp"
#include "core/file/view_json.hpp"
#include "core/file/workshop_json.hpp"
#include "core/progress/decision_record.hpp"
#include "core/progress/progress_keeper.hpp"
#include "core/schedule/baseline.hpp"
#include "core/schedule/people.hpp"
#include "core/workshop/goal_repair.hpp"
#include "core/workshop/goal_sentence.hpp"

namespace waymark {
namespace {

// Error details can be cut in the middle of a character; such a half is shown as U+FFFD instead of failing.
std::string envelope(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

std::string failure(const Error& error) { return envelope({{"ok", false}, {"error", write_error(error)}}); }

template <class Say>
std::string guarded(const Say& say) {
  try {
    return say();
  } catch (const Refused& refused) {
    return failure(refused.error());
  } catch (const std::bad_alloc&) {
    return failure({"out-of-memory", "", {}});
  } catch (const std::exception& error) {
    return failure({"internal", "", {{"detail", error.what()}}});
  } catch (...) {
    return failure({"internal", "", {}});
  }
}

template <class Answer>
std::string answer(const Answer& compute) {
  return guarded([&] {
    Json json = {{"ok", true}};
    json["value"] = compute();
    return envelope(json);
  });
}

// The same where the value comes as JSON text already.
template <class Write>
std::string answer_text(const Write& write) {
  return guarded([&] { return R"({"ok":true,"value":)" + write() + "}"; });
}

std::string option(const Json& options, const char* name, bool is_required = false) {
  const auto found = options.find(name);
  if (found == options.end() || found->is_null()) {
    if (is_required) throw Refused("bad-request", std::string("options.") + name);
    return {};
  }
  if (!found->is_string()) throw wrong_type("text", *found, std::string("options.") + name);
  return found->get<std::string>();
}

std::uint32_t read_number(const std::string& text, const char* path) {
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) throw Refused("bad-request", path);
  return number;
}

std::optional<Date> read_today(const std::string& text) {
  if (text.empty()) return std::nullopt;
  const auto today = parse_date(text);
  if (!today) throw Refused("bad-date", "today", {{"found", text.substr(0, 40)}});
  return today;
}

// Replica names become part of ids and stamps: short and plain.
std::string read_replica(const Json& options) {
  std::string name = option(options, "replica", true);
  const bool is_plain = name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789") == name.npos;
  if (name.empty() || name.size() > 32 || !is_plain)
    throw Refused("bad-id", "options.replica", {{"found", name.substr(0, 40)}});
  return name;
}

// Ids for the entities of a file without any, counted up so that opening the same file again gives the same ids.
MakeId id_maker(const std::string& replica) {
  auto count = std::make_shared<std::uint32_t>(0);
  return [replica, count] { return replica + "-f" + std::to_string(++*count); };
}

std::size_t count_below(const Json& counts, const char* name) { return counts.value(name, std::size_t{0}); }

Json count_entities(Entity& root) {
  Json counts = Json::object();
  walk(root, [&](Entity& entity) {
    const std::string name(entity.noun().name);
    counts[name] = count_below(counts, name.c_str()) + 1;
  });
  return {{"people", count_below(counts, "person")},
          {"gaps", count_below(counts, "gap")},
          {"rootCauses", count_below(counts, "rootCause")},
          {"goals", count_below(counts, "goal")},
          {"measures", count_below(counts, "measure")},
          {"steps", count_below(counts, "step")},
          {"observations", count_below(counts, "observation")},
          {"meetings", count_below(counts, "meeting")},
          {"decisions", count_below(counts, "decision")}};
}

Json write_head(const Plan& plan) {
  Json head = Json::object();
  head["id"] = plan.id;
  for (const char* name : {"title", "organization", "level", "language", "start", "end"})
    head[name] = write_value(plan, *find_field(plan.noun(), name));
  return head;
}

}  // namespace

std::string inspect(const std::string& file) {
  return answer([&]() -> Json {
    const LoadedFile loaded = read_plan_file(file, id_maker("look"));
    return {{"plan", write_head(*loaded.document.plan)},
            {"counts", count_entities(*loaded.document.plan)},
            {"version", loaded.document.version},
            {"stamped", loaded.is_stamped},
            {"notes", write_notes(loaded.notes)}};
  });
}

std::string schema() { return answer(plan_schema); }

std::string describe() { return answer(describe_model); }

// Everything that belongs to one open plan. The parts listen to each other, so it stays where it was made.
class Session::Open {
 public:
  Open(Document document, const std::string& replica, std::optional<Date> today)
      : document_(std::move(document)),
        editor_(document_, replica),
        completeness_(*document_.plan),
        journal_(document_),
        inspector_(editor_.tree(), today),
        scheduler_(editor_.tree(), today),
        progress_(*document_.plan),
        today_(today) {
    journal_.start_at(editor_.clock().now());
    // The journal comes first: it writes an entity down before anybody else can react to its change.
    editor_.tree().listen(journal_);
    editor_.tree().listen(completeness_);
    editor_.tree().listen(inspector_);
    editor_.tree().listen(scheduler_);
    editor_.tree().listen(progress_);
  }
  Open(const Open&) = delete;

  Editor& editor() { return editor_; }
  Document& document() { return document_; }
  JournalWriter& journal() { return journal_; }
  Inspector& inspector() { return inspector_; }
  DataSetting data_setting() { return {*document_.plan, today_}; }
  const Scheduler& scheduler() {
    scheduler_.update();
    return scheduler_;
  }

  // Of today; good until the next edit. Throws no-today.
  const PlanProgress& progress() { return progress_.update(today()); }
  const ProgressKeeper& progress_keeper() const { return progress_; }

  // Throws no-today.
  Date today() const {
    if (!today_) throw Refused("no-today", "");
    return *today_;
  }

  std::optional<Date> known_today() const { return today_; }

  void set_today(Date today) {
    today_ = today;
    inspector_.set_today(today);
    scheduler_.set_today(today);
  }

  // A new plan's first edits, stamped like all others but not there to be undone.
  void begin(std::vector<Edit> edits) {
    editor_.apply(std::move(edits), {});
    editor_.forget_history();
    journal_.end_step(editor_.clock());
  }

  Json view() {
    inspector_.update();
    Json json = {{"planId", document_.plan->id},
                 {"revision", editor_.clock().now()},
                 {"root", document_.plan->id},
                 {"entities", write_records(*document_.plan)},
                 {"findings", write_findings(inspector_.findings())}};
    add_state(json);
    return json;
  }

  // Does something to the plan and answers the change set.
  template <class Act>
  Json change(const Act& act) {
    try {
      return change_set(act());
    } catch (...) {
      // What was taken back again has been stamped, so it belongs into the journal like everything else.
      journal_.end_step(editor_.clock());
      throw;
    }
  }

  Json change_set(const Change& change) {
    journal_.end_step(editor_.clock());
    const FindingChanges findings = inspector_.update();
    Json json = write_change(change, editor_.tree().index());
    json["revision"] = editor_.clock().now();
    json["findings"] = {{"added", write_findings(findings.added)}, {"removed", findings.removed}};
    if (const auto rescheduled = scheduler_.update()) json["schedule"] = write_schedule(*rescheduled, scheduler_);
    add_state(json);
    return json;
  }

  // Runs a journal's lines without writing them into this session's own.
  void replay(const std::string& lines) {
    try {
      run_journal(lines, editor_.tree(), editor_.clock());
    } catch (...) {
      settle_after_replay();
      throw;
    }
    settle_after_replay();
  }

 private:
  void add_state(Json& json) const {
    json["sections"] = write_sections(completeness_);
    json["undo"] = write_undo(editor_.next_undo());
    json["redo"] = write_undo(editor_.next_redo());
  }

  // What was done before may not fit the plan any more, so it cannot be undone.
  void settle_after_replay() {
    editor_.forget_history();
    journal_.forget();
    journal_.start_at(editor_.clock().now());
  }

  Document document_;
  Editor editor_;
  Completeness completeness_;
  JournalWriter journal_;
  Inspector inspector_;
  Scheduler scheduler_;
  ProgressKeeper progress_;
  std::optional<Date> today_;
};

Session::Session() = default;
Session::~Session() = default;

namespace {

// The plan that is open, or no-plan.
template <class Open>
Open& require(const std::unique_ptr<Open>& open) {
  if (!open) throw Refused("no-plan", "");
  return *open;
}

void give_id(Plan& plan, const std::string& id) {
  walk(plan, [&](const Entity& each) {
    if (each.parent && each.id == id) throw Refused("duplicate-id", "options.newId", {{"id", id}});
  });
  plan.id = id;
}

std::vector<Edit> first_edits(const Json& options, const std::string& plan) {
  const Noun& noun = noun_of<Plan>();
  std::vector<Edit> edits;
  for (const char* name : {"title", "organization", "language"}) {
    if (!options.contains(name)) continue;
    const Field& field = *find_field(noun, name);
    edits.emplace_back(SetField{plan, &field, read_value(options[name], field, std::string("options.") + name)});
  }
  const Value variant = read_value(options.value("smartVariant", Json("source")), *find_field(noun, "smartVariant"),
                                   "options.smartVariant");
  const auto* chosen = std::get_if<std::uint8_t>(&variant);
  edits.emplace_back(UseSmartVariant{chosen ? static_cast<SmartVariant>(*chosen) : SmartVariant::source});
  return edits;
}

}  // namespace

namespace {

template <class Open>
const Goal& find_goal(Open& open, const std::string& id) {
  const Entity* entity = open.editor().tree().index().find(id);
  if (!entity || &entity->noun() != &noun_of<Goal>()) throw Refused("unknown-entity", "goal", {{"id", id}});
  return static_cast<const Goal&>(*entity);
}

}  // namespace

std::string Session::create(const std::string& text) {
  return answer([&] {
    const Json options = parse_object(text, "options");
    Document document;
    const std::string id = read_id(options.contains("id") ? options["id"] : Json(), "options.id");
    document.plan->id = id;
    auto opened =
        std::make_unique<Open>(std::move(document), read_replica(options), read_today(option(options, "today")));
    opened->begin(first_edits(options, id));
    open_ = std::move(opened);
    prepare_goal_reading(language_of(*open_->document().plan));
    return open_->view();
  });
}

std::string Session::open(const std::string& file, const std::string& text) {
  return answer([&] {
    const Json options = parse_object(text, "options");
    const std::string replica = read_replica(options);
    LoadedFile loaded = read_plan_file(file, id_maker(replica));
    if (options.contains("newId")) give_id(*loaded.document.plan, read_id(options["newId"], "options.newId"));
    auto opened = std::make_unique<Open>(std::move(loaded.document), replica, read_today(option(options, "today")));
    open_ = std::move(opened);
    prepare_goal_reading(language_of(*open_->document().plan));
    Json json = open_->view();
    json["notes"] = write_notes(loaded.notes);
    return json;
  });
}

std::string Session::replay(const std::string& journal) {
  return answer([&] {
    Open& open = require(open_);
    open.replay(journal);
    return open.view();
  });
}

std::string Session::view() {
  return answer([&] { return require(open_).view(); });
}

std::string Session::edit(const std::string& text) {
  return answer([&] {
    Open& open = require(open_);
    EditRequest request = read_edit_request(text, open.editor());
    return open.change([&] { return open.editor().apply(std::move(request.edits), request.occasion); });
  });
}

std::string Session::undo() {
  return answer([&] {
    Open& open = require(open_);
    return open.change([&] { return open.editor().undo(); });
  });
}

std::string Session::redo() {
  return answer([&] {
    Open& open = require(open_);
    return open.change([&] { return open.editor().redo(); });
  });
}

std::string Session::mend(const std::string& finding) {
  return answer([&] {
    Open& open = require(open_);
    auto edits = open.inspector().mend(finding, open.editor().make_id());
    return open.change([&] { return open.editor().apply(std::move(edits), {}); });
  });
}

std::string Session::workshop(const std::string& id) {
  return answer([&] {
    Open& open = require(open_);
    const Goal& goal = find_goal(open, id);
    const Plan& plan = *open.document().plan;
    const Language language = language_of(plan);
    Workshop workshop{goal, read_goal(goal.statement, language, setting_of(goal, plan)), {}, {}, {}, {}};
    const GoalReading& reading = workshop.reading;
    workshop.letters = judge_letters(goal, reading, plan, open.editor().tree().index(), count_steps_serving(goal, plan),
                                     direction_in_words(goal.statement, reading, language));
    workshop.offers = offers_of(goal, reading, language, "new");
    const GoalParts fields = parts_of_fields(goal);
    workshop.repaired = repair_goal(goal.statement, reading, fields, language);
    if (wants_rebuilding(goal.statement, reading))
      workshop.built = build_goal(combined(fields, parts_of_text(goal.statement, reading)), language);
    return write_workshop(workshop);
  });
}

std::string Session::take_offer(const std::string& text) {
  return answer([&] {
    Open& open = require(open_);
    const Json request = parse_object(text, "request");
    const Goal& goal = find_goal(open, option(request, "goal", true));
    const std::string part = option(request, "part");
    const Plan& plan = *open.document().plan;
    const Language language = language_of(plan);
    const GoalReading reading = read_goal(goal.statement, language, setting_of(goal, plan));
    std::vector<Edit> edits;
    for (Offer& offer : offers_of(goal, reading, language, open.editor().make_id())) {
      if (part.empty() ? offer.kind != OfferKind::fill : offer.part != part) continue;
      std::move(offer.edits.begin(), offer.edits.end(), std::back_inserter(edits));
    }
    if (edits.empty()) throw Refused("no-such-offer", "request.part", {{"found", part}});
    return open.change([&] { return open.editor().apply(std::move(edits), {}); });
  });
}

std::string Session::quality() {
  return answer([&] {
    Open& open = require(open_);
    return write_quality(quality_of(*open.document().plan, open.inspector().findings()));
  });
}

std::string Session::schedule() {
  return answer([&] { return write_schedule(require(open_).scheduler()); });
}

std::string Session::what_if(const std::string& text) {
  return answer([&] {
    Open& open = require(open_);
    const Move move = read_move(parse_object(text, "move"), open.editor().tree().index());
    return write_consequences(consider(move, open.scheduler()));
  });
}

std::string Session::carry_out(const std::string& text) {
  return answer([&] {
    Open& open = require(open_);
    const Move move = read_move(parse_object(text, "move"), open.editor().tree().index());
    Consequences consequences = consider(move, open.scheduler());
    return open.change([&] { return open.editor().apply(std::move(consequences.edits), {}); });
  });
}

std::string Session::keep_baseline() {
  return answer([&] {
    Open& open = require(open_);
    auto edits = waymark::keep_baseline(*open.document().plan, open.scheduler(), open.today());
    return open.change([&] { return open.editor().apply(std::move(edits), {}); });
  });
}

std::string Session::due(const std::string& text) {
  return answer([&] {
    Open& open = require(open_);
    const Date until = read_day(parse_object(text, "request"), "until");
    return write_due(due_until(until, open.today(), open.scheduler()));
  });
}

std::string Session::agenda(const std::string& text) {
  return answer([&] {
    Open& open = require(open_);
    const AgendaRequest request = read_agenda_request(parse_object(text, "request"));
    return write_agenda(make_agenda(request, open.today(), open.scheduler()),
                        people_of(request.kind, *open.document().plan));
  });
}

std::string Session::workload() {
  return answer([&] {
    Open& open = require(open_);
    return write_loads(load_by_month(open.today(), open.scheduler()));
  });
}

std::string Session::leaving(const std::string& text) {
  return answer([&] {
    Open& open = require(open_);
    const Json request = parse_object(text, "request");
    const Person& person = read_person(request, "person", open.editor().tree().index());
    return write_stalls(stalls_without(person, read_day(request, "from"), open.scheduler()));
  });
}

std::string Session::hand_over(const std::string& text) {
  return answer([&] {
    Open& open = require(open_);
    const HandOver request = read_hand_over(parse_object(text, "request"), open.editor().tree().index());
    auto edits = waymark::hand_over(request, open.scheduler());
    return open.change([&] { return open.editor().apply(std::move(edits), {}); });
  });
}

std::string Session::events(const std::string& text) {
  return answer([&] {
    Open& open = require(open_);
    const Json request = parse_object(text, "request");
    const bool is_for_one = request.contains("person") && !request["person"].is_null();
    const std::string person =
        is_for_one ? read_person(request, "person", open.editor().tree().index()).id : std::string();
    return write_events(events_of(person, open.today(), open.scheduler()));
  });
}

std::string Session::day(const std::string& text) {
  return answer([&] {
    Open& open = require(open_);
    const auto day = parse_date(text);
    if (!day) throw Refused("bad-date", "day", {{"found", text.substr(0, 40)}});
    return write_day(*day, open.scheduler());
  });
}

std::string Session::read_days(const std::string& text) {
  return answer([&] {
    const Json request = parse_object(text, "request");
    const SchoolYear& year = read_year(request, require(open_).editor().tree().index());
    PastedList list = read_pasted_list(option(request, "text", true), {year.start, year.end});
    return write_pasted(propose(std::move(list.days), year), list.unread);
  });
}

std::string Session::calendar_import(const std::string& text) {
  return answer([&] {
    const Json request = parse_object(text, "request");
    const SchoolYear& year = read_year(request, require(open_).editor().tree().index());
    return write_pasted(propose(read_named_days(request), year), {});
  });
}

std::string Session::starting_point(const std::string& text) {
  return answer([&] {
    const Json request = parse_object(text, "request");
    const SchoolYear& year = read_year(request, require(open_).editor().tree().index());
    return write_starting_point(year, read_term_pattern(request));
  });
}

std::string Session::progress() {
  return answer_text([&] { return write_progress(require(open_).progress()); });
}

std::string Session::progress_since(const std::string& mark) {
  return answer_text([&] {
    Open& open = require(open_);
    const std::uint32_t known = read_number(mark, "mark");
    const PlanProgress& progress = open.progress();
    return write_progress_since(known, progress, open.progress_keeper());
  });
}

std::string Session::gap_looks(const std::string& id) {
  return answer_text([&] {
    const MeasureProgress* found = require(open_).progress().find(id);
    if (!found) throw Refused("unknown-entity", "measure", {{"id", id.substr(0, kMaxIdLength)}});
    return write_gap_looks(*found);
  });
}

std::string Session::read_data(const std::string& text) {
  return answer([&] {
    Open& open = require(open_);
    TableRequest request = read_table_request(parse_object(text, "request"), open.editor().tree().index());
    return write_proposal(read_table(std::move(request.rows), request.measure, open.data_setting(), request.hints),
                          request.measure);
  });
}

std::string Session::enter_data(const std::string& text) {
  return answer([&] {
    Open& open = require(open_);
    const Json request = parse_object(text, "request");
    const DataEntry entry = read_data_entry(request, open.editor().tree().index(), open.document().plan->language);
    auto edits = edits_of(entry, open.data_setting(), [&] { return open.editor().make_id(); });
    return open.change([&] { return open.editor().apply(std::move(edits), read_occasion(request)); });
  });
}

std::string Session::data_sheet(const std::string& id) {
  return answer([&] {
    Open& open = require(open_);
    const Json request = {{"measure", id}};
    return write_sheet(read_measure(request, open.editor().tree().index(), ""), open.data_setting());
  });
}

std::string Session::decide(const std::string& text) {
  return answer([&] {
    Open& open = require(open_);
    DecisionRequest request = read_decision_request(text, open.editor());
    const Plan& plan = *open.document().plan;
    const MakeEntityId make_id = [&] { return open.editor().make_id(); };
    if (!request.decision->date) request.decision->date = open.today();
    keep_figures(*request.decision, open.progress(), make_id);
    keep_changes(*request.decision, request.edits, plan, open.editor().tree().index(), make_id);
    // First of all: what the edits remove is taken out of the decision again by whoever removes it.
    std::vector<Edit> edits;
    edits.emplace_back(InsertEntity{plan.id, find_field(plan.noun(), "decisions"), {}, std::move(request.decision)});
    std::move(request.edits.begin(), request.edits.end(), std::back_inserter(edits));
    return open.change([&] { return open.editor().apply(std::move(edits), request.occasion); });
  });
}

std::string Session::restore(const std::string& file) {
  return answer([&] {
    Open& open = require(open_);
    const LoadedFile version = read_plan_file(file, id_maker("old"));
    Json json = open.change([&] { return open.editor().restore(*version.document.plan); });
    json["whole"] = true;
    return json;
  });
}

std::string Session::save() {
  return answer([&]() -> Json {
    Open& open = require(open_);
    return {{"text", write_plan_file(open.document())}, {"revision", open.editor().clock().now()}};
  });
}

std::string Session::share(const std::string& text) {
  return answer([&] {
    Open& open = require(open_);
    ShareRequest request = read_share_request(parse_object(text, "request"));
    request.today = open.known_today();
    return write_public_copy(make_public_copy(*open.document().plan, request));
  });
}

std::string Session::share_text(const std::string& text) {
  return answer([&]() -> Json {
    Open& open = require(open_);
    const Json request = parse_object(text, "request");
    return {
        {"text", make_public_text(*open.document().plan, read_text_to_share(request), read_share_request(request))}};
  });
}

std::string Session::journal() {
  return answer([&]() -> Json {
    const JournalWriter& journal = require(open_).journal();
    return {{"text", journal.text()}, {"from", journal.from()}, {"to", journal.to()}};
  });
}

std::string Session::journal_taken(const std::string& revision) {
  return answer([&]() -> Json {
    require(open_).journal().taken(read_number(revision, "revision"));
    return nullptr;
  });
}

std::string Session::set_today(const std::string& today) {
  return answer([&] {
    Open& open = require(open_);
    const auto date = read_today(today);
    if (!date) throw Refused("bad-date", "today", {{"found", ""}});
    open.set_today(*date);
    return open.change_set({});
  });
}

}  // namespace waymark
