#include "core/cli/destination.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>

#include "core/cli/json.hpp"
#include "core/cli/problem.hpp"
#include "core/cli/surroundings.hpp"
#include "core/cli/text.hpp"

namespace waymark::cli {
namespace {

namespace fs = std::filesystem;

// A file beside the destination, so that it can take its place in one step. Removed again unless it did.
class TemporaryFile {
 public:
  explicit TemporaryFile(const std::string& destination) : path_(destination + "." + random_name(8) + ".tmp") {}
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile() {
    std::error_code ignored;
    fs::remove(path_, ignored);
  }

  const fs::path& path() const { return path_; }

  bool write(const std::string& text) const {
    std::ofstream stream(path_, std::ios::binary);
    stream << text;
    stream.close();
    return !stream.fail();
  }

 private:
  fs::path path_;
};

// Gives the file its name only where nothing has it: unlike a look beforehand, a hard link leaves no moment in between
// for another program. Drives without hard links (FAT) get the look.
std::error_code put_where_nothing_is(const fs::path& from, const fs::path& to) {
  std::error_code error;
  fs::create_hard_link(from, to, error);
  if (!error || error == std::errc::file_exists) return error;
  if (fs::exists(to, error)) return std::make_error_code(std::errc::file_exists);
  if (!error) fs::rename(from, to, error);
  return error;
}

void write_file(const std::string& text, const Destination& destination) {
  const TemporaryFile temporary(destination.file);
  if (!temporary.write(text)) throw Problem("cannot-write", destination.file);
  std::error_code error;
  if (destination.may_replace)
    fs::rename(temporary.path(), destination.file, error);
  else
    error = put_where_nothing_is(temporary.path(), destination.file);
  if (error == std::errc::file_exists) throw Problem("file-exists", destination.file, {}, ExitStatus::wrong_use);
  if (error) throw Problem("cannot-write", destination.file);
}

void tell_written(const Destination& destination, const Settings& settings) {
  if (settings.is_json())
    std::cout << one_line({{"type", "written"}, {"file", destination.file}}) << '\n';
  else
    std::cout << Words(settings.language).of("command-written", {{"file", for_terminal(destination.file)}}) << '\n';
}

}  // namespace

void add_destination(CLI::App& app, Destination& destination, const Words& words) {
  app.add_option("-o,--output", destination.file, words.of("command-option-output"))->option_text("FILE");
  app.add_flag("--force", destination.may_replace, words.of("command-option-force"));
}

void deliver(const std::string& document, const Destination& destination, const Settings& settings) {
  if (destination.file == "-") {
    std::cout << (settings.is_json() ? one_line(Json::parse(document)) + "\n" : document);
    return;
  }
  write_file(document, destination);
  tell_written(destination, settings);
}

}  // namespace waymark::cli
