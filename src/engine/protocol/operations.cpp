// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/operations.h"

namespace engram {

std::string_view toText(Status status) {
    switch (status) {
        case Status::Ok:
            return "OK";
        case Status::NotFound:
            return "NOT_FOUND";
        case Status::NotPrimary:
            return "NOTPRIMARY";
        case Status::NoReplicas:
            return "NOREPLICAS";
        case Status::Unavailable:
            return "UNAVAILABLE";
        case Status::Uncertain:
            return "UNCERTAIN";
        case Status::CrossSlot:
            return "CROSSSLOT";
        case Status::Rejected:
            return "ERR";
    }
    return "UNKNOWN";
}

}  // namespace engram
