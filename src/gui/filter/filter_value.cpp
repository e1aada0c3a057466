// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_filter/filter_value.h"

#include <QStringList>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "gui_filter/text_match.h"

namespace engram::gui {

namespace {

constexpr double kLongestUs = 1e15;  // 31 years
constexpr std::int64_t kSecondUs = 1'000'000;

struct Unit {
    const char* name;
    double us;
};
constexpr std::array kUnits{Unit{"us", 1}, Unit{"\u00B5s", 1}, Unit{"ms", 1e3}, Unit{"s", 1e6}};

FilterError errorAt(FilterError::Kind kind, const FilterPiece& piece, FilterField field) {
    return {kind, piece.valueRange, piece.value, field};
}

std::optional<int> number(const QString& text, int most) {
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    return isNumber && !text.isEmpty() && text[0].isDigit() && value <= most ? std::optional(value)
                                                                             : std::nullopt;
}

/// Two names joined by one -, each of at least one letter. Names may hold more of them.
bool isLink(const QString& text) {
    const qsizetype dash = text.indexOf(QLatin1Char('-'), 1);
    return dash > 0 && dash + 1 < text.size();
}

std::optional<FilterError> readOrdered(const FilterPiece& piece, const FilterFieldSpec& spec,
                                       FilterTerm& term) {
    std::optional<std::int64_t> value;
    auto kind = FilterError::Kind::WrongNumber;
    if (spec.value == FilterValue::Duration) {
        value = durationUs(piece.value);
        kind = FilterError::Kind::WrongDuration;
    } else if (spec.value == FilterValue::Time) {
        value = timeOfDayUs(piece.value);
        kind = FilterError::Kind::WrongTime;
    } else {
        bool isNumber = false;
        const qulonglong read = piece.value.toULongLong(&isNumber);
        if (isNumber && read <= qulonglong{std::numeric_limits<std::int64_t>::max()}) {
            value = static_cast<std::int64_t>(read);
        }
    }
    if (!value) {
        return errorAt(kind, piece, spec.field);
    }
    term.number = *value;
    return std::nullopt;
}

std::optional<FilterError> readValue(const FilterPiece& piece, const FilterFieldSpec& spec,
                                     FilterTerm& term) {
    if (isOrdered(spec.value)) {
        return readOrdered(piece, spec, term);
    }
    if (spec.value == FilterValue::Choice) {
        const auto choices = choicesOf(spec.field);
        const bool isKnown = std::any_of(choices.begin(), choices.end(), [&](const char* choice) {
            return piece.value.compare(QLatin1String(choice), Qt::CaseInsensitive) == 0;
        });
        if (!isKnown) {
            return errorAt(FilterError::Kind::WrongChoice, piece, spec.field);
        }
    }
    if (spec.value == FilterValue::Link && !isLink(piece.value)) {
        return errorAt(FilterError::Kind::WrongLink, piece, spec.field);
    }
    const std::string text = piece.value.toStdString();
    const bool isExactKey = spec.field == FilterField::Key && term.compare != FilterOperator::Has;
    term.text = isExactKey ? text : lowered(text);
    term.isPattern = !piece.isQuoted && !isExactKey && isPattern(text);
    return std::nullopt;
}

}  // namespace

std::optional<std::int64_t> durationUs(const QString& text) {
    qsizetype digits = 0;
    while (digits < text.size() && (text[digits].isDigit() || text[digits] == QLatin1Char('.'))) {
        ++digits;
    }
    bool isNumber = false;
    const double value = text.left(digits).toDouble(&isNumber);
    const QString name = text.mid(digits);
    const auto unit = std::find_if(kUnits.begin(), kUnits.end(), [&](const Unit& candidate) {
        return name.compare(QString::fromUtf8(candidate.name), Qt::CaseInsensitive) == 0;
    });
    if (!isNumber || unit == kUnits.end() || value * unit->us > kLongestUs) {
        return std::nullopt;
    }
    return static_cast<std::int64_t>(std::llround(value * unit->us));
}

std::optional<std::int64_t> timeOfDayUs(const QString& text) {
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    const QStringList parts = text.left(point).split(QLatin1Char(':'));
    if (parts.size() < 2 || parts.size() > 3 || (point >= 0 && parts.size() < 3)) {
        return std::nullopt;
    }
    const auto hours = number(parts[0], 23);
    const auto minutes = number(parts[1], 59);
    const auto seconds = parts.size() == 3 ? number(parts[2], 59) : std::optional(0);
    const QString digits = point < 0 ? QStringLiteral("0") : text.mid(point + 1);
    const auto fraction = digits.size() > 6
                              ? std::nullopt
                              : number(digits.leftJustified(6, QLatin1Char('0')), 999'999);
    if (!hours || !minutes || !seconds || !fraction || digits.isEmpty()) {
        return std::nullopt;
    }
    return (*hours * 3600LL + *minutes * 60LL + *seconds) * kSecondUs + *fraction;
}

std::variant<FilterTerm, FilterError> readFilterTerm(const FilterPiece& piece) {
    FilterTerm term;
    const FilterFieldSpec* spec = &specOf(FilterField::Word);
    if (piece.kind == FilterPiece::Kind::Field) {
        spec = fieldNamed(piece.name);
        if (spec == nullptr) {
            return FilterError{FilterError::Kind::UnknownField, piece.nameRange, piece.name,
                               FilterField::Word};
        }
        term.field = spec->field;
        term.compare = piece.compare;
        const bool isAny = piece.compare == FilterOperator::Has ||
                           piece.compare == FilterOperator::Is ||
                           piece.compare == FilterOperator::IsNot;
        if (!isAny && !isOrdered(spec->value)) {
            return FilterError{FilterError::Kind::WrongOperator, piece.operatorRange, piece.name,
                               spec->field};
        }
    }
    if (!piece.isClosed) {
        return errorAt(FilterError::Kind::UnclosedQuote, piece, spec->field);
    }
    if (piece.value.isEmpty()) {
        return FilterError{FilterError::Kind::MissingValue, piece.range, {}, spec->field};
    }
    if (std::optional<FilterError> error = readValue(piece, *spec, term)) {
        return *error;
    }
    return term;
}

}  // namespace engram::gui
