import type { CancellationToken } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import * as protocol from '../server/protocol.ts';

/** The server's own requests as functions. Each rejects while the server is not running. */
export function requests(client: BaseLanguageClient) {
  const request =
    <P, R>(method: string) =>
    (params: P, token?: CancellationToken): Promise<R> =>
      // Without a token: an undefined one would be sent along as one more parameter.
      token ? client.sendRequest<R>(method, params, token) : client.sendRequest<R>(method, params);
  return {
    commitments: request<protocol.CommitmentsParams, protocol.CommitmentsResult>(protocol.commitments),
    setStatus: request<protocol.SetStatusParams, protocol.EditResult>(protocol.setStatus),
    addOwner: request<protocol.AddOwnerParams, protocol.EditResult>(protocol.addOwner),
    handOver: request<protocol.HandOverParams, protocol.EditResult>(protocol.handOver),
    addDue: request<protocol.AddDueParams, protocol.EditResult>(protocol.addDue),
    acceptSuggestion: request<protocol.CommitmentReference, protocol.EditResult>(protocol.acceptSuggestion),
    dismissSuggestion: request<protocol.CommitmentReference, protocol.DismissResult>(protocol.dismissSuggestion),
    filesRenamed: request<protocol.FilesRenamedParams, protocol.FilesRenamedResult>(protocol.filesRenamed),
    restoreSuggestions: request<object, void>(protocol.restoreSuggestions),
    toggleDone: request<protocol.ToggleDoneParams, protocol.ToggleDoneResult>(protocol.toggleDone),
    highlights: request<protocol.HighlightsParams, protocol.HighlightsResult>(protocol.highlights),
    recognise: request<protocol.RecogniseParams, protocol.RecogniseResult>(protocol.recognise),
  };
}

export type Requests = ReturnType<typeof requests>;
