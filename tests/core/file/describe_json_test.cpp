// The schema and the description agree with the tables, and so with what the reader accepts.
#include "core/file/describe_json.hpp"

#include <gtest/gtest.h>

#include <set>

#include "core/file/field_json.hpp"
#include "core/model/plan.hpp"
#include "core/rules/catalogue.hpp"
#include "tests/core/support/random_plan.hpp"

namespace waymark {
namespace {

std::set<std::string> names(const Json& object) {
  std::set<std::string> names;
  for (const auto& [name, value] : object.items()) names.insert(name);
  return names;
}

TEST(Schema, NamesEveryFieldOfEveryNounAndNoOther) {
  const Json schema = plan_schema();
  EXPECT_EQ(schema["$defs"].size(), all_nouns().size());
  for (const Noun* noun : all_nouns()) {
    std::set<std::string> expected = {"id"};
    for (const Field& field : noun->fields) expected.insert(std::string(field.name));
    EXPECT_EQ(names(schema["$defs"][std::string(noun->name)]["properties"]), expected) << noun->name;
  }
}

TEST(Schema, ReferencesOnlyWhatItDefines) {
  const Json schema = plan_schema();
  const std::function<void(const Json&)> check = [&](const Json& json) {
    if (json.is_object() && json.contains("$ref")) {
      const auto name = json["$ref"].get<std::string>().substr(std::string("#/$defs/").size());
      EXPECT_TRUE(schema["$defs"].contains(name)) << name;
    }
    if (json.is_structured())
      for (const Json& each : json) check(each);
  };
  check(schema);
}

// A small reading of the schema's own words, enough for what it says of fields.
bool fits(const Json& value, const Json& schema) {
  if (schema.contains("enum"))
    return std::find(schema["enum"].begin(), schema["enum"].end(), value) != schema["enum"].end();
  const auto type = schema["type"].get<std::string>();
  if (type == "string") return value.is_string();
  if (type == "array") return value.is_array() && value.size() <= schema["maxItems"].get<std::size_t>();
  if (type == "boolean") return value.is_boolean();
  return value.is_number() && (type == "number" || value.is_number_integer()) &&
         value.get<double>() >= schema["minimum"].get<double>() &&
         value.get<double>() <= schema["maximum"].get<double>();
}

TEST(Schema, AcceptsWhatIsWritten) {
  const Json schema = plan_schema();
  for (std::uint32_t seed = 1; seed < 20; ++seed)
    walk(*testing_support::random_document(seed).plan, [&](Entity& entity) {
      const Json& properties = schema["$defs"][std::string(entity.noun().name)]["properties"];
      for (const Field& field : entity.noun().fields) {
        if (field.kind == Kind::list || is_blank(entity, field)) continue;
        EXPECT_TRUE(fits(write_value(entity, field), properties[std::string(field.name)]))
            << path_of(entity) << field.name;
      }
    });
}

TEST(Description, TellsAllFieldsAndRules) {
  const Json description = describe_model();
  for (const Noun* noun : all_nouns())
    EXPECT_EQ(description["nouns"][std::string(noun->name)]["fields"].size(), noun->fields.size()) << noun->name;
  EXPECT_EQ(description["rules"].size(), catalogue().size());
  EXPECT_EQ(description["sections"].size(), kSectionNames.size() - 1);
  EXPECT_EQ(description["smartVariants"].size(), kSmartVariantNames.size());
}

}  // namespace
}  // namespace waymark
