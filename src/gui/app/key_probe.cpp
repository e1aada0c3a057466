// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/key_probe.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPointer>
#include <chrono>

#include "gui_docks/event_text.h"

namespace engram::gui {

namespace {

constexpr std::chrono::milliseconds kTypingPause{150};
constexpr std::chrono::milliseconds kAgain{1000};

}  // namespace

ProbeField::ProbeField(ClusterSession& session, const Timeline& timeline, Selection& selection,
                       ClusterCanvas& canvas, QWidget* parent)
    : QLineEdit(parent),
      m_session(session),
      m_timeline(timeline),
      m_selection(selection),
      m_canvas(canvas) {
    setObjectName(QStringLiteral("probeField"));
    setClearButtonEnabled(true);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    m_again.setInterval(kAgain);
    connect(this, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty()) {
            m_selection.setKey({});
        }
    });
    connect(&m_typing, &QTimer::timeout, this, [this] { m_selection.setKey(text()); });
    connect(&m_again, &QTimer::timeout, this, &ProbeField::ask);
    connect(&selection, &Selection::keySelected, this, &ProbeField::onKeySelected);
    connect(&session, &ClusterSession::recordingCleared, this, &ProbeField::forgetAnswer);
    connect(&session, &ClusterSession::stopped, this, &ProbeField::forgetAnswer);
    connect(&timeline, &Timeline::modeChanged, this, [this](Timeline::Mode mode) {
        if (mode == Timeline::Mode::Live) {
            ask();
        } else {
            forgetAnswer();
        }
    });
    retranslate();
}

void ProbeField::retranslate() {
    setPlaceholderText(tr("Find a key"));
    setAccessibleName(tr("Key to find on the canvas"));
    setToolTip(tr("Shows the slot, the replicas and the version of a key."));
}

void ProbeField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QLineEdit::changeEvent(event);
}

void ProbeField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        clear();
        m_canvas.setFocus();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        m_selection.setKey(text());
    }
    QLineEdit::keyPressEvent(event);
}

void ProbeField::onKeySelected(const QString& key) {
    m_typing.stop();
    if (text() != key) {
        setText(key);
    }
    m_canvas.setProbeKey(key);
    if (key.isEmpty()) {
        m_again.stop();
    } else {
        m_again.start();
        ask();
    }
}

void ProbeField::ask() {
    const QString key = m_selection.key();
    const SessionPhase phase = m_session.phase();
    const bool hasCluster = phase == SessionPhase::Running || phase == SessionPhase::Attached;
    if (m_asking || key.isEmpty() || !hasCluster || !m_timeline.isLive()) {
        return;
    }
    m_asking = true;
    m_session.command({"ENGRAM.WHERE", key.toStdString()},
                      [self = QPointer<ProbeField>(this), key,
                       generation = m_generation](const Result<resp::Value>& answer) {
                          if (self != nullptr && self->m_generation == generation) {
                              self->onAnswer(key, answer);
                          }
                      });
}

void ProbeField::forgetAnswer() {
    ++m_generation;
    m_asking = false;
    m_canvas.setProbeAnswer({});
}

void ProbeField::onAnswer(const QString& key, const Result<resp::Value>& answer) {
    m_asking = false;
    if (key != m_selection.key()) {
        ask();
        return;
    }
    ProbeAnswer shown;  // of no key: nobody could say
    if (answer && !answer->isError()) {
        const resp::Value* const status = answer->find("status");
        const resp::Value* const version = answer->find("version");
        shown.key = key;
        shown.exists = status != nullptr && status->asText() == "OK";
        shown.version = version == nullptr ? QString() : fromUtf8(version->asText());
    }
    m_canvas.setProbeAnswer(shown);
}

}  // namespace engram::gui
