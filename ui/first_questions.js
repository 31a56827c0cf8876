// @ts-check
// What the first screen shows is asked for before the page's modules are there, and answered while they are being loaded. It is no
// module, so that it waits for none; `calling.js` takes the answers, and app.js forgets those that nobody took.
window.first_answers = new Map(['start_up', 'today'].map((command) => {
  const answer = window.__TAURI__.core.invoke(command);
  // Whoever takes it hears what went wrong.
  answer.catch(() => {});
  return [command, answer];
}));
