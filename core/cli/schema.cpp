// waymark schema: the JSON Schema of the plan file, for programs that write plans.
#include <memory>

#include "core/api.hpp"
#include "core/cli/destination.hpp"
#include "core/cli/envelope.hpp"
#include "core/cli/subcommands.hpp"

namespace waymark::cli {

Subcommand add_schema(CLI::App& app, const Settings& settings, const Words& words) {
  CLI::App* schema_app = app.add_subcommand("schema", words.of("command-schema"));
  const auto destination = std::make_shared<Destination>();
  add_destination(*schema_app, *destination, words);
  return {schema_app, [destination, &settings] {
            deliver(value_of(schema()).dump(2) + "\n", *destination, settings);
            return ExitStatus::fine;
          }};
}

}  // namespace waymark::cli
