// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "assistant/SignInStep.h"

#include "shared/Pieces.h"
#include "theme/StateIcon.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mooring {

SignInStep::SignInStep(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    m_title = titleLabel({});
    m_link = new QLabel;
    m_link->setOpenExternalLinks(true);
    m_link->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_problem = new QWidget;
    auto *problem = new QHBoxLayout(m_problem);
    problem->setContentsMargins(0, 0, 0, 0);
    problem->setSpacing(8);
    auto *icon = new QLabel;
    icon->setPixmap(statePixmap(Condition::Attention, 16, devicePixelRatioF(), tokensFor(palette())));
    m_problemText = new QLabel;
    m_problemText->setProperty("problem", true);
    m_problemText->setWordWrap(true);
    m_problemText->setTextFormat(Qt::PlainText);
    m_problemText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    problem->addWidget(icon, 0, Qt::AlignTop);
    problem->addWidget(m_problemText, 1);
    m_problem->hide();
    layout->addWidget(m_title);
    layout->addWidget(m_link);
    layout->addWidget(m_problem);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(scroll, 1);
    m_form = new QWidget;
    scroll->setWidget(m_form);
    m_rowsLayout = new QVBoxLayout(m_form);
    m_rowsLayout->setContentsMargins(0, 4, 8, 4);
    m_rowsLayout->setSpacing(14);
}

void SignInStep::setProvider(const ProviderInfo &info, const AccountDraft &draft, bool again)
{
    m_info = info;
    m_draft = draft;
    m_draft.account.provider = info.id;
    m_title->setText(again ? tr("Sign in to %1 again").arg(info.name) : tr("Sign in to %1").arg(info.name));
    m_link->setVisible(!info.tokenPage.isEmpty());
    m_link->setText(QStringLiteral("<a href=\"%1\">%2</a>")
                        .arg(info.tokenPage.toString(QUrl::FullyEncoded).toHtmlEscaped(),
                             tr("Open the page at %1 where you find this").arg(info.name).toHtmlEscaped()));
    setProblem({});
    m_rows.clear();
    m_method = nullptr;
    m_label = nullptr;
    while (QLayoutItem *item = m_rowsLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (info.methods.size() > 1)
        addMethodChoice();
    for (const ProviderField &field : info.fields)
        addField(field);
    addLabel();
    m_rowsLayout->addStretch();
    showMethod();
    for (const Row &row : std::as_const(m_rows)) {
        if (row.block->isHidden())
            continue;
        setFocusProxy(row.line ? static_cast<QWidget *>(row.line) : row.combo);
        break;
    }
}

void SignInStep::addMethodChoice()
{
    m_method = new QComboBox;
    for (const QString &method : std::as_const(m_info.methods)) {
        const QString text = method == u"update" ? tr("Update address (a password or key for dynamic DNS)")
                                                 : tr("DNS interface of the provider (lists your names)");
        m_method->addItem(method == m_info.recommended ? tr("%1 – recommended").arg(text) : text, method);
    }
    const QString current = m_draft.account.method.isEmpty() ? m_info.recommended : m_draft.account.method;
    m_method->setCurrentIndex(qMax(0, m_method->findData(current)));
    connect(m_method, &QComboBox::currentIndexChanged, this, &SignInStep::showMethod);
    addBlock(tr("&Way to update"), m_method, {}, nullptr);
}

void SignInStep::addLabel()
{
    m_label = new QLineEdit(m_draft.account.label.isEmpty() ? m_info.name : m_draft.account.label);
    m_label->setMaxLength(60);
    addBlock(tr("&Your name for this account"), m_label, {}, nullptr);
}

void SignInStep::addField(const ProviderField &field)
{
    Row row{field, nullptr, nullptr, nullptr, nullptr};
    const QString stored = field.secret ? m_draft.secrets.value(field.key) : m_draft.account.settings.value(field.key);
    const QString value = stored.isEmpty() ? field.defaultValue : stored;
    QWidget *editor = nullptr;
    if (!field.choices.isEmpty()) {
        row.combo = new QComboBox;
        if (!field.required)
            row.combo->addItem(QString());
        row.combo->addItems(field.choices);
        row.combo->setCurrentIndex(qMax(0, row.combo->findText(value)));
        editor = row.combo;
    } else {
        row.line = new QLineEdit(value);
        row.line->setPlaceholderText(field.example.isEmpty() ? QString() : tr("for example %1").arg(field.example));
        editor = row.line;
        if (field.secret) {
            row.line->setEchoMode(QLineEdit::Password);
            row.line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
        }
    }
    const QString label = field.required ? field.label : tr("%1 (optional)").arg(field.label);
    row.block = addBlock(QString(label).replace(u'&', QStringLiteral("&&")), editor, field.help, &row.problem);
    m_rows.append(row);
}

QWidget *SignInStep::addBlock(const QString &label, QWidget *editor, const QString &help, QLabel **problem)
{
    auto *block = new QWidget;
    auto *layout = new QVBoxLayout(block);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *caption = new QLabel(label);
    caption->setBuddy(editor);
    editor->setAccessibleName(QString(label).remove(u'&'));
    editor->setMaximumWidth(520);
    editor->setMinimumHeight(32);
    if (!help.isEmpty())
        editor->setAccessibleDescription(help);
    layout->addWidget(caption);
    layout->addWidget(editor);
    if (problem) {
        *problem = new QLabel;
        (*problem)->setProperty("problem", true);
        (*problem)->setWordWrap(true);
        (*problem)->hide();
        layout->addWidget(*problem);
    }
    if (!help.isEmpty()) {
        auto *text = dimLabel(help);
        text->setWordWrap(true);
        layout->addWidget(text);
    }
    m_rowsLayout->addWidget(block);
    return block;
}

QString SignInStep::method() const
{
    return m_method ? m_method->currentData().toString() : m_info.recommended;
}

void SignInStep::showMethod()
{
    for (const Row &row : std::as_const(m_rows))
        row.block->setVisible(row.field.methods.isEmpty() || row.field.methods.contains(method()));
}

QString SignInStep::Row::value() const
{
    return line ? line->text().trimmed() : combo->currentText();
}

std::optional<AccountDraft> SignInStep::draft()
{
    AccountDraft result = m_draft;
    result.account.method = method() == m_info.recommended ? QString() : method();
    result.account.label = m_label->text().trimmed().isEmpty() ? m_info.name : m_label->text().trimmed();
    result.secrets.clear();
    QWidget *firstWrong = nullptr;
    for (const Row &row : std::as_const(m_rows)) {
        result.account.settings.remove(row.field.key);
        if (row.block->isHidden())
            continue;
        const QString value = row.value();
        const QString wrong = fieldProblem(row.field, value);
        row.problem->setText(wrong);
        row.problem->setVisible(!wrong.isEmpty());
        if (!wrong.isEmpty() && !firstWrong)
            firstWrong = row.line ? static_cast<QWidget *>(row.line) : row.combo;
        if (value.isEmpty() || (!row.field.secret && value == row.field.defaultValue && !row.field.required))
            continue;
        (row.field.secret ? result.secrets : result.account.settings).insert(row.field.key, value);
    }
    if (firstWrong) {
        firstWrong->setFocus();
        return std::nullopt;
    }
    return result;
}

void SignInStep::setProblem(const QString &text)
{
    m_problemText->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

} // namespace mooring
