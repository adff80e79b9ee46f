// What every noun of a plan has in common: an identity, a place in the tree, and the stamps of its last edits.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace waymark {

struct Field;
struct Noun;
class Entities;

// Who made an edit and when, in that editor's own count. `replica` indexes the document's table of replicas.
// Counter 0 means "never stamped" (the file came from another program).
struct Stamp {
  std::uint32_t replica = 0;
  std::uint32_t counter = 0;

  explicit operator bool() const { return counter != 0; }
  friend bool operator==(const Stamp&, const Stamp&) = default;
};

// The last edit of one field.
struct FieldStamp {
  const Field* field = nullptr;
  Stamp stamp;
};

// What merging needs to know about an entity beyond its fields; core/file/stamp_text.hpp
// says how it is written in a file.
struct Stamps {
  Stamp born;                      // when it was put into the plan (or brought back)
  std::string position;            // order key among its siblings, see position.hpp
  Stamp moved;                     // when `position` or the parent was last set
  std::vector<FieldStamp> fields;  // only fields that were edited after birth
  std::string unknown;             // stamps of fields that this version does not know, as they stood
};

struct Entity {
  std::string id;  // unique in its plan: 1 to 64 of [A-Za-z0-9_-]
  Stamps stamps;
  std::string unknown;  // members that this version does not know: a JSON object's text, or empty

  // Where it stands; null for the plan itself. Kept by Entities.
  Entity* parent = nullptr;
  const Field* place = nullptr;  // the parent's list field that holds it

  Entity() = default;
  Entity(const Entity&) = delete;
  Entity& operator=(const Entity&) = delete;
  virtual ~Entity() = default;

  virtual const Noun& noun() const = 0;
};

// An ordered list of entities that owns them. Entities keep their address while they live, wherever they move.
class Entities {
 public:
  std::size_t size() const { return items_.size(); }
  bool empty() const { return items_.empty(); }
  Entity& at(std::size_t index) const { return *items_[index]; }

  // Position of an entity that is in this list.
  std::size_t index_of(const Entity& entity) const {
    std::size_t index = 0;
    while (items_[index].get() != &entity) ++index;
    return index;
  }

  Entity& insert(std::size_t index, std::unique_ptr<Entity> entity, Entity& parent, const Field& place) {
    entity->parent = &parent;
    entity->place = &place;
    return **items_.insert(items_.begin() + static_cast<std::ptrdiff_t>(index), std::move(entity));
  }

  std::unique_ptr<Entity> take(std::size_t index) {
    auto entity = std::move(items_[index]);
    items_.erase(items_.begin() + static_cast<std::ptrdiff_t>(index));
    entity->parent = nullptr;
    entity->place = nullptr;
    return entity;
  }

  auto begin() const { return items_.begin(); }
  auto end() const { return items_.end(); }

 private:
  std::vector<std::unique_ptr<Entity>> items_;
};

// The same list seen with its element type; adds nothing but the casts.
template <class T>
class List : public Entities {
 public:
  T& operator[](std::size_t index) const { return static_cast<T&>(at(index)); }

  class Iterator {
   public:
    explicit Iterator(const List& list, std::size_t index) : list_(&list), index_(index) {}
    T& operator*() const { return (*list_)[index_]; }
    Iterator& operator++() {
      ++index_;
      return *this;
    }
    bool operator!=(const Iterator& other) const { return index_ != other.index_; }

   private:
    const List* list_;
    std::size_t index_;
  };
  Iterator begin() const { return Iterator(*this, 0); }
  Iterator end() const { return Iterator(*this, size()); }
};

// A mention of another entity by its id; empty when blank. May dangle: what it named can be in nobody's copy any more.
template <class T>
struct Ref {
  std::string id;
};

// Mentions of several entities of one noun: a set that remembers its order.
template <class T>
struct Refs {
  std::vector<std::string> ids;
};

}  // namespace waymark
