# Compile and link flags of every wasm target, each with its reason. Debian's Emscripten 3.1.6 is the floor; a newer emcc on
# PATH takes the same flags unless a line below says otherwise.

# Native wasm exceptions: smaller and quicker than -fexceptions, and in every browser that the page supports. They must be
# set for compiling and linking alike, GoogleTest included.
add_compile_options(-fwasm-exceptions)
add_link_options(-fwasm-exceptions)

# -Os throughout would be a quarter smaller and more than twice as slow (measured: scripts/bench); wasm/CMakeLists.txt sets it
# for the rooms whose speed nobody feels.
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")

# A plan is as large as it is. Growth is cheap; the maximum keeps a hostile file from taking the machine.
add_link_options(-sALLOW_MEMORY_GROWTH=1 -sMAXIMUM_MEMORY=2147483648)

# Deep JSON recurses when written: 64 levels (core/file/limits.hpp) fit many times over. The option was renamed in 3.1.25.
if(EMSCRIPTEN_VERSION VERSION_LESS 3.1.25)
  add_link_options(-sTOTAL_STACK=1048576)
else()
  add_link_options(-sSTACK_SIZE=1048576)
endif()
