#include "server/http/exchange.h"

#include "server/http/connection.h"

#include <utility>

namespace servery::http {

Exchange::Exchange(Connection& connection, Request&& incoming)
    : request(std::move(incoming)), m_connection(&connection)
{}

Exchange::~Exchange()
{
    if (Connection* connection = std::exchange(m_connection, nullptr))
        connection->answer(*this, Response::problem({errors::internalError}));
}

void Exchange::send(Response response)
{
    if (Connection* connection = std::exchange(m_connection, nullptr))
        connection->answer(*this, response);
}

std::shared_ptr<BodyStream> Exchange::stream(Response head)
{
    if (Connection* connection = std::exchange(m_connection, nullptr))
        return connection->beginStream(*this, head);
    return std::make_shared<Stream>(nullptr);
}

void Exchange::abort()
{
    if (Connection* connection = std::exchange(m_connection, nullptr))
        connection->reset();
}

void Stream::write(const QByteArray& bytes)
{
    if (m_connection && !bytes.isEmpty())
        m_connection->writeStream(bytes);
}

void Stream::finish()
{
    closed = nullptr;
    if (Connection* connection = std::exchange(m_connection, nullptr))
        connection->finishStream();
}

} // namespace servery::http
