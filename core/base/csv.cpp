#include "core/base/csv.h"

namespace servery {

namespace {

class Reader
{
public:
    Reader(QChar separator, const std::function<bool(const CsvRow&)>& take)
        : m_separator(separator), m_take(take)
    {}

    int read(QStringView text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            const bool isDoubled =
                m_isQuoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"';
            if (isDoubled)
                ++i;
            if (!isDoubled && c == u'"')
                toggleQuote();
            else if (!m_isQuoted && c == u'\n') {
                if (!endRow())
                    return 0;
            } else if (!m_isQuoted && c == m_separator)
                endField();
            else
                m_field += c;
            m_line += c == u'\n' ? 1 : 0;
        }
        if (m_isQuoted)
            return m_quoteLine;
        (void)endRow();
        return 0;
    }

private:
    void toggleQuote()
    {
        if (!m_isQuoted && m_field.trimmed().isEmpty())
            m_field.clear();
        m_isQuoted = !m_isQuoted;
        m_wasQuoted = true;
        m_quoteLine = m_line;
    }
    void endField()
    {
        m_row.fields.append(m_wasQuoted ? m_field : m_field.trimmed());
        m_field.clear();
        m_wasQuoted = false;
    }
    bool endRow()
    {
        if (m_wasQuoted && m_field.endsWith(u'\r'))
            m_field.chop(1);
        endField();
        const bool isEmpty = m_row.fields.size() == 1 && m_row.fields.front().isEmpty();
        const bool goesOn = isEmpty || m_take(m_row);
        m_row = {{}, m_line + 1};
        return goesOn;
    }

    const QChar m_separator;
    const std::function<bool(const CsvRow&)>& m_take;
    CsvRow m_row{{}, 1};
    QString m_field;
    bool m_isQuoted = false;
    bool m_wasQuoted = false;
    int m_line = 1;
    int m_quoteLine = 0;
};

} // namespace

int readCsv(QStringView text, QChar separator, const std::function<bool(const CsvRow&)>& take)
{
    return Reader(separator, take).read(text);
}

} // namespace servery
