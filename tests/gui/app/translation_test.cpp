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
    void noEntryIsUnfinished_data() { addFiles(); }
    void noEntryIsUnfinished();
    void placesOfTheSourceStandInTheTranslation_data() { addFiles(); }
    void placesOfTheSourceStandInTheTranslation();
    void everyLanguageHasTheSameTexts();
    void everyLanguageHasAnActionInItsOwnName();
    void desktopChoosesAmongWhatTheWindowSpeaks();
    void buttonsOfQtSpeakTheLanguageToo_data();
    void buttonsOfQtSpeakTheLanguageToo();
    void textsChangeAtRunTime();
    void pluralsAreRight();
    void everySettingHasAText();

private:
    static void addFiles();
};

namespace {

struct Message {
    QString id;  ///< context, text and comment
    QString source;
    bool isPlural = false;
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
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == QLatin1String("message")) {
            messages.emplace_back();
            messages.back().isPlural = xml.attributes().hasAttribute(QLatin1String("numerus"));
        } else if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("source")) {
            messages.back().source = xml.readElementText();
            messages.back().id = context + u'|' + messages.back().source;
        } else if (xml.name() == QLatin1String("comment")) {
            messages.back().id += u'|' + xml.readElementText();
        } else if (xml.name() == QLatin1String("numerusform")) {
            messages.back().translations.append(xml.readElementText());
        } else if (xml.name() == QLatin1String("translation")) {
            messages.back().unfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            if (!messages.back().isPlural) {
                messages.back().translations.append(xml.readElementText());
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

void TranslationTest::addFiles() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("pluralForms");
    for (const Language& language : Languages::table()) {
        const QString code = QLatin1String(language.code);
        QTest::newRow(language.code)
            << QStringLiteral("engram_%1.ts").arg(code) << (code == QLatin1String("zh_CN") ? 1 : 2);
    }
    QTest::newRow("what Qt lacks in Hindi") << QStringLiteral("qt_hi.ts") << 2;
}

void TranslationTest::noEntryIsUnfinished() {
    QFETCH(QString, file);
    QFETCH(int, pluralForms);
    const auto messages = readMessages(file);
    QVERIFY(messages.size() > 10);
    for (const Message& message : messages) {
        QVERIFY2(!message.unfinished && !message.translations.contains(QString()),
                 qPrintable(message.source));
        QVERIFY2(message.translations.size() == (message.isPlural ? pluralForms : 1),
                 qPrintable(message.source));
    }
}

void TranslationTest::placesOfTheSourceStandInTheTranslation() {
    QFETCH(QString, file);
    for (const Message& message : readMessages(file)) {
        for (const QString& translation : message.translations) {
            QVERIFY2(translation.isEmpty() || placesOf(translation) == placesOf(message.source),
                     qPrintable(message.source));
        }
    }
}

void TranslationTest::everyLanguageHasTheSameTexts() {
    const auto idsOf = [](const QString& file, bool onlyPlurals) {
        QStringList ids;
        for (const Message& message : readMessages(file)) {
            if (message.isPlural || !onlyPlurals) {
                ids.append(message.id);
            }
        }
        ids.sort();
        return ids;
    };
    const QString german = QStringLiteral("engram_de.ts");
    QVERIFY(idsOf(german, false).size() > 500);
    for (const Language& language : Languages::table()) {
        const QString file = QStringLiteral("engram_%1.ts").arg(QLatin1String(language.code));
        const bool isEnglish = &language == Languages::table().data();
        QCOMPARE(idsOf(file, isEnglish), idsOf(german, isEnglish));
    }
}

void TranslationTest::everyLanguageHasAnActionInItsOwnName() {
    ActionSet actions;
    QStringList names;
    for (const Language& language : Languages::table()) {
        names.append(actions.action(language.action)->text().remove(u'&'));
        QVERIFY(Languages::find(QLatin1String(language.code)) == &language);
        QVERIFY(Languages::find(language.action) == &language);
    }
    Languages languages;
    languages.use(QStringLiteral("de"));
    actions.retranslate();
    for (const Language& language : Languages::table()) {
        QCOMPARE(actions.action(language.action)->text().remove(u'&'), names.takeFirst());
    }
    QVERIFY(Languages::find(ActionId::Quit) == nullptr);
}

void TranslationTest::desktopChoosesAmongWhatTheWindowSpeaks() {
    const auto best = [](std::initializer_list<const char*> desktop) {
        QStringList names;
        for (const char* const name : desktop)
            names.append(QLatin1String(name));
        return QByteArray(Languages::bestOf(names).code);
    };
    QCOMPARE(best({"de-AT"}), QByteArray("de"));
    QCOMPARE(best({"it-IT", "fr-CA", "de"}), QByteArray("fr"));
    QCOMPARE(best({"zh-CN"}), QByteArray("zh_CN"));
    QCOMPARE(best({"zh-Hans-SG"}), QByteArray("zh_CN"));
    QCOMPARE(best({"zh-Hant-TW", "es-MX"}), QByteArray("es"));
    QCOMPARE(best({"hi-IN"}), QByteArray("hi"));
    QCOMPARE(best({"C"}), QByteArray("en"));
    QCOMPARE(best({}), QByteArray("en"));
}

void TranslationTest::buttonsOfQtSpeakTheLanguageToo_data() {
    QTest::addColumn<QString>("language");
    for (const Language& language : Languages::table().subspan(1)) {
        QTest::newRow(language.code) << QString(QLatin1String(language.code));
    }
}

void TranslationTest::buttonsOfQtSpeakTheLanguageToo() {
    QFETCH(QString, language);
    const auto cancel = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
    Languages languages;
    languages.use(QStringLiteral("en"));
    QCOMPARE(cancel(), QStringLiteral("Cancel"));
    languages.use(language);
    QVERIFY2(cancel() != QLatin1String("Cancel"), qPrintable(cancel()));
}

void TranslationTest::textsChangeAtRunTime() {
    Languages languages;
    ActionSet actions;
    languages.use(QStringLiteral("en"));
    QCOMPARE(languages.current(), QStringLiteral("en"));
    actions.retranslate();
    QCOMPARE(actions.action(ActionId::Freeze)->iconText(), QStringLiteral("Freeze"));
    languages.use(QStringLiteral("de"));
    QCOMPARE(languages.current(), QStringLiteral("de"));
    actions.retranslate();
    QCOMPARE(actions.action(ActionId::Freeze)->iconText(), QStringLiteral("Einfrieren"));
    languages.use(QStringLiteral("en"));
}

void TranslationTest::pluralsAreRight() {
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
