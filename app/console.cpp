#include "app/console.h"

#include "app/link/networkstate.h"
#include "app/orders/refusals.h"
#include "core/base/country.h"

#include <QCryptographicHash>
#include <QLoggingCategory>
#include <QRegularExpression>

namespace servery::app {
namespace {
Q_LOGGING_CATEGORY(lcConsole, "servery.app.console")

const QString kitchenScreen = QStringLiteral("kitchen");
const QString counterScreen = QStringLiteral("counter");
const QString managerScreen = QStringLiteral("manager");
const QString boardScreen = QStringLiteral("board");
} // namespace

Console::Console(const ConsoleSurroundings& surroundings, std::unique_ptr<AudioOutput> audio,
                 QObject* parent)
    : Console(surroundings,
              std::make_shared<Device>(surroundings.settings, std::move(audio),
                                       surroundings.cacheDirectory),
              nullptr, parent)
{}

Console::Console(const ConsoleSurroundings& surroundings, std::shared_ptr<Device> device,
                 PrintDesk* printing, QObject* parent)
    : QObject(parent),
      m_device(std::move(device)),
      m_settings(surroundings.settings),
      m_dataDirectory(surroundings.dataDirectory),
      m_languages(m_device->languages()),
      m_time(surroundings.clock),
      m_keyPace(surroundings.clock),
      m_outbox(surroundings.clock, surroundings.random),
      m_link(surroundings.clock, surroundings.random, m_outbox, m_time),
      m_api(surroundings.clock),
      m_session(surroundings.clock, surroundings.random, m_api, surroundings.secrets, m_settings),
      m_staffApi(m_api, surroundings.random,
                 [this] {
                     return StaffApi::Who{m_session.accessToken(), m_session.venueSlug(),
                                          m_venueName, m_session.staffName()};
                 }),
      m_cache(m_book, m_time),
      m_router(m_link, m_book,
               [this](const QString& orderId, EventRouter::Fetched fetched) {
                   m_api.fetchOrder(m_session.accessToken(), orderId, this, std::move(fetched));
               }),
      m_actions(surroundings.clock, m_outbox, m_link),
      m_rules(m_link),
      m_service(m_rules, m_outbox, m_link, m_time),
      m_plan(m_rules, m_outbox, m_link, fetchMenu()),
      m_stock(m_outbox, m_link, fetchMenu()),
      m_pickup(m_book, m_time),
      m_board(m_book, m_actions, m_time),
      m_desk(surroundings.clock, m_book, m_actions, m_link, m_time),
      m_cash(m_book, m_outbox, m_link, m_time, m_staffApi),
      m_credit(m_book, m_link, m_time, m_staffApi),
      m_entry(m_link, m_staffApi),
      m_refunds(m_book, m_link, m_staffApi),
      m_takeOff(m_book, m_actions, m_link, m_staffApi),
      m_today(surroundings.clock, m_link, m_time, m_staffApi),
      m_trail(m_time, m_staffApi),
      m_payouts(m_link, m_time, m_staffApi, m_trail),
      m_books(m_link, m_time, m_staffApi),
      m_money(m_link, m_time, m_staffApi),
      m_bank(m_link, m_time, m_staffApi),
      m_reports(m_time, m_staffApi, m_trail),
      m_alarms(m_link, m_book, m_time),
      m_sounds(m_device->sounds()),
      m_cues(surroundings.clock, m_board, m_sounds),
      m_ownPrinting(printing != nullptr
                        ? nullptr
                        : std::make_unique<PrintDesk>(surroundings.clock, surroundings.random,
                                                      m_book, m_time, surroundings.settings)),
      m_printing(printing != nullptr ? *printing : *m_ownPrinting),
      m_paint(m_link, [this] { return picture(); })
{
    setObjectName(QStringLiteral("console"));
    m_link.setObjectName(QStringLiteral("link"));
    m_session.setObjectName(QStringLiteral("session"));
    m_board.setObjectName(QStringLiteral("board"));
    m_desk.setObjectName(QStringLiteral("desk"));
    m_cash.setObjectName(QStringLiteral("cash"));
    m_credit.setObjectName(QStringLiteral("credit"));
    m_time.setObjectName(QStringLiteral("time"));
    connectSession();
    connectLink();
    connectSounds();
    connectDevice();
    // A frame that began before says nothing, and what only waits on a later page changes no other.
    connect(&m_board, &KitchenBoard::layoutEnded, &m_paint, &PaintReporter::wantFrame);
    connect(&m_time, &ServerTime::ticked, this, &Console::tick);
    connect(&m_languages, &Languages::changed, this, [this] {
        Q_EMIT m_book.changed(); // the models say their words anew
        m_board.retranslate();
        m_alarms.retranslate();
        m_cash.retranslate();
        m_credit.retranslate();
        m_entry.retranslate();
        m_today.retranslate();
        m_payouts.retranslate();
        m_trail.retranslate();
        m_money.retranslate();
        m_bank.retranslate();
        m_reports.retranslate();
        m_service.retranslate();
        m_plan.retranslate();
        m_time.tick();
    });
}

StockDesk::FetchMenu Console::fetchMenu()
{
    return [this](std::function<void(const Result<QJsonObject, protocol::Problem>&)> answer) {
        m_api.get(m_session.accessToken(), QStringLiteral("/api/staff/menu"), this,
                  std::move(answer));
    };
}

void Console::connectSession()
{
    connect(&m_session, &StaffSession::signedInChanged, this, [this] {
        // Also told of for a new name.
        if (m_isSignedIn == m_session.signedIn())
            return;
        m_isSignedIn = m_session.signedIn();
        if (m_isSignedIn)
            onSignedIn();
        else
            onSignedOut();
    });
    connect(&m_session, &StaffSession::restoringChanged, this, &Console::onRestoring);
    connect(&m_session, &StaffSession::tokenChanged, this,
            [this] { m_link.setToken(m_session.accessToken()); });
}

void Console::connectLink()
{
    m_link.setNetworkProbe([this] { return hasNetworkFor(m_session.server()); });
    connect(&m_link, &ServerLink::welcomed, this, &Console::onWelcomed);
    connect(&m_rules, &ServiceRules::changed, this, &Console::followRules);
    connect(&m_link, &ServerLink::tokenRefused, &m_session, &StaffSession::renew);
    connect(&m_link, &ServerLink::stateChanged, this, &Console::onLinkState);
    // What staff took down is paid at once, where it is paid in cash.
    connect(&m_entry, &OrderEntry::placed, &m_cash, &CashDesk::takeUpOrder);
}

void Console::connectSounds()
{
    // The counter has no cue of its own for it; the offline one says that a screen is lost.
    connect(&m_alarms, &VenueAlarms::raised, this, [this] {
        if (m_screen == counterScreen)
            m_sounds.play(SoundPlayer::Offline);
    });
    connect(m_desk.code(), &CodeEntry::codeRight, this,
            [this] { m_sounds.play(SoundPlayer::CodeRight); });
    connect(m_desk.code(), &CodeEntry::codeWrong, this,
            [this] { m_sounds.play(SoundPlayer::CodeWrong); });
}

void Console::connectDevice()
{
    m_printing.setObjectName(QStringLiteral("printing"));
    m_board.setStation(m_settings.station());
    connect(m_device.get(), &Device::sizesChanged, this, &Console::kitchenScaleChanged);
    connect(&m_printing, &PrintDesk::drawerFailed, this, &Console::noticed);
    connect(&m_cash, &CashDesk::drawerKicked, &m_printing, &PrintDesk::openDrawer);
    connect(&m_credit, &CreditDesk::drawerKicked, &m_printing, &PrintDesk::openDrawer);
    // What is said is what the screen is for: what comes in the kitchen, what is ready at the
    // counter.
    connect(&m_board, &KitchenBoard::newOrder, this, [this](const QString& orderId) {
        const OrderView* order = m_book.find(orderId);
        if (m_screen == kitchenScreen && order != nullptr)
            m_device->say(tr("New order %1").arg(order->number));
    });
    connect(&m_book, &OrderBook::orderChanged, this,
            [this](const OrderView& before, const OrderView& now) {
                const bool isNews = !before.id.isEmpty() && before.state != OrderState::Ready &&
                                    now.state == OrderState::Ready;
                if (isNews && m_screen == counterScreen)
                    m_device->say(tr("Order %1 is ready").arg(now.number));
            });
}

void Console::setStartStation(const QString& station)
{
    m_settings.setStation(station);
    m_board.setStation(station);
    Q_EMIT startStationChanged();
}

void Console::takeScan(const QString& text)
{
    if (m_screen != counterScreen || !m_session.signedIn())
        return;
    if (m_credit.takeScan(text)) {
        Q_EMIT creditScanned();
        return;
    }
    const QString orderId = orderIdFromReference(text);
    if (!orderId.isEmpty() && m_book.find(orderId) != nullptr) {
        m_desk.select(orderId);
        return;
    }
    static const QRegularExpression codeForm(
        QStringLiteral("^[0-9]{%1}$").arg(CodeEntry::digitCount));
    if (!codeForm.match(text).hasMatch()) {
        Q_EMIT noticed(tr("This code belongs to no open order."));
    } else if (!m_desk.selected()->isOpen()) {
        Q_EMIT noticed(tr("Open the order first, then scan its code."));
    } else {
        m_desk.code()->clear();
        for (const QChar digit : text)
            m_desk.code()->press(QString(digit));
    }
}

void Console::openOrder(const QString& orderId)
{
    m_desk.select(orderId);
    if (orderId.isEmpty() || m_book.find(orderId) != nullptr)
        return;
    m_api.fetchOrder(m_session.accessToken(), orderId, this,
                     [this, orderId](const Result<OrderView, protocol::Problem>& order) {
                         if (!m_session.signedIn())
                             return;
                         if (!order) {
                             Q_EMIT noticed(refusalText(order.error()));
                             return;
                         }
                         m_book.lookUp(*order);
                         m_desk.select(orderId);
                     });
}

void Console::start()
{
    m_time.start();
    m_session.restore();
}

void Console::tick()
{
    m_session.tick();
    m_router.tick();
    m_cues.tick();
    m_cache.save();
    if (m_ownPrinting)
        m_ownPrinting->tick();
}

QString Console::venueFile(const QString& name) const
{
    // A venue's actions must not reach another venue, nor another server.
    const QString place = m_session.serverUrl() + u'|' + m_session.venueSlug();
    const QByteArray hash =
        QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return m_dataDirectory + QStringLiteral("/%1-%2.db").arg(name, QString::fromLatin1(hash));
}

qint64 Console::openVenue()
{
    const QString path = venueFile(QStringLiteral("outbox"));
    // A kitchen that the server signed out still has what it had: of this venue, or of another.
    if (path != m_openVenue)
        forgetVenue();
    m_openVenue = path;
    m_outbox.open(path);
    if (!m_outbox.isKept())
        Q_EMIT noticed(
            tr("This device's disk cannot be written. What waits here to be sent is lost "
               "when it is switched off."));
    if (m_ownPrinting)
        m_ownPrinting->open(venueFile(QStringLiteral("prints")));
    return m_cache.open(venueFile(QStringLiteral("orders")));
}

void Console::onSignedIn()
{
    setLastKnownShown(false);
    const qint64 asOfMs = openVenue();
    chooseScreen();
    m_link.start(m_session.server(), m_session.accessToken());
    if (asOfMs > 0)
        m_link.rememberAsOf(asOfMs);
}

void Console::onRestoring()
{
    // The server is there again, and knows nobody: nothing comes before somebody signs in.
    if (m_isLastKnownShown && !m_session.restoring() && !m_session.signedIn()) {
        m_link.stop();
        return;
    }
    // A counter shows money and names: it waits for somebody to be signed in.
    if (!m_session.restoring() || m_isLastKnownShown || m_settings.lastScreen() != kitchenScreen)
        return;
    const qint64 asOfMs = openVenue();
    m_link.waitForToken(m_session.server());
    m_link.rememberAsOf(asOfMs);
    setLastKnownShown(true);
}

void Console::setLastKnownShown(bool isShown)
{
    if (m_isLastKnownShown == isShown)
        return;
    m_isLastKnownShown = isShown;
    Q_EMIT lastKnownShownChanged();
}

void Console::onSignedOut()
{
    m_link.stop();
    m_router.forget();
    // A kitchen that the server signed out keeps its tickets on the wall, and what was pressed
    // there goes out after the next sign-in at the same venue.
    const bool isByHand = m_session.errorText().isEmpty();
    if (isByHand)
        m_cache.erase();
    if (m_screen != kitchenScreen || isByHand) {
        m_cache.close();
        m_outbox.close();
        if (m_ownPrinting)
            m_ownPrinting->close();
        m_openVenue.clear();
        forgetVenue();
    }
    Q_EMIT screenChanged();
}

void Console::forgetVenue()
{
    m_desk.select({});
    m_cash.clear();
    m_credit.clear();
    m_entry.clear();
    m_refunds.clear();
    m_takeOff.clear();
    m_today.clear();
    m_payouts.clear();
    m_books.clear();
    m_money.clear();
    m_bank.clear();
    m_trail.comeFrom({});
    m_trail.close();
    m_reports.clear();
    m_book.clear();
    m_stock.clear();
    m_service.clear();
    m_plan.clear();
    m_venueName.clear();
    Q_EMIT venueNameChanged();
}

void Console::onWelcomed(const protocol::Welcome& welcome)
{
    const protocol::VenueView& venue = welcome.venue;
    m_time.setTimeZone(venue.timeZone);
    m_session.setStaffName(welcome.staffName);
    const QString role = QString::fromLatin1(toString(welcome.role));
    m_desk.setRole(role);
    m_cash.setVenue(venue.currency, role);
    m_credit.setVenue(venue.currency, countryOf(venue.timeZone), role);
    m_refunds.setRole(role);
    m_takeOff.setRole(role);
    m_today.setRole(role);
    m_payouts.setRole(role);
    m_books.setRole(role);
    m_money.setRole(role);
    m_bank.setRole(role);
    m_trail.setRole(role);
    m_reports.setRole(role);
    const QString name = venue.name.isEmpty() ? m_session.venueSlug() : venue.name;
    if (m_ownPrinting)
        m_ownPrinting->setVenue(name, m_rules.settings());
    if (name != m_venueName) {
        m_venueName = name;
        Q_EMIT venueNameChanged();
    }
}

void Console::followRules()
{
    m_board.setRules(m_rules.settings(), m_rules.plan());
    m_desk.setRules(m_rules.settings());
    m_pickup.setRules(m_rules.settings());
    if (m_ownPrinting)
        m_ownPrinting->setVenue(m_venueName, m_rules.settings());
}

void Console::onLinkState()
{
    const ServerLink::State state = m_link.state();
    const bool isOffline = state == ServerLink::State::Offline;
    if (isOffline && !m_wasOffline)
        m_sounds.play(SoundPlayer::Offline);
    else if (m_wasOffline && state == ServerLink::State::Live)
        m_sounds.play(SoundPlayer::Back);
    m_wasOffline = isOffline;
}

std::optional<protocol::Painted> Console::picture() const
{
    // A manager's screen shows no orders.
    if (!m_book.isFilled() || m_screen == managerScreen)
        return std::nullopt;
    if (m_screen != kitchenScreen)
        return protocol::Painted{m_link.heardSeq(), m_screen, {}};
    if (m_isCovered || (!m_board.isLaidOut() && m_board.ticketCount() > 0))
        return std::nullopt;
    return protocol::Painted{m_link.heardSeq(), m_screen, m_board.notShown()};
}

void Console::setCovered(bool isCovered)
{
    if (m_isCovered == isCovered)
        return;
    m_isCovered = isCovered;
    Q_EMIT coveredChanged();
    m_paint.wantFrame();
}

bool Console::canSwitchScreen() const
{
    return m_session.role() == counterScreen || canManage();
}

bool Console::canManage() const
{
    return m_session.role() == managerScreen;
}

bool Console::mayShow(const QString& screen) const
{
    return screen == kitchenScreen || screen == boardScreen ||
           (screen == counterScreen && canSwitchScreen()) ||
           (screen == managerScreen && canManage());
}

void Console::chooseScreen()
{
    const QString role = m_session.role();
    const QString wanted = m_preferredScreen.isEmpty() ? m_settings.screen() : m_preferredScreen;
    m_screen.clear();
    const bool isAllowed = wanted == boardScreen || (canSwitchScreen() && mayShow(wanted));
    setScreen(isAllowed ? wanted : role);
    qCInfo(lcConsole) << "signed in as" << role << "on the screen" << m_screen;
}

void Console::setScreen(const QString& screen)
{
    const bool isKnown = screen == kitchenScreen || screen == counterScreen ||
                         screen == managerScreen || screen == boardScreen;
    if (m_screen == screen || !isKnown)
        return;
    if (m_session.signedIn() && !mayShow(screen))
        return;
    // What staff choose by hand is remembered; what the role brings about is not.
    if (m_session.signedIn() && !m_screen.isEmpty())
        m_settings.setScreen(screen);
    m_screen = screen;
    if (m_session.signedIn())
        m_settings.setLastScreen(screen);
    m_cues.setEnabled(screen == kitchenScreen);
    m_desk.setWatched(screen == counterScreen);
    m_pickup.setWatched(screen == boardScreen);
    Q_EMIT screenChanged();
}

void Console::leaveBoard()
{
    setScreen(m_session.role() == kitchenScreen ? kitchenScreen : counterScreen);
}

void Console::signOut()
{
    m_session.signOut();
}

} // namespace servery::app
