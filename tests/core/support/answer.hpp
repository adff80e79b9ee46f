// What the facade answered: an envelope with a value, or with an error.
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "core/file/json.hpp"

namespace waymark::testing_support {

// Its value; fails the running test where it is an error.
inline Json value(const std::string& answer) {
  const Json json = Json::parse(answer);
  EXPECT_TRUE(json["ok"].get<bool>()) << answer;
  return json.value("value", Json());
}

// Its error's code, "ok" where there is none; fails the running test where an error does not say where it is.
inline std::string code(const std::string& answer) {
  const Json json = Json::parse(answer);
  if (json["ok"].get<bool>()) return "ok";
  const Json& error = json["error"];
  EXPECT_TRUE(error["path"].is_string() && error["args"].is_object()) << answer;
  return error["code"].get<std::string>();
}

}  // namespace waymark::testing_support
