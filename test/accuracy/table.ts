import { f1, share, type Score } from './score.ts';

/** The figures of a score by name, each 0 to 1, null where there was nothing to get right. */
export function figuresOf(score: Score): Record<string, number | null> {
  return {
    'explicit precision': share(score.explicit.precision),
    'explicit recall': share(score.explicit.recall),
    'explicit F1': f1(score.explicit),
    'implicit precision': share(score.implicit.precision),
    'implicit recall': share(score.implicit.recall),
    'implicit F1': f1(score.implicit),
    owners: share(score.owners),
    due: share(score.due),
    status: share(score.status),
    'meeting date': share(score.date),
    'attendees F1': f1(score.attendees),
    'decisions F1': f1(score.decisions),
  };
}

/** One column per score, one row per figure, as text. */
export function table(columns: { title: string; score: Score }[]): string {
  const figures = columns.map(({ score }) => figuresOf(score));
  const row = (name: string, cells: string[]) => name.padEnd(20) + cells.map((cell) => cell.padStart(12)).join('');
  return [
    row(
      '',
      columns.map(({ title }) => title),
    ),
    row(
      'notes',
      columns.map(({ score }) => String(score.notes)),
    ),
    row(
      'explicit',
      columns.map(({ score }) => String(score.explicit.recall.of)),
    ),
    row(
      'implicit',
      columns.map(({ score }) => String(score.implicit.recall.of)),
    ),
    ...Object.keys(figures[0] ?? {}).map((name) =>
      row(
        name,
        figures.map((column) => column[name]?.toFixed(3) ?? '-'),
      ),
    ),
  ].join('\n');
}

/** One line for each figure that misses its threshold; a threshold without figure is missed too. */
export function below(figures: Record<string, number | null>, thresholds: Record<string, number>): string[] {
  return Object.entries(thresholds).flatMap(([name, least]) => {
    const got = figures[name] ?? null;
    return got === null || got < least ? [`${name}: ${got?.toFixed(3) ?? 'no figure'}, must be at least ${least}`] : [];
  });
}
