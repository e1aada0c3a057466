// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "reply_json.h"

#include <QJsonArray>
#include <QString>

namespace engram::cli {

namespace {

QString toQt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonArray namesOf(const std::vector<NodeId>& ids) {
    QJsonArray names;
    for (const NodeId& id : ids) {
        names.append(toQt(id.text()));
    }
    return names;
}

QJsonArray namesOf(const View& view, const SlotReplicas::Indices& indices) {
    QJsonArray names;
    for (const std::uint16_t index : indices) {
        names.append(toQt(view.members.at(index).identity.id.text()));
    }
    return names;
}

/// `bytes` as `name`; as `name`_base64 if a JSON string would not give back each of them.
void setBytes(QJsonObject& object, const QString& name, std::string_view bytes) {
    const QByteArray raw(bytes.data(), static_cast<qsizetype>(bytes.size()));
    if (const QString text = QString::fromUtf8(raw); text.toUtf8() == raw) {
        object.insert(name, text);
    } else {
        object.insert(name + QStringLiteral("_base64"), QLatin1String(raw.toBase64()));
    }
}

bool isText(const resp::Value& value) {
    using Type = resp::ValueType;
    switch (value.type) {
        case Type::Null:
        case Type::Integer:
        case Type::Double:
        case Type::Boolean:
        case Type::Map:
        case Type::Array:
        case Type::Set:
        case Type::Push:
            return false;
        default:
            return true;
    }
}

void setText(QJsonObject& object, const char* name, std::string_view text) {
    if (!text.empty()) {
        object.insert(QLatin1String(name), toQt(text));
    }
}

void setNumber(QJsonObject& object, const char* name, std::uint64_t number) {
    if (number != 0) {
        object.insert(QLatin1String(name), static_cast<qint64>(number));
    }
}

}  // namespace

QJsonValue toJson(const resp::Value& value) {
    switch (value.type) {
        case resp::ValueType::Null:
            return QJsonValue::Null;
        case resp::ValueType::Integer:
            return static_cast<qint64>(value.integer);
        case resp::ValueType::Double:
            return value.real;
        case resp::ValueType::Boolean:
            return value.integer != 0;
        case resp::ValueType::Map: {
            QJsonObject object;
            for (std::size_t i = 0; i + 1 < value.elements.size(); i += 2) {
                const QString name = toQt(value.elements[i].asText());
                const resp::Value& content = value.elements[i + 1];
                if (isText(content)) {
                    setBytes(object, name, content.text);
                } else {
                    object.insert(name, toJson(content));
                }
            }
            return object;
        }
        case resp::ValueType::Array:
        case resp::ValueType::Set:
        case resp::ValueType::Push: {
            QJsonArray array;
            for (const resp::Value& element : value.elements) {
                array.append(toJson(element));
            }
            return array;
        }
        default:
            return toQt(value.text);
    }
}

QJsonValue keyToJson(const std::string& key) {
    QJsonObject object;
    setBytes(object, QStringLiteral("key"), key);
    const QJsonValue text = object.value(QLatin1String("key"));
    return text.isString() ? text : object;
}

QJsonObject toJson(const std::string& key, const ClientAnswer& answer, bool withValue) {
    const OperationResult& result = answer.result;
    QJsonObject object;
    setBytes(object, QStringLiteral("key"), key);
    object.insert(QLatin1String("status"), toQt(toText(result.status)));
    setText(object, "detail", result.detail);
    if (result.status == Status::Ok) {
        object.insert(QLatin1String("version"), toQt(toText(result.version)));
        object.insert(QLatin1String("slot"), result.slot.value);
        object.insert(QLatin1String("replicas"), namesOf(result.replicas));
        if (withValue) {
            setBytes(object, QStringLiteral("value"), result.value.view());
        }
    }
    object.insert(QLatin1String("served_by"), toQt(toText(answer.servedBy)));
    object.insert(QLatin1String("attempts"), static_cast<qint64>(answer.attempts));
    object.insert(QLatin1String("latency_us"), static_cast<qint64>(answer.latency.count()));
    return object;
}

QJsonObject toJson(const View& view) {
    QJsonArray members;
    for (const Member& member : view.members) {
        members.append(QJsonObject{
            {QLatin1String("id"), toQt(member.identity.id.text())},
            {QLatin1String("incarnation"), QString::number(member.identity.incarnation.value)},
            {QLatin1String("role"), toQt(toText(member.role))},
            {QLatin1String("host"), toQt(member.endpoint.host)},
            {QLatin1String("port"), member.endpoint.port},
            {QLatin1String("pid"), static_cast<qint64>(member.pid)}});
    }
    QJsonArray predecessor;
    for (const Identity& identity : view.predecessor) {
        predecessor.append(toQt(identity.id.text()));
    }
    QJsonArray runs;
    for (std::size_t first = 0; first < view.slots.size();) {
        std::size_t last = first;
        while (last + 1 < view.slots.size() && view.slots[last + 1] == view.slots[first]) {
            ++last;
        }
        runs.append(
            QJsonObject{{QLatin1String("first"), static_cast<qint64>(first)},
                        {QLatin1String("last"), static_cast<qint64>(last)},
                        {QLatin1String("in_sync"), namesOf(view, view.slots[first].inSync)},
                        {QLatin1String("syncing"), namesOf(view, view.slots[first].syncing)}});
        first = last + 1;
    }
    return {{QLatin1String("cluster"), QString::number(view.cluster.value)},
            {QLatin1String("epoch"), static_cast<qint64>(view.stamp.epoch.value)},
            {QLatin1String("number"), static_cast<qint64>(view.stamp.number.value)},
            {QLatin1String("primary"), toQt(view.primary.text())},
            {QLatin1String("replicas"), static_cast<qint64>(view.replicas)},
            {QLatin1String("min_in_sync"), static_cast<qint64>(view.minInSync)},
            {QLatin1String("members"), members},
            {QLatin1String("predecessor"), predecessor},
            {QLatin1String("slots"), runs}};
}

QJsonObject toJson(const Event& event) {
    QJsonObject object;
    object.insert(QLatin1String("kind"), toQt(toText(event.kind)));
    object.insert(QLatin1String("time_us"), static_cast<qint64>(event.time.wallMicroseconds()));
    setText(object, "node", event.node.text());
    setNumber(object, "request", event.request.value);
    if (event.hop != HopKind::None) {
        setText(object, "hop", toText(event.hop));
    }
    setText(object, "from", event.from.text());
    setText(object, "to", event.to.text());
    setNumber(object, "epoch", event.epoch.value);
    setNumber(object, "number", event.number.value);
    if (!event.version.isNone()) {
        setText(object, "version", toText(event.version));
    }
    if (!event.key.empty()) {
        object.insert(QLatin1String("slot"), event.slot.value);
        setBytes(object, QStringLiteral("key"), event.key);
    }
    setText(object, "text", event.text);
    setText(object, "detail", event.detail);
    QJsonObject counters;
    for (const auto& [name, count] : event.counters) {
        counters.insert(toQt(name), static_cast<qint64>(count));
    }
    if (!counters.isEmpty()) {
        object.insert(QLatin1String("counters"), counters);
    }
    return object;
}

}  // namespace engram::cli
