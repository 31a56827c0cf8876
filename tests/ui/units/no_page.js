// lit-html asks for a page as it is loaded. Pure functions beside templates need none: this stands in for it, and draws nothing.
// Import it before the module under test.
Object.assign(globalThis, { document: { createTreeWalker: () => null, createComment: () => null }, requestAnimationFrame: () => 0 });
