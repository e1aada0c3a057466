# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Engram authors
#
# lupdate finds the texts of the lessons: SOURCE is what the build made of them.
set(translations "${CMAKE_CURRENT_BINARY_DIR}/scenario_texts_check.ts")
file(REMOVE "${translations}")
execute_process(COMMAND "${LUPDATE}" -silent -target-language de "${SOURCE}" -ts "${translations}"
                RESULT_VARIABLE code)
if(NOT code EQUAL 0)
  message(FATAL_ERROR "lupdate failed: ${code}")
endif()
file(READ "${translations}" found)
file(REMOVE "${translations}")
string(REGEX MATCHALL "<source>" sources "${found}")
list(LENGTH sources count)
if(NOT found MATCHES "<name>Scenario</name>" OR NOT found MATCHES "<source>First write</source>"
   OR count LESS 100)
  message(FATAL_ERROR "only ${count} texts of the lessons were found")
endif()
message("${count} texts")
