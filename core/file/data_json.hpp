// Reads requests about data that people type or paste, and writes what is proposed of it.
//
// Session::read_data({"measure": id, "rows":[[text, ...], ...], "columns"?: [column, ...],"dayOrder"?: as below}) ->
//   {"rows":[[text, ...], ...]       the table as it was laid out: squared, and turned where its dates stood abreast
//    "header": row | null, "turned": true | false,
//    "decimal":"point"|"comma"|"neither","decimalEvident", "dayOrder":"month-first"|"day-first","dayOrderEvident",
//    "columns":[column, ...], "columnsLeftOut": how many of them hold something and are not read
//    "observations":[{"row","measure": id,"value":{fields of an observation as an insertion takes them},
//                     "state":"new"|"known"|"differs","other": id of the measure's observation | null,"advised",
//                     "givesValue": else the row is kept aside}, ...]
//    "findings":[{"row","column","problem": code | "","remark": code | "","args"}, ...]
//    "left":[{"row","reason":"above-header"|"heading"|"no-figures"|"summary"|"unknown-measure"}, ...]}
//   column: {"role":"ignored"|"date"|"value"|"numerator"|"denominator"|"group"|"by"|"note"|"measure",
//            "group":"focal"|"comparison"|"state"|null,"measure": id | null (that of the request)}
//   Codes of findings: core/data/cell_remark.hpp.
//   Errors: table-empty, table-too-long, table-too-wide, cell-too-long, unknown-entity, bad-request.
//
// Session::enter_data({"measure": id, "by"?: id of a person, "language"?: "en" | "es", "at","group",
//   "rows":[{"observations":[id, ...],"cells":[{"column": role,"group","text"}, ...]}, ...]}): a change set.
#pragma once

#include "core/data/data_entry.hpp"
#include "core/data/data_proposal.hpp"
#include "core/edit/index.hpp"
#include "core/file/json.hpp"

namespace waymark {

inline constexpr std::size_t kMaxTableRows = 5000;
inline constexpr std::size_t kMaxTableColumns = 100;
inline constexpr std::size_t kMaxCellLength = 1900;  // in bytes; four cells kept aside fit an observation

struct TableRequest {
  const Measure& measure;
  std::vector<Cells> rows;
  TableHints hints;
};

TableRequest read_table_request(const Json& request, const Index& index);
Json write_proposal(const DataProposal& proposal, const Measure& measure);

// What can be read two ways goes by `language` where the request names none.
DataEntry read_data_entry(const Json& request, const Index& index, Language language);

// {"measure": id}. Throws unknown-entity.
const Measure& read_measure(const Json& json, const Index& index, const std::string& path);

}  // namespace waymark
