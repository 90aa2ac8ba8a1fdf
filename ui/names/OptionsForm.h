// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/NameStatus.h"
#include "providers/ProviderInfo.h"
#include "shared/UiParts.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace mooring {

/// The settings of one name as form fields, made from its provider's description. Each change is in force at once; one that
/// is refused says so below its field and leaves there what was typed.
class OptionsForm : public QWidget
{
    Q_OBJECT
public:
    explicit OptionsForm(const UiParts &parts, QWidget *parent = nullptr);
    /// Shows the name as it is configured now; what the user is typing stays.
    void update(const NameStatus &name);

signals:
    /// The form needs another height.
    void resized();

private:
    using Change = std::function<void(RecordConfig &)>;

    void rebuild(const ProviderInfo *provider);
    void load();
    /// A row of the form; @p label may be empty. @p help is shown below @p editor.
    QWidget *addRow(const QString &label, QWidget *editor, const QString &help = {});
    void addTypes();
    void addSources();
    void addOption(const ProviderOption &option);
    void addChoices(const ProviderOption &option, const QList<std::pair<QString, QJsonValue>> &choices);
    void addCheck(const QString &label, bool RecordConfig::*field);
    void addSharing();
    void addLine(const QString &label, const QString &help, const QString &shownAfter, bool isNumber,
                 std::function<QString(const RecordConfig &)> read, std::function<void(RecordConfig &, QString)> write);

    /// Whether it was taken. @p place is the field that was changed.
    bool apply(QWidget *place, const Change &change);
    bool save(QWidget *place, const Config &config);
    void say(QWidget *place, const QString &text, bool isProblem);

    UiParts m_parts;
    QString m_account;
    DomainName m_name;
    QString m_structure; ///< What the fields were made for.
    QWidget *m_fields = nullptr;
    QFormLayout *m_form = nullptr;
    QLabel *m_message; ///< Below the field that was changed last.
    QList<std::function<void(const RecordConfig &)>> m_loaders;
};

} // namespace mooring
