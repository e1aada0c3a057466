// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_scenario/step_task.h"

#include "gui_scenario/field_reader.h"

namespace engram::gui {

namespace {
/// For what no signal tells, such as silence. Signals tell the rest at once.
constexpr std::chrono::milliseconds kPoll{100};
}  // namespace

StepTask::StepTask(const ScenarioStep& step, RunContext& run) : m_step(step), m_run(run) {
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &StepTask::onLimit);
    connect(&m_poll, &QTimer::timeout, this, &StepTask::look);
}

void StepTask::begin() {
    if (m_step.kind->limit != StepLimit::None) {
        m_limit.start(fields().duration("limit", m_step.kind->defaultLimit));
    }
    m_step.kind->begin(*this);
}

QString StepTask::doing() const {
    if (m_expected.isEmpty() || m_isSettled) {
        return m_expected;
    }
    return m_seen.isEmpty()
               ? m_expected
               : tr("%1 (now: %2)", "what is waited for, and how it is").arg(m_expected, m_seen);
}

QString StepTask::filled(QString text) const {
    text.replace(QStringLiteral("{primary}"), toQString(m_run.session.model().primary()));
    for (const auto& [name, id] : m_run.remembered) {
        text.replace(QLatin1Char('{') + name + QLatin1Char('}'), toQString(id));
    }
    return text;
}

QString StepTask::caption(const char* field) const {
    const QString text = fields().text(field);
    return text.isEmpty() ? text : filled(captionText(text));
}

QStringList StepTask::captions(const char* field) const {
    QStringList texts;
    for (const QString& text : fields().texts(field)) {
        texts.append(filled(captionText(text)));
    }
    return texts;
}

void StepTask::next() {
    if (m_wish == Wish::Next) {
        pass(m_outcome.seen);
    }
}

void StepTask::choose(int choice) {
    if (m_wish != Wish::Choice || choice < 0 || choice >= fields().texts("choices").size()) {
        return;
    }
    m_chosen = choice;
    m_wish = Wish::Next;
    m_outcome.seen = fields().texts("choices").at(choice);
    Q_EMIT changed();
}

void StepTask::pass(const QString& seen) {
    settle({true, m_expected, seen, {}});
    if (m_isOver) {
        return;
    }
    if (m_run.isGuided && acts() && fields().has("text") && m_wish == Wish::Nothing) {
        m_wish = Wish::Next;
        Q_EMIT changed();
    } else {
        end();
    }
}

void StepTask::fail(const QString& expected, const QString& seen) {
    if (!m_isSettled) {
        settle({false, expected, seen, {}});
        end();
    }
}

void StepTask::settle(StepOutcome outcome) {
    if (!m_isSettled) {
        m_isSettled = true;
        m_outcome = std::move(outcome);
        m_outcome.did = m_did.isEmpty() ? m_expected : m_did;
        m_limit.stop();
        m_poll.stop();
    }
}

void StepTask::end() {
    m_isOver = true;
    m_wish = Wish::Nothing;
    Q_EMIT ended();
}

void StepTask::expect(const QString& expected, const QString& did) {
    m_expected = expected;
    m_did = did;
    Q_EMIT changed();
}

void StepTask::watch(const QString& expected, std::function<Reading()> read) {
    m_read = std::move(read);
    expect(expected);
    connect(&model(), &ClusterModel::changed, this, &StepTask::look);
    connect(&session(), &ClusterSession::processChanged, this, &StepTask::look);
    m_poll.start(kPoll);
    look();
}

void StepTask::look() {
    if (m_isSettled) {
        return;
    }
    const Reading reading = m_read();
    if (reading.isMet) {
        return pass(reading.seen);
    }
    if (reading.seen != m_seen) {
        m_seen = reading.seen;
        Q_EMIT changed();
    }
}

void StepTask::onLimit() {
    const auto limit = fields().duration("limit", m_step.kind->defaultLimit);
    fail(m_expected, m_seen.isEmpty() ? tr("nothing came within %1").arg(toText(limit))
                                      : tr("%1, after %2").arg(m_seen, toText(limit)));
}

void StepTask::waitForNext() {
    if (!m_run.isGuided) {
        return pass();
    }
    m_wish = Wish::Next;
    Q_EMIT changed();
}

void StepTask::waitForChoice(int right) {
    m_wish = Wish::Choice;
    if (!m_run.isGuided) {
        choose(right);
        return next();
    }
    Q_EMIT changed();
}

std::optional<NodeId> StepTask::node(const char* field) {
    const NodeRef ref = fields().node(field);
    Result<NodeId> id = resolve(ref, model(), m_run.remembered);
    if (!id) {
        fail(tr("a node that is %1").arg(toText(ref)), QString::fromStdString(id.error().detail));
        return std::nullopt;
    }
    if (fields().has("remember")) {
        m_run.remembered[fields().text("remember")] = *id;
    }
    return *id;
}

}  // namespace engram::gui
