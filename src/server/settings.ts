import { defaultExclude, defaultInclude, defaultMaxCount, defaultMaxSizeKb } from '../workspace/patterns.ts';
import type { DateOrder, Settings } from './protocol.ts';

/** What holds where a client says nothing. */
export const defaultSettings: Settings = {
  files: { include: defaultInclude, exclude: defaultExclude, maxSizeKb: defaultMaxSizeKb, maxCount: defaultMaxCount },
  rules: {},
  vagueOwners: [],
  dates: { order: 'auto', folders: {} },
  longOverdueDays: 60,
  inlayHints: { dates: true, names: 'unclear' },
  codeLens: { enabled: true },
  links: { tickets: [] },
  suggestions: { enabled: true },
  me: '',
};

/** Settings out of whatever a client sent: a missing or mistyped value takes its default. */
export function settingsOf(value: unknown): Settings {
  const given = recordOf(value);
  const files = recordOf(given['files']);
  const rules = Object.entries(recordOf(given['rules'])).filter(([, severity]) => typeof severity === 'string');
  const { dates, names } = recordOf(given['inlayHints']);
  const dateSettings = recordOf(given['dates']);
  const { enabled } = recordOf(given['suggestions']);
  const codeLens = recordOf(given['codeLens'])['enabled'];
  return {
    files: {
      include: stringsOf(files['include']) ?? defaultSettings.files.include,
      exclude: stringsOf(files['exclude']) ?? defaultSettings.files.exclude,
      maxSizeKb: numberOf(files['maxSizeKb']) ?? defaultSettings.files.maxSizeKb,
      maxCount: numberOf(files['maxCount']) ?? defaultSettings.files.maxCount,
    },
    rules: Object.fromEntries(rules) as Settings['rules'],
    vagueOwners: stringsOf(given['vagueOwners']) ?? defaultSettings.vagueOwners,
    dates: {
      order: orderOf(dateSettings['order']),
      folders: Object.fromEntries(
        Object.entries(recordOf(dateSettings['folders'])).map(([folder, order]) => [folder, orderOf(order)]),
      ),
    },
    longOverdueDays: numberOf(given['longOverdueDays']) ?? defaultSettings.longOverdueDays,
    inlayHints: {
      dates: typeof dates === 'boolean' ? dates : defaultSettings.inlayHints.dates,
      names: names === 'off' || names === 'unclear' || names === 'all' ? names : defaultSettings.inlayHints.names,
    },
    codeLens: { enabled: typeof codeLens === 'boolean' ? codeLens : defaultSettings.codeLens.enabled },
    links: { tickets: ticketsIn(recordOf(given['links'])['tickets']) },
    suggestions: { enabled: typeof enabled === 'boolean' ? enabled : defaultSettings.suggestions.enabled },
    me: typeof given['me'] === 'string' ? given['me'].trim() : defaultSettings.me,
  };
}

function ticketsIn(value: unknown): Settings['links']['tickets'] {
  return (Array.isArray(value) ? value : []).flatMap((rule: unknown) => {
    const { pattern, url } = recordOf(rule);
    return typeof pattern === 'string' && typeof url === 'string' ? [{ pattern, url }] : [];
  });
}

function orderOf(value: unknown): DateOrder {
  return value === 'day-month' || value === 'month-day' ? value : defaultSettings.dates.order;
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function stringsOf(value: unknown): string[] | null {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : null;
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 ? value : null;
}
