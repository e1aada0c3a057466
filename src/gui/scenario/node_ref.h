// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// How a scenario names nodes: by id ("s2"), by role ("primary", "a replica of KEY"), or by a name
// that an earlier step gave ("victim").

#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "common/result.h"
#include "gui_model/cluster_model.h"

namespace engram::gui {

struct NodeRef {
    enum class Kind : std::uint8_t {
        Name,         ///< an id, or a name that was remembered
        Primary,      ///< "primary"
        Backup,       ///< "a backup": the first one that stands by
        Slave,        ///< "a slave": the first one that serves
        Replica,      ///< "a replica of KEY": the first living one that is in-sync
        LastReplica,  ///< "last replica of KEY": the only living one that is in-sync
        AllSlaves,    ///< "all slaves"; a group of those that live, as the following
        AllMasters,   ///< "all masters"
        Others,       ///< "all others": those that the other end of a link does not name
    };

    Kind kind = Kind::Name;
    QString name;  ///< of Name: the id; of Replica and LastReplica: the key

    [[nodiscard]] bool isGroup() const { return kind >= Kind::AllSlaves; }
    friend bool operator==(const NodeRef&, const NodeRef&) = default;
};

/// Any text is a reference: what is no role is a name. Who calls checks names and groups.
[[nodiscard]] NodeRef parseNodeRef(const QString& text);
/// As it stands in the file.
[[nodiscard]] QString toText(const NodeRef& ref);
/// Words that parseNodeRef() knows, for error messages.
[[nodiscard]] QStringList nodeRoles();

/// The node that is meant now. NotFound says why there is none. Not for groups.
[[nodiscard]] Result<NodeId> resolve(const NodeRef& ref, const ClusterModel& model,
                                     const std::map<QString, NodeId>& remembered);
/// All that are meant, without those of `otherEnd` where a group says "others".
[[nodiscard]] Result<std::vector<NodeId>> resolveAll(const std::vector<NodeRef>& refs,
                                                     const std::vector<NodeId>& otherEnd,
                                                     const ClusterModel& model,
                                                     const std::map<QString, NodeId>& remembered);

/// In-sync replicas of a key according to the view; `onlyLiving`: without those that are dead.
[[nodiscard]] std::vector<NodeId> inSyncReplicas(const ClusterModel& model, const QString& key,
                                                 bool onlyLiving);
[[nodiscard]] QString toQString(const NodeId& id);

}  // namespace engram::gui
