import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { caseOriginLabels, caseOrigins, caseRoadLabels, caseRoads } from '@wasl/domain/casework';
import { dayOf, type Trilingual } from '@wasl/domain/kernel';
import { OpeningPlacesDocument } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { DayField } from '#ui/form/day-field.tsx';
import { FieldGrid } from '#ui/form/field-grid.tsx';
import type { OpeningWords } from './use-opening.ts';

type Props = {
  words: OpeningWords;
  write: (change: Partial<OpeningWords>) => void;
  errors: Record<string, string>;
};

/** Where the person lives, which centre accompanies, by which door the person came and which road is wished for. */
export function OpeningPlace({ words, write, errors }: Props) {
  const { data } = useQuery(OpeningPlacesDocument);
  return (
    <FieldGrid>
      <Select
        label={m.opening_home()}
        data={optionsOf(data?.territories.nodes)}
        value={words.territoryCode}
        onChange={(territoryCode) => write({ territoryCode })}
        error={errors.territoryCode}
        nothingFoundMessage={m.list_none_match()}
        searchable
        withAsterisk
      />
      <Select
        label={m.opening_centre()}
        data={optionsOf(data?.centres.nodes)}
        value={words.centreCode}
        onChange={(centreCode) => write({ centreCode })}
        nothingFoundMessage={m.list_none_match()}
        searchable
        clearable
      />
      <Select
        label={m.opening_origin()}
        data={caseOrigins.map((origin) => ({ value: origin, label: said(caseOriginLabels[origin]) }))}
        value={words.origin}
        onChange={(chosen) => write({ origin: caseOrigins.find((origin) => origin === chosen) ?? 'WALK_IN' })}
        allowDeselect={false}
        withAsterisk
      />
      <Select
        label={m.opening_road()}
        data={caseRoads.map((road) => ({ value: road, label: said(caseRoadLabels[road]) }))}
        value={words.road}
        onChange={(chosen) => write({ road: caseRoads.find((road) => road === chosen) ?? null })}
        clearable
      />
      <DayField
        label={m.opening_day()}
        value={words.openedOn}
        onChange={(openedOn) => write({ openedOn })}
        error={errors.openedOn}
        latest={dayOf(new Date())}
        required
      />
    </FieldGrid>
  );
}

type Place = { readonly code: string; readonly names: Trilingual };

function optionsOf(places: readonly Place[] | undefined) {
  const options = (places ?? []).map(({ code, names }) => ({ value: code, label: said(names) }));
  return options.sort((left, right) => left.label.localeCompare(right.label));
}
