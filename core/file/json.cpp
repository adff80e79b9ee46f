#include "core/file/json.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_set>
#include <utility>
#include <vector>

#include "core/file/limits.hpp"
#include "core/file/utf8.hpp"

namespace waymark {
namespace {

Refused not_json(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, std::min(offset, text.size()));
  const auto line = 1 + std::count(before.begin(), before.end(), '\n');
  const std::size_t start = before.rfind('\n') == before.npos ? 0 : before.rfind('\n') + 1;
  return Refused("not-json", "",
                 {{"line", std::to_string(line)}, {"column", std::to_string(before.size() - start + 1)}});
}

// Builds the value that the parser reports piece by piece (nlohmann's SAX interface), keeping the limits on the way.
class Builder final : public nlohmann::json_sax<Json> {
 public:
  explicit Builder(std::string_view text) : text_(text) {}

  Json take() { return std::move(root_); }

  bool null() override { return add(nullptr); }
  bool boolean(bool value) override { return add(value); }
  bool number_integer(number_integer_t value) override { return add_number(value, static_cast<double>(value)); }
  bool number_unsigned(number_unsigned_t value) override { return add_number(value, static_cast<double>(value)); }
  bool number_float(number_float_t value, const string_t& token) override {
    // A whole number beyond 64 bits comes as a double that is only near it.
    const bool is_rounded = token.find_first_of(".eE") == token.npos;
    if (!std::isfinite(value) || is_rounded) throw Refused("number-too-large", path());
    return add(value);
  }
  bool string(string_t& value) override { return add(std::move(value)); }
  bool binary(binary_t&) override { return false; }

  bool start_object(std::size_t) override { return open(Json::object()); }
  bool start_array(std::size_t) override { return open(Json::array()); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }

  bool key(string_t& name) override {
    Level& level = levels_.back();
    const bool is_new = level.is_new(name);
    level.key = std::move(name);
    if (!is_new) throw Refused("duplicate-key", path(), {{"key", level.key}});
    return true;
  }

  bool parse_error(std::size_t offset, const std::string&, const nlohmann::detail::exception& error) override {
    // 406: the parser could not represent a number, such as 1e400.
    if (error.id == 406) throw Refused("number-too-large", path());
    throw not_json(text_, offset == 0 ? 0 : offset - 1);
  }

 private:
  struct Level {
    Json* container;
    std::string key;
    std::unordered_set<std::string> keys;  // of large objects only: small ones are quicker to look through

    bool is_new(const std::string& name) {
      const auto& members = container->get_ref<const Json::object_t&>();
      if (members.size() < kSmallObject)
        return std::none_of(members.begin(), members.end(), [&](const auto& member) { return member.first == name; });
      if (keys.empty())
        for (const auto& member : members) keys.insert(member.first);
      return keys.insert(name).second;
    }
  };
  static constexpr std::size_t kSmallObject = 32;

  template <class Exact>
  bool add_number(Exact value, double size) {
    if (std::abs(size) >= kMaxExactNumber) throw Refused("number-too-large", path());
    return add(value);
  }

  bool add(Json value) {
    place(std::move(value));
    return true;
  }

  Json* place(Json value) {
    if (++count_ > kMaxValues)
      throw Refused("too-many", path(), {{"limit", std::to_string(kMaxValues)}, {"what", "values"}});
    if (levels_.empty()) return &(root_ = std::move(value));
    Json& container = *levels_.back().container;
    if (container.is_array()) return &container.get_ref<Json::array_t&>().emplace_back(std::move(value));
    append_member(container, levels_.back().key, std::move(value));
    return &container.get_ref<Json::object_t&>().back().second;
  }

  bool open(Json container) {
    if (levels_.size() >= kMaxDepth) throw Refused("too-deep", path(), {{"limit", std::to_string(kMaxDepth)}});
    levels_.push_back({place(std::move(container)), {}, {}});
    return true;
  }

  bool close() {
    levels_.pop_back();
    return true;
  }

  // Where the value that is being read stands. Values that are open are in their arrays already, the newest is not.
  std::string path() const {
    std::string text;
    for (const Level& level : levels_) {
      const bool is_innermost = &level == &levels_.back();
      if (level.container->is_array())
        text += "[" + std::to_string(level.container->size() - (is_innermost ? 0 : 1)) + "]";
      else
        text += (text.empty() ? "" : ".") + level.key;
    }
    return text;
  }

  std::string_view text_;
  Json root_;
  std::vector<Level> levels_;
  std::size_t count_ = 0;
};

}  // namespace

Json parse_json(std::string_view text) {
  if (text.size() > kMaxFileBytes)
    throw Refused("file-too-large", "",
                  {{"limit", std::to_string(kMaxFileBytes)}, {"size", std::to_string(text.size())}});
  if (const auto offset = find_bad_utf8(text)) throw Refused("bad-utf8", "", {{"offset", std::to_string(*offset)}});
  Builder builder(text);
  Json::sax_parse(text.begin(), text.end(), &builder);
  return builder.take();
}

Json parse_object(std::string_view text, const std::string& path) {
  Json value = parse_json(text);
  if (!value.is_object()) throw wrong_type("object", value, path);
  return value;
}

std::string type_name(const Json& value) {
  switch (value.type()) {
    case Json::value_t::null:
      return "nothing";
    case Json::value_t::boolean:
      return "truth";
    case Json::value_t::string:
      return "text";
    case Json::value_t::array:
      return "list";
    case Json::value_t::object:
      return "object";
    default:
      return "number";
  }
}

void append_member(Json& object, std::string name, Json value) {
  object.get_ref<Json::object_t&>().Json::object_t::Container::emplace_back(std::move(name), std::move(value));
}

std::uint32_t read_count(const Json& value, const std::string& path) {
  if (!value.is_number_unsigned()) throw wrong_type("whole-number", value, path);
  const auto number = value.get<std::uint64_t>();
  if (number > UINT32_MAX)
    throw Refused("out-of-range", path,
                  {{"min", "0"}, {"max", std::to_string(UINT32_MAX)}, {"found", std::to_string(number)}});
  return static_cast<std::uint32_t>(number);
}

std::size_t depth_of(const Json& value) {
  if (!value.is_structured()) return 0;
  std::size_t depth = 0;
  for (const Json& each : value) depth = std::max(depth, depth_of(each));
  return depth + 1;
}

std::string compact(const Json& value) { return value.dump(); }

Refused wrong_type(const std::string& expected, const Json& found, const std::string& path) {
  return Refused("wrong-type", path, {{"expected", expected}, {"found", type_name(found)}});
}

}  // namespace waymark
