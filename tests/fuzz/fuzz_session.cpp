// A session, fed with anything: each line of the input is a request, named by its first letter (e edit, u undo, r redo,
// j journal, v restore, d decide). No line may bring it down, after each the data can be asked what they say, and the
// file and the journal tell the same plan.
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>

#include "core/api.hpp"
#include "core/file/json.hpp"

namespace {

using waymark::Json;
using waymark::Session;

constexpr const char* kPlan = R"({"format":"waymark-plan","version":"1.0","plan":{"id":"p","title":"Plan",
  "people":[{"id":"ana"},{"id":"ben"}],"letters":[{"id":"specific"}],
  "goals":[{"id":"g","subgoals":[{"id":"h","measures":[{"id":"m","collector":"ana"}]}]}],
  "steps":[{"id":"s","owner":"ana","helpers":["ana","ben"],"goals":["g","h"]}]}})";

Json value(const std::string& answer) {
  const Json json = Json::parse(answer);
  if (!json["ok"].get<bool>()) {
    std::cerr << answer << "\n";
    std::abort();
  }
  return json["value"];
}

// Errors are answers too, but "internal" means that something was not foreseen.
void require_foreseen(const std::string& answer) {
  if (answer.find(R"("code":"internal")") == answer.npos) return;
  std::cerr << answer << "\n";
  std::abort();
}

void request(Session& session, std::string_view line) {
  const std::string text(line.substr(line.empty() ? 0 : 1));
  switch (line.empty() ? ' ' : line.front()) {
    case 'e':
      return require_foreseen(session.edit(text));
    case 'u':
      return require_foreseen(session.undo());
    case 'r':
      return require_foreseen(session.redo());
    case 'v':
      return require_foreseen(session.restore(text));
    case 'd':
      return require_foreseen(session.decide(text));
    default:
      break;
  }
}

void require_journal_tells_the_plan(Session& session, const std::string& checkpoint) {
  Session other;
  value(other.open(checkpoint, R"({"replica":"other"})"));
  value(other.replay(value(session.journal())["text"].get<std::string>()));
  if (value(other.save())["text"] == value(session.save())["text"]) return;
  std::cerr << "the journal tells another plan\n";
  std::abort();
}

// What was kept up edit by edit is what the saved plan says.
void require_same_progress(Session& session, Session& reopened) {
  const Json today = value(session.progress())["today"];
  value(reopened.set_today(today.get<std::string>()));
  if (reopened.progress() == session.progress()) return;
  std::cerr << "progress was not kept up\n";
  std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view text(reinterpret_cast<const char*>(data), size);
  Session session;
  value(session.open(kPlan, R"({"replica":"me","today":"2026-11-24"})"));
  const std::string checkpoint = value(session.save())["text"].get<std::string>();
  std::string journal;
  for (int lines = 0; !text.empty() && lines < 50; ++lines) {
    const auto end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    if (!line.empty() && line.front() == 'j') journal += std::string(line.substr(1)) + "\n";
    request(session, line);
    value(session.progress());
    text = end == text.npos ? std::string_view() : text.substr(end + 1);
  }
  require_journal_tells_the_plan(session, checkpoint);
  require_foreseen(session.replay(journal));
  require_foreseen(session.undo());
  value(session.view());
  const std::string saved = value(session.save())["text"].get<std::string>();
  Session other;
  value(other.open(saved, R"({"replica":"other"})"));
  if (value(other.save())["text"] != saved) std::abort();
  require_same_progress(session, other);
  return 0;
}
