// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "golden_script.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <sstream>

#include "protocol/codec.h"
#include "protocol/master.h"
#include "protocol/placement.h"
#include "protocol/slave.h"
#include "sim/message_text.h"

namespace engram {
namespace {

using Words = std::vector<std::string>;

/// Ids below it stand in the script as they are; masters draw theirs from 64 bits.
constexpr std::uint64_t kFirstDrawnId = 1'000'000;

Words split(const std::string& text, char separator) {
    Words words;
    std::istringstream in(text);
    for (std::string word; std::getline(in, word, separator);)
        if (!word.empty())
            words.push_back(word);
    return words;
}

std::uint64_t numberOf(const std::string& text) {
    std::uint64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

Identity identityOf(const std::string& text) {
    const std::size_t slash = text.find('/');
    const bool plain = slash == std::string::npos;
    return {NodeId(text.substr(0, slash)),
            Incarnation{plain ? 1 : numberOf(text.substr(slash + 1))}};
}

Endpoint endpointOf(const NodeId& id) {
    return {id.text(), 7000};
}

Member memberOf(const std::string& text) {
    const Identity identity = identityOf(text);
    const Role role = identity.id.text()[0] == 'm' ? Role::Master : Role::Slave;
    return {identity, role, endpointOf(identity.id), 0};
}

/// name=value words of a line.
class Options {
public:
    explicit Options(const Words& words) {
        for (const std::string& word : words)
            if (const std::size_t equals = word.find('='); equals != std::string::npos)
                m_values[word.substr(0, equals)] = word.substr(equals + 1);
    }
    [[nodiscard]] std::string text(const std::string& name) const {
        const auto found = m_values.find(name);
        return found == m_values.end() ? std::string() : found->second;
    }
    [[nodiscard]] std::uint64_t number(const std::string& name, std::uint64_t fallback = 0) const {
        return m_values.contains(name) ? numberOf(text(name)) : fallback;
    }
    [[nodiscard]] Words list(const std::string& name) const { return split(text(name), ','); }

private:
    std::map<std::string, std::string> m_values;
};

class Script {
public:
    /// False if the line means nothing.
    bool run(const Words& words, std::string& trace);

private:
    using Command = bool (Script::*)(const Words&);
    bool makeMaster(const Words& words);
    bool makeSlave(const Words& words);
    bool hide(const Words& words);
    bool unhide(const Words& words);
    bool defineView(const Words& words);
    bool moveTo(const Words& words);
    bool runUntil(const Words& words);
    bool linkUp(const Words& words);
    bool linkDown(const Words& words);
    bool join(const Words& words);
    bool accept(const Words& words);
    bool alive(const Words& words);
    bool stored(const Words& words);
    bool stamps(const Words& words);
    bool ask(const Words& words);
    bool receive(const Words& words);

    NodeSettings settingsFor(const Words& words) const;
    void start(std::unique_ptr<Machine> machine);
    void deliver(const std::string& peer, Message message);
    void show();
    void showMessage(const Outgoing& outgoing);
    void showReply(const ClientReply& reply);
    void showEvent(const Event& event);
    void line(const std::string& text) { *m_trace += "    " + text + '\n'; }
    [[nodiscard]] std::string named(std::string text);
    [[nodiscard]] std::string expanded(const std::string& word) const;

    std::unique_ptr<Machine> m_machine;
    Master* m_master = nullptr;
    TimePoint m_now{std::chrono::seconds(1)};
    std::set<std::string> m_hidden;
    std::map<std::string, ViewPtr> m_views;
    std::map<std::uint64_t, std::string> m_names;
    int m_ownNames = 0;
    std::map<NodeId, Accept> m_lastAccept;
    std::map<NodeId, Heartbeat> m_lastBeat;
    std::set<NodeId> m_owesAnswer;  ///< a heartbeat was sent to it
    std::string m_state;
    Identity m_identity;
    Output m_output;
    std::string* m_trace = nullptr;
};

bool Script::run(const Words& words, std::string& trace) {
    static const std::map<std::string, Command> commands{
        {"master", &Script::makeMaster}, {"slave", &Script::makeSlave}, {"hide", &Script::hide},
        {"show", &Script::unhide},       {"view", &Script::defineView}, {"at", &Script::moveTo},
        {"until", &Script::runUntil},    {"up", &Script::linkUp},       {"down", &Script::linkDown},
        {"join", &Script::join},         {"accept", &Script::accept},   {"alive", &Script::alive},
        {"stored", &Script::stored},     {"stamps", &Script::stamps},   {"ask", &Script::ask},
        {"from", &Script::receive}};
    const auto command = commands.find(words[0]);
    if (command == commands.end() || words.size() < 2)
        return false;
    m_trace = &trace;
    return (this->*command->second)(words);
}

NodeSettings Script::settingsFor(const Words& words) const {
    const Options options(words);
    NodeSettings settings;
    settings.self = memberOf(words[1]);
    settings.protocol.replicas = static_cast<std::uint32_t>(options.number("replicas", 3));
    for (const std::string& master : options.list("masters"))
        settings.masters.push_back(endpointOf(NodeId(master)));
    settings.bootstrap = std::find(words.begin(), words.end(), "bootstrap") != words.end();
    settings.seed = 1;
    return settings;
}

void Script::start(std::unique_ptr<Machine> machine) {
    m_machine = std::move(machine);
    m_identity = m_machine->identity();
    m_machine->start(m_now);
    show();
}

bool Script::makeMaster(const Words& words) {
    auto master = std::make_unique<Master>(settingsFor(words));
    m_master = master.get();
    start(std::move(master));
    return true;
}

bool Script::makeSlave(const Words& words) {
    start(std::make_unique<Slave>(settingsFor(words), makeMemoryStore()));
    return true;
}

bool Script::hide(const Words& words) {
    m_hidden.insert(words.begin() + 1, words.end());
    return true;
}

bool Script::unhide(const Words& words) {
    for (std::size_t i = 1; i < words.size(); ++i)
        m_hidden.erase(words[i]);
    return true;
}

bool Script::defineView(const Words& words) {
    const Options options(words);
    auto view = std::make_shared<View>();
    view->cluster = ClusterId{99};
    view->stamp = {Epoch{options.number("epoch")}, ViewNumber{options.number("number")}};
    view->primary = NodeId(options.text("primary"));
    for (const std::string& member : options.list("members"))
        view->members.push_back(memberOf(member));
    for (const std::string& member : options.list("before"))
        view->predecessor.push_back(identityOf(member));
    if (view->predecessor.empty())
        view->predecessor = view->identities();
    SlotReplicas replicas;
    for (const std::string& id : options.list("insync"))
        replicas.inSync.push_back(view->indexOf(NodeId(id)).value());
    for (const std::string& id : options.list("syncing"))
        replicas.syncing.push_back(view->indexOf(NodeId(id)).value());
    view->slots.assign(limits::kSlotCount, replicas);
    for (const std::string& slot : options.list("lost"))
        view->lost.push_back(SlotId{static_cast<std::uint16_t>(numberOf(slot))});
    m_views[words[1]] = std::move(view);
    return true;
}

bool Script::moveTo(const Words& words) {
    m_now = TimePoint(std::chrono::seconds(1) + std::chrono::milliseconds(numberOf(words[1])));
    return true;
}

bool Script::runUntil(const Words& words) {
    const TimePoint end(std::chrono::seconds(1) + std::chrono::milliseconds(numberOf(words[1])));
    const Words answering = Options(words).list("alive");
    while (m_machine->nextDeadline() <= end) {
        m_now = std::max(m_now + Duration(1), m_machine->nextDeadline());
        m_machine->onTimer(m_now);
        std::string trace;
        std::swap(*m_trace, trace);
        show();
        for (const std::string& id : answering) {
            if (m_owesAnswer.erase(identityOf(id).id) > 0)
                (void)alive({"alive", id});
        }
        std::swap(*m_trace, trace);
        const auto at = std::chrono::duration_cast<std::chrono::milliseconds>(
            m_now.time_since_epoch() - std::chrono::seconds(1));
        if (!trace.empty())
            *m_trace += "  " + std::to_string(at.count()) + " ms\n" + trace;
    }
    m_now = end;
    return true;
}

bool Script::linkUp(const Words& words) {
    m_machine->onPeerUp(memberOf(words[1]), m_now);
    show();
    return true;
}

bool Script::linkDown(const Words& words) {
    m_machine->onPeerDown(identityOf(words[1]), m_now);
    show();
    return true;
}

bool Script::join(const Words& words) {
    deliver(words[1], Join{Epoch{}, ClusterId{}, memberOf(words[1])});
    return true;
}

bool Script::accept(const Words& words) {
    const auto last = m_lastAccept.find(identityOf(words[1]).id);
    if (last == m_lastAccept.end())
        return false;
    deliver(words[1], Accepted{last->second.epoch, last->second.view->stamp.number});
    return true;
}

bool Script::alive(const Words& words) {
    const NodeId id = identityOf(words[1]).id;
    const auto beat = m_lastBeat.find(id);
    if (beat == m_lastBeat.end())
        return false;
    HeartbeatReply reply{beat->second.epoch, beat->second.sentAt, beat->second.grants, {}, 0, 0};
    if (const auto last = m_lastAccept.find(id); last != m_lastAccept.end())
        reply.accepted = last->second.view->stamp.number;
    deliver(words[1], reply);
    return true;
}

bool Script::stored(const Words& words) {
    Stored message;
    message.epoch = m_master->epoch();
    for (std::size_t i = 2; i < words.size(); ++i)
        message.requests.push_back(RequestId{numberOf(expanded('$' + words[i]))});
    deliver(words[1], message);
    return true;
}

bool Script::stamps(const Words& words) {
    if (words.size() < 3)
        return false;
    const Options options(words);
    Stamps message{m_master->epoch(), slotOf(words[2]), {}, {}};
    if (options.number("floor") != 0)
        message.floor = {Epoch{1}, options.number("floor")};
    const std::string numbers = options.text("numbers");
    const std::uint64_t last = numberOf(numbers.substr(numbers.find('-') + 1));
    for (std::uint64_t number = numberOf(numbers); number != 0 && number <= last; ++number) {
        const SessionStamp stamp{SessionId{options.number("session")}, number};
        message.records.push_back(SessionRecord{stamp, {Epoch{1}, number}, 0});
    }
    deliver(words[1], std::move(message));
    return true;
}

std::optional<Operation> operationOf(const Words& words) {
    using Kind = UpdateOperation::Kind;
    const std::string& name = words[2];
    const std::string& key = words[3];
    if (name == "read")
        return ReadOperation{key};
    if (name == "delete")
        return DeleteOperation{{key}};
    if (name == "exists")
        return ExistsOperation{{key}};
    if (name == "promote")
        return PromoteOperation{NodeId(key)};
    if (name == "forget")
        return ForgetOperation{NodeId(key)};
    if (words.size() < 5)
        return std::nullopt;
    if (name == "write")
        return WriteOperation{key, Blob(words[4])};
    if (name == "append")
        return UpdateOperation{key, Kind::Append, Blob(words[4]), 0};
    if (name == "setnx")
        return UpdateOperation{key, Kind::SetIfAbsent, Blob(words[4]), 0};
    if (name == "add")
        return UpdateOperation{key, Kind::Add, {}, std::stoll(words[4])};
    return std::nullopt;
}

bool Script::ask(const Words& words) {
    std::optional<Operation> operation;
    if (words.size() >= 4)
        operation = operationOf(words);
    if (!operation)
        return false;
    const Options options(words);
    ClientRequest request;
    request.id = m_master->newRequestId();
    request.client = NodeId("c1");
    request.stamp = {SessionId{options.number("session")}, options.number("number")};
    request.operation = std::move(*operation);
    m_names[request.id.value] = words[1];
    m_master->onRequest(std::move(request), m_now);
    show();
    return true;
}

bool Script::receive(const Words& words) {
    if (words.size() < 3)
        return false;
    Words fields{"ENGRAM." + words[2], "0"};
    for (std::size_t i = 3; i < words.size(); ++i)
        fields.push_back(words[i] == "\"\"" ? std::string() : expanded(words[i]));
    const Result<DecodedMessage> decoded =
        decodeMessage(resp::Arguments(fields.begin(), fields.end()));
    if (!decoded) {
        line("cannot be read: " + decoded.error().detail);
        return false;
    }
    deliver(words[1], decoded->message);
    return true;
}

void Script::deliver(const std::string& peer, Message message) {
    m_machine->onMessage(identityOf(peer), std::move(message), m_now);
    show();
}

std::string Script::expanded(const std::string& word) const {
    if (word[0] != '$')
        return word;
    const std::string name = word.substr(1);
    if (name == "cluster")
        return std::to_string(m_machine->hello().cluster.value);
    if (const auto view = m_views.find(name); view != m_views.end())
        return encodeView(*view->second);
    for (const auto& [id, known] : m_names)
        if (known == name)
            return std::to_string(id);
    return word;
}

/// Request ids are drawn from incarnations: the script's own names read better.
std::string Script::named(std::string text) {
    constexpr std::string_view kField = "request=";
    for (std::size_t at = text.find(kField); at != std::string::npos; at = text.find(kField, at)) {
        at += kField.size();
        const std::size_t end = text.find_first_not_of("0123456789", at);
        const std::string digits = text.substr(at, end - at);
        if (numberOf(digits) < kFirstDrawnId)
            continue;  // the script's own number
        std::string& name = m_names[numberOf(digits)];
        if (name.empty())
            name = "own" + std::to_string(++m_ownNames);
        text.replace(at, digits.size(), name);
    }
    return text;
}

void Script::show() {
    m_machine->takeOutput(m_output);
    for (const Event& event : m_output.events)
        showEvent(event);
    for (const Outgoing& outgoing : m_output.messages)
        showMessage(outgoing);
    for (const ClientReply& reply : m_output.replies)
        showReply(reply);
    if (m_machine->state() != m_state) {
        m_state = m_machine->state();
        line("state " + m_state);
    }
    if (m_machine->identity() != m_identity) {
        m_identity = m_machine->identity();
        line("is a new incarnation");
    }
}

void Script::showMessage(const Outgoing& outgoing) {
    if (const auto* last = std::get_if<Accept>(&outgoing.message))
        m_lastAccept[outgoing.to] = *last;
    if (const auto* beat = std::get_if<Heartbeat>(&outgoing.message)) {
        m_lastBeat[outgoing.to] = *beat;
        m_owesAnswer.insert(outgoing.to);
    }
    const std::string text = sim::describe(outgoing.message);
    if (!m_hidden.contains(text.substr(0, text.find(' '))))
        line("to " + outgoing.to.text() + ": " + named(text));
}

void Script::showReply(const ClientReply& reply) {
    const OperationResult& result = reply.result;
    std::string text = "answer " + m_names[reply.id.value] + ": ";
    text += toText(result.status);
    if (!result.detail.empty())
        text += " \"" + result.detail + '"';
    if (!result.version.isNone())
        text += " version=" + toText(result.version);
    if (result.value.size() > 0)
        text += " value=" + std::string(result.value.view());
    if (result.count != 0)
        text += " count=" + std::to_string(result.count);
    for (const NodeId& replica : result.replicas)
        text += ' ' + replica.text();
    line(text);
}

void Script::showEvent(const Event& event) {
    if (event.kind == EventKind::NodeState || m_hidden.contains(std::string(toText(event.kind))))
        return;
    std::string text = "event " + std::string(toText(event.kind));
    if (event.epoch.value != 0)
        text += " epoch=" + std::to_string(event.epoch.value);
    if (event.number.value != 0)
        text += " number=" + std::to_string(event.number.value);
    if (!event.to.isEmpty())
        text += " to=" + event.to.text();
    if (!event.key.empty())
        text += " key=" + event.key;
    if (!event.text.empty())
        text += " \"" + event.text + '"';
    if (event.kind == EventKind::LossDeclared || event.kind == EventKind::SlotsOffline) {
        for (const auto& [name, value] : event.counters)
            text += ' ' + std::string(name) + '=' + std::to_string(value);
    }
    line(text);
}

}  // namespace

Result<std::string> runGoldenScript(const std::string& script) {
    Script machine;
    std::string trace;
    std::istringstream in(script);
    int number = 0;
    for (std::string text; std::getline(in, text);) {
        ++number;
        if (!text.empty() && text[0] == ' ')
            continue;
        trace += text + '\n';
        const Words words = split(text, ' ');
        if (words.empty() || words[0][0] == '#')
            continue;
        if (!machine.run(words, trace))
            return failure(ErrorCode::InvalidArgument,
                           "line " + std::to_string(number) + " cannot be run: " + text);
    }
    return trace;
}

}  // namespace engram
