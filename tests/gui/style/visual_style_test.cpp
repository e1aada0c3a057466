// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_style/visual_style.h"

#include <QImage>
#include <QPainter>
#include <QTest>
#include <algorithm>
#include <array>
#include <map>

#include "gui_model/node_view.h"

namespace engram::gui {
namespace {

constexpr int kExtent = 96;
constexpr double kRadius = 36.0;

constexpr std::array kStates{VisualState::Serving, VisualState::Starting, VisualState::Suspect,
                             VisualState::Failed,  VisualState::Stopped,  VisualState::Unknown};
constexpr std::array kRoles{VisualRole::Client, VisualRole::Primary, VisualRole::Backup,
                            VisualRole::Slave};

QImage drawn(const Theme& theme, const std::function<void(QPainter&)>& drawing) {
    QImage image(kExtent, kExtent, QImage::Format_RGB32);
    image.fill(theme.background);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(kExtent / 2.0, kExtent / 2.0);
    drawing(painter);
    return image;
}

QImage drawnNode(VisualRole role, VisualState state, const Theme& theme, double share = 1.0) {
    return drawn(theme, [&](QPainter& painter) {
        VisualStyle::drawNode(painter, role, state, kRadius, theme, share);
    });
}

/// The same without its colours: what is left to who cannot tell colours apart.
Theme colourless(Theme theme) {
    theme.states.fill(QColor(Qt::black));
    return theme;
}

int differingPixels(const QImage& a, const QImage& b) {
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    }
    return count;
}

}  // namespace

class VisualStyleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statesDifferWithoutColour();
    void rolesDifferWithoutColour();
    void messagesDifferWithoutColour();
    void servingFillsTheShapeWithItsColour();
    void failedIsNotched();
    void percentArcGrowsWithTheShare();
    void iconsAreSharpAtEverySize();
    void unknownSaysSinceWhen();
    void describesANodeInOneLine();
};

void VisualStyleTest::statesDifferWithoutColour() {
    const Theme theme = colourless(Theme::light());
    for (const VisualRole role : kRoles) {
        for (std::size_t i = 0; i < kStates.size(); ++i) {
            for (std::size_t j = i + 1; j < kStates.size(); ++j) {
                const int pixels = differingPixels(drawnNode(role, kStates[i], theme),
                                                   drawnNode(role, kStates[j], theme));
                QVERIFY2(pixels > 150, qPrintable(QStringLiteral("%1 %2 %3: %4")
                                                      .arg(VisualStyle::roleName(role))
                                                      .arg(i)
                                                      .arg(j)
                                                      .arg(pixels)));
            }
        }
    }
}

void VisualStyleTest::rolesDifferWithoutColour() {
    const Theme theme = colourless(Theme::darkTheme());
    for (std::size_t i = 0; i < kRoles.size(); ++i) {
        for (std::size_t j = i + 1; j < kRoles.size(); ++j) {
            QVERIFY(differingPixels(drawnNode(kRoles[i], VisualState::Serving, theme),
                                    drawnNode(kRoles[j], VisualState::Serving, theme)) > 150);
        }
    }
}

void VisualStyleTest::messagesDifferWithoutColour() {
    const Theme theme = Theme::light();
    const std::array kinds{HopKind::WriteRequest, HopKind::ReadRequest, HopKind::Store,
                           HopKind::StoreAck, HopKind::Failure};
    const auto token = [&](HopKind kind) {
        return drawn(theme, [&](QPainter& painter) {
            VisualStyle::drawToken(painter, kind, 40.0, Qt::black, theme.background);
        });
    };
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        for (std::size_t j = i + 1; j < kinds.size(); ++j)
            QVERIFY(differingPixels(token(kinds[i]), token(kinds[j])) > 80);
    }
}

void VisualStyleTest::servingFillsTheShapeWithItsColour() {
    for (const Theme& theme : {Theme::light(), Theme::darkTheme()}) {
        const QImage image = drawnNode(VisualRole::Slave, VisualState::Serving, theme);
        QCOMPARE(image.pixelColor(kExtent / 2 - 24, kExtent / 2),
                 theme.state(VisualState::Serving));
        QCOMPARE(image.pixelColor(2, 2), theme.background);
    }
}

void VisualStyleTest::failedIsNotched() {
    for (const VisualRole role : kRoles) {
        const QPainterPath whole = VisualStyle::shape(role, kRadius);
        const QPainterPath notched = VisualStyle::notchedShape(role, kRadius);
        const QPointF inNotch(kRadius * 0.42, -kRadius * 0.42);
        QVERIFY(whole.contains(inNotch));
        QVERIFY(!notched.contains(inNotch));
        QVERIFY(notched.contains(QPointF(0, 0)));
    }
}

void VisualStyleTest::percentArcGrowsWithTheShare() {
    const Theme theme = Theme::light();
    const auto inked = [&](double share) {
        const QImage image = drawnNode(VisualRole::Slave, VisualState::Starting, theme, share);
        int count = 0;
        const double ring = kRadius * 1.2;
        for (int degree = 0; degree < 360; ++degree) {
            const QPointF at =
                QPointF(kExtent / 2.0, kExtent / 2.0) + QLineF::fromPolar(ring, degree).p2();
            if (image.pixelColor(at.toPoint()) == theme.state(VisualState::Starting))
                ++count;
        }
        return count;
    };
    QVERIFY(inked(0.25) > 40);
    QVERIFY(inked(0.5) > inked(0.25) + 40);
    QVERIFY(inked(0.9) > inked(0.5) + 40);
}

void VisualStyleTest::iconsAreSharpAtEverySize() {
    const Theme theme = Theme::light();
    for (const int extent : {16, 32, 64}) {
        const QImage image =
            VisualStyle::stateIcon(VisualState::Serving, theme).pixmap(extent, extent).toImage();
        QCOMPARE(image.width(), extent);
        QCOMPARE(image.pixelColor(extent / 2, extent * 13 / 16), theme.state(VisualState::Serving));
        QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
    }
}

void VisualStyleTest::unknownSaysSinceWhen() {
    NodeView node;
    node.id = NodeId("s3");
    node.state = VisualState::Unknown;
    QVERIFY(!VisualStyle::stateLine(node, 9'000'000).contains(QLatin1String("9")));
    node.lastHeardUs = 5'000'000;
    QCOMPARE(VisualStyle::stateLine(node, 8'200'000), QStringLiteral("unknown since 3.2 s"));
}

void VisualStyleTest::describesANodeInOneLine() {
    NodeView node;
    node.id = NodeId("s3");
    node.state = VisualState::Serving;
    node.keys = 214;
    QVERIFY(VisualStyle::describe(node, 0).startsWith(QLatin1String("s3, serving, 214 key")));
    node.role = VisualRole::Primary;
    QVERIFY(VisualStyle::describe(node, 0).startsWith(QLatin1String("s3, primary, serving, 214")));
    node.role = VisualRole::Client;
    QCOMPARE(VisualStyle::describe(node, 0), QStringLiteral("s3, client"));
    node.role = VisualRole::Slave;
    node.state = VisualState::Starting;
    node.stateText = QStringLiteral("syncing");
    node.syncShare = 0.429;
    QCOMPARE(VisualStyle::stateLine(node, 0), QStringLiteral("syncing 42 %"));
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::VisualStyleTest)
#include "visual_style_test.moc"
