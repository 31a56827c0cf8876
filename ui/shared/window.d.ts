// What the shell puts into the page.
export {};
declare global {
  interface Window {
    /** Answers that are on their way before the page's modules are there, by command: first_questions.js. */
    first_answers?: Map<string, Promise<unknown>>;
    __TAURI__: {
      core: {
        invoke(command: string, given?: Record<string, unknown>): Promise<any>;
        Channel: new () => { onmessage: (message: unknown) => void };
      };
      event: { listen(name: string, heard: (event: { payload: unknown }) => void): Promise<() => void> };
    };
  }
}
