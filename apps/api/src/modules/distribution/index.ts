import type { Module } from '#graphql/module.ts';
import { DistributionCounter, DistributionEvent } from './distribution-event.entity.ts';
import { DistributionEventResolver } from './distribution-event.resolver.ts';
import { DistributionEventType } from './distribution-event.type.ts';
import { EventEntry } from './event-entry.entity.ts';
import { EventEntryType } from './event-entry.type.ts';
import { Handover } from './handover.entity.ts';
import { HandoverResolver } from './handover.resolver.ts';
import { HandoverLineType, HandoverType, SignatureType } from './handover.type.ts';
import { HandoverLine } from './handover-line.entity.ts';
import { Signature } from './signature.entity.ts';

export const distribution: Module = {
  entities: [DistributionEvent, DistributionCounter, EventEntry, Handover, HandoverLine, Signature],
  types: [
    [DistributionEvent, DistributionEventType, 'distributionEvent.read'],
    [EventEntry, EventEntryType, 'handover.read'],
    [Handover, HandoverType, 'handover.read'],
    [HandoverLine, HandoverLineType, 'parent'],
    // The hand of a person is identity: null for readers who may not see names.
    [Signature, SignatureType, 'person.identity'],
  ],
  resolvers: [DistributionEventResolver, HandoverResolver],
  constraints: {
    handover_licensed: 'MICRO_PROJECT_LICENCE_MISSING',
    handover_line_accepted: 'HANDOVER_LINE_NOT_ACCEPTED',
    event_entry_once: 'EVENT_PROJECT_REPEATED',
    handover_line_one_live: 'ASSET_ALREADY_HANDED_OVER',
    handover_line_of_asset: 'ASSET_OF_OTHER_PROJECT',
    handover_entry_unique: 'ENTRY_WRONG_STATE',
  },
};
