// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The strip for screen readers: a slider whose value is a time. GUI thread only.

#pragma once

#include <QAccessibleWidget>

namespace engram::gui {

class TimelineStrip;

/// Lets Qt know how to make the accessible interface of a TimelineStrip; any number of calls.
void installStripAccessibility();

/// Numbers are seconds since the earliest moment that can be shown.
class StripAccessible : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit StripAccessible(TimelineStrip* strip);

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void* interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QVariant currentValue() const override;
    void setCurrentValue(const QVariant& value) override;
    [[nodiscard]] QVariant maximumValue() const override;
    [[nodiscard]] QVariant minimumValue() const override { return 0.0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1e-6; }

private:
    [[nodiscard]] TimelineStrip& strip() const;
};

}  // namespace engram::gui
