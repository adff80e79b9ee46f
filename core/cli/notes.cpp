#include "core/cli/notes.hpp"

#include <ostream>

#include "core/cli/text.hpp"

namespace waymark::cli {

void tell_notes(const Json& notes, const Settings& settings, std::ostream& stream) {
  const Words words(settings.language);
  for (const Json& note : notes) {
    auto details = note.at("args").get<Details>();
    details["path"] = note.at("path").get<std::string>();
    const std::string message = words.of("note-" + note.at("code").get<std::string>(), details);
    if (!settings.is_json()) {
      stream << for_terminal(message) << '\n';
      continue;
    }
    Json line = {{"type", "note"}};
    line.update(note);
    line["message"] = message;
    stream << one_line(line) << '\n';
  }
}

}  // namespace waymark::cli
