// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Contrast by WCAG 2.1; colour differences by CIEDE2000 (Sharma, Wu, Dalal 2005); colour blindness
// by the matrices of Machado, Oliveira, Fernandes 2009 at full severity.

#include <QTest>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

#include "gui_style/theme.h"

namespace engram::gui {
namespace {

struct Triple {
    double a = 0, b = 0, c = 0;
};

constexpr double kDegrees = std::numbers::pi / 180.0;

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Triple linearRgb(const QColor& color) {
    return {linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
}

double luminance(const QColor& color) {
    const Triple rgb = linearRgb(color);
    return 0.2126 * rgb.a + 0.7152 * rgb.b + 0.0722 * rgb.c;
}

double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

struct Vision {
    const char* name;
    std::array<double, 9> matrix;
};

constexpr std::array kVisions{Vision{"normal", {1, 0, 0, 0, 1, 0, 0, 0, 1}},
                              Vision{"protan",
                                     {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216,
                                      -0.003882, -0.048116, 1.051998}},
                              Vision{"deutan",
                                     {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413,
                                      -0.011820, 0.042940, 0.968881}},
                              Vision{"tritan",
                                     {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602,
                                      0.004733, 0.691367, 0.303900}}};

Triple seenBy(const Vision& vision, const Triple& rgb) {
    const auto& m = vision.matrix;
    const auto row = [&](std::size_t i) {
        return std::clamp(m[i] * rgb.a + m[i + 1] * rgb.b + m[i + 2] * rgb.c, 0.0, 1.0);
    };
    return {row(0), row(3), row(6)};
}

Triple toLab(const Triple& rgb) {
    const auto f = [](double t) {
        return t > 216.0 / 24389.0 ? std::cbrt(t) : (24389.0 / 27.0 * t + 16.0) / 116.0;
    };
    const double x = f((0.4124564 * rgb.a + 0.3575761 * rgb.b + 0.1804375 * rgb.c) / 0.95047);
    const double y = f(0.2126729 * rgb.a + 0.7151522 * rgb.b + 0.0721750 * rgb.c);
    const double z = f((0.0193339 * rgb.a + 0.1191920 * rgb.b + 0.9503041 * rgb.c) / 1.08883);
    return {116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)};
}

double hueOf(double a, double b) {
    const double hue = std::atan2(b, a) / kDegrees;
    return hue < 0 ? hue + 360.0 : hue;
}

double ciede2000(const Triple& one, const Triple& other) {
    const auto seventh = [](double c) {
        const double power = std::pow(c, 7.0);
        return std::sqrt(power / (power + std::pow(25.0, 7.0)));
    };
    const double mean = (std::hypot(one.b, one.c) + std::hypot(other.b, other.c)) / 2.0;
    const double stretch = 1.0 + 0.5 * (1.0 - seventh(mean));
    const double a1 = one.b * stretch, a2 = other.b * stretch;
    const double c1 = std::hypot(a1, one.c), c2 = std::hypot(a2, other.c);
    const double h1 = hueOf(a1, one.c), h2 = hueOf(a2, other.c);
    const bool isGrey = c1 * c2 == 0.0;
    double turn = isGrey ? 0.0 : h2 - h1;
    if (turn > 180.0)
        turn -= 360.0;
    if (turn < -180.0)
        turn += 360.0;
    double hue = isGrey ? h1 + h2 : (h1 + h2) / 2.0;
    if (!isGrey && std::abs(h1 - h2) > 180.0)
        hue += h1 + h2 < 360.0 ? 180.0 : -180.0;
    const double lightness = (one.a + other.a) / 2.0;
    const double chroma = (c1 + c2) / 2.0;
    const double t = 1.0 - 0.17 * std::cos((hue - 30.0) * kDegrees) +
                     0.24 * std::cos(2.0 * hue * kDegrees) +
                     0.32 * std::cos((3.0 * hue + 6.0) * kDegrees) -
                     0.20 * std::cos((4.0 * hue - 63.0) * kDegrees);
    const double fromGrey = (lightness - 50.0) * (lightness - 50.0);
    const double dL = (other.a - one.a) / (1.0 + 0.015 * fromGrey / std::sqrt(20.0 + fromGrey));
    const double dC = (c2 - c1) / (1.0 + 0.045 * chroma);
    const double dH =
        2.0 * std::sqrt(c1 * c2) * std::sin(turn / 2.0 * kDegrees) / (1.0 + 0.015 * chroma * t);
    const double bend = 60.0 * std::exp(-std::pow((hue - 275.0) / 25.0, 2.0));
    const double twist = -std::sin(bend * kDegrees) * 2.0 * seventh(chroma);
    return std::sqrt(dL * dL + dC * dC + dH * dH + twist * dC * dH);
}

struct Pair {
    double difference = 1000.0;
    QString what;
};

Pair worstPair(const std::vector<QColor>& colors) {
    Pair worst;
    for (const Vision& vision : kVisions) {
        for (std::size_t i = 0; i < colors.size(); ++i) {
            for (std::size_t j = i + 1; j < colors.size(); ++j) {
                const double difference = ciede2000(toLab(seenBy(vision, linearRgb(colors[i]))),
                                                    toLab(seenBy(vision, linearRgb(colors[j]))));
                if (difference < worst.difference) {
                    worst.difference = difference;
                    worst.what =
                        QStringLiteral("%1 and %2 in %3 vision")
                            .arg(colors[i].name(), colors[j].name(), QLatin1String(vision.name));
                }
            }
        }
    }
    return worst;
}

std::vector<QColor> stateColors(const Theme& theme) {
    // Stopped and unknown share a colour and differ by outline and glyph.
    return {theme.state(VisualState::Serving), theme.state(VisualState::Starting),
            theme.state(VisualState::Suspect), theme.state(VisualState::Failed),
            theme.state(VisualState::Stopped)};
}

std::vector<QColor> tokenColors(const Theme& theme) {
    return {theme.token(HopKind::WriteRequest), theme.token(HopKind::ReadRequest),
            theme.token(HopKind::Lookup), theme.token(HopKind::Reply),
            theme.token(HopKind::Failure)};
}

}  // namespace

class PaletteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void colourDifferenceAgreesWithThePublishedPairs();
    void statesHaveTheColoursOfTheTable();
    void coloursDiffer_data();
    void coloursDiffer();
    void contrastIsEnough_data();
    void contrastIsEnough();
    void systemThemeFollowsThePalette();
    void paletteIsReadable_data();
    void paletteIsReadable();
};

void PaletteTest::colourDifferenceAgreesWithThePublishedPairs() {
    // Rows 1, 7, 13 and 25 of table 1 in Sharma, Wu, Dalal 2005.
    const auto agree = [](Triple one, Triple other, double expected) {
        return std::abs(ciede2000(one, other) - expected) < 0.0001;
    };
    QVERIFY(agree({50, 2.6772, -79.7751}, {50, 0, -82.7485}, 2.0425));
    QVERIFY(agree({50, 0, 0}, {50, -1, 2}, 2.3669));
    QVERIFY(agree({50, 2.5, 0}, {50, 0, -2.5}, 4.3065));
    QVERIFY(agree({60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}, 1.2644));
}

void PaletteTest::statesHaveTheColoursOfTheTable() {
    const Theme light = Theme::light();
    const Theme dark = Theme::darkTheme();
    QCOMPARE(light.background, QColor(0xFF, 0xFF, 0xFF));
    QCOMPARE(dark.background, QColor(0x14, 0x17, 0x1C));
    QCOMPARE(light.state(VisualState::Serving), QColor(0x1A, 0x8F, 0xF0));
    QCOMPARE(dark.state(VisualState::Serving), QColor(0x1F, 0x74, 0xDB));
    QCOMPARE(light.state(VisualState::Starting), QColor(0x3B, 0x0A, 0x6B));
    QCOMPARE(dark.state(VisualState::Starting), QColor(0xCF, 0xA4, 0xFF));
    QCOMPARE(light.state(VisualState::Suspect), QColor(0xC4, 0x7F, 0x00));
    QCOMPARE(dark.state(VisualState::Suspect), QColor(0xFF, 0xB0, 0x2E));
    QCOMPARE(light.state(VisualState::Failed), QColor(0x8A, 0x06, 0x16));
    QCOMPARE(dark.state(VisualState::Failed), QColor(0xDE, 0x2F, 0x3D));
    QCOMPARE(light.state(VisualState::Stopped), QColor(0x64, 0x6B, 0x75));
    QCOMPARE(dark.state(VisualState::Unknown), QColor(0xE3, 0xE6, 0xEA));
}

void PaletteTest::coloursDiffer_data() {
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<bool>("isTokens");
    QTest::addColumn<double>("least");
    // What the palette reaches now, so that a worse colour fails; never below 15.
    QTest::newRow("light states") << false << false << 23.0;
    QTest::newRow("dark states") << true << false << 17.5;
    QTest::newRow("light tokens") << false << true << 16.0;
    QTest::newRow("dark tokens") << true << true << 20.0;
}

void PaletteTest::coloursDiffer() {
    QFETCH(bool, isDark);
    QFETCH(bool, isTokens);
    QFETCH(double, least);
    const Theme theme = isDark ? Theme::darkTheme() : Theme::light();
    const Pair worst = worstPair(isTokens ? tokenColors(theme) : stateColors(theme));
    QVERIFY(least >= 15.0);
    QVERIFY2(worst.difference >= least,
             qPrintable(QStringLiteral("%1: %2").arg(worst.what).arg(worst.difference)));
}

void PaletteTest::contrastIsEnough_data() {
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void PaletteTest::contrastIsEnough() {
    QFETCH(bool, isDark);
    const Theme theme = isDark ? Theme::darkTheme() : Theme::light();
    for (const QColor& ground : {theme.background, theme.surface}) {
        QVERIFY(contrast(theme.text, ground) >= 7.0);
        QVERIFY(contrast(theme.mutedText, ground) >= 4.5);
        QVERIFY(contrast(theme.accent, ground) >= 3.0);
        QVERIFY(contrast(theme.probe, ground) >= 3.0);
        for (const QColor& color : stateColors(theme))
            QVERIFY2(contrast(color, ground) >= 3.0, qPrintable(color.name()));
        for (const QColor& color : tokenColors(theme))
            QVERIFY2(contrast(color, ground) >= 3.0, qPrintable(color.name()));
    }
    QVERIFY(contrast(theme.accentText, theme.accent) >= 4.5);
    QVERIFY(contrast(theme.onState, theme.state(VisualState::Serving)) >= 3.0);
    QVERIFY(contrast(theme.onState, theme.state(VisualState::Failed)) >= 3.0);
    QVERIFY(contrast(theme.edge, theme.background) < contrast(theme.mutedText, theme.background));
}

void PaletteTest::systemThemeFollowsThePalette() {
    const QPalette bright = Theme::light().palette();
    const QPalette gloomy = Theme::darkTheme().palette();
    QVERIFY(!Theme::resolve(ThemeChoice::System, bright).dark);
    QVERIFY(Theme::resolve(ThemeChoice::System, gloomy).dark);
    QVERIFY(Theme::resolve(ThemeChoice::Dark, bright).dark);
    QVERIFY(!Theme::resolve(ThemeChoice::Light, gloomy).dark);
}

void PaletteTest::paletteIsReadable_data() {
    contrastIsEnough_data();
}

void PaletteTest::paletteIsReadable() {
    QFETCH(bool, isDark);
    const QPalette palette = (isDark ? Theme::darkTheme() : Theme::light()).palette();
    const auto reads = [&](QPalette::ColorRole text, QPalette::ColorRole ground) {
        return contrast(palette.color(text), palette.color(ground));
    };
    QVERIFY(reads(QPalette::WindowText, QPalette::Window) >= 7.0);
    QVERIFY(reads(QPalette::Text, QPalette::Base) >= 7.0);
    QVERIFY(reads(QPalette::Text, QPalette::AlternateBase) >= 7.0);
    QVERIFY(reads(QPalette::ButtonText, QPalette::Button) >= 7.0);
    QVERIFY(reads(QPalette::ToolTipText, QPalette::ToolTipBase) >= 7.0);
    QVERIFY(reads(QPalette::HighlightedText, QPalette::Highlight) >= 4.5);
    QVERIFY(reads(QPalette::PlaceholderText, QPalette::Base) >= 4.5);
    QVERIFY(reads(QPalette::Link, QPalette::Base) >= 4.5);
    // What is disabled looks so, and can still be read.
    const QColor disabled = palette.color(QPalette::Disabled, QPalette::ButtonText);
    QVERIFY(contrast(disabled, palette.color(QPalette::Button)) >= 2.0);
    QVERIFY(contrast(disabled, palette.color(QPalette::Button)) <
            reads(QPalette::ButtonText, QPalette::Button));
}

}  // namespace engram::gui

QTEST_GUILESS_MAIN(engram::gui::PaletteTest)
#include "palette_test.moc"
