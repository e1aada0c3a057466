// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "common/result.h"

namespace engram {

std::string_view toText(ErrorCode code) {
    switch (code) {
        case ErrorCode::InvalidArgument:
            return "invalid argument";
        case ErrorCode::Malformed:
            return "malformed";
        case ErrorCode::TooLarge:
            return "too large";
        case ErrorCode::NotFound:
            return "not found";
        case ErrorCode::Taken:
            return "taken";
        case ErrorCode::Unavailable:
            return "unavailable";
        case ErrorCode::Timeout:
            return "timeout";
        case ErrorCode::Io:
            return "input/output error";
    }
    return "unknown";
}

}  // namespace engram
