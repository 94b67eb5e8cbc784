#include "tests/qml/layoutfaults.h"

#include "tests/qml/shownitems.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace servery::testing {

namespace {

constexpr qreal targetPx = 56;

bool isText(const QQuickItem* item)
{
    return (item->inherits("QQuickText") || item->inherits("servery::Numeral")) &&
           !item->property("text").toString().isEmpty();
}

bool isControl(const QQuickItem* item)
{
    return item->isEnabled() && item->width() > 0 &&
           (item->inherits("QQuickAbstractButton") || item->inherits("QQuickTextInput"));
}

// Whether it is such a thing, or part of one.
bool isWithin(const QQuickItem* item, const char* type)
{
    for (; item != nullptr; item = item->parentItem())
        if (QByteArray(item->metaObject()->className()).startsWith(type))
            return true;
    return false;
}

// An allergy and the diner's own words are never shortened, whatever they say.
bool isWarning(const QQuickItem* item)
{
    return isWithin(item, "Note_QML") || isWithin(item, "AllergyBand_QML") ||
           isWithin(item, "AllergyChip_QML");
}

// Where the words of a text are, in its parent; without the room that a line has above and below
// its letters.
QRectF inkOf(const QQuickItem* item)
{
    QRectF box(item->x(), item->y(), item->width(), item->height());
    if (item->inherits("QQuickText")) {
        const qreal width = qMin(item->width(), item->property("contentWidth").toReal());
        const qreal height = qMin(item->height(), item->property("contentHeight").toReal());
        // Alignment to the right is only set where the words are turned back, so it is the left.
        box.setWidth(width);
        if (item->property("verticalAlignment").toInt() == Qt::AlignVCenter)
            box.moveTop(box.top() + (box.height() - height) / 2);
        box.setHeight(height);
    }
    return box.adjusted(0, box.height() * 0.2, 0, -box.height() * 0.2);
}

// Whether the words reach beyond something that cuts off what does.
bool isClipped(const QQuickItem* item)
{
    const QRectF ink = item->parentItem()->mapRectToScene(inkOf(item));
    for (const QQuickItem* at = item->parentItem(); at != nullptr; at = at->parentItem()) {
        // A list that scrolls shows the rest when it is asked to.
        if (at->inherits("QQuickFlickable"))
            return false;
        const QRectF room(0, 0, at->width(), at->height());
        if (at->clip() && !at->mapRectToScene(room).adjusted(-1, -1, 1, 1).contains(ink))
            return true;
    }
    return false;
}

// It may leave the glass: it is scrolled there.
bool isScrolled(const QQuickItem* item)
{
    for (; item != nullptr; item = item->parentItem())
        if (item->inherits("QQuickFlickable") && item->clip())
            return true;
    return false;
}

// Whether a number reaches sideways out of what holds it, over what stands beside that.
bool leavesItsPlace(const QQuickItem* item)
{
    const QQuickItem* place = item->parentItem();
    if (place->height() < 1 || place->width() < 1)
        return false; // a mere point that it hangs on
    return item->x() < -1 || item->x() + item->width() > place->width() + 1;
}

QString faultOf(const QQuickItem* item, const QRectF& glass, const QString& names)
{
    const QString text = item->property("text").toString();
    const bool isCut = item->property("truncated").toBool();
    if (isWarning(item) && (isCut || isClipped(item)))
        return QStringLiteral("warning not whole: ") + text;
    if (isCut && !names.contains(text))
        return QStringLiteral("cut off: ") + text;
    if (item->inherits("servery::Numeral") && item->width() + 1 < item->implicitWidth())
        return QStringLiteral("number cut off: ") + text;
    if (item->inherits("servery::Numeral") && leavesItsPlace(item))
        return QStringLiteral("number beyond its place: ") + text;
    if (!glass.contains(item->parentItem()->mapRectToScene(inkOf(item))) && !isScrolled(item))
        return QStringLiteral("outside: ") + text;
    return {};
}

QString describe(QQuickItem* item)
{
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(item);
    return QStringLiteral("%1 \"%2\" \"%3\"")
        .arg(QLatin1String(item->metaObject()->className()).left(24), item->objectName(),
             spoken == nullptr ? QString() : spoken->text(QAccessible::Name));
}

QStringList faultsOf(QQuickItem* item)
{
    QStringList faults;
    const QString what = describe(item);
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(item);
    if (spoken == nullptr || spoken->text(QAccessible::Name).trimmed().isEmpty())
        faults += QStringLiteral("no name: ") + what;
    // A field is hit wherever its frame is.
    const QQuickItem* target = item->inherits("QQuickTextInput") ? item->parentItem() : item;
    const QRectF box = target->mapRectToScene(QRectF(0, 0, target->width(), target->height()));
    if (std::ceil(qMin(box.width(), box.height())) < targetPx)
        faults += QStringLiteral("%1 x %2 px: ").arg(box.width()).arg(box.height()) + what;
    return faults;
}

bool isWholeScreen(const QQuickItem* item)
{
    const QByteArray type = item->metaObject()->className();
    return type.contains("Screen_QML") || item->parentItem() == nullptr;
}

QQuickItem* commonParent(const QQuickItem* a, const QQuickItem* b)
{
    QQuickItem* common = a->parentItem();
    while (common != nullptr && !common->isAncestorOf(b))
        common = common->parentItem();
    return common;
}

// What of it can be seen in the window: a list or a page that scrolls shows a part.
QRectF shownPart(const QQuickItem* item)
{
    QRectF box = item->mapRectToScene({0, 0, item->width(), item->height()});
    for (const QQuickItem* at = item->parentItem(); at != nullptr; at = at->parentItem())
        if (at->clip())
            box &= at->mapRectToScene({0, 0, at->width(), at->height()});
    return box;
}

// Whether two controls of one part of the screen share a place. A banner that lies over another
// part is meant to.
bool overlap(const QQuickItem* a, const QQuickItem* b)
{
    if (a->isAncestorOf(b) || b->isAncestorOf(a))
        return false;
    const QQuickItem* common = commonParent(a, b);
    if (common == nullptr || isWholeScreen(common))
        return false;
    const QRectF both = shownPart(a) & shownPart(b);
    return both.width() > 2 && both.height() > 2;
}

// Where Tab leads, once around.
QList<QQuickItem*> focusChain(QQuickItem* from)
{
    QList<QQuickItem*> chain;
    for (QQuickItem* at = from; at != nullptr && !chain.contains(at);
         at = at->nextItemInFocusChain(true))
        chain.append(at);
    return chain;
}

// The arrows move in a count, and + and − step it: one of its rows is a stop.
bool isMovedToByArrows(const QQuickItem* item)
{
    return isWithin(item, "DenominationRow_QML");
}

const QQuickItem* scroller(const QQuickItem* item)
{
    while (item != nullptr && !item->inherits("QQuickFlickable"))
        item = item->parentItem();
    return item;
}

// Whether Tab leads back: up, other than to the top of a column beside, or to the left in a row.
// In the layout's own coordinates, which a mirrored screen turns as a whole.
bool leadsBack(const QQuickItem* from, const QQuickItem* to)
{
    const QQuickItem* common = commonParent(from, to);
    if (common == nullptr || isWholeScreen(common))
        return false;
    // The one primary action comes last, wherever its place is.
    if (QByteArray(to->metaObject()->className()).startsWith("PrimaryButton_QML"))
        return false;
    // In a list the arrows move; where its rows were made upwards, Tab follows that.
    if (scroller(from) == scroller(to) && scroller(from) != nullptr &&
        scroller(from)->inherits("QQuickItemView"))
        return false;
    // What is scrolled away comes into sight when it is reached.
    if (scroller(from) != scroller(to) && (shownPart(from).isEmpty() || shownPart(to).isEmpty()))
        return false;
    const QRectF a = from->mapRectToItem(common, {0, 0, from->width(), from->height()});
    const QRectF b = to->mapRectToItem(common, {0, 0, to->width(), to->height()});
    if (b.bottom() <= a.top() + 1)
        return b.left() < a.right() - 1;
    const bool isSameRow = std::abs(a.center().y() - b.center().y()) < a.height() / 2;
    return isSameRow && b.right() <= a.left() + 1;
}

QStringList focusFaults(const QList<QQuickItem*>& controls)
{
    QStringList faults;
    if (controls.isEmpty())
        return faults;
    const QList<QQuickItem*> chain = focusChain(controls.front());
    for (QQuickItem* item : controls)
        if (!chain.contains(item) && !isMovedToByArrows(item))
            faults += QStringLiteral("not reached by Tab: ") + describe(item);
    // Keypads stand as they are in every language, so their order is judged where all is so.
    if (QGuiApplication::layoutDirection() == Qt::RightToLeft)
        return faults;
    for (qsizetype i = 0; i + 1 < chain.size(); ++i)
        if (controls.contains(chain[i]) && controls.contains(chain[i + 1]) &&
            leadsBack(chain[i], chain[i + 1]))
            faults += QStringLiteral("Tab leads back: %1 | %2")
                          .arg(describe(chain[i]), describe(chain[i + 1]));
    return faults;
}

} // namespace

QStringList textFaults(QQuickWindow& window, const QString& names)
{
    QStringList faults;
    QList<QQuickItem*> texts;
    collect(window.contentItem(), texts, isText);
    const QRectF glass(-1, -1, window.width() + 2, window.height() + 2);
    for (const QQuickItem* item : texts)
        if (const QString fault = faultOf(item, glass, names); !fault.isEmpty())
            faults += fault;
    for (qsizetype i = 0; i < texts.size(); ++i)
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            if (texts[i]->parentItem() != texts[j]->parentItem())
                continue;
            const QRectF both = inkOf(texts[i]).intersected(inkOf(texts[j]));
            if (both.width() > 2 && both.height() > 2)
                faults += QStringLiteral("overlap: %1 | %2")
                              .arg(texts[i]->property("text").toString(),
                                   texts[j]->property("text").toString());
        }
    return faults;
}

QStringList controlFaults(QQuickWindow& window)
{
    QStringList faults;
    QList<QQuickItem*> controls;
    collect(window.contentItem(), controls, isControl);
    for (QQuickItem* item : controls)
        faults += faultsOf(item);
    const auto isInMenu = [](const QQuickItem* item) { return isWithin(item, "QQuickPopupItem"); };
    QList<QQuickItem*> menu;
    std::copy_if(controls.cbegin(), controls.cend(), std::back_inserter(menu), isInMenu);
    // A menu that is open keeps Tab to itself.
    faults += focusFaults(menu.isEmpty() ? controls : menu);
    for (qsizetype i = 0; i < controls.size(); ++i)
        for (qsizetype j = i + 1; j < controls.size(); ++j)
            if (overlap(controls[i], controls[j]))
                faults += QStringLiteral("on one another: %1 | %2")
                              .arg(describe(controls[i]), describe(controls[j]));
    return faults;
}

} // namespace servery::testing
