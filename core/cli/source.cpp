#include "core/cli/source.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <vector>

#include "core/cli/envelope.hpp"
#include "core/cli/problem.hpp"

namespace waymark::cli {
namespace {

// One byte more than a plan file may have: enough for the core to refuse it, and an end to what a pipe can pour in.
std::size_t most_bytes() { return value_of(describe()).at("limits").at("fileBytes").get<std::size_t>() + 1; }

std::string read_bytes(std::istream& stream, std::size_t limit) {
  std::vector<char> bytes(1 << 16);
  std::string text;
  while (text.size() < limit && stream) {
    stream.read(bytes.data(), static_cast<std::streamsize>(std::min(bytes.size(), limit - text.size())));
    text.append(bytes.data(), static_cast<std::size_t>(stream.gcount()));
  }
  return text;
}

}  // namespace

std::string read_source(const std::string& file) {
  if (file == "-") return read_bytes(std::cin, most_bytes());
  // A folder can be opened as a file; only reading it fails.
  std::error_code error;
  std::ifstream stream(file, std::ios::binary);
  if (!stream || std::filesystem::is_directory(file, error)) throw Problem("cannot-read", file);
  std::string text = read_bytes(stream, most_bytes());
  if (stream.bad()) throw Problem("cannot-read", file);
  return text;
}

Json open_source(Session& session, const std::string& file, const std::string& replica, const std::string& today) {
  const std::string text = read_source(file);
  try {
    return value_of(session.open(text, one_line({{"replica", replica}, {"today", today}})));
  } catch (Problem& problem) {
    if (problem.status == ExitStatus::unreadable && file != "-") problem.file = file;
    throw;
  }
}

}  // namespace waymark::cli
