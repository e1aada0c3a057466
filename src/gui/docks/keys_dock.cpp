// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_docks/keys_dock.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPointer>
#include <QVBoxLayout>
#include <chrono>

#include "gui_docks/console_printer.h"
#include "gui_docks/event_text.h"
#include "gui_docks/tables.h"

namespace engram::gui {

namespace {
constexpr std::chrono::milliseconds kTypingPause{200};
/// Of a value, so much is shown; the console prints it whole.
constexpr int kValueCharacters = 200;
}  // namespace

KeysDock::KeysDock(const DockContext& context, QWidget* parent)
    : Dock("keysDock", parent),
      m_context(context),
      m_model(context.session),
      m_filter(new QLineEdit),
      m_refresh(new QToolButton),
      m_view(new Table),
      m_count(new QLabel),
      m_empty(new QLabel),
      m_value(new QLabel) {
    buildBody();
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, [this] { m_model.setPattern(m_filter->text()); });
    connect(m_refresh, &QToolButton::clicked, &m_model, &KeysModel::refresh);
    connect(&m_model, &KeysModel::loaded, this, &KeysDock::showCount);
    connect(&m_model, &KeysModel::loadFailed, this, &KeysDock::showProblem);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        showSelection();
        showCount();
    });
    connect(this, &QDockWidget::visibilityChanged, &m_model, &KeysModel::setActive);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &KeysDock::onSelected);
    connect(&m_context.selection, &Selection::keySelected, this, [this] {
        showSelection();
        readSelected();
    });
    const auto show = [this] { showCount(); };
    connect(&m_context.timeline, &Timeline::modeChanged, this, show);
    connect(&m_context.session, &ClusterSession::phaseChanged, this, show);
    retranslate();
}

void KeysDock::buildBody() {
    auto* const body = new QWidget(this);
    auto* const column = new QVBoxLayout(body);
    auto* const row = new QHBoxLayout;
    auto* const foot = new QHBoxLayout;
    setPanelMargins(*column);
    row->addWidget(m_filter, 1);
    row->addWidget(m_refresh);
    foot->addWidget(m_value, 1);
    foot->addWidget(m_count);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    column->addLayout(foot);
    setBody(body);

    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(IconId::Search), QLineEdit::LeadingPosition);
    m_refresh->setIcon(icon(IconId::Refresh));
    m_refresh->setAutoRaise(true);
    m_count->setProperty("muted", true);
    m_empty->setObjectName(QStringLiteral("keysEmpty"));
    m_empty->setProperty("muted", true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_count->setObjectName(QStringLiteral("keysCount"));
    m_value->setTextFormat(Qt::PlainText);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_value->setMinimumWidth(40);
    m_view->setModel(&m_model);
    setColumnWidths(*m_view, {QStringLiteral("a rather long key:1234567890"),
                              QStringLiteral("00000"), QStringLiteral("Version 00")});
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setSortIndicator(KeysModel::KeyColumn, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
}

void KeysDock::retranslate() {
    setWindowTitle(tr("Keys"));
    m_filter->setPlaceholderText(tr("Find keys: part of a key, or a pattern such as user:*"));
    m_filter->setAccessibleName(tr("Pattern of the keys"));
    m_refresh->setToolTip(tr("Read the keys again"));
    m_refresh->setAccessibleName(tr("Read the keys again"));
    m_view->setAccessibleName(tr("Keys of the cluster"));
    m_empty->setText(
        tr("A recording has no list of keys: only a running cluster can be asked for one. The "
           "panel Messages shows what happened to a key; type key:NAME into the filter."));
    m_model.retranslate();
    showCount();
}

void KeysDock::onSelected(const QItemSelection& selected) {
    if (!selected.isEmpty()) {
        m_context.selection.setKey(m_model.keyAt(selected.indexes().first().row()));
    }
}

void KeysDock::showSelection() {
    const int row = m_model.rowOf(m_context.selection.key());
    if (row >= 0) {
        m_view->setCurrentIndex(m_model.index(row, KeysModel::KeyColumn));
    } else {
        m_view->clearSelection();
    }
}

bool KeysDock::isRecording() const {
    const SessionPhase phase = m_context.session.phase();
    return phase == SessionPhase::Replaying ||
           (phase == SessionPhase::Idle && !m_context.timeline.isLive());
}

void KeysDock::showCount() {
    const bool isRecording = this->isRecording();
    m_view->setHidden(isRecording);
    m_empty->setVisible(isRecording);
    m_filter->setDisabled(isRecording);
    m_refresh->setDisabled(isRecording);
    m_count->setToolTip({});
    if (isRecording) {
        m_count->clear();
        return;
    }
    const int rows = m_model.rowCount();
    const QString count = m_model.isComplete() ? tr("%n key(s)", nullptr, rows)
                                               : tr("%n key(s) loaded", nullptr, rows);
    if (m_context.timeline.isLive()) {
        m_count->setText(count);
        return;
    }
    m_count->setText(tr("%1, as of now", "how many keys").arg(count));
    m_count->setToolTip(
        tr("The running cluster is asked for the list; it is not that of the moment shown."));
}

void KeysDock::showProblem(const QString& reason) {
    m_count->setText(tr("The keys can't be listed now"));
    m_count->setToolTip(reason);
}

void KeysDock::readSelected() {
    const QString key = m_context.selection.key();
    if (key.isEmpty() || !isVisible()) {
        m_value->clear();
        return;
    }
    m_context.session.read(
        key.toStdString(), [dock = QPointer<KeysDock>(this), key](const ClientAnswer& answer) {
            if (dock == nullptr || dock->m_context.selection.key() != key) {
                return;
            }
            const ConsoleText text = ConsolePrinter::answer(ConsoleVerb::Read, answer);
            const QString value = text.main.left(kValueCharacters).simplified();
            dock->m_value->setText(text.failed ? value : tr("%1 = %2").arg(key, value));
            dock->m_value->setToolTip(text.aside);
        });
}

}  // namespace engram::gui
