// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The whole window, part by part, in each language: every text can be read, every widget that takes
// the keyboard has a name, and Tab goes through the parts one after the other.

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <algorithm>

#include "clip_finder.h"
#include "gui_docks/console_dock.h"
#include "gui_docks/elided_label.h"
#include "gui_timeline_dock/timeline_dock.h"
#include "window_tour.h"

namespace engram::gui {

namespace {

constexpr QSize kSmall{1024, 640};

/// English that is as much longer as other languages are.
class LongTexts : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*,
                                    int) const override {
        const QByteArray name(context);
        if (!name.startsWith("engram") && name != "Actions") {
            return {};
        }
        const QString text = QString::fromUtf8(source);
        const QString more = text.left(text.size() * 3 / 10).remove(u'&').remove(u'%');
        return text.size() < 4 ? text : text + more;
    }
};

bool isReachedByTab(const QWidget& widget) {
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.isEnabled();
}

/// Parts of Qt's own widgets, which their owner speaks for.
bool isPart(const QWidget& widget) {
    return widget.objectName().startsWith(QLatin1String("qt_")) ||
           widget.inherits("QTableCornerButton") || widget.inherits("QDockWidgetTitleButton") ||
           (widget.parentWidget() != nullptr &&
            (widget.parentWidget()->inherits("QAbstractSpinBox") ||
             widget.parentWidget()->inherits("QComboBox")));
}

QString nameOf(QWidget& widget) {
    QAccessibleInterface* const accessible = QAccessible::queryAccessibleInterface(&widget);
    const QString name = accessible == nullptr ? QString() : accessible->text(QAccessible::Name);
    return name.isEmpty() ? widget.accessibleName() : name;
}

QString describe(const QWidget& widget) {
    return QLatin1String(widget.metaObject()->className()) + QStringLiteral(" in ") +
           QLatin1String(widget.parentWidget() == nullptr
                             ? ""
                             : widget.parentWidget()->metaObject()->className());
}

const QWidget* panelOf(const QWidget& widget) {
    for (const QWidget* at = &widget; at != nullptr; at = at->parentWidget()) {
        if (qobject_cast<const QDockWidget*>(at) != nullptr || at->inherits("QToolBar") ||
            qobject_cast<const CanvasArea*>(at) != nullptr) {
            return at;
        }
    }
    return nullptr;
}

/// Parts to which Tab comes back after it has left them.
QStringList tornParts(QWidget& window) {
    QStringList torn;
    std::vector<const QWidget*> order;
    for (QWidget* at = window.nextInFocusChain(); at != &window; at = at->nextInFocusChain()) {
        if (!isReachedByTab(*at) || !at->isVisibleTo(&window) || at->window() != &window) {
            continue;
        }
        const QWidget* const panel = panelOf(*at);
        if (panel == nullptr || (!order.empty() && order.back() == panel)) {
            continue;
        }
        if (std::find(order.begin(), order.end(), panel) != order.end()) {
            torn.append(describe(*at));
        }
        order.push_back(panel);
    }
    return torn;
}

}  // namespace

class WindowTourTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aClippedTextIsFound();
    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
    void everyFocusableWidgetHasAName();
    void tabLeavesNoPartHalfDone();
    void lowWindowBelongsToTheCanvas_data();
    void lowWindowBelongsToTheCanvas();
    void drawersOpenAndCloseByTheirTabs();
    void eachHeightRemembersItsArrangement();
    void panelsKeepTheirSizesThroughChangesOfTheWindow();

private:
    std::unique_ptr<Appearance> m_appearance;
};

void WindowTourTest::initTestCase() {
    m_appearance = std::make_unique<Appearance>();
}

void WindowTourTest::aClippedTextIsFound() {
    QWidget window;
    window.resize(400, 200);
    auto* const label = new QLabel(QStringLiteral("words that are long enough"), &window);
    label->setGeometry(10, 10, 300, 30);
    auto* const button = new QPushButton(QStringLiteral("Launch cluster"), &window);
    button->setGeometry(10, 50, 200, 30);
    auto* const elided = new ElidedLabel(&window);
    elided->setText(label->text());
    elided->setGeometry(10, 90, 40, 30);
    auto* const tabs = new QTabBar(&window);
    tabs->setExpanding(false);
    tabs->addTab(QStringLiteral("Space-time"));
    tabs->setGeometry(10, 130, 300, 40);
    WindowTour::settle();
    QCOMPARE(clippedTexts(window), QStringList());
    label->resize(60, 30);
    QCOMPARE(clippedTexts(window).size(), 1);
    label->setWordWrap(true);
    QCOMPARE(clippedTexts(window).size(), 1);
    label->setGeometry(200, 10, 300, 30);  // sticks out
    QCOMPARE(clippedTexts(window).size(), 1);
    label->hide();
    QCOMPARE(clippedTexts(window), QStringList());
    button->resize(50, 30);
    QCOMPARE(clippedTexts(window).size(), 1);
    tabs->resize(30, 40);
    QCOMPARE(clippedTexts(window).size(), 2);
}

void WindowTourTest::everyTextCanBeRead_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isLong");
    for (const QSize size : {kSmall, QSize(1440, 900)}) {
        for (const Language& language : Languages::table()) {
            QTest::addRow("%s at %dx%d", language.code, size.width(), size.height())
                << QString(QLatin1String(language.code)) << size << false;
        }
        QTest::addRow("longer texts at %dx%d", size.width(), size.height())
            << QStringLiteral("en") << size << true;
    }
}

void WindowTourTest::everyTextCanBeRead() {
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(bool, isLong);
    WindowTour tour(*m_appearance, language, size);
    LongTexts longer;
    if (isLong) {
        QCoreApplication::installTranslator(&longer);
        WindowTour::settle();
    }
    QStringList found;
    tour.visitAll([&](const QString& place, QWidget& shown) {
        QStringList clipped = clippedTexts(shown);
        if (shown.width() > size.width() || shown.height() > size.height()) {
            clipped.append(QStringLiteral("larger than the window"));
        }
        for (const QString& text : clipped) {
            found.append(place + QStringLiteral(": ") + text);
        }
    });
    for (const QMenu* const menu : tour.window().findChildren<QMenu*>()) {
        if (menu->sizeHint().width() > size.width()) {
            found.append(QStringLiteral("menu ") + menu->title());
        }
    }
    found.removeDuplicates();
    for (const QString& text : found) {
        qInfo("%s", qPrintable(text));
    }
    QCOMPARE(found.size(), 0);
}

void WindowTourTest::everyFocusableWidgetHasAName() {
    WindowTour tour(*m_appearance, QStringLiteral("en"), kSmall);
    QStringList nameless;
    int focusable = 0;
    tour.visitAll([&](const QString& place, QWidget& shown) {
        for (QWidget* const widget : shown.findChildren<QWidget*>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) != 0 && !isPart(*widget) &&
                widget->isVisibleTo(&shown)) {
                ++focusable;
                if (nameOf(*widget).isEmpty()) {
                    nameless.append(place + QStringLiteral(": ") + describe(*widget));
                }
            }
        }
    });
    nameless.removeDuplicates();
    QVERIFY(focusable > 200);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void WindowTourTest::tabLeavesNoPartHalfDone() {
    WindowTour tour(*m_appearance, QStringLiteral("en"), kSmall);
    QStringList torn;
    tour.visitAll([&](const QString& place, QWidget& shown) {
        for (const QString& part : tornParts(shown)) {
            torn.append(place + QStringLiteral(": ") + part);
        }
    });
    torn.removeDuplicates();
    QVERIFY2(torn.isEmpty(), qPrintable(torn.join(u'\n')));
}

void WindowTourTest::lowWindowBelongsToTheCanvas_data() {
    QTest::addColumn<QSize>("size");
    QTest::newRow("1024x640") << kSmall;
    QTest::newRow("1280x720") << QSize(1280, 720);
    QTest::newRow("1366x768") << QSize(1366, 768);
}

void WindowTourTest::lowWindowBelongsToTheCanvas() {
    QFETCH(QSize, size);
    for (const Language& language : Languages::table()) {
        WindowTour tour(*m_appearance, QLatin1String(language.code), size);
        MainWindow& window = tour.window();
        QCOMPARE(window.size(), size);
        tour.launch();
        // The smallest is for the canvas also while there is a hint.
        if (size != kSmall) {
            window.canvasArea().hints().setSeen(HintCard::kHints);
            window.canvasArea().refresh();
            WindowTour::settle();
        }
        const QSize canvas = window.canvasArea().canvas().size();
        const QByteArray measured = QStringLiteral("canvas %1x%2, timeline %3")
                                        .arg(canvas.width())
                                        .arg(canvas.height())
                                        .arg(window.timelineDock().height())
                                        .toUtf8();
        QVERIFY2(canvas.height() * 100 >= size.height() * 55, measured);
        QVERIFY2(canvas.width() * 100 >= size.width() * 60, measured);
        QVERIFY2(window.timelineDock().height() <= 64, measured);
    }
}

void WindowTourTest::drawersOpenAndCloseByTheirTabs() {
    WindowTour tour(*m_appearance, QStringLiteral("en"), kSmall);
    MainWindow& window = tour.window();
    QTabBar* bar = nullptr;
    for (QTabBar* const one :
         window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        bar = one->tabText(0) == QLatin1String("Console") ? one : bar;
    }
    QVERIFY(bar != nullptr);
    const auto press = [&](int tab) {
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
        WindowTour::settle();
    };
    auto* const messages = window.findChild<QDockWidget*>(QStringLiteral("messagesDock"));
    const auto isOpen = [](const QDockWidget& dock) {
        return dock.height() > 100 && !dock.visibleRegion().isEmpty();
    };
    QVERIFY(!isOpen(window.consoleDock()));
    press(0);
    QVERIFY(isOpen(window.consoleDock()));
    press(1);
    QVERIFY(isOpen(*messages));
    press(1);
    QVERIFY(!isOpen(*messages));
    window.actions().action(ActionId::FocusConsole)->trigger();
    WindowTour::settle();
    QVERIFY(isOpen(window.consoleDock()));
}

void WindowTourTest::eachHeightRemembersItsArrangement() {
    WindowTour tour(*m_appearance, QStringLiteral("en"), kSmall);
    MainWindow& window = tour.window();
    window.actions().action(ActionId::FocusConsole)->trigger();
    WindowTour::settle();
    const int opened = window.consoleDock().height();
    QVERIFY(opened > 100);
    window.resize(1440, 900);
    WindowTour::settle();
    QVERIFY(window.timelineDock().height() > 100);
    auto* const nodes = window.findChild<QDockWidget*>(QStringLiteral("nodesDock"));
    window.addDockWidget(Qt::LeftDockWidgetArea, nodes);
    window.resize(kSmall);
    WindowTour::settle();
    QCOMPARE(window.dockWidgetArea(nodes), Qt::RightDockWidgetArea);
    QCOMPARE(window.consoleDock().height(), opened);
    window.resize(1440, 900);
    WindowTour::settle();
    QCOMPARE(window.dockWidgetArea(nodes), Qt::LeftDockWidgetArea);
}

void WindowTourTest::panelsKeepTheirSizesThroughChangesOfTheWindow() {
    constexpr QSize kLarge{1440, 900};
    WindowTour tour(*m_appearance, QStringLiteral("en"), kLarge);
    MainWindow& window = tour.window();
    const auto resize = [&](QSize size) {
        window.resize(size);
        WindowTour::settle();
    };
    const auto sizes = [&] {
        QStringList list;
        for (const Dock* const dock : window.findChildren<Dock*>()) {
            if (!dock->visibleRegion().isEmpty()) {
                list << QStringLiteral("%1 %2x%3")
                            .arg(dock->objectName())
                            .arg(dock->width())
                            .arg(dock->height());
            }
        }
        list.sort();
        return list;
    };
    const auto emptyBars = [&] {
        const auto bars = window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly);
        return std::count_if(bars.begin(), bars.end(), [](const QTabBar* bar) {
            return bar->isVisible() && bar->count() == 0;
        });
    };
    // As a user may have left them.
    auto* const nodes = window.findChild<QDockWidget*>(QStringLiteral("nodesDock"));
    auto* const charts = window.findChild<QDockWidget*>(QStringLiteral("chartsDock"));
    window.resizeDocks({nodes, charts}, {180, 300}, Qt::Vertical);
    WindowTour::settle();
    const QStringList before = sizes();
    for (int round = 0; round < 10; ++round) {
        for (const QSize small : {kSmall, QSize(800, 600), QSize(640, 480)}) {
            resize(small);
            QCOMPARE(emptyBars(), 0);
        }
        resize(kLarge);
        QTRY_COMPARE(sizes(), before);
    }
    // What a user changes in between is kept.
    auto* const messages = window.findChild<QDockWidget*>(QStringLiteral("messagesDock"));
    messages->raise();
    resize(kSmall);
    resize(kLarge);
    QTRY_VERIFY(!messages->visibleRegion().isEmpty());
    window.consoleDock().raise();
    // Slowly, as with the mouse, past the height at which the arrangement changes.
    for (int round = 0; round < 3; ++round) {
        for (int height = kLarge.height(); height >= kSmall.height(); height -= 20) {
            resize({kLarge.width(), height});
        }
        for (int height = kSmall.height(); height <= kLarge.height(); height += 20) {
            resize({kLarge.width(), height});
        }
        QTRY_COMPARE(sizes(), before);
    }
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::WindowTourTest)
#include "window_tour_test.moc"
