import { type Counted, statementWords } from '@wasl/domain/documents';
import { centimes, dayOf, type Language } from '@wasl/domain/kernel';
import { formatDate, formatMoney, formatNumber, formatPercent } from '@wasl/domain/language';
import { presidingFunctionLabels } from '@wasl/domain/distribution';
import { paperHead } from './paper-head.ts';
import type { EventStatementSnapshot } from './snapshot.ts';

/** The statement in one language: figures for partners and the press, never a name. */
export function eventStatementPaper(snapshot: EventStatementSnapshot, language: Language, fingerprint: string) {
  const words = statementWords[language];
  const { figures } = snapshot;
  return {
    ...paperHead(snapshot, language, fingerprint),
    title: words.title,
    subtitle: words.subtitle,
    summary: summaryOf(snapshot, language),
    tiles: [
      { value: formatNumber(figures.beneficiaries), label: words.beneficiariesTile },
      { value: formatNumber(figures.projects), label: words.projectsTile },
      { value: formatMoney(centimes(figures.amount), language), label: words.amount },
    ],
    sectors: sectorsOf(snapshot, language),
    frame: { title: words.frame, facts: factsOf(snapshot, language) },
    frozen: {
      sentence: words.frozen.replace('{day}', formatDate(dayOf(figures.frozenAt), language)),
      label: words.frozenFingerprint,
      fingerprint: figures.fingerprint,
    },
  };
}

function summaryOf({ event, agreement, figures }: EventStatementSnapshot, language: Language) {
  const words = statementWords[language];
  const parts: Record<string, string> = {
    day: formatDate(dayOf(event.startsAt), language),
    place: event.place[language],
    projects: counted(words.projects, figures.projects, language),
    beneficiaries: counted(words.beneficiaries, figures.beneficiaries, language),
    amount: formatMoney(centimes(figures.amount), language),
    agreement: agreement.number,
  };
  return words.summary.split(/\{(\w+)\}/).map((text, index) => {
    if (index % 2 === 0) return { text, code: false };
    return { text: parts[text] ?? '', code: text === 'agreement' };
  });
}

function counted(words: Counted, count: number, language: Language): string {
  const word = words[new Intl.PluralRules(language).select(count)] ?? words.other;
  return word.replace('{count}', formatNumber(count));
}

function sectorsOf({ figures, sectors }: EventStatementSnapshot, language: Language) {
  const words = statementWords[language];
  const counts = new Map(figures.sectors.map(({ sector, count }) => [sector, count]));
  const most = Math.max(1, ...figures.sectors.map(({ count }) => count));
  const total = figures.sectors.reduce((all, { count }) => all + count, 0);
  return {
    title: words.sectors,
    columns: [words.sector, '', words.sectorProjects, words.share],
    lines: sectors.map(({ code, names }) => {
      const count = counts.get(code) ?? 0;
      const share = formatPercent(total === 0 ? 0 : count / total, 1);
      return { name: names[language], part: Math.round((100 * count) / most), count: formatNumber(count), share };
    }),
    'total-label': words.total,
    total: formatNumber(total),
  };
}

function factsOf(snapshot: EventStatementSnapshot, language: Language) {
  const words = statementWords[language];
  const { agreement, event, programme, territory } = snapshot;
  return [
    [words.agreement, agreement.number, true],
    [words.event, event.number, true],
    [words.agreementTitle, agreement.titles[language], false],
    [words.parties, agreement.parties.map((names) => names[language]).join(language === 'ar' ? '، ' : ', '), false],
    [words.programme, programme.names[language], false],
    [words.territory, `${territory.names[language]} (${territory.code})`, false],
    [words.place, event.place[language], false],
    [words.presidedBy, presidingFunctionLabels[event.presidedBy][language], false],
  ];
}
