#include "core/file/decision_json.hpp"

#include "core/file/edit_json.hpp"
#include "core/file/plan_json.hpp"

namespace waymark {

DecisionRequest read_decision_request(std::string_view text, Editor& editor) {
  const Json json = parse_object(text, "");
  const auto fields = json.find("decision");
  if (fields == json.end() || !fields->is_object()) throw Refused("bad-request", "decision");
  for (const char* own : {"figures", "changes"})
    if (fields->contains(own)) throw Refused("bad-request", std::string("decision.") + own);
  DecisionRequest request;
  request.decision = std::make_unique<Decision>();
  EntityReader reader(Ids::fresh, [&] { return editor.make_id(); });
  reader.read(*fields, *request.decision, "decision");
  if (const auto edits = json.find("edits"); edits != json.end()) request.edits = read_edits(*edits, editor);
  request.occasion = read_occasion(json);
  return request;
}

}  // namespace waymark
