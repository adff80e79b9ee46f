#include "core/language/time_expression.hpp"

#include "core/language/calendar_reading.hpp"

namespace waymark::language {
namespace {

constexpr std::string_view kDeterminers =
    "the this that next coming current upcoming following each every a an el la los las este esta presente proximo "
    "proxima proximos "
    "proximas actual mismo siguiente first second third fourth primer primero segundo tercer early late mid our full "
    "entire whole last final year month";
constexpr std::string_view kEnds =
    "end close conclusion completion course span transcurso start beginning middle of fines comienzos fin finales "
    "final termino cierre "
    "inicio comienzo mediados de del "
    "terminar finalizar concluir termine termina finalice concluya culminar cerrar acabar finalizacion";
constexpr std::string_view kLimits = "by before until till hasta para antes tardar prior later conclusion";
constexpr std::string_view kPrepositions =
    "by before until till in during within over throughout for on at through across of after from between since to as "
    "prior no later than than "
    "en un durante plazo dentro al a hasta para antes de desde entre tardar mas del por tras cada lo largo hacia con "
    "cabo que el on or";
constexpr std::string_view kEndWords =
    "end close conclusion completion course span transcurso fin fines final finales termino cierre terminar finalizar "
    "concluir termine "
    "termina finalice concluya culminar";
constexpr std::string_view kStartWords = "start beginning inicio comienzo comienzos";

// Walks left from the kernel over "by the end of the", each at most a few words.
void take_preposition(const Sentence& s, TimeExpression& time) {
  std::size_t i = time.stretch.begin;
  const auto back_over = [&](std::string_view words, int most) {
    for (; most > 0 && i > 0 && s.is_free(i - 1) && s.is_one_of(i - 1, words); --most) --i;
  };
  back_over(kDeterminers, 4);
  for (std::size_t j = i; j < time.stretch.begin; ++j)
    time.is_next |= s.is_one_of(j, "next following upcoming proximo proxima siguiente");
  const std::size_t before_ends = i;
  back_over(kEnds, 3);
  bool is_end = false;
  for (std::size_t j = i; j < before_ends; ++j) is_end |= s.is_one_of(j, kEndWords);
  bool is_start = false;
  for (std::size_t j = i; j < before_ends; ++j) is_start |= s.is_one_of(j, kStartWords);
  if (!is_end && !is_start) i = before_ends;
  if (is_end || is_start) back_over("the el la los", 1);
  const std::size_t before_preposition = i;
  back_over(kPrepositions, 4);
  // "of", "to", "de" and the like belong to what stands before, unless something that leads a time does.
  while (i < before_preposition && s.is_one_of(i, "of to as de del a after con than no mas por el que or") &&
         !s.is_one_of(i + 1, "later tardar mas lo partir") &&
         !(s.is(i, "a") && s.is_one_of(i + 1, "fin fines final finales mediados comienzos")))
    ++i;
  for (std::size_t j = i; j < before_preposition; ++j) time.is_limit |= s.is_one_of(j, kLimits);
  time.is_limit |= is_end;
  time.stretch.begin = i;
}

// A stretch of time is a limit or a checkpoint only with a word that makes it one: "in two years", not "a two-year
// course".
bool holds_one_of(const Sentence& s, std::size_t begin, std::size_t end, std::string_view words) {
  for (std::size_t i = begin; i < end; ++i)
    if (s.is_one_of(i, words)) return true;
  return false;
}

bool is_meant(const Sentence& s, const TimeExpression& time) {
  const std::size_t first = time.stretch.begin;
  if (time.kind == TimeKind::duration) {
    const bool is_adjective =
        s[time.core + 1].after_hyphen || (s.is(time.core + 1, "-") && !s[time.core + 2].is_number());
    if (is_adjective && !s.is_one_of(time.stretch.end - 1, "period span window timeframe")) return false;
    return holds_one_of(s, first, time.core + 1,
                        "within in over next coming during after across throughout dentro en durante proximos proximas "
                        "through plazo following for cabo");
  }
  if (time.kind == TimeKind::term && s[time.core].after_hyphen &&
      s.has(time.stretch.end, word::subject | word::instrument | word::source_head | word::indicator |
                                  word::organisation | word::standard))
    return false;  // "the end-of-year math exam"
  if (time.kind != TimeKind::term || time.is_limit) return true;
  if (s.is_one_of(time.core, "q1 q2 q3 q4") && s.is_one_of(first, "in by for")) return true;
  if (s.is_one_of(time.core, "sexenio cuatrienio trienio bienio decenio quinquenio")) return true;
  if (s.is(time.core, "eoy") || s.is(time.core + 1, "end") || time.date) return true;
  const bool is_numbered = holds_one_of(s, first, time.core, "second third fourth first primer segundo tercer primero");
  if (is_numbered && s.is_one_of(first, "in by en during")) return true;
  return holds_one_of(s, first, time.core,
                      "during throughout over within by this next current coming upcoming following durante largo "
                      "presente proximo proxima este esta actual before until");
}

// "from fall 2024 to spring 2025", "between 2022 and 2025": one expression that ends with the second.
bool joins(const Sentence& s, const TimeExpression& first, const TimeExpression& second) {
  if (first.stretch.end >= second.core || second.core > first.stretch.end + 3) return false;
  if (first.kind == TimeKind::recurrence || second.kind == TimeKind::recurrence) return false;
  if (!s.is_one_of(first.stretch.begin, "from between desde entre del de")) return false;
  return s.is_one_of(first.stretch.end, "to and y a hasta through al until") || s.is(first.stretch.end, "-");
}

void add(Sentence& s, std::vector<TimeExpression>& times, TimeExpression time) {
  if (!times.empty() && joins(s, times.back(), time)) {
    time.stretch.begin = times.back().stretch.begin;
    time.core = times.back().core;
    time.is_limit = true;
    times.pop_back();
  }
  // "each year through 2026".
  if (!times.empty() && time.kind == TimeKind::recurrence && times.back().stretch.end == time.stretch.begin &&
      times.back().is_limit) {
    s.use(time.stretch, TokenUse::time);
    times.back().stretch.end = time.stretch.end;
    return;
  }
  if (!times.empty() && times.back().kind == TimeKind::recurrence && times.back().stretch.end == time.stretch.begin) {
    time.stretch.begin = times.back().stretch.begin;
    times.pop_back();
  }
  s.use(time.stretch, TokenUse::time);
  times.push_back(time);
}

// "every year of the charter".
std::size_t end_of_plan_words(const Sentence& s, std::size_t end) {
  if (!s.is_one_of(end, "of del") && !(s.is(end, "de") && s.is(end + 1, "la"))) return end;
  std::size_t i = s.is_one_of(end + 1, "the la this our") ? end + 2 : end + 1;
  if (s.is_one_of(i, "strategic three five")) ++i;
  return s.is_one_of(i, "charter plan period grant contract horizon cycle term periodo") ? i + 1 : end;
}

// "each year", "annually". "A year" only after an amount: "two points a year".
std::optional<TimeExpression> read_recurrence(const Sentence& s, std::size_t i) {
  if (!s.has(i, word::recurrence) || s[i].phrase == 0) return std::nullopt;
  const std::size_t end = i + s[i].phrase;
  if (s.is(i, "a")) {
    const bool is_after_amount = s[i - 1].is_number() || s.is_one_of(i - 1, "% points point percent levels");
    if (!is_after_amount || s.is_one_of(end, "or of 's growth")) return std::nullopt;
  }
  return time_at(i, end_of_plan_words(s, end), TimeKind::recurrence);
}

}  // namespace

std::vector<TimeExpression> find_times(Sentence& sentence) {
  std::vector<TimeExpression> times;
  for (std::size_t i = 0; i < sentence.size();) {
    auto time = read_recurrence(sentence, i);
    if (time && sentence.is_one_of(i, "each every cada")) take_preposition(sentence, *time);
    if (!time) {
      time = read_calendar(sentence, i);
      if (time) take_preposition(sentence, *time);
      if (time && !is_meant(sentence, *time)) time.reset();
    }
    if (!time) {
      ++i;
      continue;
    }
    add(sentence, times, *time);
    i = time->stretch.end;
  }
  return times;
}

}  // namespace waymark::language
