#include "core/file/sharing_json.hpp"

#include "core/file/field_json.hpp"
#include "core/file/plan_file.hpp"

namespace waymark {
namespace {

constexpr std::size_t kLongestWord = 60;

// A word of the caller's to put into texts: short enough that a sentence keeps its sense.
void read_word(const Json& words, const char* name, std::string& word) {
  const auto found = words.find(name);
  if (found == words.end()) return;
  const std::string path = std::string("request.words.") + name;
  const Field field = waymark::field<&Plan::state>(name).text(kLongestWord);
  const Value value = read_value(*found, field, path);
  if (const auto* text = std::get_if<std::string>(&value)) word = *text;
}

}  // namespace

ShareRequest read_share_request(const Json& request) {
  ShareRequest result;
  const Json audience = request.value("audience", Json());
  const Value chosen = read_value(audience, *find_field(noun_of<Plan>(), "publicFor"), "request.audience");
  if (!std::holds_alternative<std::uint8_t>(chosen)) throw Refused("bad-request", "request.audience");
  result.audience = static_cast<Audience>(std::get<std::uint8_t>(chosen));
  if (const auto names = request.find("names"); names != request.end() && !names->is_null()) {
    if (!names->is_boolean()) throw wrong_type("truth", *names, "request.names");
    result.has_names = names->get<bool>();
  }
  if (const auto words = request.find("words"); words != request.end() && !words->is_null()) {
    if (!words->is_object()) throw wrong_type("object", *words, "request.words");
    read_word(*words, "number", result.mark);
    read_word(*words, "person", result.unnamed);
  }
  return result;
}

std::string read_text_to_share(const Json& request) {
  const Json text = request.value("text", Json());
  if (!text.is_string()) throw wrong_type("text", text, "request.text");
  return text.get<std::string>();
}

Json write_public_copy(const PublicCopy& copy) {
  const Field& reason = *find_field(noun_of<Withheld>(), "reason");
  Json withheld = Json::array();
  for (const WithheldItem& item : copy.withheld)
    withheld.push_back({{"entity", item.entity},
                        {"field", item.field},
                        {"reason", reason.choice.names[static_cast<std::size_t>(item.reason) - 1]}});
  return {{"file", write_plan_file(copy.document)}, {"withheld", std::move(withheld)}};
}

}  // namespace waymark
