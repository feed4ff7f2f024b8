//! Keys of a French keyboard, as a window tells them.
