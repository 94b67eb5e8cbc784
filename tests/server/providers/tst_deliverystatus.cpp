// Delivery statuses: whatever order callbacks come in, the same state is reached.
#include "core/notifications/deliverystatus.h"

#include <QTest>

#include <algorithm>
#include <vector>

namespace servery {

using namespace notifications;

class TestDeliveryStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesGoBothWays();
    void ranksOnlyRise();
    void everyOrderEndsTheSame();
};

void TestDeliveryStatus::namesGoBothWays()
{
    for (const auto& [text, status] : messageStatusNames) {
        QCOMPARE(messageStatusFrom(text).value(), status);
        QCOMPARE(toText(status), text);
    }
    for (const auto& [text, status] : callStatusNames) {
        QCOMPARE(callStatusFrom(text).value(), status);
        QCOMPARE(toText(status), text);
    }
    QVERIFY(!messageStatusFrom("Sent"));
    QVERIFY(!messageStatusFrom(""));
    QVERIFY(!callStatusFrom("in_progress"));
}

void TestDeliveryStatus::ranksOnlyRise()
{
    for (const auto& [fromText, from] : messageStatusNames)
        for (const auto& [toText, to] : messageStatusNames)
            QVERIFY(!mayFollow(from, to) || rank(to) > rank(from));
    for (const auto& [fromText, from] : callStatusNames)
        for (const auto& [toText, to] : callStatusNames)
            QVERIFY(!mayFollow(from, to) || (rank(to) > rank(from) && !isTerminal(from)));
    QVERIFY(!mayFollow(MessageStatus::Delivered, MessageStatus::Failed));
    QVERIFY(!mayFollow(MessageStatus::Failed, MessageStatus::Delivered));
    QVERIFY(mayFollow(MessageStatus::Delivered, MessageStatus::Read));
    QVERIFY(!mayFollow(MessageStatus::Undelivered, MessageStatus::Read));
    QVERIFY(!mayFollow(MessageStatus::Delivered, MessageStatus::Sent));
    QVERIFY(mayFollow(CallStatus::Queued, CallStatus::Busy));
    QVERIFY(!mayFollow(CallStatus::Completed, CallStatus::InProgress));
}

void TestDeliveryStatus::everyOrderEndsTheSame()
{
    std::vector<MessageStatus> arrivals{MessageStatus::Queued, MessageStatus::Sending,
                                        MessageStatus::Sent, MessageStatus::Delivered,
                                        MessageStatus::Sent};
    std::sort(arrivals.begin(), arrivals.end());
    do {
        MessageStatus now = MessageStatus::Accepted;
        for (const MessageStatus next : arrivals)
            if (mayFollow(now, next))
                now = next;
        QCOMPARE(now, MessageStatus::Delivered);
    } while (std::next_permutation(arrivals.begin(), arrivals.end()));
}

} // namespace servery

QTEST_GUILESS_MAIN(servery::TestDeliveryStatus)
#include "tst_deliverystatus.moc"
