// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/arrangement.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPointer>
#include <QStyleHints>
#include <QTabBar>
#include <algorithm>
#include <chrono>
#include <functional>
#include <utility>

namespace engram::gui {

namespace {

/// Raised when the docks change, so that an old layout is not forced on new ones.
constexpr int kLayoutVersion = 3;
/// From this height on, inspector and charts stand above each other instead of in tabs.
constexpr int kTallWindow = 900;
constexpr int kTimelineHeight = 124;
/// A low window: menus, toolbar, timeline and status bar, about.
constexpr int kFurniture = 168;
constexpr int kSlimTimeline = 64;
/// What a low window leaves to the canvas, in per cent.
constexpr int kCanvasShare = 58;
/// A lower panel can't be worked with: it is closed instead.
constexpr int kLeastPanel = 128;
constexpr int kOpenedPanel = 190;
constexpr int kTabs = 34;
/// A dock of this height shows nothing.
constexpr int kClosed = 24;
constexpr int kNarrowSide = 300;
constexpr std::chrono::milliseconds kRest{60};

/// Hears of an object's events before its layout does; a filter of the object comes after it.
class EarlyFilter final : public QObject {
public:
    using Heard = std::function<void(QEvent::Type)>;

    EarlyFilter(const QObject& object, Heard heard, QObject* parent)
        : QObject(parent), m_object(object), m_heard(std::move(heard)) {
        QCoreApplication::instance()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched == &m_object) {
            m_heard(event->type());
        }
        return false;
    }

private:
    const QObject& m_object;
    Heard m_heard;
};

/// Knows whether the mouse holds a dock, maybe to drag it: the dock itself gets press and release.
class DragWatch final : public QObject {
public:
    explicit DragWatch(QObject* parent) : QObject(parent) {
        QCoreApplication::instance()->installEventFilter(this);
    }
    [[nodiscard]] bool isHeld() const { return m_held != nullptr; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::MouseButtonPress) {
            if (auto* const dock = qobject_cast<QDockWidget*>(watched)) {
                m_held = dock;
            }
        } else if (event->type() == QEvent::MouseButtonRelease && watched == m_held) {
            m_held = nullptr;
        }
        return false;
    }

private:
    QPointer<QDockWidget> m_held;
};

bool movesDocks(QEvent::Type type) {
    return type == QEvent::Resize || type == QEvent::LayoutRequest || type == QEvent::Show;
}

}  // namespace

Arrangement::Arrangement(QMainWindow& window, const WindowDocks& docks)
    : QObject(&window), m_window(window), m_docks(docks), m_drags(new DragWatch(this)) {
    new EarlyFilter(
        m_window, [this](QEvent::Type type) { onLayoutComing(type); }, this);
    m_window.installEventFilter(this);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &Arrangement::settle);
    // Without GroupedDragging: in Qt 6.4 the layout keeps items of a floating group that is gone.
    m_window.setDockOptions(QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks);
    m_window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    for (Dock* const dock : m_docks.all()) {
        connect(dock, &QDockWidget::dockLocationChanged, this, &Arrangement::dressTabsLater);
        connect(dock, &QDockWidget::topLevelChanged, this, &Arrangement::dressTabsLater);
        connect(dock, &QDockWidget::visibilityChanged, this, &Arrangement::dressTabsLater);
        connect(dock, &Dock::wanted, this, [this, dock] { openIfTooLow(*dock); });
    }
}

bool Arrangement::isDragging() const {
    return static_cast<const DragWatch*>(m_drags)->isHeld();
}

void Arrangement::settle() {
    if (isDragging()) {
        m_rest.start();
        return;
    }
    if (std::exchange(m_isResetWanted, false)) {
        reset();
    }
    adapt();
    restoreKept();
}

void Arrangement::reset() {
    if (isDragging()) {
        m_isResetWanted = true;
        m_rest.start();
        return;
    }
    m_shape = shapeOfWindow();
    m_states = {};
    stackDocks();
    sizeDocks();
    m_laidOut = places();
}

Arrangement::Shape Arrangement::shapeOfWindow() const {
    if (m_window.width() < kNarrowWindow) {
        return Shape::Narrow;
    }
    return m_window.height() < kLowWindow ? Shape::Low : Shape::Tall;
}

void Arrangement::stackDocks() {
    // In a low window the timeline needs the whole width.
    m_window.setCorner(Qt::BottomRightCorner,
                       isLow() ? Qt::BottomDockWidgetArea : Qt::RightDockWidgetArea);
    for (Dock* const dock : m_docks.all()) {
        dock->setFloating(false);
        m_window.addDockWidget(Qt::RightDockWidgetArea, dock);
        dock->show();
    }
    m_window.addDockWidget(Qt::BottomDockWidgetArea, m_docks.console);
    // Before the tabs: what is split off a tab becomes one more tab.
    m_window.splitDockWidget(m_docks.console, m_docks.timeline, Qt::Vertical);
    m_window.tabifyDockWidget(m_docks.console, m_docks.messages);
    m_window.tabifyDockWidget(m_docks.messages, m_docks.keys);
    m_window.tabifyDockWidget(m_docks.keys, m_docks.spaceTime);
    stackSideDocks();
    m_docks.console->raise();
}

void Arrangement::stackSideDocks() {
    if (m_shape == Shape::Narrow) {
        m_window.tabifyDockWidget(m_docks.console, m_docks.nodes);
        m_window.tabifyDockWidget(m_docks.nodes, m_docks.inspector);
        m_window.tabifyDockWidget(m_docks.spaceTime, m_docks.charts);
        // They can't be as low as a drawer that is closed: the canvas would have no room.
        for (Dock* const dock : {m_docks.nodes, m_docks.inspector, m_docks.charts}) {
            dock->hide();
        }
        return;
    }
    m_window.splitDockWidget(m_docks.nodes, m_docks.inspector, Qt::Vertical);
    if (m_window.height() >= kTallWindow) {
        m_window.splitDockWidget(m_docks.inspector, m_docks.charts, Qt::Vertical);
    } else {
        m_window.tabifyDockWidget(m_docks.inspector, m_docks.charts);
    }
    m_docks.inspector->raise();
}

void Arrangement::sizeDocks() {
    dressTabs();  // titles that go would take room
    const int width = m_window.width();
    const int height = m_window.height();
    if (m_shape != Shape::Narrow) {
        m_window.resizeDocks({m_docks.nodes}, {std::max(kNarrowSide, width * 28 / 100)},
                             Qt::Horizontal);
        const int share = height / 3;
        m_window.resizeDocks({m_docks.nodes, m_docks.inspector, m_docks.charts},
                             {share, share, share}, Qt::Vertical);
    }
    int panel = std::max(150, height * 27 / 100);
    if (isLow()) {
        const int left = height * (100 - kCanvasShare) / 100 - kFurniture;
        panel = left < kLeastPanel ? 1 : left;
    }
    m_window.resizeDocks({m_docks.console, m_docks.timeline},
                         {panel, isLow() ? kSlimTimeline : kTimelineHeight}, Qt::Vertical);
}

void Arrangement::adapt() {
    if (m_isSuspended || isDragging() || shapeOfWindow() == m_shape) {
        return;
    }
    keepWhatUserDid();
    m_shape = shapeOfWindow();
    if (kept().isEmpty() || !m_window.restoreState(kept(), kLayoutVersion)) {
        stackDocks();
        sizeDocks();
    }
    waitForLayout();
}

void Arrangement::waitForLayout() {
    m_isPlacing = true;
    const auto finish = [this] {
        m_isPlacing = false;
        dressTabs();
        m_laidOut = places();
    };
    // The layout takes two turns: the first gives the titles of docks in tabs away.
    const auto goOn = [this, finish] {
        QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(this, goOn, Qt::QueuedConnection);
}

bool Arrangement::isUntouched() const {
    return m_laidOut.isEmpty() || m_isPlacing || places() == m_laidOut;
}

QStringList Arrangement::places() const {
    // A saved state would not do: it tells also how small its parts can get, which changes by
    // itself.
    QStringList places;
    for (Dock* const dock : m_docks.all()) {
        // What a tab hides has a place outside of the window, of any size.
        const bool isInside = dock->geometry().right() > 0 && dock->geometry().bottom() > 0;
        const QRect place = isInside && !dock->isHidden() ? dock->geometry() : QRect();
        places << QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
                      .arg(m_window.dockWidgetArea(dock))
                      .arg(dock->isHidden())
                      .arg(dock->isFloating())
                      .arg(place.x())
                      .arg(place.y())
                      .arg(place.width())
                      .arg(place.height());
    }
    return places;
}

void Arrangement::keepWhatUserDid() {
    if (!m_isSuspended && (kept().isEmpty() || !isUntouched())) {
        kept() = m_window.saveState(kLayoutVersion);
    }
}

void Arrangement::restoreKept() {
    // What the layout made of it while the window shrank and grew is not what was there before.
    if (!m_isSuspended && isUntouched() && !kept().isEmpty() &&
        m_window.restoreState(kept(), kLayoutVersion)) {
        waitForLayout();
    }
}

void Arrangement::onLayoutComing(QEvent::Type type) {
    if (m_isSuspended || !movesDocks(type)) {
        return;
    }
    // What is not shown yet, nobody has touched.
    m_isLayoutOurs = type == QEvent::Show || !m_window.isVisible() || isUntouched();
    if (type == QEvent::Resize && m_window.isVisible()) {
        keepWhatUserDid();
        m_isLayoutOurs = true;
    }
}

void Arrangement::onLayoutDone() {
    if (m_isLayoutOurs && !m_isSuspended) {
        m_laidOut = places();
    }
}

void Arrangement::suspend() {
    keepWhatUserDid();
    m_isSuspended = true;
}

void Arrangement::resume() {
    m_isSuspended = false;
    m_laidOut = places();
}

bool Arrangement::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_window) {
        if (movesDocks(event->type())) {
            onLayoutDone();
        }
        if (event->type() == QEvent::Resize) {
            // Later, as the docks are being placed just now.
            QMetaObject::invokeMethod(this, &Arrangement::adapt, Qt::QueuedConnection);
            m_rest.start();
        }
        return QObject::eventFilter(watched, event);
    }
    const bool isPress = event->type() == QEvent::MouseButtonPress;
    if (isPress || event->type() == QEvent::MouseButtonRelease) {
        const auto& mouse = static_cast<const QMouseEvent&>(*event);
        if (const auto* const bar = qobject_cast<const QTabBar*>(watched);
            bar != nullptr && mouse.button() == Qt::LeftButton) {
            if (isPress) {
                onTabPressed(*bar, mouse.pos());
            } else {
                onTabReleased(*bar, mouse.pos());
            }
        }
    }
    return QObject::eventFilter(watched, event);
}

void Arrangement::onTabPressed(const QTabBar& bar, QPoint position) {
    m_pressedAt = position;
    Dock* const dock = dockOf(bar, bar.tabAt(position));
    const bool isCurrent = bar.currentIndex() == bar.tabAt(position);
    m_pressedOpen = dock != nullptr && isCurrent && isOpen(*dock) ? dock : nullptr;
}

void Arrangement::onTabReleased(const QTabBar& bar, QPoint position) {
    const bool isDrag = (position - m_pressedAt).manhattanLength() >=
                        QGuiApplication::styleHints()->startDragDistance();
    Dock* const dock = dockOf(bar, bar.tabAt(position));
    if (isDrag || dock == nullptr || m_window.dockWidgetArea(dock) != Qt::BottomDockWidgetArea) {
        return;
    }
    if (dock != m_pressedOpen) {
        openIfTooLow(*dock);
    } else if (isLow()) {
        close(*dock);
    }
}

Dock* Arrangement::dockOf(const QTabBar& bar, int index) const {
    // Qt keeps to itself which tab is whose; titles differ.
    for (Dock* const dock : m_docks.all()) {
        if (index >= 0 && dock->windowTitle() == bar.tabText(index)) {
            return dock;
        }
    }
    return nullptr;
}

int Arrangement::heightOf(Dock& dock) const {
    QList<QDockWidget*> place = m_window.tabifiedDockWidgets(&dock);
    place.append(&dock);
    for (const QDockWidget* const one : place) {
        if (one->height() > kClosed && !one->visibleRegion().isEmpty()) {
            return one->height();
        }
    }
    return 0;
}

void Arrangement::openIfTooLow(Dock& dock) {
    const int height = heightOf(dock);
    if (!dock.isFloating() && (height == 0 || height < dock.neededHeight())) {
        open(dock);
    }
}

void Arrangement::open(Dock& dock) {
    const int height = std::max(kOpenedPanel, dock.neededHeight() + kTabs);
    m_window.resizeDocks({&dock}, {height}, Qt::Vertical);
    kept().clear();  // as it is then
}

void Arrangement::close(Dock& dock) {
    m_window.resizeDocks({&dock}, {1}, Qt::Vertical);
    kept().clear();
}

void Arrangement::dressTabsLater() {
    // The tabs are made only after the signals of the docks.
    QMetaObject::invokeMethod(this, &Arrangement::dressTabs, Qt::QueuedConnection);
}

void Arrangement::dressTabs() {
    for (Dock* const dock : m_docks.all()) {
        dock->setTitleHidden(
            !dock->isFloating() &&
            (!dock->wantsTitle() || !m_window.tabifiedDockWidgets(dock).isEmpty()));
    }
    // The bars that Qt makes for docks in one place.
    for (QTabBar* const bar :
         m_window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        bar->setAccessibleName(tr("Panels in this place"));
        bar->setDrawBase(false);
        if (bar->count() == 0) {
            bar->hide();  // Qt leaves it in sight when its docks have gone, over what is there now
        }
        bar->removeEventFilter(this);
        bar->installEventFilter(this);
    }
}

void Arrangement::retranslate() {
    dressTabs();
}

void Arrangement::restore(const Settings& settings) {
    m_window.restoreGeometry(settings.value(setting::kGeometry));
    m_shape = shapeOfWindow();
    m_states = {settings.value(setting::kLayout), settings.value(setting::kLowLayout),
                settings.value(setting::kNarrowLayout)};
    if (!m_window.restoreState(kept(), kLayoutVersion)) {
        stackDocks();
        sizeDocks();
    }
    m_laidOut = places();
}

void Arrangement::save(Settings& settings) {
    keepWhatUserDid();
    settings.setValue(setting::kGeometry, m_window.saveGeometry());
    settings.setValue(setting::kLayout, m_states[0]);
    settings.setValue(setting::kLowLayout, m_states[1]);
    settings.setValue(setting::kNarrowLayout, m_states[2]);
}

}  // namespace engram::gui
