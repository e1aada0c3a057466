// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_style/theme.h"

namespace engram::gui {

namespace {

QColor rgb(QRgb value) {
    return QColor::fromRgb(value);
}

/// `share` of `top` laid over `bottom`.
QColor blend(const QColor& top, const QColor& bottom, float share) {
    const auto mix = [share](float a, float b) { return a * share + b * (1.0F - share); };
    return QColor::fromRgbF(mix(top.redF(), bottom.redF()), mix(top.greenF(), bottom.greenF()),
                            mix(top.blueF(), bottom.blueF()));
}

}  // namespace

QColor Theme::state(VisualState state) const {
    return states.at(static_cast<std::size_t>(state));
}

QColor Theme::token(HopKind kind) const {
    switch (kind) {
        case HopKind::WriteRequest:
        case HopKind::Store:
        case HopKind::StoreAck:
            return m_tokens.write;
        case HopKind::ReadRequest:
        case HopKind::Fetch:
        case HopKind::FetchReply:
            return m_tokens.read;
        case HopKind::Lookup:
        case HopKind::LookupReply:
            return m_tokens.lookup;
        case HopKind::Failure:
            return m_tokens.failure;
        case HopKind::Reply:
        case HopKind::None:
            break;
    }
    return m_tokens.reply;
}

Theme Theme::light() {
    Theme theme;
    theme.background = rgb(0xFFFFFF);
    theme.surface = rgb(0xF5F7FA);
    theme.border = rgb(0xD7DDE5);
    theme.text = rgb(0x1B2028);
    theme.mutedText = rgb(0x59626E);
    theme.edge = rgb(0xCBD3DD);
    theme.edgeActive = rgb(0x77828F);
    theme.accent = rgb(0x0F62C4);
    theme.accentText = rgb(0xFFFFFF);
    theme.probe = rgb(0xC2188F);
    theme.states = {rgb(0x1A8FF0), rgb(0x3B0A6B), rgb(0xC47F00),
                    rgb(0x8A0616), rgb(0x646B75), rgb(0x646B75)};
    theme.onState = rgb(0xFFFFFF);
    theme.m_tokens = {rgb(0xDD5101), rgb(0x12A07D), rgb(0x3C145F), rgb(0x646B75), rgb(0x8A0616)};
    return theme;
}

Theme Theme::darkTheme() {
    Theme theme;
    theme.dark = true;
    theme.background = rgb(0x14171C);
    theme.surface = rgb(0x1C2027);
    theme.border = rgb(0x323944);
    theme.text = rgb(0xECEFF3);
    theme.mutedText = rgb(0xA3ADB9);
    theme.edge = rgb(0x39414C);
    theme.edgeActive = rgb(0x8792A0);
    theme.accent = rgb(0x5CA4FF);
    theme.accentText = rgb(0x0B1017);
    theme.probe = rgb(0xFF6FCF);
    theme.states = {rgb(0x1F74DB), rgb(0xCFA4FF), rgb(0xFFB02E),
                    rgb(0xDE2F3D), rgb(0xE3E6EA), rgb(0xE3E6EA)};
    theme.onState = rgb(0xFFFFFF);
    theme.m_tokens = {rgb(0xF3B214), rgb(0x24AD90), rgb(0xB12BDA), rgb(0xE3E6EA), rgb(0xDE2F3D)};
    return theme;
}

Theme Theme::resolve(ThemeChoice choice, const QPalette& system) {
    const bool isDark =
        choice == ThemeChoice::Dark ||
        (choice == ThemeChoice::System && system.color(QPalette::Window).lightness() <
                                              system.color(QPalette::WindowText).lightness());
    return isDark ? darkTheme() : light();
}

QPalette Theme::palette() const {
    QPalette palette;
    const QColor raised = blend(text, surface, dark ? 0.07F : 0.03F);
    palette.setColor(QPalette::Window, surface);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, background);
    palette.setColor(QPalette::AlternateBase, surface);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, mutedText);
    palette.setColor(QPalette::Button, raised);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, state(VisualState::Failed));
    palette.setColor(QPalette::ToolTipBase, raised);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, accentText);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, mutedText);
    palette.setColor(QPalette::Light, blend(text, surface, dark ? 0.16F : 0.0F));
    palette.setColor(QPalette::Midlight, blend(text, surface, dark ? 0.12F : 0.06F));
    palette.setColor(QPalette::Mid, border);
    palette.setColor(QPalette::Dark, blend(text, surface, dark ? 0.30F : 0.35F));
    palette.setColor(QPalette::Shadow, dark ? rgb(0x000000) : rgb(0x8A929C));
    const QColor disabled = blend(text, surface, 0.45F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, disabled);
    return palette;
}

}  // namespace engram::gui
