// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What a workload asks for, one request after the other. A pure value: the same plan gives the same
// requests.

#pragma once

#include <optional>

#include "common/random.h"
#include "gui_session/demo_script.h"
#include "gui_session/workload.h"
#include "gui_session/zipf.h"

namespace engram::gui {

class WorkloadScript {
public:
    explicit WorkloadScript(const WorkloadPlan& plan);

    [[nodiscard]] WorkloadRequest next();

private:
    [[nodiscard]] std::string pickKey();

    WorkloadPlan m_plan;
    DemoScript m_shop;
    Random m_random;
    std::optional<Zipf> m_zipf;
    std::uint64_t m_writes = 0;
};

}  // namespace engram::gui
