#include "core/language/quantity.hpp"

#include <algorithm>

#include "core/language/number_word.hpp"
#include "core/language/quantity_unit.hpp"

namespace waymark::language {
namespace {

class Reader {
 public:
  explicit Reader(Sentence& sentence) : s_(sentence), language_(sentence.is_spanish() ? Language::es : Language::en) {}

  std::vector<Quantity> run() {
    for (std::size_t i = 0; i < s_.size();) {
      const auto quantity = s_.is_free(i) ? read(i) : std::nullopt;
      if (!quantity) {
        ++i;
        continue;
      }
      s_.use(quantity->stretch, TokenUse::quantity);
      quantities_.push_back(*quantity);
      i = std::max(quantity->stretch.end, i + 1);
      pass_count_in_brackets(*quantity);
    }
    return std::move(quantities_);
  }

 private:
  std::optional<Quantity> read(std::size_t i) const {
    if (s_[i].is_number()) return from_digits(i);
    if (const auto part = from_part(i)) return part;
    return from_words(i);
  }

  std::optional<Quantity> from_digits(std::size_t i) const {
    if (s_[i].is_ordinal) return from_percentile(i);
    if (is_name(i)) return std::nullopt;
    Quantity quantity;
    quantity.value = is_negative(i) ? -s_[i].value : s_[i].value;
    quantity.stretch = {i, i + 1};
    if (const auto ratio = from_ratio(quantity)) return ratio;
    take_upper_bound(s_, quantity);
    take_alternatives(s_, quantity);
    take_unit(s_, quantity);
    return quantity;
  }

  // "a progress score above -5", but not "Goal - 80%" or "2024-25".
  bool is_negative(std::size_t i) const {
    return i > 1 && s_.is(i - 1, "-") && !s_[i - 1].is_joined && s_[i].is_joined && !s_[i - 2].is_number() &&
           s_.is_one_of(i - 2, "above below than of to from by least between and , in en de a del al que sobre");
  }

  // "14% (168 of 1,200 in 2025-26)", "12% (36 students)": counts in brackets explain the percentage.
  void pass_count_in_brackets(const Quantity& quantity) {
    std::size_t i = quantity.stretch.end;
    if (quantity.unit != QuantityUnit::percent || !s_.is(i, "(")) return;
    if (s_.is(++i, "n") && s_.is(i + 1, "=")) i += 2;
    if (!s_[i].is_number() || !s_.is_free(i) || s_.is_one_of(i + 1, "% percent")) return;
    std::size_t total = i + 1;
    while (total < i + 4 && s_.is_one_of(total, "out of de / los las the")) ++total;
    const bool is_ratio = total > i + 1 && s_[total].is_number();
    const bool is_count = s_.has(i + 1, word::student | word::any_who | word::indicator) || s_.is(i + 1, ")") ||
                          s_.has(i + 2, word::student | word::any_who);
    if (is_ratio || is_count) s_.use({i, is_ratio ? total + 1 : i + 1}, TokenUse::label);
  }

  // "the 65th median growth percentile"; a second one may leave the word out.
  std::optional<Quantity> from_percentile(std::size_t i) const {
    const bool is_next = !quantities_.empty() && quantities_.back().unit == QuantityUnit::percentile &&
                         (s_.has(i + 1, word::floor) || s_.is_one_of(i + 1, "up down"));
    if (is_next) {
      Quantity quantity;
      quantity.value = s_[i].value;
      quantity.unit = QuantityUnit::percentile;
      quantity.stretch = {i, i + 1};
      return quantity;
    }
    for (std::size_t j = i + 1; j < i + 5; ++j) {
      if (!s_.is_one_of(j, "percentile percentil")) continue;
      Quantity quantity;
      quantity.value = s_[i].value;
      quantity.unit = QuantityUnit::percentile;
      quantity.stretch = {i, j + 1};
      return quantity;
    }
    return std::nullopt;
  }

  // "Algebra-1", "COVID-19", "5-year", "B2", "504".
  bool is_name(std::size_t i) const {
    const bool is_suffix =
        s_[i].is_joined && (s_[i - 1].is_word() || (s_.is(i - 1, "-") && s_[i - 1].is_joined && s_[i - 2].is_word()));
    const bool is_prefix = s_.is(i + 1, "-") && s_[i + 1].is_joined && s_[i + 2].is_joined && s_[i + 2].is_word() &&
                           !s_.is_one_of(i + 2, "point points percentage percent level levels puntos");
    return is_suffix || is_prefix || (s_.is(i, "504") && s_.is_one_of(i + 1, "plan plans"));
  }

  // "4 out of 5 students" is 80 percent; "3 out of 4 on the rubric" is a score.
  std::optional<Quantity> from_ratio(Quantity quantity) const {
    const std::size_t i = quantity.stretch.end;
    std::size_t whole = i;
    if (s_.is(i, "out") && s_.is(i + 1, "of"))
      whole = i + 2;
    else if (s_.is(i, "of") && s_[i + 1].is_number())
      whole = i + 1;
    else if (s_.is_one_of(i, "sobre") && s_[i + 1].is_number())
      whole = i + 1;
    else if (s_.is(i, "de") && s_.is_one_of(i + 1, "cada los las") && s_[i + 2].is_number())
      whole = i + 2;
    else if (s_.is(i, "/") && s_[i + 1].is_number())
      whole = i + 1;
    else if (s_.is(i, "in") && is_small_share(i + 1))
      whole = i + 1;
    if (whole == i) return std::nullopt;
    if (s_.is_one_of(whole, "the every")) ++whole;
    const auto total =
        s_[whole].is_number() ? std::optional(s_[whole].value) : number_word(s_[whole].folded, language_);
    if (!total || *total <= 0 || s_[whole].digits > 4) return std::nullopt;
    quantity.stretch.end = whole + 1;
    const bool is_share = s_.is(whole - 1, "in") || s_.has(whole + 1, word::student | word::any_who);
    if (is_share && *total >= quantity.value) {
      quantity.value = quantity.value * 100 / *total;
      quantity.unit = QuantityUnit::percent;
    } else {
      quantity.unit = QuantityUnit::score;
    }
    return quantity;
  }

  // "one in five", but not "two in 5 days".
  bool is_small_share(std::size_t whole) const {
    const auto total =
        s_[whole].is_number() ? std::optional(s_[whole].value) : number_word(s_[whole].folded, language_);
    return total && *total >= 2 && *total <= 20 && !s_[whole].is_ordinal &&
           !s_.has(whole + 1, word::term | word::tally_noun | word::grade) && !s_.is_one_of(whole + 1, "% percent");
  }

  // "half", "one third", "three quarters", "la mitad", "dos tercios".
  std::optional<Quantity> from_part(std::size_t i) const {
    const auto count = number_word(s_[i].folded, language_);
    const bool is_article = s_.is_one_of(i, "a la un una the");
    const std::size_t at = count || is_article ? i + 1 : i;
    const auto part = part_word(s_[at].folded, language_);
    if (!part || !s_.is_free(at)) return std::nullopt;
    const bool is_half = s_.is_one_of(at, "half mitad");
    const bool is_part = is_half || (s_.is_one_of(at + 1, "of de") && (count || is_article)) ||
                         s_.is_one_of(i - 1, "by en un in") || (count && *count > 1) || s_.is(at + 1, "parte");
    // "The third year" is no part, nor is "the first half of the year".
    if (!is_part || s_.has(at + 1, word::grade | word::term) || s_.is_one_of(i - 1, "first second"))
      return std::nullopt;
    if (s_.is(at + 1, "of") && (s_.has(at + 2, word::term) || s_.has(at + 3, word::term))) return std::nullopt;
    if (s_.is(i, "the") && !is_half && !s_.is(i - 1, "by")) return std::nullopt;
    Quantity quantity;
    quantity.value = *part * count.value_or(1);
    if (quantity.value > 66 && quantity.value < 67) quantity.value = 66.7;
    quantity.unit = QuantityUnit::percent;
    quantity.stretch = {i, s_.is(at + 1, "parte") ? at + 2 : at + 1};
    return quantity;
  }

  // Numbers in words only with something that shows them to be an amount: "one level", "at least two", "seventy
  // percent".
  std::optional<Quantity> from_words(std::size_t i) const {
    const bool is_rise = s_.is_one_of(i, "double triple duplicar triplicar doubling doubled duplicado");
    const bool is_halving = s_.is_one_of(i, "halve halves halved halving");
    if (((is_rise && s_.has(i, word::rise)) || is_halving) && !s_[i + 1].after_hyphen) {
      Quantity quantity;
      quantity.value = is_halving ? 50 : s_.is_one_of(i, "triple triplicar") ? 200 : 100;
      quantity.unit = QuantityUnit::multiple;
      quantity.stretch = {i, i + 1};
      return quantity;
    }
    // "por lo menos un taller": here the article counts.
    const bool counts = s_.is_spanish() && s_.has(i - 1, word::floor) && !s_.has(i + 1, word::quantifier | word::rate);
    const bool is_article = s_.is_one_of(i, "a un") && !counts;
    auto value = is_article ? std::optional(1.0) : number_word(s_[i].folded, language_);
    if (!value) return std::nullopt;
    Quantity quantity;
    quantity.stretch = {i, i + 1};
    if (*value >= 20 && s_[i + 1].after_hyphen)
      if (const auto ones = number_word(s_[i + 1].folded, language_)) *value += *ones, ++quantity.stretch.end;
    if (s_.is_one_of(quantity.stretch.end, "and") && s_.is_one_of(quantity.stretch.end + 1, "a one") &&
        s_.is_one_of(quantity.stretch.end + 2, "half"))
      *value += 0.5, quantity.stretch.end += 3;
    quantity.value = *value;
    if (const auto ratio = from_ratio(quantity); ratio && ratio->unit == QuantityUnit::percent) return ratio;
    take_unit(s_, quantity);
    // "(80) percent" after "eighty" repeats it.
    if (is_growth_years(quantity)) return quantity;
    const bool is_raised = s_.has(i - 1, word::rise | word::better | word::achieve) || s_.is_one_of(i - 1, "en by");
    if (quantity.unit == QuantityUnit::level && is_raised) return quantity;
    if (is_article || quantity.unit == QuantityUnit::years) return std::nullopt;
    if (quantity.unit == QuantityUnit::level && *value == 1 && !s_.has(quantity.stretch.end - 1, word::label_noun))
      return std::nullopt;
    const bool is_uncounted = quantity.unit == QuantityUnit::none || quantity.unit == QuantityUnit::people;
    return !is_uncounted || is_amount(i, quantity) ? std::optional(quantity) : std::nullopt;
  }

  // A number in words that counts something: "at least two", "hire two additional ...", "three per semester", "zero
  // expulsions".
  bool is_amount(std::size_t i, const Quantity& quantity) const {
    const std::size_t end = quantity.stretch.end;
    if (s_.has(end, word::term) && !s_.is(i, "twice")) return false;
    if (s_.has(i - 1, word::floor) || s_.has(end, word::floor) || is_in_pair(i)) return true;
    if (quantity.value == 0)
      return s_.has(end, word::indicator | word::result | word::tally_noun | word::student | word::any_who);
    if (quantity.value < 2) return false;
    if (s_.is_one_of(i - 1, "make makes complete completes attend attends read reads earn earns receive")) return true;
    if (s_.has(end, word::tally_noun)) return s_.has(i - 1, word::act | word::create);
    return s_.is_one_of(i - 1, "by of reach en") ||
           s_.is_one_of(end, "per additional more new adicionales nuevos nuevas por") ||
           s_.has(i - 1, word::act | word::create) || (i > 0 && s_.is(i - 1, ":"));
  }

  // "from six clubs to ten".
  bool is_in_pair(std::size_t i) const {
    if (s_.is_one_of(i - 1, "to a") && !quantities_.empty() && i < quantities_.back().stretch.end + 5)
      return s_.is_one_of(quantities_.back().stretch.begin - 1, "from de");
    if (!s_.is_one_of(i - 1, "from de")) return false;
    for (std::size_t j = i + 1; j < i + 6; ++j)
      if (s_.is_one_of(j, "to a") && (s_[j + 1].is_number() || number_word(s_[j + 1].folded, language_))) return true;
    return false;
  }

  // "a year's growth", "one year of progress", "un año de avance".
  bool is_growth_years(const Quantity& quantity) const {
    if (quantity.unit != QuantityUnit::years) return false;
    std::size_t before = quantity.stretch.begin - 1;
    while (before > 0 && s_.has(before, word::floor)) --before;
    if (s_.has(before, word::rise | word::better) && !s_.has(before, word::function)) return true;
    for (std::size_t i = quantity.stretch.end; i < quantity.stretch.end + 7; ++i) {
      if (s_.has(i, word::growth)) return true;
      if (s_.is_one_of(i, ". ; ,")) return false;
    }
    return false;
  }

  Sentence& s_;
  Language language_;
  std::vector<Quantity> quantities_;
};

}  // namespace

std::vector<Quantity> find_quantities(Sentence& sentence) { return Reader(sentence).run(); }

}  // namespace waymark::language
