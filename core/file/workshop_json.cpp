#include "core/file/workshop_json.hpp"

#include "core/file/view_json.hpp"

namespace waymark {
namespace {

// UTF-16 units before a byte of UTF-8 text: one a character, two beyond the basic plane.
std::size_t utf16_units(std::string_view text) {
  std::size_t units = 0;
  for (const char each : text) {
    const auto byte = static_cast<unsigned char>(each);
    const bool is_continuation = (byte & 0xC0u) == 0x80u;
    if (!is_continuation) units += byte >= 0xF0u ? 2 : 1;
  }
  return units;
}

void add_part(Json& parts, const std::string& text, const char* name, const GoalPart& part) {
  if (!part.is_found) return;
  const std::string_view whole = text;
  parts.push_back({{"part", name},
                   {"begin", utf16_units(whole.substr(0, part.span.begin))},
                   {"end", utf16_units(whole.substr(0, part.span.end))}});
}

Json write_parts(const std::string& text, const GoalReading& reading) {
  Json parts = Json::array();
  add_part(parts, text, "who", reading.who);
  add_part(parts, text, "what", reading.what);
  add_part(parts, text, "measure", reading.measure);
  add_part(parts, text, "baseline", reading.baseline);
  add_part(parts, text, "target", reading.target);
  add_part(parts, text, "source", reading.source);
  add_part(parts, text, "deadline", reading.deadline);
  add_part(parts, text, "vague", reading.vague);
  add_part(parts, text, "activity", reading.activity);
  add_part(parts, text, "compound", reading.compound);
  return parts;
}

Json write_letters(const std::vector<LetterVerdict>& verdicts) {
  Json letters = Json::array();
  for (const LetterVerdict& verdict : verdicts) {
    Json reasons = Json::array();
    for (const LetterReason& reason : verdict.reasons)
      reasons.push_back({{"id", reason.id}, {"good", reason.is_good}, {"args", write_arguments(reason.args)}});
    letters.push_back({{"letter", verdict.letter}, {"state", to_text(verdict.state)}, {"reasons", std::move(reasons)}});
  }
  return letters;
}

Json write_offers(const std::vector<Offer>& offers) {
  Json list = Json::array();
  for (const Offer& offer : offers) {
    Json json = {{"part", offer.part}, {"text", offer.text}};
    if (offer.kind == OfferKind::differ) {
      json["field"] = offer.field;
      json["rewritten"] = offer.rewritten;
    }
    list.push_back(std::move(json));
  }
  return list;
}

}  // namespace

Json write_workshop(const Workshop& workshop) {
  return {{"goal", workshop.goal.id},
          {"parts", write_parts(workshop.goal.statement, workshop.reading)},
          {"letters", write_letters(workshop.letters)},
          {"offers", write_offers(workshop.offers)},
          {"repaired", workshop.repaired},
          {"built", workshop.built}};
}

}  // namespace waymark
