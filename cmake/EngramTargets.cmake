# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Engram authors
#
# One static library per folder. A library sees only the headers of what it links: each gets an
# include directory of its own, build/include/<name>, that holds one link, <name> -> its folder.
# So `#include "net/server.h"` compiles only where engram_net is linked.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_VERIFY_INTERFACE_HEADER_SETS ON)

set(ENGRAM_SANITIZE "" CACHE STRING "Sanitizers for every target, as in -fsanitize=")
if(ENGRAM_SANITIZE)
  add_compile_options(-fsanitize=${ENGRAM_SANITIZE} -fno-omit-frame-pointer
                      -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${ENGRAM_SANITIZE})
endif()

option(ENGRAM_FUZZ "Build the libFuzzer programs of tests/fuzz (clang only)" OFF)
if(ENGRAM_FUZZ)
  if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    message(FATAL_ERROR "ENGRAM_FUZZ needs clang: -DCMAKE_CXX_COMPILER=clang++")
  endif()
  add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer
                      -fno-sanitize-recover=all)
  add_link_options(-fsanitize=address,undefined)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

function(engram_target_options target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)
  # False alarms of g++ 12 when it optimises: "literal" + std::string() as overlapping memory (GCC
  # bug 105651), and the bytes that an empty absl::InlinedVector moves without looking at them.
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(${target} PRIVATE -Wno-restrict -Wno-maybe-uninitialized)
  endif()
  target_compile_definitions(${target} PRIVATE ENGRAM_VERSION="${PROJECT_VERSION}"
                             QT_NO_CAST_FROM_ASCII QT_NO_FOREACH QT_NO_KEYWORDS)
endfunction()

# engram_library(<name> SOURCES ... HEADERS ... [LINKS ...] [PRIVATE_LINKS ...] [QT])
function(engram_library name)
  cmake_parse_arguments(ARG "QT" "" "SOURCES;HEADERS;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(engram_${name} STATIC ${ARG_SOURCES})
  add_library(engram::${name} ALIAS engram_${name})
  set(include_dir "${CMAKE_BINARY_DIR}/include/${name}")
  file(MAKE_DIRECTORY "${include_dir}")
  if(NOT EXISTS "${include_dir}/${name}")
    file(CREATE_LINK "${CMAKE_CURRENT_SOURCE_DIR}" "${include_dir}/${name}" SYMBOLIC)
  endif()
  target_include_directories(engram_${name} PUBLIC "${include_dir}")
  target_link_libraries(engram_${name} PUBLIC ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
  if(ARG_QT)
    set_target_properties(engram_${name} PROPERTIES AUTOMOC ON)
  endif()
  # The public headers, each compiled by itself by all_verify_interface_header_sets. A target of
  # its own, as moc would meet the headers of engram_<name> twice, through the link and beside it.
  list(TRANSFORM ARG_HEADERS PREPEND "${include_dir}/${name}/")
  add_library(engram_${name}_headers INTERFACE)
  target_sources(engram_${name}_headers INTERFACE FILE_SET HEADERS BASE_DIRS "${include_dir}"
                 FILES ${ARG_HEADERS})
  target_link_libraries(engram_${name}_headers INTERFACE engram_${name})
  engram_target_options(engram_${name})
endfunction()

# What users run, without the tests.
add_custom_target(programs)

# engram_program(<name> SOURCES ... LINKS ... [QT])
function(engram_program name)
  cmake_parse_arguments(ARG "QT" "" "SOURCES;LINKS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE ${ARG_LINKS})
  if(ARG_QT)
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
  endif()
  engram_target_options(${name})
  add_dependencies(programs ${name})
  install(TARGETS ${name} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endfunction()

# engram_test(<name> SOURCES ... LINKS ... [LABELS ...] [TIMEOUT seconds] [SERIAL]
#             [WINDOW])
# WINDOW: needs a real window; the test starts an X server of its own (xvfb-run).
function(engram_test name)
  cmake_parse_arguments(ARG "SERIAL;WINDOW" "TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE ${ARG_LINKS} Qt6::Test)
  set_target_properties(${name} PROPERTIES AUTOMOC ON
                        RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  engram_target_options(${name})
  # The tests' own code need not be quick, but it is much of what a clean build compiles.
  target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:-O0>)
  target_compile_definitions(${name} PRIVATE ENGRAM_BIN_DIR="${CMAKE_BINARY_DIR}/bin"
                             ENGRAM_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  if(ARG_WINDOW)
    add_test(NAME ${name} COMMAND xvfb-run -a -s "-screen 0 1600x1000x24" $<TARGET_FILE:${name}>)
    set(platform xcb)
  else()
    add_test(NAME ${name} COMMAND ${name})
    set(platform offscreen)
  endif()
  set_tests_properties(${name} PROPERTIES
                       ENVIRONMENT "QT_QPA_PLATFORM=${platform};LC_ALL=C.UTF-8")
  if(ARG_TIMEOUT)
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT})
  else()
    set_tests_properties(${name} PROPERTIES TIMEOUT 60)
  endif()
  if(ARG_LABELS)
    set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}")
  endif()
  if(ARG_SERIAL)
    set_tests_properties(${name} PROPERTIES RUN_SERIAL ON)
  endif()
endfunction()
