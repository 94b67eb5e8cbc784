#include "app/consoleoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace servery::app {
namespace {

struct OptionsText
{
    Q_DECLARE_TR_FUNCTIONS(OptionsText)
};

ParsedOptions stop(int status, QString message)
{
    ParsedOptions parsed;
    parsed.exitStatus = status;
    parsed.text = std::move(message);
    return parsed;
}

// "1920x1080" with sensible sides; otherwise empty.
QSize windowSize(const QString& value)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{3,5})x([0-9]{3,5})$"));
    const QRegularExpressionMatch match = form.match(value);
    return match.hasMatch() ? QSize(match.captured(1).toInt(), match.captured(2).toInt()) : QSize();
}

// The arguments in parts that each begin with --role, after those that come before the first.
std::vector<QStringList> parts(const QStringList& arguments)
{
    std::vector<QStringList> out{{}};
    for (const QString& argument : arguments) {
        if (argument == u"--role" || argument.startsWith(u"--role="))
            out.emplace_back();
        out.back().append(argument);
    }
    return out;
}

class Parser
{
public:
    Parser()
    {
        m_parser.setApplicationDescription(
            OptionsText::tr("The kitchen display, the counter and the manager of Servery."));
        m_parser.addHelpOption();
        m_parser.addVersionOption();
        m_parser.addOptions(
            {m_server, m_venue, m_role, m_station, m_screen, m_username, m_kiosk, m_window, m_pin});
    }

    // Nothing when it is well; the sentence for the person otherwise.
    [[nodiscard]] QString parse(const QStringList& arguments, ConsoleOptions& options)
    {
        // What belongs to the whole program may stand anywhere.
        if (!m_parser.parse(arguments))
            return m_parser.errorText();
        m_isHelp = m_parser.isSet(QStringLiteral("help"));
        m_isVersion = m_parser.isSet(QStringLiteral("version"));
        if (!m_parser.positionalArguments().isEmpty())
            return OptionsText::tr("Unexpected argument: %1")
                .arg(m_parser.positionalArguments().first());
        options.server = m_parser.value(m_server);
        options.venue = m_parser.value(m_venue);
        options.username = m_parser.value(m_username);
        options.kiosk = m_parser.isSet(m_kiosk);
        options.pinFromStdin = m_parser.isSet(m_pin);
        const QUrl url(options.server, QUrl::StrictMode);
        const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
        if (m_parser.isSet(m_server) && (!url.isValid() || url.host().isEmpty() || !isWeb))
            return OptionsText::tr("--server takes an address such as https://orders.example.com.");
        return parseWindows(arguments, options);
    }
    [[nodiscard]] bool isHelp() const { return m_isHelp; }
    [[nodiscard]] bool isVersion() const { return m_isVersion; }
    [[nodiscard]] QString helpText() const
    {
        // Qt's first line names the application, which is not there yet.
        const QString text = m_parser.helpText();
        return QStringLiteral("Usage: servery-console [options]") + text.mid(text.indexOf(u'\n'));
    }

private:
    [[nodiscard]] QString parseWindows(const QStringList& arguments, ConsoleOptions& options)
    {
        std::vector<QStringList> groups = parts(arguments.mid(1));
        // What stands before the first --role is the first window's.
        if (groups.size() > 1) {
            groups[1] = groups[0] + groups[1];
            groups.erase(groups.begin());
        }
        if (groups.size() > ConsoleOptions::mostWindows)
            return OptionsText::tr("At most %1 windows.").arg(ConsoleOptions::mostWindows);
        for (const QStringList& group : groups) {
            WindowOptions window;
            const QString wrong = parseWindow(QStringList{arguments.first()} + group, window);
            if (!wrong.isEmpty())
                return wrong;
            options.windows.push_back(window);
        }
        return {};
    }

    [[nodiscard]] QString parseWindow(const QStringList& arguments, WindowOptions& window)
    {
        if (!m_parser.parse(arguments))
            return m_parser.errorText();
        window.role = m_parser.value(m_role);
        window.station = m_parser.value(m_station);
        window.size = windowSize(m_parser.value(m_window));
        if (m_parser.isSet(m_window) && window.size.isEmpty())
            return OptionsText::tr("--window takes a size such as 1920x1080.");
        const bool isRole = window.role == u"kitchen" || window.role == u"counter" ||
                            window.role == u"manager" || window.role == u"board";
        if (m_parser.isSet(m_role) && !isRole)
            return OptionsText::tr("--role is kitchen, counter, manager or board.");
        bool isNumber = true;
        if (m_parser.isSet(m_screen))
            window.screen = m_parser.value(m_screen).toInt(&isNumber);
        if (!isNumber || (m_parser.isSet(m_screen) && window.screen < 1))
            return OptionsText::tr("--screen takes a number from 1.");
        return {};
    }

    QCommandLineParser m_parser;
    bool m_isHelp = false;
    bool m_isVersion = false;
    QCommandLineOption m_server{QStringLiteral("server"), OptionsText::tr("The server's address."),
                                QStringLiteral("URL")};
    QCommandLineOption m_venue{QStringLiteral("venue"), OptionsText::tr("The venue to sign in to."),
                               QStringLiteral("SLUG")};
    QCommandLineOption m_role{
        QStringLiteral("role"),
        OptionsText::tr("The screen to show: kitchen, counter, manager or board. Each further one "
                        "opens a window."),
        QStringLiteral("ROLE")};
    QCommandLineOption m_station{QStringLiteral("station"),
                                 OptionsText::tr("The kitchen's station in this window."),
                                 QStringLiteral("NAME")};
    QCommandLineOption m_screen{QStringLiteral("screen"),
                                OptionsText::tr("The screen for this window, from 1."),
                                QStringLiteral("N")};
    QCommandLineOption m_username{QStringLiteral("username"),
                                  OptionsText::tr("The staff user name."), QStringLiteral("U")};
    QCommandLineOption m_kiosk{QStringLiteral("kiosk"),
                               OptionsText::tr("Fill the screen and keep it awake.")};
    QCommandLineOption m_window{QStringLiteral("window"),
                                OptionsText::tr("The window's size in pixels."),
                                QStringLiteral("WxH")};
    QCommandLineOption m_pin{QStringLiteral("pin-stdin"),
                             OptionsText::tr("Read the PIN from standard input and sign in.")};
};

} // namespace

ParsedOptions parseOptions(const QStringList& arguments)
{
    Parser parser;
    ParsedOptions parsed;
    const QString wrong = parser.parse(arguments, parsed.options);
    if (parser.isHelp())
        return stop(0, parser.helpText());
    if (parser.isVersion())
        return stop(0, QStringLiteral("servery-console " SERVERY_VERSION));
    return wrong.isEmpty() ? parsed : stop(2, wrong);
}

} // namespace servery::app
