// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What the window remembers: one table of typed entries, kept with QSettings. GUI thread only.

#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <vector>

namespace engram::gui {

/// One entry: where it is kept, what it is before the user chose, and what it is for.
template <class T>
struct Setting {
    const char* key;
    T fallback;
    const char* text;  ///< English, context "Settings"
};

namespace setting {

inline const Setting<QString> kLanguage{"window/language", QString(),
                                        QT_TRANSLATE_NOOP("Settings", "Language of the window")};
inline const Setting<int> kTheme{"window/theme", 0,
                                 QT_TRANSLATE_NOOP("Settings", "Colours of the window")};
inline const Setting<QByteArray> kGeometry{
    "window/geometry", QByteArray(), QT_TRANSLATE_NOOP("Settings", "Size and place of the window")};
inline const Setting<QByteArray> kLayout{
    "window/layout", QByteArray(), QT_TRANSLATE_NOOP("Settings", "Arrangement of the panels")};
inline const Setting<QByteArray> kLowLayout{
    "window/lowLayout", QByteArray(),
    QT_TRANSLATE_NOOP("Settings", "Arrangement of the panels in a low window")};
inline const Setting<QByteArray> kNarrowLayout{
    "window/narrowLayout", QByteArray(),
    QT_TRANSLATE_NOOP("Settings", "Arrangement of the panels in a narrow window")};
inline const Setting<int> kHintsSeen{"window/hintsSeen", 0,
                                     QT_TRANSLATE_NOOP("Settings", "Number of hints seen")};
inline const Setting<bool> kReducedMotion{
    "window/reducedMotion", false,
    QT_TRANSLATE_NOOP("Settings", "Less motion: no pulses and no sliding")};
inline const Setting<bool> kPlacementRing{
    "canvas/placementRing", true,
    QT_TRANSLATE_NOOP("Settings", "The ring that tells where the slots are")};
inline const Setting<QString> kAttachAddress{"cluster/attachAddress",
                                             QStringLiteral("127.0.0.1:7400"),
                                             QT_TRANSLATE_NOOP("Settings", "Address to attach to")};

inline const Setting<QStringList> kRecentTraces{
    "traces/recent", QStringList(),
    QT_TRANSLATE_NOOP("Settings", "Traces that were opened or saved")};

}  // namespace setting

/// A row of the table without its type.
struct SettingRow {
    QString key;
    QVariant fallback;
    QString text;  ///< translated
};

class Settings {
public:
    /// In the user's configuration.
    Settings() = default;
    /// In an INI file of its own, for tests and for runs that must not touch the user's.
    explicit Settings(const QString& path) : m_store(path, QSettings::IniFormat) {}

    template <class T>
    [[nodiscard]] T value(const Setting<T>& entry) const {
        return m_store.value(QLatin1String(entry.key), QVariant::fromValue(entry.fallback))
            .template value<T>();
    }
    template <class T>
    void setValue(const Setting<T>& entry, const T& value) {
        m_store.setValue(QLatin1String(entry.key), QVariant::fromValue(value));
    }

    [[nodiscard]] static std::vector<SettingRow> table();

private:
    QSettings m_store;
};

}  // namespace engram::gui
