#include "core/workshop/named_day.hpp"

#include <gtest/gtest.h>

namespace waymark {
namespace {

TEST(NamedDay, IsADayOfAMonth) {
  for (const char* text :
       {"By June 2, 2028", "the 2nd of June", "6/2/2028", "2028-06-02", "2 de junio de 2028", "June 2"})
    EXPECT_TRUE(names_day(text)) << text;
  for (const char* text : {"", "June 2028", "by the end of the 2027-28 school year", "spring 2028", "within 2 years",
                           "junio de 2028", "SY 27-28", "2 months from May"})
    EXPECT_FALSE(names_day(text)) << text;
}

}  // namespace
}  // namespace waymark
