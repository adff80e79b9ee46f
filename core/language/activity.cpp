#include "core/language/activity.hpp"

#include "core/language/doing.hpp"
#include "core/language/duty.hpp"
#include "core/language/main_verb.hpp"
#include "core/language/order.hpp"
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
    if (const auto order = find_order(s_); order && is_order_to_do(*order)) return {true, s_.phrase_span(*order)};
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

  // "Slash absences by half", "see a rise in attendance" ask for results, "check attendance records" does not.
  bool is_order_to_do(std::size_t verb) const {
    for (std::size_t i = verb + 1; i < verb + 4; ++i)
      if (s_.has(i, word::amount_noun) && s_.is_one_of(i + 1, "in of de en")) return false;
    return !has_amount() || object_has(verb, word::practice | word::deliverable | word::adult, 6);
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
    const bool is_joint = s_.has(verb, kDoing) && find_adults_first(s_);  // "teachers, families and students offer"
    const bool is_adult = (subject & word::adult) != 0 && (!is_student || is_joint);
    if (is_adult) return is_adult_doing(verb, subject);
    if (is_student || (subject & word::stage && !(subject & word::organisation)))
      return is_mere_participation(s_, verb) || (s_.has(verb, word::participation) && has_means());
    if ((subject & word::family) != 0) return receives(s_, verb) || (s_.has(verb, kDoing) && !has_amount());
    if ((subject & word::personal) != 0 || subject == 0 || (subject & ~word::organisation) == 0)
      return is_doing_by_nobody(verb);
    return false;
  }

  bool is_adult_doing(std::size_t verb, Classes subject) const {
    if (s_.has(verb, word::feel) || (subject & word::result) != 0) return false;
    if (s_.has(verb, word::rise | word::fall) && (subject & (word::indicator | word::quantifier | word::rate)) != 0)
      return false;
    if (has_amount() && (outcome_is_purpose() || helps_students_achieve(verb))) return false;
    if (s_.has(verb, word::participation)) return true;
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

  // "Teachers will help 85% of students reach ...": the result is the students'.
  bool helps_students_achieve(std::size_t verb) const {
    if (!s_.has(verb, word::soft) && !s_.is_one_of(verb, "get have see lead lograr")) return false;
    bool has_student = false;
    for (std::size_t i = verb + 1; i < verb + 16; ++i) {
      has_student |= s_.has(i, word::student | word::subgroup);
      if (has_student && s_.has(i, word::achieve | word::standard)) return true;
    }
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
      // "Ensure that every office is welcoming": a wish.
      if (s_.has(i, word::paperwork)) return false;
      if (s_.is_one_of(i, "is are be es son sea sean") && !ends_in(s_, i + 1, "ed")) return true;
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
      if (has_adult && s_.has(i, word::feel)) return false;
      has_adult |= s_.has(i, word::adult);
      const bool is_doing = s_.has(i, kDoing | word::participation) || s_.is_one_of(i, "have has tenga disponga");
      if (has_adult && is_doing && !s_.has(i, word::indicator | word::practice)) return true;
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

  // "Have 90% of teachers in PLCs".
  bool wants_adults(std::size_t verb) const {
    if (!s_.is_one_of(verb, "have having get getting see tener lograr")) return false;
    for (std::size_t i = verb + 1; i < verb + 8; ++i) {
      if (s_.has(i, word::student | word::subgroup | word::indicator | word::result)) return false;
      if (s_.has(i, word::adult)) return !object_has(i, word::result | word::feel | word::rate, 8);
    }
    return false;
  }

  // "Keep families informed".
  bool keeps_people_informed(std::size_t verb) const {
    if (!s_.is_one_of(verb, "keep mantener")) return false;
    for (std::size_t i = verb + 1; i < verb + 5; ++i)
      if (s_.has(i, word::family | word::adult))
        return s_.is_one_of(i + s_[i].phrase, "informed updated involved engaged abreast aware informadas informados");
    return false;
  }

  // "Expand preschool", "extend the library's hours": more is offered, unless what grows is the students'.
  bool widens_provision(std::size_t verb) const {
    if (!s_.is_one_of(verb, "expand extend broaden widen ampliar extender") || has_amount()) return false;
    return !object_has(verb, word::student | word::indicator | word::result | word::subject, 6) &&
           (s_[verb + 1].is_word() || s_[verb + 1].use == TokenUse::quantity);
  }

  bool names_record(std::size_t verb) const {
    for (std::size_t i = verb + 1; i < verb + 4; ++i)
      if (s_.has(i, word::source_head)) return true;
    return false;
  }

  // Orders ("provide ...") and sentences of the school, or of "we" and "I".
  bool is_doing_by_nobody(std::size_t verb) const {
    if (ensures_a_doing(verb) || wants_adults(verb) || keeps_people_informed(verb) || widens_provision(verb))
      return true;
    if (ensures_a_result(verb)) return is_followed_by_participation(s_, verb);
    if (s_.has(verb, word::rise | word::fall | word::keep | word::better) && !s_.has(verb, word::act & ~word::keep)) {
      if (!has_amount() && (raises_use(verb) || betters_our_doing(verb) || betters_process(verb))) return true;
      if (object_is_result(verb)) return counts_practice() || raises_adults(verb);
      if (is_counted() && !counts_practice()) return false;
      return object_has(verb, word::practice | word::deliverable | word::adult) || counts_practice();
    }
    // "Optimizar los resultados": a verb of doing too, but of a result.
    if (s_.has(verb, word::better) && s_.is_spanish() && (first_object(verb) & word::indicator) != 0 &&
        (first_object(verb) & word::practice) == 0)
      return raises_adults(verb);
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
      if (s_.is_one_of(i, "use implementation frequency consistency uso implementacion frecuencia") &&
          s_.is_one_of(i + 1, "of de del"))
        return true;
    for (std::size_t i = verb + 1; i < verb + 4; ++i)
      if (s_.is_one_of(i, "access opportunity opportunities ways options acceso oportunidades vias opciones") &&
          s_.is_one_of(i + 1, "for to a al para in that de"))
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

  // "Strengthen messaging to families": nouns of doing that no list has.
  bool betters_process(std::size_t verb) const {
    for (std::size_t i = verb + 1; i < verb + 4; ++i)
      if (s_[i].is_word() && s_[i].classes == 0 && ends_in(s_, i, "ing")) return true;
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
      if (s_.has(i, word::adult) && s_[i].role == ClauseRole::main && tells_doing_of(i)) return true;
    return false;
  }

  // "teachers who use ...", "staff trained in ...", "coaches observing ...".
  bool tells_doing_of(std::size_t adult) const {
    const std::size_t next = adult + s_[adult].phrase;
    if (s_[next].role == ClauseRole::relative) {
      for (std::size_t i = next; i < next + 7 && !s_.has(i, word::feel); ++i)
        if (s_.has(i, kDoing)) return true;
      return false;
    }
    const bool is_participle = ends_in(s_, next, "ing") || ends_in(s_, next, "ed");
    return is_participle && s_.has(next, kDoing | word::participation) && !s_.has(next, word::keep | word::feel);
  }

  bool counts_things_provided(std::size_t begin) const {
    for (std::size_t i = begin; i < begin + 4; ++i) {
      if (s_.is_one_of(i, "home phone site") && s_.is_one_of(i + 1, "visits calls")) return true;
      const bool is_provided = s_.has(i, word::practice | word::deliverable);
      const bool tells_which = s_.has(i + 1, word::practice | word::deliverable);  // "attendance meetings"
      if (!is_provided && tells_which && s_.has(i, word::indicator)) continue;
      if (s_.has(i, word::student | (word::any_who & ~word::stage) | word::indicator | word::relative)) return false;
      if (is_provided) return true;
    }
    return false;
  }

  // "Learning time every week, taught by our staff": no verb, but something that adults provide.
  GoalPart noun_phrase() const {
    if (const auto adults = find_adults_first(s_); adults && act(*adults)) return {true, s_.phrase_span(*adults)};
    if (const auto participle = find_participle(s_)) return {true, s_.phrase_span(*participle)};
    if (const auto provided = find_provided()) return {true, s_.phrase_span(*provided)};
    if (const auto counted = find_counted_event()) return {true, s_.phrase_span(*counted)};
    if (const auto deed = find_unknown_deed(s_)) return {true, s_.phrase_span(*deed)};
    if (counts_practice()) return {true, s_.phrase_span(0)};
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

  // "100% of staff current in first aid", "teachers calibrate scores": what is said of adults is what they do, unless
  // it is how they feel, or how many stay.
  bool act(std::size_t adults) const {
    const std::size_t begin = adults + s_[adults].phrase;
    if (begin >= s_.size()) return false;
    for (std::size_t i = begin; i < begin + 12 && i < s_.size() && !s_.is_one_of(i, ". ;"); ++i)
      if (s_.has(i, word::result | word::feel | word::indicator | word::rise | word::fall | word::student | word::rate))
        return s_.has(i, word::student | word::indicator) && i > begin + 2 && !has_amount();
    return true;
  }

  // "Parent workshops: three per semester": counted, and still something that adults provide.
  std::optional<std::size_t> find_provided() const {
    constexpr Classes things = word::practice | word::deliverable;
    for (std::size_t i = 0; i < s_.size(); ++i) {
      if (s_.has(i, word::student | word::subgroup | word::indicator | word::subject | word::standard | word::rate) ||
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
