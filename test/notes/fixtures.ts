/** One note of each shape, rich in notations: what the robustness tests damage. */
export const fixtures: Record<string, { path: string; text: string }> = {
  markdown: {
    path: 'minutes/2024-03-18.md',
    text: `---
title: Harbour sync
---

# Harbour sync — 18 March 2024

**Attendees:** Ann Bell (@abell), Bob Carr (BC), José Núñez – Port Office
**Regrets:** Dana Wolf

## Agenda

- [ ] Lamp
- [x] Crane

## Pier

We met at the pier. ACTION: none of this counts.

ACTION: Ann to check the northern buoys by Friday
**Decision:** keep the *red* lamp

> AI: Bob to ask the city

\`\`\`sh
# TODO: code
\`\`\`

| # | Action | Owner | Due | Status |
| - | :----- | ----- | --- | ------ |
| 1 | Paint the rail \\| post | Ann, Bob | 29 March 2024 | Open |
| 2 | ~~Order paper~~ | BC | 2024-03-20 | Done |

## Action items (all due March 28)

- [ ] **Ann**: check the northern buoys
  - Due: 2024-03-29
  - Status: in progress
- [x] @abell order paint ✅
- [-] call the mayor → Bob
- José and Bob to repair the crane; Ann to test it by April 2
  1. rope
     * [ ] hook (owner: TBD)
- none

Next meeting: 2024-04-08
`,
  },
  transcript: {
    path: 'calls/2024-03-18.txt',
    text: `[00:00:10] Ann Bell (Chair): Good morning. 👋
[00:00:20] Bob Carr: I'll send the tide tables by Friday.
[00:00:30] Ann Bell: Bob, can you order the paint? Action item for me: check the buoys. Due: tomorrow.
[00:00:40] Bob Carr: Yeah, sure.
and one more line
[00:00:50] Cho Diaz: Decision: keep the lamp.

ACTION ITEMS:
1. Bob - send the tide tables (Friday)
2) Cho → repair the crane - DONE
`,
  },
  mail: {
    path: 'mail/pier.txt',
    text: `From: "Ann Bell" <ann@port.example>
To: Bob Carr <bob@port.example>,
 Cho Diaz <cho@port.example>
Date: Mon, 18 Mar 2024 09:00:00 +0000
Subject: Spring season

Action items:
- Bob: repair the northern harbour crane by March 22
- Cho: order green paint by tomorrow

From: Bob Carr <bob@port.example>
To: Ann Bell <ann@port.example>
Date: Thu, 21 Mar 2024 10:00:00 +0000
Subject: Re: Spring season

Repair of the northern harbour crane - COMPLETE
> Action items:
> - Bob: repair the crane
`,
  },
  plain: {
    path: 'minutes/2024-03-18.txt',
    text: `HARBOUR COMMITTEE
=================
Date: 18 March 2024
Present: Ann Bell; Bob Carr
Absent: Dana Wolf

1. LAMP
   The lamp is old.
   Action Item - Replace the lamp
   Tasked to: Bob Carr
   Deadline: 5 April 2024

ACTIONS
• Ann to check the buoys
    ◦ northern ones first
[ ] Bob: order paper
15:11 <st> ACTION: St to fix
Task | Owner | Due
--- | --- | ---
Feed the gulls | Ann | Friday
`,
  },
};
