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

} // namespace

ParsedOptions parseOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        OptionsText::tr("The kitchen display, the counter and the manager of Servery."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption server(
        QStringLiteral("server"), OptionsText::tr("The server's address."), QStringLiteral("URL"));
    const QCommandLineOption venue(QStringLiteral("venue"),
                                   OptionsText::tr("The venue to sign in to."),
                                   QStringLiteral("SLUG"));
    const QCommandLineOption role(
        QStringLiteral("role"),
        OptionsText::tr("The screen to show: kitchen, counter, manager or board."),
        QStringLiteral("ROLE"));
    const QCommandLineOption username(QStringLiteral("username"),
                                      OptionsText::tr("The staff user name."), QStringLiteral("U"));
    const QCommandLineOption kiosk(QStringLiteral("kiosk"), OptionsText::tr("Fill the screen."));
    const QCommandLineOption window(QStringLiteral("window"),
                                    OptionsText::tr("The window's size in pixels."),
                                    QStringLiteral("WxH"));
    const QCommandLineOption pin(QStringLiteral("pin-stdin"),
                                 OptionsText::tr("Read the PIN from standard input and sign in."));
    parser.addOptions({server, venue, role, username, kiosk, window, pin});

    if (!parser.parse(arguments))
        return stop(2, parser.errorText());
    if (parser.isSet(help))
        return stop(0, parser.helpText());
    if (parser.isSet(version))
        return stop(0, QStringLiteral("servery-console " SERVERY_VERSION));
    if (!parser.positionalArguments().isEmpty())
        return stop(
            2,
            OptionsText::tr("Unexpected argument: %1").arg(parser.positionalArguments().first()));

    ParsedOptions parsed;
    ConsoleOptions& options = parsed.options;
    options.server = parser.value(server);
    options.venue = parser.value(venue);
    options.role = parser.value(role);
    options.username = parser.value(username);
    options.kiosk = parser.isSet(kiosk);
    options.pinFromStdin = parser.isSet(pin);
    options.window = windowSize(parser.value(window));
    if (parser.isSet(window) && options.window.isEmpty())
        return stop(2, OptionsText::tr("--window takes a size such as 1920x1080."));
    const bool isRole = options.role == u"kitchen" || options.role == u"counter" ||
                        options.role == u"manager" || options.role == u"board";
    if (parser.isSet(role) && !isRole)
        return stop(2, OptionsText::tr("--role is kitchen, counter, manager or board."));
    const QUrl url(options.server, QUrl::StrictMode);
    const bool webAddress = url.scheme() == u"http" || url.scheme() == u"https";
    if (parser.isSet(server) && (!url.isValid() || url.host().isEmpty() || !webAddress))
        return stop(
            2, OptionsText::tr("--server takes an address such as https://orders.example.com."));
    return parsed;
}

} // namespace servery::app
