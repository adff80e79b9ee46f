// Text of files that tests read.
#pragma once

#include <string>

namespace waymark::testing_support {

// The whole file; fails the running test and gives an empty text when it cannot be read.
std::string read_file(const std::string& path);

// tests/fixtures/<name>
std::string fixture(const std::string& name);

// web/src/locales/<language>/<name>
std::string locale_file(const std::string& language, const std::string& name);

}  // namespace waymark::testing_support
