// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <algorithm>

namespace engram::gui {

namespace {

constexpr Language kTable[] = {
    {"en", ActionId::LanguageEnglish}, {"de", ActionId::LanguageGerman},
    {"fr", ActionId::LanguageFrench},  {"es", ActionId::LanguageSpanish},
    {"hi", ActionId::LanguageHindi},   {"zh_CN", ActionId::LanguageChinese},
};

template <class Rule>
const Language* findIf(Rule rule) {
    const auto* const found = std::find_if(std::begin(kTable), std::end(kTable), rule);
    return found == std::end(kTable) ? nullptr : found;
}

}  // namespace

std::span<const Language> Languages::table() {
    return kTable;
}

const Language* Languages::find(const QString& code) {
    return findIf([&](const Language& row) { return code == QLatin1String(row.code); });
}

const Language* Languages::find(ActionId action) {
    return findIf([action](const Language& row) { return row.action == action; });
}

QStringList Languages::codes() {
    QStringList codes;
    for (const Language& row : kTable)
        codes.append(QLatin1String(row.code));
    return codes;
}

const Language& Languages::bestOf(const QStringList& desktop) {
    for (const QString& name : desktop) {
        const QLocale wanted(name);
        const Language* const found = findIf([&](const Language& row) {
            const QLocale own(QLatin1String(row.code));
            return own.language() == wanted.language() && own.script() == wanted.script();
        });
        if (found != nullptr)
            return *found;
    }
    return kTable[0];
}

void Languages::install(const QString& file, const QString& directory) {
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(file, directory)) {
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
}

const Language& Languages::use(const QString& wanted) {
    const Language* const chosen = find(wanted);
    m_current = chosen == nullptr ? &bestOf(QLocale::system().uiLanguages()) : chosen;
    QLocale::setDefault(QLocale(current()));
    m_translators.clear();  // each takes itself out
    // Qt's own buttons and dialogs. Where Qt lacks a language, or its texts are not installed, ours
    // stand in for them; where both lack, they stay English.
    const QString ours = QStringLiteral(":/i18n");
    install(QStringLiteral("qt_") + current(), ours);
    install(QStringLiteral("qtbase_") + current(),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("engram_") + current(), ours);
    return *m_current;
}

}  // namespace engram::gui
