// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "trace/record_scanner.h"

#include "common/decimal.h"
#include "common/limits.h"
#include "trace/event_codec.h"

namespace engram::trace {

namespace {

/// Microseconds since 1970; some 140 years, the range that events have.
constexpr std::int64_t kLatestUs = std::int64_t{1} << 52;

enum class Step : std::uint8_t { Ok, Torn, Bad };

/// Walks over bytes that may end anywhere.
class Reader {
public:
    explicit Reader(std::string_view bytes) : m_rest(bytes) {}

    [[nodiscard]] std::string_view rest() const { return m_rest; }

    /// One of `marks`, a decimal up to `most`, CRLF.
    Step header(std::string_view marks, std::size_t most, std::size_t& value) {
        if (m_rest.empty())
            return Step::Torn;
        if (marks.find(m_rest.front()) == std::string_view::npos)
            return Step::Bad;
        std::size_t at = 1;
        std::size_t parsed = 0;
        for (; at < m_rest.size() && m_rest[at] >= '0' && m_rest[at] <= '9'; ++at) {
            parsed = parsed * 10 + static_cast<std::size_t>(m_rest[at] - '0');
            if (parsed > most)
                return Step::Bad;
        }
        if (at == 1 && at < m_rest.size())
            return Step::Bad;
        m_rest.remove_prefix(at);
        value = parsed;
        return lineEnd();
    }

    Step bulk(std::string_view& text) {
        std::size_t size = 0;
        if (const Step step = header("$", limits::kMaxCommandBytes, size); step != Step::Ok)
            return step;
        if (m_rest.size() < size)
            return Step::Torn;
        text = m_rest.substr(0, size);
        m_rest.remove_prefix(size);
        return lineEnd();
    }

private:
    Step lineEnd() {
        constexpr std::string_view kLineEnd = "\r\n";
        if (m_rest.starts_with(kLineEnd)) {
            m_rest.remove_prefix(kLineEnd.size());
            return Step::Ok;
        }
        return kLineEnd.starts_with(m_rest) ? Step::Torn : Step::Bad;
    }

    std::string_view m_rest;
};

}  // namespace

Result<RecordScanner::Found> RecordScanner::scan(std::string_view buffer) {
    m_consumed = 0;
    m_elements.clear();
    Reader reader(buffer);
    std::size_t count = 0;
    Step step = reader.header(">*", limits::kMaxArguments, count);
    for (std::size_t number = 0; number < count && step == Step::Ok; ++number)
        step = reader.bulk(m_elements.emplace_back());
    if (step == Step::Torn)
        return Found::Torn;
    if (step == Step::Bad)
        return failure(ErrorCode::Malformed, "not a record of texts");
    const Result<Found> found = decode();
    if (found)
        m_consumed = buffer.size() - reader.rest().size();
    return found;
}

Result<RecordScanner::Found> RecordScanner::decode() {
    if (!m_elements.empty() && m_elements[0] == kBatchName) {
        if (m_elements.size() != 2 || !parseDecimal(m_elements[1], m_seenUs) || m_seenUs < 0 ||
            m_seenUs > kLatestUs)
            return failure(ErrorCode::Malformed, "batch: bad time");
        return Found::Batch;
    }
    m_event = Event();
    if (const Result<void> decoded = decodeEvent(m_elements, m_event); !decoded)
        return tl::unexpected<Error>(decoded.error());
    return Found::Event;
}

}  // namespace engram::trace
