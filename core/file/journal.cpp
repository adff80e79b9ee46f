#include "core/file/journal.hpp"

#include "core/file/field_json.hpp"
#include "core/file/plan_file.hpp"
#include "core/file/stamp_text.hpp"

namespace waymark {
namespace {

// Whether running the insertion again would give other stamps than these: what comes back after a removal brings the
// stamps of its fields and the places of what is below it along.
bool needs_stamps(const Entity& entity) {
  return height_of(entity) > 0 || !entity.stamps.fields.empty() || !entity.stamps.unknown.empty();
}

void add_place(Json& operation, const Entity& entity) {
  operation["parent"] = entity.parent->id;
  operation["list"] = entity.place->name;
  operation["index"] = entity.place->at<Entities>(*entity.parent).index_of(entity);
}

// Runs one line's operations, all or none. Everything in it is checked against the tree first, as a journal could come
// from a damaged store.
class LineRunner {
 public:
  LineRunner(const Json& line, Tree& tree, Clock& clock)
      : by_(read_id(line.at("by"), "by")), tree_(tree), clock_(clock) {
    clock_.witness(by_, 0);  // stamps inside of the line may name this replica already
  }

  void run_all(const Json& operations, std::uint32_t to) {
    try {
      for (const Json& operation : operations) run(operation);
      if (clock_.now() != to) throw Refused("out-of-range", "to");
    } catch (...) {
      take_back();
      throw;
    }
  }

 private:
  // Every operation has a counter of its own, without gaps.
  void run(const Json& json) {
    const std::uint32_t counter = read_count(json.at("at"), "at");
    if (counter == 0 || counter - 1 != clock_.now()) throw Refused("out-of-range", "at");
    Operation operation = read(json);
    done_.push_back(tree_.run(std::move(operation), clock_.witness(by_, counter)));
  }

  void take_back() {
    for (auto back = done_.rbegin(); back != done_.rend(); ++back)
      tree_.run(std::move(*back), clock_.witness(by_, clock_.now() + 1));
  }

  Entity& entity(const Json& json, const char* name) const {
    Entity* found = tree_.index().find(json.at(name).get<std::string>());
    if (!found) throw Refused("unknown-entity", name);
    return *found;
  }

  static const Field& field(const Entity& entity, const Json& json, const char* name) {
    const Field* found = find_field(entity.noun(), json.at(name).get<std::string>());
    if (!found) throw Refused("unknown-field", name);
    return *found;
  }

  Operation read(const Json& json) const {
    const auto op = json.at("op").get<std::string>();
    if (op == "set") {
      Entity& target = entity(json, "id");
      const Field& of = field(target, json, "field");
      return SetOperation{target.id, &of, read_value(json.at("value"), of, "value")};
    }
    if (op == "insert") return read_insert(json);
    if (op == "remove") {
      Entity& target = entity(json, "id");
      if (!target.parent) throw Refused("not-allowed", "id");
      return RemoveOperation{target.id};
    }
    if (op != "move") throw Refused("bad-request", "op");
    return read_move(json);
  }

  Operation read_move(const Json& json) const {
    const Entity& target = entity(json, "id");
    const Entity& parent = entity(json, "parent");
    if (!target.parent || is_within(parent, target)) throw Refused("not-allowed", "parent");
    require_nesting(parent, target);
    return MoveOperation{target.id, parent.id, &list(json, target.noun()), index(json, &target)};
  }

  static void require_nesting(const Entity& parent, const Entity& entity) {
    if (level_of(parent) + 1 + height_of(entity) > kMaxNesting) throw Refused("too-deep", "parent");
  }

  Operation read_insert(const Json& json) const {
    const Entity& parent = entity(json, "parent");
    const Field& where = field(parent, json, "list");
    if (where.kind != Kind::list) throw Refused("unknown-list", "list");
    auto made = where.target().make();
    EntityReader reader(Ids::required, nullptr);
    reader.read(json.at("entity"), *made, "entity");
    require_nesting(parent, *made);
    if (tree_.index().size() + reader.entities().size() > kMaxEntities) throw Refused("too-many", "entity");
    for (const auto& [id, each] : reader.entities()) {
      if (tree_.index().find(id)) throw Refused("duplicate-id", "entity");
      const auto stamps = json.find("stamps");
      if (stamps != json.end() && stamps->contains(id))
        each->stamps =
            read_stamps(stamps->at(id).get<std::string>(), each->noun(), tree_.document().replicas.size(), id);
    }
    return InsertOperation{parent.id, &where, index(json, nullptr), std::move(made)};
  }

  const Field& list(const Json& json, const Noun& noun) const {
    const Field& found = field(entity(json, "parent"), json, "list");
    if (found.kind != Kind::list || &found.target() != &noun) throw Refused("unknown-list", "list");
    return found;
  }

  std::size_t index(const Json& json, const Entity* moving) const {
    const Entity& parent = entity(json, "parent");
    const Field& where = field(parent, json, "list");
    const bool stays = moving && moving->parent == &parent && moving->place == &where;
    const std::size_t wanted = read_count(json.at("index"), "index");
    if (wanted > where.at<Entities>(parent).size() - (stays ? 1 : 0)) throw Refused("bad-index", "index");
    return wanted;
  }

  std::string by_;
  Tree& tree_;
  Clock& clock_;
  std::vector<Operation> done_;  // each as what takes it back
};

// Whether the line was run (it is not when the plan has it already).
bool run_line(std::string_view text, Tree& tree, Clock& clock) {
  const Json line = parse_object(text, "");
  if (line.at("plan") != tree.document().plan->id) throw Refused("journal-mismatch", "plan");
  const std::uint32_t to = read_count(line.at("to"), "to");
  if (to <= clock.now()) return false;
  if (read_count(line.at("from"), "from") != clock.now()) throw Refused("journal-mismatch", "from");
  LineRunner(line, tree, clock).run_all(line.at("ops"), to);
  return true;
}

}  // namespace

void JournalWriter::end_step(const Clock& clock) {
  if (operations_.empty()) return;
  Json line = Json::object();
  line["plan"] = document_->plan->id;
  line["from"] = revision_;
  line["to"] = clock.now();
  line["by"] = clock.replica();
  line["ops"] = std::move(operations_);
  operations_ = Json::array();
  lines_.push_back({revision_, clock.now(), compact(line) + "\n"});
  revision_ = clock.now();
}

std::string JournalWriter::text() const {
  std::string text;
  for (const Line& line : lines_) text += line.text;
  return text;
}

void JournalWriter::taken(std::uint32_t revision) {
  while (!lines_.empty() && lines_.front().to <= revision) lines_.pop_front();
}

void JournalWriter::after_set(Entity& entity, const Field& field, const Stamp& stamp) {
  operations_.push_back({{"op", "set"},
                         {"id", entity.id},
                         {"field", field.name},
                         {"value", write_value(entity, field)},
                         {"at", stamp.counter}});
}

void JournalWriter::after_insert(Entity& entity, const Stamp& stamp) {
  Json operation = {{"op", "insert"}, {"at", stamp.counter}};
  add_place(operation, entity);
  operation["entity"] = write_entity(entity);
  if (needs_stamps(entity)) operation["stamps"] = write_all_stamps(entity);
  operations_.push_back(std::move(operation));
}

void JournalWriter::before_remove(Entity& entity, const Stamp& stamp) {
  operations_.push_back({{"op", "remove"}, {"id", entity.id}, {"at", stamp.counter}});
}

void JournalWriter::after_move(Entity& entity, const Stamp& stamp) {
  Json operation = {{"op", "move"}, {"id", entity.id}, {"at", stamp.counter}};
  add_place(operation, entity);
  operations_.push_back(std::move(operation));
}

std::size_t run_journal(std::string_view text, Tree& tree, Clock& clock) {
  std::size_t number = 0;
  std::size_t applied = 0;
  while (!text.empty()) {
    ++number;
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text = end == text.npos ? std::string_view() : text.substr(end + 1);
    if (line.empty()) continue;
    try {
      if (run_line(line, tree, clock)) ++applied;
    } catch (const std::exception&) {
      throw Refused("journal-mismatch", "journal",
                    {{"line", std::to_string(number)}, {"applied", std::to_string(applied)}});
    }
  }
  return applied;
}

}  // namespace waymark
