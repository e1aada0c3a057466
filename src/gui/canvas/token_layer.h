// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The messages under way. Each token is one real hop, drawn slowly enough to be seen; the tokens of
// a request follow one another as cause and effect did. Knows no widget and no clock: times are
// milliseconds that the caller passes in, never running backward.

#pragma once

#include <QPainter>
#include <QPointF>
#include <QString>
#include <cstdint>
#include <deque>
#include <functional>
#include <unordered_map>
#include <vector>

#include "gui_canvas/edge_path.h"
#include "gui_canvas/scene.h"
#include "gui_canvas/token_atlas.h"
#include "gui_model/hop_book.h"

namespace engram::gui {

struct Token {
    RequestId request;
    HopKind kind = HopKind::None;
    NodeId from;
    NodeId to;
    QString key;
    QString failure;
    std::uint64_t serial = 0;
    std::int64_t sentUs = 0;  ///< wall microseconds, of what is known of it first
    std::int64_t startMs = 0;
    std::int64_t endMs = 0;
    bool failed = false;
    bool isShown = true;   ///< the filter lets it pass
    double standsAt = -1;  ///< share of its way, of a moment that stands still; below 0: it moves
};

class TokenLayer {
public:
    static constexpr std::int64_t kHopMs = 600;
    /// A failed message stays so long where it stopped.
    static constexpr std::int64_t kFailureMs = 900;
    /// What an eye can follow (GUI.md). Beyond it whole requests are left out.
    static constexpr std::size_t kMaximumTokens = 400;

    /// Draws up to so many at once; kMaximumTokens is the most that an eye can follow.
    void setMaximum(std::size_t tokens) { m_maximum = tokens; }
    /// Draws only what `shows` is true of; null: everything. `isFinal`: it never changes its mind
    /// about a message, so what it is false of needs no place among the tokens.
    void setFilter(std::function<bool(const HopView&)> shows, bool isFinal);
    /// Asks the filter once more about all tokens.
    void refilter();
    /// Takes a hop in; false if its request is left out.
    bool add(const HopView& hop, std::int64_t nowMs);
    /// A hop taken in before has failed: its token stops half way, or comes back there.
    void fail(const HopView& hop, std::int64_t nowMs);
    void clear();
    /// Replaces all by the messages that were under way at `us` (wall microseconds), each where it
    /// truly was; they stand there until clear() or the next moment.
    void showMoment(const std::vector<HopView>& hops, std::int64_t us);

    /// Forgets what is over and appends the pixels of the rest, in device pixels.
    void frame(std::int64_t nowMs, const Scene& scene, const TokenAtlas& atlas, double pixelRatio,
               std::vector<QPainter::PixmapFragment>& out);
    /// The topmost token at `point`, or null.
    [[nodiscard]] const Token* tokenAt(QPointF point, std::int64_t nowMs, const Scene& scene) const;
    /// Tokens that move or wait for their turn.
    [[nodiscard]] std::size_t live() const { return m_tokens.size(); }
    /// Of the requests of the last seconds, 1 of how many is drawn (1: all).
    [[nodiscard]] std::int64_t drawnOneIn(std::int64_t nowMs);
    /// Where `token` is now, given its way.
    [[nodiscard]] static double shareAt(const Token& token, std::int64_t nowMs);

private:
    /// What is known of a request that is drawn, or left out.
    struct Request {
        bool isDrawn = true;
        std::int64_t firstMs = 0;
        std::int64_t lastMs = 0;
        std::size_t tokens = 0;
        std::unordered_map<NodeId, std::int64_t> arrivals;  ///< last drawn arrival, by receiver
    };
    struct Admission {
        std::int64_t atMs = 0;
        bool isDrawn = true;
    };
    struct Way {
        EdgePath path;
        std::uint64_t generation = 0;
        bool isDrawn = false;
    };

    Request& requestOf(const HopView& hop, std::int64_t nowMs);
    /// Tokens that the requests on the way still may need.
    [[nodiscard]] std::size_t reservedTokens(std::int64_t nowMs);
    [[nodiscard]] std::int64_t startOf(const HopView& hop, const Request& request,
                                       std::int64_t nowMs) const;
    void forgetOldRequests(std::int64_t nowMs);
    void removeFinished(std::int64_t nowMs);

    [[nodiscard]] bool passes(const HopView& hop) const { return !m_shows || m_shows(hop); }

    std::function<bool(const HopView&)> m_shows;
    bool m_isFilterFinal = true;
    std::size_t m_maximum = kMaximumTokens;
    std::vector<Token> m_tokens;
    std::vector<Way> m_ways;  ///< of m_tokens, by index
    std::unordered_map<std::uint64_t, Request> m_requests;
    std::deque<Admission> m_admissions;
    std::vector<std::uint64_t> m_drawn;  ///< requests that are drawn and were not over yet
    std::size_t m_tokensPerRequest = 8;  ///< the most that was seen; what a new one is given
    std::int64_t m_lastSweepMs = 0;
};

}  // namespace engram::gui
