// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// `write`, `read`, `delete`, `append` and `increment`: one request each, and what must come back.

#include "gui_scenario/request_steps.h"

#include <QCoreApplication>

#include "client/reply_decoder.h"

namespace engram::gui {

namespace {

using namespace std::chrono_literals;

/// A client gives up after five seconds; this only guards against an answer that never comes.
constexpr auto kAnswerLimit = 15s;
constexpr double kMaxValue = 1 << 20;

struct RequestText {
    Q_DECLARE_TR_FUNCTIONS(engram::gui::RequestText)
};

constexpr const char* kStatuses = "OK|NOT_FOUND|NOTPRIMARY|NOREPLICAS|UNAVAILABLE|UNCERTAIN|ERR";

QString statusText(Status status) {
    const std::string_view word = toText(status);
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

/// What must come back, as far as the file says.
QString expectedText(StepTask& task) {
    const StepFields& fields = task.fields();
    QStringList parts{fields.text("expect", statusText(Status::Ok))};
    if (fields.has("reason")) {
        parts.append(RequestText::tr("because of '%1'").arg(task.filled(fields.text("reason"))));
    }
    if (fields.has("copies")) {
        parts.append(RequestText::tr("copies: %1").arg(fields.whole("copies")));
    }
    if (fields.has("result")) {
        parts.append(RequestText::tr("result: %1").arg(fields.whole("result")));
    }
    return parts.join(QStringLiteral(", "));
}

bool isAsExpected(StepTask& task, const OperationResult& result) {
    const StepFields& fields = task.fields();
    const QString status = fields.text("expect", statusText(Status::Ok));
    if (statusText(result.status) != status) {
        return false;
    }
    if (fields.has("reason") &&
        !QString::fromStdString(result.detail).contains(task.filled(fields.text("reason")))) {
        return false;
    }
    if (fields.has("copies") &&
        static_cast<std::int64_t>(result.replicas.size()) != fields.whole("copies")) {
        return false;
    }
    return !fields.has("result") || result.count == fields.whole("result");
}

void judge(StepTask& task, const QString& expected, bool isRight, const OperationResult& result) {
    if (isRight) {
        task.pass(answerText(result));
    } else {
        task.fail(expected, answerText(result));
    }
}

/// Sends `command` to the node of `via` and to no other, once.
void sendTo(StepTask& task, const std::vector<std::string>& command,
            const std::function<void(const OperationResult&)>& judged) {
    const std::optional<NodeId> node = task.node("via");
    if (!node) {
        return;
    }
    ClientConnection* const connection = task.run().connectionTo(*node);
    if (connection == nullptr) {
        return task.fail(RequestText::tr("an address of %1").arg(toQString(*node)),
                         RequestText::tr("none is known"));
    }
    std::string wire;
    appendArguments(wire, command);
    connection->send(wire, task.whileRunning([judged](Delivery delivery, resp::Value&& reply) {
        if (delivery == Delivery::Answered) {
            return judged(decodeDataReply(reply));
        }
        OperationResult lost;
        lost.status = delivery == Delivery::LostSent ? Status::Uncertain : Status::Unavailable;
        lost.detail = "the connection was lost";
        judged(lost);
    }));
}

QString asked(const QString& request, const QString& answer) {
    return RequestText::tr("%1 is answered with %2", "a request and its answer")
        .arg(request, answer);
}

/// Requests of the console's client, or of one node alone.
void request(StepTask& task, std::vector<std::string> command,
             const std::function<void(const ClusterClient::AnswerCallback&)>& send,
             const std::function<bool(const OperationResult&)>& isRight, const QString& wanted) {
    const QString words = QString::fromStdString(command.at(0) + ' ' + command.at(1));
    const QString expected = asked(words, wanted);
    task.expect(expected, words);
    const auto judged = [&task, expected, isRight](const OperationResult& result) {
        judge(task, expected, isRight(result), result);
    };
    if (task.fields().has("via")) {
        return sendTo(task, std::move(command), judged);
    }
    send(task.whileRunning([judged](const ClientAnswer& answer) { judged(answer.result); }));
}

void beginWrite(StepTask& task) {
    const StepFields& fields = task.fields();
    const std::string key = fields.text("key").toStdString();
    const std::string value = task.filled(fields.text("value")).toStdString();
    request(
        task, {"WRITE", key, value},
        [&](const auto& done) { task.session().write(key, value, done); },
        [&task](const OperationResult& result) { return isAsExpected(task, result); },
        expectedText(task));
}

void beginDelete(StepTask& task) {
    const StepFields& fields = task.fields();
    const std::string key = fields.text("key").toStdString();
    request(
        task, {"DELETE", key}, [&](const auto& done) { task.session().erase(key, done); },
        [&task](const OperationResult& result) { return isAsExpected(task, result); },
        expectedText(task));
}

/// What a numbered request must show that was repeated: the term in which it was carried out is
/// over, and another primary answered from what was kept beside the value.
bool isRecognised(const ClientAnswer& answer, Epoch epochBefore, const Endpoint& primaryBefore) {
    return answer.attempts > 1 && answer.result.version.epoch == epochBefore &&
           answer.servedBy != primaryBefore;
}

/// APPEND and INCREMENT go through clients of the lesson's own, with and without a session.
void beginUpdate(StepTask& task, const QString& words,
                 const std::function<void(ClusterClient&, ClusterClient::AnswerCallback)>& send) {
    const StepFields& fields = task.fields();
    QString expected = asked(words, expectedText(task));
    const bool mustBeRecognised = fields.truth("recognised");
    if (mustBeRecognised) {
        expected =
            RequestText::tr("%1, and was carried out before the new primary came").arg(expected);
    }
    task.expect(expected, words);
    const Epoch epoch = task.model().epoch();
    const NodeView* const primary = task.model().find(task.model().primary());
    const Endpoint endpoint = primary == nullptr ? Endpoint() : primary->endpoint;
    send(task.run().client(fields.truth("session", true)),
         task.whileRunning([=, &task](const ClientAnswer& answer) {
             const bool isRight = isAsExpected(task, answer.result) &&
                                  (!mustBeRecognised || isRecognised(answer, epoch, endpoint));
             judge(task, expected, isRight, answer.result);
         }));
}

void beginAppend(StepTask& task) {
    const StepFields& fields = task.fields();
    beginUpdate(task, QStringLiteral("APPEND %1").arg(fields.text("key")),
                [&fields](ClusterClient& client, ClusterClient::AnswerCallback done) {
                    client.append(fields.text("key").toStdString(),
                                  Blob(fields.text("value").toStdString()), std::move(done));
                });
}

void beginIncrement(StepTask& task) {
    const StepFields& fields = task.fields();
    beginUpdate(task, QStringLiteral("INCREMENT %1").arg(fields.text("key")),
                [&fields](ClusterClient& client, ClusterClient::AnswerCallback done) {
                    client.add(fields.text("key").toStdString(), fields.whole("by", 1),
                               std::move(done));
                });
}

QString readMistake(const StepFields& fields) {
    const bool isRefused = fields.has("expect") && fields.text("expect") != QLatin1String("OK");
    if (fields.has("value") && isRefused) {
        return RequestText::tr("'value' can't come with 'expect = \"%1\"'")
            .arg(fields.text("expect"));
    }
    return {};
}

constexpr FieldSpec kExpect{"expect", FieldType::Word, false, 0, 0, kStatuses};
constexpr FieldSpec kReason{"reason", FieldType::Text, false, 1, 200};
constexpr FieldSpec kVia{"via", FieldType::Node, false};
constexpr FieldSpec kSession{"session", FieldType::Truth, false};
constexpr FieldSpec kRecognised{"recognised", FieldType::Truth, false};
constexpr FieldSpec kResult{"result", FieldType::Whole, false, -1e15, 1e15};

constexpr FieldSpec kWrite[] = {{"key", FieldType::Key},
                                {"value", FieldType::Text, true, 0, kMaxValue},
                                {"copies", FieldType::Whole, false, 1, 16},
                                kExpect,
                                kReason,
                                kVia};
constexpr FieldSpec kRead[] = {{"key", FieldType::Key},
                               {"value", FieldType::Text, false, 0, kMaxValue},
                               kExpect,
                               kReason,
                               kVia};
constexpr FieldSpec kDelete[] = {{"key", FieldType::Key}, kExpect, kReason, kVia};
constexpr FieldSpec kAppend[] = {{"key", FieldType::Key},
                                 {"value", FieldType::Text, true, 1, kMaxValue},
                                 kSession,
                                 kRecognised,
                                 kResult,
                                 kExpect,
                                 kReason};
constexpr FieldSpec kIncrement[] = {{"key", FieldType::Key},
                                    {"by", FieldType::Whole, false, -1e9, 1e9},
                                    kSession,
                                    kRecognised,
                                    kResult,
                                    kExpect,
                                    kReason};

constexpr StepKind kRows[] = {
    {"write", nullptr, nullptr, kWrite, StepLimit::Default, kAnswerLimit, beginWrite},
    {"read", nullptr, nullptr, kRead, StepLimit::Default, kAnswerLimit, beginRead, readMistake},
    {"delete", nullptr, nullptr, kDelete, StepLimit::Default, kAnswerLimit, beginDelete},
    {"append", nullptr, nullptr, kAppend, StepLimit::Default, kAnswerLimit, beginAppend},
    {"increment", nullptr, nullptr, kIncrement, StepLimit::Default, kAnswerLimit, beginIncrement},
};

}  // namespace

QString valueText(const OperationResult& result) {
    const std::string_view value = result.value.view();
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

QString answerText(const OperationResult& result) {
    QStringList parts{statusText(result.status)};
    if (!result.detail.empty()) {
        parts.append(QString::fromStdString(result.detail));
    }
    if (result.status != Status::Ok) {
        return parts.join(QStringLiteral(": "));
    }
    if (result.value.size() > 0) {
        parts.append(QLatin1Char('"') + valueText(result) + QLatin1Char('"'));
    }
    if (!result.version.isNone()) {
        parts.append(
            RequestText::tr("version %1").arg(QString::fromStdString(toText(result.version))));
    }
    QStringList holders;
    for (const NodeId& id : result.replicas) {
        holders.append(toQString(id));
    }
    if (!holders.isEmpty()) {
        parts.append(RequestText::tr("from %1", "the replicas that answered")
                         .arg(holders.join(QStringLiteral(", "))));
    }
    return parts.join(QStringLiteral(", "));
}

void beginRead(StepTask& task) {
    const StepFields& fields = task.fields();
    const std::string key = fields.text("key").toStdString();
    const QString value = task.filled(fields.text("value"));
    const QString answer =
        fields.has("value") ? QLatin1Char('"') + value + QLatin1Char('"') : expectedText(task);
    request(
        task, {"READ", key}, [&](const auto& done) { task.session().read(key, done); },
        [&task, &fields, value](const OperationResult& result) {
            return isAsExpected(task, result) &&
                   (!fields.has("value") || valueText(result) == value);
        },
        answer);
}

std::span<const StepKind> requestSteps() {
    return kRows;
}

}  // namespace engram::gui
