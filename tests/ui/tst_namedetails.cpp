// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "Samples.h"
#include "UiBench.h"
#include "names/CompareColumns.h"
#include "names/DetailsCard.h"
#include "names/EventList.h"
#include "names/NamesList.h"
#include "names/NamesPage.h"
#include "shared/Pieces.h"

#include <QSignalSpy>
#include <QtTest>

using namespace mooring;
using namespace std::chrono_literals;
using Kind = RecordStatus::Kind;

class TestNameDetails : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void explains_data();
    void explains();
    void ask36_comparesWithDns();
    void asksOnceAMinute();
    void saysThatItAsksAndOutlivesThePage();
    void worksWithoutDns();
    void staysWithASmallFont();
    void tellsTheLastEvents();
    void mendsAProblem();

private:
    void open(bool withDns = true);
    void refresh() { m_page->refresh(m_bench->snapshot()); }
    [[nodiscard]] DetailsCard *details() const { return m_page->findChild<DetailsCard *>(); }
    /// What the columns show, row by row.
    [[nodiscard]] QStringList cells() const;
    [[nodiscard]] QStringList events() const;
    [[nodiscard]] QString said() const;

    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<NamesPage> m_page;
};

void TestNameDetails::init()
{
    m_bench = std::make_unique<UiBench>();
    m_bench->fill();
}

void TestNameDetails::cleanup()
{
    m_page.reset();
    m_bench.reset();
}

void TestNameDetails::open(bool withDns)
{
    UiParts parts = m_bench->parts();
    if (!withDns)
        parts.dns = nullptr;
    m_page = std::make_unique<NamesPage>(parts);
    m_page->resize(732, 900);
    refresh();
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

QStringList TestNameDetails::cells() const
{
    QStringList texts;
    for (const FittingLabel *cell : m_page->findChild<CompareColumns *>()->findChildren<FittingLabel *>()) {
        if (cell->isVisible())
            texts << cell->text();
    }
    return texts;
}

QStringList TestNameDetails::events() const
{
    QStringList texts;
    for (const QLabel *label : m_page->findChild<EventList *>()->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts;
}

QString TestNameDetails::said() const
{
    QStringList texts;
    for (const QLabel *label : details()->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts << label->text();
    }
    return texts.join(u'\n');
}

void TestNameDetails::explains_data()
{
    QTest::addColumn<RecordStatus>("record");
    QTest::addColumn<QStringList>("detected");
    QTest::addColumn<QStringList>("dns"); // "?" = silence.
    QTest::addColumn<RecordConfig>("config");
    QTest::addColumn<bool>("paused");
    QTest::addColumn<QString>("published"); // Part of why it is not published.
    QTest::addColumn<QString>("inDns"); // Part of why DNS answers something else.
    const QString ours = u"11.22.33.44"_qs;
    const QString other = u"5.6.7.8"_qs;
    const auto status = [&](Kind kind) {
        return samples::record(u"h.example.org"_qs, RecordType::A, kind, ours);
    };
    const RecordStatus fine = status(Kind::Fine);
    const auto row
        = [&](const char *name, const RecordStatus &record, const QString &detected, const QString &dns,
              const QString &published, const QString &inDns, const RecordConfig &config = {}, bool paused = false) {
              QTest::newRow(name) << record << QStringList(detected) << (dns.isEmpty() ? QStringList() : QStringList(dns))
                                  << config << paused << published << inDns;
          };
    RecordConfig proxied;
    proxied.options.insert(u"proxied"_qs, true);
    RecordConfig direct;
    direct.options.insert(u"proxied"_qs, false);
    RecordConfig shared;
    shared.sharing = Sharing::Shared;
    RecordConfig slow;
    slow.ttl = 86400;
    RecordConfig line;
    line.addresses = QStringList{u"wan2"_qs};
    RecordStatus fresh = fine;
    fresh.changedAt = samples::now().addSecs(-120);
    RecordStatus yesterday = fine;
    yesterday.changedAt = samples::now().addSecs(-80000);
    RecordStatus held = status(Kind::Held);
    held.hold = Hold{Hold::Kind::Vpn, u"You are on a VPN (wg0)."_qs, u"wg0"_qs, {}};

    row("equal", fine, ours, ours, {}, {});
    row("silence", fine, ours, u"?"_qs, {}, u"No name server answered"_qs);
    row("proxied", fine, ours, other, {}, u"addresses of the provider, because “Proxy status” is on"_qs, proxied);
    row("perhaps proxied", fine, ours, other, {}, u"“Proxy status” is on at the provider, or someone else"_qs);
    row("someone else", fine, ours, other, {}, u"someone or something else changed this name"_qs, direct);
    row("just changed", fresh, ours, other, {}, u"changed 2 minute(s) ago. Name servers may keep the old"_qs);
    row("long TTL", yesterday, ours, other, {}, u"Name servers may keep the old"_qs, slow);
    row("short TTL", yesterday, ours, other, {}, u"someone"_qs, direct);
    row("removed", fine, ours, {}, {}, u"removed elsewhere"_qs);
    row("shared, ours is not there", fine, ours, other, {}, u"someone"_qs, shared);
    row("off", status(Kind::Disabled), other, ours, u"switched off"_qs, {});
    row("paused", status(Kind::Held), other, ours, u"Updates are paused"_qs, {}, {}, true);
    row("held", held, other, ours, u"You are on a VPN"_qs, {});
    row("keychain", samples::failed(status(Kind::Waiting), Failure::Kind::KeychainLocked), other, ours,
        u"the keychain is locked"_qs, {});
    row("working", status(Kind::Working), other, ours, u"being published now"_qs, {});
    row("next", fine, other, ours, u"published with the next check"_qs, {});
    row("other line", fine, other, ours, u"from wan2"_qs, {}, line);
    QTest::newRow("shared") << fine << QStringList{ours} << QStringList{other, ours} << shared << false << QString()
                            << QString();
}

void TestNameDetails::explains()
{
    QFETCH(RecordStatus, record);
    QFETCH(QStringList, detected);
    QFETCH(QStringList, dns);
    QFETCH(RecordConfig, config);
    QFETCH(bool, paused);
    QFETCH(QString, published);
    QFETCH(QString, inDns);
    config.types = {RecordType::A};
    Snapshot snapshot = samples::snapshot({record});
    snapshot.paused = paused;
    snapshot.detections[RecordType::A].addresses = addresses(detected);
    DnsAnswer answer{DnsAnswer::State::Known, addresses(dns)};
    if (dns == QStringList{u"?"_qs})
        answer = {DnsAnswer::State::Silent, {}};
    const Comparison comparison = compare(record, {config}, m_bench->setup.provider(u"cloudflare"), snapshot, answer);
    const auto says = [](const QString &text, const QString &part) {
        return part.isEmpty() ? text.isEmpty() : text.contains(part);
    };
    QVERIFY2(says(comparison.whyNotPublished(), published), qPrintable(comparison.whyNotPublished()));
    QVERIFY2(says(comparison.whyNotInDns(), inDns), qPrintable(comparison.whyNotInDns()));
    QCOMPARE(comparison.isInDns(), inDns.isEmpty());
}

void TestNameDetails::ask36_comparesWithDns()
{
    m_bench->engine.dns.answers[u"home.example.org A"_qs] = addresses({u"5.6.7.8"_qs});
    open();
    const QString ours = u"11.22.33.44"_qs;
    const QString ours6 = u"2a02:db8:1::7"_qs;
    QTRY_COMPARE(cells(), (QStringList{ours, ours, u"5.6.7.8 ≠"_qs, ours6, ours6, ours6 + u" ✓"_qs}));
    QVERIFY(said().contains(u"“Proxy status” is on at the provider, or someone else changed the name."_qs));
    QVERIFY(said().contains(u"Last change: 3 day(s)\u00a0ago"_qs));
    m_page->findChild<NamesList *>()->setCurrentIndex(m_page->findChild<NamesList *>()->model()->index(2, 0));
    QTRY_COMPARE(cells(), (QStringList{ours, ours, ours + u" ✓"_qs}));
    QVERIFY(!said().contains(u"someone else"_qs));
}

void TestNameDetails::asksOnceAMinute()
{
    FakeDns &dns = m_bench->engine.dns;
    dns.answers[u"home.example.org A"_qs] = addresses({u"5.6.7.8"_qs});
    const int before = dns.queries;
    open();
    QCOMPARE(dns.queries, before + 2);
    for (int i = 0; i < 5; ++i)
        refresh();
    QCOMPARE(dns.queries, before + 2);
    m_bench->engine.clock.advance(61s);
    refresh();
    QCOMPARE(dns.queries, before + 3); // Only the one that differs.
    dns.answers[u"home.example.org A"_qs] = addresses({u"11.22.33.44"_qs});
    m_bench->engine.clock.advance(61s);
    refresh();
    m_bench->engine.clock.advance(61s);
    refresh();
    QCOMPARE(dns.queries, before + 4);
}

void TestNameDetails::saysThatItAsksAndOutlivesThePage()
{
    FakeDns &dns = m_bench->engine.dns;
    dns.gate = std::make_shared<Event>();
    open();
    QTRY_VERIFY(!cells().isEmpty());
    QCOMPARE(cells().at(2), QString());
    QTRY_COMPARE(cells().at(2), u"asking…"_qs);
    dns.gate->set();
    QTRY_COMPARE(cells().at(2), u"11.22.33.44 ✓"_qs);
    dns.gate = std::make_shared<Event>();
    m_page->findChild<NamesList *>()->setCurrentIndex(m_page->findChild<NamesList *>()->model()->index(1, 0));
    m_page.reset();
    dns.gate->set();
    QCoreApplication::processEvents();
}

void TestNameDetails::worksWithoutDns()
{
    open(false);
    QCOMPARE(cells(), (QStringList{u"11.22.33.44"_qs, u"11.22.33.44"_qs, u"2a02:db8:1::7"_qs, u"2a02:db8:1::7"_qs}));
}

void TestNameDetails::staysWithASmallFont()
{
    const QFont usual = QApplication::font();
    QFont small = usual;
    small.setPointSize(6);
    QApplication::setFont(small);
    open(false);
    const bool isVisible = details()->isVisible();
    QApplication::setFont(usual);
    QVERIFY(isVisible);
}

void TestNameDetails::tellsTheLastEvents()
{
    m_bench->engine.resolver.setFrom(u"default/A"_qs, u"11.22.33.55"_qs, u"router"_qs);
    m_bench->engine.pass();
    open();
    details()->setSection(DetailsCard::Section::Events);
    QCOMPARE(events(),
             (QStringList{u"just now"_qs, u"A: updated to 11.22.33.55"_qs, u"3 day(s) ago"_qs,
                          u"AAAA: created with 2a02:db8:1::7"_qs, u"3 day(s) ago"_qs, u"A: created with 11.22.33.44"_qs}));
    m_page->select(m_bench->snapshot().names.at(3).key);
    QCOMPARE(events(), (QStringList{u"3 day(s) ago"_qs, u"stopped: sign-in refused — sign in again"_qs}));
    m_page->select(m_bench->snapshot().names.last().key);
    QCOMPARE(events(), QStringList(u"Nothing has happened to this name yet."_qs));
}

void TestNameDetails::mendsAProblem()
{
    open();
    m_page->select(m_bench->snapshot().names.at(3).key);
    QVERIFY(said().contains(u"refuses your sign-in. Names there are not being updated."_qs));
    QSignalSpy signIn(m_page.get(), &Page::signInRequested);
    for (QPushButton *button : details()->findChildren<QPushButton *>())
        button->click();
    QCOMPARE(signIn.count(), 1);
}

QTEST_MAIN(TestNameDetails)
#include "tst_namedetails.moc"
