#include "core/cli/settings.hpp"

#include <CLI/Validators.hpp>
#include <vector>

#include "core/cli/surroundings.hpp"

namespace waymark::cli {
namespace {

const std::vector<std::string> kFormats = {"text", "json"};

std::vector<std::string> languages() {
  std::vector<std::string> names;
  for (const Locale& locale : locales()) names.emplace_back(locale.language);
  return names;
}

// Sets `value` where an argument is "--name value" or "--name=value" and the value is one of those that there are.
void find_early(const std::vector<std::string>& arguments, const std::string& name,
                const std::vector<std::string>& values, std::string& value) {
  for (std::size_t i = 0; i < arguments.size(); ++i)
    for (const auto& each : values) {
      const bool is_next = arguments[i] == name && i + 1 < arguments.size() && arguments[i + 1] == each;
      if (is_next || arguments[i] == name + "=" + each) value = each;
    }
}

std::string choices(const std::vector<std::string>& names) { return CLI::detail::join(names, "|"); }

}  // namespace

Settings read_early(int argc, const char* const* argv) {
  const std::vector<std::string> arguments(argv, argv + argc);
  Settings settings;
  settings.today = today();
  find_early(arguments, "--format", kFormats, settings.format);
  find_early(arguments, "--lang", languages(), settings.language);
  return settings;
}

void add_settings(CLI::App& app, Settings& settings, const Words& words) {
  app.add_option("--format", settings.format, words.of("command-option-format"))
      ->option_text(choices(kFormats))
      ->check(CLI::IsMember(kFormats));
  app.add_option("--lang", settings.language, words.of("command-option-lang"))
      ->option_text(choices(languages()))
      ->check(CLI::IsMember(languages()));
  app.add_option("--today", settings.today, words.of("command-option-today"))->option_text("YYYY-MM-DD");
}

}  // namespace waymark::cli
