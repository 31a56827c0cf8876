// @ts-check
// What the box that finds things offers to do.
import { RAIL } from './screens.js';

/**
 * @param {object} of
 * @param {import('../shared/context.js').ShownFrame} of.frame
 * @param {(screen: import('../shared/context.js').Screen, params?: import('../shared/context.js').Params) => unknown} of.go
 * @param {() => unknown} of.remove_sample @param {() => void} of.take_back @param {() => void} of.bring_back
 */
export function actions({ frame: { undo, redo, sample_present }, go, remove_sample, take_back, bring_back }) {
  return [
    { id: 'new_course', title: 'New course', run: () => void go('courses', { new: true }) },
    { id: 'new_participant', title: 'New participant', run: () => void go('participants', { new: true }) },
    ...RAIL.map(({ screen, word }) => ({ id: `go_${screen}`, title: `Go to ${word}`, run: () => void go(screen) })),
    { id: 'go_history', title: 'Go to History', run: () => void go('history') },
    { id: 'all_courses', title: 'All courses', run: () => void go('courses', { all: true }) },
    ...(sample_present ? [{ id: 'remove_sample', title: 'Remove the sample course', run: () => void remove_sample() }] : []),
    ...(undo ? [{ id: 'undo', title: 'Undo', detail: undo.said, run: take_back }] : []),
    ...(redo ? [{ id: 'redo', title: 'Redo', detail: redo.said, run: bring_back }] : []),
  ];
}
