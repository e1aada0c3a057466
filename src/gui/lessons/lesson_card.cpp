// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_lessons/lesson_card.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <utility>

#include "gui_actions/icons.h"
#include "gui_lessons/choice_button.h"

namespace engram::gui {

namespace {
constexpr double kCaptionScale = 1.15;
}

LessonCard::LessonCard(LessonPlayer& player, QWidget* parent)
    : QFrame(parent),
      m_player(player),
      m_title(new QLabel),
      m_place(new QLabel),
      m_close(new QToolButton),
      m_progress(new QProgressBar),
      m_scroll(new QScrollArea),
      m_caption(new QLabel),
      m_choiceArea(new QWidget),
      m_choiceLayout(new QVBoxLayout(m_choiceArea)),
      m_verdict(new QLabel),
      m_done(new QLabel),
      m_doing(new QLabel),
      m_next(new QPushButton),
      m_again(new QPushButton),
      m_other(new QPushButton) {
    setObjectName(QStringLiteral("lessonCard"));
    setProperty("card", true);
    setFocusPolicy(Qt::StrongFocus);
    build();
    connectParts();
    refresh();
}

void LessonCard::build() {
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_place->setProperty("muted", true);
    m_close->setIcon(icon(IconId::Close));
    m_close->setAutoRaise(true);
    m_progress->setTextVisible(false);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * kCaptionScale);
    m_caption->setFont(large);
    m_done->setProperty("muted", true);
    m_doing->setProperty("muted", true);
    m_next->setProperty("primary", true);
    m_next->setObjectName(QStringLiteral("lessonNext"));
    m_again->setProperty("link", true);
    m_other->setProperty("link", true);
    m_choiceLayout->setContentsMargins(0, 0, 0, 0);
    for (QLabel* const label : {m_caption, m_verdict, m_done, m_doing}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    }
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 10, 12);
    column->setSpacing(8);
    auto* const head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_place);
    head->addWidget(m_close);
    column->addLayout(head);
    column->addWidget(m_progress);
    column->addWidget(buildPage(), 1);
    auto* const row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(m_next);
    row->addStretch(1);
    row->addWidget(m_other);
    row->addWidget(m_again);
    column->addLayout(row);
}

QWidget* LessonCard::buildPage() {
    auto* const page = new QWidget;
    auto* const column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(8);
    for (QWidget* const part :
         std::initializer_list<QWidget*>{m_caption, m_choiceArea, m_verdict, m_done, m_doing}) {
        column->addWidget(part);
    }
    column->addStretch(1);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);  // the card's own keys scroll it
    m_scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    return m_scroll;
}

void LessonCard::connectParts() {
    connect(m_next, &QPushButton::clicked, this, &LessonCard::goOn);
    connect(m_again, &QPushButton::clicked, &m_player, &LessonPlayer::begin);
    connect(m_other, &QPushButton::clicked, this, [this] {
        if (m_player.state() == LessonPlayer::State::Playing) {
            m_player.stop();
        } else {
            Q_EMIT otherLessonRequested();
        }
    });
    connect(m_close, &QToolButton::clicked, &m_player, &LessonPlayer::close);
    connect(&m_player, &LessonPlayer::changed, this, &LessonCard::refresh);
}

StepTask* LessonCard::task() const {
    const ScenarioRunner* const runner = m_player.runner();
    return runner == nullptr ? nullptr : runner->task();
}

StepTask::Wish LessonCard::wish() const {
    return m_player.state() == LessonPlayer::State::Playing && task() != nullptr
               ? task()->wish()
               : StepTask::Wish::Nothing;
}

void LessonCard::goOn() {
    switch (m_player.state()) {
        case LessonPlayer::State::Offered:
            return m_player.begin();
        case LessonPlayer::State::Ended:
            return m_player.close();
        default:
            if (task() != nullptr) {
                task()->next();
            }
    }
}

void LessonCard::refresh() {
    setVisible(m_player.state() != LessonPlayer::State::Closed);
    refreshTexts();
    switch (m_player.state()) {
        case LessonPlayer::State::Closed:
            break;
        case LessonPlayer::State::Offered:
            showOffer();
            break;
        case LessonPlayer::State::Clearing:
            setChoices({});
            setText(*m_verdict, {});
            setText(*m_doing, tr("The cluster that runs is being stopped ..."));
            break;
        case LessonPlayer::State::Playing:
            showStep();
            break;
        case LessonPlayer::State::Ended:
            showEnd();
            break;
    }
    refreshButtons();
    moveFocus();
    // Later, when the labels have their heights.
    QMetaObject::invokeMethod(this, &LessonCard::scrollToNews, Qt::QueuedConnection);
}

void LessonCard::scrollToNews() {
    if (!m_verdict->isHidden()) {
        m_scroll->ensureWidgetVisible(m_verdict, 0, 4);
    } else {
        m_scroll->verticalScrollBar()->setValue(0);
    }
}

void LessonCard::refreshTexts() {
    setAccessibleName(tr("Lesson"));
    m_title->setText(captionText(m_player.scenario().title));
    m_close->setToolTip(tr("Close the lesson; the cluster goes on"));
    m_close->setAccessibleName(tr("Close the lesson"));
    m_progress->setAccessibleName(tr("Progress of the lesson"));
    const auto steps = static_cast<int>(m_player.scenario().steps.size());
    const ScenarioRunner* const runner = m_player.runner();
    const int step = runner == nullptr ? 0 : runner->current() + 1;
    m_place->setText(step == 0 ? QString() : tr("Step %1 of %2").arg(step).arg(steps));
    m_progress->setRange(0, qMax(1, steps));
    m_progress->setValue(step);
}

void LessonCard::setText(QLabel& label, const QString& text) {
    label.setVisible(!text.isEmpty());
    if (label.text() == text) {
        return;
    }
    label.setText(text);
    label.setAccessibleName(text);
    if (!text.isEmpty() && isVisible()) {
        QAccessibleEvent alert(&label, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void LessonCard::showOffer() {
    m_shownStep = -1;
    setText(*m_done, {});
    setChoices({});
    setText(*m_caption, captionText(m_player.scenario().teaches));
    setText(*m_verdict, {});
    setText(*m_doing, m_player.endsAnotherCluster()
                          ? tr("The lesson starts a cluster of its own. The one that runs is "
                               "stopped before, and its keys are lost.")
                          : tr("The lesson starts a cluster of its own."));
}

void LessonCard::showStep() {
    const StepTask* const step = task();
    if (step == nullptr) {
        return;
    }
    if (m_player.runner()->current() != m_shownStep) {
        m_shownStep = m_player.runner()->current();
        if (m_shownStep == 0) {
            m_doneFrom = m_pageFrom = 0;
        }
        // A step without words leaves the last ones in place. They stay as they were said: what
        // they tell of the cluster was true then.
        if (const QString caption = step->caption("text"); !caption.isEmpty()) {
            setText(*m_caption, caption);
            m_doneFrom = std::exchange(m_pageFrom, m_player.runner()->results().size());
        }
        setChoices(step->captions("choices"));
        setText(*m_verdict, {});
    }
    showQuestion(*step);
    showDone(*step);
    const bool waits = !step->isSettled() && !step->doing().isEmpty();
    setText(*m_doing, waits ? tr("Waiting: %1").arg(step->doing()) : QString());
}

void LessonCard::showDone(const StepTask& step) {
    QStringList lines;
    const auto add = [&lines](const StepOutcome& outcome) {
        lines.append(outcome.seen.isEmpty()
                         ? tr("Done: %1").arg(outcome.did)
                         : tr("Done: %1: %2", "what was to be done, and what came")
                               .arg(outcome.did, outcome.seen));
    };
    const auto& results = m_player.runner()->results();
    for (std::size_t i = m_doneFrom; i < results.size(); ++i) {
        const auto index = static_cast<std::size_t>(results[i].step);
        if (m_player.scenario().steps[index].kind->limit != StepLimit::None) {
            add(results[i].outcome);
        }
    }
    const bool isInResults = !results.empty() && results.back().step == m_shownStep;
    if (step.isSettled() && step.acts() && step.outcome().passed && !isInResults) {
        add(step.outcome());
    }
    setText(*m_done, lines.join(QLatin1Char('\n')));
}

void LessonCard::showQuestion(const StepTask& step) {
    const std::optional<int> chosen = step.chosen();
    for (QPushButton* const button : m_choices) {
        button->setEnabled(!chosen);
    }
    if (!chosen || m_choices.empty()) {
        return;
    }
    const auto right = static_cast<int>(step.fields().whole("answer")) - 1;
    const QString why = step.caption("why");
    setText(
        *m_verdict,
        *chosen == right
            ? tr("Right. %1").arg(why)
            : tr("Not so. The answer is: %1. %2").arg(step.captions("choices").value(right), why));
}

void LessonCard::setChoices(const QStringList& choices) {
    for (QPushButton* const button : m_choices) {
        button->hide();
        button->deleteLater();
    }
    m_choices.clear();
    m_choiceArea->setVisible(!choices.isEmpty());
    for (int i = 0; i < choices.size(); ++i) {
        auto* const button = new ChoiceButton(
            tr("%1  %2", "number and text of a choice").arg(i + 1).arg(choices[i]));
        button->setAccessibleName(choices[i]);
        connect(button, &QPushButton::clicked, this, [this, i] {
            if (task() != nullptr) {
                task()->choose(i);
            }
        });
        m_choiceLayout->addWidget(button);
        button->show();
        m_choices.push_back(button);
    }
}

void LessonCard::showEnd() {
    const ScenarioRunner& runner = *m_player.runner();
    setChoices({});
    setText(*m_verdict, {});
    setText(*m_doing, {});
    if (runner.state() == ScenarioRunner::State::Failed) {
        const StepOutcome& outcome = runner.results().back().outcome;
        setText(*m_verdict, tr("This step did not go as the lesson expects, so the lesson ends "
                               "here.\nExpected: %1\nSeen: %2")
                                .arg(outcome.expected, outcome.seen));
        return;
    }
    if (runner.state() == ScenarioRunner::State::Cancelled) {
        return setText(*m_verdict, tr("The lesson was stopped. The cluster goes on."));
    }
    const int all = m_player.predictions();
    setText(*m_verdict, tr("End of the lesson. The cluster goes on: try what you like."));
    setText(*m_doing,
            all == 0
                ? QString()
                : tr("You predicted %1 of %2 outcomes.").arg(m_player.rightPredictions()).arg(all));
}

void LessonCard::refreshButtons() {
    const LessonPlayer::State state = m_player.state();
    const bool plays = state == LessonPlayer::State::Playing;
    m_next->setText(state != LessonPlayer::State::Offered
                        ? state == LessonPlayer::State::Ended ? tr("Close") : tr("Next")
                    : m_player.endsAnotherCluster() ? tr("Stop it and begin")
                                                    : tr("Begin"));
    m_next->setAccessibleName(m_next->text());
    m_next->setToolTip(plays ? tr("Go on (Space)") : QString());
    const bool canGoOn =
        plays ? wish() == StepTask::Wish::Next : state != LessonPlayer::State::Clearing;
    if (!canGoOn && m_next->hasFocus()) {
        setFocus();  // else Qt gives it to whatever comes next
    }
    m_next->setEnabled(canGoOn);
    m_again->setText(tr("Back to the start"));
    m_again->setAccessibleName(tr("Back to the start"));
    m_again->setVisible(plays || state == LessonPlayer::State::Ended);
    m_other->setText(plays ? tr("Stop") : tr("Other lessons ..."));
    m_other->setAccessibleName(plays ? tr("Stop the lesson") : tr("Other lessons"));
}

void LessonCard::moveFocus() {
    const QWidget* const focus = QApplication::focusWidget();
    const bool isMine = focus == this || (focus != nullptr && isAncestorOf(focus));
    if (!isMine) {
        return;  // somebody works elsewhere, in the console perhaps
    }
    if (wish() == StepTask::Wish::Choice && focus != this) {
        setFocus();
    } else if (m_next->isEnabled() && focus == this) {
        m_next->setFocus();
    }
}

void LessonCard::keyPressEvent(QKeyEvent* event) {
    const int digit = event->key() - Qt::Key_1;
    if (wish() == StepTask::Wish::Choice && digit >= 0 &&
        digit < static_cast<int>(m_choices.size())) {
        return task()->choose(digit);
    }
    const bool isPageUp = event->key() == Qt::Key_PageUp;
    if (isPageUp || event->key() == Qt::Key_PageDown) {
        return m_scroll->verticalScrollBar()->triggerAction(
            isPageUp ? QAbstractSlider::SliderPageStepSub : QAbstractSlider::SliderPageStepAdd);
    }
    const bool goesOn = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return ||
                        event->key() == Qt::Key_Enter;
    if (goesOn && m_next->isEnabled()) {
        return goOn();
    }
    QFrame::keyPressEvent(event);
}

void LessonCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_shownStep = -1;
        refresh();
    } else if (event->type() == QEvent::PaletteChange) {
        m_close->setIcon(icon(IconId::Close));
    }
    QFrame::changeEvent(event);
}

}  // namespace engram::gui
