// What must be true of every table of fields, whichever nouns and fields there are.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

#include "core/model/nouns.hpp"
#include "core/model/plan.hpp"
#include "core/model/value.hpp"

namespace waymark {
namespace {

class EveryNoun : public testing::TestWithParam<const Noun*> {};

bool is_name(std::string_view name) {
  return !name.empty() && name[0] >= 'a' && name[0] <= 'z' &&
         std::all_of(name.begin(), name.end(), [](char c) { return std::isalnum(static_cast<unsigned char>(c)); });
}

TEST_P(EveryNoun, MakesItsOwnKindBlank) {
  const auto entity = GetParam()->make();
  EXPECT_EQ(&entity->noun(), GetParam());
  for (const Field& field : GetParam()->fields) EXPECT_TRUE(is_blank(*entity, field)) << field.name;
}

TEST_P(EveryNoun, HasFieldNamesOfItsOwn) {
  std::set<std::string_view> names = {"id", "noun", "parent", "list"};  // what records in a view are made of as well
  EXPECT_TRUE(is_name(GetParam()->name));
  for (const Field& field : GetParam()->fields) {
    EXPECT_TRUE(is_name(field.name)) << field.name;
    EXPECT_TRUE(names.insert(field.name).second) << field.name;
    EXPECT_EQ(find_field(*GetParam(), field.name), &field);
  }
  EXPECT_EQ(find_field(*GetParam(), "nothing"), nullptr);
  // Stamps of a field stand beside these words in a file's edits.
  EXPECT_EQ(find_field(*GetParam(), "born"), nullptr);
  EXPECT_EQ(find_field(*GetParam(), "at"), nullptr);
}

TEST_P(EveryNoun, HasSaneLimits) {
  for (const Field& field : GetParam()->fields) {
    const std::string_view name = field.name;
    EXPECT_EQ(field.kind == Kind::text, field.max_length > 0) << name;
    if (field.kind == Kind::text) {
      EXPECT_LE(field.max_length, 20'000u) << name;
    }
    if (field.kind == Kind::number) {
      EXPECT_LT(field.min, field.max) << name;
    }
    if (field.kind == Kind::number) {
      EXPECT_LE(std::max(-field.min, field.max), kLargest) << name;
    }
    const bool has_target = field.kind == Kind::reference || field.kind == Kind::references || field.kind == Kind::list;
    EXPECT_EQ(field.target != nullptr, has_target) << name;
    if (field.has_lines) {
      EXPECT_EQ(field.kind, Kind::text) << name;
    }
    if (field.is_whole) {
      EXPECT_EQ(field.kind, Kind::number) << name;
    }
    if (field.kind == Kind::choice) {
      EXPECT_FALSE(field.choice.names.empty()) << name;
    }
  }
}

Value example(const Field& field) {
  switch (field.kind) {
    case Kind::text:
    case Kind::reference:
      return std::string("x") + std::string(field.name);
    case Kind::number:
      return field.max;
    case Kind::date:
      return Date{7};
    case Kind::truth:
      return true;
    case Kind::choice:
      return static_cast<std::uint8_t>(field.choice.names.size());
    case Kind::references:
      return std::vector<std::string>{"a", "b"};
    case Kind::list:
      break;
  }
  return {};
}

// Each address gives a member of its own: setting one field changes that field and no other.
TEST_P(EveryNoun, SetsOneFieldAtATime) {
  for (const Field& field : GetParam()->fields) {
    if (field.kind == Kind::list) continue;
    const auto entity = GetParam()->make();
    set(*entity, field, example(field));
    for (const Field& other : GetParam()->fields)
      EXPECT_EQ(is_blank(*entity, other), &other != &field) << field.name << " seen in " << other.name;
    EXPECT_EQ(get(*entity, field), example(field)) << field.name;
    set(*entity, field, {});
    EXPECT_TRUE(is_blank(*entity, field)) << field.name;
  }
}

TEST_P(EveryNoun, MergesByKind) {
  for (const Field& field : GetParam()->fields) {
    EXPECT_EQ(field.merge() == Merge::children, field.kind == Kind::list) << field.name;
    EXPECT_EQ(field.merge() == Merge::members, field.kind == Kind::references) << field.name;
    EXPECT_EQ(field.merge() == Merge::words, field.has_lines) << field.name;
  }
}

std::string noun_name(const testing::TestParamInfo<const Noun*>& info) { return std::string(info.param->name); }

INSTANTIATE_TEST_SUITE_P(Tables, EveryNoun, testing::ValuesIn(all_nouns().begin(), all_nouns().end()), noun_name);

TEST(Nouns, HaveNamesOfTheirOwn) {
  std::set<std::string_view> names;
  for (const Noun* noun : all_nouns()) EXPECT_TRUE(names.insert(noun->name).second) << noun->name;
}

// A noun that no list holds could never come into a plan.
TEST(Nouns, AreAllHeldBySomeList) {
  std::set<const Noun*> held = {&noun_of<Plan>()};
  for (const Noun* noun : all_nouns())
    for (const Field& field : noun->fields)
      if (field.kind == Kind::list) held.insert(&field.target());
  for (const Noun* noun : all_nouns()) EXPECT_TRUE(held.count(noun)) << noun->name;
  EXPECT_EQ(held.size(), all_nouns().size());
}

TEST(Nouns, OfThePlanItselfAllHaveASection) {
  for (const Field& field : noun_of<Plan>().fields) EXPECT_NE(field.section, Section::inherit) << field.name;
}

}  // namespace
}  // namespace waymark
