// An entity's edit stamps as one short line of text, so that they stay out of a reader's way in the file:
//
//   born=0:3 at=U001@0:3 title=0:5 owner=1:9
//
// reads: put into the plan by edit 3 of replica 0 (the file's "replicas" names them in order), standing at order key
// U001 since that edit, title last set by edit 5 of replica 0, owner by edit 9 of replica 1.
#pragma once

#include <string>
#include <string_view>

#include "core/model/entity.hpp"

namespace waymark {

std::string write_stamps(const Stamps& stamps);

// Stamps of fields that `noun` does not have are kept as text. `replicas` is how many the file names.
// Throws Refused bad-stamp with `path`.
Stamps read_stamps(std::string_view text, const Noun& noun, std::size_t replicas, const std::string& path);

// "0:3". Throws Refused bad-stamp.
std::string write_stamp(const Stamp& stamp);
Stamp read_stamp(std::string_view text, std::size_t replicas, const std::string& path);

}  // namespace waymark
