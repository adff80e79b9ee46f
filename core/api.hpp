// The facade: everything that the page (through wasm/bindings.cpp) and the command may ask of the core. Text in, text
// out, and never an exception. Arguments and answers are JSON unless said otherwise. Every answer is an envelope:
//
//   {"ok":true,"value":...}   or   {"ok":false,"error":{"code":"too-long","path":"plan.goals[0].title","args":{...}}}
//
// The words for codes stand in the locale files (error-<code>, error-<code>-fix). After an error everything is as it
// was.
#pragma once

#include <memory>
#include <string>

namespace waymark {

// What a plan file holds, without opening it: head, counts, version, whether it is stamped, notes.
std::string inspect(const std::string& file);

// JSON Schema of the plan file.
std::string schema();

// Nouns with their fields and limits, sections, SMART variants, rules, limits: what forms are built from.
std::string describe();

// One open plan. Calls other than create() and open() answer no-plan until one of those succeeded.
class Session {
 public:
  Session();
  ~Session();
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  // Begins a plan. Options: "id" (of the plan), "replica" (name of this copy, new for every session that writes),
  // "today" (YYYY-MM-DD, may be left out), and optionally "language", "title", "organization", "smartVariant". Answers
  // a view.
  std::string create(const std::string& options);

  // Opens a plan file. Options: "replica", "today", and "newId" to give the plan another id. Answers a view with
  // "notes".
  std::string open(const std::string& file, const std::string& options);

  // Runs the journal (plain text, a JSON object a line) that was kept since the file was written. Answers a view. On
  // journal-mismatch the lines before the bad one stay run: ask for view().
  std::string replay(const std::string& journal);

  // The whole plan as flat records with findings, completeness and undo.
  std::string view();

  // Carries out {"edits":[...],"at":ms,"group":text} as one step, wholly or not at all. Answers a change set, as do
  // undo, redo, restore and setToday.
  std::string edit(const std::string& request);
  std::string undo();
  std::string redo();

  // Mends the finding of that key (plain text) as one step. Answers a change set. Errors: no-such-finding, cannot-mend.
  std::string mend(const std::string& finding);

  // What the workshop says of the goal of that id (plain text): parts found in its sentence, letters met, what sentence
  // and fields offer each other, and sentences made from the parts.
  std::string workshop(const std::string& goal);

  // Gives what the sentence says to the form as one step: {"goal": id, "part": of an offer}; without a part all that
  // blank fields can take. Answers a change set. Errors: no-such-offer.
  std::string take_offer(const std::string& request);

  // {"strengths":[id, ...], "next":[{"rule","count","first"}, ...]}: the plan's quality in words.
  std::string quality();

  // When steps can take place: {"steps":[{"id","earlyStart","earlyFinish","lateStart","lateFinish","length",
  // "lengthKnown","slack","critical","slippage"}, ...],"cycles":[[id, ...], ...],"finish"}. A change set has the same,
  // with those steps whose times changed, where any did.
  std::string schedule();

  // What follows if {"step": id, or null for the plan's start, "to": day, or "by": school days, "others":
  // "stay" | "follow" | "shift"}:
  // {"moved":[{"id","start","end","newStart","newEnd"}, ...],"tooEarly":[id, ...],"pastTheEnd":[id, ...],"finish",
  // "newFinish"}. The plan stays as it is; carry_out() does it as one step and answers a change set.
  std::string what_if(const std::string& move);
  std::string carry_out(const std::string& move);

  // Keeps the steps' dates as those that were agreed on, as one step. Answers a change set. Errors: no-today.
  std::string keep_baseline();

  // What is overdue, and what is due until {"until": day}: see core/file/time_json.hpp. Errors: no-today.
  std::string due(const std::string& request);

  // What a meeting {"date","kind","minutes"} should talk about.
  std::string agenda(const std::string& request);

  // Who has how much to do in which month.
  std::string workload();

  // What stalls if {"person": id} is not there from {"from": day} on; hand_over() passes it on as one step:
  // {"person": id, "date": last day, "to": id or null for each backup, "note": text}. Answers a change set.
  std::string leaving(const std::string& request);
  std::string hand_over(const std::string& request);

  // The plan's dates from today on as events of a calendar; {"person": id, or null for everybody}.
  std::string events(const std::string& request);

  // What the school calendar says of a day (plain text YYYY-MM-DD).
  std::string day(const std::string& day);

  // Days for a school year, proposed and not carried out: see core/file/calendar_json.hpp. Out of a list that somebody
  // pasted {"year": id, "text"}, out of another program's calendar {"year": id, "days":[...]}, and what a year usually
  // has {"year": id, "pattern": "semesters" | "trimesters" | "quarters"}. Errors: year-without-dates.
  std::string read_days(const std::string& request);
  std::string calendar_import(const std::string& request);
  std::string starting_point(const std::string& request);

  // What the data of measures and of fidelity say: see core/file/progress_json.hpp. Errors: no-today.
  std::string progress();

  // The same for somebody who was told before: only the measures that edits have borne on since. `mark` (plain text, a
  // number) is what the last answer gave, "0" at first. Errors: no-today, bad-request.
  std::string progress_since(const std::string& mark);

  // The gap of that measure (its id, plain text) on each day that both groups have values. Errors: no-today,
  // unknown-entity.
  std::string gap_looks(const std::string& measure);

  // Data: what is proposed out of a table that was pasted or comes from a file, what was typed into a measure's sheet
  // as one step (answers a change set), and the sheet of the measure of that id (plain text): see
  // core/file/data_json.hpp and core/file/sheet_json.hpp.
  std::string read_data(const std::string& request);
  std::string enter_data(const std::string& request);
  std::string data_sheet(const std::string& measure);

  // Records a decision {"decision":{fields},"edits":[...],"at":ms,"group":text} and carries out what was decided, as
  // one step, wholly or not at all. The decision keeps what each edit changed and what the measures of its goals and
  // steps said that day; without a date it is of today. Answers a change set, whose first insertion is the decision.
  // Errors: no-today.
  std::string decide(const std::string& request);

  // Gives the plan the content of an older version of its file, as one step that can be undone.
  std::string restore(const std::string& file);

  // {"text": the canonical plan file, "revision": n}
  std::string save();

  // A copy that may leave the team (core/sharing): {"audience": "families" | ..., "names": truth or left out, "words":
  // {"number","person"}} answers {"file": text of a plan file, "withheld":[{"entity","field","reason"}, ...]}. The plan
  // stays as it is.
  std::string share(const std::string& request);

  // The same for a text about the plan that is no part of it (minutes, an agenda): {"text", "audience", "names",
  // "words"} answers {"text"}.
  std::string share_text(const std::string& request);

  // {"text": lines since those taken, "from": n, "to": n}; taken() says that lines up to a revision are safely stored.
  std::string journal();
  std::string journal_taken(const std::string& revision);

  // Plain text YYYY-MM-DD.
  std::string set_today(const std::string& today);

 private:
  class Open;
  std::unique_ptr<Open> open_;
};

}  // namespace waymark
