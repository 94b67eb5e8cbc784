#include "server/web/words.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace servery::web {

Words::Words(const WebAssets& assets, Language language) : m_language(language)
{
    const Asset* asset = assets.find(module());
    if (asset == nullptr)
        return;
    // "export default {…};": between the braces it is JSON.
    const qsizetype from = asset->plain.indexOf('{');
    const qsizetype end = asset->plain.lastIndexOf('}') + 1;
    const QJsonObject all = QJsonDocument::fromJson(asset->plain.mid(from, end - from)).object();
    Q_ASSERT_X(!all.isEmpty(), "Words", "the sentences cannot be read");
    for (auto it = all.begin(); it != all.end(); ++it)
        if (it->isString()) // what is counted is said by the scripts alone
            m_sentences.insert(it.key(), it->toString());
}

QString Words::module() const
{
    return m_language == Language::English
               ? QString()
               : QStringLiteral("words.%1.mjs").arg(QString::fromLatin1(codeOf(m_language)));
}

QString Words::say(const char* sentence, Values values) const
{
    QString text = say(QString::fromUtf8(sentence));
    for (const auto& [name, value] : values)
        text.replace(u'{' + QLatin1String(name) + u'}', value);
    return text;
}

QString Words::list(const QStringList& names) const
{
    return names.join(m_language == Language::Arabic ? QStringLiteral("، ") : QStringLiteral(", "));
}

} // namespace servery::web
