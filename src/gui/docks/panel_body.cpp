// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_docks/panel_body.h"

#include <QEvent>
#include <algorithm>
#include <utility>

namespace engram::gui {

PanelBody::PanelBody(QWidget* body, int leastHeight, QWidget* parent)
    : QWidget(parent), m_body(body), m_leastHeight(leastHeight) {
    m_body->setParent(this);
    place();
}

QSize PanelBody::needed() const {
    return m_body->minimumSizeHint().expandedTo(m_body->minimumSize());
}

QSize PanelBody::sizeHint() const {
    return m_body->sizeHint();
}

QSize PanelBody::minimumSizeHint() const {
    return {needed().width(), m_leastHeight};
}

void PanelBody::place() {
    m_body->setGeometry(0, 0, width(), std::max(height(), needed().height()));
}

bool PanelBody::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) {
        // A label that counts asks for a layout with each number: the window needs none for it.
        const auto sizes = std::pair(sizeHint(), minimumSizeHint());
        if (std::exchange(m_sizes, sizes) != sizes)
            updateGeometry();
        place();
    }
    return QWidget::event(event);
}

void PanelBody::resizeEvent(QResizeEvent*) {
    place();
}

}  // namespace engram::gui
