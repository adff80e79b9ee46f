# Embeds the words that the command shows. Sets WORDS_SOURCE, a C++ file made from the page's locale files by
# embed_words.cmake, and made anew when one of them changes.
set(LOCALES ${PROJECT_SOURCE_DIR}/web/src/locales)
set(WORDS_SOURCE ${CMAKE_BINARY_DIR}/words/embedded_words.cpp)
file(GLOB LOCALE_FILES CONFIGURE_DEPENDS ${LOCALES}/*/*.ftl)
add_custom_command(
  OUTPUT ${WORDS_SOURCE}
  COMMAND ${CMAKE_COMMAND} -DLOCALES=${LOCALES} -DOUTPUT=${WORDS_SOURCE} -P ${CMAKE_CURRENT_LIST_DIR}/embed_words.cmake
  DEPENDS ${LOCALE_FILES} ${CMAKE_CURRENT_LIST_DIR}/embed_words.cmake
  COMMENT "Embedding the command's words"
  VERBATIM)
