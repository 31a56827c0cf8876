//! Opening a data file that is not as it should be: what is wrong is said exactly, and the file stays as it is.

mod damaged;
