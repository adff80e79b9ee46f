// What the core says and hears, as TypeScript types. Written by hand, since Debian's Emscripten cannot emit them;
// tests/wasm/contract.test.ts compares them with the built module.

export type Kind = 'text' | 'long' | 'number' | 'integer' | 'date' | 'truth' | 'choice' | 'ref' | 'refs' | 'list';

export interface FieldDescription {
  name: string;
  kind: Kind;
  /** A blank lowers the section's completeness. */
  expected: boolean;
  /** Text: most characters. */
  maxLength?: number;
  min?: number;
  max?: number;
  choices?: string[];
  /** Words of the choices: `choice-<choiceName>-<value>`. */
  choiceName?: string;
  /** Noun that is referred to, or that the list holds. */
  noun?: string;
  section?: string;
}

export interface SmartLetter {
  key: string;
  letter: string;
  questions: string[];
}

export type Severity = 'must' | 'should' | 'tip';

export interface Description {
  nouns: Record<string, { fields: FieldDescription[] }>;
  sections: string[];
  smartVariants: Record<string, SmartLetter[]>;
  rules: { id: string; severity: Severity; noun: string | null; field: string }[];
  limits: { fileBytes: number; depth: number; entities: number };
  version: string;
}

/** A blank field is absent. Lists are ids of children, and always there. */
export type FieldValue = string | number | boolean | string[];

export interface EntityRecord {
  id: string;
  noun: string;
  parent: string | null;
  list: string | null;
  [field: string]: FieldValue | null | undefined;
}

export interface Finding {
  /** `<rule>/<entity>/<field>`: names the finding for as long as it stands. */
  key: string;
  rule: string;
  severity: Severity;
  entity: string;
  noun: string;
  field: string | null;
  section: string;
  args: Record<string, string>;
  /** Details of the words on the button that mends it; absent: there is no one right way. */
  mend?: Record<string, string>;
  /** Id of the entity that says why the team lives with it. */
  setAside?: string;
}

export interface SectionCount {
  filled: number;
  expected: number;
  /** Somebody has begun to work on it. */
  touched: boolean;
}

export type GoalPartName =
  | 'who'
  | 'what'
  | 'measure'
  | 'baseline'
  | 'target'
  | 'source'
  | 'deadline'
  | 'vague'
  | 'activity'
  | 'compound';

/** A part found in a goal's sentence; places in UTF-16 units. */
export interface GoalPart {
  part: GoalPartName;
  begin: number;
  end: number;
}

export interface LetterVerdict {
  letter: string;
  state: 'open' | 'partly' | 'met';
  /** Words: `reason-<id>`. */
  reasons: { id: string; good: boolean; args: Record<string, string> }[];
}

/** What the sentence can give to the form. With `field`: both say something, and not the same. */
export interface Offer {
  part: string;
  text: string;
  field?: string;
  rewritten?: string;
}

export interface Workshop {
  goal: string;
  parts: GoalPart[];
  letters: LetterVerdict[];
  offers: Offer[];
  /** The sentence with what it lacks and the form knows; blank where it has no words. */
  repaired: string;
  /** A sentence from the parts; blank where they are too few. */
  built: string;
}

export interface Quality {
  /** Words: `strength-<id>`. */
  strengths: string[];
  next: { rule: string; count: number; first: Finding }[];
}

export interface UndoInfo {
  op: 'set' | 'insert' | 'remove' | 'move' | 'smart' | 'restore' | 'several';
  noun: string;
  field?: string;
}

export interface State {
  revision: number;
  sections: Record<string, SectionCount>;
  undo: UndoInfo | null;
  redo: UndoInfo | null;
}

export interface CoreProblem {
  code: string;
  path: string;
  args: Record<string, string>;
}

export interface View extends State {
  planId: string;
  root: string;
  entities: Record<string, EntityRecord>;
  findings: Finding[];
  /** Only from open(): things that were kept although they are odd. */
  notes?: CoreProblem[];
}

/** When a step can take place. Days are YYYY-MM-DD; null where nothing says when the plan begins. */
export interface StepTimes {
  id: string;
  earlyStart: string | null;
  earlyFinish: string | null;
  lateStart: string | null;
  lateFinish: string | null;
  /** School days; 0 for a milestone. */
  length: number;
  lengthKnown: boolean;
  /** School days that it can begin later without the plan ending later; negative: a bound cannot be kept. */
  slack: number;
  critical: boolean;
  /** School days behind the agreed dates; null: nothing was agreed. */
  slippage: number | null;
}

export interface Schedule {
  steps: StepTimes[];
  /** Steps that wait for each other in a circle. */
  cycles: string[][];
  finish: string | null;
}

export interface Move {
  /** Null: the plan's first day. */
  step: string | null;
  /** The new first day, or `by` so many school days. */
  to?: string;
  by?: number;
  others: 'stay' | 'follow' | 'shift';
}

export interface Consequences {
  moved: { id: string; start: string | null; end: string | null; newStart: string | null; newEnd: string | null }[];
  tooEarly: string[];
  pastTheEnd: string[];
  finish: string | null;
  newFinish: string | null;
}

export type DueKind =
  | 'step-start'
  | 'step-end'
  | 'check-in'
  | 'data'
  | 'report'
  | 'approval'
  | 'meeting'
  | 'task'
  | 'milestone'
  | 'adjustment'
  | 'final-review';

export interface DueItem {
  kind: DueKind;
  day: string;
  /** Before it was moved off a day without school. */
  meant: string;
  /** Id of the entity. */
  about: string;
  people: string[];
  audience: string;
  state: 'overdue' | 'due' | 'coming';
}

export interface DueList {
  items: DueItem[];
  dropped: { about: string; day: string }[];
}

export interface AgendaPoint {
  /** Words: `agenda-<reason>`. */
  reason: 'decision' | 'off-track' | 'missed-aim' | 'overdue' | 'due' | 'coming' | 'final-review';
  about: string;
  step: string | null;
  measure: string | null;
  speaker: string;
  minutes: number;
}

export interface Agenda {
  points: AgendaPoint[];
  left: AgendaPoint[];
  /** Who comes to a meeting of that kind. */
  people: string[];
}

export interface Workload {
  /** "2026-09" */
  months: string[];
  people: { person: string; steps: number[]; helps: number[]; schoolDays: number[]; due: Partial<Record<DueKind, number>>[] }[];
}

export interface Stall {
  about: string;
  field: string;
  /** Who takes over without being asked; blank: nobody. */
  successor: string;
}

export interface CalendarEvent {
  uid: string;
  kind: DueKind;
  about: string;
  start: string;
  /** Inclusive. */
  end: string;
  people: string[];
  audience: string;
}

export interface DayInfo {
  school: boolean;
  break: string | null;
  early: string | null;
  next: string | null;
  previous: string | null;
  term: string | null;
}

export type BreakKind = 'vacation' | 'holiday' | 'in-service' | 'early-closing';

/** Days that were read somewhere, compared with what a school year has. */
export interface ProposedDays {
  /** Of a starting point: a key, `usual-day-<name>`. */
  name: string;
  meaning: BreakKind | 'unclear' | 'school-begins' | 'school-ends' | 'term-ends';
  kind: BreakKind | '';
  start: string;
  /** Inclusive. */
  end: string;
  state: 'new' | 'known' | 'covered' | 'overlaps' | 'outside' | 'no-school' | 'unclear';
  /** Id of the break that they are compared with. */
  other: string | null;
  doubt: '' | 'weekday' | 'length';
  /** Worth taking over without having been looked at. */
  advised: boolean;
  line: number;
}

export interface ReadCalendar {
  days: ProposedDays[];
  unread: { line: number; text: string; reason: 'no-date' | 'no-year' | 'no-such-day' | 'ends-before-start' | 'too-long' }[];
}

export type TermPattern = 'semesters' | 'trimesters' | 'quarters';

export interface StartingPoint {
  terms: { number: number; start: string; end: string }[];
  days: ProposedDays[];
}

export interface ChangeSet extends State {
  /** Where an edit bore on time: the steps whose times changed. */
  schedule?: Schedule;
  /** Of an entity that was there before without the lists whose members stand as before. */
  changed: Record<string, EntityRecord>;
  removed: string[];
  /** Ids of what the edits inserted, in their order. */
  inserted: string[];
  findings: { added: Finding[]; removed: string[] };
  /** Everything may have changed: take the view again. */
  whole?: boolean;
}

export type Edit =
  | { op: 'set'; id: string; field: string; value: FieldValue | null }
  | { op: 'insert'; parent: string; list: string; index?: number; value?: Record<string, unknown> }
  | { op: 'remove'; id: string }
  | { op: 'move'; id: string; index: number; parent?: string; list?: string }
  | { op: 'smart'; variant: string };

export interface EditRequest {
  edits: Edit[];
  /** Milliseconds; decides with `group` which edits are one step of undo. */
  at: number;
  group?: string;
}

export interface CreateOptions {
  id: string;
  replica: string;
  today: string;
  language?: string;
  title?: string;
  organization?: string;
  smartVariant?: string;
}

export interface OpenOptions {
  replica: string;
  today: string;
  newId?: string;
}

export interface Inspection {
  plan: {
    id: string;
    title: string | null;
    organization: string | null;
    level: string | null;
    language: string | null;
    start: string | null;
    end: string | null;
  };
  counts: Record<
    'people' | 'gaps' | 'rootCauses' | 'goals' | 'measures' | 'steps' | 'observations' | 'meetings' | 'decisions',
    number
  >;
  version: string;
  stamped: boolean;
  notes: CoreProblem[];
}

export interface Journal {
  /** A JSON object a line. */
  text: string;
  from: number;
  to: number;
}

export type WithheldReason = 'few-students' | 'private' | 'contact' | 'name' | 'team-only';

export interface ShareRequest {
  audience: string;
  /** Left out: as the audience has it. */
  names?: boolean;
  /** What stands in a text for a number that was taken out, and for somebody without a role. */
  words?: { number: string; person: string };
}

export interface PublicCopy {
  /** A plan file. */
  file: string;
  /** Ids of the plan that the copy was made of. */
  withheld: { entity: string; field: string; reason: WithheldReason }[];
}

export interface Checkpoint {
  /** The canonical plan file. */
  text: string;
  revision: number;
}

export type Envelope<T> = { ok: true; value: T } | { ok: false; error: CoreProblem };

/** The module's class as embind gives it: text in, text out. */
export interface RawSession {
  create(options: string): string;
  open(file: string, options: string): string;
  replay(journal: string): string;
  view(): string;
  edit(request: string): string;
  undo(): string;
  redo(): string;
  mend(finding: string): string;
  workshop(goal: string): string;
  takeOffer(request: string): string;
  quality(): string;
  schedule(): string;
  whatIf(move: string): string;
  carryOut(move: string): string;
  keepBaseline(): string;
  due(request: string): string;
  agenda(request: string): string;
  workload(): string;
  leaving(request: string): string;
  handOver(request: string): string;
  events(request: string): string;
  day(day: string): string;
  readDays(request: string): string;
  calendarImport(request: string): string;
  startingPoint(request: string): string;
  progress(): string;
  progressSince(mark: string): string;
  gapLooks(measure: string): string;
  readData(request: string): string;
  enterData(request: string): string;
  dataSheet(measure: string): string;
  decide(request: string): string;
  restore(file: string): string;
  save(): string;
  share(request: string): string;
  shareText(request: string): string;
  journal(): string;
  journalTaken(revision: string): string;
  setToday(today: string): string;
  delete(): void;
}

/** The parts of Emscripten's file system that storage uses. */
export interface MemoryFiles {
  mkdirTree(path: string): void;
  mount(type: IdbFiles, options: object, path: string): Mount;
  unmount(path: string): void;
  writeFile(path: string, data: string | Uint8Array): void;
  readFile(path: string): Uint8Array;
  readFile(path: string, options: { encoding: 'utf8' }): string;
  unlink(path: string): void;
  readdir(path: string): string[];
  analyzePath(path: string): { exists: boolean };
  stat(path: string): { size: number; mtime: Date };
  utime(path: string, atime: number, mtime: number): void;
  lookupPath(path: string): { node: { mount: Mount } };
}

export interface Mount {
  mountpoint: string;
  type: IdbFiles;
}

export interface IdbFiles {
  syncfs(mount: Mount, populate: boolean, done: (error: unknown) => void): void;
  dbs: Record<string, IDBDatabase>;
}

export interface RawModule {
  inspect(file: string): string;
  schema(): string;
  describe(): string;
  Session: new () => RawSession;
  FS: MemoryFiles;
  IDBFS: IdbFiles;
}
