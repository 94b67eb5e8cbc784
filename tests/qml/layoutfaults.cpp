#include "tests/qml/layoutfaults.h"

#include <QAccessible>
#include <QQuickItem>
#include <QQuickWindow>

#include <cmath>

namespace servery::testing {

namespace {

constexpr qreal targetPx = 56;

bool isVisible(const QQuickItem* item)
{
    return item->isVisible() && item->opacity() > 0;
}

// All items below for which it is so, that can be seen.
template <class Condition>
void collect(QQuickItem* item, QList<QQuickItem*>& out, Condition condition)
{
    if (!isVisible(item))
        return;
    if (condition(item))
        out.append(item);
    const auto children = item->childItems();
    for (QQuickItem* child : children)
        collect(child, out, condition);
}

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

// An allergy and the diner's own words are never shortened, whatever they say.
bool isWarning(const QQuickItem* item)
{
    for (const QQuickItem* at = item; at != nullptr; at = at->parentItem())
        for (const char* type : {"Note_QML", "AllergyBand_QML", "AllergyChip_QML"})
            if (QByteArray(at->metaObject()->className()).startsWith(type))
                return true;
    return false;
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
    const QVariant policy = item->property("focusPolicy");
    const bool isReached =
        policy.isValid() ? (policy.toInt() & Qt::TabFocus) != 0 : item->activeFocusOnTab();
    if (!isReached)
        faults += QStringLiteral("not reached by Tab: ") + what;
    return faults;
}

bool isWholeScreen(const QQuickItem* item)
{
    const QByteArray type = item->metaObject()->className();
    return type.contains("Screen_QML") || item->parentItem() == nullptr;
}

// Whether two controls of one part of the screen share a place. A banner that lies over another
// part is meant to.
bool overlap(const QQuickItem* a, const QQuickItem* b)
{
    if (a->isAncestorOf(b) || b->isAncestorOf(a))
        return false;
    const QQuickItem* common = a->parentItem();
    while (common != nullptr && !common->isAncestorOf(b))
        common = common->parentItem();
    if (common == nullptr || isWholeScreen(common))
        return false;
    const QRectF both = a->mapRectToScene(QRectF(0, 0, a->width(), a->height()))
                            .intersected(b->mapRectToScene(QRectF(0, 0, b->width(), b->height())));
    return both.width() > 2 && both.height() > 2;
}

} // namespace

QString textFaults(QQuickWindow& window, const QString& names)
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
    return faults.join(u'\n');
}

QString controlFaults(QQuickWindow& window)
{
    QStringList faults;
    QList<QQuickItem*> controls;
    collect(window.contentItem(), controls, isControl);
    for (QQuickItem* item : controls)
        faults += faultsOf(item);
    for (qsizetype i = 0; i < controls.size(); ++i)
        for (qsizetype j = i + 1; j < controls.size(); ++j)
            if (overlap(controls[i], controls[j]))
                faults += QStringLiteral("on one another: %1 | %2")
                              .arg(describe(controls[i]), describe(controls[j]));
    return faults.join(u'\n');
}

} // namespace servery::testing
