// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Menu texts without their keys, for buttons and lists.

#pragma once

#include <QString>

namespace engram::gui {

/// "&Kill" gives "Kill"; "启动(&L)", as languages without Latin letters write it, gives "启动".
[[nodiscard]] QString withoutMnemonic(QString text);

}  // namespace engram::gui
