// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
#include "platform/Autostart.h"

#include <QTemporaryDir>
#include <QTest>

using namespace mooring;

using State = Autostart::State;

/// What every system's own way has in common. The place is one of this test.
class TestAutostart : public QObject
{
    Q_OBJECT

private slots:
    void isOffAtFirst()
    {
        const Autostart autostart(u"/opt/mooring"_qs, m_folder.filePath(u"first"_qs));
        QCOMPARE(autostart.state(), (State{false, true}));
    }

    void keepsWhatIsSet()
    {
        const QString folder = m_folder.filePath(u"kept"_qs);
        Autostart autostart(u"/opt/my programs/mooring"_qs, folder);
        for (const State state : {State{true, true}, State{true, false}}) {
            QVERIFY(autostart.setState(state));
            QCOMPARE(autostart.state(), state);
            QCOMPARE(Autostart(u"/opt/other"_qs, folder).state(), state);
        }
        QVERIFY(autostart.setState({false, false}));
        QVERIFY(!autostart.state().enabled);
        QVERIFY(autostart.setState({false, false})); // Once more is no error.
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
