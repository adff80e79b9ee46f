#include "core/language/activity.hpp"

#include "core/language/doing.hpp"
#include "core/language/duty.hpp"
#include "core/language/main_verb.hpp"
#include "core/language/participation.hpp"
#include "core/language/topic.hpp"

namespace waymark::language {
namespace {

constexpr Classes kDoing = word::act | word::create;

class ActivityFinder {
 public:
  explicit ActivityFinder(const Analysis& analysis) : a_(analysis), s_(analysis.sentence) {}

  GoalPart run() const {
    const auto verb = find_main_verb(s_);
    if (const auto duty = find_duty(a_)) return {true, s_.phrase_span(*duty)};
    if (names_doing(s_)) return {true, s_.phrase_span(0)};
    if (!verb) return noun_phrase();
    if (const auto participle = find_participle(s_)) return {true, s_.phrase_span(*participle)};
    if (is_activity(*verb)) return {true, s_.phrase_span(*verb)};
    if (const auto passive = find_passive(s_)) return {true, s_.phrase_span(*passive)};
    return {};
  }

 private:
  bool object_has(std::size_t verb, Classes some, std::size_t most = 10) const {
    for (std::size_t i = verb + s_[verb].phrase; i < verb + most && i < s_.size(); ++i) {
      if (s_[i].use == TokenUse::quantity || s_.is_one_of(i, ". ; from across throughout")) return false;
      if (s_[i].role != ClauseRole::main) return false;
      if (s_.has(i, some)) return true;
    }
    return false;
  }

  // The kind of the first thing named after the verb.
  Classes first_object(std::size_t verb) const {
    constexpr Classes things = word::practice | word::deliverable | word::indicator | word::result | word::subject |
                               word::rate | word::quantifier | word::student | word::adult;
    for (std::size_t i = verb + s_[verb].phrase; i < verb + 8 && i < s_.size(); ++i) {
      if (s_.is_one_of(i, "% percent from")) return 0;
      if (s_[i].use == TokenUse::quantity) continue;  // "hold three workshops"
      if (s_.has(i, things)) return s_[i].classes & things;
    }
    return 0;
  }

  bool is_counted() const {
    for (std::size_t i = 0; i < s_.size(); ++i)
      if (is_explicit_indicator(s_, i)) return true;
    return false;
  }

  bool has_amount() const { return a_.first(QuantityRole::end_value) || a_.first(QuantityRole::change); }

  bool is_activity(std::size_t verb) const {
    const Classes subject = subject_of(s_, verb);
    const bool is_student = (subject & (word::student | word::subgroup)) != 0;
    const bool is_adult = (subject & word::adult) != 0 && !is_student;
    if (is_adult) return is_adult_doing(verb, subject);
    if (is_student || (subject & word::stage && !(subject & word::organisation)))
      return is_mere_participation(s_, verb) || (s_.has(verb, word::participation) && has_means());
    if ((subject & word::family) != 0) return s_.has(verb, kDoing) && !has_amount();
    if ((subject & word::personal) != 0 || subject == 0 || (subject & ~word::organisation) == 0)
      return is_doing_by_nobody(verb);
    return false;
  }

  bool is_adult_doing(std::size_t verb, Classes subject) const {
    if (s_.has(verb, word::feel) || (subject & word::result) != 0) return false;
    if (s_.has(verb, word::rise | word::fall) && (subject & (word::indicator | word::quantifier | word::rate)) != 0)
      return false;
    if (has_amount() && outcome_is_purpose()) return false;
    if (s_.has(verb, word::rise | word::fall | word::better) && has_amount() &&
        object_has(verb, word::indicator | word::subject | word::standard))
      return false;
    if (s_.has(verb, kDoing | word::soft | word::better | word::keep)) return true;
    return s_.has(verb, word::achieve | word::participation) &&
           (object_has(verb, word::practice | word::deliverable) || !has_amount());
  }

  // "... so that English learners who feel safe go up 5%".
  bool outcome_is_purpose() const {
    for (std::size_t i = 0; i < s_.size(); ++i)
      if (s_.has(i, word::purpose) && s_.is_one_of(i, "so")) return true;
    return false;
  }

  bool object_is_result(std::size_t verb) const {
    const bool is_result =
        object_has(verb, word::indicator | word::result | word::subject | word::standard | word::rate);
    return is_result && (has_amount() || !object_has(verb, word::practice, 5));
  }

  bool ensures_a_result(std::size_t verb) const {
    if (!s_.is_one_of(verb, "ensure make help see have get enable garantizar asegurar lograr") &&
        !s_.is_one_of(verb, "ensuring ensures"))
      return false;
    for (std::size_t i = verb + 1; i < verb + 12 && i < s_.size(); ++i) {
      if (s_.has(i, word::adult)) return s_.has(i + 1, word::feel);
      if (s_.has(i, word::practice | word::deliverable) && !s_.has(i, word::indicator)) return false;
      if (s_.has(i, word::student | word::subgroup)) return true;
    }
    return false;
  }

  // "Ensure that all teachers use ...": what is ensured is done by adults.
  bool ensures_a_doing(std::size_t verb) const {
    if (!s_.has(verb, word::soft) && !s_.is_one_of(verb, "have lograr")) return false;
    bool has_adult = false;
    for (std::size_t i = verb + 1; i < verb + 14; ++i) {
      if (s_.has(i, word::student | word::subgroup)) return false;
      has_adult |= s_.has(i, word::adult);
      if (has_adult && s_.has(i, kDoing) && !s_.has(i, word::indicator | word::practice)) return true;
    }
    return false;
  }

  // "Prepare every student for college": words for a result, unless something is provided.
  bool wishes_students_well(std::size_t verb) const {
    return s_.has(verb, word::soft) && (first_object(verb) & word::student) != 0 &&
           !object_has(verb, word::practice | word::deliverable) && !has_means();
  }

  // "Do exit interviews", "take attendance data to the board", "get teachers more involved".
  bool orders_a_doing(std::size_t verb) const {
    if (s_.is_one_of(verb, "do take conduct hacer"))
      return (first_object(verb) & ~word::student) != 0 || names_record(verb);
    if (s_.is_one_of(verb, "get have help see")) return (first_object(verb) & word::adult) != 0;
    return s_.is_one_of(verb, "engage involve reach") && (first_object(verb) & word::student) == 0;
  }

  bool names_record(std::size_t verb) const {
    for (std::size_t i = verb + 1; i < verb + 4; ++i)
      if (s_.has(i, word::source_head)) return true;
    return false;
  }

  // Orders ("provide ...") and sentences of the school, or of "we" and "I".
  bool is_doing_by_nobody(std::size_t verb) const {
    if (ensures_a_doing(verb)) return true;
    if (ensures_a_result(verb)) return is_followed_by_participation(s_, verb);
    if (s_.has(verb, word::rise | word::fall | word::keep | word::better) && !s_.has(verb, word::act & ~word::keep)) {
      if (!has_amount() && (raises_use(verb) || betters_our_doing(verb))) return true;
      if (object_is_result(verb)) return counts_practice() || raises_adults(verb);
      if (is_counted() && !counts_practice()) return false;
      return object_has(verb, word::practice | word::deliverable | word::adult) || counts_practice();
    }
    if (s_.has(verb, word::act) && (first_object(verb) & (word::practice | word::deliverable)) != 0) return true;
    if (s_.has(verb, word::keep) && (object_has(verb, word::indicator | word::rate) || has_amount())) return false;
    if (wishes_students_well(verb)) return false;
    if (!has_amount() && orders_a_doing(verb)) return true;
    if (s_.has(verb, kDoing)) return !is_result_verb(verb);
    // "Promote well-being", "that families take part": words, unless somebody's practice goes with them.
    if (s_.has(verb, word::soft) && has_means()) return true;
    if (object_has(verb, word::result, 7) || object_has(verb, word::participation, 7)) return false;
    return s_.has(verb, word::soft) &&
           (object_has(verb, word::practice | word::deliverable | word::adult | word::family) || has_means());
  }

  bool has_means() const {
    for (std::size_t i = 0; i < s_.size(); ++i)
      if ((s_[i].role == ClauseRole::means || s_[i].role == ClauseRole::purpose) &&
          s_.has(i, word::practice | word::adult))
        return true;
    return false;
  }

  // "Increase the use of circles": what is used is practice.
  bool raises_use(std::size_t verb) const {
    for (std::size_t i = verb + 1; i < verb + 4; ++i)
      if (s_.is_one_of(i, "use implementation uso implementacion") && s_.is_one_of(i + 1, "of de del")) return true;
    for (std::size_t i = verb + 1; i < verb + 4; ++i)
      if (s_.is_one_of(i, "access opportunity opportunities acceso oportunidades") &&
          s_.is_one_of(i + 1, "for to a al para"))
        return true;
    return false;
  }

  // "Improve how we use data".
  bool betters_our_doing(std::size_t verb) const {
    if (!s_.is_one_of(verb + 1, "how the") || !s_.is_one_of(verb + 2, "we our way ways staff teachers")) return false;
    for (std::size_t i = verb + 2; i < verb + 7; ++i)
      if (s_.has(i, kDoing)) return true;
    return false;
  }

  // "Strengthen teachers' skills": the result is adults' practice.
  bool raises_adults(std::size_t verb) const {
    return !has_amount() && object_has(verb, word::adult, 6) && !object_has(verb, word::result | word::student);
  }

  bool is_result_verb(std::size_t verb) const {
    return s_.has(verb, word::achieve) && has_amount() && !object_has(verb, word::practice | word::deliverable);
  }

  // "the number of teachers who use ...": adults' practice, though counted.
  bool counts_practice() const {
    for (std::size_t i = 0; i < s_.size(); ++i)
      if (s_.is_one_of(i, "number amount numero cantidad") && s_.is_one_of(i + 1, "of de") &&
          counts_things_provided(i + 2))
        return true;
    for (std::size_t i = 0; i < s_.size(); ++i)
      if (s_.has(i, word::adult) && s_[i + 1].role == ClauseRole::relative && !s_.has(i + 2, word::feel))
        for (std::size_t j = i + 1; j < i + 8; ++j)
          if (s_.has(j, kDoing)) return true;
    return false;
  }

  bool counts_things_provided(std::size_t begin) const {
    for (std::size_t i = begin; i < begin + 4; ++i) {
      if (s_.has(i, word::student | (word::any_who & ~word::stage) | word::indicator | word::relative)) return false;
      if (s_.has(i, word::practice | word::deliverable)) return true;
    }
    return false;
  }

  // "Learning time every week, taught by our staff": no verb, but something that adults provide.
  GoalPart noun_phrase() const {
    if (const auto participle = find_participle(s_)) return {true, s_.phrase_span(*participle)};
    if (const auto provided = find_provided()) return {true, s_.phrase_span(*provided)};
    if (const auto counted = find_counted_event()) return {true, s_.phrase_span(*counted)};
    if (const auto deed = find_unknown_deed(s_)) return {true, s_.phrase_span(*deed)};
    if (has_amount()) return {};
    if (const auto passive = find_passive(s_)) return {true, s_.phrase_span(*passive)};
    for (std::size_t i = 0; i < s_.size(); ++i)
      if (s_.is_one_of(i, "is are be es son sea sean") || s_.has(i, word::modal)) return {};
    for (std::size_t i = 0; i < s_.size(); ++i) {
      // "Better communication with families": with whom tells that it is done, not measured.
      const bool is_with = s_.has(i, word::practice) && s_.is_one_of(i + 1, "with con");
      if (!s_.has(i, word::practice | word::deliverable | word::act) ||
          (s_.has(i, word::indicator | word::subject) && !is_with))
        continue;
      if (s_[i].role == ClauseRole::main && s_[i].phrase > 0) return {true, s_.phrase_span(i)};
    }
    return {};
  }

  // "Parent workshops: three per semester": counted, and still something that adults provide.
  std::optional<std::size_t> find_provided() const {
    constexpr Classes things = word::practice | word::deliverable;
    for (std::size_t i = 0; i < s_.size(); ++i) {
      if (s_.has(i, word::student | word::indicator | word::subject | word::standard | word::rate) ||
          s_[i].use == TokenUse::quantity)
        return std::nullopt;
      if (s_.has(i, things) && s_[i].phrase > 0 && s_[i].use == TokenUse::none) return i;
    }
    return std::nullopt;
  }

  // "from three to six workshops": what is counted is provided.
  std::optional<std::size_t> find_counted_event() const {
    constexpr std::string_view events =
        "workshop workshops meeting meetings session sessions training trainings taller talleres reunion reuniones "
        "jornadas capacitaciones visitas observations walkthroughs";
    for (const Quantity& q : a_.quantities) {
      if (q.role != QuantityRole::end_value && q.role != QuantityRole::change) continue;
      for (std::size_t i = q.stretch.end; i < q.stretch.end + 3; ++i)
        if (s_.is_one_of(i, events)) return i;
    }
    return std::nullopt;
  }

  const Analysis& a_;
  const Sentence& s_;
};

}  // namespace

GoalPart read_activity(const Analysis& analysis) { return ActivityFinder(analysis).run(); }

}  // namespace waymark::language
