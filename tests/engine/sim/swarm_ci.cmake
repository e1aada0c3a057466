# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Engram authors

# Runs SEEDS seeds that no earlier commit has run: they start at a number drawn from the commit, or
# at ENGRAM_SEED. Usage: cmake -DSIM=engram-sim -DSOURCE=dir -DSEEDS=n -P swarm_ci.cmake

set(first "$ENV{ENGRAM_SEED}")
if(first STREQUAL "")
  execute_process(COMMAND git rev-parse HEAD WORKING_DIRECTORY "${SOURCE}"
                  OUTPUT_VARIABLE commit ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
  if(commit MATCHES "^[0-9a-f]+$")
    string(SUBSTRING "${commit}" 0 8 digits)
    math(EXPR first "0x${digits} * 10000")
  else()
    set(first 1)
  endif()
endif()
math(EXPR last "${first} + ${SEEDS} - 1")
message("seeds ${first}..${last}; the same again: ENGRAM_SEED=${first} ctest -R swarm_ci")
execute_process(COMMAND "${SIM}" --seeds "${first}..${last}" --ops 500 --jobs 2
                        --require-coverage 100
                RESULT_VARIABLE failed)
if(failed)
  message(FATAL_ERROR "the swarm failed")
endif()
