// Form bodies as the providers read them (application/x-www-form-urlencoded). Twilio's are flat and
// may repeat a key; Stripe's nest with brackets: a[b][c]=1, a[]=1, a[0][b]=1. Nested parameters are
// a tree of JSON objects with text leaves; a list is an object whose keys are its indexes, since
// only the reader of a field knows whether it is one. Thread: any. Errors: one English sentence.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <utility>
#include <vector>

namespace servery::sandbox {

using FormPairs = std::vector<std::pair<QString, QString>>;

inline constexpr int maxFormPairs = 2000;
inline constexpr int maxFormDepth = 12;

// In the order of the body.
[[nodiscard]] Result<FormPairs, QString> parseForm(const QByteArray& body);
[[nodiscard]] Result<QJsonObject, QString> nestForm(const FormPairs& pairs);
[[nodiscard]] QByteArray encodeForm(const FormPairs& pairs);

// The value at a path written as on the wire, "transfer_data[destination]"; undefined when absent.
[[nodiscard]] QJsonValue formValue(const QJsonObject& tree, const QString& path);
// The members of a list in the order of their indexes.
[[nodiscard]] QJsonArray formList(const QJsonValue& value);
// The first value of a key; empty when absent.
[[nodiscard]] QString firstValue(const FormPairs& pairs, const QString& key);
[[nodiscard]] QStringList allValues(const FormPairs& pairs, const QString& key);

} // namespace servery::sandbox
