// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "resp/value.h"

#include <algorithm>
#include <charconv>

#include "common/decimal.h"
#include "common/limits.h"

namespace engram::resp {

namespace {

constexpr std::size_t kMaxElements = 16U * 1024U * 1024U;
/// The shortest element on the wire is "_\r\n".
constexpr std::size_t kMinElementBytes = 3;

bool parseReal(std::string_view text, double& value) {
    if (text.starts_with('+'))
        text.remove_prefix(1);
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() && !text.empty();
}

bool isBigNumber(std::string_view text) {
    if (text.starts_with('-') || text.starts_with('+'))
        text.remove_prefix(1);
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

class ValueReader {
public:
    enum class Step { Done, NeedMore, Failed };

    explicit ValueReader(std::string_view buffer) : m_buffer(buffer) {}

    Step read(Value& value, std::size_t depth);
    [[nodiscard]] std::size_t position() const { return m_position; }
    [[nodiscard]] Error takeError() { return std::move(m_error); }

private:
    Step readLine(std::string_view& line);
    Step readLength(std::string_view line, std::size_t limit, std::size_t& length);
    Step readScalar(char kind, std::string_view line, Value& value);
    Step readString(char kind, std::string_view line, Value& value);
    Step readElements(ValueType type, std::size_t perItem, std::string_view line, Value& value,
                      std::size_t depth);
    Step fail(ErrorCode code, std::string_view what) {
        m_error = {code, "RESP at byte " + std::to_string(m_valueStart) + ": " + std::string(what)};
        return Step::Failed;
    }

    std::string_view m_buffer;
    std::size_t m_position = 0;
    std::size_t m_valueStart = 0;
    std::size_t m_elements = 0;
    Error m_error;
};

ValueReader::Step ValueReader::read(Value& value, std::size_t depth) {
    if (m_position == m_buffer.size())
        return Step::NeedMore;
    m_valueStart = m_position;
    const char kind = m_buffer[m_position];
    std::string_view line;
    if (const Step step = readLine(line); step != Step::Done)
        return step;
    switch (kind) {
        case '$':
        case '=':
        case '!':
            return readString(kind, line, value);
        case '*':
            return readElements(ValueType::Array, 1, line, value, depth);
        case '%':
            return readElements(ValueType::Map, 2, line, value, depth);
        case '~':
            return readElements(ValueType::Set, 1, line, value, depth);
        case '>':
            return readElements(ValueType::Push, 1, line, value, depth);
        case '|': {  // attributes stand before the value that they describe; nobody here uses them
            Value attributes;
            const Step step = readElements(ValueType::Map, 2, line, attributes, depth);
            return step == Step::Done ? read(value, depth + 1) : step;
        }
        default:
            return readScalar(kind, line, value);
    }
}

ValueReader::Step ValueReader::readLine(std::string_view& line) {
    const std::string_view window = m_buffer.substr(m_position, limits::kMaxInlineBytes);
    const std::size_t end = window.find("\r\n");
    if (end == std::string_view::npos)
        return window.size() == limits::kMaxInlineBytes
                   ? fail(ErrorCode::TooLarge, "line without end")
                   : Step::NeedMore;
    line = window.substr(1, end == 0 ? 0 : end - 1);
    if (end == 0)
        return fail(ErrorCode::Malformed, "empty line");
    m_position += end + 2;
    return Step::Done;
}

ValueReader::Step ValueReader::readLength(std::string_view line, std::size_t limit,
                                          std::size_t& length) {
    if (!parseDecimal(line, length))
        return fail(ErrorCode::Malformed, "bad length");
    if (length > limit)
        return fail(ErrorCode::TooLarge, "length is over the limit");
    return Step::Done;
}

ValueReader::Step ValueReader::readScalar(char kind, std::string_view line, Value& value) {
    switch (kind) {
        case '+':
        case '-':
            value.type = kind == '+' ? ValueType::SimpleString : ValueType::Error;
            value.text = line;
            return Step::Done;
        case ':':
            value.type = ValueType::Integer;
            return parseDecimal(line, value.integer) ? Step::Done
                                                     : fail(ErrorCode::Malformed, "bad integer");
        case '_':
            return line.empty() ? Step::Done : fail(ErrorCode::Malformed, "bad null");
        case ',':
            value.type = ValueType::Double;
            return parseReal(line, value.real) ? Step::Done
                                               : fail(ErrorCode::Malformed, "bad double");
        case '#':
            value.type = ValueType::Boolean;
            value.integer = line == "t" ? 1 : 0;
            return line == "t" || line == "f" ? Step::Done
                                              : fail(ErrorCode::Malformed, "bad boolean");
        case '(':
            value.type = ValueType::BigNumber;
            value.text = line;
            return isBigNumber(line) ? Step::Done : fail(ErrorCode::Malformed, "bad big number");
        default:
            return fail(ErrorCode::Malformed, "unknown type");
    }
}

ValueReader::Step ValueReader::readString(char kind, std::string_view line, Value& value) {
    if (kind == '$' && line == "-1")
        return Step::Done;
    std::size_t length = 0;
    if (const Step step = readLength(line, limits::kMaxCommandBytes, length); step != Step::Done)
        return step;
    if (m_buffer.size() - m_position < length + 2)
        return Step::NeedMore;
    std::string_view text = m_buffer.substr(m_position, length);
    if (m_buffer.substr(m_position + length, 2) != "\r\n")
        return fail(ErrorCode::Malformed, "string without CRLF");
    if (kind == '=') {
        if (length < 4 || text[3] != ':')
            return fail(ErrorCode::Malformed, "verbatim string without format");
        text.remove_prefix(4);
    }
    value.type = kind == '$'   ? ValueType::BulkString
                 : kind == '=' ? ValueType::Verbatim
                               : ValueType::Error;
    value.text = text;
    m_position += length + 2;
    return Step::Done;
}

ValueReader::Step ValueReader::readElements(ValueType type, std::size_t perItem,
                                            std::string_view line, Value& value,
                                            std::size_t depth) {
    if (type == ValueType::Array && line == "-1")
        return Step::Done;
    std::size_t count = 0;
    if (const Step step = readLength(line, kMaxElements / perItem, count); step != Step::Done)
        return step;
    count *= perItem;
    m_elements += count;
    if (depth >= limits::kMaxReplyDepth || m_elements > kMaxElements)
        return fail(ErrorCode::TooLarge, "nested too deeply or too many elements");
    value.type = type;
    // An announced count costs nothing until its bytes are there.
    value.elements.reserve(std::min(count, (m_buffer.size() - m_position) / kMinElementBytes));
    for (std::size_t index = 0; index < count; ++index) {
        Value element;
        if (const Step step = read(element, depth + 1); step != Step::Done)
            return step;
        value.elements.push_back(std::move(element));
    }
    return Step::Done;
}

}  // namespace

const Value* Value::find(std::string_view key) const {
    if (type != ValueType::Map && type != ValueType::Array)
        return nullptr;
    for (std::size_t index = 0; index + 1 < elements.size(); index += 2) {
        const Value& name = elements[index];
        const bool isString =
            name.type == ValueType::BulkString || name.type == ValueType::SimpleString;
        if (isString && name.text == key)
            return &elements[index + 1];
    }
    return nullptr;
}

std::string Value::asText() const {
    switch (type) {
        case ValueType::SimpleString:
        case ValueType::Error:
        case ValueType::BulkString:
        case ValueType::Verbatim:
        case ValueType::BigNumber:
            return text;
        case ValueType::Integer:
            return std::to_string(integer);
        case ValueType::Double: {
            char digits[32];
            const auto end = std::to_chars(digits, digits + sizeof digits, real).ptr;
            return {digits, end};
        }
        default:
            return {};
    }
}

Result<ValueParse> parseValue(std::string_view buffer) {
    ValueParse parse;
    ValueReader reader(buffer);
    switch (reader.read(parse.value, 0)) {
        case ValueReader::Step::Failed:
            return tl::unexpected<Error>(reader.takeError());
        case ValueReader::Step::NeedMore:
            return ValueParse{};
        case ValueReader::Step::Done:
            break;
    }
    parse.complete = true;
    parse.consumed = reader.position();
    return parse;
}

}  // namespace engram::resp
