//! Pages that are set, looked at before anybody else sees them.

use typst::layout::{Abs, Frame, FrameItem, Point};
use typst_layout::Page;

/// What must not be on a page.
#[derive(Default)]
pub(crate) struct Found {
    /// Characters that would be printed as an empty box: no single font has all that belongs to them.
    pub empty_boxes: Vec<char>,
    /// Whether a line goes on where printers do not reach.
    pub beyond_the_edge: bool,
}

/// How near to the edge of the paper text may come, in millimetres.
const EDGE: f64 = 10.0;

pub(crate) fn look_at(pages: &[Page]) -> Found {
    let mut found = Found::default();
    for page in pages {
        look_into(&page.frame, Point::zero(), page.frame.size().x, &mut found);
    }
    found
}

fn look_into(frame: &Frame, origin: Point, width: Abs, found: &mut Found) {
    for (place, item) in frame.items() {
        let at = origin + *place;
        match item {
            FrameItem::Group(group) => {
                let moved = at + Point::new(group.transform.tx, group.transform.ty);
                look_into(&group.frame, moved, width, found);
            }
            FrameItem::Text(text) => {
                let edge = Abs::mm(EDGE);
                found.beyond_the_edge |= at.x < edge || at.x + text.width() > width - edge;
                for glyph in text.glyphs.iter().filter(|glyph| glyph.id == 0) {
                    let range = usize::from(glyph.range.start)..usize::from(glyph.range.end);
                    for one in text.text.get(range).unwrap_or_default().chars() {
                        if !found.empty_boxes.contains(&one) {
                            found.empty_boxes.push(one);
                        }
                    }
                }
            }
            _ => {}
        }
    }
}
