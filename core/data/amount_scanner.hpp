// Takes amounts from the text of a cell: "$ 1,234", "-5 %", "12 of 48 students".
#pragma once

#include <optional>
#include <string_view>

#include "core/data/cell_remark.hpp"
#include "core/data/written_number.hpp"

namespace waymark {

struct Amount {
  WrittenNumber number;
  std::optional<WrittenNumber> whole;  // that it is a part of: the 48 of "12 of 48"
  bool is_negative = false;
  bool is_percent = false;
};

class AmountScanner {
 public:
  // `unit`: plain words of the measure's unit, which are no note.
  AmountScanner(std::string_view plain, std::string_view unit) : plain_(plain), unit_(unit) {}

  bool take_approximate();
  std::optional<Amount> take_amount();

  // "(25%)" or "= 25%" beside an amount; "30%, 12/40".
  std::optional<Amount> take_second_amount(const Amount& first);

  // "(n = 48)": of how many.
  std::optional<WrittenNumber> take_group_size();

  // A second number right behind the first: no note begins so.
  CellProblem problem_of_rest() const;

  // Past signs that part a note from its value.
  void skip_signs();

  std::size_t place() const { return at_; }
  bool is_at_end() const { return at_ >= plain_.size(); }

 private:
  void skip_blank();
  bool take(char c);
  void take_things();
  bool ends_with_number(std::size_t at) const;
  bool goes_on_as_code(std::size_t at) const;

  std::string_view plain_;
  std::string_view unit_;
  std::size_t at_ = 0;
};

}  // namespace waymark
