/** Something the operator can put right, said in one sentence. It is printed without a stack and ends with exit code 1. */
export class OperatorError extends Error {}

/** The code of a failed system call (`ENOENT`, `EACCES`), or an empty string. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
