// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_canvas/token_layer.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace engram::gui {

namespace {

/// After so long without a hop a request is over.
constexpr std::int64_t kRequestMemoryMs = 5000;
constexpr std::int64_t kSamplingWindowMs = 3000;
/// Tokens keep to the right of their link, so that both directions can be told apart.
constexpr double kLane = 6.0;

/// How many hops come before one of this kind in its request.
int stageOf(HopKind kind) {
    switch (kind) {
        case HopKind::Store:
        case HopKind::Fetch:
        case HopKind::Lookup:
            return 1;
        case HopKind::StoreAck:
        case HopKind::FetchReply:
        case HopKind::LookupReply:
            return 2;
        case HopKind::None:
        case HopKind::WriteRequest:
        case HopKind::ReadRequest:
        case HopKind::Reply:
        case HopKind::Failure:
            break;
    }
    return 0;
}

QPointF laneAt(const EdgePath& path, double share) {
    const double angle = path.angleAt(share) * 3.14159265358979 / 180.0;
    return path.pointAt(share) + QPointF(-std::sin(angle), std::cos(angle)) * kLane;
}

Token tokenOf(const HopView& hop) {
    Token token;
    token.request = hop.request;
    token.kind = hop.kind;
    token.from = hop.from;
    token.to = hop.to;
    token.key = hop.key;
    token.serial = hop.serial;
    token.sentUs = hop.sentUs != 0 ? hop.sentUs : hop.receivedUs;
    return token;
}

/// As far as a filter asks.
HopView hopOf(const Token& token) {
    HopView hop;
    hop.request = token.request;
    hop.kind = token.kind;
    hop.from = token.from;
    hop.to = token.to;
    hop.key = token.key;
    hop.failed = token.failed;
    hop.failure = token.failure;
    hop.sentUs = token.sentUs;
    hop.serial = token.serial;
    return hop;
}

HopKind glyphOf(const Token& token, double share) {
    return token.failed && share >= 0.5 ? HopKind::Failure : token.kind;
}

}  // namespace

double TokenLayer::shareAt(const Token& token, std::int64_t nowMs) {
    if (token.standsAt >= 0)
        return token.standsAt;
    const double share = static_cast<double>(nowMs - token.startMs) / double(kHopMs);
    return std::clamp(share, 0.0, token.failed ? 0.5 : 1.0);
}

TokenLayer::Request& TokenLayer::requestOf(const HopView& hop, std::int64_t nowMs) {
    // Hops outside of any request are each by themselves.
    const std::uint64_t id = hop.request.value != 0 ? hop.request.value : ~hop.serial;
    const auto [entry, isNew] = m_requests.try_emplace(id);
    Request& request = entry->second;
    if (isNew) {
        request.firstMs = nowMs;
        request.isDrawn = reservedTokens(nowMs) + m_tokensPerRequest <= m_maximum;
        if (request.isDrawn)
            m_drawn.push_back(id);
        m_admissions.push_back({nowMs, request.isDrawn});
    }
    return request;
}

std::size_t TokenLayer::reservedTokens(std::int64_t nowMs) {
    std::size_t reserved = 0;
    std::erase_if(m_drawn, [&](std::uint64_t id) {
        const auto request = m_requests.find(id);
        if (request == m_requests.end() ||
            std::max(request->second.lastMs, request->second.firstMs + 1) <= nowMs)
            return true;
        reserved += std::max(request->second.tokens, m_tokensPerRequest);
        return false;
    });
    return reserved;
}

std::int64_t TokenLayer::startOf(const HopView& hop, const Request& request,
                                 std::int64_t nowMs) const {
    // Effects follow their causes: nothing leaves a node before what made it leave has arrived
    // there. The streams of two nodes may come in the wrong order; then the stage decides.
    std::int64_t start = std::max(nowMs, request.firstMs + stageOf(hop.kind) * kHopMs);
    if (const auto arrival = request.arrivals.find(hop.from); arrival != request.arrivals.end())
        start = std::max(start, arrival->second);
    return start;
}

void TokenLayer::showMoment(const std::vector<HopView>& hops, std::int64_t us) {
    clear();
    for (const HopView& hop : hops) {
        Token token = tokenOf(hop);
        token.failed = hop.failed;
        token.failure = hop.failure;
        token.isShown = passes(hop);
        token.endMs = std::numeric_limits<std::int64_t>::max();
        const std::int64_t endUs = std::max(hop.receivedUs, hop.failedUs);
        const auto span = static_cast<double>(std::max<std::int64_t>(endUs - hop.sentUs, 1));
        const double share = std::clamp(static_cast<double>(us - hop.sentUs) / span, 0.0, 1.0);
        token.standsAt = hop.failed ? share / 2 : share;  // it never arrived
        m_tokens.push_back(std::move(token));
        m_ways.emplace_back();
    }
}

void TokenLayer::setFilter(std::function<bool(const HopView&)> shows, bool isFinal) {
    m_shows = std::move(shows);
    m_isFilterFinal = isFinal;
    refilter();
}

void TokenLayer::refilter() {
    for (Token& token : m_tokens)
        token.isShown = passes(hopOf(token));
}

bool TokenLayer::add(const HopView& hop, std::int64_t nowMs) {
    forgetOldRequests(nowMs);
    const bool isShown = passes(hop);
    if (!isShown && m_isFilterFinal)
        return false;
    Request& request = requestOf(hop, nowMs);
    if (!request.isDrawn || m_tokens.size() >= m_maximum) {
        request.lastMs = std::max(request.lastMs, nowMs);
        return false;
    }
    Token token = tokenOf(hop);
    token.startMs = startOf(hop, request, nowMs);
    token.endMs = token.startMs + kHopMs;
    token.isShown = isShown;
    if (hop.failed) {
        token.failed = true;
        token.failure = hop.failure;
        token.endMs = token.startMs + kHopMs / 2 + kFailureMs;
    } else {
        std::int64_t& arrival = request.arrivals[hop.to];
        arrival = std::max(arrival, token.endMs);
    }
    request.lastMs = std::max(request.lastMs, token.endMs);
    ++request.tokens;
    m_tokensPerRequest = std::max(m_tokensPerRequest, std::min<std::size_t>(request.tokens, 40));
    m_tokens.push_back(std::move(token));
    m_ways.emplace_back();
    return true;
}

void TokenLayer::fail(const HopView& hop, std::int64_t nowMs) {
    const auto found = std::find_if(m_tokens.begin(), m_tokens.end(), [&](const Token& token) {
        return token.serial == hop.serial && token.kind == hop.kind;
    });
    if (found == m_tokens.end()) {
        // It has been drawn as under way; what came of it is shown where it would have stopped.
        const std::size_t before = m_tokens.size();
        if (add(hop, nowMs) && m_tokens.size() > before) {
            m_tokens.back().startMs = nowMs - kHopMs / 2;
            m_tokens.back().endMs = nowMs + kFailureMs;
        }
        return;
    }
    found->failed = true;
    found->failure = hop.failure;
    found->isShown = passes(hop);
    found->endMs = std::max(nowMs, found->startMs + kHopMs / 2) + kFailureMs;
}

void TokenLayer::forgetOldRequests(std::int64_t nowMs) {
    if (nowMs - m_lastSweepMs < 1000)
        return;
    m_lastSweepMs = nowMs;
    std::erase_if(m_requests, [nowMs](const auto& entry) {
        return nowMs - std::max(entry.second.lastMs, entry.second.firstMs) > kRequestMemoryMs;
    });
}

std::int64_t TokenLayer::drawnOneIn(std::int64_t nowMs) {
    while (!m_admissions.empty() && nowMs - m_admissions.front().atMs > kSamplingWindowMs)
        m_admissions.pop_front();
    const auto drawn = std::count_if(m_admissions.begin(), m_admissions.end(),
                                     [](const Admission& admission) { return admission.isDrawn; });
    const auto all = static_cast<std::int64_t>(m_admissions.size());
    return drawn == 0 ? std::max<std::int64_t>(1, all) : (all + drawn - 1) / drawn;
}

void TokenLayer::clear() {
    m_tokens.clear();
    m_ways.clear();
    m_requests.clear();
    m_drawn.clear();
    m_admissions.clear();
}

void TokenLayer::removeFinished(std::int64_t nowMs) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_tokens.size(); ++i) {
        if (m_tokens[i].endMs <= nowMs)
            continue;
        if (kept != i) {
            m_tokens[kept] = std::move(m_tokens[i]);
            m_ways[kept] = m_ways[i];
        }
        ++kept;
    }
    m_tokens.resize(kept);
    m_ways.resize(kept);
}

void TokenLayer::frame(std::int64_t nowMs, const Scene& scene, const TokenAtlas& atlas,
                       double pixelRatio, std::vector<QPainter::PixmapFragment>& out) {
    removeFinished(nowMs);
    for (std::size_t i = 0; i < m_tokens.size(); ++i) {
        const Token& token = m_tokens[i];
        if (token.startMs > nowMs || !token.isShown)
            continue;
        Way& way = m_ways[i];
        if (way.generation != scene.generation) {
            const SceneNode* from = scene.find(token.from);
            const SceneNode* to = scene.find(token.to);
            way.isDrawn = from && to;
            way.generation = scene.generation;
            if (way.isDrawn)
                way.path = scene.way(*from, *to);
        }
        const double share = shareAt(token, nowMs);
        const HopKind kind = glyphOf(token, share);
        if (!way.isDrawn)
            continue;
        const QPointF at = laneAt(way.path, share) * pixelRatio;
        // Whole pixels: then a fragment is copied and not resampled.
        out.push_back(
            QPainter::PixmapFragment::create(QPointF(std::round(at.x()), std::round(at.y())),
                                             atlas.source(kind, way.path.angleAt(share))));
    }
}

const Token* TokenLayer::tokenAt(QPointF point, std::int64_t nowMs, const Scene& scene) const {
    constexpr double kTolerance = TokenAtlas::kTokenSize;
    for (auto token = m_tokens.rbegin(); token != m_tokens.rend(); ++token) {
        const SceneNode* from = scene.find(token->from);
        const SceneNode* to = scene.find(token->to);
        if (!from || !to || !token->isShown || token->startMs > nowMs || token->endMs <= nowMs)
            continue;
        const QPointF offset = laneAt(scene.way(*from, *to), shareAt(*token, nowMs)) - point;
        if (std::hypot(offset.x(), offset.y()) <= kTolerance)
            return &*token;
    }
    return nullptr;
}

}  // namespace engram::gui
