import { EventEmitter, commands } from 'vscode';
import type { Event, Memento } from 'vscode';
import type { CommitmentsResult, GroupBy } from '../server/protocol.ts';
import { oneAtATime } from './coalesce.ts';
import type { Requests } from './requests.ts';
import { defaultGroupBy } from './settings.ts';

/** What the tree, the badge and the status bar show, and how it is asked for. */
export interface Store {
  /** The latest answer; its groups are out of date or empty while nobody sees them. Undefined before the first. */
  readonly latest: CommitmentsResult | undefined;
  readonly onDidChange: Event<void>;
  /** Asks the server anew. Ends when the answer is there; keeps the former one when the server cannot be reached. */
  refresh(): Promise<void>;
  /** The groups as they are now, asked for if they are out of date. */
  groups(): Promise<CommitmentsResult['groups']>;
  readonly groupBy: GroupBy;
  setGroupBy(groupBy: GroupBy): Promise<void>;
  /** Shows more items of the group of this id; of the groups themselves where it is empty. */
  showMore(group: string): Promise<void>;
  readonly settled: boolean;
  setSettled(settled: boolean): Promise<void>;
}

/** How much of a group, and how many groups, are shown until somebody asks for more: a tree of thousands is nobody's list. */
const page = 200;

/** A store whose choices are kept in `memory`. `seen` says whether somebody looks at the groups: else only numbers are asked for. */
export function createStore(requests: Requests, memory: Memento, seen: () => boolean): Store {
  const changed = new EventEmitter<void>();
  let latest: CommitmentsResult | undefined;
  let stale = true;
  let groupBy = memory.get<GroupBy>('groupBy', defaultGroupBy());
  let settled = memory.get('settled', false);
  let more: Record<string, number> = {};

  const ask = async (countsOnly: boolean): Promise<void> => {
    latest = await requests.commitments({ groupBy, settled, countsOnly, limit: page, more });
    stale = countsOnly;
  };
  const update = oneAtATime(async () => {
    stale = true;
    try {
      await ask(!seen());
    } catch {
      // The server is starting, stopping or gone: the client has told the user, and the next change asks again.
    }
    await showContext();
    changed.fire();
  });
  const askGroups = oneAtATime(() => (stale ? ask(false) : Promise.resolve()));

  async function showContext(): Promise<void> {
    await setContext('groupBy', groupBy);
    await setContext('showSettled', settled);
    if (!latest) return;
    await setContext('noNotes', latest.notes === 0 && !latest.indexing);
    await setContext('hasNotes', latest.notes > 0 && !latest.indexing);
  }

  void showContext();
  return {
    get latest() {
      return latest;
    },
    get groupBy() {
      return groupBy;
    },
    get settled() {
      return settled;
    },
    onDidChange: changed.event,
    refresh: update,
    groups: async () => {
      await askGroups().catch(() => undefined);
      return latest?.groups ?? [];
    },
    showMore: async (group) => {
      more = { ...more, [group]: (more[group] ?? page) + 5 * page };
      await update();
    },
    setGroupBy: async (value) => {
      groupBy = value;
      more = {};
      await memory.update('groupBy', value);
      await update();
    },
    setSettled: async (value) => {
      settled = value;
      await memory.update('settled', value);
      await update();
    },
  };
}

/** Sets what the `when` clauses of the manifest read as `meetingNotes.<key>`. */
/** Sets a context key of ours, for keys and menus. */
export async function setContext(key: string, value: unknown): Promise<void> {
  await commands.executeCommand('setContext', `meetingNotes.${key}`, value);
}
