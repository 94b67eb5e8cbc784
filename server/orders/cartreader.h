// Reads a cart from a request's body, strict about everything that the cart's rules name.
// Errors: json_invalid, field_missing, field_invalid, field_unknown, quantity_invalid, each with
// "field". Thread: pure function.
#pragma once

#include "core/orders/cart.h"
#include "server/http/message.h"

namespace servery {

[[nodiscard]] Result<Cart, Error> readCart(const http::Request& request, Timestamp now);
// The same from staff: the store is their venue's, and consentSms is false where it is left out.
[[nodiscard]] Result<Cart, Error> readStaffCart(const http::Request& request, Timestamp now);

} // namespace servery
