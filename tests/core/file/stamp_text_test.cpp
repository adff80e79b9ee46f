#include "core/file/stamp_text.hpp"

#include <gtest/gtest.h>

#include "core/model/plan.hpp"
#include "tests/core/support/refusal.hpp"

namespace waymark {
namespace {

using testing_support::refusal_code;

Stamps read(std::string_view text) { return read_stamps(text, noun_of<Goal>(), 2, "p"); }

TEST(StampText, ReadsAndWritesTheSame) {
  for (const char* text : {"", "born=0:3", "born=0:3 at=U001@0:3 title=0:5 statement=1:9", "at=U001",
                           "title=1:4294967295", "born=0:1 at=U000V@1:2 colour=7:1 shade=x"})
    EXPECT_EQ(write_stamps(read(text)), text);
}

TEST(StampText, KnowsItsParts) {
  const Stamps stamps = read("born=0:3 at=U001@1:4 title=0:5");
  EXPECT_EQ(stamps.born, (Stamp{0, 3}));
  EXPECT_EQ(stamps.position, "U001");
  EXPECT_EQ(stamps.moved, (Stamp{1, 4}));
  ASSERT_EQ(stamps.fields.size(), 1u);
  EXPECT_EQ(stamps.fields[0].field, find_field(noun_of<Goal>(), "title"));
}

TEST(StampText, KeepsWhatItDoesNotKnow) { EXPECT_EQ(read("colour=9:9 born=0:1").unknown, "colour=9:9"); }

TEST(StampText, RefusesWhatIsNoStamp) {
  for (const char* bad : {"born", "born=", "born=0", "born=0:", "born=:1", "born=0:0", "born=2:1", "born=-1:1",
                          "born=0:-1", "born=0:1x", "born=0:4294967296", "at=", "at=U00", "at=0000@0:1", "at=U001@",
                          "at=U001@0:0", "title=0:1  title=0:2", " born=0:1", "title 0:1"})
    EXPECT_EQ(refusal_code([&] { read(bad); }), "bad-stamp") << bad;
}

}  // namespace
}  // namespace waymark
