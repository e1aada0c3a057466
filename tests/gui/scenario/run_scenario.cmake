# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Engram authors
#
# Runs PROGRAM --scenario FILE --headless and wants the exit code WANTED, exactly.
execute_process(COMMAND "${PROGRAM}" --scenario "${FILE}" --headless
                RESULT_VARIABLE code OUTPUT_VARIABLE output ERROR_VARIABLE errors)
message("${output}${errors}")
if(NOT code STREQUAL WANTED)
  message(FATAL_ERROR "exit code ${code}, wanted ${WANTED}")
endif()
if(WANTED EQUAL 0 AND NOT output MATCHES "passed: ")
  message(FATAL_ERROR "no summary")
elseif(WANTED EQUAL 1 AND NOT output MATCHES "expected: [^\n]+\n  seen: ")
  message(FATAL_ERROR "the failure is not explained")
elseif(WANTED EQUAL 2 AND NOT errors MATCHES "toml:")
  message(FATAL_ERROR "the mistake is not told")
endif()
