// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include "gui_actions/action_set.h"
#include "gui_app/languages.h"
#include "gui_app/settings.h"

namespace engram::gui {

class TranslationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noGermanEntryIsUnfinished();
    void placesOfTheSourceStandInTheTranslation();
    void textsChangeAtRunTime();
    void pluralsAreRightInBothLanguages();
    void everySettingHasAText();
};

namespace {

struct Message {
    QString source;
    QStringList translations;
    bool unfinished = false;
};

std::vector<Message> readMessages(const QString& name) {
    QFile file(QStringLiteral(ENGRAM_SOURCE_DIR "/translations/") + name);
    std::vector<Message> messages;
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == QLatin1String("message")) {
            messages.emplace_back();
        } else if (xml.name() == QLatin1String("source")) {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("numerusform")) {
            messages.back().translations.append(xml.readElementText());
        } else if (xml.name() == QLatin1String("translation")) {
            messages.back().unfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            xml.readNext();
            if (xml.isCharacters() && !xml.text().trimmed().isEmpty()) {
                messages.back().translations.append(xml.text().toString());
            }
        }
    }
    return messages;
}

QStringList placesOf(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%[0-9]"));
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();) {
        places.append(match.next().captured());
    }
    places.sort();
    places.removeDuplicates();
    return places;
}

}  // namespace

void TranslationTest::noGermanEntryIsUnfinished() {
    for (const char* const name : {"engram_de.ts", "engram_en.ts"}) {
        const auto messages = readMessages(QLatin1String(name));
        QVERIFY(messages.size() > 10);
        for (const Message& message : messages) {
            QVERIFY2(!message.unfinished && !message.translations.isEmpty() &&
                         !message.translations.contains(QString()),
                     qPrintable(message.source));
        }
    }
}

void TranslationTest::placesOfTheSourceStandInTheTranslation() {
    for (const Message& message : readMessages(QStringLiteral("engram_de.ts"))) {
        for (const QString& translation : message.translations) {
            QVERIFY2(placesOf(translation) == placesOf(message.source), qPrintable(message.source));
        }
    }
}

void TranslationTest::textsChangeAtRunTime() {
    Languages languages;
    ActionSet actions;
    QCOMPARE(languages.use(QStringLiteral("en")), QStringLiteral("en"));
    actions.retranslate();
    QCOMPARE(actions.action(ActionId::Freeze)->iconText(), QStringLiteral("Freeze"));
    QCOMPARE(languages.use(QStringLiteral("de")), QStringLiteral("de"));
    actions.retranslate();
    QCOMPARE(actions.action(ActionId::Freeze)->iconText(), QStringLiteral("Einfrieren"));
    languages.use(QStringLiteral("en"));
}

void TranslationTest::pluralsAreRightInBothLanguages() {
    Languages languages;
    const auto lost = [](int count) {
        return QCoreApplication::translate("engram::gui::StatusLine", "%n event(s) lost", nullptr,
                                           count);
    };
    languages.use(QStringLiteral("en"));
    QCOMPARE(lost(1), QStringLiteral("1 event lost"));
    QCOMPARE(lost(3), QStringLiteral("3 events lost"));
    languages.use(QStringLiteral("de"));
    QCOMPARE(lost(1), QStringLiteral("1 Ereignis verloren"));
    QCOMPARE(lost(3), QStringLiteral("3 Ereignisse verloren"));
    languages.use(QStringLiteral("en"));
}

void TranslationTest::everySettingHasAText() {
    QStringList keys;
    for (const SettingRow& row : Settings::table()) {
        QVERIFY(!row.text.isEmpty());
        QVERIFY(row.fallback.isValid());
        QVERIFY2(!keys.contains(row.key), qPrintable(row.key));
        keys.append(row.key);
    }
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::TranslationTest)
#include "translation_test.moc"
