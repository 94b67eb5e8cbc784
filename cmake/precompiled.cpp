// The precompiled header needs one file that it is made for.
