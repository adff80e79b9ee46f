// Random plans, led by the field tables, so that a field that is added is tested without a line here. The same seed
// gives the same plan everywhere: only the engine is used, whose results the standard fixes, and none of its
// distributions.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "core/model/document.hpp"
#include "core/model/value.hpp"

namespace waymark::testing_support {

class Random {
 public:
  explicit Random(std::uint32_t seed) : engine_(seed) {}

  // 0 to count - 1.
  std::size_t below(std::size_t count) { return engine_() % count; }
  bool one_in(std::size_t count) { return below(count) == 0; }

  template <class T>
  const T& pick(const std::vector<T>& list) {
    return list[below(list.size())];
  }

 private:
  std::mt19937 engine_;
};

// A text within the field's limit, at times with what texts are feared for: quotes, markup, emoji, line ends, the limit
// itself.
std::string random_text(Random& random, const Field& field);

// A value of the field's kind within its limits, at times blank. References are chosen from `ids`.
Value random_value(Random& random, const Field& field, const std::vector<std::string>& ids);

// A new entity of the noun with random fields, no references and a few children. Ids are made of `prefix` and a count.
std::unique_ptr<Entity> random_entity(Random& random, const Noun& noun, const std::string& prefix);

// A document with a plan in which every kind of field occurs, and with members that this version does not know.
// References name entities of the right noun. It has no stamps.
Document random_document(std::uint32_t seed);

// Ids of the plan's entities of that noun.
std::vector<std::string> ids_of(Entity& root, const Noun& noun);

}  // namespace waymark::testing_support
