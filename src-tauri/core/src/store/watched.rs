//! What a connection was asked: how often, and when it is wanted in which words. It shows that the number of a
//! screen's queries does not grow with what it shows, and that none of them reads through a table that grows.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use rusqlite::config::DbConfig;

use super::{Connection, Stored};

#[derive(Default)]
pub(super) struct Watched {
    queries: Cell<u64>,
    statements: RefCell<Option<BTreeSet<String>>>,
}

impl Watched {
    pub(super) fn note(&self, sql: &str) {
        self.queries.set(self.queries.get() + 1);
        if let Some(statements) = self.statements.borrow_mut().as_mut()
            && !statements.contains(sql)
        {
            statements.insert(sql.to_owned());
        }
    }

    pub(super) fn queries(&self) -> u64 {
        self.queries.get()
    }
}

impl Connection {
    /// From now on the statements are kept in their words.
    pub(crate) fn keep_words(&self) {
        self.watched.statements.borrow_mut().get_or_insert_default();
    }

    /// The different statements that were run since then.
    pub(crate) fn statements(&self) -> Vec<String> {
        self.watched.statements.borrow().iter().flatten().cloned().collect()
    }

    /// How SQLite would run a statement, one line for each table that it reads, its triggers' and its foreign keys'
    /// among them.
    pub(crate) fn plan(&self, sql: &str) -> Stored<Vec<String>> {
        self.inner.set_db_config(DbConfig::SQLITE_DBCONFIG_TRIGGER_EQP, true)?;
        let mut statement = self.inner.prepare(&format!("EXPLAIN QUERY PLAN {sql}"))?;
        let mut rows = statement.raw_query();
        let mut lines = Vec::new();
        while let Some(row) = rows.next()? {
            lines.push(row.get("detail")?);
        }
        Ok(lines)
    }
}
