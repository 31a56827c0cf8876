//! The disk is full, its errors come back, it becomes read-only or is pulled out, in the middle of work: nothing is
//! acknowledged, the sentence says what is wrong and what to do, and work goes on once the cause is gone.
#![cfg(target_os = "linux")]

mod disks;
mod work;
