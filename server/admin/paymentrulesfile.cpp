#include "server/admin/paymentrulesfile.h"

#include "server/transfers/paymentrulesroutes.h"

#include <QFile>
#include <QJsonDocument>

namespace servery {

Result<PaymentRules, QString> changedRules(const PaymentRules& rules, const QStringList& changes,
                                           const QString& csvPath)
{
    QJsonObject json = toJson(rules);
    for (const QString& each : changes) {
        const qsizetype equals = each.indexOf(QLatin1Char('='));
        if (equals < 1)
            return Failure{each + QStringLiteral(": NAME=VALUE")};
        const QStringList path = each.left(equals).split(QLatin1Char('.'));
        const QString text = each.mid(equals + 1);
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        if (path.size() == 2 && path.first() == QLatin1String("bankAccount")) {
            QJsonObject account = json.value(path.first()).toObject();
            account.insert(path.last(), text);
            json.insert(path.first(), account);
        } else if (path.size() == 1 && isNumber &&
                   (path.first() == QLatin1String("payOnPickupCents") ||
                    path.first() == QLatin1String("walletDays"))) {
            json.insert(path.first(), number);
        } else {
            return Failure{each +
                           QStringLiteral(": payOnPickupCents, walletDays, or bankAccount.holder, "
                                          ".bsb, .account, .iban, .bic")};
        }
    }
    if (!csvPath.isEmpty()) {
        QFile file(csvPath);
        if (!file.open(QIODevice::ReadOnly))
            return Failure{csvPath + QLatin1String(": ") + file.errorString()};
        json.insert(QLatin1String("csv"), QJsonDocument::fromJson(file.readAll()).object());
    }
    auto changed = paymentRulesFrom(json);
    if (changed)
        return std::move(changed).value();
    const Error& error = changed.error();
    return Failure{QLatin1String(error.kind.code) + QLatin1String(": ") +
                   error.members.value(QLatin1String("field")).toString()};
}

} // namespace servery
