# SPDX-License-Identifier: MIT
# Finds Emscripten: the provisioned one first, else the emcc on PATH. Read once per language test,
# so it must not depend on cache variables of the project.

get_filename_component(nn_root "${CMAKE_CURRENT_LIST_DIR}/.." ABSOLUTE)
set(nn_emscripten "${nn_root}/.toolchain/emscripten/usr/share/emscripten")
if(NOT EXISTS "${nn_emscripten}/emcc")
  find_program(nn_em_config em-config)
  if(NOT nn_em_config)
    message(FATAL_ERROR "Emscripten was not found. Run `node scripts/provision-toolchain.mjs`, "
      "or put an Emscripten SDK of version 3.1.69 or later on PATH.")
  endif()
  execute_process(COMMAND "${nn_em_config}" EMSCRIPTEN_ROOT
    OUTPUT_VARIABLE nn_emscripten OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
endif()

# Eigen is headers only and lies outside Emscripten's sysroot.
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE BOTH)
include("${nn_emscripten}/cmake/Modules/Platform/Emscripten.cmake")
