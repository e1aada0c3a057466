// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QStringList>

namespace engram::gui {

QString Languages::use(const QString& wanted) {
    const QStringList spoken{QStringLiteral("en"), QStringLiteral("de")};
    QString language = wanted;
    if (!spoken.contains(language)) {
        const QString desktop = QLocale::system().name().section(QLatin1Char('_'), 0, 0);
        language = spoken.contains(desktop) ? desktop : spoken.first();
    }
    m_current = language;
    QLocale::setDefault(QLocale(language));
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    // Loading Qt's texts may fail where they are not installed: its few buttons stay English.
    if (m_qt.load(QStringLiteral("qtbase_") + language,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
    if (m_program.load(QStringLiteral(":/i18n/engram_") + language)) {
        QCoreApplication::installTranslator(&m_program);
    }
    return language;
}

}  // namespace engram::gui
