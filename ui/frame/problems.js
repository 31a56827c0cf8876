// @ts-check
// What went wrong and is still so. A change that was not saved stays in sight until that very thing is saved, the banner is closed,
// or the screen is left: another change that goes well says nothing about it.

/**
 * @typedef {object} Standing
 * @property {string} message
 * @property {Set<string>} about the things that were not saved; none when something could not be read
 * @property {boolean} lost nothing was wrong with them: the file did not take them. What a rule refuses is no concern of the file's
 */

export function make_problems() {
  /** The newest last; the banner shows that one. @type {Standing[]} */
  let standing = [];
  /** A form says in its own place that it was not saved. */
  let said_elsewhere = false;

  return {
    /** What the banner says. */
    get message() { return standing[standing.length - 1]?.message ?? null; },
    /** Whether the file did not take something. */
    get unsaved() { return said_elsewhere || standing.some(({ about, lost }) => lost && about.size > 0); },

    /** The file did not take a change; whether the banner says so is for the screen that asked. */
    failed() { said_elsewhere = true; },

    /** Shows what went wrong. @param {string} message @param {readonly string[]} [about] the things that were not saved @param {boolean} [lost] the file did not take them */
    show(message, about = [], lost = false) {
      const same = standing.find((one) => one.message === message);
      standing = [...standing.filter((one) => one !== same && one.about.size > 0), { message, about: new Set([...(same?.about ?? []), ...about]), lost: lost || (same?.lost ?? false) }];
      if (about.length) said_elsewhere = false;
    },

    /** A change is in the file. @param {readonly string[]} about the things that it was about */
    saved(about) {
      said_elsewhere = false;
      standing = standing.filter((one) => {
        if (!one.about.size) return false;
        for (const thing of about) one.about.delete(thing);
        return one.about.size > 0;
      });
    },

    /** Before something is tried again: what could not be read is not said any longer. */
    quiet() { standing = standing.filter(({ about }) => about.size > 0); },

    /** The banner was closed, or the screen left. */
    clear() {
      standing = [];
      said_elsewhere = false;
    },
  };
}
