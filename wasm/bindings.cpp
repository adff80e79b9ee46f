// The whole boundary between the page and the core: text in, text out. No logic here; see core/api.hpp.
#include <emscripten/bind.h>

#include "core/api.hpp"

EMSCRIPTEN_BINDINGS(waymark) {
  using emscripten::class_;
  using emscripten::function;
  using waymark::Session;

  function("inspect", &waymark::inspect);
  function("schema", &waymark::schema);
  function("describe", &waymark::describe);

  class_<Session>("Session")
      .constructor<>()
      .function("create", &Session::create)
      .function("open", &Session::open)
      .function("replay", &Session::replay)
      .function("view", &Session::view)
      .function("edit", &Session::edit)
      .function("undo", &Session::undo)
      .function("redo", &Session::redo)
      .function("mend", &Session::mend)
      .function("workshop", &Session::workshop)
      .function("takeOffer", &Session::take_offer)
      .function("quality", &Session::quality)
      .function("schedule", &Session::schedule)
      .function("whatIf", &Session::what_if)
      .function("carryOut", &Session::carry_out)
      .function("keepBaseline", &Session::keep_baseline)
      .function("due", &Session::due)
      .function("agenda", &Session::agenda)
      .function("workload", &Session::workload)
      .function("leaving", &Session::leaving)
      .function("handOver", &Session::hand_over)
      .function("events", &Session::events)
      .function("day", &Session::day)
      .function("readDays", &Session::read_days)
      .function("calendarImport", &Session::calendar_import)
      .function("startingPoint", &Session::starting_point)
      .function("progress", &Session::progress)
      .function("progressSince", &Session::progress_since)
      .function("gapLooks", &Session::gap_looks)
      .function("readData", &Session::read_data)
      .function("enterData", &Session::enter_data)
      .function("dataSheet", &Session::data_sheet)
      .function("decide", &Session::decide)
      .function("restore", &Session::restore)
      .function("save", &Session::save)
      .function("share", &Session::share)
      .function("shareText", &Session::share_text)
      .function("journal", &Session::journal)
      .function("journalTaken", &Session::journal_taken)
      .function("setToday", &Session::set_today);
}
