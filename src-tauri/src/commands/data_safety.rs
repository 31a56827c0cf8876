//! The safety of the data: how it stands.

use course_register_core::data_safety::Standing;
use tauri::State;

use crate::error::Answer;
use crate::state::State as Open;

/// What the foot of the rail says. The page also hears it as the event `safety`, whenever it changes.
#[tauri::command]
pub async fn safety_standing(open: State<'_, Open>) -> Answer<Standing> {
    Ok(open.standing())
}
