#include "core/data/data_entry.hpp"

#include <algorithm>

#include "core/data/cell_text.hpp"
#include "core/data/date_cell.hpp"
#include "core/data/heading_row.hpp"
#include "core/data/observation_draft.hpp"
#include "core/progress/counted_value.hpp"

namespace waymark {
namespace {

const Field& observation_field(const char* name) { return *find_field(noun_of<Observation>(), name); }

Value value_of(const Number& number) { return number ? Value(*number) : Value(); }
Value value_of(const Day& day) { return day ? Value(*day) : Value(); }
Value value_of(const std::string& text) { return text.empty() ? Value() : Value(text); }
Value value_of(ObservationGroup group) {
  return group == ObservationGroup::unset ? Value() : Value(static_cast<std::uint8_t>(group));
}

ObservationDraft draft_of(const Observation& observation) {
  ObservationDraft draft;
  draft.date = observation.date;
  draft.value = observation.value;
  draft.numerator = observation.numerator;
  draft.denominator = observation.denominator;
  draft.group = observation.group;
  draft.by = observation.by.id;
  draft.note = observation.note;
  draft.aside = KeptAside(observation.as_typed);
  return draft;
}

struct NamedValue {
  const char* field;
  Value value;
};

std::vector<NamedValue> values_of(const ObservationDraft& draft) {
  return {{"date", value_of(draft.date)},
          {"value", value_of(draft.value)},
          {"asTyped", value_of(draft.aside.text())},
          {"numerator", value_of(draft.numerator)},
          {"denominator", value_of(draft.denominator)},
          {"group", value_of(draft.group)},
          {"by", value_of(draft.by)},
          {"note", value_of(draft.note)}};
}

struct Line {
  const Observation* observation = nullptr;  // null: new
  ObservationDraft draft;
  bool has_new_figures = false;
};

class RowWriter {
 public:
  RowWriter(const TypedRow& row, const DataEntry& entry, const DataSetting& setting, const ColumnHabits& habits,
            const DayHabits& days)
      : row_(row), entry_(entry), setting_(setting), habits_(habits), days_(days) {
    for (const Observation* each : row.observations) lines_.push_back({each, draft_of(*each), false});
  }

  void write(std::vector<Edit>& edits, const std::function<std::string()>& make_id) {
    for (const TypedCell& cell : row_.cells)
      if (cell.role != ColumnRole::date) type(cell);
    for (const TypedCell& cell : row_.cells)
      if (cell.role == ColumnRole::date) type_day(cell);
    for (const Line& line : lines_) {
      if (!line.observation)
        insert(line, edits, make_id);
      else if (is_left_with_nothing(line))
        edits.emplace_back(RemoveEntity{line.observation->id});
      else
        change(line, edits);
    }
  }

 private:
  ObservationGroup first_group() const {
    return has_groups(entry_.measure) ? ObservationGroup::focal : ObservationGroup::unset;
  }

  Line& line_of(ObservationGroup group) {
    const auto found = std::find_if(lines_.begin(), lines_.end(), [&](const Line& line) {
      const bool is_first = group == ObservationGroup::focal && line.draft.group == ObservationGroup::unset;
      return line.draft.group == group || is_first;
    });
    if (found != lines_.end()) return *found;
    Line line;
    line.draft.group = group;
    line.draft.by = entry_.by;
    if (!lines_.empty()) {
      line.draft.date = lines_.front().draft.date;
      line.draft.aside[AsideCell::date] = lines_.front().draft.aside[AsideCell::date];
    }
    lines_.push_back(std::move(line));
    return lines_.back();
  }

  Line& first_line() { return lines_.empty() ? line_of(first_group()) : lines_.front(); }

  // A blank cell of a row that is not there yet makes none.
  bool is_needless(const TypedCell& cell) const { return lines_.empty() && plain_text(cell.text).empty(); }

  void type(const TypedCell& cell) {
    if (is_needless(cell)) return;
    if (cell.role == ColumnRole::note)
      first_line().draft.note = std::string(CellText(cell.text).trimmed());
    else if (cell.role == ColumnRole::by)
      type_person(cell.text);
    else
      type_figure(cell);
  }

  void type_day(const TypedCell& cell) {
    if (is_needless(cell)) return;
    first_line();
    const DateReading reading = read_date(cell.text, setting_, days_);
    for (Line& line : lines_) {
      line.draft.date = reading.day;
      line.draft.aside[AsideCell::date] = reading.problem == CellProblem::none ? std::string() : cell.text;
    }
  }

  void type_person(const std::string& text) {
    const std::string plain = plain_text(text);
    const Person* person = plain.empty() ? nullptr : person_named(plain, setting_.plan);
    ObservationDraft& draft = first_line().draft;
    draft.by = person ? person->id : std::string();
    draft.aside[AsideCell::by] = person || plain.empty() ? std::string() : text;
  }

  static AsideCell aside_of(ColumnRole role) {
    if (role == ColumnRole::value) return AsideCell::value;
    return role == ColumnRole::numerator ? AsideCell::numerator : AsideCell::denominator;
  }

  void type_figure(const TypedCell& cell) {
    const bool is_blank = plain_text(cell.text).empty();
    const ObservationGroup group = cell.group == ObservationGroup::unset ? first_group() : cell.group;
    const bool is_there = std::any_of(lines_.begin(), lines_.end(), [&](const Line& line) {
      return line.draft.group == group || line.draft.group == ObservationGroup::unset;
    });
    if (is_blank && !is_there) return;
    Line& line = line_of(group);
    line.has_new_figures = true;
    ObservationDraft& draft = line.draft;
    const AsideCell which = aside_of(cell.role);
    draft.aside[which].clear();
    if (cell.role == ColumnRole::value) {
      draft.value.reset();
      draft.take_value(read_value(cell.text, entry_.measure, habits_), cell.text);
      return;
    }
    forget_counted_value(draft);
    (cell.role == ColumnRole::numerator ? draft.numerator : draft.denominator).reset();
    draft.take_count(which, read_count(cell.text, habits_), cell.text);
  }

  // A value that its counts made follows them.
  void forget_counted_value(ObservationDraft& draft) const {
    Observation observation;
    observation.numerator = draft.numerator;
    observation.denominator = draft.denominator;
    const auto counted = value_of_counts(observation, entry_.measure);
    if (draft.value && counted && could_be_rounded_from(*draft.value, *counted)) draft.value.reset();
  }

  bool is_left_with_nothing(const Line& line) const {
    const ObservationDraft& draft = line.draft;
    if (draft.has_figures() || !draft.aside.is_empty() || !draft.note.empty()) return false;
    const bool was_something = line.observation->value || line.observation->numerator ||
                               line.observation->denominator || !line.observation->as_typed.empty();
    const bool has_company = lines_.size() > 1 && std::any_of(lines_.begin(), lines_.end(), [&](const Line& other) {
                               return &other != &line && (other.draft.has_figures() || !other.draft.aside.is_empty());
                             });
    return !draft.date || (was_something && has_company);
  }

  void change(const Line& line, std::vector<Edit>& edits) const {
    const std::size_t before = edits.size();
    for (NamedValue& each : values_of(line.draft)) {
      const Field& field = observation_field(each.field);
      if (get(*line.observation, field) != each.value)
        edits.emplace_back(SetField{line.observation->id, &field, std::move(each.value)});
    }
    const bool is_entered_anew = edits.size() > before && line.has_new_figures && setting_.today &&
                                 line.observation->entered_on != setting_.today;
    if (is_entered_anew)
      edits.emplace_back(SetField{line.observation->id, &observation_field("enteredOn"), Value(*setting_.today)});
  }

  void insert(const Line& line, std::vector<Edit>& edits, const std::function<std::string()>& make_id) const {
    auto observation = std::make_unique<Observation>();
    observation->id = make_id();
    for (NamedValue& each : values_of(line.draft))
      set(*observation, observation_field(each.field), std::move(each.value));
    observation->entered_on = setting_.today;
    edits.emplace_back(InsertEntity{entry_.measure.id, find_field(noun_of<Measure>(), "observations"), std::nullopt,
                                    std::move(observation)});
  }

  const TypedRow& row_;
  const DataEntry& entry_;
  const DataSetting& setting_;
  const ColumnHabits& habits_;
  const DayHabits& days_;
  std::vector<Line> lines_;
};

}  // namespace

std::vector<Edit> edits_of(const DataEntry& entry, const DataSetting& setting,
                           const std::function<std::string()>& make_id) {
  const std::vector<TypedRow> rows = without_heading(entry.rows, entry.measure, setting);
  // The grid itself shows numbers with a point, in English and in the Spanish of the United States.
  DecimalMarkFinder finder(Language::en);
  std::vector<std::string> days;
  for (const TypedRow& row : rows)
    for (const TypedCell& cell : row.cells) {
      if (cell.role == ColumnRole::date)
        days.push_back(cell.text);
      else if (cell.role != ColumnRole::note && cell.role != ColumnRole::by)
        finder.see(plain_text(cell.text));
    }
  const ColumnHabits habits{finder.mark(), finder.is_evident(), false};
  const DayHabits order = day_habits_of(days, setting, entry.language);
  std::vector<Edit> edits;
  for (const TypedRow& row : rows) RowWriter(row, entry, setting, habits, order).write(edits, make_id);
  return edits;
}

}  // namespace waymark
