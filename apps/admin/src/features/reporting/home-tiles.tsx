import { formatNumber } from '@wasl/domain/language';
import type { Centimes } from '@wasl/domain/kernel';
import type { FiguresTilesFragment } from '#gql/console/graphql.ts';
import { counted } from '#lib/words/counted.ts';
import { m } from '#paraglide/messages.js';
import { Tile, Tiles } from '#ui/layout/tile.tsx';
import { Amount } from '#ui/words/amount.tsx';
import { Percent } from '#ui/words/percent.tsx';

/** Four numbers: people served, projects equipped, money delivered, money promised. */
export function HomeTiles({ figures }: { figures: FiguresTilesFragment }) {
  const { beneficiaries, projects, amountDelivered, averagePerProject, envelope, committed, openCases } = figures;
  return (
    <Tiles label={m.home_figures()}>
      <Tile
        label={m.home_beneficiaries()}
        value={formatNumber(beneficiaries)}
        note={openCases === null ? null : m.home_open_cases(counted(openCases))}
      />
      <Tile
        label={m.home_projects()}
        value={formatNumber(projects)}
        note={
          averagePerProject === null ? null : (
            <>
              {m.home_average()} <Amount of={averagePerProject} />
            </>
          )
        }
      />
      <Tile label={m.home_delivered()} long value={<Amount of={amountDelivered} />} note={m.home_delivered_note()} />
      {envelope === null || committed === null ? null : <CommittedTile envelope={envelope} committed={committed} />}
    </Tiles>
  );
}

/** The money promised; whoever may read no agreement has no such tile. */
function CommittedTile({ envelope, committed }: { envelope: Centimes; committed: Centimes }) {
  const part = envelope === 0 ? 0 : committed / envelope;
  return (
    <Tile
      label={m.home_committed()}
      value={<Percent of={part} />}
      note={
        <>
          <Amount of={committed} /> {m.home_out_of()} <Amount of={envelope} />
        </>
      }
      part={part}
    />
  );
}
