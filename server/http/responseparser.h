// ResponseParser: the answers of other servers, read by Boost.Beast's parser within bounds. Interim
// (1xx) answers are passed over. It knows no socket. Thread: its owner's. Source: RFC 9112.
#pragma once

#include <QByteArray>

#include <memory>
#include <utility>
#include <vector>

namespace servery::http {

class ResponseParser
{
public:
    enum class State { Reading, Complete, Failed };

    static constexpr qsizetype maxHeadBytes = 64 * 1024;

    // toHead: the request was HEAD, so that the answer has no body whatever it declares.
    ResponseParser(bool toHead, qsizetype maxBodyBytes);
    ~ResponseParser();
    ResponseParser(const ResponseParser&) = delete;
    ResponseParser& operator=(const ResponseParser&) = delete;

    // Takes bytes from the front and says how many were used; the rest must be offered again, with
    // more behind it.
    qsizetype feed(const char* data, qsizetype size);
    // The peer has closed; some answers end that way.
    void end();

    [[nodiscard]] State state() const;
    [[nodiscard]] const char* reason() const; // for Failed, one sentence
    [[nodiscard]] bool isKeepAlive() const;   // for Complete
    [[nodiscard]] int status() const;
    [[nodiscard]] std::vector<std::pair<QByteArray, QByteArray>>& headers(); // names in lower case
    [[nodiscard]] QByteArray& body();

private:
    class Grammar;
    std::unique_ptr<Grammar> d;
};

} // namespace servery::http
