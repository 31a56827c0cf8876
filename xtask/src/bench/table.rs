//! The rows of figures: as they are said by what measures, as a table for people, and as JSON for programs.

/// One figure.
pub struct Row {
    measure: String,
    what: String,
    ours: String,
    theirs: String,
    figure: f64,
    unit: String,
    at_most: f64,
    repeats: u32,
}

impl Row {
    /// Of a line such as `ROW`, measure, what, ours, theirs, figure, unit, at most, repeats, parted by tabs.
    pub fn read(line: &str) -> Option<Row> {
        let fields: Vec<&str> = line.strip_prefix("ROW\t")?.split('\t').collect();
        let [measure, what, ours, theirs, figure, unit, at_most, repeats] = fields.as_slice() else { return None };
        Some(Row {
            measure: (*measure).to_owned(),
            what: (*what).to_owned(),
            ours: (*ours).to_owned(),
            theirs: (*theirs).to_owned(),
            figure: figure.parse().ok()?,
            unit: (*unit).to_owned(),
            at_most: at_most.parse().ok()?,
            repeats: repeats.parse().ok()?,
        })
    }

    pub fn is_met(&self) -> bool {
        self.figure <= self.at_most
    }
}

/// The table, its columns under each other.
pub fn drawn(rows: &[Row]) -> String {
    let head = ["", "measure", "", "ours", "beside it", "figure", "at most", "repeats"].map(str::to_owned);
    let mut lines = vec![head];
    lines.extend(rows.iter().map(|row| {
        [
            if row.is_met() { "met" } else { "MISSED" }.to_owned(),
            row.measure.clone(),
            row.what.clone(),
            row.ours.clone(),
            row.theirs.clone(),
            format!("{}{}", rounded(row.figure), row.unit),
            format!("{}{}", rounded(row.at_most), row.unit),
            row.repeats.to_string(),
        ]
    }));
    let widths: Vec<usize> =
        (0..8).map(|at| lines.iter().map(|line| line[at].chars().count()).max().unwrap_or(0)).collect();
    let line = |line: &[String; 8]| {
        let cells = line.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}"));
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    lines.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn rounded(figure: f64) -> String {
    if figure >= 100.0 {
        format!("{figure:.0}")
    } else {
        format!("{:.2}", figure).trim_end_matches('0').trim_end_matches('.').to_owned()
    }
}

/// A list of objects, one for each row.
pub fn json(rows: &[Row]) -> String {
    let text = |text: &str| {
        let escaped: String = text
            .chars()
            .map(|c| match c {
                '"' | '\\' => format!("\\{c}"),
                c if c < ' ' => format!("\\u{:04x}", u32::from(c)),
                c => c.to_string(),
            })
            .collect();
        format!("\"{escaped}\"")
    };
    let objects: Vec<String> = rows
        .iter()
        .map(|row| {
            format!(
                "  {{\"measure\": {}, \"what\": {}, \"ours\": {}, \"beside\": {}, \"figure\": {}, \"unit\": {}, \"at_most\": {}, \"repeats\": {}, \"met\": {}}}",
                text(&row.measure),
                text(&row.what),
                text(&row.ours),
                text(&row.theirs),
                row.figure,
                text(row.unit.trim()),
                row.at_most,
                row.repeats,
                row.is_met()
            )
        })
        .collect();
    format!("[\n{}\n]\n", objects.join(",\n"))
}

#[cfg(test)]
mod tests {
    use super::{Row, drawn, json};

    const LINE: &str = "ROW\tP1\topen “it”\t3.0 ms\t2.5 ms\t1.200\t×\t1.5\t31";

    #[test]
    fn a_row_is_read_and_compared_with_its_figure() {
        let row = Row::read(LINE).expect("a row");
        assert!(row.is_met());
        assert!(!Row::read(&LINE.replace("1.200", "1.501")).expect("a row").is_met());
        assert!(Row::read("ROW\tP1").is_none() && Row::read("talk").is_none());
    }

    #[test]
    fn the_table_and_its_json_say_the_same() {
        let rows = [Row::read(LINE).expect("a row")];
        assert!(
            drawn(&rows).contains("met  P1       open “it”  3.0 ms  2.5 ms     1.2×    1.5×     31"),
            "{}",
            drawn(&rows)
        );
        assert!(
            json(&rows).contains("\"figure\": 1.2, \"unit\": \"×\", \"at_most\": 1.5, \"repeats\": 31, \"met\": true")
        );
    }
}
