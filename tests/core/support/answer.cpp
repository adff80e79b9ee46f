#include "tests/core/support/answer.hpp"

#include <gtest/gtest.h>

#include <utility>

namespace waymark::testing_support {

Json value(const std::string& answer) {
  Json json = Json::parse(answer);
  EXPECT_TRUE(json["ok"].get<bool>()) << answer;
  return json.contains("value") ? std::move(json["value"]) : Json();
}

std::string code(const std::string& answer) {
  const Json json = Json::parse(answer);
  if (json["ok"].get<bool>()) return "ok";
  const Json& error = json["error"];
  EXPECT_TRUE(error["path"].is_string() && error["args"].is_object()) << answer;
  return error["code"].get<std::string>();
}

}  // namespace waymark::testing_support
