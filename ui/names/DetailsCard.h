// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "names/DnsLook.h"
#include "shared/UiParts.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QToolButton;

namespace mooring {

class CompareColumns;
class EventList;
class OptionsForm;

/// The selected name: its problem with the remedy, its addresses here, published and in DNS, and on demand its options and
/// last events. Scrolls where it gets less room than it wants.
class DetailsCard : public QScrollArea
{
    Q_OBJECT
public:
    enum class Section { None, Options, Events };
    Q_ENUM(Section)

    explicit DetailsCard(const UiParts &parts, QWidget *parent = nullptr);
    void update(const NameStatus &name, const Snapshot &snapshot);
    /// The height at which nothing needs to be scrolled.
    [[nodiscard]] int wantedHeight(int width) const;
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 64}; }
    void setSection(Section section);
    [[nodiscard]] Section section() const { return m_section; }

signals:
    /// The remedy of the shown problem was chosen.
    void remedyRequested();
    void sectionChanged();
    void wantedHeightChanged();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *makeProblem();
    QWidget *makeSections();
    QToolButton *makeSwitch(const QString &text, Section section);
    void display(const NameStatus &name, const Snapshot &snapshot);
    void showProblem(const NameStatus &name);
    void showTimes(const NameStatus &name, const Snapshot &snapshot);

    UiParts m_parts;
    DnsLook m_dns;
    NameStatus m_name;
    Snapshot m_snapshot;
    Section m_section = Section::None;
    QWidget *m_content = nullptr;
    QWidget *m_problemRow = nullptr;
    QLabel *m_problemIcon = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_remedy = nullptr;
    CompareColumns *m_columns = nullptr;
    QLabel *m_times = nullptr;
    QToolButton *m_optionsSwitch = nullptr;
    QToolButton *m_eventsSwitch = nullptr;
    OptionsForm *m_options = nullptr;
    EventList *m_events = nullptr;
};

} // namespace mooring
