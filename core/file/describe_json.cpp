#include "core/file/describe_json.hpp"

#include "core/file/field_json.hpp"
#include "core/file/limits.hpp"
#include "core/file/plan_file.hpp"
#include "core/model/smart.hpp"
#include "core/rules/catalogue.hpp"

namespace waymark {
namespace {

std::string_view kind_name(const Field& field) {
  switch (field.kind) {
    case Kind::text:
      return field.has_lines ? "long" : "text";
    case Kind::number:
      return field.is_whole ? "integer" : "number";
    case Kind::date:
      return "date";
    case Kind::truth:
      return "truth";
    case Kind::choice:
      return "choice";
    case Kind::reference:
      return "ref";
    case Kind::references:
      return "refs";
    case Kind::list:
      return "list";
  }
  return "";
}

Json names(std::span<const std::string_view> texts) {
  Json list = Json::array();
  for (const auto text : texts) list.push_back(text);
  return list;
}

Json describe_field(const Field& field) {
  Json json = {{"name", field.name}, {"kind", kind_name(field)}, {"expected", field.is_expected}};
  if (field.kind == Kind::text) json["maxLength"] = field.max_length;
  if (field.kind == Kind::number) {
    json["min"] = number_json(field.min);
    json["max"] = number_json(field.max);
  }
  if (field.kind == Kind::choice) {
    json["choiceName"] = field.choice.choice;
    json["choices"] = names(field.choice.names);
  }
  if (field.target) json["noun"] = field.target().name;
  if (field.section != Section::inherit) json["section"] = to_text(field.section);
  return json;
}

Json describe_nouns() {
  Json nouns = Json::object();
  for (const Noun* noun : all_nouns()) {
    Json fields = Json::array();
    for (const Field& field : noun->fields) fields.push_back(describe_field(field));
    nouns[std::string(noun->name)] = {{"fields", std::move(fields)}};
  }
  return nouns;
}

Json describe_smart_variants() {
  Json variants = Json::object();
  for (std::uint8_t i = 1; i <= kSmartVariantNames.size(); ++i) {
    Json letters = Json::array();
    for (const SmartLetter* letter : smart_letters(static_cast<SmartVariant>(i)))
      letters.push_back({{"key", letter->key}, {"letter", letter->letter}, {"questions", names(letter->questions)}});
    variants[std::string(kSmartVariantNames[i - 1u])] = std::move(letters);
  }
  return variants;
}

Json describe_rules() {
  Json rules = Json::array();
  for (const Rule* rule : catalogue())
    rules.push_back({{"id", rule->id},
                     {"severity", to_text(rule->severity)},
                     {"noun", rule->noun ? Json(rule->noun().name) : Json()},
                     {"field", rule->field}});
  return rules;
}

Json schema_reference(const Noun& noun) { return {{"$ref", "#/$defs/" + std::string(noun.name)}}; }

Json id_schema() {
  return {{"type", "string"}, {"pattern", "^[A-Za-z0-9_-]{1," + std::to_string(kMaxIdLength) + "}$"}};
}

Json schema_of(const Field& field) {
  switch (field.kind) {
    case Kind::text:
      return {{"type", "string"}, {"maxLength", field.max_length}};
    case Kind::number:
      return {{"type", field.is_whole ? "integer" : "number"},
              {"minimum", number_json(field.min)},
              {"maximum", number_json(field.max)}};
    case Kind::date:
      return {{"type", "string"}, {"format", "date"}};
    case Kind::truth:
      return {{"type", "boolean"}};
    case Kind::choice:
      return {{"enum", names(field.choice.names)}};
    case Kind::reference:
      return id_schema();
    case Kind::references:
      return {{"type", "array"}, {"items", id_schema()}, {"maxItems", kMaxReferences}};
    case Kind::list:
      return {{"type", "array"}, {"items", schema_reference(field.target())}};
  }
  return {};
}

Json schema_of(const Noun& noun) {
  Json properties = Json::object();
  properties["id"] = id_schema();
  for (const Field& field : noun.fields) properties[std::string(field.name)] = schema_of(field);
  return {{"type", "object"}, {"properties", std::move(properties)}};
}

Json schema_of_edits() {
  const Json texts = {{"type", "object"}, {"additionalProperties", {{"type", "string"}}}};
  const Json replica = {{"type", "object"},
                        {"required", {"name", "seen"}},
                        {"properties", {{"name", id_schema()}, {"seen", {{"type", "integer"}, {"minimum", 0}}}}}};
  return {
      {"type", "object"},
      {"properties", {{"replicas", {{"type", "array"}, {"items", replica}}}, {"stamps", texts}, {"removed", texts}}}};
}

}  // namespace

Json describe_model() {
  return {{"nouns", describe_nouns()},
          {"sections", names(std::span(kSectionNames).subspan(1))},
          {"smartVariants", describe_smart_variants()},
          {"rules", describe_rules()},
          {"limits", {{"fileBytes", kMaxFileBytes}, {"depth", kMaxDepth}, {"entities", kMaxEntities}}},
          {"version", kVersion}};
}

Json plan_schema() {
  Json definitions = Json::object();
  for (const Noun* noun : all_nouns()) definitions[std::string(noun->name)] = schema_of(*noun);
  Json schema = Json::object();
  schema["$schema"] = "https://json-schema.org/draft/2020-12/schema";
  schema["title"] = "Waymark action plan";
  schema["type"] = "object";
  schema["required"] = {"format", "version", "plan"};
  schema["properties"] = {{"format", {{"const", kFormat}}},
                          {"version", {{"type", "string"}, {"pattern", "^1\\.[0-9]+$"}}},
                          {"plan", schema_reference(noun_of<Plan>())},
                          {"edits", schema_of_edits()}};
  schema["$defs"] = std::move(definitions);
  return schema;
}

}  // namespace waymark
