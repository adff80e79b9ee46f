#include "core/cli/progress_text.hpp"

#include <cmath>
#include <cstdio>
#include <ostream>

#include "core/cli/table.hpp"
#include "core/cli/text.hpp"

namespace waymark::cli {
namespace {

constexpr std::size_t kNameWidth = 44;

// With two decimals at the most.
std::string figure(double value) {
  char text[64];
  std::snprintf(text, sizeof text, "%.2f", value);
  std::string figure(text);
  figure.erase(figure.find_last_not_of('0') + 1);
  if (figure.back() == '.') figure.pop_back();
  return figure == "-0" ? "0" : figure;
}

class ProgressTeller {
 public:
  ProgressTeller(const Outline& outline, const Words& words, std::ostream& stream)
      : outline_(outline), words_(words), stream_(stream) {}

  void tell(const Json& progress) {
    stream_ << words_.of("command-progress-today", {{"day", progress.at("today").get<std::string>()}}) << "\n\n";
    tell_table(progress.at("measures"));
    for (const Json& measure : progress.at("measures")) tell_measure(measure);
    tell_goals(progress.at("goals"));
    tell_needs(progress.at("dashboard").at("needsDecision"));
  }

 private:
  // A number, day or text; what is not known is shown as a dash.
  std::string show(const Json& value) const {
    if (value.is_number()) return figure(value.get<double>());
    return value.is_string() ? for_terminal(value.get<std::string>()) : words_.of("command-progress-none");
  }
  std::string word(const std::string& kind, const Json& code) const {
    return code.is_string() ? words_.of("command-" + kind + "-" + code.get<std::string>())
                            : words_.of("command-progress-none");
  }
  std::string standing(const Json& code) const {
    return code.is_string() ? words_.of("choice-standing-" + code.get<std::string>())
                            : words_.of("command-standing-unknown");
  }
  std::string standing_of_goal(const Json& goal) const {
    return goal.at("early").get<bool>() ? words_.of("command-standing-early") : standing(goal.at("standing"));
  }
  std::string name_of(const Json& id) const {
    const std::string name = outline_.name_of(id.get<std::string>(), words_);
    return name.empty() ? outline_.title_of(id.get<std::string>(), words_) : name;
  }

  void line(const std::string& id, const Details& details) const {
    stream_ << "    " << words_.of(id, details) << '\n';
  }

  void tell_table(const Json& measures) const {
    if (measures.empty()) {
      stream_ << words_.of("command-progress-no-measures") << '\n';
      return;
    }
    std::vector<std::vector<std::string>> rows(1);
    for (const char* head : {"measure", "last", "target", "slope", "needed", "signal", "standing"})
      rows[0].push_back(words_.of(std::string("command-head-") + head));
    for (const Json& measure : measures)
      rows.push_back({shortened(name_of(measure.at("id")), kNameWidth), show(last_value(measure)),
                      show(measure.at("target")), show(measure.at("slope")), show(measure.at("neededSlope")),
                      word("signal", measure.at("signal")), standing(measure.at("standing"))});
    write_table(rows, stream_);
  }

  static Json last_value(const Json& measure) {
    return measure.at("last").is_null() ? Json() : measure.at("last").at("value");
  }

  void tell_measure(const Json& measure) const {
    stream_ << '\n' << name_of(measure.at("id")) << '\n';
    line("command-measure-standing",
         {{"standing", standing(measure.at("standing"))}, {"reason", word("reason", measure.at("reason"))}});
    if (measure.at("last").is_null()) return;
    tell_last(measure);
    tell_chart(measure);
    tell_slope(measure);
    for (const Json& milestone : measure.at("milestones")) tell_milestone(milestone);
    if (!measure.at("gap").is_null()) tell_gap(measure.at("gap"));
    tell_rows(measure.at("notes"));
  }

  void tell_last(const Json& measure) const {
    line("command-measure-last", {{"value", show(measure.at("last").at("value"))},
                                  {"day", show(measure.at("last").at("date"))},
                                  {"target", show(measure.at("target"))},
                                  {"deadline", show(measure.at("deadline"))}});
    const Json& aim = measure.at("aim");
    if (aim.is_null()) return;
    line("command-measure-aim", {{"expected", show(aim.at("expected"))},
                                 {"value", show(aim.at("start").at("value"))},
                                 {"day", show(aim.at("start").at("date"))}});
    if (!aim.at("advice").is_null()) line("command-advice-" + aim.at("advice").get<std::string>(), {});
  }

  void tell_chart(const Json& measure) const {
    const Details details = {{"n", show(measure.at("n"))},
                             {"centre", show(measure.at("centre"))},
                             {"useful", show(measure.at("useful"))},
                             {"run", show(measure.at("longestRun"))},
                             {"allowed", show(measure.at("longestRunAllowed"))},
                             {"crossings", show(measure.at("crossings"))},
                             {"fewest", show(measure.at("crossingsFewest"))}};
    line("command-measure-chart", details);
    if (!measure.at("enough").get<bool>()) return line("command-measure-few", details);
    line("command-measure-limits", details);
    if (measure.at("signals").empty()) line("command-measure-no-signal", {});
    for (const Json& signal : measure.at("signals"))
      line("command-measure-signal", {{"signal", word("signal", signal)}});
  }

  void tell_slope(const Json& measure) const {
    if (measure.at("slope").is_null()) return;
    const Details details = {{"slope", show(measure.at("slope"))},
                             {"low", show(measure.at("slopeLow"))},
                             {"high", show(measure.at("slopeHigh"))},
                             {"needed", show(measure.at("neededSlope"))}};
    line(measure.at("slopeLow").is_null() ? "command-measure-slope" : "command-measure-slope-range", details);
    const Json& projection = measure.at("projection");
    if (projection.is_null()) return;
    line(projection.at("low").is_null() ? "command-measure-projection" : "command-measure-projection-range",
         {{"day", show(projection.at("date"))},
          {"value", show(projection.at("value"))},
          {"low", show(projection.at("low"))},
          {"high", show(projection.at("high"))}});
  }

  void tell_milestone(const Json& milestone) const {
    line("command-measure-milestone", {{"day", show(milestone.at("date"))},
                                       {"value", show(milestone.at("value"))},
                                       {"state", word("milestone", milestone.at("state"))}});
  }

  void tell_gap(const Json& gap) const {
    const Json& last = gap.at("last");
    if (!last.is_null()) {
      line("command-gap-last",
           {{"day", show(last.at("date"))},
            {"focal", show(last.at("focal"))},
            {"comparison", show(last.at("comparison"))},
            {"difference", show(last.at("difference"))},
            {"ratio", show(last.at("riskRatio").is_null() ? last.at("ratio") : last.at("riskRatio"))}});
      if (!last.at("low").is_null())
        line("command-gap-interval", {{"low", show(last.at("low"))}, {"high", show(last.at("high"))}});
      if (!last.at("studentsToClose").is_null())
        line("command-gap-students", {{"count", show(last.at("studentsToClose"))}});
    }
    if (!gap.at("movement").is_null())
      line("command-gap-movement", {{"day", show(gap.at("movement").at("from"))},
                                    {"movement", word("movement", gap.at("movement").at("verdict"))}});
    tell_chance(gap.at("movement"));
    if (!gap.at("disproportionality").is_null()) tell_years(gap.at("disproportionality"));
  }

  // Whether the gap's change is more than chance makes; nothing where that is not known or nothing changed.
  void tell_chance(const Json& movement) const {
    if (movement.is_null() || movement.at("beyondChance").is_null() || movement.at("verdict") == "unchanged") return;
    line(movement.at("beyondChance").get<bool>() ? "command-gap-beyond-chance" : "command-gap-within-chance", {});
  }

  void tell_years(const Json& judged) const {
    for (const Json& year : judged.at("years")) {
      const Details details = {{"year", show(year.at("year"))},
                               {"ratio", show(year.at("ratio"))},
                               {"kind", word("ratio", year.at("kind"))},
                               {"threshold", show(judged.at("threshold"))},
                               {"why", word("no-ratio", year.at("why"))}};
      if (year.at("ratio").is_null())
        line("command-year-not-calculated", details);
      else if (year.at("exceeds").is_null())
        line("command-year-ratio", details);
      else
        line(year.at("exceeds").get<bool>() ? "command-year-exceeds" : "command-year-within", details);
    }
    if (judged.at("identified") == Json(true)) line("command-year-identified", {});
  }

  void tell_rows(const Json& notes) const {
    std::map<std::string, int> counts;
    for (const Json& note : notes) ++counts[note.at("code").get<std::string>()];
    for (const auto& [code, count] : counts) line("command-row-" + code, {{"count", std::to_string(count)}});
  }

  void tell_goals(const Json& goals) const {
    if (goals.empty()) return;
    stream_ << '\n' << words_.of("command-progress-goals") << '\n';
    for (const Json& goal : goals) {
      line("command-goal-standing", {{"goal", name_of(goal.at("id"))}, {"standing", standing_of_goal(goal)}});
      const Details details = {{"fidelity", show(goal.at("fidelity"))},
                               {"band", word("band", goal.at("band"))},
                               {"looks", show(goal.at("fidelityBasis").at("looks"))},
                               {"lookedAt", show(goal.at("fidelityBasis").at("lookedAt"))},
                               {"steps", show(goal.at("fidelityBasis").at("steps"))},
                               {"verdict", word("verdict", goal.at("verdict"))},
                               {"why", word("verdict-reason", goal.at("verdictReason"))}};
      stream_ << "    ";
      if (!goal.at("fidelity").is_null()) line("command-goal-fidelity", details);
      if (!goal.at("fidelity").is_null()) stream_ << "    ";
      line(goal.at("verdictReason").is_null() ? "command-goal-verdict" : "command-goal-no-verdict", details);
    }
  }

  void tell_needs(const Json& needs) const {
    stream_ << '\n'
            << words_.of(needs.empty() ? "command-progress-nothing-to-decide" : "command-progress-to-decide") << '\n';
    for (const Json& need : needs) {
      const Json& about = need.at("measure").is_null() ? need.at("goal") : need.at("measure");
      line("command-need",
           {{"about", name_of(about)}, {"reason", word("need", need.at("reason"))}, {"day", show(need.at("since"))}});
    }
  }

  const Outline& outline_;
  const Words& words_;
  std::ostream& stream_;
};

}  // namespace

void tell_progress(const Json& progress, const Outline& outline, const Words& words, std::ostream& stream) {
  ProgressTeller(outline, words, stream).tell(progress);
}

}  // namespace waymark::cli
