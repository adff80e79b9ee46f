// News without a sender or without somebody who receives it is not sent.
#include "core/model/communication.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

// What is wholly blank has just been added.
bool is_begun(const Communication& news) {
  return !news.who.empty() || !news.to.empty() || !news.how.empty() || news.frequency != Frequency::unset;
}

Verdict check(const Communication& news, const Context&) {
  if (!is_begun(news)) return cannot_tell();
  if (news.who.empty()) return {Outcome::fail, find_field(news.noun(), "who")};
  return fail_unless(!news.to.empty());
}

}  // namespace

extern const Rule kCommunicationIncomplete;
const Rule kCommunicationIncomplete = rule<Communication, check>("communication-incomplete", Severity::tip, "to");

}  // namespace waymark
