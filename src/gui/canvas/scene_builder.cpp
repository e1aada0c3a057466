// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_canvas/scene_builder.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>

#include "common/limits.h"
#include "gui_model/natural_order.h"
#include "gui_style/visual_style.h"
#include "protocol/placement.h"

namespace engram::gui {

namespace {

/// Below these scales labels would run into each other: first the lines go, then the names.
constexpr double kLineScale = 0.72;
/// The same for lines as long as the inner ring is enough: there they have more room.
constexpr double kSmallClusterLineScale = 0.5;
constexpr std::size_t kSmallCluster = 14;
constexpr double kNameScale = 0.45;
constexpr double kSmallClusterNameScale = 0.1;
/// A dashed line costs twenty plain ones; above so many nodes broken links are thin instead.
constexpr std::size_t kDashedNodes = 128;
constexpr double kSmallestRadius = 3.0;
/// The placement ring, in world coordinates: between the masters and the first ring of slaves.
constexpr double kRingRadiusX = 212.0;
constexpr double kRingRadiusY = 152.0;

bool isGone(VisualState state) {
    return state == VisualState::Failed || state == VisualState::Stopped ||
           state == VisualState::Unknown;
}

int thousandths(int slotCount) {
    return static_cast<int>(std::lround(1000.0 * slotCount / double(limits::kSlotCount)));
}

QString secondLine(const NodeView& node, std::int64_t nowUs) {
    if (node.role == VisualRole::Client)
        return {};
    if (node.state == VisualState::Unknown || node.state == VisualState::Starting)
        return VisualStyle::stateLine(node, nowUs);
    if (node.state != VisualState::Serving) {
        // One word has room; the tooltip and the inspector say the rest.
        constexpr qsizetype kRoom = 14;
        NodeView brief = node;
        brief.stateText.clear();
        const bool isBrief = !node.stateText.isEmpty() && node.stateText.size() <= kRoom;
        return isBrief ? VisualStyle::nodeStateWord(node.stateText)
                       : VisualStyle::stateLine(brief, nowUs);
    }
    return node.role == VisualRole::Slave ? VisualStyle::keysLine(node)
                                          : VisualStyle::roleName(node.role);
}

int rankOf(VisualRole role) {
    switch (role) {
        case VisualRole::Primary:
            return 0;
        case VisualRole::Backup:
            return 1;
        case VisualRole::Slave:
            return 2;
        case VisualRole::Client:
            break;
    }
    return 3;
}

class Builder {
public:
    Builder(const ClusterModel& model, const CanvasLayout& layout, const Viewport& viewport,
            const Attention& attention)
        : m_model(model), m_layout(layout), m_viewport(viewport), m_attention(attention) {}

    Scene build() {
        m_scene.scale = m_viewport.scale();
        m_scene.pointSize = m_attention.enlarged * std::clamp(10.5 * m_viewport.scale(),
                                                              VisualStyle::kMinimumPointSize,
                                                              VisualStyle::kMinimumPointSize * 1.6);
        addNodes();
        for (std::size_t i = 0; i < m_scene.nodes.size(); ++i) {
            const SceneNode& node = m_scene.nodes[i];
            m_scene.indices.emplace(node.id, i);
            if (node.role == VisualRole::Primary || node.role == VisualRole::Backup)
                m_scene.masters.push_back({node.at, node.radius});
        }
        markReplicas();
        addEdges();
        addCopies();
        addLinkMarks();
        addRing();
        return std::move(m_scene);
    }

private:
    void addNodes() {
        struct Entry {
            int rank = 0;
            NaturalKey key;
            const NodeView* node = nullptr;
        };
        std::vector<Entry> entries;
        entries.reserve(m_model.nodes().size());
        for (const auto& [id, node] : m_model.nodes()) {
            if (m_layout.contains(id))
                entries.push_back({rankOf(node.role), NaturalKey(id), &node});
        }
        std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
            return a.rank != b.rank ? a.rank < b.rank : a.key < b.key;
        });
        m_scene.nodes.reserve(entries.size());
        m_scene.indices.reserve(entries.size());
        for (const Entry& entry : entries)
            m_scene.nodes.push_back(sceneNode(*entry.node));
    }

    SceneNode sceneNode(const NodeView& node) const {
        SceneNode drawn;
        drawn.id = node.id;
        drawn.role = node.role;
        drawn.state = node.state;
        const QPointF place = m_layout.place(node.id);
        drawn.at = m_viewport.toWidget(place);
        drawn.radius = m_attention.enlarged *
                       std::max(kSmallestRadius, worldRadius(node.role) * m_viewport.scale());
        drawn.selected = node.id == m_attention.selected;
        drawn.focused = node.id == m_attention.focused;
        drawn.hovered = node.id == m_attention.hovered;
        drawn.dimmed = m_attention.showsNode && !m_attention.showsNode(node);
        drawn.crowned = node.role == VisualRole::Primary;
        if (const auto clock = m_attention.clockMarks.find(node.id);
            clock != m_attention.clockMarks.end())
            drawn.clock = clock->second;
        const bool isLookedAt = drawn.selected || drawn.focused || drawn.hovered;
        const bool isMaster = drawn.crowned || node.role == VisualRole::Backup;
        if (m_viewport.scale() < nameScale() && !isLookedAt && !isMaster)
            drawn.label = LabelSide::Hidden;
        else
            drawn.label = labelSide(node.role, place);
        if (drawn.label != LabelSide::Hidden && (m_viewport.scale() >= lineScale() || isLookedAt))
            drawn.line = secondLine(node, m_model.nowUs());
        drawn.syncPercent = static_cast<int>(std::floor(node.syncShare * 100.0));
        drawn.slotsInSync = thousandths(node.slotsInSync);
        drawn.slotsSyncing = thousandths(node.slotsSyncing);
        return drawn;
    }

    double nameScale() const {
        return m_model.nodes().size() <= kSmallCluster ? kSmallClusterNameScale : kNameScale;
    }

    double lineScale() const {
        return m_model.nodes().size() <= kSmallCluster ? kSmallClusterLineScale : kLineScale;
    }

    /// Labels stand on the far side of the centre, where no links are.
    static LabelSide labelSide(VisualRole role, QPointF place) {
        if (role == VisualRole::Slave && CanvasLayout::isOnFlank(place))
            return place.x() > 0 ? LabelSide::Right : LabelSide::Left;
        if (role == VisualRole::Slave && place.y() < -60.0)
            return LabelSide::Above;
        const bool isMaster = role == VisualRole::Primary || role == VisualRole::Backup;
        return isMaster && place.x() > 60.0 ? LabelSide::Right : LabelSide::Below;
    }

    void markReplicas() {
        const View* view = m_model.view();
        if (m_attention.probeKey.isEmpty() || !view)
            return;
        const QByteArray bytes = m_attention.probeKey.toUtf8();
        const SlotId slot = slotOf({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        if (slot.value >= view->slots.size())
            return;
        const SlotReplicas& placed = view->slots[slot.value];
        for (SceneNode& node : m_scene.nodes)
            node.dimmed = node.dimmed || node.role == VisualRole::Slave;
        QStringList names = mark(*view, placed.inSync, ProbeMark::InSync);
        const int copies = static_cast<int>(names.size());
        names += mark(*view, placed.syncing, ProbeMark::Syncing);
        //: Caption of the key probe. %1 slot number, %2 names of nodes
        QString caption =
            QCoreApplication::translate("ClusterCanvas", "slot %1 · %n cop(y/ies) · %2", "", copies)
                .arg(slot.value)
                .arg(names.isEmpty() ? QStringLiteral("–") : names.join(QStringLiteral(", ")));
        const ProbeAnswer& answer = m_attention.probeAnswer;
        if (answer.key == m_attention.probeKey) {
            caption = (answer.exists
                           //: Key probe. %1 a key, %2 its version, %3 slot, copies and nodes
                           ? QCoreApplication::translate("ClusterCanvas", "%1 · version %2 · %3")
                                 .arg(answer.key, answer.version, caption)
                           : QCoreApplication::translate("ClusterCanvas", "%1 · no such key · %2")
                                 .arg(answer.key, caption));
        }
        m_scene.captions << caption;
        m_probed = slot;
    }

    /// The version stands at the replicas that hold it: those in sync, and no others.
    void writeVersion(SceneNode& node) const {
        const ProbeAnswer& answer = m_attention.probeAnswer;
        if (node.probe == ProbeMark::InSync && answer.exists &&
            answer.key == m_attention.probeKey && !node.line.isEmpty())
            node.line =
                QCoreApplication::translate("ClusterCanvas", "version %1").arg(answer.version);
    }

    /// The slave that is looked at: pointed at, or else selected.
    const NodeView* lookedAt() const {
        for (const NodeId& id : {m_attention.hovered, m_attention.selected}) {
            const NodeView* const node = id.isEmpty() ? nullptr : m_model.find(id);
            if (node && node->role == VisualRole::Slave && node->inView)
                return node;
        }
        return nullptr;
    }

    void addRing() {
        const View* const view = m_model.view();
        if (!view || view->slots.size() != limits::kSlotCount)
            return;
        const auto slaves = std::count_if(view->members.begin(), view->members.end(),
                                          [](const Member& m) { return m.role == Role::Slave; });
        if (slaves == 0)
            return;
        const NodeView* const looked = lookedAt();
        if (looked) {
            if (const QString words = killWords(m_model, *looked); !words.isEmpty())
                m_scene.captions << words;
        }
        if (m_attention.isRingHidden)
            return;
        SlotRing& ring = m_scene.ring;
        ring.centre = m_viewport.toWidget({0, 0});
        ring.radiusX = m_viewport.toWidget({kRingRadiusX, 0}).x() - ring.centre.x();
        ring.radiusY = m_viewport.toWidget({0, kRingRadiusY}).y() - ring.centre.y();
        ring.thickness = std::clamp(11.0 * m_viewport.scale(), 4.0, 18.0);
        ring.wantedCopies = static_cast<int>(view->replicas);
        ring.slots = slotLooks(*view, looked ? looked->id : NodeId());
        ring.isLookedAt = looked != nullptr;
        if (!m_probed)
            return;
        ring.probed = m_probed;
        const QPointF mark = ring.pointAt(double(m_probed->value) + 0.5, 0);
        for (SceneNode& node : m_scene.nodes) {
            if (node.probe == ProbeMark::None)
                continue;
            writeVersion(node);
            const QPointF way = mark - node.at;
            const double length = std::hypot(way.x(), way.y());
            if (length > node.radius)
                ring.probeEnds.push_back(node.at + way * ((node.radius + 8.0) / length));
        }
    }

    QStringList mark(const View& view, const SlotReplicas::Indices& indices, ProbeMark probe) {
        QStringList names;
        for (const std::uint16_t index : indices) {
            const NodeId& id = view.members[index].identity.id;
            names << QString::fromStdString(id.text());
            const auto found = m_scene.indices.find(id);
            if (found == m_scene.indices.end())
                continue;
            m_scene.nodes[found->second].probe = probe;
            m_scene.nodes[found->second].dimmed = false;
        }
        return names;
    }

    /// Every node hangs on the primary, as every request and every copy goes through it.
    void addEdges() {
        const auto primary = m_scene.indices.find(m_model.primary());
        if (primary == m_scene.indices.end())
            return;
        m_scene.edges.reserve(m_scene.nodes.size());
        for (std::size_t i = 0; i < m_scene.nodes.size(); ++i) {
            if (i == primary->second)
                continue;
            const SceneNode& from = m_scene.nodes[primary->second];
            const SceneNode& to = m_scene.nodes[i];
            const NodeView* member = m_model.find(to.id);
            const bool isLinked = to.role == VisualRole::Client || (member && member->inView);
            if (!isLinked && isGone(to.state))
                continue;
            SceneEdge edge;
            edge.from = primary->second;
            edge.to = i;
            edge.path = m_scene.way(from, to);
            edge.active = to.selected || to.hovered || from.selected;
            edge.broken = !isLinked || isGone(from.state) || isGone(to.state);
            edge.dashed = edge.broken && m_scene.nodes.size() <= kDashedNodes;
            m_scene.edges.push_back(edge);
        }
    }

    /// The link between two nodes that are drawn, made if no request goes along it; or null.
    SceneEdge* edgeBetween(const LinkEnds& ends) {
        const auto from = m_scene.indices.find(ends.from);
        const auto to = m_scene.indices.find(ends.to);
        if (from == m_scene.indices.end() || to == m_scene.indices.end())
            return nullptr;
        for (SceneEdge& edge : m_scene.edges) {
            if (!edge.copying && m_scene.endsOf(edge).joins(ends.from, ends.to))
                return &edge;
        }
        SceneEdge edge;
        edge.from = from->second;
        edge.to = to->second;
        edge.path = m_scene.way(m_scene.nodes[edge.from], m_scene.nodes[edge.to]);
        return &m_scene.edges.emplace_back(edge);
    }

    void addLinkMarks() {
        for (const LinkMark& mark : m_attention.linkMarks) {
            SceneEdge* const edge = edgeBetween(mark.ends);
            if (edge == nullptr)
                continue;
            const EdgeFault fault{
                mark.delayMs ? EdgeFault::Kind::Delay : EdgeFault::Kind::Drop,
                mark.delayMs.value_or(0),
            };
            const bool isForward = m_scene.nodes[edge->from].id == mark.ends.from;
            (isForward ? edge->forward : edge->backward) = fault;
            if (mark.bothWays)
                (isForward ? edge->backward : edge->forward) = fault;
        }
        for (const LinkEnds& looked : {m_attention.hoveredLink, m_attention.selectedLink}) {
            if (SceneEdge* const edge = looked.isEmpty() ? nullptr : edgeBetween(looked)) {
                edge->active = true;
                edge->selected = looked == m_attention.selectedLink;
            }
        }
    }

    /// From slave to slave while slots are copied: the one way that does not lead over the primary.
    void addCopies() {
        for (const CopyView& copy : m_model.copies()) {
            const auto from = m_scene.indices.find(copy.from);
            const auto to = m_scene.indices.find(copy.to);
            if (from == m_scene.indices.end() || to == m_scene.indices.end())
                continue;
            SceneEdge edge;
            edge.from = from->second;
            edge.to = to->second;
            edge.path = m_scene.way(m_scene.nodes[edge.from], m_scene.nodes[edge.to]);
            edge.copying = true;
            m_scene.edges.push_back(edge);
        }
    }

    const ClusterModel& m_model;
    const CanvasLayout& m_layout;
    const Viewport& m_viewport;
    const Attention& m_attention;
    Scene m_scene;
    std::optional<SlotId> m_probed;
};

}  // namespace

double worldRadius(VisualRole role) {
    switch (role) {
        case VisualRole::Primary:
        case VisualRole::Backup:
            return 42.0;
        case VisualRole::Slave:
            return 34.0;
        case VisualRole::Client:
            break;
    }
    return 24.0;
}

EdgePath Scene::way(const SceneNode& from, const SceneNode& to) const {
    const double gap = 4.0;
    return EdgePath({from.at, from.radius + gap}, {to.at, to.radius + gap}, masters);
}

const SceneNode* Scene::nodeAt(QPointF point) const {
    constexpr double kTolerance = 6.0;
    const SceneNode* best = nullptr;
    double nearest = 0;
    for (const SceneNode& node : nodes) {
        const QPointF offset = point - node.at;
        const double distance = std::hypot(offset.x(), offset.y());
        if (distance > node.radius + kTolerance || (best && distance >= nearest))
            continue;
        best = &node;
        nearest = distance;
    }
    return best;
}

const SceneEdge* Scene::edgeAt(QPointF point) const {
    constexpr double kTolerance = 7.0;
    const SceneEdge* best = nullptr;
    double nearest = kTolerance;
    for (const SceneEdge& edge : edges) {
        const bool isBetweenDaemons = nodes[edge.from].role != VisualRole::Client &&
                                      nodes[edge.to].role != VisualRole::Client && !edge.copying;
        if (!isBetweenDaemons || !edge.path.boundingRect().adjusted(-6, -6, 6, 6).contains(point))
            continue;
        const double distance = edge.path.distanceTo(point);
        if (distance <= nearest) {
            nearest = distance;
            best = &edge;
        }
    }
    return best;
}

QString killWords(const ClusterModel& model, const NodeView& node) {
    const View* const view = model.view();
    if (!view || node.role != VisualRole::Slave)
        return {};
    const KillEffect effect = killEffect(*view, node.id);
    const auto words = [](const char* text, int count) {
        return QCoreApplication::translate("ClusterCanvas", text, nullptr, count);
    };
    QStringList parts;
    // How many keys a slot has is not known; how many a slave has is, and if all its slots fare
    // alike, so do all its keys.
    const bool isExact = node.slotsSyncing == 0 && effect.fewestCopies == effect.mostCopies;
    const auto keys = static_cast<int>(node.keys);
    if (effect.lost + effect.oneCopy + effect.more == 0)
        return {};
    if (isExact && effect.lost > 0)
        parts << words(QT_TRANSLATE_N_NOOP("ClusterCanvas", "%n key(s) lost"), keys);
    else if (isExact && effect.oneCopy > 0)
        parts << words(QT_TRANSLATE_N_NOOP("ClusterCanvas", "%n key(s) with one copy"), keys);
    else if (isExact)
        parts << words(QT_TRANSLATE_N_NOOP("ClusterCanvas", "%n key(s) with %1 copies"), keys)
                     .arg(effect.fewestCopies);
    if (!isExact && effect.lost > 0)
        parts << words(QT_TRANSLATE_N_NOOP("ClusterCanvas", "%n slot(s) lost"), effect.lost);
    if (!isExact && effect.oneCopy > 0)
        parts << words(QT_TRANSLATE_N_NOOP("ClusterCanvas", "%n slot(s) with one copy"),
                       effect.oneCopy);
    if (!isExact && effect.more > 0)
        parts << words(QT_TRANSLATE_N_NOOP("ClusterCanvas", "%n slot(s) with two copies or more"),
                       effect.more);
    //: %1 name of a node, %2 what would be left
    return QCoreApplication::translate("ClusterCanvas", "Killing %1 would leave: %2")
        .arg(QString::fromStdString(node.id.text()), parts.join(QStringLiteral(", ")));
}

Scene buildScene(const ClusterModel& model, const CanvasLayout& layout, const Viewport& viewport,
                 const Attention& attention) {
    return Builder(model, layout, viewport, attention).build();
}

}  // namespace engram::gui
