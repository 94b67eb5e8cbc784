// The screens in the states in which they are looked at: names of scene.qml. Thread: values.
#pragma once

namespace servery::testing {

// The kitchen and the board are the dark theme, the others the light one; panels are either.
inline constexpr const char* scenes[] = {"kitchen",
                                         "kitchen-expo",
                                         "kitchen-offline",
                                         "kitchen-states",
                                         "kitchen-menu",
                                         "kitchen-recall",
                                         "counter-entry",
                                         "counter-table",
                                         "counter-menu",
                                         "counter-new",
                                         "counter-new-dish",
                                         "counter-refund",
                                         "counter-refund-amount",
                                         "counter-cash",
                                         "counter-drawer",
                                         "counter-drawer-count",
                                         "counter-drawer-home",
                                         "counter-drawer-payout",
                                         "manager-today",
                                         "manager-payouts",
                                         "manager-entry",
                                         "manager-ledger",
                                         "signin",
                                         "board-old"};
// Made of rows that scroll: the least room says it all.
inline constexpr const char* scrollingScenes[] = {"panel-stock",          "panel-stock-light",
                                                  "panel-ordering",       "panel-ordering-light",
                                                  "panel-settings",       "device-general",
                                                  "device-printers",      "device-printers-form",
                                                  "device-sound",         "device-keys",
                                                  "device-scanner",       "counter-bank",
                                                  "counter-bank-columns", "counter-refund-credit",
                                                  "counter-later",        "counter-drawer-report",
                                                  "panel-plan-courses",   "manager-money",
                                                  "manager-money-unsure", "manager-stopped",
                                                  "manager-trail",        "manager-order",
                                                  "manager-tips",         "counter-credit",
                                                  "counter-credit-find",  "counter-credit-pay",
                                                  "counter-cash-tip",     "panel-plan",
                                                  "panel-plan-dishes",    "panel-takeoff",
                                                  "manager-profit",       "manager-drawer",
                                                  "counter-bank-seen",    "kitchen-fire",
                                                  "counter-drawer-open",  "counter-cash-taken",
                                                  "counter-bank-noted"};
// Once more with what they leave out: reports of closed drawers, credit that was just added, a
// line that was taken off.
inline constexpr const char* furtherScenes[] = {"counter-drawer-closed", "counter-credit-done",
                                                "panel-takeoff-done"};

} // namespace servery::testing
