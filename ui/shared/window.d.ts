// What the shell puts into the page.
export {};
declare global {
  interface Window {
    __TAURI__: {
      core: {
        invoke(command: string, given?: Record<string, unknown>): Promise<any>;
        Channel: new () => { onmessage: (message: unknown) => void };
      };
      event: { listen(name: string, heard: (event: { payload: unknown }) => void): Promise<() => void> };
    };
  }
}
