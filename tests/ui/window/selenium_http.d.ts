// The published types name this module without its file, which node's own modules cannot import.
declare module 'selenium-webdriver/http/index.js' {
  export * from 'selenium-webdriver/http.js';
}
