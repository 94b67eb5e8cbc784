// RowWindow over a list that changes under it: what is in it, what is outside, and that a view
// which hears nothing but its signals shows the same.
#include "app/models/rowwindow.h"
#include "app/models/valuesmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>
#include <random>

namespace servery::testing {

// What a view knows: it is told of rows, and asks for those that are new to it.
class Mirror : public QObject
{
public:
    explicit Mirror(const app::RowWindow& window) : m_window(window)
    {
        connect(&window, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex&, int first, int last) {
                    for (int row = first; row <= last; ++row)
                        m_keys.insert(row, keyAt(row));
                });
        connect(&window, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex&, int first, int last) {
                    m_keys.remove(first, last - first + 1);
                });
        connect(&window, &QAbstractItemModel::rowsMoved, this,
                [this](const QModelIndex&, int from, int, const QModelIndex&, int to) {
                    m_keys.move(from, to > from ? to - 1 : to);
                });
    }
    [[nodiscard]] QStringList keys() const { return m_keys; }
    [[nodiscard]] QString keyAt(int row) const
    {
        return m_window.data(m_window.index(row), m_window.roleNames().key("key")).toString();
    }

private:
    const app::RowWindow& m_window;
    QStringList m_keys;
};

class RowWindowTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<app::ValuesModel> m_list;
    std::unique_ptr<app::RowWindow> m_window;
    std::unique_ptr<Mirror> m_mirror;

    // One letter a row; capitals are those that somebody has started.
    void show(const QString& letters)
    {
        std::vector<app::ValuesRow> rows;
        for (const QChar letter : letters)
            rows.push_back({QString(letter.toLower()),
                            {{QStringLiteral("number"), letter.toLower().unicode() - 'a' + 1},
                             {QStringLiteral("phase"), letter.isUpper() ? QStringLiteral("cooking")
                                                                        : QStringLiteral("new")}}});
        m_list->sync(std::move(rows));
    }
    [[nodiscard]] QString shown() const { return m_mirror->keys().join(QString()); }
    // Of the page alone.
    [[nodiscard]] QString page() const
    {
        return shown().mid(m_window->leading(), std::min(m_window->following(), m_window->page()));
    }
    void fill()
    {
        while (m_window->takeIn()) {
        }
    }
    void drain()
    {
        while (m_window->letGo()) {
        }
    }

private Q_SLOTS:
    void init()
    {
        m_list = std::make_unique<app::ValuesModel>(QByteArrayList{"number", "phase"});
        m_window = std::make_unique<app::RowWindow>();
        m_mirror = std::make_unique<Mirror>(*m_window);
        new QAbstractItemModelTester(
            m_window.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_window.get());
        m_window->setSource(m_list.get());
        m_window->setKeyRole(QStringLiteral("key"));
        m_window->setPage(3);
    }

    void showsAPage()
    {
        show(QStringLiteral("abcdefgh"));
        QCOMPARE(shown(), "abc");
        QCOMPARE(m_window->total(), 8);
        QCOMPARE(m_window->keyAfter(3), "d");
        m_window->setFirstKey(m_window->keyAfter(3));
        QCOMPARE(page(), "def");
        m_window->setFirstKey(m_window->keyAfter(3));
        QCOMPARE(page(), "gh");
        QCOMPARE(m_window->keyAfter(2), QString());
        m_window->setFirstKey({});
        QCOMPARE(page(), "abc");
        m_window->setPage(5);
        QCOMPARE(page(), "abcde");
    }

    // The next page comes in before it is turned to, one row after the other, and no more.
    void takesInTheNextPage()
    {
        show(QStringLiteral("abcdefghijk"));
        for (const char* rows : {"abcd", "abcde", "abcdef"}) {
            QVERIFY(m_window->takeIn());
            QCOMPARE(shown(), rows);
        }
        QVERIFY(!m_window->takeIn());
        QCOMPARE(m_window->following(), 6);
        QSignalSpy comes(m_window.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy goes(m_window.get(), &QAbstractItemModel::rowsRemoved);
        m_window->setFirstKey(QStringLiteral("d"));
        QCOMPARE(comes.count() + goes.count(), 0);
        QCOMPARE(m_window->leading(), 3);
        QCOMPARE(m_window->following(), 3);
    }

    // Where the view comes back to it, the list's first page is there; what lies between is not.
    void keepsTheFirstPage()
    {
        show(QStringLiteral("abcdefghijk"));
        m_window->setFirstKey(QStringLiteral("d"));
        fill();
        QCOMPARE(shown(), "abcdefghi");
        m_window->setFirstKey(QStringLiteral("g"));
        fill();
        QVERIFY(m_window->letGo());
        QCOMPARE(shown(), "abcefghijk");
        QCOMPARE(m_window->leading(), 5);
        drain();
        QCOMPARE(shown(), "abcghijk");
        // A gap is none of the page's.
        m_window->setFirstKey({});
        QCOMPARE(m_window->leading(), 0);
        QCOMPARE(m_window->following(), 3);
        QCOMPARE(shown(), "abcghijk");
        fill();
        drain();
        QCOMPARE(shown(), "abcdef");
        QVERIFY(!m_window->letGo());
    }

    // Also one that came in at the list's end while another page was looked at.
    void takesInTheFirstPageAnew()
    {
        show(QStringLiteral("abcdefgh"));
        m_window->setFirstKey(QStringLiteral("g"));
        show(QStringLiteral("xabcdefgh"));
        fill();
        drain();
        QCOMPARE(shown(), "xabgh");
    }

    void followsItsFirstRow()
    {
        show(QStringLiteral("abcdefgh"));
        m_window->setFirstKey(QStringLiteral("d"));
        QSignalSpy moves(m_window.get(), &app::RowWindow::firstKeyChanged);
        show(QStringLiteral("cxdyefgh"));
        QCOMPARE(page(), "dye");
        show(QStringLiteral("cxdfyegh"));
        QCOMPARE(page(), "dfy");
        QCOMPARE(moves.count(), 0);
        // Without it the list begins anew.
        show(QStringLiteral("cxfyegh"));
        QCOMPARE(page(), "cxf");
        QCOMPARE(m_window->firstKey(), QString());
        QCOMPARE(moves.count(), 1);
    }

    void passesOnWhatChanges()
    {
        show(QStringLiteral("abcdefgh"));
        m_window->setFirstKey(QStringLiteral("c"));
        drain();
        QCOMPARE(shown(), "abcde");
        QSignalSpy changes(m_window.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy outside(m_window.get(), &app::RowWindow::listChanged);
        show(QStringLiteral("abcDefgh"));
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes[0][0].toModelIndex().row(), 3);
        QCOMPARE(outside.count(), 0);
        show(QStringLiteral("abcDefGh"));
        QCOMPARE(changes.count(), 1);
        QCOMPARE(outside.count(), 1);
    }

    void tellsOfTheOthers()
    {
        show(QStringLiteral("aBcdefgh"));
        const QString number = QStringLiteral("number");
        const QString phase = QStringLiteral("phase");
        QCOMPARE(m_window->outside(number, 2, 9), (QVariantList{3, 4, 5, 6, 7, 8}));
        QCOMPARE(m_window->outside(number, 2, 2), (QVariantList{3, 4}));
        QVERIFY(m_window->allOutside(phase, 2, QStringLiteral("new")));
        QVERIFY(!m_window->allOutside(phase, 1, QStringLiteral("new")));
        m_window->setFirstKey(QStringLiteral("c"));
        QCOMPARE(m_window->outside(number, 3, 9), (QVariantList{1, 2, 6, 7, 8}));
        QVERIFY(!m_window->allOutside(phase, 3, QStringLiteral("new")));
        QCOMPARE(m_window->rowsWith(phase, QStringLiteral("cooking"), {number}),
                 (QVariantList{QVariantMap{{number, 2}}}));
    }

    void survivesItsList()
    {
        show(QStringLiteral("abcd"));
        m_list.reset();
        QCOMPARE(m_window->rowCount(), 0);
        QCOMPARE(m_window->total(), 0);
    }

    void staysTrueOverALongEvening()
    {
        std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same evening each time
        QString letters;
        for (int step = 0; step < 3'000; ++step) {
            const QChar letter(char16_t('a' + random() % 26));
            const auto at = letters.indexOf(letter, 0, Qt::CaseInsensitive);
            if (at >= 0)
                letters.remove(at, 1);
            if (at < 0 || random() % 3 == 0)
                letters.insert(qsizetype(random() % size_t(letters.size() + 1)), letter);
            if (random() % 9 == 0 && !letters.isEmpty())
                m_window->setFirstKey(letters[qsizetype(random() % size_t(letters.size()))]);
            if (random() % 50 == 0)
                m_window->setPage(int(random() % 8));
            for (auto turn = random() % 3; turn > 0; --turn)
                m_window->takeIn();
            for (auto turn = random() % 3; turn > 0; --turn)
                m_window->letGo();
            show(letters);
            const auto first = m_window->firstKey().isEmpty()
                                   ? 0
                                   : std::max<qsizetype>(0, letters.indexOf(m_window->firstKey()));
            QCOMPARE(page(), letters.mid(first, m_window->page()));
            QCOMPARE(shown().mid(m_window->leading(), m_window->following()),
                     letters.mid(first, m_window->following()));
            // In the list's order, each once.
            qsizetype before = -1;
            for (const QChar shownLetter : shown()) {
                QVERIFY(letters.indexOf(shownLetter) > before);
                before = letters.indexOf(shownLetter);
            }
            if (random() % 20 == 0) {
                fill();
                drain();
                const auto begin = std::min<qsizetype>(first, m_window->page());
                QCOMPARE(shown(), letters.left(begin) + letters.mid(first, 2 * m_window->page()));
            }
        }
    }
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::RowWindowTest)
#include "rowwindowtest.moc"
