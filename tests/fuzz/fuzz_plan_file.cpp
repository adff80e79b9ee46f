// The file reader, fed with anything: it refuses or accepts, and what it accepts is read, written and read identically.
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <string>

#include "core/file/plan_file.hpp"
#include "core/model/value.hpp"

namespace {

using waymark::LoadedFile;

LoadedFile read(std::string_view text) {
  int count = 0;
  return waymark::read_plan_file(text, [&] { return "new-" + std::to_string(++count); });
}

void require(bool is_so, const char* what) {
  if (is_so) return;
  std::cerr << "not so: " << what << "\n";
  std::abort();
}

void round_trip(const LoadedFile& first) {
  const std::string text = waymark::write_plan_file(first.document);
  const LoadedFile second = read(text);
  require(waymark::same_content(*first.document.plan, *second.document.plan), "the same content");
  require(waymark::write_plan_file(second.document) == text, "the same text");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  try {
    // Once accepted, nothing may be refused any more: an exception below leaves round_trip and is found.
    const LoadedFile loaded = read({reinterpret_cast<const char*>(data), size});
    try {
      round_trip(loaded);
    } catch (const waymark::Refused& refused) {
      std::cerr << refused.error().code << " at " << refused.error().path << "\n";
      require(false, "what was written can be read");
    }
  } catch (const waymark::Refused&) {
  }
  return 0;
}
