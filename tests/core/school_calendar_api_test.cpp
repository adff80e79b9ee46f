// The facade's calls about school calendars: proposals change nothing, nothing that is sent gets an exception out.
#include <gtest/gtest.h>

#include "core/api.hpp"
#include "core/file/json.hpp"
#include "tests/core/support/answer.hpp"

namespace waymark {
namespace {

using testing_support::code;
using testing_support::value;

struct SchoolCalendarApi : testing::Test {
  SchoolCalendarApi() {
    value(session.create(R"({"id":"p","replica":"me1","today":"2026-11-24"})"));
    year = insert("p", "schoolYears", R"({"start":"2026-08-24","end":"2027-06-09"})");
    thanksgiving = insert(year, "breaks", R"({"start":"2026-11-26","end":"2026-11-27"})");
  }

  std::string insert(const std::string& parent, const std::string& list, const std::string& entity) {
    const Json change = value(session.edit(R"({"edits":[{"op":"insert","parent":")" + parent + R"(","list":")" + list +
                                           R"(","value":)" + entity + R"(}],"at":0})"));
    return change["inserted"][0].get<std::string>();
  }
  std::string request(const char* member, const Json& content) const {
    return Json{{"year", year}, {member, content}}.dump();
  }

  Session session;
  std::string year, thanksgiving;
};

TEST_F(SchoolCalendarApi, ReadsAPastedListAndChangesNothing) {
  const std::string before = session.save();
  const Json read = value(session.read_days(request("text", "11/26-11/27 Thanksgiving\nJan 18 No school\nhello")));
  ASSERT_EQ(read["days"].size(), 2u);
  EXPECT_EQ(read["days"][0]["state"], "known");
  EXPECT_EQ(read["days"][0]["other"], thanksgiving);
  EXPECT_EQ(read["days"][1]["start"], "2027-01-18");
  EXPECT_EQ(read["days"][1]["kind"], "holiday");
  EXPECT_TRUE(read["days"][1]["advised"].get<bool>());
  EXPECT_EQ(read["unread"][0]["reason"], "no-date");
  EXPECT_EQ(read["unread"][0]["line"], 3);
  EXPECT_EQ(session.save(), before);
}

TEST_F(SchoolCalendarApi, ComparesDaysOfAnotherCalendar) {
  const Json days = {{{"name", "Christmas"}, {"start", "2026-12-25"}, {"end", "2026-12-25"}},
                     {{"name", "Winter Break"}, {"start", "2026-12-21"}, {"end", "2027-01-01"}},
                     {{"name", "Turned round"}, {"start", "2027-02-02"}, {"end", "2027-02-01"}}};
  const Json read = value(session.calendar_import(request("days", days)));
  EXPECT_EQ(read["days"][0]["state"], "new");
  EXPECT_EQ(read["days"][1]["state"], "covered");
  EXPECT_EQ(read["days"][2]["end"], "2027-02-02");
}

TEST_F(SchoolCalendarApi, StartsAYear) {
  const Json start = value(session.starting_point(request("pattern", "quarters")));
  EXPECT_EQ(start["terms"].size(), 4u);
  for (const Json& each : start["days"])
    if (each["name"] == "thanksgiving-break") EXPECT_EQ(each["state"], "known");
  const std::string bare = insert("p", "schoolYears", "{}");
  EXPECT_EQ(code(session.starting_point(R"({"year":")" + bare + R"(","pattern":"quarters"})")), "year-without-dates");
}

TEST_F(SchoolCalendarApi, RefusesGarbage) {
  for (const std::string& each :
       {std::string(), std::string("{"), std::string("[]"), std::string("{}"), std::string(R"({"year":7})"),
        std::string(R"({"year":"p","text":"x"})"), request("text", 7), request("days", 7), request("days", {7}),
        request("days", Json::array({Json::object()})), request("pattern", Json::array()), request("pattern", "")}) {
    for (const std::string& answer :
         {session.read_days(each), session.calendar_import(each), session.starting_point(each)}) {
      EXPECT_NE(code(answer), "internal") << each << answer;
      EXPECT_NE(code(answer), "ok") << each << answer;
    }
  }
  Session closed;
  EXPECT_EQ(code(closed.read_days(request("text", "x"))), "no-plan");
}

}  // namespace
}  // namespace waymark
