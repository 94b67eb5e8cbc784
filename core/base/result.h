// Result: a value or an error, never both. Thread: none of its own. Accessing the wrong side is a
// programmer's error and asserts.
#pragma once

#include <QtGlobal>

#include <utility>
#include <variant>

namespace servery {

// Wraps an error so that Result<T, E> can be made from it without ambiguity.
template <class E>
struct Failure
{
    E error;
};
template <class E>
Failure(E) -> Failure<E>;

template <class T, class E>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    template <class F>
    Result(Failure<F> failure) : m_state(std::in_place_index<1>, std::move(failure.error))
    {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T& value() const&
    {
        Q_ASSERT(ok());
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] T& value() &
    {
        Q_ASSERT(ok());
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] T&& value() &&
    {
        Q_ASSERT(ok());
        return std::move(*std::get_if<0>(&m_state));
    }
    [[nodiscard]] const E& error() const
    {
        Q_ASSERT(!ok());
        return *std::get_if<1>(&m_state);
    }

    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }

private:
    std::variant<T, E> m_state;
};

// The value of an operation that yields nothing but success.
struct Done
{
    friend bool operator==(Done, Done) = default;
};

} // namespace servery
