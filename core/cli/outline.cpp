#include "core/cli/outline.hpp"

#include <algorithm>

#include "core/cli/text.hpp"

namespace waymark::cli {
namespace {

// A noun's fields stand in its table with the naming ones first.
constexpr std::size_t kNamingFields = 3;
constexpr std::size_t kLongestName = 80;

bool is_text(const Json& field) { return field.at("kind") == "text" || field.at("kind") == "long"; }

// The field's value as a person would say it; blank for what names nothing.
std::string spoken(const Json& record, const Json& field, const Words& words) {
  const auto value = record.find(field.at("name").get_ref<const std::string&>());
  if (value == record.end() || !value->is_string()) return {};
  if (is_text(field) || field.at("kind") == "date") return value->get<std::string>();
  if (field.at("kind") != "choice") return {};
  return words.of("choice-" + field.at("choiceName").get<std::string>() + "-" + value->get<std::string>());
}

}  // namespace

Outline::Outline(const Json& view, const Json& model) {
  for (const auto& [noun, description] : model.at("nouns").items()) fields_[noun] = &description.at("fields");
  // Records come in the plan's order, so counting those of a list numbers them.
  std::unordered_map<std::string, std::size_t> counts;
  for (const auto& [id, record] : view.at("entities").items()) {
    const std::string list = record.at("parent").dump() + "." + record.at("list").dump();
    places_[id] = {&record, counts[list]++};
  }
}

std::string Outline::path_of(const std::string& id) const {
  const Place& place = places_.at(id);
  const Json& parent = place.record->at("parent");
  if (parent.is_null()) return "plan";
  return path_of(parent.get<std::string>()) + "." + place.record->at("list").get<std::string>() + "[" +
         std::to_string(place.index) + "]";
}

std::string Outline::name_of(const std::string& id, const Words& words) const {
  const Json& record = *places_.at(id).record;
  const Json& fields = *fields_.at(record.at("noun").get<std::string>());
  const std::size_t count = std::min(fields.size(), kNamingFields);
  // A text names better than a choice or a day.
  for (const bool is_wanted_text : {true, false})
    for (std::size_t i = 0; i < count; ++i) {
      if (is_text(fields[i]) != is_wanted_text) continue;
      const std::string name = shortened(spoken(record, fields[i], words), kLongestName);
      if (!name.empty()) return name;
    }
  return {};
}

std::string Outline::title_of(const std::string& id, const Words& words) const {
  const std::string noun = words.of("noun-" + places_.at(id).record->at("noun").get<std::string>());
  const std::string name = name_of(id, words);
  return name.empty() ? words.of("unnamed", {{"noun", noun}}) + " " + path_of(id) : name + " (" + noun + ")";
}

}  // namespace waymark::cli
