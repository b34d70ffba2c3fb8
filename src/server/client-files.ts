import type { Connection } from 'vscode-languageserver';
import type { Files } from '../workspace/files.ts';
import { withoutMark } from '../workspace/lines.ts';
import {
  listFiles,
  readFiles,
  type ListFilesParams,
  type ListFilesResult,
  type ReadFilesParams,
  type ReadFilesResult,
} from './protocol.ts';

/** Notes as the client serves them: of any file system, remote and web ones included. */
export function clientFiles(connection: Connection): Files {
  return {
    list: (include, exclude) =>
      connection.sendRequest<ListFilesResult>(listFiles, { include, exclude } satisfies ListFilesParams),
    async read(uris, maxSizeKb) {
      const params: ReadFilesParams = { uris, maxSizeKb };
      const { texts } = await connection.sendRequest<ReadFilesResult>(readFiles, params);
      return uris.map((_, at) => (typeof texts[at] === 'string' ? withoutMark(texts[at]) : null));
    },
  };
}
