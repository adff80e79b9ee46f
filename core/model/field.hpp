// A field described once: name, type, limits, section and whether a blank matters. Reading, writing, comparing,
// setting by name, completeness, the JSON Schema and the form's constraints are all derived from these records.
#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

#include "core/model/choice.hpp"
#include "core/model/date.hpp"
#include "core/model/entity.hpp"
#include "core/model/section.hpp"

namespace waymark {

using Text = std::string;
using Number = std::optional<double>;
using Day = std::optional<Date>;
using Truth = std::optional<bool>;

// What a field holds; in memory `Field::at` gives the type named in brackets.
enum class Kind : std::uint8_t {
  text,        // [Text]
  number,      // [Number]
  date,        // [Day]
  truth,       // [Truth]
  choice,      // [std::uint8_t: 0 blank, else index into choice.names plus 1]
  reference,   // [std::string: an id]
  references,  // [std::vector<std::string>: ids]
  list,        // [Entities]
};

// How two edits of a field that did not know of each other are brought together (core/merge).
enum class Merge : std::uint8_t {
  newest,    // one value wins, the other is kept as a conflict
  words,     // long text: by words where the edits do not touch
  members,   // sets: additions and removals, each on its own
  children,  // lists of entities: each entity on its own
};

struct Noun {
  std::string_view name;  // "rootCause": in files' locale keys and the page
  std::span<const Field> fields;
  std::unique_ptr<Entity> (*make)();
};

// The record of a noun; defined for each in nouns.cpp.
template <class T>
const Noun& noun_of();

struct Field {
  std::string_view name;  // the member's name in a plan file
  Kind kind = Kind::text;
  Section section = Section::inherit;
  bool is_expected = false;    // a blank lowers the section's completeness
  bool has_lines = false;      // text that may hold line breaks
  bool is_whole = false;       // number without a fraction
  std::size_t max_length = 0;  // text: most characters (Unicode code points)
  double min = 0;              // number: least value
  double max = 0;              // number: greatest value
  ChoiceNames choice = {};
  const Noun& (*target)() = nullptr;  // noun that is referred to, or that the list holds
  void* (*address)(Entity&) = nullptr;

  constexpr Merge merge() const {
    if (kind == Kind::list) return Merge::children;
    if (kind == Kind::references) return Merge::members;
    return kind == Kind::text && has_lines ? Merge::words : Merge::newest;
  }

  template <class T>
  T& at(Entity& entity) const {
    return *static_cast<T*>(address(entity));
  }
  template <class T>
  const T& at(const Entity& entity) const {
    return *static_cast<const T*>(address(const_cast<Entity&>(entity)));
  }

  // Wording of the tables: field<&Goal::title>("title").text(200).expected().in(Section::goals)
  constexpr Field text(std::size_t most) const {
    Field copy = *this;
    copy.max_length = most;
    return copy;
  }
  constexpr Field lines(std::size_t most) const {
    Field copy = text(most);
    copy.has_lines = true;
    return copy;
  }
  constexpr Field between(double least, double most) const {
    Field copy = *this;
    copy.min = least;
    copy.max = most;
    return copy;
  }
  constexpr Field whole(double least, double most) const {
    Field copy = between(least, most);
    copy.is_whole = true;
    return copy;
  }
  constexpr Field expected() const {
    Field copy = *this;
    copy.is_expected = true;
    return copy;
  }
  constexpr Field in(Section where) const {
    Field copy = *this;
    copy.section = where;
    return copy;
  }
};

// Usual limits. Names fit a line of a form; sentences a line or two; long texts about three printed pages.
inline constexpr std::size_t kName = 200;
inline constexpr std::size_t kSentence = 500;
inline constexpr std::size_t kParagraph = 2000;
inline constexpr std::size_t kLong = 8000;

// Numbers of a plan stay far inside what a double holds exactly, so that sums and rates stay exact too.
inline constexpr double kLargest = 1e12;

namespace detail {

template <class Member>
struct MemberOf;
template <class Owner, class Value>
struct MemberOf<Value Owner::*> {
  using owner = Owner;
  using value = Value;
};

template <class Value>
struct KindOf;
template <>
struct KindOf<Text> {
  static constexpr Kind kind = Kind::text;
};
template <>
struct KindOf<Number> {
  static constexpr Kind kind = Kind::number;
};
template <>
struct KindOf<Day> {
  static constexpr Kind kind = Kind::date;
};
template <>
struct KindOf<Truth> {
  static constexpr Kind kind = Kind::truth;
};
template <class T>
struct KindOf<Ref<T>> {
  static constexpr Kind kind = Kind::reference;
  using target = T;
};
template <class T>
struct KindOf<Refs<T>> {
  static constexpr Kind kind = Kind::references;
  using target = T;
};
template <class T>
struct KindOf<List<T>> {
  static constexpr Kind kind = Kind::list;
  using target = T;
};
template <class E>
requires std::is_enum_v<E>
struct KindOf<E> {
  static constexpr Kind kind = Kind::choice;
};

// Lists, references and choices are seen through their untyped part, which is their first and only member or base.
template <auto Member>
void* address_of(Entity& entity) {
  using Owner = typename MemberOf<decltype(Member)>::owner;
  using Value = typename MemberOf<decltype(Member)>::value;
  auto& value = static_cast<Owner&>(entity).*Member;
  if constexpr (KindOf<Value>::kind == Kind::list)
    return static_cast<Entities*>(&value);
  else if constexpr (KindOf<Value>::kind == Kind::reference)
    return &value.id;
  else if constexpr (KindOf<Value>::kind == Kind::references)
    return &value.ids;
  else
    return &value;
}

}  // namespace detail

// The record of one member of a noun's struct; its kind follows from the member's type.
template <auto Member>
constexpr Field field(std::string_view name) {
  using Value = typename detail::MemberOf<decltype(Member)>::value;
  using Of = detail::KindOf<Value>;
  Field f;
  f.name = name;
  f.kind = Of::kind;
  f.address = &detail::address_of<Member>;
  if constexpr (Of::kind == Kind::text) f.max_length = kName;
  if constexpr (Of::kind == Kind::number) f.min = -kLargest, f.max = kLargest;
  if constexpr (Of::kind == Kind::choice) f.choice = names_of(Value{});
  if constexpr (requires { typename Of::target; }) f.target = &noun_of<typename Of::target>;
  return f;
}

// The noun's field of that name, or null.
const Field* find_field(const Noun& noun, std::string_view name);

// Whether nothing has been entered.
bool is_blank(const Entity& entity, const Field& field);

// The section that a field of this entity is told under: its own, or that of the list that holds the entity.
Section section_of(const Entity& entity, const Field& field);

// Section of the entity as a whole (of the list that holds it); the plan itself is in `team`.
Section section_of(const Entity& entity);

}  // namespace waymark
