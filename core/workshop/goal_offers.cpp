#include "core/workshop/goal_offers.hpp"

#include <cmath>

#include "core/workshop/goal_phrases.hpp"
#include "core/workshop/goal_repair.hpp"
#include "core/workshop/goal_sentence.hpp"
#include "core/workshop/named_day.hpp"
#include "core/workshop/rounding.hpp"

namespace waymark {
namespace {

const Field& field_of(const Noun& noun, std::string_view name) { return *find_field(noun, name); }

// The measure that the sentence speaks of: one that it agrees with, where there are several, or else the main one.
const Measure* measure_meant(const Goal& goal, const GoalParts& text) {
  for (const Measure& measure : goal.measures)
    if (text.target && text.change == ChangeKind::to && measure.target_value &&
        is_same_rounded(*text.target, *measure.target_value, is_percent(text)))
      return &measure;
  for (const Measure& measure : goal.measures)
    if (text.baseline && measure.baseline_value &&
        is_same_rounded(*text.baseline, *measure.baseline_value, is_percent(text)))
      return &measure;
  return main_measure(goal);
}

// Collects offers for one goal. Without a main measure, all that the sentence says of numbers goes into a new one.
class Offers {
 public:
  Offers(const Goal& goal, const GoalReading& reading, Language language)
      : goal_(goal),
        text_(parts_of_text(goal.statement, reading)),
        measure_(measure_meant(goal, text_)),
        reading_(reading),
        language_(language) {}

  std::vector<Offer> all() {
    add_deadline();
    if (!measure_) return std::move(offers_);
    add_target();
    add_baseline();
    add_direction();
    add_source();
    return std::move(offers_);
  }

  Edit new_measure(const std::string& id) const {
    auto measure = std::make_unique<Measure>();
    measure->id = id;
    measure->name = text_.what;
    measure->value_kind = is_percent(text_) ? ValueKind::percent : ValueKind::unset;
    measure->direction = direction_of(text_);
    measure->baseline_value = text_.baseline;
    if (is_end_value()) measure->target_value = text_.target;
    measure->target_date = reading_.deadline_date ? reading_.deadline_date : goal_.end;
    measure->source = text_.source;
    measure->focal_group = text_.who;
    return InsertEntity{goal_.id, find_field(goal_.noun(), "measures"), std::nullopt, std::move(measure)};
  }

  // A measure that would be born with neither a name nor a number says nothing.
  bool has_measure() const { return !measure_ && (is_end_value() || text_.baseline) && !text_.what.empty(); }

 private:
  bool is_end_value() const { return text_.target && text_.change == ChangeKind::to; }

  void add(std::string_view part, OfferKind kind, std::string text, std::string field) {
    offers_.push_back({part, kind, std::move(text), std::move(field), {}, {}});
  }

  void rewrite(const GoalPart& part, const std::string& value) {
    if (!part.span.empty()) offers_.back().rewritten = with_value(goal_.statement, part.span, value);
  }

  void set(const Entity& entity, std::string_view field, Value value) {
    offers_.back().edits.push_back(SetField{entity.id, &field_of(entity.noun(), field), std::move(value)});
  }

  void add_deadline() {
    const auto date = reading_.deadline_date;
    if (!date || goal_.end == date) return;
    if (goal_.end && !names_day(text_.deadline_text) && is_same_school_year_end(*goal_.end, *date)) return;
    add("deadline", goal_.end ? OfferKind::differ : OfferKind::fill, to_text(*date),
        goal_.end ? to_text(*goal_.end) : "");
    set(goal_, "end", *date);
    if (goal_.end && !reading_.deadline.span.empty())
      offers_.back().rewritten = with_last_day(goal_.statement, reading_.deadline.span, *goal_.end, language_);
  }

  // "By June 2028" and a goal that ends on May 19 of that year mean the same end: a sentence names months and years, a
  // form days. Two full days that differ do not.
  static bool is_same_school_year_end(Date field, Date text) {
    constexpr int kDays = 45;
    return std::abs(field.days - text.days) <= kDays;
  }

  void add_number(std::string_view part, std::optional<double> said, const Number& field, std::string_view name) {
    if (!said || (field && is_same_rounded(*said, *field, is_percent(text_)))) return;
    add(part, field ? OfferKind::differ : OfferKind::fill, written_value(*said, text_.unit),
        field ? written_value(*field, text_.unit) : "");
    set(*measure_, name, *said);
    if (field) rewrite(part == "target" ? reading_.target : reading_.baseline, written_value(*field, text_.unit));
  }

  // Only numbers of one kind can be compared: a sentence in percent says nothing against a measure that counts.
  bool is_comparable() const {
    const bool is_measured_in_percent = measure_->value_kind == ValueKind::percent || measure_->unit == "%";
    const bool is_open = measure_->value_kind == ValueKind::unset && measure_->unit.empty();
    return is_open || is_measured_in_percent == is_percent(text_);
  }

  void add_target() {
    if (is_end_value() && is_comparable()) add_number("target", text_.target, measure_->target_value, "targetValue");
  }

  void add_baseline() {
    if (is_comparable()) add_number("baseline", text_.baseline, measure_->baseline_value, "baselineValue");
  }

  // A sentence whose numbers go the other way than its words, or than the form, has its numbers wrong as likely as its
  // direction: rules about the target speak of that.
  void add_direction() {
    const Direction said = text_.direction;
    if (said == Direction::unset || measure_->direction != Direction::unset) return;
    add("direction", OfferKind::fill, std::string(name_of(said)), "");
    set(*measure_, "direction", static_cast<std::uint8_t>(said));
  }

  static std::string_view name_of(Direction direction) {
    return kDirectionNames[static_cast<std::size_t>(direction) - 1];
  }

  // Sources are named in many ways ("state test", "Smarter Balanced"): another name is no contradiction.
  void add_source() {
    if (text_.source.empty() || !measure_->source.empty()) return;
    add("source", OfferKind::fill, text_.source, "");
    set(*measure_, "source", text_.source);
  }

  const Goal& goal_;
  GoalParts text_;
  const Measure* measure_;
  const GoalReading& reading_;
  Language language_;
  std::vector<Offer> offers_;
};

}  // namespace

std::vector<Offer> offers_of(const Goal& goal, const GoalReading& reading, Language language,
                             const std::string& new_id) {
  Offers offers(goal, reading, language);
  std::vector<Offer> all = offers.all();
  if (offers.has_measure()) {
    const GoalParts parts = parts_of_text(goal.statement, reading);
    all.push_back({"measure", OfferKind::fill, parts.what, "", {}, {}});
    all.back().edits.push_back(offers.new_measure(new_id));
  }
  return all;
}

std::vector<Offer> differences_of(const Goal& goal, const GoalReading& reading, Language language) {
  std::vector<Offer> differences;
  for (Offer& offer : Offers(goal, reading, language).all())
    if (offer.kind == OfferKind::differ) differences.push_back(std::move(offer));
  return differences;
}

}  // namespace waymark
