// @ts-check
// What was typed into forms and is not saved yet. It is kept in the data file; while the file does not take it, it is kept here, in
// the page, and put into the file when the file takes something again.

/**
 * @param {object} of
 * @param {(key: string) => Promise<string | null>} of.read
 * @param {(key: string, content: string) => Promise<void>} of.write
 * @param {(key: string) => Promise<void>} of.discard
 */
export function make_drafts({ read, write, discard }) {
  /** The last call about each draft: one that was thrown away must not come back because an earlier call arrived later. @type {Map<string, Promise<unknown>>} */
  const turns = new Map();
  /** What the file does not hold yet: null where it is to be thrown away. @type {Map<string, string | null>} */
  const pending = new Map();
  /** Of these, what the file has refused. @type {Set<string>} */
  const refused = new Set();

  /** @template T @param {string} key @param {() => Promise<T>} call @returns {Promise<T>} */
  function in_turn(key, call) {
    const before = turns.get(key);
    const mine = before ? before.then(call, call) : call();
    turns.set(key, mine);
    const done = () => { if (turns.get(key) === mine) turns.delete(key); };
    mine.then(done, done);
    return mine;
  }

  /** @param {string} key @param {string | null} content */
  async function put(key, content) {
    pending.set(key, content);
    try {
      await in_turn(key, () => (content === null ? discard(key) : write(key, content)));
      refused.delete(key);
      if (pending.get(key) === content) pending.delete(key);
    } catch (thrown) {
      if (pending.get(key) === content) refused.add(key);
      throw thrown;
    }
  }

  return {
    /** @param {string} key @returns {Promise<string | null>} */
    async read(key) {
      const here = pending.get(key);
      return here === undefined ? in_turn(key, () => read(key)) : here;
    },
    /** @param {string} key @param {string} content @returns {Promise<void>} */
    save: (key, content) => put(key, content),
    /** @param {string} key @returns {Promise<void>} */
    discard: (key) => put(key, null),
    /** The file has taken something: it may take these too. */
    again() {
      for (const key of [...refused]) {
        refused.delete(key);
        put(key, pending.get(key) ?? null).catch(() => {});
      }
    },
    /** Another file: what was typed into this one is not for that one. */
    forget() {
      pending.clear();
      refused.clear();
    },
  };
}
