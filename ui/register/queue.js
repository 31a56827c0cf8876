// @ts-check
// Marks on their way to the file. What is pressed is shown at once; it is written in the order in which it was pressed, one write at
// a time. Who marks faster than the file can be written has the waiting marks written together. A write that fails gives back what
// stood there before, unless something newer was pressed for that cell in the meantime.

/** @typedef {import('../types.d.ts').CellMark} CellMark */
/** @typedef {{ mark: CellMark['mark'], ticket: number }} Pending */
/** @typedef {{ marks: (CellMark & { ticket: number })[] }} Marks */
/** @typedef {{ run: () => Promise<unknown> }} Other */

/** @param {number} session_id @param {number} participant_id */
export const cell_key = (session_id, participant_id) => `${session_id} ${participant_id}`;

/**
 * @template T
 * @param {object} of
 * @param {(marks: CellMark[]) => Promise<T>} of.write writes them all or none
 * @param {(answer: T) => void} [of.wrote] takes what the file answered
 * @param {(thrown: unknown) => void} of.failed says what went wrong; the old marks stand again already
 * @param {() => void} of.changed something is shown differently now, without a call from outside
 */
export function make_queue({ write, wrote, failed, changed }) {
  /** @type {Map<string, Pending>} what is shown although the file does not have it yet */
  const pending = new Map();
  /** @type {(Marks | Other)[]} */
  let waiting = [];
  let ticket = 0;
  /** @type {Promise<void> | null} */
  let at_work = null;

  /** The waiting marks up to something else, each group as it was pressed. @returns {Marks[]} */
  function next_marks() {
    const until = waiting.findIndex((task) => 'run' in task);
    const groups = waiting.splice(0, until < 0 ? waiting.length : until);
    return /** @type {Marks[]} */ (groups);
  }

  /** Of two marks for one cell the later goes. @param {Marks[]} groups @returns {CellMark[]} */
  function together(groups) {
    /** @type {Map<string, CellMark>} */
    const cells = new Map();
    for (const { session_id, participant_id, mark } of groups.flatMap(({ marks }) => marks)) {
      const key = cell_key(session_id, participant_id);
      cells.delete(key);
      cells.set(key, { session_id, participant_id, mark });
    }
    return [...cells.values()];
  }

  /** Shows how it went. What goes wrong while it is drawn says nothing about the file, and the next marks are written all the same. @param {() => void} show */
  function safely(show) {
    try {
      show();
    } catch (thrown) {
      console.error(thrown);
    }
  }

  /** @param {Marks[]} groups */
  function settle(groups) {
    for (const mark of groups.flatMap(({ marks }) => marks)) {
      const key = cell_key(mark.session_id, mark.participant_id);
      if (pending.get(key)?.ticket === mark.ticket) pending.delete(key);
    }
    safely(changed);
  }

  /** @param {Marks[]} groups @returns {Promise<unknown[]>} what was refused */
  async function write_groups(groups) {
    /** @type {T} */
    let answer;
    try {
      answer = await write(together(groups));
    } catch (thrown) {
      if (groups.length === 1) {
        settle(groups);
        return [thrown];
      }
      // One of them was refused: the others must not suffer for it.
      const refused = [];
      for (const group of groups) refused.push(...await write_groups([group]));
      return refused;
    }
    safely(() => wrote?.(answer));
    settle(groups);
    return [];
  }

  async function work() {
    try {
      while (waiting.length) {
        const [first] = waiting;
        if (first && 'run' in first) {
          waiting.shift();
          await first.run();
          continue;
        }
        // Said at the end: a mark that is written after a refused one does not take its sentence away.
        for (const thrown of await write_groups(next_marks())) safely(() => failed(thrown));
      }
    } finally {
      at_work = null;
    }
  }
  function start() {
    at_work ??= work();
  }

  return {
    /** What a cell shows before the file has it: undefined when the file has it. @param {number} session_id @param {number} participant_id */
    pending: (session_id, participant_id) => pending.get(cell_key(session_id, participant_id)),
    get is_idle() { return at_work === null; },

    /** Takes marks, to be shown by the caller with its next drawing, and writes them when it is their turn. @param {CellMark[]} marks */
    add(marks) {
      ticket += 1;
      const group = { marks: marks.map((mark) => ({ ...mark, ticket })) };
      for (const { session_id, participant_id, mark } of marks) pending.set(cell_key(session_id, participant_id), { mark, ticket });
      waiting.push(group);
      start();
    },

    /**
     * Does something else after everything that was pressed before it.
     * @template T @param {() => Promise<T>} run @returns {Promise<T>}
     */
    then_run(run) {
      return new Promise((resolve, reject) => {
        waiting.push({ run: async () => { try { resolve(await run()); } catch (thrown) { reject(thrown); } } });
        start();
      });
    },
  };
}
