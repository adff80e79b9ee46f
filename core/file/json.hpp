// JSON text to values and back, refusing everything that could harm or silently change what a file says.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/model/error.hpp"

namespace waymark {

// Keeps members in the order in which they stand, so that a file reads as its author laid it out.
using Json = nlohmann::ordered_json;

// Reads one JSON value. Throws Refused: file-too-large, bad-utf8, not-json, too-deep, too-many, duplicate-key,
// number-too-large. Nesting is limited while reading, since writing, copying and comparing values recurse.
Json parse_json(std::string_view text);

// As parse_json, where only an object is of use. Throws wrong-type with `path` otherwise.
Json parse_object(std::string_view text, const std::string& path);

// "text", "number", ... as the locale files' error messages name them.
std::string type_name(const Json& value);

// Adds a member that the object does not have yet, without the search among all members that operator[] would do: an
// object of a hundred thousand members would take minutes.
void append_member(Json& object, std::string name, Json value);

struct Member {
  const char* name;
  Json value;
};

// An object of these members, each with another name. A list in braces does the same, but copies every value: too slow
// for answers of ten thousand objects.
template <class... Members>
Json make_object(Members... members) {
  Json object = Json::object();
  object.get_ref<Json::object_t&>().Json::object_t::Container::reserve(sizeof...(members));
  (append_member(object, members.name, std::move(members.value)), ...);
  return object;
}

// A whole number from 0 to UINT32_MAX. Throws wrong-type or out-of-range: get<std::uint32_t>() would wrap silently.
std::uint32_t read_count(const Json& value, const std::string& path);

// How many levels of arrays and objects a value has: 0 for a text or a number.
std::size_t depth_of(const Json& value);

// One line without white space.
std::string compact(const Json& value);

Refused wrong_type(const std::string& expected, const Json& found, const std::string& path);

}  // namespace waymark
