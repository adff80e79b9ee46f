#include "core/cli/words.hpp"

namespace waymark::cli {
namespace {

// "{ $name }" -> "name". The build has checked that whatever stands in braces looks like this.
std::string_view name_in(std::string_view placeable) {
  const auto start = placeable.find('$') + 1;
  const auto end = placeable.find_first_of(" }", start);
  return placeable.substr(start, end - start);
}

}  // namespace

Words::Words(std::string_view language) {
  for (const Locale& locale : locales()) {
    if (locale.language != language) continue;
    for (const Message& message : locale.messages) messages_.emplace(message.id, message.text);
  }
}

std::string Words::of(std::string_view id, const Details& details) const {
  const auto message = messages_.find(id);
  if (message == messages_.end()) return std::string(id);
  std::string filled;
  std::string_view rest = message->second;
  for (auto start = rest.find('{'); start != rest.npos; start = rest.find('{')) {
    const auto end = rest.find('}', start) + 1;
    const std::string_view placeable = rest.substr(start, end - start);
    const auto detail = details.find(std::string(name_in(placeable)));
    filled += rest.substr(0, start);
    filled += detail == details.end() ? placeable : detail->second;
    rest.remove_prefix(end);
  }
  return filled += rest;
}

}  // namespace waymark::cli
