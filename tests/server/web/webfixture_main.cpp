// Starts the fixture on a free loopback port and prints its address.
#include "server/http/server.h"
#include "system/systemrandom.h"
#include "tests/server/web/webfixture.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char** argv)
{
    using namespace servery;
    QCoreApplication application(argc, argv);
    SystemRandom random;
    http::Router router;
    testing::WebFixture fixture(router);
    http::Server server(router, {}, random);
    const quint16 wanted =
        argc > 1 ? static_cast<quint16>(QByteArray(argv[1]).toUShort()) : quint16(0);
    const QString problem = server.listen(QHostAddress::LocalHost, wanted);
    if (!problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(problem));
        return 1;
    }
    const QByteArray address = "http://127.0.0.1:" + QByteArray::number(server.port());
    router.setAllowedOrigins({address});
    std::printf("%s\n", address.constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
