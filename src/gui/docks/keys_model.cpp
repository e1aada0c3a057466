// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_docks/keys_model.h"

#include <QLocale>
#include <QPointer>
#include <algorithm>
#include <chrono>

#include "gui_docks/event_text.h"

namespace engram::gui {

namespace {

constexpr std::chrono::seconds kLivePause{2};

bool sameKeys(const std::vector<KeyRow>& a, const std::vector<KeyRow>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const KeyRow& x, const KeyRow& y) { return x.key == y.key; });
}

bool before(const KeyRow& a, const KeyRow& b, int column) {
    switch (column) {
        case KeysModel::SlotColumn:
            return a.slot < b.slot;
        case KeysModel::VersionColumn:
            return a.version < b.version;
        default:
            return a.key < b.key;
    }
}

/// Text without a pattern is looked for anywhere in the key.
QString patternOf(const QString& text) {
    const bool isGlob = text.contains(QLatin1Char('*')) || text.contains(QLatin1Char('?')) ||
                        text.contains(QLatin1Char('['));
    return text.isEmpty() || isGlob ? text : QLatin1Char('*') + text + QLatin1Char('*');
}

/// A Redis glob that finds at least what `key` does: filters know no large and small letters.
QString globOf(const FilterTerm& key) {
    QString glob;
    for (const QChar letter : fromUtf8(key.text)) {
        const QChar upper = letter.toUpper();
        if (key.isPattern && (letter == QLatin1Char('*') || letter == QLatin1Char('?'))) {
            glob += letter;
        } else if (letter.unicode() < 128 && letter.isLetter()) {
            glob += QLatin1Char('[') + letter.toLower() + upper + QLatin1Char(']');
        } else if (letter.unicode() < 128 && !letter.isDigit()) {
            glob += QLatin1Char('\\') + letter;
        } else {
            glob += letter;
        }
    }
    const bool isWhole = key.isPattern || key.compare != FilterOperator::Has;
    return isWhole ? glob : QLatin1Char('*') + glob + QLatin1Char('*');
}

}  // namespace

KeysModel::KeysModel(ClusterSession& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session) {
    connect(&session, &ClusterSession::phaseChanged, this, [this](SessionPhase phase) {
        if (phase == SessionPhase::Running || phase == SessionPhase::Attached) {
            refresh();
        } else {
            clear();
        }
    });
    connect(&m_live, &QTimer::timeout, this, [this] {
        if (!m_loading && rowCount() <= kLiveRows) {
            refresh();
        }
    });
    m_live.setInterval(kLivePause);
}

void KeysModel::setActive(bool active) {
    if (active && !m_live.isActive()) {
        m_live.start();
        refresh();
    } else if (!active) {
        m_live.stop();
    }
}

void KeysModel::setPattern(const QString& text) {
    m_typed = text;
    restart();
}

void KeysModel::follow(ViewFilter& filter) {
    m_filter = &filter;
    connect(&filter, &ViewFilter::changed, this, &KeysModel::restart);
}

void KeysModel::restart() {
    const FilterTerm* const key = m_filter == nullptr ? nullptr : m_filter->filter().demandedKey();
    const QString text = m_typed.isEmpty() && key != nullptr ? globOf(*key) : patternOf(m_typed);
    clear();
    m_pattern = text.toStdString();
    refresh();
}

void KeysModel::dropFiltered(std::vector<KeyRow>& rows) const {
    if (m_filter == nullptr || m_filter->filter().isEmpty()) {
        return;
    }
    std::erase_if(rows, [this](const KeyRow& row) {
        return !m_filter->shows(row.key, m_session.model().replicasOf(fromUtf8(row.key)));
    });
}

void KeysModel::clear() {
    ++m_generation;
    m_loading = false;
    m_refreshing = false;
    m_complete = false;
    m_cursor = 0;
    beginResetModel();
    m_rows.clear();
    m_fresh.clear();
    endResetModel();
}

void KeysModel::refresh() {
    const SessionPhase phase = m_session.phase();
    if (phase != SessionPhase::Running && phase != SessionPhase::Attached) {
        return;
    }
    ++m_generation;
    m_refreshing = true;
    m_fresh.clear();
    request(0);
}

void KeysModel::request(std::uint64_t cursor) {
    m_loading = true;
    m_session.command(keyPageCommand(cursor, kPageKeys, m_pattern),
                      [model = QPointer<KeysModel>(this),
                       generation = m_generation](const Result<resp::Value>& answer) {
                          if (model != nullptr) {
                              model->onPage(generation, answer);
                          }
                      });
}

void KeysModel::onPage(std::uint64_t generation, const Result<resp::Value>& answer) {
    if (generation != m_generation) {
        return;
    }
    Result<KeyPage> page = readKeyPage(answer);
    m_loading = false;
    if (!page) {
        m_refreshing = false;
        Q_EMIT loadFailed(fromUtf8(page.error().detail));
        return;
    }
    m_cursor = page->cursor;
    m_complete = page->cursor == 0;
    dropFiltered(page->keys);
    if (!m_refreshing) {
        append(std::move(page->keys));
        if (m_rows.empty() && !m_complete) {
            request(m_cursor);  // the filter took all; nobody could scroll on
        }
        Q_EMIT loaded();
        return;
    }
    m_fresh.insert(m_fresh.end(), std::make_move_iterator(page->keys.begin()),
                   std::make_move_iterator(page->keys.end()));
    const bool enough = m_fresh.size() >= std::max<std::size_t>(m_rows.size(), kPageKeys);
    if (m_complete || enough) {
        m_refreshing = false;
        takeRefreshed();
        Q_EMIT loaded();
    } else {
        request(page->cursor);
    }
}

void KeysModel::takeRefreshed() {
    if (m_complete) {
        sortRows(m_fresh);
    }
    if (sameKeys(m_rows, m_fresh)) {
        m_rows = std::move(m_fresh);
        retranslate();
        return;
    }
    beginResetModel();
    m_rows = std::move(m_fresh);
    endResetModel();
    m_fresh.clear();
}

void KeysModel::append(std::vector<KeyRow>&& rows) {
    if (rows.empty()) {
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()),
                  std::make_move_iterator(rows.end()));
    endInsertRows();
}

void KeysModel::sortRows(std::vector<KeyRow>& rows) const {
    std::stable_sort(rows.begin(), rows.end(), [this](const KeyRow& a, const KeyRow& b) {
        return m_sortOrder == Qt::AscendingOrder ? before(a, b, m_sortColumn)
                                                 : before(b, a, m_sortColumn);
    });
}

void KeysModel::sort(int column, Qt::SortOrder order) {
    m_sortColumn = column == ReplicasColumn ? SlotColumn : column;
    m_sortOrder = order;
    beginResetModel();
    sortRows(m_rows);
    endResetModel();
    Q_EMIT loaded();
}

void KeysModel::retranslate() {
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString KeysModel::keyAt(int row) const {
    return row < 0 || row >= rowCount() ? QString()
                                        : fromUtf8(m_rows[static_cast<std::size_t>(row)].key);
}

int KeysModel::rowOf(const QString& key) const {
    const std::string wanted = key.toStdString();
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const KeyRow& row) { return row.key == wanted; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int KeysModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int KeysModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KeysModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const bool isNumber = index.column() == SlotColumn || index.column() == VersionColumn;
    if (role == Qt::TextAlignmentRole) {
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const KeyRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
        case KeyColumn:
            return fromUtf8(row.key);
        case SlotColumn:
            return QLocale().toString(row.slot.value);
        case VersionColumn:
            return fromUtf8(toText(row.version));
        default: {
            QStringList names;
            for (const NodeId& node : m_session.model().replicasOf(fromUtf8(row.key))) {
                names.append(fromUtf8(node.text()));
            }
            return names.join(QStringLiteral(", "));
        }
    }
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == SlotColumn || section == VersionColumn;
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case KeyColumn:
            return tr("Key");
        case SlotColumn:
            return tr("Slot");
        case VersionColumn:
            return tr("Version");
        default:
            return tr("Replicas");
    }
}

bool KeysModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && !m_rows.empty() && !m_complete && !m_loading;
}

void KeysModel::fetchMore(const QModelIndex& parent) {
    if (canFetchMore(parent)) {
        request(m_cursor);
    }
}

}  // namespace engram::gui
