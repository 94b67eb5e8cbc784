#include "app/orders/orderdetail.h"

namespace servery::app {

void OrderDetail::show(OrderDetailView view)
{
    m_lines.sync(std::move(view.lines));
    view.lines.clear();
    if (view == m_view)
        return;
    m_view = std::move(view);
    Q_EMIT changed();
}

} // namespace servery::app
