// A recorder of frames in the page: how long the longest one was since it was last asked.

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

/** @param {WebDriver} driver */
export async function record_frames(driver) {
  await driver.executeScript(`
    const frames = { last: performance.now(), worst: 0, count: 0 };
    window.__frames = frames;
    requestAnimationFrame(function next(now) {
      frames.worst = Math.max(frames.worst, now - frames.last);
      frames.last = now;
      frames.count += 1;
      requestAnimationFrame(next);
    });`);
}

/** The longest frame since the last call, in milliseconds. @param {WebDriver} driver @returns {Promise<number>} */
export function longest_frame(driver) {
  return driver.executeAsyncScript(`
    const done = arguments[arguments.length - 1];
    requestAnimationFrame(() => requestAnimationFrame(() => { const { worst } = window.__frames; window.__frames.worst = 0; done(worst); }));`);
}

/**
 * From each press of a letter to the moment after the frame in which it is shown.
 * @param {WebDriver} driver @param {string} [place] where it is shown: in the grid, unless something else is said
 */
export async function record_keys(driver, place = '.register tbody') {
  await driver.executeScript(`
    window.__keys = [];
    document.addEventListener('keydown', (event) => {
      if (!/^[a-z]$/.test(event.key)) return;
      const changed = new MutationObserver(() => {
        changed.disconnect();
        requestAnimationFrame(() => {
          const painted = new MessageChannel();
          painted.port1.onmessage = () => window.__keys.push(performance.now() - event.timeStamp);
          painted.port2.postMessage(0);
        });
      });
      changed.observe(document.querySelector(arguments[0]), { subtree: true, childList: true, attributes: true, characterData: true });
    }, true);`, place);
}
