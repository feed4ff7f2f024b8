//! Each kind of control, by mouse, by keyboard and by touch.
