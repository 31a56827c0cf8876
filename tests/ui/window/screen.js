// A screen of the tests' own: X server, window manager and message bus, one set for each test file,
// in a home of its own. Nothing on it is shared with the person at this machine.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { guarded } from './processes.js';
import { waitFor } from './wait.js';

/** No frames, so that a window's size is its page's size; every new window gets the focus; Alt+F4 closes a window as its cross does. */
const OPENBOX = `<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew></focus>
  <keyboard><keybind key="A-F4"><action name="Close"/></keybind></keyboard>
  <desktops><number>1</number></desktops>
  <applications><application class="*"><decor>no</decor><focus>yes</focus></application></applications>
</openbox_config>`;

/** A bus on which no service can be woken: only what a test starts itself is running. */
const BUS = `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>`;

/**
 * @typedef {object} Screen
 * @property {string} folder temporary: home, data files, logs
 * @property {Record<string, string | undefined>} env for every program on this screen
 * @property {ReturnType<typeof guarded>['start']} start
 * @property {() => Promise<void>} end ends every program of this screen and removes the folder
 */

/** @type {Promise<Screen> | undefined} */
let shared;

/** The screen of this test file, started at its first use. @returns {Promise<Screen>} */
export function screen() {
  shared ??= startScreen();
  return shared;
}

/** Ends this file's screen, if there is one; a later window gets a new one. */
export async function endScreen() {
  const ending = shared;
  shared = undefined;
  await (await ending?.catch(() => undefined))?.end();
}

/** The place of a compiled locale, kept for later runs because compiling it takes a second. */
const LOCALES = resolve(dirname(fileURLToPath(import.meta.url)), '../node_modules/.locales');

/** The administrator's locale, compiled here because a Debian machine need not have it. */
function british() {
  const place = join(LOCALES, 'en_GB.UTF-8');
  if (!existsSync(place)) {
    mkdirSync(LOCALES, { recursive: true });
    const made = spawnSync('localedef', ['-i', 'en_GB', '-f', 'UTF-8', `${place}.${process.pid}`], { encoding: 'utf8' });
    if (made.status !== 0) throw new Error(`The locale en_GB could not be made (Debian: locales): ${made.stderr}`, { cause: made.error });
    renameSync(`${place}.${process.pid}`, place);
  }
  return { LOCPATH: LOCALES, LC_ALL: 'en_GB.UTF-8' };
}

async function startScreen() {
  const { folder, start, end } = guarded();
  try {
    const home = join(folder, 'home');
    const places = { HOME: home, XDG_CONFIG_HOME: join(home, 'config'), XDG_DATA_HOME: join(home, 'data'), XDG_CACHE_HOME: join(home, 'cache'), XDG_STATE_HOME: join(home, 'state'), XDG_RUNTIME_DIR: join(home, 'run') };
    for (const place of Object.values(places)) mkdirSync(place, { recursive: true, mode: 0o700 });
    writeFileSync(join(folder, 'openbox.xml'), OPENBOX);
    writeFileSync(join(folder, 'bus.xml'), BUS);
    const log = openSync(join(folder, 'screen.log'), 'a');
    const plain = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(WAYLAND_DISPLAY|XDG_|DBUS_|GTK_|GDK_|WEBKIT_|COURSE_REGISTER_)/.test(name)));

    const display = await announced(start('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-dpi', '96', '-nolisten', 'tcp', '-noreset'], { env: plain, stdio: ['ignore', log, log, 'pipe'] }));
    const bus = await announced(start('dbus-daemon', [`--config-file=${join(folder, 'bus.xml')}`, '--nofork', '--nopidfile', '--print-address=3'], { env: plain, stdio: ['ignore', log, log, 'pipe'] }));
    const env = {
      ...plain,
      ...places,
      DISPLAY: `:${display}`,
      DBUS_SESSION_BUS_ADDRESS: bus,
      GDK_BACKEND: 'x11',
      GSETTINGS_BACKEND: 'memory',
      GTK_USE_PORTAL: '0',
      NO_AT_BRIDGE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      ...british(),
      LANGUAGE: 'en_GB',
      TZ: 'Europe/London',
    };
    start('openbox', ['--sm-disable', '--config-file', join(folder, 'openbox.xml')], { env, stdio: ['ignore', log, log] });
    await waitFor(() => spawnSync('xdotool', ['get_num_desktops'], { env }).status === 0, 'the window manager is ready');
    return { folder, env, start, end };
  } catch (why) {
    const log = readFileSync(join(folder, 'screen.log'), { encoding: 'utf8', flag: 'a+' });
    await end();
    throw new Error(`The screen of the window tests could not be started.\n${log}`, { cause: why });
  }
}

/** The first line that a program writes to its descriptor 3. @param {import('node:child_process').ChildProcess} child @returns {Promise<string>} */
function announced(child) {
  return new Promise((resolve, reject) => {
    let text = '';
    const pipe = /** @type {import('node:net').Socket} */ (child.stdio[3]);
    pipe.ref();
    pipe.on('data', (bytes) => {
      text += bytes;
      const [line, rest] = text.split('\n');
      if (rest === undefined) return;
      pipe.unref();
      resolve(line);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${child.spawnargs.join(' ')} ended with ${code}`)));
  });
}
