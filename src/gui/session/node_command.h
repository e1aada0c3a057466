// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// One command to one node, on a connection of its own: for what concerns that node and not the
// primary. Deletes itself when it is answered, refused, or not answered in time.

#pragma once

#include <QObject>
#include <functional>
#include <string>
#include <vector>

#include "common/ids.h"
#include "common/result.h"
#include "resp/value.h"

namespace engram::gui {

class NodeCommand : public QObject {
    Q_OBJECT

public:
    using Callback = std::function<void(Result<resp::Value>)>;

    /// `done` is called once, later, in this thread; not at all if `parent` is deleted before. An
    /// error reply and 2 s of silence (a frozen process) are failures.
    static void send(const Endpoint& node, const std::vector<std::string>& arguments, Callback done,
                     QObject* parent);

private:
    NodeCommand(const Endpoint& node, const std::vector<std::string>& arguments, Callback done,
                QObject* parent);
    void finish(Result<resp::Value> result);

    Callback m_done;
};

}  // namespace engram::gui
