// The sandbox's few pages: plain HTML, one column at a phone's width, usable without script.
// Everything put in is escaped by the caller with toHtmlEscaped(). Thread: any.
#pragma once

#include "server/http/message.h"

namespace servery::sandbox {

[[nodiscard]] http::Response htmlPage(int status, const QString& title, const QString& main,
                                      int refreshSeconds = 0);
// 303, so that a reload does not post again.
[[nodiscard]] http::Response seeOther(const QString& url);
// "$20.00", "€4.50", "1200 JPY"; the currency as on Stripe's wire.
[[nodiscard]] QString moneyText(qint64 amount, const QString& currency);

} // namespace servery::sandbox
