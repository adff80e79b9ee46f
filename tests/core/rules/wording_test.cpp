#include "core/rules/wording.hpp"

#include <gtest/gtest.h>

namespace waymark {
namespace {

TEST(Wording, NamesTheSameGroupInAnyOrder) {
  EXPECT_TRUE(names_same("Students with disabilities, grades 6–8", "students with disabilities (grades 6-8)"));
  EXPECT_TRUE(names_same("English learners", "english Learners"));
  EXPECT_FALSE(names_same("English learners", "English learners in grade 6"));
  EXPECT_FALSE(names_same("", ""));
}

TEST(Wording, IsAboutTheSameWhereOneSaysMore) {
  EXPECT_TRUE(
      is_about_same("Students reading at grade level", "Students reading at grade level on the spring benchmark test"));
  EXPECT_FALSE(is_about_same("Students meeting the standard on the reading task",
                             "Students reading at grade level on the spring benchmark test"));
  EXPECT_FALSE(is_about_same("Reading", "Students reading at grade level"));
  EXPECT_FALSE(is_about_same("", "Students reading at grade level"));
}

}  // namespace
}  // namespace waymark
