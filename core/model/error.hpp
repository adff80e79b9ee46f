// How the core says no. An error is data: the words for it stand in the locale files.
#pragma once

#include <exception>
#include <string>
#include <utility>
#include <vector>

namespace waymark {

// One named detail of an error, a note or a finding, already as text ("limit" -> "200").
using Arguments = std::vector<std::pair<std::string, std::string>>;

// What is wrong (code, such as "too-long"), where ("plan.goals[2].title"), and the details that the sentence needs.
struct Error {
  std::string code;
  std::string path;
  Arguments args;
};

// Thrown inside the core when input cannot be accepted; nothing has been changed when it is thrown. It never leaves
// the core: api.cpp turns it into the answer's error.
class Refused : public std::exception {
 public:
  explicit Refused(Error error) : error_(std::move(error)) {}
  Refused(std::string code, std::string path, Arguments args = {})
      : error_{std::move(code), std::move(path), std::move(args)} {}

  const Error& error() const noexcept { return error_; }
  const char* what() const noexcept override { return error_.code.c_str(); }

 private:
  Error error_;
};

}  // namespace waymark
