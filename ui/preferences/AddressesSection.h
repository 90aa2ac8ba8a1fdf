// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/Config.h"
#include "preferences/Section.h"

#include <QCoroTask>
#include <QPointer>
#include <QTimer>

class QPushButton;

namespace mooring {

class AddressResolver;
class SetChooser;
class SourcesCard;
struct SourceView;

/// Where the addresses come from: for each line and family an ordered list of sources, with what each of them says now.
class AddressesSection final : public Section
{
    Q_OBJECT
public:
    explicit AddressesSection(const UiParts &parts);
    void load() override;

    [[nodiscard]] SourcesCard *card(RecordType type) const { return m_cards.value(type); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeCard(RecordType type);
    void connectSets();
    [[nodiscard]] QString apply(const Config &config);
    [[nodiscard]] QString applySources(RecordType type, const QList<SourceConfig> &sources);
    void undoable(RecordType type, const QString &name, const QList<SourceConfig> &before);
    void lookSoon();
    void look();
    static QCoro::Task<> survey(QPointer<AddressesSection> self, AddressResolver *resolver, QString set, RecordType type,
                                int round);

    SetChooser *m_sets;
    QPushButton *m_look;
    QMap<RecordType, SourcesCard *> m_cards;
    QTimer m_soon;
    int m_round = 0; ///< Answers of an earlier one are out of date.
};

} // namespace mooring
