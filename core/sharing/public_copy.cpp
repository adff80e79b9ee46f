#include "core/sharing/public_copy.hpp"

#include <algorithm>
#include <map>
#include <unordered_set>
#include <utility>

#include "core/model/value.hpp"
#include "core/sharing/fitting_text.hpp"
#include "core/sharing/loose_numbers.hpp"
#include "core/sharing/names_of_people.hpp"
#include "core/sharing/plain_signs.hpp"
#include "core/sharing/private_details.hpp"
#include "core/sharing/small_numbers.hpp"
#include "core/sharing/team_only.hpp"
#include "core/sharing/text_withholding.hpp"
#include "core/sharing/withheld_figures.hpp"

namespace waymark {
namespace {

constexpr std::string_view kIdEnd = "-public";
constexpr std::size_t kLongestId = 64;

// Fields and children; no stamps, and no members that this version cannot judge.
void copy_content(const Entity& from, Entity& to) {
  to.id = from.id;
  for (const Field& field : from.noun().fields) {
    if (field.kind != Kind::list) {
      set(to, field, get(from, field));
      continue;
    }
    auto& list = field.at<Entities>(to);
    for (const auto& child : field.at<Entities>(from)) {
      Entity& copied = list.insert(list.size(), child->noun().make(), to, field);
      copy_content(*child, copied);
    }
  }
}

TextKind kind_of(const Noun& noun) {
  static const std::map<const Noun*, TextKind> kinds = {
      {&noun_of<Gap>(), TextKind::evidence},           {&noun_of<Evidence>(), TextKind::evidence},
      {&noun_of<Observation>(), TextKind::evidence},   {&noun_of<Decision>(), TextKind::evidence},
      {&noun_of<LearningCycle>(), TextKind::evidence}, {&noun_of<GoalReview>(), TextKind::evidence},
      {&noun_of<Plan>(), TextKind::results},           {&noun_of<RootCause>(), TextKind::results},
      {&noun_of<Goal>(), TextKind::results},           {&noun_of<Answer>(), TextKind::results},
      {&noun_of<Measure>(), TextKind::results},        {&noun_of<Milestone>(), TextKind::results},
      {&noun_of<Report>(), TextKind::results},         {&noun_of<Adjustment>(), TextKind::results},
  };
  const auto found = kinds.find(&noun);
  return found == kinds.end() ? TextKind::work : found->second;
}

bool has_sentences(const Entity& entity) {
  return &entity.noun() != &noun_of<Person>() && &entity.noun() != &noun_of<Withheld>();
}

template <class Visit>
void for_each_text(Plan& plan, const Visit& visit) {
  walk(plan, [&](Entity& each) {
    if (!has_sentences(each)) return;
    for (const Field& field : each.noun().fields)
      if (field.kind == Kind::text && !field.at<Text>(each).empty()) visit(each, field, field.at<Text>(each));
  });
}

class Copying {
 public:
  Copying(const Plan& plan, const ShareRequest& request) : request_(request), plan_(*copy_.document.plan) {
    copy_content(plan, plan_);
  }

  PublicCopy run() {
    withhold();
    mark();
    repair_positions(plan_);
    return std::move(copy_);
  }

  // As one more text of the plan, line by line, so that no line is longer than a field may be.
  std::string text(const std::string& text) {
    const Field& list = *find_field(plan_.noun(), "decisions");
    std::vector<const Decision*> lines;
    for (std::size_t begin = 0; begin <= text.size();) {
      const std::size_t end = std::min(text.find('\n', begin), text.size());
      auto line = std::make_unique<Decision>();
      line->id = "\n" + std::to_string(lines.size());  // none of the plan's ids has a line break
      line->reason = text.substr(begin, end - begin);
      lines.push_back(line.get());
      loose_.insert(line.get());
      plan_.decisions.insert(plan_.decisions.size(), std::move(line), plan_, list);
      begin = end + 1;
    }
    withhold();
    std::string shown;
    for (const Decision* line : lines) shown.append(line == lines.front() ? "" : "\n").append(line->reason);
    return shown;
  }

 private:
  void withhold() {
    const Withhold note = [this](const Entity& entity, const Field& field, WithheldReason reason) {
      add(entity, field, reason);
    };
    for_each_text(plan_, [](Entity&, const Field&, Text& text) { text = with_plain_digits(text); });
    remove_team_only(plan_, request_.audience, note);
    remove_private_texts(plan_, note);
    withhold_private_details(plan_, request_.mark, note);
    withhold_figures(note);
    if (!has_names())
      replace_names(plan_, request_.unnamed,
                    [&](const Entity& entity, const Field& field) { add(entity, field, WithheldReason::name); });
  }

  bool has_names() const { return request_.has_names.value_or(reads_names(request_.audience)); }

  int limit() const { return static_cast<int>(plan_.small_number_limit.value_or(kUsualSmallNumberLimit)); }

  // Once for each place and reason, whatever was found there.
  void add(const Entity& entity, const Field& field, WithheldReason reason) {
    if (!noted_.insert(entity.id + ' ' + std::string(field.name) + ' ' + std::to_string(static_cast<int>(reason)))
             .second)
      return;
    copy_.withheld.push_back({entity.id, std::string(field.name), reason});
  }

  // What is hidden can make other numbers look as though they belonged together: until nothing more is found.
  void withhold_figures(const Withhold& note) {
    std::size_t before = 0;
    do {
      before = copy_.withheld.size();
      withhold_figures_once(note);
    } while (copy_.withheld.size() > before);
  }

  void withhold_figures_once(const Withhold& note) {
    const JudgedFigures judged = judge_figures(plan_, counts_in_texts(), limit());
    for (const Figure& figure : judged.figures) {
      if (figure.is_part_hidden) blank(figure.parts, note);
      if (figure.is_whole_hidden) blank(figure.wholes, note);
      if (figure.is_part_hidden || figure.is_whole_hidden) blank(figure.rates, note);
    }
    Subjects subjects;
    withhold_loose_numbers(plan_, judged, subjects, limit(), note);
    // Texts that were read for the same numbers hold none of them any more.
    if (read_for_ && *read_for_ == judged.tales) return;
    read_for_ = judged.tales;
    withhold_in_texts(judged.tales, subjects, note);
  }

  void withhold_in_texts(const TellTales& tales, Subjects& subjects, const Withhold& note) {
    for_each_text(plan_, [&](Entity& each, const Field& field, Text& text) {
      const TextKind kind = kind_of(each.noun());
      // What adults do for a goal is full of numbers of their own.
      const auto speaks_of = [&](const Measure& measure) {
        return loose_.count(&each) > 0 || subjects.names(text, measure) ||
               (kind != TextKind::work && subjects.belongs(each, measure));
      };
      Text shown = fitting(withhold_numbers(text, kind, {limit(), tales, speaks_of, request_.mark}), field.max_length);
      if (shown == text) return;
      text = std::move(shown);
      note(each, field, WithheldReason::few_students);
    });
  }

  static void blank(const std::vector<Written>& list, const Withhold& note) {
    for (const Written& each : list) {
      set(*each.place.entity, *each.place.field, {});
      note(*each.place.entity, *each.place.field, WithheldReason::few_students);
    }
  }

  std::vector<double> counts_in_texts() {
    std::vector<double> counts;
    for_each_text(plan_, [&](Entity& each, const Field&, Text& text) {
      if (kind_of(each.noun()) == TextKind::work) return;
      for (const double count : counts_told(text))
        if (count >= limit()) counts.push_back(count);
    });
    std::sort(counts.begin(), counts.end());
    counts.erase(std::unique(counts.begin(), counts.end()), counts.end());
    return counts;
  }

  void mark() {
    const bool is_copy_of_copy = plan_.public_for != Audience::unset;
    plan_.public_for = request_.audience;
    plan_.public_on = request_.today;
    const std::string old_id = plan_.id;
    if (!is_copy_of_copy) plan_.id = plan_.id.substr(0, kLongestId - kIdEnd.size()) + std::string(kIdEnd);
    std::unordered_set<std::string> ids;
    walk(std::as_const(plan_), [&](const Entity& each) { ids.insert(each.id); });
    const Field& list = *find_field(plan_.noun(), "withheld");
    std::size_t number = 0;
    for (const WithheldItem& item : copy_.withheld) {
      if (item.reason != WithheldReason::few_students && item.reason != WithheldReason::private_detail) continue;
      auto entry = std::make_unique<Withheld>();
      do entry->id = "withheld-" + std::to_string(++number);
      while (!ids.insert(entry->id).second);
      entry->entity = item.entity == old_id ? plan_.id : item.entity;
      entry->field = item.field;
      entry->reason = item.reason;
      plan_.withheld.insert(plan_.withheld.size(), std::move(entry), plan_, list);
    }
  }

  const ShareRequest& request_;
  PublicCopy copy_;
  Plan& plan_;
  std::unordered_set<const Entity*> loose_;  // that hold a text which is no part of the plan
  std::unordered_set<std::string> noted_;
  std::optional<TellTales> read_for_;
};

}  // namespace

PublicCopy make_public_copy(const Plan& plan, const ShareRequest& request) { return Copying(plan, request).run(); }

std::string make_public_text(const Plan& plan, const std::string& text, const ShareRequest& request) {
  return Copying(plan, request).text(text);
}

}  // namespace waymark
