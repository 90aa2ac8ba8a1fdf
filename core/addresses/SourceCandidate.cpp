// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "addresses/SourceCandidate.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

using namespace std::chrono_literals;

namespace mooring {

namespace {

QString choiceOf(const SourceConfig &config)
{
    if (config.settings.isEmpty())
        return config.kind;
    const QByteArray settings = QJsonDocument(config.settings).toJson(QJsonDocument::Compact);
    const QByteArray hash = QCryptographicHash::hash(settings, QCryptographicHash::Sha256).toHex().left(8);
    return config.kind + u'-' + QString::fromLatin1(hash);
}

} // namespace

bool SourceCandidate::needsNoNetwork() const
{
    return config.kind == u"interface" || config.kind == u"fixed" || config.kind == u"command";
}

std::chrono::milliseconds SourceCandidate::patience() const
{
    constexpr auto usual = 10s;
    // A command has its own limit, which the user may have set to more.
    if (config.kind == u"command")
        return std::chrono::seconds(config.settings.value(u"timeoutSeconds").toInt(0)) + usual;
    return usual;
}

std::shared_ptr<const SourceCandidates> makeSourceCandidates(const QList<SourceConfig> &sources, const SourceParts &parts,
                                                             const SourceMaker &makeSource)
{
    auto result = std::make_shared<SourceCandidates>();
    for (const SourceConfig &config : sources)
        result->push_back({config, choiceOf(config), makeSource(config, parts)});
    return result;
}

std::vector<const SourceCandidate *> inOrder(const SourceCandidates &candidates, const QString &choice)
{
    std::vector<const SourceCandidate *> result;
    for (const SourceCandidate &candidate : candidates)
        result.push_back(&candidate);
    const auto first = std::find_if(result.begin(), result.end(),
                                    [&choice](const SourceCandidate *candidate) { return candidate->choice == choice; });
    if (first != result.end())
        std::rotate(result.begin(), first, first + 1);
    return result;
}

} // namespace mooring
