#include "tests/core/support/random_plan.hpp"

#include <algorithm>
#include <cmath>

#include "core/file/utf8.hpp"

namespace waymark::testing_support {
namespace {

const std::vector<std::string> kPieces = {
    "reading",
    "students with disabilities",
    "<script>alert(1)</script>",
    "\"quoted\"",
    "back\\slash",
    "]]> --> */",
    "Ñandú, año, ¿qué?",
    "\U0001F600 emoji",
    "e\u0301",
    "=1+1",
    "{ $variable }",
    "\u2028 separator",
    "\ttab",
    "__proto__",
    "\u202Eright to left",
};

const std::vector<std::string> kUnknown = {
    R"({"colour":"teal"})",
    R"({"__proto__":{"polluted":true},"n":[1,2.5,null,{"deep":[[[]]]}]})",
    R"({"small":1e-300,"big":1e+300,"odd":"\u0000 \"<script>\""})",
};

class Generator {
 public:
  Generator(Random& random, std::string prefix) : random_(random), prefix_(std::move(prefix)) {}

  void fill(Entity& entity, std::size_t level) {
    for (const Field& field : entity.noun().fields) {
      if (field.kind == Kind::list)
        add_children(entity, field, level);
      else if (field.kind != Kind::reference && field.kind != Kind::references)
        set(entity, field, random_value(random_, field, {}));
    }
    if (random_.one_in(8)) entity.unknown = random_.pick(kUnknown);
  }

  std::string next_id() { return prefix_ + std::to_string(++count_); }

 private:
  void add_children(Entity& entity, const Field& list, std::size_t level) {
    const std::size_t most = level == 0 ? 4 : level < 4 ? 2 : 1;
    for (std::size_t i = random_.below(most); i > 0; --i) {
      auto child = list.target().make();
      child->id = next_id();
      auto& children = list.at<Entities>(entity);
      fill(children.insert(children.size(), std::move(child), entity, list), level + 1);
    }
  }

  Random& random_;
  std::string prefix_;
  std::size_t count_ = 0;
};

std::vector<std::string> some_of(Random& random, const std::vector<std::string>& ids) {
  std::vector<std::string> some;
  for (const auto& id : ids)
    if (random.one_in(3)) some.push_back(id);
  return some;
}

double random_number(Random& random, const Field& field) {
  const double share = static_cast<double>(random.below(1001)) / 1000.0;
  const double number = field.min + (field.max - field.min) * share;
  return field.is_whole ? std::floor(number) : number;
}

void refer(Random& random, Entity& root) {
  walk(root, [&](Entity& entity) {
    for (const Field& field : entity.noun().fields)
      if (field.kind == Kind::reference || field.kind == Kind::references)
        set(entity, field, random_value(random, field, ids_of(root, field.target())));
  });
}

}  // namespace

std::string random_text(Random& random, const Field& field) {
  if (random.one_in(40)) return std::string(field.max_length, 'x');
  std::string text = random.pick(kPieces);
  for (std::size_t i = random.below(4); i > 0; --i) text += (field.has_lines ? "\n" : " ") + random.pick(kPieces);
  if (utf8_length(text) > field.max_length) text = "y";
  return text;
}

Value random_value(Random& random, const Field& field, const std::vector<std::string>& ids) {
  if (random.one_in(4)) return {};
  switch (field.kind) {
    case Kind::text:
      return random_text(random, field);
    case Kind::number:
      return random_number(random, field);
    case Kind::date:
      return Date{static_cast<std::int32_t>(random.below(40'000))};
    case Kind::truth:
      return random.one_in(2);
    case Kind::choice:
      return static_cast<std::uint8_t>(1 + random.below(field.choice.names.size()));
    case Kind::reference:
      return ids.empty() ? Value() : Value(random.pick(ids));
    case Kind::references: {
      auto some = some_of(random, ids);
      return some.empty() ? Value() : Value(std::move(some));
    }
    case Kind::list:
      break;
  }
  return {};
}

std::unique_ptr<Entity> random_entity(Random& random, const Noun& noun, const std::string& prefix) {
  Generator generator(random, prefix);
  auto entity = noun.make();
  entity->id = generator.next_id();
  generator.fill(*entity, 3);
  return entity;
}

Document random_document(std::uint32_t seed) {
  Random random(seed);
  Document document;
  document.plan->id = "plan";
  Generator(random, "e").fill(*document.plan, 0);
  refer(random, *document.plan);
  if (random.one_in(2)) document.unknown = R"({"madeBy":"another program"})";
  return document;
}

std::vector<std::string> ids_of(Entity& root, const Noun& noun) {
  std::vector<std::string> ids;
  walk(root, [&](Entity& each) {
    if (&each.noun() == &noun) ids.push_back(each.id);
  });
  return ids;
}

}  // namespace waymark::testing_support
