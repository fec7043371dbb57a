/**
 * What this page's style elements must carry: the server writes it into the page and its policy, anew each time. The
 * browser hides it from style sheets, so that only the page's own scripts read it.
 */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}

/** Dialogs lock the page's scrolling by a style element of a library that looks for the nonce under this name. */
export function tellNonce(): void {
  Object.assign(globalThis, { __webpack_nonce__: styleNonce() });
}
