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
        m_window->setMost(3);
    }

    void showsAPage()
    {
        show(QStringLiteral("abcdefgh"));
        QCOMPARE(shown(), "abc");
        QCOMPARE(m_window->total(), 8);
        QCOMPARE(m_window->keyAfter(3), "d");
        m_window->setFirstKey(m_window->keyAfter(3));
        QCOMPARE(shown(), "def");
        m_window->setFirstKey(m_window->keyAfter(3));
        QCOMPARE(shown(), "gh");
        QCOMPARE(m_window->keyAfter(2), QString());
        m_window->setFirstKey({});
        QCOMPARE(shown(), "abc");
        m_window->setMost(5);
        QCOMPARE(shown(), "abcde");
    }

    void followsItsFirstRow()
    {
        show(QStringLiteral("abcdefgh"));
        m_window->setFirstKey(QStringLiteral("d"));
        QSignalSpy moves(m_window.get(), &app::RowWindow::firstKeyChanged);
        show(QStringLiteral("cxdyefgh"));
        QCOMPARE(shown(), "dye");
        show(QStringLiteral("cxdfyegh"));
        QCOMPARE(shown(), "dfy");
        QCOMPARE(moves.count(), 0);
        // Without it the list begins anew.
        show(QStringLiteral("cxfyegh"));
        QCOMPARE(shown(), "cxf");
        QCOMPARE(m_window->firstKey(), QString());
        QCOMPARE(moves.count(), 1);
    }

    // A view that turns a page lets go of the one before when it has time.
    void keepsWhatLiesBefore()
    {
        show(QStringLiteral("abcdefgh"));
        m_window->setKept(2);
        QCOMPARE(shown(), "abc");
        QCOMPARE(m_window->leading(), 0);
        m_window->setFirstKey(QStringLiteral("d"));
        QCOMPARE(shown(), "bcdef");
        QCOMPARE(m_window->leading(), 2);
        // What is told of the others counts from the first row on.
        QCOMPARE(m_window->keyAfter(1), "e");
        QCOMPARE(m_window->outside(QStringLiteral("number"), 3, 9), (QVariantList{1, 2, 3, 7, 8}));
        show(QStringLiteral("axcdefgh"));
        QCOMPARE(shown(), "xcdef");
        QSignalSpy changes(m_window.get(), &app::RowWindow::listChanged);
        m_window->setKept(1);
        QCOMPARE(shown(), "cdef");
        QCOMPARE(m_window->leading(), 1);
        QVERIFY(changes.count() > 0);
        show(QStringLiteral("axcefgh"));
        QCOMPARE(m_window->firstKey(), QString());
        QCOMPARE(shown(), "axc");
        QCOMPARE(m_window->leading(), 0);
    }

    void passesOnWhatChanges()
    {
        show(QStringLiteral("abcdefgh"));
        m_window->setFirstKey(QStringLiteral("c"));
        QSignalSpy changes(m_window.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy outside(m_window.get(), &app::RowWindow::listChanged);
        show(QStringLiteral("abcDefgh"));
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes[0][0].toModelIndex().row(), 1);
        QCOMPARE(outside.count(), 0);
        show(QStringLiteral("aBcDefgh"));
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
                m_window->setMost(int(random() % 8));
            if (random() % 50 == 0)
                m_window->setKept(int(random() % 4));
            show(letters);
            const auto first = m_window->firstKey().isEmpty()
                                   ? 0
                                   : std::max<qsizetype>(0, letters.indexOf(m_window->firstKey()));
            const auto begin = std::max<qsizetype>(0, first - m_window->kept());
            QCOMPARE(shown(), letters.mid(begin, first - begin + m_window->most()));
            QCOMPARE(m_window->leading(), int(std::min(first - begin, shown().size())));
        }
    }
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::RowWindowTest)
#include "rowwindowtest.moc"
