// Every code that the core can answer has words in both languages. The codes are collected from the core's own sources,
// so that one that is added without words is found.
#include <gtest/gtest.h>

#include <set>
#include <string>

#include "tests/core/support/files.hpp"

namespace waymark {
namespace {

using testing_support::locale_file;
using testing_support::read_file;

const char* const kSources[] = {"api.cpp",
                                "edit/clock.cpp",
                                "edit/editor.cpp",
                                "edit/references.cpp",
                                "file/edit_json.cpp",
                                "file/json.cpp",
                                "file/field_json.cpp",
                                "file/journal.cpp",
                                "file/plan_file.cpp",
                                "file/plan_json.cpp",
                                "file/stamp_text.cpp"};

// What stands in quotes directly after each `before`.
void collect(const std::string& source, const std::string& before, std::set<std::string>& found) {
  for (auto at = source.find(before); at != source.npos; at = source.find(before, at + 1)) {
    const auto start = at + before.size();
    found.insert(source.substr(start, source.find('"', start) - start));
  }
}

std::set<std::string> collected(std::initializer_list<const char*> befores) {
  std::set<std::string> found;
  for (const char* file : kSources) {
    const std::string source = read_file(std::string(CORE) + "/" + file);
    for (const char* before : befores) collect(source, before, found);
  }
  return found;
}

void expect_words(const std::set<std::string>& messages) {
  for (const char* language : {"en", "es"}) {
    const std::string words = "\n" + locale_file(language, "errors.ftl");
    for (const auto& message : messages)
      EXPECT_NE(words.find("\n" + message + " ="), words.npos) << language << ": " << message;
  }
}

TEST(Words, ForEveryError) {
  std::set<std::string> messages;
  for (const auto& code : collected({"Refused(\"", "failure({\""})) {
    messages.insert("error-" + code);
    messages.insert("error-" + code + "-fix");
  }
  EXPECT_GT(messages.size(), 40u);
  expect_words(messages);
}

TEST(Words, ForEveryNote) {
  std::set<std::string> messages;
  for (const auto& code : collected({"push_back({\"dangling", "push_back({\"unknown"}))
    messages.insert(code[0] == '-' && code[1] == 'r' ? "note-dangling" + code : "note-unknown" + code);
  EXPECT_EQ(messages.size(), 2u);
  expect_words(messages);
}

TEST(Words, ForEveryTypeAndThingThatErrorsName) {
  std::set<std::string> messages = {"expected-nothing", "expected-number", "expected-object", "expected-truth"};
  for (const auto& type : collected({"wrong_type(\""})) messages.insert("expected-" + type);
  for (const auto& what : collected({"{\"what\", \""})) messages.insert("what-" + what);
  expect_words(messages);
}

}  // namespace
}  // namespace waymark
