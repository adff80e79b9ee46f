# Writes OUTPUT, a C++ file with the messages of LOCALES/<language>/*.ftl that the command can show (see words.hpp).
# The command fills in { $name } and knows nothing else of Fluent: a message with more than that stops the build here,
# instead of reaching a person as garbage.
cmake_minimum_required(VERSION 3.24)

# Messages that the command looks up. The page has many more, which it may write in any way that Fluent can.
set(SHOWN "^((rule|error|expected|what|note|severity|noun|choice|letter|command|due)-[A-Za-z0-9-]+|section-[a-z]+|week-(overdue|due|dropped|dropped-text)|unnamed|whole-file)$")
set(PLACEABLE "{ *[$][A-Za-z][A-Za-z0-9_-]* *}")

# Moves the first line of the caller's variable `from` into its variable `to`. A function's own names must differ from its
# caller's, else it would see itself: hence the underscores.
function(take_line _from _to)
  string(FIND "${${_from}}" "\n" _end)
  string(SUBSTRING "${${_from}}" 0 ${_end} _line)
  set(_rest "")
  if(NOT _end EQUAL -1)
    math(EXPR _start "${_end} + 1")
    string(SUBSTRING "${${_from}}" ${_start} -1 _rest)
  endif()
  set(${_to} "${_line}" PARENT_SCOPE)
  set(${_from} "${_rest}" PARENT_SCOPE)
endfunction()

function(require_plain file id message)
  string(REGEX REPLACE "${PLACEABLE}" "" rest "${message}")
  if(message STREQUAL "" OR rest MATCHES "[{}]")
    message(FATAL_ERROR "${file}: the command shows ${id}, and can only show text on one line with { $name } in it.")
  endif()
endfunction()

# Appends to the caller's variable `_rows` a row of the C++ table for each message of the file that the command shows.
function(add_rows file _rows)
  file(READ ${file} text)
  set(added "")
  set(id "")
  while(NOT text STREQUAL "")
    take_line(text line)
    if(line MATCHES "^[ \t]+[^ \t]" AND id MATCHES "${SHOWN}")
      require_plain("${file}" "${id}" "")
    elseif(line MATCHES "^([A-Za-z][A-Za-z0-9_-]*) *= *(.*)$")
      set(id "${CMAKE_MATCH_1}")
      set(message "${CMAKE_MATCH_2}")
      if(id MATCHES "${SHOWN}")
        require_plain("${file}" "${id}" "${message}")
        string(APPEND added "    {\"${id}\", R\"~(${message})~\"},\n")
      endif()
    endif()
  endwhile()
  set(${_rows} "${${_rows}}${added}" PARENT_SCOPE)
endfunction()

set(tables "")
set(list "")
file(GLOB languages LIST_DIRECTORIES true RELATIVE ${LOCALES} ${LOCALES}/*)
foreach(language IN LISTS languages)
  set(rows "")
  file(GLOB files ${LOCALES}/${language}/*.ftl)
  foreach(file IN LISTS files)
    add_rows(${file} rows)
  endforeach()
  string(APPEND tables "constexpr Message k_${language}[] = {\n${rows}};\n\n")
  string(APPEND list "    {\"${language}\", k_${language}},\n")
endforeach()

file(WRITE ${OUTPUT} "// Made by core/cli/embed_words.cmake from web/src/locales. Do not edit.
#include \"core/cli/words.hpp\"

namespace waymark::cli {
namespace {

${tables}constexpr Locale kLocales[] = {
${list}};

}  // namespace

std::span<const Locale> locales() { return kLocales; }

}  // namespace waymark::cli
")
