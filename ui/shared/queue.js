// @ts-check
// Marks and replies on their way to the file. What is pressed is shown at once; it is written in the order in which it was pressed, one write at
// a time. Who marks faster than the file can be written has the waiting marks written together. A write that fails gives back what
// stood there before, unless something newer was pressed for that cell in the meantime.

/**
 * @template C
 * @typedef {{ cells: (C & { ticket: number })[] }} Cells
 */
/** @typedef {{ run: () => Promise<unknown> }} Other */

/**
 * @template {object} C what is pressed for one cell
 * @template T
 * @param {object} of
 * @param {(cell: C) => string} of.key_of which cell it is for
 * @param {(cells: C[]) => Promise<T>} of.write writes them all or none
 * @param {(answer: T) => void} [of.wrote] takes what the file answered
 * @param {(thrown: unknown) => void} of.failed says what went wrong; the old marks stand again already
 * @param {() => void} of.changed something is shown differently now, without a call from outside
 */
export function make_queue({ key_of, write, wrote, failed, changed }) {
  /** @type {Map<string, { cell: C, ticket: number }>} what is shown although the file does not have it yet */
  const pending = new Map();
  /** @type {(Cells<C> | Other)[]} */
  let waiting = [];
  let ticket = 0;
  /** @type {Promise<void> | null} */
  let at_work = null;

  /** What waits up to something else, each group as it was pressed. @returns {Cells<C>[]} */
  function next_cells() {
    const until = waiting.findIndex((task) => 'run' in task);
    const groups = waiting.splice(0, until < 0 ? waiting.length : until);
    return /** @type {Cells<C>[]} */ (groups);
  }

  /** Of two for one cell the later goes. @param {Cells<C>[]} groups @returns {C[]} */
  function together(groups) {
    /** @type {Map<string, C>} */
    const cells = new Map();
    for (const { ticket: _, ...rest } of groups.flatMap((group) => group.cells)) {
      const cell = /** @type {C} */ (/** @type {unknown} */ (rest));
      cells.delete(key_of(cell));
      cells.set(key_of(cell), cell);
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

  /** @param {Cells<C>[]} groups */
  function settle(groups) {
    for (const cell of groups.flatMap(({ cells }) => cells)) {
      const key = key_of(cell);
      if (pending.get(key)?.ticket === cell.ticket) pending.delete(key);
    }
    safely(changed);
  }

  /** @param {Cells<C>[]} groups @returns {Promise<unknown[]>} what was refused */
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
        for (const thrown of await write_groups(next_cells())) safely(() => failed(thrown));
      }
    } finally {
      at_work = null;
    }
  }
  function start() {
    at_work ??= work();
  }

  return {
    /** What is shown for a cell before the file has it: undefined when the file has it. @param {string} key */
    pending: (key) => pending.get(key)?.cell,
    get is_idle() { return at_work === null; },

    /** Takes what was pressed, to be shown by the caller with its next drawing, and writes it when it is its turn. @param {C[]} cells */
    add(cells) {
      ticket += 1;
      for (const cell of cells) pending.set(key_of(cell), { cell, ticket });
      waiting.push({ cells: cells.map((cell) => ({ ...cell, ticket })) });
      start();
    },

    /**
     * Does something else after everything that was pressed before it.
     * @template R @param {() => Promise<R>} run @returns {Promise<R>}
     */
    then_run(run) {
      return new Promise((resolve, reject) => {
        waiting.push({ run: async () => { try { resolve(await run()); } catch (thrown) { reject(thrown); } } });
        start();
      });
    },
  };
}
