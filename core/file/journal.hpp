// The journal: what happened to a plan since its file was last written whole, a line a step, so that saving costs as
// much as the edit and not as much as the plan. Each line is a JSON object:
//
//   {"plan":"<id>","from":41,"to":42,"by":"k7d2m9qa","ops":[{"op":"set","id":"s3","field":"title","value":"...","at":42}]}
//
// `from` and `to` are revisions: a line is run on a plan at `from` and leaves it at `to`.
#pragma once

#include <deque>
#include <string>
#include <string_view>

#include "core/edit/clock.hpp"
#include "core/edit/tree.hpp"
#include "core/file/json.hpp"

namespace waymark {

class JournalWriter final : public TreeListener {
 public:
  explicit JournalWriter(const Document& document) : document_(&document) {}

  // Ends the line of the step that was just done, if it did anything.
  void end_step(const Clock& clock);

  // All lines since those that were taken.
  std::string text() const;
  std::uint32_t from() const { return lines_.empty() ? revision_ : lines_.front().from; }
  std::uint32_t to() const { return revision_; }

  // Lines up to this revision are kept elsewhere now.
  void taken(std::uint32_t revision);

  // Drops operations that were not ended as a step: they came from a journal that was run and are in it already.
  void forget() { operations_ = Json::array(); }

  // Where the next line begins; for after reading a file or running a journal.
  void start_at(std::uint32_t revision) { revision_ = revision; }

  void after_set(Entity& entity, const Field& field, const Stamp& stamp) override;
  void after_insert(Entity& entity, const Stamp& stamp) override;
  void before_remove(Entity& entity, const Stamp& stamp) override;
  void after_move(Entity& entity, const Stamp& stamp) override;

 private:
  struct Line {
    std::uint32_t from;
    std::uint32_t to;
    std::string text;
  };

  const Document* document_;
  Json operations_ = Json::array();
  std::deque<Line> lines_;
  std::uint32_t revision_ = 0;
};

// Runs the lines that the plan does not have yet, in order. Lines that it has are passed over, so running a journal
// twice does nothing. Throws Refused journal-mismatch (args: line, applied) at the first line that does not follow the
// plan as it stands or cannot be read; the lines before it stay run, since that is the newest whole state there is.
// Returns how many lines were run.
std::size_t run_journal(std::string_view text, Tree& tree, Clock& clock);

}  // namespace waymark
