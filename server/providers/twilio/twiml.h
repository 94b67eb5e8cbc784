// TwiML: what a call says, as XML. Text is escaped, and characters that XML cannot hold are left
// out, so a name a diner typed cannot become a verb. Thread: values.
#pragma once

#include <QByteArray>
#include <QString>

namespace servery::providers::twilio {

class Twiml
{
public:
    // language as BCP 47, empty for Twilio's default.
    Twiml& say(const QString& text, const QByteArray& language = {});
    Twiml& pause(int seconds);
    Twiml& hangup();

    // The whole document, UTF-8.
    [[nodiscard]] QByteArray document() const;

    // What callbacks are answered with, as text/xml.
    [[nodiscard]] static QByteArray emptyResponse();
    [[nodiscard]] static QString escaped(const QString& text);

private:
    QByteArray m_verbs;
};

} // namespace servery::providers::twilio
