// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preferences/Section.h"

class QComboBox;
class QLineEdit;

namespace mooring {

enum class ProxyMode;

/// The proxy on the way to providers.
class ConnectionSection final : public Section
{
    Q_OBJECT
public:
    explicit ConnectionSection(const UiParts &parts);
    void load() override;

private:
    [[nodiscard]] ProxyMode chosen() const;
    void modeChosen();
    void save();

    QComboBox *m_mode = nullptr;
    QLineEdit *m_url = nullptr;
    ProblemLabel *m_problem = nullptr;
};

} // namespace mooring
