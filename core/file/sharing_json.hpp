// Reads requests for a public copy, and writes what one does not tell.
#pragma once

#include "core/file/json.hpp"
#include "core/sharing/public_copy.hpp"

namespace waymark {

// {"audience": one of the audiences, "names": true | false, "words": {"number": text, "person": text}}; all but the
// audience may be left out. Throws Refused: bad-request, wrong-type, bad-choice.
ShareRequest read_share_request(const Json& request);

// Its "text".
std::string read_text_to_share(const Json& request);

// {"file": text of a plan file, "withheld": [{"entity","field","reason"}, ...]}
Json write_public_copy(const PublicCopy& copy);

}  // namespace waymark
