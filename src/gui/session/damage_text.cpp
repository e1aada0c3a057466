// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_session/damage_text.h"

#include <QLocale>
#include <algorithm>
#include <limits>

namespace engram::gui {

namespace {

QString number(std::uint64_t value) {
    return QLocale().toString(qulonglong{value});
}

}  // namespace

QString DamageText::describe(const trace::TraceDamage& damage) {
    using Kind = trace::TraceDamage::Kind;
    const auto events = static_cast<int>(
        std::min<std::uint64_t>(damage.eventsRead, std::numeric_limits<int>::max()));
    const QString place = damage.fileBytes == 0
                              ? number(damage.atByte)
                              : tr("%1 of %2", "a byte, and how many the file has")
                                    .arg(number(damage.atByte), number(damage.fileBytes));
    const QString why = QString::fromStdString(damage.detail);
    switch (damage.kind) {
        case Kind::Torn:
            return tr("Read %Ln event(s); the record at byte %1 has no end: the file was cut, or "
                      "its writer was killed.",
                      nullptr, events)
                .arg(place);
        case Kind::Unreadable:
            return tr("Read %Ln event(s); the file can't be read from byte %1 on: %2", nullptr,
                      events)
                .arg(place, why);
        case Kind::BadRecord:
            break;
    }
    return tr("Read %Ln event(s); the file is damaged at byte %1: %2", nullptr, events)
        .arg(place, why);
}

}  // namespace engram::gui
