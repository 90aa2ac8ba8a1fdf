// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "assistant/ProviderStep.h"

#include "shared/Pieces.h"
#include "theme/Fonts.h"
#include "theme/Theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

namespace mooring {

namespace {

enum Role { ProviderRole = Qt::UserRole, AccountRole, SearchRole, UnfilteredRole };

/// The first letter on a soft ground: no provider's trade mark is needed.
QIcon letterIcon(const QString &name, const QWidget &widget)
{
    const Tokens tokens = tokensFor(widget.palette());
    const double ratio = widget.devicePixelRatioF();
    QPixmap pixmap(QSize(24, 24) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.selection);
    painter.drawRoundedRect(QRectF(0, 0, 24, 24), 6, 6);
    painter.setPen(tokens.accent);
    painter.setFont(strongFont(widget.font()));
    painter.drawText(QRectF(0, 0, 24, 24), Qt::AlignCenter, name.left(1).toUpper());
    return pixmap;
}

} // namespace

ProviderStep::ProviderStep(const QList<ProviderInfo> &providers, const QList<QPair<AccountConfig, QString>> &accounts,
                           QWidget *parent)
    : QWidget(parent)
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
    m_list = new QListWidget;
    m_list->setProperty("card", true);
    m_list->setAccessibleName(tr("Providers"));
    m_list->setIconSize(QSize(24, 24));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    layout->addWidget(m_list, 1);

    if (!accounts.isEmpty())
        addHeader(tr("Your accounts"));
    for (const auto &[account, provider] : accounts) {
        const QString label = account.label.isEmpty() ? account.id : account.label;
        const QString text = label == provider ? provider : tr("%1 · %2").arg(provider, label);
        auto *item = new QListWidgetItem(letterIcon(provider, *this), text, m_list);
        item->setData(AccountRole, account.id);
        item->setData(SearchRole, text + u' ' + account.id);
    }
    const bool anyPopular
        = std::any_of(providers.begin(), providers.end(), [](const ProviderInfo &info) { return info.popular; });
    if (anyPopular) {
        addHeader(tr("Often used"));
        for (const ProviderInfo &info : providers) {
            if (info.popular)
                addProvider(info, true);
        }
        addHeader(tr("All providers"));
    } else if (!accounts.isEmpty()) {
        addHeader(tr("All providers"));
    }
    for (const ProviderInfo &info : providers)
        addProvider(info, false);

    connect(m_search, &QLineEdit::textChanged, this, &ProviderStep::filter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!provider().isEmpty() || !account().isEmpty())
            emit confirmed();
    });
    connect(m_list, &QListWidget::currentItemChanged, this, &ProviderStep::choiceChanged);
    connect(m_list, &QListWidget::itemActivated, this, &ProviderStep::confirmed);
    setFocusProxy(m_search);
}

void ProviderStep::addHeader(const QString &text)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::NoItemFlags);
    item->setFont(secondaryFont(font()));
    item->setData(UnfilteredRole, true);
}

void ProviderStep::addProvider(const ProviderInfo &info, bool onlyUnfiltered)
{
    auto *item = new QListWidgetItem(letterIcon(info.name, *this), info.name, m_list);
    item->setData(ProviderRole, info.id);
    item->setData(SearchRole, QStringList{info.name, info.id, info.aliases.join(u' '), info.website.host()}.join(u' '));
    item->setData(UnfilteredRole, onlyUnfiltered);
}

void ProviderStep::filter(const QString &text)
{
    const QString wanted = text.trimmed();
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool matches = item->data(SearchRole).toString().contains(wanted, Qt::CaseInsensitive);
        item->setHidden(!wanted.isEmpty() && (item->data(UnfilteredRole).toBool() || !matches));
        if (!first && !item->isHidden() && (item->flags() & Qt::ItemIsSelectable))
            first = item;
    }
    if (!wanted.isEmpty())
        m_list->setCurrentItem(first);
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

QString ProviderStep::choice(int role) const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item && !item->isHidden() ? item->data(role).toString() : QString();
}

QString ProviderStep::provider() const
{
    return choice(ProviderRole);
}

QString ProviderStep::account() const
{
    return choice(AccountRole);
}

} // namespace mooring
