// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "assistant/ProviderStep.h"

#include "shared/Pieces.h"
#include "theme/Fonts.h"
#include "theme/Theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace mooring {

namespace {

/// The recipe for servers that are in no list.
const QString customProvider = QStringLiteral("custom-dyndns2");

constexpr int letterSize = 24;

/// The first letter on a soft ground: no provider's trade mark is needed.
QIcon letterIcon(const QString &letter, const QStyleOptionViewItem &option)
{
    const Tokens tokens = tokensFor(option.palette);
    const double ratio = option.widget ? option.widget->devicePixelRatioF() : 1;
    QPixmap pixmap(QSize(letterSize, letterSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool selected = option.state & QStyle::State_Selected;
    painter.setBrush(selected ? tokens.accent : tokens.selection);
    const QRectF box(0, 0, letterSize, letterSize);
    painter.drawRoundedRect(box, 6, 6);
    painter.setPen(selected ? tokens.onAccent : tokens.accent);
    painter.setFont(strongFont(option.font));
    painter.drawText(box, Qt::AlignCenter, letter);
    return pixmap;
}

class ProviderDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QString letter = index.data(ProviderModel::LetterRole).toString();
        if (letter.isEmpty()) {
            option->font = secondaryFont(option->font);
            return;
        }
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {letterSize, letterSize};
        option->icon = letterIcon(letter, *option);
    }
};

} // namespace

ProviderStep::ProviderStep(const QList<ProviderInfo> &providers, const QList<KnownAccount> &accounts, bool canTry,
                           QWidget *parent)
    : QWidget(parent)
    , m_model(new ProviderModel(providers, accounts, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(titleLabel(tr("Who manages your names?")));
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search %n provider(s)", nullptr, static_cast<int>(providers.size())));
    m_search->setAccessibleName(tr("Search providers"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    layout->addWidget(m_search);
    m_list = new QListView;
    m_list->setProperty("card", true);
    m_list->setAccessibleName(tr("Providers"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ProviderDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    layout->addWidget(m_list, 1);
    m_nothing = makeNothingFound(providers);
    layout->addWidget(m_nothing, 1);
    m_problem = new QLabel;
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    layout->addWidget(m_problem);
    if (canTry)
        layout->addWidget(makeTry());

    connect(m_search, &QLineEdit::textChanged, this, &ProviderStep::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProviderStep::choiceChanged);
    // Enter goes to the window's default button by itself.
    connect(m_list, &QListView::doubleClicked, this, &ProviderStep::confirmed);
    setFocusProxy(m_search);
}

QWidget *ProviderStep::makeNothingFound(const QList<ProviderInfo> &providers)
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    m_nothingText = titleLabel({});
    auto *hint
        = dimLabel(tr("Many services understand the dyndns2 protocol: their page calls it “DynDNS”, “DDNS” or “custom "
                      "DNS” and names a server. A recipe of your own can describe any other service."));
    hint->setWordWrap(true);
    layout->addStretch();
    layout->addWidget(m_nothingText);
    layout->addWidget(hint);
    for (const ProviderInfo &info : providers) {
        if (info.id != customProvider)
            continue;
        auto *use = new QPushButton(tr("&Use “%1”").arg(info.name));
        use->setAutoDefault(false);
        connect(use, &QPushButton::clicked, this, &ProviderStep::chooseCustom);
        layout->addWidget(use, 0, Qt::AlignLeft);
    }
    layout->addStretch();
    card->hide();
    return card;
}

QWidget *ProviderStep::makeTry()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *text = dimLabel(tr("No account yet? Look around with sample names; nothing leaves this computer."));
    text->setWordWrap(true);
    auto *button = new QPushButton(tr("&Try without an account"));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, &ProviderStep::demoRequested);
    layout->addWidget(text, 1);
    layout->addWidget(button);
    return row;
}

void ProviderStep::search(const QString &text)
{
    m_model->setSearch(text);
    const bool found = m_model->rowCount() > 0;
    m_list->setVisible(found);
    m_nothing->setVisible(!found);
    m_nothingText->setText(tr("No provider fits “%1”.").arg(text.trimmed()));
    if (found && !text.trimmed().isEmpty())
        m_list->setCurrentIndex(m_model->index(0));
    setProblem({});
    emit choiceChanged();
}

void ProviderStep::chooseCustom()
{
    m_search->setText(customProvider);
    emit confirmed();
}

void ProviderStep::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

bool ProviderStep::eventFilter(QObject *watched, QEvent *event)
{
    // Arrow keys walk through the list while one types.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString ProviderStep::choice(ProviderModel::Kind kind) const
{
    const QModelIndex index = m_list->currentIndex();
    return index.data(ProviderModel::KindRole).value<ProviderModel::Kind>() == kind
        ? index.data(ProviderModel::IdRole).toString()
        : QString();
}

QString ProviderStep::provider() const
{
    return choice(ProviderModel::Kind::Provider);
}

QString ProviderStep::account() const
{
    return choice(ProviderModel::Kind::Account);
}

} // namespace mooring
