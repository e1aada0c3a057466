// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_canvas/layout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>

#include "common/assert.h"
#include "gui_model/natural_order.h"

namespace engram::gui {

namespace {

constexpr double kRingWidth = 300.0;
constexpr double kRingHeight = 225.0;
constexpr double kRingGap = 140.0;
constexpr double kPlaceSpacing = 100.0;
/// Degrees on the left of the outer rings that stay free for the clients.
constexpr double kOpening = 56.0;
/// Degrees, clockwise from the right. Three slaves make a triangle and six a hexagon; then the gaps
/// are filled, but for the left, where the clients' links come in.
constexpr std::array kFirstRing{-90.0, 38.0,  142.0,  -38.0, 90.0, -142.0,
                                64.0,  116.0, -116.0, -64.0, 0.0};
constexpr int kClientsPerColumn = 7;
/// Numbers up to here name the place on the ring; above, places would lie far outside.
constexpr int kNumberedPlaces = 64;

QPointF onEllipse(int ring, double degrees) {
    const double angle = degrees * std::numbers::pi / 180.0;
    return {(kRingWidth + ring * kRingGap) * std::cos(angle),
            (kRingHeight + ring * kRingGap) * std::sin(angle)};
}

int ringCapacity(int ring) {
    const double radius = (kRingWidth + kRingHeight) / 2.0 + ring * kRingGap;
    const double arc = 2.0 * std::numbers::pi * radius * (1.0 - kOpening / 360.0);
    return static_cast<int>(arc / kPlaceSpacing);
}

/// A step that spreads the first few over the whole ring and still visits every place.
int spreadingStep(int capacity) {
    int step = static_cast<int>(std::lround(capacity * 0.382));
    while (std::gcd(step, capacity) != 1)
        ++step;
    return step;
}

}  // namespace

QPointF CanvasLayout::masterPlace(int index) {
    // Beside the first: right, left, and so on outward.
    const int distance = (index + 1) / 2;
    return {(index % 2 == 1 ? 1.0 : -1.0) * distance * 130.0, 0.0};
}

QPointF CanvasLayout::clientPlace(int index) {
    const int column = index / kClientsPerColumn;
    const int row = index % kClientsPerColumn;
    const int distance = (row + 1) / 2;
    return {-455.0 - column * 110.0, (row % 2 == 1 ? -1.0 : 1.0) * distance * 88.0};
}

QPointF CanvasLayout::slavePlace(int index) {
    constexpr int kFirst = static_cast<int>(kFirstRing.size());
    if (index < kFirst)
        return onEllipse(0, kFirstRing.at(static_cast<std::size_t>(index)));
    index -= kFirst;
    int ring = 1;
    while (index >= ringCapacity(ring)) {
        index -= ringCapacity(ring);
        ++ring;
    }
    const int capacity = ringCapacity(ring);
    const int step = index * spreadingStep(capacity) % capacity;
    const double first = -180.0 + kOpening / 2.0;
    return onEllipse(ring, first + (360.0 - kOpening) * (step + 0.5) / capacity);
}

bool CanvasLayout::isOnFlank(QPointF place) {
    const bool isOutside = std::hypot(place.x() / kRingWidth, place.y() / kRingHeight) > 1.2;
    return isOutside && std::abs(place.x()) > 1.2 * std::abs(place.y());
}

CanvasLayout::Group CanvasLayout::groupOf(VisualRole role) {
    if (role == VisualRole::Client)
        return Group::Client;
    return role == VisualRole::Slave ? Group::Slave : Group::Master;
}

int CanvasLayout::freeIndex(Group group, const NodeId& id) const {
    const auto found = m_taken.find(group);
    const auto isTaken = [&](int place) {
        return found != m_taken.end() && found->second.contains(place);
    };
    const long number = NaturalKey(id).number();
    const bool isNumbered = group != Group::Client && number >= 1 && number <= kNumberedPlaces;
    if (isNumbered && !isTaken(static_cast<int>(number) - 1))
        return static_cast<int>(number) - 1;
    int index = 0;
    while (isTaken(index))
        ++index;
    return index;
}

bool CanvasLayout::isSettled(const std::vector<Party>& parties) const {
    return parties.size() == m_places.size() &&
           std::all_of(parties.begin(), parties.end(), [this](const Party& party) {
               const auto found = m_places.find(party.id);
               return found != m_places.end() && found->second.group == groupOf(party.role);
           });
}

void CanvasLayout::update(const std::vector<Party>& parties) {
    if (isSettled(parties))
        return;
    std::map<NodeId, Group> wanted;
    for (const Party& party : parties)
        wanted.emplace(party.id, groupOf(party.role));
    for (auto entry = m_places.begin(); entry != m_places.end();) {
        const auto& [id, place] = *entry;
        const auto stays = wanted.find(id);
        if (stays != wanted.end() && stays->second == place.group) {
            wanted.erase(stays);
            ++entry;
            continue;
        }
        m_taken[place.group].erase(place.index);
        m_pinned.erase(id);
        entry = m_places.erase(entry);
    }
    std::vector<std::pair<NodeId, Group>> newcomers(wanted.begin(), wanted.end());
    std::sort(newcomers.begin(), newcomers.end(),
              [](const auto& a, const auto& b) { return isNaturallyBefore(a.first, b.first); });
    for (const auto& [id, group] : newcomers) {
        const int index = freeIndex(group, id);
        m_taken[group].insert(index);
        m_places[id] = {group, index, placeOf(group, index)};
    }
}

QPointF CanvasLayout::placeOf(Group group, int index) {
    switch (group) {
        case Group::Master:
            return masterPlace(index);
        case Group::Client:
            return clientPlace(index);
        case Group::Slave:
            break;
    }
    return slavePlace(index);
}

QPointF CanvasLayout::place(const NodeId& id, const Place& place) const {
    const auto pinned = m_pinned.find(id);
    return pinned == m_pinned.end() ? place.at : pinned->second;
}

QPointF CanvasLayout::place(const NodeId& id) const {
    const auto found = m_places.find(id);
    ENGRAM_ASSERT(found != m_places.end());
    return place(id, found->second);
}

void CanvasLayout::pin(const NodeId& id, QPointF place) {
    if (contains(id))
        m_pinned[id] = place;
}

void CanvasLayout::unpinAll() {
    m_pinned.clear();
}

QRectF CanvasLayout::bounds() const {
    QRectF box(QPointF(-500.0, -270.0), QPointF(345.0, 262.0));
    for (const auto& [id, place] : m_places)
        box |= QRectF(this->place(id, place) - QPointF(45.0, 45.0), QSizeF(90.0, 90.0));
    return box;
}

}  // namespace engram::gui
