// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "preferences/SourceForm.h"

#include "preferences/FormCard.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace mooring {

namespace {

const QJsonValue nothing(QJsonValue::Undefined);

QJsonValue textValue(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() ? nothing : QJsonValue(trimmed);
}

QString lineOf(const QJsonValue &element)
{
    if (!element.isObject())
        return element.toString();
    return QString::fromUtf8(QJsonDocument(element.toObject()).toJson(QJsonDocument::Compact));
}

QJsonValue linesValue(const QString &text)
{
    QJsonArray result;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const QString trimmed = line.trimmed();
        const QJsonDocument document = QJsonDocument::fromJson(trimmed.toUtf8());
        if (document.isObject())
            result.append(document.object());
        else if (!trimmed.isEmpty())
            result.append(trimmed);
    }
    return result.isEmpty() ? nothing : QJsonValue(result);
}

/// Tells when it was left after a change, as a line edit does.
class LinesEdit : public QPlainTextEdit
{
public:
    explicit LinesEdit(std::function<void()> finished)
        : m_finished(std::move(finished))
    {
        setTabChangesFocus(true);
        setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        setFixedHeight(fontMetrics().lineSpacing() * 3 + 16);
    }

protected:
    void focusOutEvent(QFocusEvent *event) override
    {
        QPlainTextEdit::focusOutEvent(event);
        if (!document()->isModified())
            return;
        document()->setModified(false);
        m_finished();
    }

private:
    std::function<void()> m_finished;
};

} // namespace

SourceForm::SourceForm(const SourceConfig &source, RecordType type, const QStringList &devices, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_devices(devices)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, labelShare);
    grid->setColumnStretch(1, fieldShare);
    const QList<SourceField> fields = SourceFields::fields(source.kind, type);
    for (const SourceField &each : fields) {
        Field field = makeField(each);
        field.widget->setObjectName(each.key);
        field.widget->setAccessibleName(each.label);
        field.problem = new ProblemLabel(field.widget);
        auto *label = new QLabel(each.label);
        label->setBuddy(field.widget);
        label->setWordWrap(true);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0, each.type == SourceField::Type::Lines ? Qt::AlignTop : Qt::Alignment());
        grid->addWidget(field.widget, row, 1);
        grid->addWidget(field.problem, row + 1, 1);
        m_fields.insert(each.key, field);
    }
    if (!fields.isEmpty())
        m_first = fields.first().key;
    m_last = m_first;
}

SourceForm::Field SourceForm::makeField(const SourceField &field)
{
    switch (field.type) {
    case SourceField::Type::Text:
        return makeText(field);
    case SourceField::Type::Lines:
        return makeLines(field);
    case SourceField::Type::Number:
        return makeNumber(field);
    case SourceField::Type::Choice:
        return makeChoice(field);
    case SourceField::Type::Interface:
        return makeInterface(field);
    }
    Q_UNREACHABLE();
}

SourceForm::Field SourceForm::makeText(const SourceField &field)
{
    auto *edit = new QLineEdit(m_source.settings.value(field.key).toString());
    edit->setPlaceholderText(field.placeholder);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, key = field.key] {
        if (!edit->isModified())
            return;
        edit->setModified(false);
        finish(key);
    });
    return {edit, nullptr, [edit] {
                return textValue(edit->text());
            }};
}

SourceForm::Field SourceForm::makeLines(const SourceField &field)
{
    auto *edit = new LinesEdit([this, key = field.key] { finish(key); });
    QStringList lines;
    const QJsonArray list = m_source.settings.value(field.key).toArray();
    for (const auto &element : list)
        lines << lineOf(element);
    edit->setPlainText(lines.join(u'\n'));
    edit->document()->setModified(false);
    edit->setPlaceholderText(field.placeholder);
    return {edit, nullptr, [edit] {
                return linesValue(edit->toPlainText());
            }};
}

SourceForm::Field SourceForm::makeNumber(const SourceField &field)
{
    auto *spin = new QSpinBox;
    spin->setRange(field.minimum, field.maximum);
    spin->setValue(m_source.settings.value(field.key).toInt(field.standard));
    spin->setKeyboardTracking(false);
    spin->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    keepFromWheel(spin);
    connect(spin, &QSpinBox::valueChanged, this, [this, key = field.key] { finish(key); });
    return {spin, nullptr, [spin, standard = field.standard] {
                return spin->value() == standard ? nothing : QJsonValue(spin->value());
            }};
}

SourceForm::Field SourceForm::makeChoice(const SourceField &field)
{
    QList<QPair<QString, QVariant>> items;
    for (const auto &[text, value] : field.choices)
        items.append({text, value});
    QComboBox *box = choiceBox(items);
    box->setCurrentIndex(qMax(0, box->findData(m_source.settings.value(field.key).toString())));
    connect(box, &QComboBox::activated, this, [this, key = field.key] { finish(key); });
    return {box, nullptr, [box] {
                return box->currentIndex() == 0 ? nothing : QJsonValue(box->currentData().toString());
            }};
}

SourceForm::Field SourceForm::makeInterface(const SourceField &field)
{
    auto *box = choiceBox({{QString(), QVariant()}});
    box->addItems(m_devices);
    // A pattern may be typed, and an interface that is not there now.
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->lineEdit()->setPlaceholderText(field.placeholder);
    box->setEditText(m_source.settings.value(field.key).toString());
    connect(box, &QComboBox::activated, this, [this, key = field.key] { finish(key); });
    connect(box->lineEdit(), &QLineEdit::editingFinished, this, [this, box, key = field.key] {
        if (!box->lineEdit()->isModified())
            return;
        box->lineEdit()->setModified(false);
        finish(key);
    });
    return {box, nullptr, [box] {
                return textValue(box->currentText());
            }};
}

void SourceForm::finish(const QString &key)
{
    m_last = key;
    emit edited();
}

QJsonObject SourceForm::settings() const
{
    QJsonObject result = m_source.settings;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const QJsonValue value = field->value();
        if (value.isUndefined())
            result.remove(field.key());
        else
            result.insert(field.key(), value);
    }
    return result;
}

void SourceForm::setProblem(const QString &text)
{
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        field->problem->setProblem(field.key() == m_last ? text : QString());
}

void SourceForm::focusFirst()
{
    if (!m_first.isEmpty())
        m_fields.value(m_first).widget->setFocus(Qt::OtherFocusReason);
}

} // namespace mooring
