// @ts-check
// Scrollbars either take room beside what scrolls or lie over it. Where they lie over it (WebKitGTK, macOS), they go while a dialog is
// open: WebKitGTK paints them over the dialog. Where they take room they stay, so that nothing moves.

/** Notes on the page which kind this system has. */
export function note_scrollbars() {
  const probe = document.createElement('div');
  probe.className = 'scrollbar_probe';
  document.body.append(probe);
  document.documentElement.classList.toggle('scrollbars_overlay', probe.offsetWidth === probe.clientWidth);
  probe.remove();
}
