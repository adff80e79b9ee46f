#include "core/language/clause.hpp"

namespace waymark::language {
namespace {

class ClauseMarker {
 public:
  explicit ClauseMarker(Sentence& sentence) : s_(sentence) {}

  void run() {
    for (std::size_t i = 0; i < s_.size(); ++i) {
      advance(i);
      Token& token = s_.edit(i);
      token.role = role_;
      token.clause = clause_;
      has_verb_ |= role_ == ClauseRole::main && token.has(word::any_verb);
    }
  }

 private:
  void enter(ClauseRole role, std::size_t i) {
    role_ = role;
    begun_ = i;
  }

  void advance(std::size_t i) {
    if (s_.is_one_of(i, ". ;") && !is_abbreviation(i)) return begin_clause(i);
    if (s_.is(i, ",")) return pass_comma(i);
    if (s_.is(i, ":")) return enter(ClauseRole::main, i);
    if (s_[i].phrase == 0) return;
    if (states_condition(i)) return enter(ClauseRole::means, i);
    if (compares_others(i)) return enter(ClauseRole::comparison, i);
    if (s_.has(i, word::evidence) && is_evidence(i)) return enter(ClauseRole::evidence, i);
    // "and that of others by 15%" goes on with the goal.
    if (s_.is(i, "that") && s_.is(i + 1, "of") && s_.has(i - 1, word::conjunction)) return;
    if (s_.has(i, word::compare) && !is_floor_than(i)) return enter(ClauseRole::comparison, i);
    if (s_.has(i, word::purpose) && has_verb_ && !names_for_whom(i)) return enter(ClauseRole::purpose, i);
    if (is_purpose_infinitive(i)) return enter(ClauseRole::purpose, i);
    if (is_means(i)) return enter(ClauseRole::means, i);
    if (s_.has(i, word::relative) && is_relative(i)) return enter(ClauseRole::relative, i);
    if (ends_relative(i)) return enter(ClauseRole::main, i);
    if (joins_new_goal(i)) begin_clause(i);
  }

  void begin_clause(std::size_t i) {
    ++clause_;
    has_verb_ = false;
    enter(ClauseRole::main, i);
  }

  bool is_abbreviation(std::size_t i) const {
    return s_[i].is_joined && s_[i - 1].folded.size() == 1 && s_[i + 1].is_joined;
  }

  // A list of means goes on after a comma; one that opened the sentence is over with it.
  void pass_comma(std::size_t i) {
    if (role_ == ClauseRole::means && begun_ > 2 && !starts_goal(i + 1)) return;
    if (role_ == ClauseRole::purpose && begun_ > 2 && !starts_goal(i + 1)) return;
    enter(ClauseRole::main, i);
    if (starts_goal(i + 1)) ++clause_;
  }

  // "... and 100% will show growth", ", and 48% of students ...".
  bool starts_goal(std::size_t i) const {
    std::size_t place = i;
    while (place < i + 3 && (s_.has(place, word::conjunction | word::floor | word::wholly) ||
                             s_.is_one_of(place, "between the el la while mientras")))
      ++place;
    if (!s_[place].is_number() || s_[place].use != TokenUse::quantity) return s_.is_one_of(i, "while mientras");
    std::size_t end = place;
    while (end < place + 5 && s_[end].use == TokenUse::quantity) ++end;
    if (s_.is_one_of(end, "or o")) end += 2;
    return s_.is_one_of(end, "of de del will go goes") || s_.has(end, word::student | word::any_who | word::achieve);
  }

  bool joins_new_goal(std::size_t i) const {
    return s_.has(i, word::conjunction) && role_ != ClauseRole::evidence && starts_goal(i + 1);
  }

  // "in response to" and "source" are evidence only after a goal.
  bool is_evidence(std::size_t i) const { return i > 0 || s_[i].phrase > 1; }

  // "more than 80%", "less than half" is a bound, not a comparison.
  bool is_floor_than(std::size_t i) const {
    if (s_.has(i, word::floor)) return true;
    return s_.is(i, "than") && (s_[i + 1].use == TokenUse::quantity || s_.has(i - 1, word::floor)) &&
           !s_.is_one_of(i - 1, "higher lower better");
  }

  // "para los alumnos de quinto": whom the goal is for, not what it is for.
  bool names_for_whom(std::size_t i) const {
    if (!s_.is(i, "para") || s_[i].phrase != 1) return false;
    std::size_t next = i + 1;
    while (next < i + 4 && s_.is_one_of(next, "el la los las todo todos toda todas nuestros")) ++next;
    return s_[next].use == TokenUse::year_group || s_.is_one_of(next, "grados cursos niveles") ||
           s_.has(next, word::student | word::any_who);
  }

  // "to" and a verb, after a verb, that is not what the verb demands ("need to improve").
  bool is_purpose_infinitive(std::size_t i) const {
    if (!s_.is(i, "to") || s_.is_spanish() || !has_verb_ || role_ != ClauseRole::main) return false;
    if (!s_.has(i + 1, word::any_verb) || s_[i + 1].is_number() ||
        s_.has(i + 1, word::subject | word::indicator | word::source_head))
      return false;
    return !s_.is_one_of(i - 1,
                         "need needs continue continues going able is are aim aims work works strive strives seek "
                         "seeks likely want wants begin up from and students learn learning ready prepared");
  }

  // "Given a passage, ...", "when presented with ...": under what conditions.
  bool states_condition(std::size_t i) const {
    const bool is_led = i == 0 || s_.is_one_of(i - 1, "when cuando");
    return is_led && s_.is_one_of(i, "given presented provided dado dada dados dadas");
  }

  // "while that of the others stays at 4%", "mientras la de los demás ...": others are to stay as they are.
  bool compares_others(std::size_t i) const {
    const bool is_contrast = s_.is_one_of(i, "while mientras");
    if (!is_contrast && !s_.has(i, word::conjunction)) return false;
    std::size_t next = s_.is_one_of(i + 1, "que") ? i + 2 : i + 1;
    const bool is_pronoun = s_.is_one_of(next, "that those la el los las");
    if (is_pronoun) ++next;
    const bool is_of = s_.is_one_of(next, "of de del");
    if (is_of) ++next;
    if (!is_contrast && !(is_pronoun && is_of)) return false;
    return names_others(next) || (is_of && stays(next));
  }

  bool stays(std::size_t i) const {
    for (std::size_t end = i + 16; i < end && !s_.is_one_of(i, ". ;"); ++i)
      if (s_.has(i, word::keep) || s_.is_one_of(i, "seguira sigue")) return true;
    return false;
  }

  // "the other students", "los demás".
  bool names_others(std::size_t i) const {
    constexpr std::string_view others = "other others rest demas otros otras resto";
    return s_.is_one_of(i, others) || (s_.is_one_of(i, "the los las all") && s_.is_one_of(i + 1, others));
  }

  bool is_means(std::size_t i) const {
    if (s_.has(i, word::means)) {
      if (s_.is(i, "through") &&
          (s_[i + 1].is_number() || s_[i + 1].use == TokenUse::time || s_[i - 1].use == TokenUse::year_group))
        return false;
      if (s_.is(i, "desde") && (s_[i + 1].is_number() || s_[i + 2].is_number())) return false;
      return s_[i].use != TokenUse::time;
    }
    const bool is_gerund = s_[i + 1].folded.size() > 5 && s_[i + 1].folded.substr(s_[i + 1].folded.size() - 3) == "ing";
    return s_.is(i, "by") && is_gerund && s_.is_free(i);
  }

  bool is_relative(std::size_t i) const {
    if (role_ == ClauseRole::purpose || role_ == ClauseRole::means || role_ == ClauseRole::evidence) return false;
    // "Ensure that", "que los docentes ...": introduces the goal itself.
    if (i == 0 || (i == 1 && s_.is_spanish()) || s_.has(i - 1, word::soft | word::feel) ||
        s_.is_one_of(i - 1, "so ensure ensures lograr asegurar garantizar procurar . :"))
      return false;
    if (s_.is(i, "that") && s_[i + 1].use == TokenUse::time) return false;
    return true;
  }

  // "students who miss ten days will ...": the goal goes on with its own verb.
  bool ends_relative(std::size_t i) const {
    if (role_ == ClauseRole::comparison)
      return !compares_others(begun_) && (s_.is_one_of(i, "and or y o (") || s_.has(i, word::modal));
    if (role_ == ClauseRole::evidence) return s_.has(i, word::modal);
    if (role_ != ClauseRole::relative) return false;
    if (s_.has(i, word::modal) && i > begun_ + 1) return true;
    const bool is_change = s_.has(i, word::rise | word::fall) && !s_[i].has(word::adult);
    return is_change && i > begun_ + 2 && (s_.is_one_of(i + 1, "from to by") || s_[i + 1].use == TokenUse::quantity);
  }

  Sentence& s_;
  ClauseRole role_ = ClauseRole::main;
  std::uint32_t clause_ = 0;
  std::size_t begun_ = 0;
  bool has_verb_ = false;
};

}  // namespace

void mark_clauses(Sentence& sentence) { ClauseMarker(sentence).run(); }

}  // namespace waymark::language
