// @ts-check
// What a screen is given when it is mounted. A view is a file <feature>/view.js with
//
//   /** @type {import('../shared/context.js').Mount} */
//   export function mount(root, context) { …; return () => { … } }
//
// It draws into root, asks context.ipc, and returns what has to be done when it is left.

/** @typedef {'today' | 'courses' | 'participants' | 'register' | 'attendance_reports' | 'follow_ups' | 'date_finder' | 'certificates' | 'messages' | 'overview' | 'export' | 'data_safety' | 'history' | 'settings' | 'welcome'} Screen */
/** @typedef {Record<string, unknown>} Params what one screen tells the next, such as { participant_id: 7 } */

/**
 * @typedef {object} Key one line of the sheet that `?` opens
 * @property {string[]} keys as they are shown: ['P'], ['Shift', '↓']
 * @property {string} does "present", "next person": small letters, no full stop
 * @property {unknown} [sign] what the line explains is no key but a sign of the screen, as it is drawn there
 * @property {boolean} [hint] also shown at the foot of the screen
 */

/** @typedef {Omit<import('../ipc.js').Frame, 'courses'> & { courses: import('../ipc.js').FrameCourse[] }} ShownFrame the frame, with the courses as last heard of */

/**
 * @typedef {object} Context
 * @property {typeof import('../ipc.js')} ipc
 * @property {Params} params what go() was given
 * @property {() => number | null} course_id the chosen course
 * @property {() => import('../ipc.js').FrameCourse | null} course the chosen course as the frame knows it
 * @property {() => ShownFrame} frame
 * @property {() => string} today ISO day in London
 * @property {(id: number | null) => void} choose_course the screen is mounted again for it
 * @property {(screen: Screen, params?: Params, how?: { done?: boolean }) => void} go a course_id in params chooses that course first; done: it is part of what was done, of which the quiet line speaks, so that stays
 * @property {(sentence: string, options?: { undo?: boolean }) => void} say the quiet line; changes made through ipc say theirs by themselves
 * @property {(problem: unknown) => void} problem shows what went wrong above the screen; give it whatever was caught
 * @property {() => void} no_problem takes that away again, unless it says that something was not saved: that stays until it is saved or closed
 * @property {(options: import('./dialog.js').AskOptions) => Promise<import('./dialog.js').Answer | null>} ask a decision; null when cancelled
 * @property {(keys: Key[]) => void} set_keys
 * @property {(reload: () => unknown) => void} on_changed_elsewhere called after an undo or redo; without it the screen is mounted again
 * @property {(heard: () => void) => void} on_safety called when the safety of the data stands differently: a backup was made, writing was stopped
 * @property {(open: () => Promise<unknown>) => Promise<void>} begin_anew opens another state of the data, or another file, and shows it from the beginning; an answer of nothing means that the dialog was closed
 * @property {(count: number) => void} due_now tells the rail how much is to be done now
 * @property {(title: string) => void} set_title when the window's title should say more than the screen's name
 * @property {(key: string, value: unknown) => void} remember until the program is closed, for this screen only: filters, the open panel
 * @property {<T>(key: string, otherwise: T) => T} recall
 */

/** @typedef {() => void} Unmount */
/** @typedef {(root: HTMLElement, context: Context) => Unmount | void | Promise<Unmount | void>} Mount */

export {};
