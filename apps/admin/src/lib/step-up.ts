type Asker = () => Promise<boolean>;
let asker: Asker | null = null;

/** Who asks people to show their second factor again: the console's dialog, while it is on the page. */
export function askByDialog(dialog: Asker): () => void {
  asker = dialog;
  return () => {
    if (asker === dialog) asker = null;
  };
}

/** Asks the person to show the second factor again; false when they would rather not. */
export function requestStepUp(): Promise<boolean> {
  return asker?.() ?? Promise.resolve(false);
}
