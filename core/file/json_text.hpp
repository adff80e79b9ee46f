// Writes JSON text straight away. Long answers are written so: building ten thousand values first, to be read once and
// thrown away, takes five times as long.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "core/model/date.hpp"

namespace waymark {

// Values follow each other as they are written; commas come by themselves. What else can be written has a function
// `void write(JsonText&, const T&)` beside it.
class JsonText {
 public:
  void value(std::nullptr_t) { add("null"); }
  void value(bool is_true) { add(is_true ? "true" : "false"); }
  void value(double number);  // as number_json writes it (core/file/field_json.hpp); null where it is no finite number
  void value(Date date) { quote(to_text(date)); }
  void value(std::string_view text);  // bytes that are not UTF-8 become U+FFFD
  void value(const std::string& text) { value(std::string_view(text)); }
  void value(const char* text) { value(std::string_view(text)); }

  template <class T>
  void value(const T& each) {
    if constexpr (std::is_integral_v<T>)
      whole(static_cast<std::int64_t>(each));
    else if constexpr (std::is_invocable_v<const T&, JsonText&>)
      each(*this);
    else
      write(*this, each);
  }

  template <class T>
  void value(const std::optional<T>& each) {
    if (each)
      value(*each);
    else
      value(nullptr);
  }

  template <class T>
  void value(const std::vector<T>& all) {
    list(all, [](const T& each) -> const T& { return each; });
  }

  // An array of what `say` makes of each: something that can be written.
  template <class All, class Say>
  void list(const All& all, Say say) {
    open('[');
    for (const auto& each : all) value(say(each));
    text_ += ']';
  }

  // Names and values in turn: object("id", step.id, "percent", percent).
  template <class... Members>
  void object(const Members&... members) {
    open('{');
    if constexpr (sizeof...(members) > 0) add_members(members...);
    text_ += '}';
  }

  // Members of the object that stands open.
  template <class T, class... Others>
  void add_members(std::string_view name, const T& each, const Others&... others) {
    quote(name);
    text_ += ':';
    value(each);
    if constexpr (sizeof...(others) > 0) add_members(others...);
  }

  // An object whose members `write_members` adds, a few at a time.
  template <class WriteMembers>
  void object_with(const WriteMembers& write_members) {
    open('{');
    write_members();
    text_ += '}';
  }

  std::string take() { return std::move(text_); }

 private:
  void separate();
  void add(std::string_view plain);
  void open(char bracket);
  void quote(std::string_view plain);  // that needs no escapes
  void whole(std::int64_t number);

  std::string text_;
};

// A list inside of another list or object, made when it is written: `all` has to live until then, so a temporary is
// refused.
template <class All, class Say>
auto json_list(const All& all, Say say) {
  return [&all, say](JsonText& text) { text.list(all, say); };
}
template <class All, class Say>
auto json_list(const All&& all, Say say) = delete;

// An object inside of another; it keeps copies of its members.

template <class... Members>
auto json_object(const Members&... members) {
  return [=](JsonText& text) { text.object(members...); };
}

}  // namespace waymark
