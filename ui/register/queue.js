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
 * @param {object} of
 * @param {(marks: CellMark[]) => Promise<unknown>} of.write writes them all or none; what it answers has been shown when it is done
 * @param {(thrown: unknown) => void} of.failed says what went wrong; the old marks stand again already
 * @param {() => void} of.changed something is shown differently now, without a call from outside
 */
export function make_queue({ write, failed, changed }) {
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

  /** @param {Marks[]} groups */
  function settle(groups) {
    for (const mark of groups.flatMap(({ marks }) => marks)) {
      const key = cell_key(mark.session_id, mark.participant_id);
      if (pending.get(key)?.ticket === mark.ticket) pending.delete(key);
    }
    changed();
  }

  /** @param {Marks[]} groups */
  async function write_groups(groups) {
    try {
      await write(together(groups));
    } catch (thrown) {
      if (groups.length > 1) {
        // One of them was refused: the others must not suffer for it.
        for (const group of groups) await write_groups([group]);
        return;
      }
      settle(groups);
      failed(thrown);
      return;
    }
    settle(groups);
  }

  async function work() {
    while (waiting.length) {
      const [first] = waiting;
      if (first && 'run' in first) {
        waiting.shift();
        await first.run();
      } else await write_groups(next_marks());
    }
    at_work = null;
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
        waiting.push({ run: () => run().then(resolve, reject) });
        start();
      });
    },
  };
}
