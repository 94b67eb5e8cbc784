#include "app/printing/printqueue.h"

#include "app/printing/printplan.h"

#include <QLoggingCategory>

#include <algorithm>
#include <array>

namespace servery::app {
namespace {
Q_LOGGING_CATEGORY(lcPrint, "servery.app.print")

// Between two tries of a printer in trouble.
constexpr std::array<qint64, 4> retryMs{2'000, 5'000, 10'000, 30'000};

QString titleOf(const PrintJob& job)
{
    switch (job.kind) {
    case PrintKind::Ticket:
        return QStringLiteral("ticket %1").arg(job.number);
    case PrintKind::CancelSlip:
        return QStringLiteral("cancelled %1").arg(job.number);
    case PrintKind::PassSlip:
        return QStringLiteral("pass %1").arg(job.number);
    case PrintKind::Receipt:
        return QStringLiteral("receipt %1").arg(job.number);
    case PrintKind::Test:
        break;
    }
    return QStringLiteral("test page");
}

} // namespace

PrintQueue::PrintQueue(const Clock& clock, MakePrinter makePrinter, IsInKitchen isInKitchen,
                       QObject* parent)
    : QObject(parent),
      m_clock(clock),
      m_makePrinter(std::move(makePrinter)),
      m_isInKitchen(std::move(isInKitchen)),
      m_jobs(clock)
{}

PrintQueue::~PrintQueue() = default;

void PrintQueue::open(const QString& path)
{
    m_jobs.open(path);
    std::vector<qint64> sending;
    for (const PrintJob& job : m_jobs.all()) {
        if (job.state == PrintState::Sending)
            sending.push_back(job.place);
    }
    settleSending(sending);
    Q_EMIT changed();
}

void PrintQueue::close()
{
    // What is being sent is not known to have come out: its row says so.
    std::vector<PrinterSettings> printers;
    for (const auto& [id, lane] : m_lanes)
        printers.push_back(lane.settings);
    for (const PrinterSettings& settings : printers)
        addLane(settings);
    m_jobs.close();
    Q_EMIT changed();
}

void PrintQueue::setPrinters(const std::vector<PrinterSettings>& printers)
{
    std::vector<QString> gone;
    for (const auto& lane : m_lanes) {
        const QString& id = lane.first;
        if (std::none_of(printers.begin(), printers.end(),
                         [&id](const PrinterSettings& each) { return each.id == id; }))
            gone.push_back(id);
    }
    for (const QString& id : gone) {
        dropJobsOf(id);
        m_lanes.erase(id);
    }
    for (const PrinterSettings& settings : printers) {
        const auto known = m_lanes.find(settings.id);
        if (known == m_lanes.end()) {
            addLane(settings);
        } else if (known->second.settings != settings) {
            settleSending(known->second.running);
            addLane(settings);
        }
    }
    Q_EMIT changed();
}

void PrintQueue::addLane(const PrinterSettings& settings)
{
    const QString id = settings.id;
    Lane lane;
    lane.settings = settings;
    lane.device = m_makePrinter(settings, m_clock);
    PrinterDevice* device = lane.device.get();
    connect(device, &PrinterDevice::aboutToSend, this, [this, id] {
        const Lane& at = m_lanes.at(id);
        if (at.work != Work::Print) {
            at.device->goOn();
            return;
        }
        m_jobs.markSending(at.running, [this, id, turn = at.turn] { onMarked(id, turn); });
    });
    connect(device, &PrinterDevice::finished, this,
            [this, id](PrintOutcome outcome, PrinterTrouble trouble) {
                onFinished(id, outcome, trouble);
            });
    connect(device, &PrinterDevice::troubleChanged, this, [this, id](PrinterTrouble trouble) {
        m_lanes.at(id).trouble = trouble;
        Q_EMIT changed();
    });
    connect(device, &PrinterDevice::paperLowChanged, this, [this, id](bool isLow) {
        Lane& at = m_lanes.at(id);
        if (at.isPaperLow == isLow)
            return;
        at.isPaperLow = isLow;
        Q_EMIT changed();
    });
    m_lanes.insert_or_assign(id, std::move(lane));
}

void PrintQueue::onMarked(const QString& printerId, qint64 turn)
{
    // Meanwhile it may have ended, or the printer is another.
    const auto found = m_lanes.find(printerId);
    if (found == m_lanes.end() || found->second.turn != turn)
        return;
    m_jobs.noteSending(found->second.running);
    found->second.device->goOn();
}

void PrintQueue::dropJobsOf(const QString& printerId)
{
    std::vector<qint64> places;
    for (const PrintJob& job : m_jobs.all()) {
        if (job.printerId == printerId)
            places.push_back(job.place);
    }
    m_jobs.remove(places);
}

void PrintQueue::settleSending(const std::vector<qint64>& places)
{
    std::vector<qint64> again;
    std::vector<qint64> unsure;
    for (const qint64 place : places) {
        const PrintJob* job = m_jobs.find(place);
        if (job == nullptr || job->state != PrintState::Sending)
            continue;
        // A ticket that the kitchen never saw is worse than one that it sees twice, marked; once.
        const bool isRepeated = job->kind == PrintKind::Ticket && job->mark == SlipMark::None;
        (isRepeated ? again : unsure).push_back(place);
    }
    for (const qint64 place : again)
        m_jobs.setMark(place, SlipMark::MaybeRepeated);
    m_jobs.setState(again, PrintState::Waiting);
    m_jobs.setState(unsure, PrintState::Unsure);
}

bool PrintQueue::add(PrintJob job)
{
    const auto lane = m_lanes.find(job.printerId);
    if (lane == m_lanes.end())
        return false;
    job.atMs = m_clock.now().ms;
    job.state = PrintState::Waiting;
    if (m_jobs.add(std::move(job)) == 0)
        return false;
    work(lane->second);
    Q_EMIT changed();
    return true;
}

bool PrintQueue::kickDrawer(const QString& printerId)
{
    const auto found = m_lanes.find(printerId);
    if (found == m_lanes.end())
        return false;
    found->second.kickAskedMonoMs = m_clock.monotonicMs();
    if (found->second.work == Work::None)
        kick(found->second);
    return true;
}

void PrintQueue::kick(Lane& lane)
{
    const qint64 askedMs = *std::exchange(lane.kickAskedMonoMs, {});
    if (m_clock.monotonicMs() - askedMs > kickWithinMs) {
        Q_EMIT drawerFailed(lane.settings.id, lane.trouble);
        return;
    }
    lane.work = Work::Drawer;
    lane.device->kickDrawer();
}

void PrintQueue::printAgain(qint64 place)
{
    const PrintJob* job = m_jobs.find(place);
    if (job == nullptr || job->state != PrintState::Unsure)
        return;
    m_jobs.setMark(place, SlipMark::MaybeRepeated);
    m_jobs.setState({place}, PrintState::Waiting);
    const auto lane = m_lanes.find(job->printerId);
    if (lane != m_lanes.end())
        work(lane->second);
    Q_EMIT changed();
}

void PrintQueue::letGo(qint64 place)
{
    const PrintJob* job = m_jobs.find(place);
    if (job == nullptr || job->state == PrintState::Sending)
        return;
    const auto lane = m_lanes.find(job->printerId);
    if (lane != m_lanes.end() &&
        std::count(lane->second.running.begin(), lane->second.running.end(), place) > 0)
        return;
    m_jobs.remove({place});
    Q_EMIT changed();
}

void PrintQueue::forgetExpired(const QString& printerId)
{
    const auto lane = m_lanes.find(printerId);
    if (lane == m_lanes.end())
        return;
    lane->second.expired = 0;
    Q_EMIT changed();
}

void PrintQueue::tryNow(const QString& printerId)
{
    const auto found = m_lanes.find(printerId);
    if (found == m_lanes.end())
        return;
    Lane& lane = found->second;
    lane.notBeforeMonoMs = 0;
    work(lane);
    if (lane.work != Work::None)
        return;
    lane.work = Work::Probe;
    lane.device->probe();
}

void PrintQueue::tick()
{
    for (auto& [id, lane] : m_lanes) {
        lane.device->tick();
        if (lane.kickAskedMonoMs && m_clock.monotonicMs() - *lane.kickAskedMonoMs > kickWithinMs)
            kick(lane);
        work(lane);
        if (lane.work == Work::None && m_clock.monotonicMs() >= lane.notBeforeMonoMs &&
            m_clock.monotonicMs() - lane.probedMonoMs >= probeEveryMs) {
            lane.work = Work::Probe;
            lane.device->probe();
        }
    }
}

void PrintQueue::work(Lane& lane)
{
    if (lane.work == Work::None && m_clock.monotonicMs() >= lane.notBeforeMonoMs)
        startNext(lane);
}

void PrintQueue::startNext(Lane& lane)
{
    std::vector<const PrintJob*> jobs;
    for (const PrintJob& job : m_jobs.all()) {
        if (job.printerId == lane.settings.id)
            jobs.push_back(&job);
    }
    const qint64 sinceLastMs =
        lane.hasSent ? m_clock.monotonicMs() - lane.lastSentMonoMs : printrules::backlogGapMs;
    const PrintPlan plan = planPrint(jobs, m_clock.now().ms, sinceLastMs, m_isInKitchen);
    if (!plan.expired.empty()) {
        qCWarning(lcPrint) << plan.expired.size() << "slips were too late to be printed on"
                           << lane.settings.name;
        lane.expired += static_cast<int>(plan.expired.size());
        m_jobs.remove(plan.expired);
        Q_EMIT changed();
    }
    if (!plan.print.empty())
        startPrint(lane, plan.print);
}

void PrintQueue::startPrint(Lane& lane, const std::vector<qint64>& places)
{
    std::vector<PrintDocument> documents;
    QString title;
    for (const qint64 place : places) {
        const PrintJob* job = m_jobs.find(place);
        documents.push_back(marked(job->document, job->mark));
        title = title.isEmpty() ? titleOf(*job) : QStringLiteral("late tickets");
    }
    lane.work = Work::Print;
    lane.running = places;
    lane.turn = ++m_lastTurn;
    lane.device->print(documents.size() == 1 ? documents.front() : catchUpSlip(documents), title);
}

void PrintQueue::onFinished(const QString& printerId, PrintOutcome outcome, PrinterTrouble trouble)
{
    Lane& lane = m_lanes.at(printerId);
    const Work done = std::exchange(lane.work, Work::None);
    lane.probedMonoMs = m_clock.monotonicMs();
    noteTrouble(lane, trouble);
    if (done == Work::Drawer && outcome != PrintOutcome::Printed)
        Q_EMIT drawerFailed(printerId, trouble);
    if (done == Work::Print)
        onPrintFinished(lane, outcome);
    Q_EMIT changed();
    if (lane.kickAskedMonoMs)
        kick(lane);
    work(lane);
}

void PrintQueue::onPrintFinished(Lane& lane, PrintOutcome outcome)
{
    const std::vector<qint64> places = std::exchange(lane.running, {});
    lane.turn = 0;
    if (outcome != PrintOutcome::NotStarted) {
        lane.hasSent = true;
        lane.lastSentMonoMs = m_clock.monotonicMs();
    }
    switch (outcome) {
    case PrintOutcome::Printed:
        m_jobs.remove(places);
        Q_EMIT printed(lane.settings.id, static_cast<int>(places.size()));
        break;
    case PrintOutcome::NotStarted:
        // Nothing came out: it waits on, unmarked.
        m_jobs.setState(places, PrintState::Waiting);
        break;
    case PrintOutcome::Uncertain:
        m_jobs.setState(places, PrintState::Sending);
        settleSending(places);
        break;
    }
}

void PrintQueue::noteTrouble(Lane& lane, PrinterTrouble trouble)
{
    lane.trouble = trouble;
    if (trouble == PrinterTrouble::None) {
        lane.failures = 0;
        lane.notBeforeMonoMs = 0;
        return;
    }
    const auto step =
        std::min<std::size_t>(static_cast<std::size_t>(lane.failures), retryMs.size() - 1);
    ++lane.failures;
    lane.notBeforeMonoMs = m_clock.monotonicMs() + retryMs[step];
}

PrinterState PrintQueue::stateOf(const QString& printerId) const
{
    PrinterState state;
    const auto found = m_lanes.find(printerId);
    if (found == m_lanes.end())
        return state;
    const Lane& lane = found->second;
    state.trouble = lane.trouble;
    state.isPaperLow = lane.isPaperLow;
    state.isPrinting = lane.work == Work::Print;
    state.expired = lane.expired;
    for (const PrintJob& job : m_jobs.all()) {
        if (job.printerId != printerId)
            continue;
        if (job.state == PrintState::Unsure)
            ++state.unsure;
        else if (job.kind == PrintKind::Receipt || job.kind == PrintKind::Test)
            ++state.waitingReceipts;
        else
            ++state.waitingTickets;
    }
    return state;
}

} // namespace servery::app
