//! Who holds which calendar file.

use course_register_core::ids::SessionId;
use course_register_core::invitations::{self as core, SessionHoldings};
use tauri::State;

use crate::error::Answer;
use crate::state::State as Open;

#[tauri::command]
pub async fn session_holdings(open: State<'_, Open>, session_id: SessionId) -> Answer<SessionHoldings> {
    open.with_data_file(move |file, _| file.read(|reading| core::session_holdings(reading, session_id))).await
}
