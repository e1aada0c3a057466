// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_scenario/field_reader.h"

#include <toml++/toml.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <cmath>

#include "common/limits.h"

namespace engram::gui {

namespace {

struct FieldProblem {
    Q_DECLARE_TR_FUNCTIONS(engram::gui::FieldProblem)
};

using Read = tl::expected<FieldValue, QString>;

tl::unexpected<QString> wrong(const QString& text) {
    return tl::unexpected<QString>(text);
}

QString kindOf(const toml::node& value) {
    if (value.is_string()) {
        return FieldProblem::tr("a text");
    }
    if (value.is_integer()) {
        return FieldProblem::tr("a whole number");
    }
    if (value.is_floating_point()) {
        return FieldProblem::tr("a number");
    }
    if (value.is_boolean()) {
        return FieldProblem::tr("true or false");
    }
    if (value.is_array()) {
        return FieldProblem::tr("a list");
    }
    return value.is_table() ? FieldProblem::tr("a table") : FieldProblem::tr("a date or time");
}

tl::unexpected<QString> wrongKind(const QString& wanted, const toml::node& value) {
    return wrong(FieldProblem::tr("must be %1, not %2").arg(wanted, kindOf(value)));
}

tl::expected<QString, QString> readString(const toml::node& value, const QString& wanted) {
    const auto* const text = value.as_string();
    if (text == nullptr) {
        return wrongKind(wanted, value);
    }
    const QString read = QString::fromStdString(text->get()).trimmed();
    if (read.size() > kMaxTextLength) {
        return wrong(FieldProblem::tr("is longer than %1 characters").arg(kMaxTextLength));
    }
    return read;
}

Read readFilledString(const toml::node& value, const QString& wanted) {
    auto text = readString(value, wanted);
    if (text && text->isEmpty()) {
        return wrong(FieldProblem::tr("is empty"));
    }
    return text ? Read(std::move(*text)) : Read(wrong(text.error()));
}

Read readText(const FieldSpec& spec, const toml::node& value) {
    const auto* const text = value.as_string();
    if (text == nullptr) {
        return wrongKind(FieldProblem::tr("a text"), value);
    }
    const auto length = static_cast<double>(text->get().size());
    if (length < spec.least) {
        return wrong(FieldProblem::tr("is empty"));
    }
    if (spec.most > 0 && length > spec.most) {
        return wrong(FieldProblem::tr("is longer than %1 bytes").arg(spec.most));
    }
    return QString::fromStdString(text->get());
}

/// Line breaks of the file are none of the card.
Read readCaption(const toml::node& value) {
    Read text = readFilledString(value, FieldProblem::tr("a text"));
    return text ? Read(std::get<QString>(*text).simplified()) : text;
}

Read readCaptions(const toml::node& value) {
    const toml::array* const list = value.as_array();
    if (list == nullptr) {
        return wrongKind(FieldProblem::tr("a list of texts"), value);
    }
    if (list->size() < 2 || list->size() > 6) {
        return wrong(FieldProblem::tr("must have two to six texts"));
    }
    QStringList texts;
    for (const toml::node& one : *list) {
        Read text = readCaption(one);
        if (!text) {
            return text;
        }
        texts.append(std::get<QString>(*text));
    }
    return texts;
}

Read readWord(const FieldSpec& spec, const toml::node& value) {
    const QStringList words = QString::fromLatin1(spec.words).split(QLatin1Char('|'));
    auto text = readString(value, FieldProblem::tr("a text"));
    if (!text) {
        return wrong(text.error());
    }
    if (!words.contains(*text)) {
        return wrong(
            FieldProblem::tr("'%1' is none of: %2").arg(*text, words.join(QStringLiteral(", "))));
    }
    return *text;
}

bool isIn(const FieldSpec& spec, double number) {
    return number >= spec.least && number <= spec.most;
}

tl::unexpected<QString> outOfRange(const FieldSpec& spec) {
    return wrong(FieldProblem::tr("must be from %1 to %2").arg(spec.least).arg(spec.most));
}

Read readWhole(const FieldSpec& spec, const toml::node& value) {
    const auto* const number = value.as_integer();
    if (number == nullptr) {
        return wrongKind(FieldProblem::tr("a whole number"), value);
    }
    if (!isIn(spec, static_cast<double>(number->get()))) {
        return outOfRange(spec);
    }
    return std::int64_t{number->get()};
}

Read readNumber(const FieldSpec& spec, const toml::node& value) {
    const auto number = value.value<double>();
    if (!value.is_number() || !number) {
        return wrongKind(FieldProblem::tr("a number"), value);
    }
    if (!isIn(spec, *number)) {
        return outOfRange(spec);
    }
    return *number;
}

Read readDuration(const FieldSpec& spec, const toml::node& value) {
    const QString wanted = FieldProblem::tr("a time such as \"2 s\" or \"300 ms\"");
    auto text = readString(value, wanted);
    if (!text) {
        return wrong(text.error());
    }
    const auto duration = parseDuration(*text);
    if (!duration) {
        return wrong(FieldProblem::tr("'%1' is not %2").arg(*text, wanted));
    }
    if (!isIn(spec, static_cast<double>(duration->count()))) {
        return wrong(FieldProblem::tr("must be from %1 to %2")
                         .arg(toText(std::chrono::milliseconds(std::llround(spec.least))),
                              toText(std::chrono::milliseconds(std::llround(spec.most)))));
    }
    return *duration;
}

Read readNode(const toml::node& value, bool isGroupAllowed) {
    Read text = readFilledString(value, FieldProblem::tr("the name of a node"));
    if (!text) {
        return text;
    }
    NodeRef ref = parseNodeRef(std::get<QString>(*text));
    if (ref.isGroup() && !isGroupAllowed) {
        return wrong(FieldProblem::tr("must be one node, not '%1'").arg(toText(ref)));
    }
    return ref;
}

Read readNodes(const toml::node& value) {
    std::vector<NodeRef> refs;
    const auto add = [&refs](const toml::node& one) -> Read {
        Read ref = readNode(one, true);
        if (ref) {
            refs.push_back(std::get<NodeRef>(*ref));
        }
        return ref;
    };
    if (const toml::array* const list = value.as_array()) {
        if (list->empty()) {
            return wrong(FieldProblem::tr("names no node"));
        }
        for (const toml::node& one : *list) {
            if (Read ref = add(one); !ref) {
                return ref;
            }
        }
    } else if (Read ref = add(value); !ref) {
        return ref;
    }
    return refs;
}

Read readKey(const toml::node& value) {
    Read key = readFilledString(value, FieldProblem::tr("a key"));
    if (key &&
        static_cast<std::size_t>(std::get<QString>(*key).toUtf8().size()) > limits::kMaxKeyBytes) {
        return wrong(FieldProblem::tr("is longer than a key may be"));
    }
    return key;
}

Read readMatching(const toml::node& value, const QRegularExpression& form, const QString& wanted) {
    Read text = readFilledString(value, wanted);
    if (text && !form.match(std::get<QString>(*text)).hasMatch()) {
        return wrong(FieldProblem::tr("'%1' is not %2").arg(std::get<QString>(*text), wanted));
    }
    return text;
}

}  // namespace

std::optional<std::chrono::milliseconds> parseDuration(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^([0-9]+(?:\\.[0-9]+)?) ?(ms|s|min)$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString unit = match.captured(2);
    const double factor = unit == QLatin1String("ms") ? 1 : unit == QLatin1String("s") ? 1e3 : 6e4;
    const double milliseconds = match.captured(1).toDouble() * factor;
    if (milliseconds > 1e9) {
        return std::nullopt;
    }
    return std::chrono::milliseconds(std::llround(milliseconds));
}

QString toText(std::chrono::milliseconds duration) {
    const auto count = duration.count();
    if (count > 0 && count % 60'000 == 0) {
        return QStringLiteral("%1 min").arg(count / 60'000);
    }
    return count >= 1000 ? QStringLiteral("%1 s").arg(static_cast<double>(count) / 1000)
                         : QStringLiteral("%1 ms").arg(count);
}

tl::expected<FieldValue, QString> readField(const FieldSpec& spec, const toml::node& value) {
    static const QRegularExpression fileName(QStringLiteral("^[A-Za-z0-9_-]+\\.png$"));
    static const QRegularExpression newName(QStringLiteral("^[a-z][a-z0-9 _-]{0,30}$"));
    switch (spec.type) {
        case FieldType::Text:
            return readText(spec, value);
        case FieldType::Caption:
            return readCaption(value);
        case FieldType::Captions:
            return readCaptions(value);
        case FieldType::Word:
            return readWord(spec, value);
        case FieldType::Whole:
            return readWhole(spec, value);
        case FieldType::Number:
            return readNumber(spec, value);
        case FieldType::Truth:
            return value.is_boolean() ? Read(value.as_boolean()->get())
                                      : Read(wrongKind(FieldProblem::tr("true or false"), value));
        case FieldType::Duration:
            return readDuration(spec, value);
        case FieldType::Node:
            return readNode(value, false);
        case FieldType::Nodes:
            return readNodes(value);
        case FieldType::Key:
            return readKey(value);
        case FieldType::FileName:
            return readMatching(value, fileName,
                                FieldProblem::tr("a file name such as \"takeover.png\""));
        case FieldType::NewName:
            return readMatching(value, newName, FieldProblem::tr("a name such as \"victim\""));
    }
    return wrong({});
}

}  // namespace engram::gui
