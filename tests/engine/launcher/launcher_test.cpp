// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "launcher/launcher.h"

#include <signal.h>

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <memory>

#include "launcher/daemon_process.h"

using namespace engram;

namespace {

const QString kFakes = QStringLiteral(ENGRAM_FAKE_DAEMON_DIR);

/// A process that waits to be reaped counts as gone.
bool isGone(qint64 pid) {
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly)) {
        return true;
    }
    const QByteArray line = stat.readAll();
    return line.mid(line.lastIndexOf(')') + 2, 1) == "Z";
}

bool isStoppedBySignal(qint64 pid) {
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray line = stat.readAll();
    return line.mid(line.lastIndexOf(')') + 2, 1) == "T";
}

ProcessState stateOf(const Launcher& launcher, const char* id) {
    const ProcessInfo* info = launcher.find(NodeId(id));
    return info == nullptr ? ProcessState::Failed : info->state;
}

/// The value behind `flag` in what the daemon was started with; "(none)" without the flag.
QString flagOf(const Launcher& launcher, const char* id, const char* flag) {
    const QStringList arguments = launcher.find(NodeId(id))->arguments;
    const qsizetype at = arguments.indexOf(QLatin1String(flag));
    return at < 0 ? QStringLiteral("(none)") : arguments.value(at + 1);
}

QString endpointOf(const Launcher& launcher, const char* id) {
    return QString::fromStdString(toText(launcher.find(NodeId(id))->endpoint));
}

}  // namespace

class LauncherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { qunsetenv("ENGRAM_FAKE"); }

    void launchedClusterIsReadyWithinASecond() {
        Launcher launcher(kFakes);
        const QSignalSpy ready(&launcher, &Launcher::ready);
        QElapsedTimer timer;
        timer.start();
        launcher.launch({});
        QTRY_COMPARE(ready.size(), 1);
        QVERIFY(timer.elapsed() < 1000);
        QCOMPARE(launcher.processes().size(), std::size_t{5});
        QSet<quint16> ports;
        for (const ProcessInfo& info : launcher.processes()) {
            QCOMPARE(info.state, ProcessState::Running);
            QVERIFY(info.pid > 0 && info.endpoint.isValid());
            ports.insert(info.endpoint.port);
        }
        QCOMPARE(ports.size(), 5);
        QCOMPARE(launcher.masterEndpoints().size(), std::size_t{2});
    }

    void rolesAreTold() {
        Launcher launcher(kFakes);
        const QSignalSpy ready(&launcher, &Launcher::ready);
        ClusterPlan plan;
        plan.replicas = 2;
        launcher.launch(plan);
        QTRY_COMPARE(ready.size(), 1);
        QVERIFY(launcher.find(NodeId("m1"))->arguments.contains(QStringLiteral("--bootstrap")));
        QCOMPARE(flagOf(launcher, "m1", "--replicas"), QStringLiteral("2"));
        QVERIFY(!launcher.find(NodeId("m2"))->arguments.contains(QStringLiteral("--bootstrap")));
        QCOMPARE(flagOf(launcher, "m2", "--peer"), endpointOf(launcher, "m1"));
        QVERIFY(flagOf(launcher, "s1", "--master").contains(endpointOf(launcher, "m1")));
        const NodeId extra = launcher.addSlave();
        QCOMPARE(extra.text(), std::string("s4"));
        QCOMPARE(flagOf(launcher, "s4", "--master"),
                 endpointOf(launcher, "m1") + QLatin1Char(',') + endpointOf(launcher, "m2"));
        QTRY_COMPARE(stateOf(launcher, "s4"), ProcessState::Running);
        QCOMPARE(launcher.addBackup().text(), std::string("m3"));
        QTRY_COMPARE(stateOf(launcher, "m3"), ProcessState::Running);
        for (const ProcessInfo& info : launcher.processes()) {
            QVERIFY(info.arguments.contains(QStringLiteral("--die-with-parent")));
        }
    }

    void killedMasterComesBackAsBackupOnItsPort() {
        Launcher launcher(kFakes);
        const QSignalSpy ready(&launcher, &Launcher::ready);
        launcher.launch({});
        QTRY_COMPARE(ready.size(), 1);
        const QString endpoint = endpointOf(launcher, "m1");
        const qint64 pid = launcher.find(NodeId("m1"))->pid;
        launcher.kill(NodeId("m1"));
        QTRY_COMPARE(stateOf(launcher, "m1"), ProcessState::Killed);
        QVERIFY(isGone(pid));
        launcher.restart(NodeId("m1"));
        QTRY_COMPARE(stateOf(launcher, "m1"), ProcessState::Running);
        QCOMPARE(endpointOf(launcher, "m1"), endpoint);
        QCOMPARE(flagOf(launcher, "m1", "--peer"), endpointOf(launcher, "m2"));
        QVERIFY(!launcher.find(NodeId("m1"))->arguments.contains(QStringLiteral("--bootstrap")));
        QVERIFY(launcher.find(NodeId("m1"))->pid != pid);
    }

    void onlyMasterFoundsAgainWhenNothingElseLives() {
        Launcher launcher(kFakes);
        const QSignalSpy ready(&launcher, &Launcher::ready);
        ClusterPlan plan;
        plan.masters = 1;
        plan.slaves = 1;
        launcher.launch(plan);
        QTRY_COMPARE(ready.size(), 1);
        launcher.kill(NodeId("m1"));
        QTRY_COMPARE(stateOf(launcher, "m1"), ProcessState::Killed);
        // A slave lives and may hold data: a new cluster would be a stranger to it.
        const QSignalSpy failed(&launcher, &Launcher::startFailed);
        launcher.restart(NodeId("m1"));
        QTRY_COMPARE(failed.size(), 1);
        launcher.kill(NodeId("s1"));
        QTRY_COMPARE(stateOf(launcher, "s1"), ProcessState::Killed);
        launcher.restart(NodeId("m1"));
        QTRY_COMPARE(stateOf(launcher, "m1"), ProcessState::Running);
        QVERIFY(launcher.find(NodeId("m1"))->arguments.contains(QStringLiteral("--bootstrap")));
    }

    void frozenDaemonIsStoppedAndThawed() {
        Launcher launcher(kFakes);
        const QSignalSpy ready(&launcher, &Launcher::ready);
        launcher.launch({});
        QTRY_COMPARE(ready.size(), 1);
        const qint64 pid = launcher.find(NodeId("s2"))->pid;
        launcher.freeze(NodeId("s2"));
        QCOMPARE(stateOf(launcher, "s2"), ProcessState::Frozen);
        QTRY_VERIFY(isStoppedBySignal(pid));
        launcher.thaw(NodeId("s2"));
        QTRY_VERIFY(!isStoppedBySignal(pid));
        QCOMPARE(stateOf(launcher, "s2"), ProcessState::Running);
        launcher.freeze(NodeId("s2"));
        launcher.stop(NodeId("s2"));
        QTRY_COMPARE(stateOf(launcher, "s2"), ProcessState::Exited);
        QVERIFY(!launcher.find(NodeId("s2"))->endedBySignal);
    }

    void killByOthersIsToldFromAnEnd() {
        Launcher launcher(kFakes);
        const QSignalSpy ready(&launcher, &Launcher::ready);
        launcher.launch({});
        QTRY_COMPARE(ready.size(), 1);
        ::kill(static_cast<pid_t>(launcher.find(NodeId("s1"))->pid), SIGKILL);
        QTRY_COMPARE(stateOf(launcher, "s1"), ProcessState::Exited);
        QVERIFY(launcher.find(NodeId("s1"))->endedBySignal);
    }

    void takenPortIsNamed() {
        Launcher first(kFakes);
        const QSignalSpy ready(&first, &Launcher::ready);
        ClusterPlan alone;
        alone.masters = 1;
        alone.slaves = 0;
        first.launch(alone);
        QTRY_COMPARE(ready.size(), 1);
        const quint16 taken = first.find(NodeId("m1"))->endpoint.port;
        QVERIFY(!isPortFree(taken));

        Launcher second(kFakes);
        const QSignalSpy failed(&second, &Launcher::startFailed);
        ClusterPlan plan;
        plan.firstMasterPort = taken;
        second.launch(plan);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(
            failed[0][1].toString(),
            QStringLiteral("m1 did not start: port %1 is in use by another program").arg(taken));
        QCOMPARE(stateOf(second, "m1"), ProcessState::Failed);
        QCOMPARE(second.processes().size(), std::size_t{1});
        QVERIFY(!second.isAnyRunning());
    }

    void daemonThatEndsAtOnceSaysWhy() {
        qputenv("ENGRAM_FAKE", "s3=crash");
        Launcher launcher(kFakes);
        const QSignalSpy ready(&launcher, &Launcher::ready);
        const QSignalSpy failed(&launcher, &Launcher::startFailed);
        launcher.launch({});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][1].toString(),
                 QStringLiteral("s3 did not start: error: the moon is in the wrong phase"));
        for (const char* id : {"m1", "m2", "s1", "s2"}) {
            QTRY_COMPARE(stateOf(launcher, id), ProcessState::Running);
        }
        QCOMPARE(ready.size(), 0);
    }

    void missingProgramIsNamed() {
        Launcher launcher(QStringLiteral("/nowhere"));
        const QSignalSpy failed(&launcher, &Launcher::startFailed);
        launcher.launch({});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][1].toString(),
                 QStringLiteral("m1 did not start: the program engram-master is not in /nowhere"));
    }

    void killedWhileStartingIsNoFailure() {
        qputenv("ENGRAM_FAKE", "s3=mute");
        Launcher launcher(kFakes);
        const QSignalSpy ready(&launcher, &Launcher::ready);
        const QSignalSpy failed(&launcher, &Launcher::startFailed);
        launcher.launch({});
        QTRY_COMPARE(stateOf(launcher, "s2"), ProcessState::Running);
        QTRY_COMPARE(stateOf(launcher, "m2"), ProcessState::Running);
        QTRY_COMPARE(stateOf(launcher, "s1"), ProcessState::Running);
        QCOMPARE(stateOf(launcher, "s3"), ProcessState::Starting);
        launcher.kill(NodeId("s3"));
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(failed.size(), 0);
    }

    void logIsSignalledAndItsEndIsKept() {
        qputenv("ENGRAM_FAKE", "m1=noisy");
        Launcher launcher(kFakes);
        const QSignalSpy appended(&launcher, &Launcher::logAppended);
        ClusterPlan plan;
        plan.masters = 1;
        plan.slaves = 0;
        launcher.launch(plan);
        QTRY_COMPARE(appended.size(), 701);
        QCOMPARE(launcher.log(NodeId("m1")).size(), 500);
        QCOMPARE(launcher.log(NodeId("m1")).last(), QStringLiteral("line 699"));
    }

    void stopAllKillsTheStubbornAfterTwoSeconds() {
        qputenv("ENGRAM_FAKE", "s1=stubborn");
        Launcher launcher(kFakes);
        const QSignalSpy ready(&launcher, &Launcher::ready);
        const QSignalSpy stopped(&launcher, &Launcher::allStopped);
        launcher.launch({});
        QTRY_COMPARE(ready.size(), 1);
        QElapsedTimer timer;
        timer.start();
        launcher.stopAll();
        QVERIFY(timer.elapsed() < 100);
        QTRY_COMPARE(stopped.size(), 1);
        QVERIFY(timer.elapsed() >= 1990 && timer.elapsed() < 3000);
        QCOMPARE(stateOf(launcher, "s1"), ProcessState::Killed);
        QCOMPARE(stateOf(launcher, "s2"), ProcessState::Exited);
        QVERIFY(!launcher.isAnyRunning());
        launcher.stopAll();
        QTRY_COMPARE(stopped.size(), 2);
    }

    void destructorLeavesNoDaemon() {
        std::vector<qint64> pids;
        {
            Launcher launcher(kFakes);
            const QSignalSpy ready(&launcher, &Launcher::ready);
            launcher.launch({});
            QTRY_COMPARE(ready.size(), 1);
            for (const ProcessInfo& info : launcher.processes()) {
                pids.push_back(info.pid);
            }
            launcher.freeze(NodeId("s1"));
        }
        QCOMPARE(pids.size(), std::size_t{5});
        for (const qint64 pid : pids) {
            QVERIFY(isGone(pid));
        }
    }

    void killedParentLeavesNoDaemon() {
        QProcess parent;
        parent.start(QStringLiteral(ENGRAM_TEST_DIR "/launcher_parent"), {kFakes});
        QTRY_VERIFY(parent.canReadLine());
        const QList<QByteArray> pids = parent.readLine().trimmed().split(' ');
        QCOMPARE(pids.size(), 5);
        for (const QByteArray& pid : pids) {
            QVERIFY(!isGone(pid.toLongLong()));
        }
        parent.kill();
        QVERIFY(parent.waitForFinished(5000));
        for (const QByteArray& pid : pids) {
            QTRY_VERIFY(isGone(pid.toLongLong()));
        }
    }
};

QTEST_GUILESS_MAIN(LauncherTest)
#include "launcher_test.moc"
