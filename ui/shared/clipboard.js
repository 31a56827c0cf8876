// @ts-check
// Copying words, so that they can be pasted into another program.

/** @param {string} text @returns {Promise<boolean>} whether it was copied */
export async function to_clipboard(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Not every webview lets a page write to the clipboard: it may still copy what is selected.
    const area = document.createElement('textarea');
    area.value = text;
    area.setAttribute('readonly', '');
    area.className = 'just_read';
    (document.querySelector('dialog[open]') ?? document.body).append(area);
    const focused = document.activeElement;
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    if (focused instanceof HTMLElement) focused.focus();
    return done;
  }
}
