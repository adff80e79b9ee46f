// Which fields stand where on the forms: per noun, rows of fields that belong together, then what is needed less often.
// What a field is (its type, limits, choices) comes from the core; here is only the order in which people think.

export interface Layout {
  /** Rows; fields of one row stand side by side where there is room. */
  main: string[][];
  /** Behind "More about this". */
  more?: string[][];
  /** Fields that make up the line by which an entity is recognised. */
  title: string[];
}

export const layouts: Record<string, Layout> = {
  plan: {
    title: ['title'],
    main: [['title'], ['organization', 'level'], ['start', 'end']],
    more: [['state', 'language', 'smallNumberLimit'], ['vision']],
  },
  schoolYear: {
    title: ['name'],
    main: [['name', 'start', 'end']],
    more: [['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'], ['terms'], ['breaks']],
  },
  term: { title: ['name'], main: [['name', 'start', 'end']] },
  schoolBreak: {
    title: ['name'],
    main: [
      ['name', 'kind'],
      ['start', 'end'],
    ],
  },
  person: {
    title: ['name', 'role'],
    main: [
      ['name', 'role'],
      ['part', 'contact'],
    ],
    more: [['organization', 'leaving'], ['handover']],
  },
  gap: {
    title: ['title'],
    main: [
      ['title'],
      ['group', 'comparison'],
      ['outcome'],
      ['groupValue', 'comparisonValue', 'unit', 'asOf'],
      ['evidence'],
    ],
    more: [['statement']],
  },
  evidence: { title: ['what'], main: [['what'], ['source', 'date']] },
  rootCause: {
    title: ['statement'],
    main: [['statement'], ['gaps'], ['priority'], ['influence', 'feasible', 'actionable'], ['evidence']],
  },
  letter: { title: ['letter', 'name'], main: [['letter', 'name'], ['questions']] },
  letterQuestion: { title: ['text'], main: [['text']] },
  goal: {
    title: ['title'],
    main: [['statement'], ['title'], ['start', 'end'], ['rootCauses'], ['measures']],
    more: [['gaps'], ['connections'], ['subgoals']],
  },
  measure: {
    title: ['name'],
    main: [
      ['name'],
      ['kind', 'direction'],
      ['baselineValue', 'baselineDate'],
      ['targetValue', 'targetDate'],
      ['source', 'unit'],
      ['collector', 'frequency'],
      ['observations'],
      ['milestones'],
    ],
    more: [
      ['valueKind'],
      ['every', 'monthlyOn'],
      ['dates'],
      ['levels'],
      ['focalGroup', 'comparisonGroup'],
      ['gapRule'],
    ],
  },
  milestone: { title: ['date'], main: [['date', 'value'], ['note']] },
  observation: {
    title: ['date'],
    main: [['date', 'value'], ['numerator', 'denominator', 'group'], ['by', 'enteredOn'], ['note'], ['asTyped']],
  },
  rubricLevel: { title: ['value', 'name'], main: [['value', 'name']] },
  fidelityItem: { title: ['what'], main: [['what'], ['dimension']] },
  fidelityCheck: {
    title: ['date'],
    main: [['date', 'by'], ['met'], ['unmet'], ['adherence', 'exposure'], ['quality', 'responsiveness'], ['note']],
  },
  step: {
    title: ['title'],
    main: [['title'], ['description'], ['goals'], ['owner', 'backup'], ['continuity'], ['resources'], ['barriers']],
    more: [
      ['helpers'],
      ['cost', 'funding'],
      ['measures'],
      ['fidelityItems'],
      ['fidelityChecks'],
      ['connections'],
      ['status', 'percentDone', 'health'],
    ],
  },
  resource: { title: ['what'], main: [['what'], ['kind', 'state']], more: [['note']] },
  dependency: { title: ['step'], main: [['step'], ['kind', 'lag']] },
  checkInPlan: {
    title: ['frequency', 'how'],
    main: [['frequency', 'first'], ['with'], ['how']],
    more: [['every', 'monthlyOn'], ['dates']],
  },
  dueDate: { title: ['date'], main: [['date']] },
  approval: {
    title: ['decision'],
    main: [['decision'], ['by'], ['due', 'state'], ['toldHow', 'toldWhen'], ['tellWho']],
  },
  communication: { title: ['who', 'to'], main: [['who', 'to'], ['frequency', 'how'], ['about']] },
  barrier: { title: ['what'], main: [['what'], ['response'], ['owner']] },
  report: {
    title: ['audience', 'audienceName'],
    main: [['audience', 'audienceName'], ['content'], ['how', 'frequency'], ['from', 'first'], ['feedback']],
    more: [['lastGiven'], ['every', 'monthlyOn'], ['dates']],
  },
  connection: { title: ['name'], main: [['name', 'kind'], ['owner'], ['start', 'end'], ['note']] },
  evaluationQuestion: {
    title: ['question'],
    main: [['aspect'], ['question'], ['answer'], ['measures']],
    more: [
      ['source', 'collector'],
      ['frequency', 'due'],
    ],
  },
  adjustment: { title: ['trigger'], main: [['trigger'], ['response'], ['deciders']], more: [['measure', 'by']] },
  checkIn: {
    title: ['date', 'step'],
    main: [['date', 'by'], ['step', 'measure'], ['status', 'percentDone', 'health'], ['note'], ['next']],
  },
  meeting: {
    title: ['date', 'title'],
    main: [['title'], ['date', 'kind', 'place'], ['attendees'], ['agenda'], ['notes'], ['tasks']],
    more: [['absent'], ['minutes']],
  },
  task: { title: ['what'], main: [['what'], ['person', 'due', 'done']] },
  meetingPlan: {
    title: ['title'],
    main: [['title', 'kind'], ['frequency', 'first'], ['minutes', 'place'], ['with']],
    more: [['every', 'monthlyOn'], ['dates']],
  },
  agendaItem: { title: ['topic'], main: [['topic'], ['speaker', 'minutes'], ['notes']], more: [['step', 'measure']] },
  decision: {
    title: ['date', 'kind'],
    main: [['date', 'kind'], ['reason'], ['change'], ['goals'], ['steps']],
    more: [['evidence'], ['figures'], ['changes'], ['meeting'], ['deciders']],
  },
  evidenceFigure: {
    title: ['measure'],
    main: [['measure'], ['date', 'value'], ['comparison', 'expected'], ['target', 'standing'], ['fidelity']],
  },
  decidedChange: { title: ['name', 'field'], main: [['name', 'field'], ['before'], ['after'], ['entity']] },
  learningCycle: {
    title: ['title'],
    main: [
      ['title'],
      ['owner'],
      ['start', 'end'],
      ['plan'],
      ['prediction'],
      ['measure', 'predictedValue'],
      ['observed'],
      ['observedValue'],
      ['learned'],
    ],
    more: [['goals'], ['steps'], ['predictedOn', 'decision']],
  },
  goalReview: {
    title: ['goal', 'verdict'],
    main: [
      ['goal'],
      ['date', 'reviewers'],
      ['capacity'],
      ['capacityNote'],
      ['fidelity'],
      ['fidelityNote'],
      ['reach'],
      ['reachNote'],
      ['impact'],
      ['impactNote'],
      ['verdict'],
      ['reason'],
    ],
  },
  revision: { title: ['date', 'summary'], main: [['date', 'by'], ['summary']] },
};

/** What the timeline and communication screens show of each step. */
export const stepViews: Record<string, Layout> = {
  timeline: {
    title: ['title'],
    main: [['start', 'end', 'duration'], ['dependencies'], ['checkIns'], ['approvals']],
    more: [
      ['constraint', 'constraintDate'],
      ['agreedStart', 'agreedEnd'],
    ],
  },
  communication: { title: ['title'], main: [['communications']] },
};

export interface SectionLayout {
  /** Fields of the plan itself. */
  plan?: string[][];
  planMore?: string[][];
  /** Lists of the plan, each as repeatable cards. */
  lists: string[];
  /** A list whose entities have a screen each. */
  pages?: string;
  /** Steps shown by one of `stepViews`. */
  stepView?: string;
}

export const sectionLayouts: Record<string, SectionLayout> = {
  team: { plan: layouts.plan?.main, planMore: layouts.plan?.more, lists: ['people', 'schoolYears'] },
  gaps: { lists: ['gaps', 'rootCauses'] },
  goals: { lists: [], pages: 'goals' },
  steps: { lists: [], pages: 'steps' },
  timeline: { lists: [], stepView: 'timeline' },
  communication: { lists: ['reports', 'meetingPlans'], stepView: 'communication' },
  connections: { lists: ['connections'] },
  evaluation: {
    lists: ['questions', 'adjustments'],
    plan: [['finalReview'], ['finalReviewHow']],
    planMore: [['ratioThreshold', 'yearsAbove'], ['cellSize', 'nSize'], ['progressAmount']],
  },
  meetings: { lists: ['meetings'] },
  checkins: { lists: ['checkIns'] },
  revisions: { lists: ['revisions'] },
};

export const makeSections = [
  'team',
  'gaps',
  'goals',
  'steps',
  'timeline',
  'communication',
  'connections',
  'evaluation',
];
export const runSections = ['progress', 'week', 'data', 'meetings', 'people', 'checkins', 'decisions', 'revisions'];
