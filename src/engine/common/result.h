// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Expected failures as values: Result<T> is either a T or an Error with a detail for people.

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <utility>

namespace engram {

enum class ErrorCode : std::uint8_t {
    InvalidArgument,  ///< a caller or user gave something unusable
    Malformed,        ///< bytes from outside do not decode
    TooLarge,         ///< over a constant of limits.h
    NotFound,
    Taken,        ///< another one has it
    Unavailable,  ///< cannot be done now; did not happen
    Timeout,
    Io,  ///< the operating system refused
};

[[nodiscard]] std::string_view toText(ErrorCode code);

struct Error {
    ErrorCode code = ErrorCode::InvalidArgument;
    std::string detail;  ///< one sentence for people: what, where, and what to do if known
};

template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, std::string detail) {
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

}  // namespace engram
