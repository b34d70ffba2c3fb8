import type { Connection } from 'vscode-languageserver';
import type { Files, NoteFile } from '../workspace/files.ts';
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
    async list(include, exclude) {
      const params: ListFilesParams = { include, exclude };
      const listed = await connection.sendRequest<ListFilesResult>(listFiles, params);
      return listed.filter(isFile);
    },
    async read(uris, maxSizeKb) {
      const params: ReadFilesParams = { uris, maxSizeKb };
      const { texts } = await connection.sendRequest<ReadFilesResult>(readFiles, params);
      return uris.map((_, at) => (typeof texts[at] === 'string' ? withoutMark(texts[at]) : null));
    },
    stamps: (uris) => Promise.resolve(uris.map(() => null)),
  };
}

/** Clients are other people's programs: what lacks a part is no file. */
function isFile(value: Partial<NoteFile> | null): value is NoteFile {
  return [value?.uri, value?.folder, value?.path].every((part) => typeof part === 'string');
}
