import { Button, SegmentedControl } from '@mantine/core';
import type { FollowUpFileFragment } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { FieldGroup } from '#ui/form/field-group.tsx';
import { Code } from '#ui/words/code.tsx';
import type { PieceSeen, VisitWords } from './use-visit.ts';
import classes from './visit-pieces.module.css';

type Asset = FollowUpFileFragment['microProject']['assets']['nodes'][number];
type Props = {
  assets: readonly Asset[];
  words: VisitWords;
  write: (change: Partial<VisitWords>) => void;
};
type Look = 'UNSEEN' | 'WORKING' | 'BROKEN' | 'GONE';

/** The equipment by its tag: there and working, there and broken, not there; or nobody looked. */
export function VisitPieces({ assets, words, write }: Props) {
  if (assets.length === 0) return null;
  const see = (tag: string, look: Look) => {
    const others = words.pieces.filter((piece) => piece.tag !== tag);
    write({ pieces: look === 'UNSEEN' ? others : [...others, seenAs(tag, look)] });
  };
  return (
    <FieldGroup label={m.visit_equipment()}>
      <Button
        variant="default"
        size="xs"
        mb="sm"
        onClick={() => write({ pieces: assets.map(({ tag }) => seenAs(tag, 'WORKING')) })}
      >
        {m.pieces_all_working()}
      </Button>
      <ul className={classes.pieces}>
        {assets.map(({ id, tag, item }) => (
          <li key={id}>
            <p>
              {said(item.names)} <Code>{tag}</Code>
            </p>
            <SegmentedControl
              aria-label={`${said(item.names)} ${tag}`}
              value={lookOf(words.pieces.find((piece) => piece.tag === tag))}
              data={[
                { value: 'UNSEEN', label: m.piece_unseen() },
                { value: 'WORKING', label: m.piece_working() },
                { value: 'BROKEN', label: m.piece_broken() },
                { value: 'GONE', label: m.piece_gone() },
              ]}
              onChange={(look) => see(tag, look)}
              fullWidth
            />
          </li>
        ))}
      </ul>
    </FieldGroup>
  );
}

function seenAs(tag: string, look: Exclude<Look, 'UNSEEN'>): PieceSeen {
  return { tag, isPresent: look !== 'GONE', isWorking: look === 'WORKING' };
}

function lookOf(piece: PieceSeen | undefined): Look {
  if (!piece) return 'UNSEEN';
  if (!piece.isPresent) return 'GONE';
  return piece.isWorking ? 'WORKING' : 'BROKEN';
}
