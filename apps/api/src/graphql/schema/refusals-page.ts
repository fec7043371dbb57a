import { refusalCodes, refusalLabels } from '@wasl/domain/refusals';

const head = `# Refusals

Every error of the API has \`extensions: { code, facts, requestId }\`. \`code\` is one of the codes below and no other; \`facts\`
holds the numbers and codes that its sentence needs; \`requestId\` finds it in the log. \`message\` is the code, or, where a
document or a value cannot be read at all, an English sentence for the developer. Show people the sentence of their
language: \`sentenceOf(code, facts, language)\` of \`@wasl/domain/refusals\`.

What is out of reach and what does not exist are both \`NOT_FOUND\`. \`INTERNAL\` is a mistake of ours: nothing was changed.

Printed from the domain's words by \`npm run schema\`; not edited by hand.
`;

/** The closed list of refusal codes with their sentences. */
export function refusalsPage(): string {
  const rows = refusalCodes.map((code) => {
    const { ar, fr, en } = refusalLabels[code];
    return `| \`${code}\` | ${en} | ${fr} | ${ar} |`;
  });
  return [head, '| Code | English | Français | العربية |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
}
