import { type RiskReason, riskReasonLabels, riskReasons } from '@wasl/domain/follow-up';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { StateBadge, type Tone } from '#ui/state/state-badge.tsx';

const looks: readonly { tone: Tone; word: () => string }[] = [
  { tone: 'done', word: m.risk_none },
  { tone: 'active', word: m.risk_low },
  { tone: 'waiting', word: m.risk_middle },
  { tone: 'trouble', word: m.risk_high },
];

/** How much a project is at risk, in a word: it helps to choose whom to see first. */
export function RiskBadge({ level }: { level: number }) {
  const look = looks[level] ?? looks[0];
  return look ? <StateBadge tone={look.tone}>{look.word()}</StateBadge> : null;
}

/** What the level rests on, in words. */
export function riskWords(reasons: readonly string[]): string[] {
  return reasons.filter(isRiskReason).map((reason) => said(riskReasonLabels[reason]));
}

function isRiskReason(reason: string): reason is RiskReason {
  return riskReasons.some((known) => known === reason);
}
