//! The icons: every size the platforms ask for, drawn from `icons/icon.svg` and, for 32 pixels and
//! less, from the simpler `icons/icon-small.svg`. The results are committed: only who changes a
//! drawing needs `rsvg-convert` (Debian: librsvg2-bin).

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::command::root;

/// PNG files by name and width in pixels: Tauri's own set, then the Windows Store's.
const PNGS: &[(&str, u32)] = &[
    ("32x32.png", 32),
    ("64x64.png", 64),
    ("128x128.png", 128),
    ("128x128@2x.png", 256),
    ("icon.png", 512),
    ("Square30x30Logo.png", 30),
    ("Square44x44Logo.png", 44),
    ("Square71x71Logo.png", 71),
    ("Square89x89Logo.png", 89),
    ("Square107x107Logo.png", 107),
    ("Square142x142Logo.png", 142),
    ("Square150x150Logo.png", 150),
    ("Square284x284Logo.png", 284),
    ("Square310x310Logo.png", 310),
    ("StoreLogo.png", 50),
];

/// The sizes inside icon.ico; 32 comes first because the window's own icon is taken from there.
const ICO: &[u32] = &[32, 16, 24, 48, 64, 256];

/// The chunks of icon.icns that hold a PNG, with their widths: ic11 to ic14 are the doubled ones.
const ICNS: &[(&[u8; 4], u32)] = &[
    (b"icp4", 16),
    (b"icp5", 32),
    (b"ic11", 32),
    (b"ic12", 64),
    (b"ic07", 128),
    (b"ic13", 256),
    (b"ic08", 256),
    (b"ic14", 512),
    (b"ic09", 512),
    (b"ic10", 1024),
];

/// Draws the whole set again.
pub fn draw() -> Result<(), String> {
    let folder = root().join("icons");
    for &(name, width) in PNGS {
        write(&folder.join(name), &png(&folder, width)?)?;
    }
    let images = ICO.iter().map(|&width| Ok((width, png(&folder, width)?))).collect::<Result<Vec<_>, String>>()?;
    write(&folder.join("icon.ico"), &ico(&images))?;
    let chunks =
        ICNS.iter().map(|&(kind, width)| Ok((kind, png(&folder, width)?))).collect::<Result<Vec<_>, String>>()?;
    write(&folder.join("icon.icns"), &icns(&chunks))?;
    println!("icons/ is drawn: {} PNG files, icon.ico and icon.icns.", PNGS.len());
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    fs::write(path, bytes).map_err(|why| format!("{}: {why}.", path.display()))
}

fn png(folder: &Path, width: u32) -> Result<Vec<u8>, String> {
    let source = if width <= 32 { "icon-small.svg" } else { "icon.svg" };
    let width = width.to_string();
    let mut convert = Command::new("rsvg-convert");
    convert.args(["--width", &width, "--height", &width]).arg(folder.join(source));
    let output = convert.output().map_err(|why| format!("rsvg-convert is needed (Debian: librsvg2-bin): {why}."))?;
    if output.status.success() {
        Ok(output.stdout)
    } else {
        Err(format!("{source}: {}", String::from_utf8_lossy(&output.stderr).trim()))
    }
}

/// An .ico of PNG images: a directory of 16 bytes for each, then the images. 256 is written as 0.
fn ico(images: &[(u32, Vec<u8>)]) -> Vec<u8> {
    let count = images.len() as u16;
    let mut file = Vec::new();
    file.extend([0u16, 1, count].iter().flat_map(|word| word.to_le_bytes()));
    let mut start = 6 + 16 * u32::from(count);
    for (width, png) in images {
        let side = if *width >= 256 { 0 } else { *width as u8 };
        file.extend([side, side, 0, 0]);
        file.extend([1u16, 32].iter().flat_map(|word| word.to_le_bytes()));
        file.extend((png.len() as u32).to_le_bytes());
        file.extend(start.to_le_bytes());
        start += png.len() as u32;
    }
    for (_, png) in images {
        file.extend(png);
    }
    file
}

/// An .icns: the magic word and the whole length, then chunks of kind, length with header, PNG.
fn icns(chunks: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    let mut body = Vec::new();
    for (kind, png) in chunks {
        body.extend(*kind);
        body.extend((png.len() as u32 + 8).to_be_bytes());
        body.extend(png);
    }
    let mut file = b"icns".to_vec();
    file.extend((body.len() as u32 + 8).to_be_bytes());
    file.extend(body);
    file
}

#[cfg(test)]
mod tests {
    use super::{icns, ico};

    #[test]
    fn an_ico_points_at_each_of_its_images() {
        let file = ico(&[(16, vec![7; 3]), (256, vec![9; 5])]);
        assert_eq!(file[..6], [0, 0, 1, 0, 2, 0]);
        let entry = |n: usize| &file[6 + 16 * n..22 + 16 * n];
        assert_eq!(entry(0)[..2], [16, 16]);
        assert_eq!(entry(1)[..2], [0, 0], "256 pixels are written as 0");
        assert_eq!(entry(1)[8..16], [5, 0, 0, 0, 41, 0, 0, 0], "length and start");
        assert_eq!(file[41..], [9; 5]);
    }

    #[test]
    fn an_icns_counts_its_headers() {
        let file = icns(&[(b"ic07", vec![1, 2, 3])]);
        assert_eq!(file, *b"icns\0\0\0\x13ic07\0\0\0\x0b\x01\x02\x03");
    }
}
