<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionButton</name>
    <message numerus="yes">
        <source>%n item(s) left</source>
        <translation>
            <numerusform>%n item left</numerusform>
            <numerusform>%n items left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BankText</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CartPane</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CashText</name>
    <message numerus="yes">
        <source>%n cash sale(s)</source>
        <translation>
            <numerusform>%n cash sale</numerusform>
            <numerusform>%n cash sales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) still to be paid in cash</source>
        <translation>
            <numerusform>%n order still to be paid in cash</numerusform>
            <numerusform>%n orders still to be paid in cash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cash refund(s) still to be given back</source>
        <translation>
            <numerusform>%n cash refund still to be given back</numerusform>
            <numerusform>%n cash refunds still to be given back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid order(s) not handed over yet</source>
        <translation>
            <numerusform>%n paid order not handed over yet</numerusform>
            <numerusform>%n paid orders not handed over yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message numerus="yes">
        <source>%n attempt(s) left, then locked</source>
        <translation>
            <numerusform>%n attempt left, then locked</numerusform>
            <numerusform>%n attempts left, then locked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeText</name>
    <message numerus="yes">
        <source>%n attempt(s) left, then locked</source>
        <translation>
            <numerusform>%n attempt left, then locked</numerusform>
            <numerusform>%n attempts left, then locked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DishText</name>
    <message numerus="yes">
        <source>Choose %n</source>
        <translation>
            <numerusform>Choose %n</numerusform>
            <numerusform>Choose %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n</source>
        <translation>
            <numerusform>Up to %n</numerusform>
            <numerusform>Up to %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawerClose</name>
    <message numerus="yes">
        <source>%n line(s) to count</source>
        <translation>
            <numerusform>%n line to count</numerusform>
            <numerusform>%n lines to count</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KitchenBanner</name>
    <message numerus="yes">
        <source>%n action(s) queued</source>
        <translation>
            <numerusform>%n action queued</numerusform>
            <numerusform>%n actions queued</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaterStrip</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) waiting, next page</source>
        <translation>
            <numerusform>%n ticket waiting, next page</numerusform>
            <numerusform>%n tickets waiting, next page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoneyReportText</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es) have no cost in the menu: the margin is too high by what they cost.</source>
        <translation>
            <numerusform>%n dish has no cost in the menu: the margin is too high by what it costs.</numerusform>
            <numerusform>%n dishes have no cost in the menu: the margin is too high by what they cost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have no price yet.</source>
        <translation>
            <numerusform>%n message has no price yet.</numerusform>
            <numerusform>%n messages have no price yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderingPanel</name>
    <message numerus="yes">
        <source>Diners are promised about %n minute(s).</source>
        <translation>
            <numerusform>Diners are promised about %n minute.</numerusform>
            <numerusform>Diners are promised about %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message numerus="yes">
        <source>%n order(s) ready</source>
        <translation>
            <numerusform>%n order ready</numerusform>
            <numerusform>%n orders ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayoutText</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>PIN, %n digit(s)</source>
        <translation>
            <numerusform>PIN, %n digit</numerusform>
            <numerusform>PIN, %n digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanStations</name>
    <message numerus="yes">
        <source>Makes %n dish(es)</source>
        <translation>
            <numerusform>Makes %n dish</numerusform>
            <numerusform>Makes %n dishes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message numerus="yes">
        <source>A name has at most %n character(s).</source>
        <translation>
            <numerusform>A name has at most %n character.</numerusform>
            <numerusform>A name has at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A kitchen has at most %n station(s).</source>
        <translation>
            <numerusform>A kitchen has at most %n station.</numerusform>
            <numerusform>A kitchen has at most %n stations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An order has at most %n course(s).</source>
        <translation>
            <numerusform>An order has at most %n course.</numerusform>
            <numerusform>An order has at most %n courses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>%n ticket(s) waiting.</source>
        <translation>
            <numerusform>%n ticket waiting.</numerusform>
            <numerusform>%n tickets waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) waiting.</source>
        <translation>
            <numerusform>%n receipt waiting.</numerusform>
            <numerusform>%n receipts waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) came too late and were not printed.</source>
        <translation>
            <numerusform>%n slip came too late and was not printed.</numerusform>
            <numerusform>%n slips came too late and were not printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message numerus="yes">
        <source>+%n elsewhere</source>
        <translation>
            <numerusform>+%n elsewhere</numerusform>
            <numerusform>+%n elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) came while this printer was out</source>
        <translation>
            <numerusform>%n order came while this printer was out</numerusform>
            <numerusform>%n orders came while this printer was out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StockEntry</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message numerus="yes">
        <source>late by %n minute(s)</source>
        <translation>
            <numerusform>late by %n minute</numerusform>
            <numerusform>late by %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n minute(s)</source>
        <translation>
            <numerusform>due in %n minute</numerusform>
            <numerusform>due in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left</source>
        <translation>
            <numerusform>%n item left</numerusform>
            <numerusform>%n items left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayText</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) without a price from the provider yet.</source>
        <translation>
            <numerusform>%n message without a price from the provider yet.</numerusform>
            <numerusform>%n messages without a price from the provider yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message numerus="yes">
        <source>%n payout(s) to review</source>
        <translation>
            <numerusform>%n payout to review</numerusform>
            <numerusform>%n payouts to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrailText</name>
    <message numerus="yes">
        <source>%n without a cost</source>
        <translation>
            <numerusform>%n without a cost</numerusform>
            <numerusform>%n without a cost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>servery::app::DrawerPaper</name>
    <message numerus="yes">
        <source>Left open: %n payment(s) to be made in cash, %1. The next drawer takes them.</source>
        <translation>
            <numerusform>Left open: %n payment to be made in cash, %1. The next drawer takes it.</numerusform>
            <numerusform>Left open: %n payments to be made in cash, %1. The next drawer takes them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left open: %n refund(s) to be given in cash, %1. The next drawer gives them.</source>
        <translation>
            <numerusform>Left open: %n refund to be given in cash, %1. The next drawer gives it.</numerusform>
            <numerusform>Left open: %n refunds to be given in cash, %1. The next drawer gives them.</numerusform>
        </translation>
    </message>
</context>
</TS>
