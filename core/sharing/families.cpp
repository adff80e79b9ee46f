#include "core/sharing/families.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <string>
#include <tuple>
#include <utility>

#include "core/sharing/outcome_words.hpp"

namespace waymark {
namespace {

// The goal that is part of no other, or the step.
const Entity* root_of(const Measure& measure) {
  const Entity* root = &measure;
  while (root->parent && root->parent->parent) root = root->parent;
  return root;
}

// Measures that nothing tells apart here.
struct Kin {
  Counted counted{};
  Topic topic;
};

// A share tells how many students as a count does.
Counted counted_with(Counted counted) { return counted == Counted::share ? Counted::students : counted; }

class Gathering {
 public:
  explicit Gathering(Kinship kinship) : kinship_(kinship) {}

  std::unordered_map<const Measure*, std::size_t> families(const std::vector<Figure>& figures) {
    for (const Figure& figure : figures)
      if (kin_of_.find(figure.measure) == kin_of_.end()) add(figure);
    for (std::size_t i = 0; i < kin_.size(); ++i) join_akin(i);
    std::unordered_map<const Measure*, std::size_t> families;
    for (const auto& [measure, kin] : kin_of_) families.emplace(measure, leader_of(kin));
    return families;
  }

 private:
  using Name = std::tuple<Counted, unsigned, std::vector<std::string>>;

  void add(const Figure& figure) {
    Topic topic = topic_of(*figure.measure);
    const Counted counted = counted_with(figure.counted);
    const auto [found, is_new] = by_name_.emplace(Name{counted, topic.kinds, topic.outcome}, kin_.size());
    if (is_new) {
      for (const std::string& word : topic.outcome) by_stem_[std::string(stem_of(word))].push_back(kin_.size());
      kin_.push_back({counted, std::move(topic)});
      leaders_.push_back(leaders_.size());
    }
    kin_of_.emplace(figure.measure, found->second);
    if (kinship_ == Kinship::close) return;
    const auto [root, is_first] = by_root_.emplace(std::pair(root_of(*figure.measure), counted), found->second);
    if (!is_first) join(root->second, found->second);
  }

  // Those with more words are found by one of its own, which they all have.
  void join_akin(std::size_t kin) {
    const Topic& topic = kin_[kin].topic;
    if (topic.outcome.empty()) return join_nameless(kin);
    for (const std::size_t other : by_stem_[std::string(stem_of(topic.outcome.front()))])
      if (kin_[other].counted == kin_[kin].counted && topic.outcome.size() <= kin_[other].topic.outcome.size() &&
          are_akin(topic, kin_[other].topic))
        join(kin, other);
  }

  void join_nameless(std::size_t kin) {
    for (std::size_t other = 0; other < kin; ++other)
      if (kin_[other].counted == kin_[kin].counted && are_akin(kin_[kin].topic, kin_[other].topic)) join(kin, other);
  }

  std::size_t leader_of(std::size_t kin) {
    while (leaders_[kin] != kin) kin = leaders_[kin] = leaders_[leaders_[kin]];
    return kin;
  }

  void join(std::size_t a, std::size_t b) { leaders_[leader_of(a)] = leader_of(b); }

  Kinship kinship_;
  std::vector<Kin> kin_;
  std::vector<std::size_t> leaders_;
  std::map<Name, std::size_t> by_name_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_stem_;
  std::map<std::pair<const Entity*, Counted>, std::size_t> by_root_;
  std::unordered_map<const Measure*, std::size_t> kin_of_;
};

}  // namespace

std::unordered_map<const Measure*, std::size_t> families_of(const std::vector<Figure>& figures, Kinship kinship) {
  return Gathering(kinship).families(figures);
}

}  // namespace waymark
