#include "core/file/field_json.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_set>

#include "core/file/limits.hpp"
#include "core/file/utf8.hpp"

namespace waymark {
namespace {

std::string number_text(double number) { return compact(number_json(number)); }

std::string joined(std::span<const std::string_view> names) {
  std::string text;
  for (const auto name : names) text += (text.empty() ? "" : ", ") + std::string(name);
  return text;
}

// \r\n and \r are \n, so that a file edited on another system compares equal.
std::string with_plain_line_ends(std::string text, bool has_lines) {
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\r') {
      if (i + 1 < text.size() && text[i + 1] == '\n') ++i;
      plain += has_lines ? '\n' : ' ';
    } else {
      plain += text[i] == '\n' && !has_lines ? ' ' : text[i];
    }
  }
  return plain;
}

void refuse_control_characters(const std::string& text, const std::string& path) {
  for (const char c : text) {
    const auto code = static_cast<unsigned char>(c);
    if ((code < 0x20 && c != '\n' && c != '\t') || code == 0x7F)
      throw Refused("control-character", path, {{"code", std::to_string(code)}});
  }
}

Value read_text(const Json& json, const Field& field, const std::string& path) {
  if (!json.is_string()) throw wrong_type("text", json, path);
  std::string text = with_plain_line_ends(json.get<std::string>(), field.has_lines);
  refuse_control_characters(text, path);
  const std::size_t length = utf8_length(text);
  if (length > field.max_length)
    throw Refused("too-long", path, {{"limit", std::to_string(field.max_length)}, {"length", std::to_string(length)}});
  return text.empty() ? Value() : Value(std::move(text));
}

Value read_number(const Json& json, const Field& field, const std::string& path) {
  if (!json.is_number()) throw wrong_type("number", json, path);
  const double number = json.get<double>() + 0.0;  // turns -0 into 0
  if (field.is_whole && number != std::floor(number)) throw wrong_type("whole-number", json, path);
  if (number < field.min || number > field.max)
    throw Refused("out-of-range", path,
                  {{"min", number_text(field.min)}, {"max", number_text(field.max)}, {"found", number_text(number)}});
  return number;
}

Value read_date(const Json& json, const std::string& path) {
  if (!json.is_string()) throw wrong_type("date", json, path);
  const auto& text = json.get_ref<const std::string&>();
  if (text.empty()) return {};
  const auto date = parse_date(text);
  if (!date) throw Refused("bad-date", path, {{"found", text.substr(0, 40)}});
  return *date;
}

Value read_choice(const Json& json, const Field& field, const std::string& path) {
  if (!json.is_string()) throw wrong_type("text", json, path);
  const auto& text = json.get_ref<const std::string&>();
  if (text.empty()) return {};
  const auto& names = field.choice.names;
  const auto found = std::find(names.begin(), names.end(), text);
  if (found == names.end())
    throw Refused("bad-choice", path, {{"found", text.substr(0, 40)}, {"choices", joined(names)}});
  return static_cast<std::uint8_t>(found - names.begin() + 1);
}

Value read_reference(const Json& json, const std::string& path) {
  if (json.is_string() && json.get_ref<const std::string&>().empty()) return {};
  return read_id(json, path);
}

Value read_references(const Json& json, const std::string& path) {
  if (!json.is_array()) throw wrong_type("list", json, path);
  if (json.size() > kMaxReferences)
    throw Refused("too-many", path, {{"limit", std::to_string(kMaxReferences)}, {"what", "references"}});
  std::vector<std::string> ids;
  std::unordered_set<std::string> seen;
  for (const Json& item : json) {
    std::string id = read_id(item, path + "[" + std::to_string(&item - &json.front()) + "]");
    if (seen.insert(id).second) ids.push_back(std::move(id));
  }
  return ids.empty() ? Value() : Value(std::move(ids));
}

bool is_id_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

}  // namespace

Value read_value(const Json& json, const Field& field, const std::string& path) {
  if (json.is_null()) return {};
  switch (field.kind) {
    case Kind::text:
      return read_text(json, field, path);
    case Kind::number:
      return read_number(json, field, path);
    case Kind::date:
      return read_date(json, path);
    case Kind::truth:
      if (!json.is_boolean()) throw wrong_type("truth", json, path);
      return json.get<bool>();
    case Kind::choice:
      return read_choice(json, field, path);
    case Kind::reference:
      return read_reference(json, path);
    case Kind::references:
      return read_references(json, path);
    case Kind::list:
      break;
  }
  throw Refused("not-allowed", path, {{"reason", "list"}});
}

Json write_value(const Entity& entity, const Field& field) {
  if (is_blank(entity, field)) return nullptr;
  switch (field.kind) {
    case Kind::text:
    case Kind::reference:
      return field.at<std::string>(entity);
    case Kind::number:
      return number_json(*field.at<Number>(entity));
    case Kind::date:
      return to_text(*field.at<Day>(entity));
    case Kind::truth:
      return *field.at<Truth>(entity);
    case Kind::choice:
      return field.choice.names[field.at<std::uint8_t>(entity) - 1u];
    case Kind::references:
      return field.at<std::vector<std::string>>(entity);
    case Kind::list:
      break;
  }
  return nullptr;
}

std::string read_id(const Json& json, const std::string& path) {
  if (!json.is_string()) throw wrong_type("id", json, path);
  const auto& id = json.get_ref<const std::string&>();
  if (id.empty() || id.size() > kMaxIdLength || !std::all_of(id.begin(), id.end(), is_id_character))
    throw Refused("bad-id", path, {{"found", id.substr(0, 40)}});
  return id;
}

Json number_json(double number) {
  const bool is_exact = number == std::floor(number) && std::abs(number) < kMaxExactNumber;
  return is_exact ? Json(static_cast<std::int64_t>(number)) : Json(number);
}

}  // namespace waymark
