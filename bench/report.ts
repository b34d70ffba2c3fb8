import os from 'node:os';

/** One figure. */
export interface Row {
  measure: string;
  what: string;
  figure: number;
  unit: 's' | 'ms' | 'MB' | 'kB' | '×' | 'MB/s' | 'power' | '';
  /** What must be reached, in the same unit. */
  aim?: { under: number } | { atLeast: number };
  /** What else there is to know, in a few words. */
  note?: string;
}

/** Null: nothing was asked of it. A figure that could not be had falls short. */
export function reached({ figure, aim }: Row): boolean | null {
  if (!aim) return null;
  return 'under' in aim ? figure < aim.under : figure >= aim.atLeast;
}

export interface Machine {
  cpu: string;
  cores: number;
  memory: string;
  system: string;
  node: string;
}

export function machine(): Machine {
  const cpus = os.cpus();
  return {
    cpu: cpus[0]?.model.trim() ?? 'unknown',
    cores: os.availableParallelism(),
    memory: `${(os.totalmem() / 2 ** 30).toFixed(0)} GB`,
    system: `${os.type()} ${os.release()} ${os.arch()}`,
    node: process.version,
  };
}

/** The rows as an aligned table, one line each. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.measure,
    row.what,
    shown(row.figure, row.unit),
    aimOf(row),
    { true: 'pass', false: 'SHORT', null: '' }[String(reached(row)) as 'true' | 'false' | 'null'],
    row.note ?? '',
  ]);
  const all = [['measure', '', 'figure', 'aim', '', ''], ...cells];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((line) => line[column]!.length)));
  const isRight = (column: number): boolean => column === 2;
  return all
    .map((line) =>
      line
        .map((cell, i) => (isRight(i) ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function aimOf({ aim, unit }: Row): string {
  if (!aim) return '';
  return 'under' in aim ? `< ${shown(aim.under, unit, true)}` : `≥ ${shown(aim.atLeast, unit, true)}`;
}

function shown(figure: number, unit: Row['unit'], asGiven = false): string {
  if (Number.isNaN(figure)) return 'not had';
  const digits = asGiven || Number.isInteger(figure) ? String(figure) : figure.toFixed(decimals(figure, unit));
  return unit === '' ? digits : unit === 'power' ? `n^${digits}` : `${digits} ${unit}`;
}

function decimals(figure: number, unit: Row['unit']): number {
  if (unit === 'power') return 2;
  return Math.abs(figure) >= 100 ? 0 : Math.abs(figure) >= 10 ? 1 : 2;
}
