// The words that the command shows, in the person's language. They are the page's words: embed_words.cmake takes them
// out of web/src/locales at build time.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

namespace waymark::cli {

struct Message {
  std::string_view id;
  std::string_view text;  // with { $name } where a detail goes
};

struct Locale {
  std::string_view language;  // "en"
  std::span<const Message> messages;
};

// Every language that has words; in the generated source.
std::span<const Locale> locales();

// What goes into a message, by name.
using Details = std::map<std::string, std::string>;

class Words {
 public:
  explicit Words(std::string_view language);

  bool has(std::string_view id) const { return messages_.count(id) > 0; }

  // The message with its details filled in. A message that is not there is shown by its id, a detail that is not there
  // by its name: neither happens for what the core says (scripts/test-command), and both lead to what is missing.
  std::string of(std::string_view id, const Details& details = {}) const;

 private:
  std::unordered_map<std::string_view, std::string_view> messages_;
};

}  // namespace waymark::cli
