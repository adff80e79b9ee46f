#include "core/file/stamp_text.hpp"

#include <charconv>

#include "core/model/error.hpp"
#include "core/model/field.hpp"
#include "core/model/position.hpp"

namespace waymark {
namespace {

Refused bad_stamp(std::string_view found, const std::string& path) {
  return Refused("bad-stamp", path, {{"found", std::string(found.substr(0, 60))}});
}

bool read_whole(std::string_view text, std::uint32_t& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size();
}

struct Reader {
  const Noun& noun;
  std::size_t replicas;
  const std::string& path;
  Stamps stamps = {};

  void read_at(std::string_view value, std::string_view part) {
    const std::size_t sign = value.find('@');
    stamps.position = std::string(value.substr(0, sign));
    if (!is_position(stamps.position)) throw bad_stamp(part, path);
    if (sign != value.npos) stamps.moved = read_stamp(value.substr(sign + 1), replicas, path);
  }

  void read_part(std::string_view part) {
    const std::size_t equals = part.find('=');
    if (equals == part.npos) throw bad_stamp(part, path);
    const std::string_view name = part.substr(0, equals);
    const std::string_view value = part.substr(equals + 1);
    if (name == "born") {
      stamps.born = read_stamp(value, replicas, path);
    } else if (name == "at") {
      read_at(value, part);
    } else if (const Field* field = find_field(noun, name)) {
      stamps.fields.push_back({field, read_stamp(value, replicas, path)});
    } else {
      stamps.unknown += (stamps.unknown.empty() ? "" : " ") + std::string(part);
    }
  }
};

}  // namespace

std::string write_stamp(const Stamp& stamp) {
  return std::to_string(stamp.replica) + ":" + std::to_string(stamp.counter);
}

Stamp read_stamp(std::string_view text, std::size_t replicas, const std::string& path) {
  Stamp stamp;
  const std::size_t colon = text.find(':');
  if (colon == text.npos || !read_whole(text.substr(0, colon), stamp.replica) ||
      !read_whole(text.substr(colon + 1), stamp.counter) || stamp.replica >= replicas || !stamp)
    throw bad_stamp(text, path);
  return stamp;
}

std::string write_stamps(const Stamps& stamps) {
  std::string text;
  const auto add = [&](std::string_view part) { (text += text.empty() ? "" : " ") += part; };
  if (stamps.born) add("born=" + write_stamp(stamps.born));
  if (!stamps.position.empty())
    add("at=" + stamps.position + (stamps.moved ? "@" + write_stamp(stamps.moved) : std::string()));
  for (const auto& [field, stamp] : stamps.fields) add(std::string(field->name) + "=" + write_stamp(stamp));
  if (!stamps.unknown.empty()) add(stamps.unknown);
  return text;
}

Stamps read_stamps(std::string_view text, const Noun& noun, std::size_t replicas, const std::string& path) {
  Reader reader{noun, replicas, path};
  while (!text.empty()) {
    const std::size_t space = text.find(' ');
    reader.read_part(text.substr(0, space));
    text = space == text.npos ? std::string_view() : text.substr(space + 1);
  }
  return std::move(reader.stamps);
}

}  // namespace waymark
