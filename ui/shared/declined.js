// @ts-check

/** What a save throws when it asked first and the answer was no: nothing went wrong, and what was typed stays. */
export class Declined extends Error {}
