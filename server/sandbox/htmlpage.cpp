#include "server/sandbox/htmlpage.h"

#include "core/money/currency.h"

namespace servery::sandbox {

namespace {

constexpr const char* style = R"(
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#EBEFF0;color:#10171A;font:500 16px/1.5 Inter,system-ui,sans-serif;
font-variant-numeric:tabular-nums}
main{max-width:430px;margin:0 auto;padding:16px}
h1{font-size:22px;margin:8px 0 12px}h2{font-size:16px;margin:20px 0 8px}
.note{margin:0 0 12px;padding:8px 12px;border-radius:6px;background:#E0EBF8;color:#1C4B89;
font-size:14px}
.alert{margin:0 0 12px;padding:10px 12px;border-radius:6px;background:#FCE4E0;color:#AD2117;
font-weight:600}
.card{background:#fff;border-radius:10px;padding:16px;margin:0 0 16px}
table{width:100%;border-collapse:collapse}
th{text-align:left;font-weight:500;padding:6px 0;overflow-wrap:anywhere}
td{text-align:right;padding:6px 0 6px 12px;white-space:nowrap}
.total th,.total td{font-weight:700;font-size:20px;border-top:1px solid #CBD4D8;padding-top:10px}
label{display:block;font-weight:600;margin:12px 0 4px}
input{width:100%;min-height:48px;padding:8px 12px;border:2px solid #7C8A92;border-radius:8px;
font:inherit;background:#fff;color:inherit}
button,.button{display:block;width:100%;min-height:56px;margin-top:12px;padding:14px;border:0;
border-radius:8px;font:inherit;font-size:18px;font-weight:700;text-align:center;cursor:pointer;
text-decoration:none;background:#005F4C;color:#fff}
.second{background:#fff;color:#10171A;border:2px solid #7C8A92;font-weight:600}
:focus-visible{outline:3px solid #1C4B89;outline-offset:2px}
.small{font-size:14px;color:#47545B;margin:4px 0 0}
ul{list-style:none;margin:0;padding:0}li{margin:0 0 12px}
.bubble{background:#fff;border-radius:10px;padding:10px 12px;overflow-wrap:anywhere;
white-space:pre-wrap}
.mine{background:#DBF0E9}
)";

} // namespace

http::Response htmlPage(int status, const QString& title, const QString& main, int refreshSeconds)
{
    const QString refresh =
        refreshSeconds > 0
            ? QStringLiteral("<meta http-equiv=\"refresh\" content=\"%1\">").arg(refreshSeconds)
            : QString();
    const QString page = QStringLiteral("<!doctype html><html lang=\"en\"><head>"
                                        "<meta charset=\"utf-8\">"
                                        "<meta name=\"viewport\" content=\"width=device-width, "
                                        "initial-scale=1\">") +
                         refresh + "<title>" + title.toHtmlEscaped() + "</title><style>" +
                         QLatin1String(style) + "</style></head><body><main>" + main +
                         "</main></body></html>\n";
    return http::Response::text(status, "text/html; charset=utf-8", page.toUtf8())
        .header("cache-control", "no-store");
}

http::Response seeOther(const QString& url)
{
    http::Response response;
    response.status = 303;
    response.header("location", QUrl(url).toEncoded()).header("cache-control", "no-store");
    return response;
}

QString moneyText(qint64 amount, const QString& currency)
{
    const QString code = currency.toUpper();
    const auto known = Currency::parse(code.toLatin1());
    const int digits = known ? known->exponent() : 2;
    QString figures = QString::number(qAbs(amount)).rightJustified(digits + 1, u'0');
    if (digits > 0)
        figures.insert(figures.size() - digits, u'.');
    if (amount < 0)
        figures.prepend(QChar(0x2212));
    if (code == QLatin1String("USD"))
        return u'$' + figures;
    if (code == QLatin1String("EUR"))
        return QChar(0x20AC) + figures;
    if (code == QLatin1String("GBP"))
        return QChar(0x00A3) + figures;
    return figures + u' ' + code;
}

} // namespace servery::sandbox
