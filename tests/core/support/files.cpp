#include "tests/core/support/files.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace waymark::testing_support {

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  EXPECT_TRUE(file.good()) << "cannot read " << path;
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::string fixture(const std::string& name) { return read_file(std::string(FIXTURES) + "/" + name); }

std::string locale_file(const std::string& language, const std::string& name) {
  return read_file(std::string(LOCALES) + "/" + language + "/" + name);
}

}  // namespace waymark::testing_support
