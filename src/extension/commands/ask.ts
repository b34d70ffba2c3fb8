import { commands, env, l10n, window } from 'vscode';
import type { Disposable, QuickPickItem } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { chooseDueCommand, chooseOwnerCommand } from '../../server/protocol.ts';
import type {
  ChooseDueArguments,
  ChooseOwnerArguments,
  CommitmentReference,
  EditResult,
} from '../../server/protocol.ts';
import { addDays, formatDay, isDay } from '../days.ts';
import { applyEdit } from '../edits.ts';
import type { Requests } from '../requests.ts';

/** The commands behind the quick fixes that need an answer first: who owns it, when it is due. */
export function askCommands(client: BaseLanguageClient, requests: Requests): Disposable[] {
  const apply = ({ uri }: CommitmentReference, ask: () => Promise<EditResult>): Promise<boolean> =>
    applyEdit(client, { uri, name: uri.slice(uri.lastIndexOf('/') + 1) }, ask, { save: false });
  return [
    commands.registerCommand(chooseOwnerCommand, async ({ names, from, ...place }: ChooseOwnerArguments) => {
      const name = await chooseOwner(names);
      if (!name) return;
      await apply(place, () =>
        from === undefined ? requests.addOwner({ ...place, name }) : requests.handOver({ ...place, from, name }),
      );
    }),
    commands.registerCommand(chooseDueCommand, async ({ today, ...place }: ChooseDueArguments) => {
      const day = await chooseDue(today);
      if (day) await apply(place, () => requests.addDue({ ...place, day }));
    }),
  ];
}

/** Lets the user choose one of `names` or type another; undefined when dismissed. */
function chooseOwner(names: string[]): Promise<string | undefined> {
  const known = names.map((name) => ({ label: name, value: name }));
  return choose(l10n.t('Who does it? Choose or type a name'), (typed) =>
    typed === '' || names.includes(typed)
      ? known
      : [...known, { label: typed, value: typed, description: l10n.t('as typed') }],
  );
}

/** Lets the user choose a day of the next two weeks or type any; undefined when dismissed. */
function chooseDue(today: string): Promise<string | undefined> {
  const option = (day: string, description?: string) => ({
    label: formatDay(day, env.language, today),
    description: description ?? day,
    value: day,
  });
  const days = Array.from({ length: 14 }, (_, at) =>
    option(addDays(today, at + 1), at === 0 ? l10n.t('tomorrow') : undefined),
  );
  return choose(l10n.t('When is it due? Choose a day or type one as YYYY-MM-DD'), (typed) =>
    isDay(typed) && !days.some(({ value }) => value === typed) ? [option(typed, typed), ...days] : days,
  );
}

/** A quick pick whose options may follow what is typed. */
function choose<T extends QuickPickItem & { value: string }>(
  placeholder: string,
  options: (typed: string) => T[],
): Promise<string | undefined> {
  const picker = window.createQuickPick<T>();
  picker.placeholder = placeholder;
  picker.matchOnDescription = true;
  picker.items = options('');
  return new Promise((resolve) => {
    picker.onDidChangeValue((typed) => {
      picker.items = options(typed.trim());
    });
    picker.onDidAccept(() => {
      resolve(picker.selectedItems[0]?.value);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}
