// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_actions/mnemonic.h"

#include <QRegularExpression>

namespace engram::gui {

QString withoutMnemonic(QString text) {
    static const QRegularExpression appended(QStringLiteral("\\s*\\(&.\\)"));
    return text.remove(appended).remove(QLatin1Char('&'));
}

}  // namespace engram::gui
