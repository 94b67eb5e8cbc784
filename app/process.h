// What holds for the whole process of the console, whichever windows it has.
#pragma once

namespace servery::app {

// The typeface, the style of the controls, and how soon a change is drawn. Called once, after the
// application was made and before its first window.
void prepareProcess();

} // namespace servery::app
