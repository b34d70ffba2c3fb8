import { verbs } from './en.ts';

/** How minutes say that somebody is given work, up to its verb. */
export const committed = String.raw`(?:has |have )?(?:kindly |also )?(?:agreed|agrees|agree|offered|offers|undertook|undertakes|volunteered|volunteers|volunteer|promised|promises|committed|commits|signed up|stepped up|pledged|pledges|hopes|hope|aims|aim) to`;
export const tasked = String.raw`(?:was|were|is|are|has been|have been|will be) (?:then |now |also )?(?:(?:asked|tasked|requested|going|due|instructed|happy|willing|planning|volunteering|hoping|aiming|looking) to|(?:tasked with|responsible for|in charge of|planning on)(?= \p{L}+ing))`;
export const action = String.raw`(?:will )?(?:take|took|takes|has|have|had|got|gets) (?:on )?(?:an|the) (?:action|AI|task)(?: item)? (?:to|of(?= \p{L}+ing))`;

/** What one has to do oneself. */
export const own = String.raw`check with|talk to|speak to|ask|make sure|find out|confirm with|get back|follow up|chase|connect with|reach out|write to|ring|call|email|order|book|send`;

/** Anybody, and nobody named. */
export const somebody = String.raw`(?:someone|somebody|anyone|anybody|one of (?:us|you))(?: (?:else|from [\p{L} ]{1,30}?))?`;

/** What is work for sure where "we" will do it. */
export const surely = String.raw`(?:issue|send|publish|convert|order|buy|book|write|draft|schedule|set ?up|print|post|file|submit|release|deploy|migrate|hire|contact|invite|email|organi[sz]e|arrange|prepare|create|update|fix|merge|install|deliver|return|refund|announce)`;

/** What people say they do, beside what begins a written order. */
const said = [
  ...verbs,
  ...'manage swing block unblock swab shut lock unlock load unload saw sand oil polish rake shovel sweep steam fry freeze thaw chill soak stain dye stitch trim dust scrub vacuum iron wrap unwrap parcel bag hide switch plug unplug charge recharge wire solder bolt unbolt screw peel stack unstack number name mark highlight colour color dictate translate transcribe caption subtitle record tune mic ring moderate nudge grab hang level stitch restitch reline sew iron glue drill nail weld dig swap lift haul tow park collect hoover sweep mop tidy wipe rinse prune plant weed water dim rig tape label stamp post fax text ping dm buzz page alert warn remind chase nag poke bug bribe beg thank congratulate apologise apologize visit meet greet host feed walk bathe bandage refer prescribe discharge admit transfer weigh measure taste try cook roast bake brew bottle rack pour knock pop nip run drop stick put bung slip pencil sketch mock prototype spec scope estimate cost budget invoice bill pay refund reimburse claim sign countersign notarise stamp scan shred file archive back restore reboot restart reset patch hotfix revert bisect rebase squash cherry-pick tag bump pin unpin ssh debug profile trace log grep vote detail trim refocus retest reassess reword rephrase reformat rework reorganise reorganize rebuild resubmit reschedule reproduce redesign reimplement pick-off pick-up follow-up spin spearhead champion circulate recirculate disseminate table allocate delegate endorse sponsor donate recruit onboard train mentor tutor moderate facilitate co-host represent register enrol enroll nominate elect liaise lobby petition annotate instrument stub harmonise harmonize polish tweak scour solicit canvass consult question quiz propagate mirror sanitise sanitize curate package bundle rephrase cross-check double-check sanity-check spot-check copy-edit proof-read fact-check backfill benchmark transcribe summarise summarize condense digest chase relay convey pass transmit supply furnish equip erect dismantle assemble tape clear vacate lock unlock label sign decorate paint varnish sand sharpen service inspect survey audit tally tot reconcile bank deposit withdraw transfer insure renew'.split(
    ' ',
  ),
];
/** With their forms in -ing: "will be posting it". */
export const deeds: ReadonlySet<string> = new Set(
  said.flatMap((word) => [
    word,
    `${word.replace(/e$/, '')}ing`,
    word.replace(/^(.*[aeiou])([bdgmnprt])$/, '$1$2$2ing'),
  ]),
);
