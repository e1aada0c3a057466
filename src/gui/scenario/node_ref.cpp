// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_scenario/node_ref.h"

#include <algorithm>

#include "protocol/placement.h"

namespace engram::gui {

namespace {

struct RoleRow {
    const char* words;
    NodeRef::Kind kind;
    bool takesKey;
};

constexpr RoleRow kRoles[] = {
    {"primary", NodeRef::Kind::Primary, false},
    {"a backup", NodeRef::Kind::Backup, false},
    {"a slave", NodeRef::Kind::Slave, false},
    {"a replica of ", NodeRef::Kind::Replica, true},
    {"last replica of ", NodeRef::Kind::LastReplica, true},
    {"all slaves", NodeRef::Kind::AllSlaves, false},
    {"all masters", NodeRef::Kind::AllMasters, false},
    {"all others", NodeRef::Kind::Others, false},
};

bool isDaemon(const NodeView& node) {
    return node.role != VisualRole::Client;
}

bool lives(const NodeView* node) {
    return node != nullptr && node->state != VisualState::Failed &&
           node->state != VisualState::Stopped;
}

Result<NodeId> firstServing(const ClusterModel& model, VisualRole role, const char* what) {
    for (const auto& [id, node] : model.nodes()) {
        if (node.role == role && node.state == VisualState::Serving) {
            return id;
        }
    }
    return failure(ErrorCode::NotFound, std::string("no ") + what + " serves now");
}

Result<NodeId> replica(const ClusterModel& model, const NodeRef& ref) {
    const std::vector<NodeId> living = inSyncReplicas(model, ref.name, true);
    const std::string key = ref.name.toStdString();
    if (living.empty()) {
        return failure(ErrorCode::NotFound, "no living replica holds the key " + key);
    }
    if (ref.kind == NodeRef::Kind::LastReplica && living.size() > 1) {
        return failure(ErrorCode::NotFound, "the key " + key + " still has " +
                                                std::to_string(living.size()) + " living replicas");
    }
    return living.front();
}

bool isOfGroup(NodeRef::Kind group, const NodeView& node) {
    switch (group) {
        case NodeRef::Kind::AllSlaves:
            return node.role == VisualRole::Slave;
        case NodeRef::Kind::AllMasters:
            return node.role == VisualRole::Primary || node.role == VisualRole::Backup;
        default:
            return isDaemon(node);
    }
}

}  // namespace

NodeRef parseNodeRef(const QString& text) {
    for (const RoleRow& row : kRoles) {
        const QLatin1String words(row.words);
        if (row.takesKey ? text.startsWith(words) && text.size() > words.size() : text == words) {
            return {row.kind, row.takesKey ? text.mid(words.size()) : QString()};
        }
    }
    return {NodeRef::Kind::Name, text};
}

QString toText(const NodeRef& ref) {
    for (const RoleRow& row : kRoles) {
        if (row.kind == ref.kind) {
            return QLatin1String(row.words) + ref.name;
        }
    }
    return ref.name;
}

QStringList nodeRoles() {
    QStringList roles;
    for (const RoleRow& row : kRoles) {
        roles.append(QLatin1String(row.words) + (row.takesKey ? QStringLiteral("KEY") : QString()));
    }
    return roles;
}

Result<NodeId> resolve(const NodeRef& ref, const ClusterModel& model,
                       const std::map<QString, NodeId>& remembered) {
    switch (ref.kind) {
        case NodeRef::Kind::Primary:
            if (model.primary().isEmpty()) {
                return failure(ErrorCode::NotFound, "no primary is known now");
            }
            return model.primary();
        case NodeRef::Kind::Backup:
            return firstServing(model, VisualRole::Backup, "backup");
        case NodeRef::Kind::Slave:
            return firstServing(model, VisualRole::Slave, "slave");
        case NodeRef::Kind::Replica:
        case NodeRef::Kind::LastReplica:
            return replica(model, ref);
        default:
            break;
    }
    const auto named = remembered.find(ref.name);
    return named != remembered.end() ? named->second : NodeId(ref.name.toStdString());
}

Result<std::vector<NodeId>> resolveAll(const std::vector<NodeRef>& refs,
                                       const std::vector<NodeId>& otherEnd,
                                       const ClusterModel& model,
                                       const std::map<QString, NodeId>& remembered) {
    std::vector<NodeId> all;
    for (const NodeRef& ref : refs) {
        if (!ref.isGroup()) {
            Result<NodeId> one = resolve(ref, model, remembered);
            if (!one) {
                return tl::unexpected(one.error());
            }
            all.push_back(std::move(*one));
            continue;
        }
        for (const auto& [id, node] : model.nodes()) {
            const bool isElsewhere =
                ref.kind == NodeRef::Kind::Others &&
                std::find(otherEnd.begin(), otherEnd.end(), id) != otherEnd.end();
            if (isOfGroup(ref.kind, node) && lives(&node) && !isElsewhere) {
                all.push_back(id);
            }
        }
    }
    return all;
}

std::vector<NodeId> inSyncReplicas(const ClusterModel& model, const QString& key, bool onlyLiving) {
    std::vector<NodeId> found;
    const View* const view = model.view();
    const std::size_t slot = slotOf(key.toStdString()).value;
    if (view == nullptr || slot >= view->slots.size()) {
        return found;
    }
    for (const std::uint16_t index : view->slots[slot].inSync) {
        const NodeId& id = view->members[index].identity.id;
        if (!onlyLiving || lives(model.find(id))) {
            found.push_back(id);
        }
    }
    return found;
}

QString toQString(const NodeId& id) {
    return QString::fromStdString(id.text());
}

}  // namespace engram::gui
