// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/codec.h"

#include <absl/container/flat_hash_map.h>

#include <concepts>
#include <memory>
#include <type_traits>

#include "common/decimal.h"
#include "common/limits.h"
#include "resp/writer.h"

namespace engram {

namespace {

// A message is a sequence of leaves, one bulk string each. What consists of others is taken apart
// here, once for encoder, decoder and counter; `value` is const for the first and the last.

template <class T, class U>
concept Is = std::same_as<std::remove_const_t<T>, U>;

template <Is<Version> T, class F>
void visitParts(T& value, F&& f) {
    f(value.epoch);
    f(value.sequence);
}

template <Is<Endpoint> T, class F>
void visitParts(T& value, F&& f) {
    f(value.host);
    f(value.port);
}

template <Is<Identity> T, class F>
void visitParts(T& value, F&& f) {
    f(value.id);
    f(value.incarnation);
}

template <Is<Member> T, class F>
void visitParts(T& value, F&& f) {
    f(value.identity);
    f(value.role);
    f(value.endpoint);
    f(value.pid);
}

template <Is<SessionStamp> T, class F>
void visitParts(T& value, F&& f) {
    f(value.session);
    f(value.number);
}

template <Is<SessionRecord> T, class F>
void visitParts(T& value, F&& f) {
    f(value.stamp);
    f(value.version);
    f(value.count);
}

template <Is<Entry> T, class F>
void visitParts(T& value, F&& f) {
    f(value.key);
    f(value.version);
    f(value.tombstone);
    f(value.value);
}

template <Is<EntryHead> T, class F>
void visitParts(T& value, F&& f) {
    f(value.key);
    f(value.version);
    f(value.tombstone);
}

template <Is<DigestRow> T, class F>
void visitParts(T& value, F&& f) {
    f(value.slot);
    f(value.digest.count);
    f(value.digest.hash);
    f(value.floor);
}

template <class T>
concept Composite = requires(T& value) {
    visitParts(value, [](auto&) {});
};

template <class T>
concept List = requires(T& value) {
    value.reserve(std::size_t{});
    value.emplace_back();
}
&&!std::same_as<std::remove_const_t<T>, std::string>;

// --- counter ------------------------------------------------------------------------------------

template <class T>
std::size_t argumentsOf(const T& value) {
    if constexpr (List<T>) {
        std::size_t count = 1;
        for (const auto& item : value)
            count += argumentsOf(item);
        return count;
    } else if constexpr (Composite<const T>) {
        std::size_t count = 0;
        visitParts(value, [&count](const auto& part) { count += argumentsOf(part); });
        return count;
    } else {
        return 1;
    }
}

// --- encoder ------------------------------------------------------------------------------------

class Encoder {
public:
    explicit Encoder(std::string& out) : m_out(out) {}

    template <class T>
    void operator()(const T& value) {
        if constexpr (List<T>) {
            resp::appendBulkInteger(m_out, value.size());
            for (const auto& item : value)
                (*this)(item);
        } else if constexpr (Composite<const T>) {
            visitParts(value, *this);
        } else {
            leaf(value);
        }
    }

private:
    void leaf(bool value) { resp::appendBulkInteger(m_out, value ? 1 : 0); }
    void leaf(std::uint16_t value) { resp::appendBulkInteger(m_out, value); }
    void leaf(std::uint64_t value) { resp::appendBulkInteger(m_out, value); }
    void leaf(std::int64_t value) {
        if (value >= 0)
            return resp::appendBulkInteger(m_out, static_cast<std::uint64_t>(value));
        std::string text;
        appendDecimal(text, value);
        resp::appendBulk(m_out, text);
    }
    template <class Tag, class Integer>
    void leaf(StrongInteger<Tag, Integer> id) {
        resp::appendBulkInteger(m_out, id.value);
    }
    void leaf(const std::string& text) { resp::appendBulk(m_out, text); }
    void leaf(const Blob& bytes) { resp::appendBulk(m_out, bytes.view()); }
    void leaf(const NodeId& id) { resp::appendBulk(m_out, id.text()); }
    void leaf(Role role) { resp::appendBulk(m_out, toText(role)); }
    void leaf(PromiseAnswer answer) {
        resp::appendBulkInteger(m_out, static_cast<std::uint64_t>(answer));
    }
    void leaf(const ViewPtr& view) {
        resp::appendBulk(m_out, view ? encodeView(*view) : std::string());
    }

    std::string& m_out;
};

// --- decoder ------------------------------------------------------------------------------------

/// Takes fields off the arguments until one is wrong; then the rest is left as it is.
class Decoder {
public:
    explicit Decoder(const resp::Arguments& arguments) : m_arguments(arguments) {}

    template <class T>
    void operator()(T& value) {
        if (m_failed)
            return;
        if constexpr (List<T>) {
            takeList(value);
        } else if constexpr (Composite<T>) {
            visitParts(value, *this);
        } else if (m_at == m_arguments.size()) {
            fail("arguments are missing");
        } else {
            leaf(m_arguments[m_at], value);
            ++m_at;
        }
    }

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool atEnd() const { return m_at == m_arguments.size(); }

    /// Only the first call counts.
    void fail(std::string_view what, ErrorCode code = ErrorCode::Malformed) {
        if (m_failed)
            return;
        m_failed = true;
        m_error.code = code;
        m_error.detail.append(m_arguments[0]).append(": argument ");
        appendDecimal(m_error.detail, m_at);
        m_error.detail.append(": ").append(what);
    }
    [[nodiscard]] Error takeError() { return std::move(m_error); }

private:
    template <class T>
    void takeList(T& list) {
        std::uint64_t count = 0;
        (*this)(count);
        static const std::size_t kArgumentsPerItem = argumentsOf(typename T::value_type{});
        if (count > (m_arguments.size() - m_at) / kArgumentsPerItem)
            return fail("more items announced than there are");
        list.reserve(static_cast<std::size_t>(count));
        for (std::uint64_t index = 0; index < count && !m_failed; ++index)
            (*this)(list.emplace_back());
    }

    template <std::integral T>
    void leaf(std::string_view text, T& value) {
        if (!parseDecimal(text, value))
            fail("not a number in range");
    }
    template <class Tag, class Integer>
    void leaf(std::string_view text, StrongInteger<Tag, Integer>& id) {
        leaf(text, id.value);
    }
    void leaf(std::string_view text, SlotId& slot) {
        leaf(text, slot.value);
        if (slot.value >= limits::kSlotCount)
            fail("not a slot");
    }
    void leaf(std::string_view text, bool& value) {
        value = text == "1";
        if (!value && text != "0")
            fail("neither 0 nor 1");
    }
    void leaf(std::string_view text, std::string& value) {
        if (text.size() > limits::kMaxKeyBytes)
            return fail("longer than a key", ErrorCode::TooLarge);
        value = text;
    }
    void leaf(std::string_view text, Blob& value) {
        if (text.size() > limits::kMaxValueBytes)
            return fail("longer than a value", ErrorCode::TooLarge);
        if (!text.empty())
            value = Blob(text);
    }
    void leaf(std::string_view text, NodeId& id) {
        if (!text.empty() && !NodeId::isValid(text))
            return fail("not a node id");
        id = NodeId(text);
    }
    void leaf(std::string_view text, Role& role) {
        role = text == toText(Role::Master) ? Role::Master : Role::Slave;
        if (text != toText(role))
            fail("not a role");
    }
    void leaf(std::string_view text, PromiseAnswer& answer) {
        std::uint8_t number = 0;
        if (!parseDecimal(text, number) || number > static_cast<int>(PromiseAnswer::Stale))
            return fail("not an answer to a promise");
        answer = static_cast<PromiseAnswer>(number);
    }
    void leaf(std::string_view text, ViewPtr& view) {
        if (text.empty())
            return;
        Result<View> decoded = decodeView(text);
        if (!decoded)
            return fail(decoded.error().detail);
        view = std::make_shared<const View>(std::move(*decoded));
    }

    const resp::Arguments& m_arguments;
    std::size_t m_at = 1;  // behind the name
    bool m_failed = false;
    Error m_error;
};

// What the fields alone do not tell: rules of single messages.

void checkSender(const Member& member, Decoder& decoder) {
    if (member.identity.id.isEmpty() || !isValidHost(member.endpoint.host))
        decoder.fail("a member without id or host");
}

template <class Body>
void check(const Body&, Decoder&) {}

void check(const Hello& hello, Decoder& decoder) {
    checkSender(hello.sender, decoder);
}

void check(const Join& join, Decoder& decoder) {
    checkSender(join.member, decoder);
}

void check(const CopySlot& copy, Decoder& decoder) {
    checkSender(copy.target, decoder);
}

void check(const Redirect& redirect, Decoder& decoder) {
    if (!redirect.endpoint.host.empty() && !isValidHost(redirect.endpoint.host))
        decoder.fail("not a host");
}

void check(const Accept& accept, Decoder& decoder) {
    if (!accept.view)
        decoder.fail("no view");
}

template <class Body>
Result<DecodedMessage> decodeBody(const resp::Arguments& arguments) {
    Decoder decoder(arguments);
    DecodedMessage decoded;
    decoder(decoded.sent.packed);
    Body body;
    Body::fields(body, decoder);
    if (!decoder.failed())
        check(body, decoder);
    if (!decoder.atEnd())
        decoder.fail("more arguments than the message has");
    if (decoder.failed())
        return tl::unexpected<Error>(decoder.takeError());
    decoded.message = std::move(body);
    return decoded;
}

using DecodeBody = Result<DecodedMessage> (*)(const resp::Arguments&);
using DecoderTable = absl::flat_hash_map<std::string_view, DecodeBody>;

template <class... Bodies>
DecoderTable makeDecoderTable(std::type_identity<std::variant<Bodies...>>) {
    return {{Bodies::kName, &decodeBody<Bodies>}...};
}

const DecoderTable& decoderTable() {
    static const DecoderTable table = makeDecoderTable(std::type_identity<Message>());
    return table;
}

}  // namespace

void encodeMessage(std::string& out, const Message& message, HybridTime sent) {
    std::visit(
        [&](const auto& body) {
            std::size_t arguments = 2;
            body.fields(body, [&arguments](const auto& field) { arguments += argumentsOf(field); });
            resp::appendArrayHeader(out, arguments);
            resp::appendBulk(out, body.kName);
            resp::appendBulkInteger(out, sent.packed);
            Encoder encoder(out);
            body.fields(body, encoder);
        },
        message);
}

bool isMessageName(std::string_view name) {
    return name.starts_with("ENGRAM.") && decoderTable().contains(name);
}

Result<DecodedMessage> decodeMessage(const resp::Arguments& arguments) {
    if (arguments.empty())
        return failure(ErrorCode::Malformed, "an empty command is no message");
    const auto found = decoderTable().find(arguments[0]);
    if (found == decoderTable().end())
        return failure(ErrorCode::Malformed,
                       "no message is named " + std::string(arguments[0].substr(0, 64)));
    return found->second(arguments);
}

}  // namespace engram
