#include <gtest/gtest.h>
#include "core/api.hpp"
TEST(Smoke, Create) {
  waymark::Session s;
  auto v = s.create(R"({"id":"p1","replica":"aaaa","today":"2026-11-23","title":"T"})");
  std::puts(v.c_str());
  std::puts(s.edit(R"({"edits":[{"op":"insert","parent":"p1","list":"goals","value":{"title":"G","start":"2026-01-01"}}],"at":0})").c_str());
  std::puts(s.journal().c_str());
  std::puts(s.undo().c_str());
  std::puts(s.save().c_str());
  EXPECT_NE(v.find("\"ok\":true"), std::string::npos);
}
