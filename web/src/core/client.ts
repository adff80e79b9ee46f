// The only importer of the wasm module. Gives its text-in, text-out calls their types and turns the error envelope into an
// exception, so that the rest of the page has one way to hear of trouble.
import createWaymark from '@module';
import type { DataEntry, DataProposal, DataSheet, TableHints } from './data';
import type { DecisionRequest, GapLook, ProgressNews } from './progress';
import type {
  Agenda,
  CalendarEvent,
  ChangeSet,
  Checkpoint,
  Consequences,
  CoreProblem,
  CreateOptions,
  DayInfo,
  Description,
  DueList,
  EditRequest,
  Envelope,
  IdbFiles,
  Inspection,
  Journal,
  MemoryFiles,
  Move,
  OpenOptions,
  PublicCopy,
  Quality,
  RawModule,
  RawSession,
  ReadCalendar,
  Schedule,
  ShareRequest,
  Stall,
  StartingPoint,
  TermPattern,
  View,
  Workload,
  Workshop,
} from './types';

/** The core's refusal: what is wrong, where, and the details; words are in the locale files (`error-<code>`). */
export class CoreError extends Error {
  readonly code: string;
  readonly path: string;
  readonly args: Record<string, string>;

  constructor(problem: CoreProblem) {
    super(`${problem.code} ${problem.path}`);
    this.name = 'CoreError';
    this.code = problem.code;
    this.path = problem.path;
    this.args = problem.args;
  }
}

// A lone surrogate (half an emoji, cut by some other program) has no UTF-8; embind would pass rubbish to the core.
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

function checked(text: string): string {
  if (loneSurrogate.test(text)) throw new CoreError({ code: 'bad-utf8', path: '', args: {} });
  return text;
}

function open<T>(envelope: string): T {
  const answer = JSON.parse(envelope) as Envelope<T>;
  if (!answer.ok) throw new CoreError(answer.error);
  return answer.value;
}

/** One open plan in the core. */
export class Session {
  private readonly raw: RawSession;

  constructor(module: RawModule) {
    this.raw = new module.Session();
  }

  create(options: CreateOptions): View {
    return open(this.raw.create(checked(JSON.stringify(options))));
  }
  open(file: string, options: OpenOptions): View {
    return open(this.raw.open(checked(file), JSON.stringify(options)));
  }
  replay(journal: string): View {
    return open(this.raw.replay(checked(journal)));
  }
  view(): View {
    return open(this.raw.view());
  }
  edit(request: EditRequest): ChangeSet {
    // JSON.stringify escapes lone surrogates, which the core's JSON reader refuses by itself.
    return open(this.raw.edit(JSON.stringify(request)));
  }
  undo(): ChangeSet {
    return open(this.raw.undo());
  }
  redo(): ChangeSet {
    return open(this.raw.redo());
  }
  mend(finding: string): ChangeSet {
    return open(this.raw.mend(checked(finding)));
  }
  workshop(goal: string): Workshop {
    return open(this.raw.workshop(checked(goal)));
  }
  /** Without a part: all that blank fields can take. */
  takeOffer(goal: string, part?: string): ChangeSet {
    return open(this.raw.takeOffer(JSON.stringify({ goal, part })));
  }
  quality(): Quality {
    return open(this.raw.quality());
  }
  schedule(): Schedule {
    return open(this.raw.schedule());
  }
  whatIf(move: Move): Consequences {
    return open(this.raw.whatIf(JSON.stringify(move)));
  }
  carryOut(move: Move): ChangeSet {
    return open(this.raw.carryOut(JSON.stringify(move)));
  }
  keepBaseline(): ChangeSet {
    return open(this.raw.keepBaseline());
  }
  due(until: string): DueList {
    return open(this.raw.due(JSON.stringify({ until })));
  }
  agenda(request: { date: string; kind?: string; minutes?: number }): Agenda {
    return open(this.raw.agenda(JSON.stringify(request)));
  }
  workload(): Workload {
    return open(this.raw.workload());
  }
  leaving(person: string, from: string): { stalls: Stall[] } {
    return open(this.raw.leaving(JSON.stringify({ person, from })));
  }
  handOver(request: { person: string; date: string; to: string | null; note: string }): ChangeSet {
    return open(this.raw.handOver(JSON.stringify(request)));
  }
  events(person: string | null): { events: CalendarEvent[] } {
    return open(this.raw.events(JSON.stringify({ person })));
  }
  day(day: string): DayInfo {
    return open(this.raw.day(day));
  }
  readDays(year: string, text: string): ReadCalendar {
    return open(this.raw.readDays(checked(JSON.stringify({ year, text }))));
  }
  calendarImport(year: string, days: { name: string; start: string; end: string }[]): ReadCalendar {
    return open(this.raw.calendarImport(checked(JSON.stringify({ year, days }))));
  }
  startingPoint(year: string, pattern: TermPattern): StartingPoint {
    return open(this.raw.startingPoint(JSON.stringify({ year, pattern })));
  }
  /** What is new since an earlier answer of this session; at 0 everything. */
  progressSince(mark: number): ProgressNews {
    return open(this.raw.progressSince(String(mark)));
  }
  /** The gap on each day that both groups have values. */
  gapLooks(measure: string): GapLook[] {
    return open(this.raw.gapLooks(checked(measure)));
  }
  /** Nothing is changed: what would be taken over is proposed. */
  readData(measure: string, rows: string[][], hints: TableHints = {}): DataProposal {
    return open(this.raw.readData(checked(JSON.stringify({ measure, rows, ...hints }))));
  }
  enterData(entry: DataEntry): ChangeSet {
    return open(this.raw.enterData(checked(JSON.stringify(entry))));
  }
  dataSheet(measure: string): DataSheet {
    return open(this.raw.dataSheet(checked(measure)));
  }
  /** One step: the decision, and what it changes in the plan. */
  decide(request: DecisionRequest): ChangeSet {
    return open(this.raw.decide(JSON.stringify(request)));
  }
  restore(file: string): ChangeSet {
    return open(this.raw.restore(checked(file)));
  }
  save(): Checkpoint {
    return open(this.raw.save());
  }
  /** A copy for an audience; the plan stays as it is. */
  share(request: ShareRequest): PublicCopy {
    return open(this.raw.share(checked(JSON.stringify(request))));
  }

  /** A text about the plan that is no part of it, as the audience may read it. */
  shareText(request: ShareRequest & { text: string }): string {
    return open<{ text: string }>(this.raw.shareText(checked(JSON.stringify(request)))).text;
  }
  journal(): Journal {
    return open(this.raw.journal());
  }
  journalTaken(revision: number): void {
    open(this.raw.journalTaken(String(revision)));
  }
  setToday(today: string): ChangeSet {
    return open(this.raw.setToday(today));
  }
  close(): void {
    this.raw.delete();
  }
}

export class Core {
  /** For web/src/storage only. */
  readonly files: { FS: MemoryFiles; IDBFS: IdbFiles };
  private readonly module: RawModule;
  private described: Description | null = null;

  constructor(module: RawModule) {
    this.module = module;
    this.files = { FS: module.FS, IDBFS: module.IDBFS };
  }

  /** Asked for when the first plan opens: the first screen starts without it. */
  get description(): Description {
    this.described ??= open<Description>(this.module.describe());
    return this.described;
  }

  session(): Session {
    return new Session(this.module);
  }
  inspect(file: string): Inspection {
    return open(this.module.inspect(checked(file)));
  }
  schema(): unknown {
    return open(this.module.schema());
  }
}

/** Starts the module from its bytes: the page never lets it fetch anything by itself. */
export async function loadCore(wasmBytes: ArrayBuffer | Uint8Array): Promise<Core> {
  return new Core(await createWaymark({ wasmBinary: wasmBytes }));
}
