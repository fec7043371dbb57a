import { Anchor, Loader } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import { isProven } from '#access/proof.ts';
import { documentKindLabels, documentStateLabels } from '@wasl/domain/documents';
import { languageLabels } from '@wasl/domain/person';
import { Fragment } from 'react';
import type { PaperRowFragment } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { Code } from '#ui/words/code.tsx';
import classes from './paper-list.module.css';

/** Papers to download, each by its kind, its language and its number. */
export function PaperList({ papers, empty }: { papers: readonly PaperRowFragment[]; empty: string }) {
  if (papers.length === 0) return <p className={classes.empty}>{empty}</p>;
  return (
    <ul className={classes.papers}>
      {papers.map((paper) => (
        <li key={paper.id}>
          <Paper paper={paper} />
        </li>
      ))}
    </ul>
  );
}

/** A receipt names its bearer: it is given to who has just shown who they are. */
async function downloadProven(event: MouseEvent<HTMLAnchorElement>): Promise<void> {
  const link = event.currentTarget;
  event.preventDefault();
  if (!(await isProven())) return;
  const anchor = document.createElement('a');
  anchor.href = link.href;
  anchor.download = '';
  anchor.click();
}

function Paper({ paper }: { paper: PaperRowFragment }) {
  const name = `${said(documentKindLabels[paper.kind])} · ${said(languageLabels[paper.language])}`;
  const isReady = paper.state === 'READY' && paper.downloadPath;
  return (
    <>
      {paper.state === 'PENDING' ? (
        <Loader size={18} aria-hidden="true" />
      ) : (
        <IconFileTypePdf size={20} stroke={1.5} aria-hidden="true" />
      )}
      <div>
        {isReady ? (
          <Anchor
            href={paper.downloadPath ?? ''}
            download
            inherit
            onClick={(event) => paper.kind === 'HANDOVER_RECEIPT' && void downloadProven(event)}
          >
            {name}
          </Anchor>
        ) : (
          <span>{name}</span>
        )}
        <small>
          <Code>{paper.number}</Code>
          {isReady ? null : ` · ${said(documentStateLabels[paper.state])}`}
        </small>
      </div>
    </>
  );
}

/** The papers of one handover on one line, each by its language: they share their kind and their number. */
export function PaperLine({ papers, empty }: { papers: readonly PaperRowFragment[]; empty: string }) {
  const [first] = papers;
  if (!first) return <small>{empty}</small>;
  const kind = said(documentKindLabels[first.kind]);
  return (
    <small>
      {kind} <Code>{first.number}</Code>
      {papers.map((paper) => (
        <Fragment key={paper.id}>
          {' · '}
          <InLanguage paper={paper} kind={kind} />
        </Fragment>
      ))}
    </small>
  );
}

function InLanguage({ paper, kind }: { paper: PaperRowFragment; kind: string }) {
  const name = said(languageLabels[paper.language]);
  if (paper.state !== 'READY' || !paper.downloadPath) return `${name} (${said(documentStateLabels[paper.state])})`;
  return (
    <Anchor href={paper.downloadPath} download inherit underline="always" aria-label={`${kind} · ${name}`}>
      {name}
    </Anchor>
  );
}
