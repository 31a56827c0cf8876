//! F2: SIGKILL at every call that changes something on the disk, in every piece of work with many of them.

use std::collections::BTreeMap;
use std::path::Path;

use crate::driver::Driving;
use crate::row::{Form, Measured, Round};
use crate::scene::Scene;
use crate::scenes::scenes;
use crate::strace::{self, CHANGING, Harm};

pub fn run(round: &Round) -> Result<Measured, String> {
    let scenes = scenes(round.form.of(1000, 200))?;
    let mut figures = Vec::new();
    let mut all = 0;
    let form = if round.only.is_some() { Form::Long } else { round.form };
    let wanted = |scene: &&Scene| round.only.as_deref().is_none_or(|only| only == scene.name);
    if !scenes.iter().any(|scene| wanted(&scene)) {
        let known: Vec<&str> = scenes.iter().map(|scene| scene.name).collect();
        return Err(format!("there is no such piece of work, only: {}", known.join(", ")));
    }
    for scene in scenes.iter().filter(wanted) {
        let points = points(scene, round)?;
        let there: u64 = points.values().sum();
        let mut killed = 0;
        for (call, count) in &points {
            for n in chosen(*count, form) {
                one_kill(scene, call, n).map_err(|why| format!("{}, {call} {n} of {count}: {why}", scene.name))?;
                killed += 1;
            }
        }
        if killed == 0 {
            return Err(format!("{}: nothing was killed", scene.name));
        }
        println!("  {}: killed at {killed} of {there} points", scene.name);
        figures.push(format!("{} {killed} of {there}", scene.name));
        all += killed;
    }
    let control = control(&scenes, round)?;
    Ok(Measured { figure: format!("{all} points, 0 bad: {}", figures.join(", ")), control })
}

/// How often the work makes each call.
pub fn points(scene: &Scene, round: &Round) -> Result<BTreeMap<String, u64>, String> {
    let folder = scene.folder()?;
    let log = round.folder().join("counts.log");
    strace::counts(&scene.command(folder.path()), CHANGING, &log).map_err(|why| format!("{}: {why}", scene.name))
}

/// All points, or some from the first to the last.
pub fn chosen(count: u64, form: Form) -> Vec<u64> {
    const SOME: u64 = 3;
    if form == Form::Long || count <= SOME {
        return (1..=count).collect();
    }
    (0..SOME).map(|at| 1 + at * (count - 1) / (SOME - 1)).collect()
}

pub fn one_kill(scene: &Scene, call: &str, n: u64) -> Result<(), String> {
    let folder = scene.folder()?;
    let mut command = strace::harmed(&scene.command(folder.path()), call, n, Harm::Kill, Path::new("/dev/null"));
    let gone = Driving::start(&mut command)?.until_gone()?;
    if !gone.was_killed() {
        return Err(format!("nothing was killed: it ended with {}: {}", gone.status, gone.errors));
    }
    scene.judge(folder.path(), &gone)
}

/// A point that is not there must be said to be none, and work that is acknowledged too early must be seen.
fn control(scenes: &[Scene], round: &Round) -> Result<String, String> {
    let bulk = scenes.iter().find(|scene| scene.name.starts_with("bulk")).ok_or("no bulk")?;
    let writes = points(bulk, round)?.get("pwrite64").copied().unwrap_or_default();
    if !one_kill(bulk, "pwrite64", writes + 1).is_err_and(|why| why.starts_with("nothing was killed")) {
        return Err("CONTROL: a run in which nothing was killed was not seen".to_owned());
    }
    let folder = bulk.folder()?;
    let mut early = bulk.command(folder.path());
    early.arg("--acknowledge-first");
    let gone = Driving::start(&mut strace::harmed(&early, "pwrite64", writes / 2, Harm::Kill, Path::new("/dev/null")))?
        .until_gone()?;
    if !bulk.judge(folder.path(), &gone).is_err_and(|why| why.starts_with("LOST")) {
        return Err("CONTROL: a bulk that was acknowledged before it was kept was not seen".to_owned());
    }
    Ok("a run in which nothing was killed, and a bulk acknowledged before it was kept: both caught".to_owned())
}
