// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What must hold of every decoder for any bytes at all. Used by the libFuzzer targets and by the
// seeded test that runs everywhere. Each aborts (ENGRAM_ASSERT) if its decoder breaks a rule.

#pragma once

#include <string_view>

namespace engram::test {

/// The commands do not depend on how the bytes are cut; nothing is read beyond the buffer.
void checkCommandParser(std::string_view bytes);
/// A value ends within the buffer, needs all of its bytes and is stable when more follow.
void checkParseValue(std::string_view bytes);
/// What decodes encodes again to something that decodes the same.
void checkDecodeMessage(std::string_view bytes);
void checkDecodeView(std::string_view text);
void checkDecodeEvent(std::string_view bytes);
/// A trace does not depend on how its bytes are cut.
void checkParseTrace(std::string_view bytes);

}  // namespace engram::test
