// What a table would become: columns with what they hold, rows with what is odd about them.
import { useEffect, useRef } from 'preact/hooks';
import { measuresByOwner } from '../../app/data';
import { dateWords, numberWords, t } from '../../app/words';
import { Icon } from '../../components/Icon';
import type { CellFinding, ColumnRole, DataColumn, DataProposal, Group, ProposedObservation, TableHints } from '../../core/data';
import { nameOf } from '../plan/names';
import { groupWords } from './sheetGrid';

interface PreviewProps {
  measure: string;
  proposal: DataProposal;
  ticks: Record<number, boolean>;
  match: (said: TableHints) => void;
  tick: (observation: number, isOn: boolean) => void;
}

/** Rows that give a value, and those that are only kept. */
export function countsOf(observations: ProposedObservation[]): { count: number; kept: number } {
  const count = observations.filter(({ givesValue }) => givesValue).length;
  return { count, kept: observations.length - count };
}

export function TablePreview({ measure, proposal, ticks, match, tick }: PreviewProps) {
  const { observations, left } = proposal;
  const heading = useRef<HTMLHeadingElement>(null);
  // What had the focus (the button that read the rows) is gone.
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {t('table-found')}
      </h3>
      <p role="status">
        {t('table-summary', { ...countsOf(observations), columns: proposal.columnsLeftOut })} {isAllRead(proposal) && t('table-all-read')}{' '}
        {proposal.turned && t('table-turned')}
      </p>
      <Columns measure={measure} proposal={proposal} match={match} />
      <DayOrder proposal={proposal} match={match} />
      <h3>{t('table-rows')}</h3>
      {observations.length === 0 && <p class="wm-empty-line">{t('table-no-rows')}</p>}
      <ul class="wm-proposal wm-table-rows">
        {observations.map((each, index) => (
          <Row
            key={index}
            id={`table-row-${index}`}
            measure={measure}
            each={each}
            findings={findingsFor(proposal, index)}
            headings={headingsOf(proposal)}
            isTicked={ticks[index] ?? each.advised}
            tick={(isOn) => tick(index, isOn)}
          />
        ))}
      </ul>
      {left.length > 0 && (
        <details class="wm-more" open={left.length <= 4}>
          <summary>{t('table-left', { count: left.length })}</summary>
          <ul class="wm-plain">
            {left.map(({ row, reason }) => (
              <li key={row}>
                <q>{(proposal.rows[row] ?? []).filter(Boolean).join(' · ').slice(0, 120)}</q> <span class="wm-meta">{t(`table-left-${reason}`)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const isAllRead = ({ findings, observations, columnsLeftOut }: DataProposal): boolean =>
  observations.length > 0 && columnsLeftOut === 0 && findings.every(({ problem }) => problem === '');

/** The first observation of a row tells what its shared cells have; the others what is in their own columns. */
function findingsFor({ observations, findings, columns }: DataProposal, index: number): CellFinding[] {
  const each = observations[index];
  const isFirst = observations.findIndex(({ row }) => row === each?.row) === index;
  return findings.filter(({ row, column, remark }) => {
    if (row !== each?.row || remark === 'ambiguous-day') return false;
    const { role, group } = columns[column] ?? { role: 'ignored', group: null };
    const isFigure = role === 'value' || role === 'numerator' || role === 'denominator';
    return isFigure ? group === null || group === (each.value.group ?? null) : isFirst;
  });
}

/** Said once for the whole table: where every date could be read two ways, custom decides, and the person can. */
function DayOrder({ proposal, match }: Pick<PreviewProps, 'proposal' | 'match'>) {
  if (!proposal.findings.some(({ remark }) => remark === 'ambiguous-day')) return null;
  return (
    <p class="wm-whose">
      <label for="day-order">{t('table-day-order')}</label>
      <select id="day-order" class="usa-select" value={proposal.dayOrder} onChange={(event) => match({ dayOrder: event.currentTarget.value as DataProposal['dayOrder'] })}>
        {(['month-first', 'day-first'] as const).map((order) => (
          <option key={order} value={order}>
            {t(`table-${order}`)}
          </option>
        ))}
      </select>
    </p>
  );
}

/** What stands above each column, or its letter as spreadsheets count them. */
function headingsOf({ rows, header }: DataProposal): string[] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, index) => {
    const letter = `${index >= 26 ? String.fromCharCode(64 + Math.floor(index / 26)) : ''}${String.fromCharCode(65 + (index % 26))}`;
    return (header === null ? '' : (rows[header]?.[index] ?? '').trim()) || t('table-column', { letter });
  });
}

const simple: ColumnRole[] = ['date', 'value', 'numerator', 'denominator', 'group', 'note', 'by', 'measure', 'ignored'];

const codeOf = ({ role, group, measure }: DataColumn): string => [role, group ?? '', measure ?? ''].join('/');

function columnOf(code: string): DataColumn {
  const [role, group, measure] = code.split('/');
  return { role: role as ColumnRole, group: (group as Group) || null, measure: measure || null };
}

function choicesOf(measure: string, columns: DataColumn[]): { code: string; words: string }[] {
  const groups: Group[] = ['focal', 'comparison', 'state'];
  const own = simple.map((role) => ({ code: `${role}//`, words: t(`table-role-${role}`) }));
  const grouped = groups.flatMap((group) =>
    (['value', 'numerator', 'denominator'] as const).map((role) => ({
      code: `${role}/${group}/`,
      words: groupedWords(measure, group, role),
    })),
  );
  const others = measuresByOwner().flatMap(({ measures }) => measures.filter((id) => id !== measure).map((id) => ({ code: `value//${id}`, words: `${nameOf(id)}: ${t('table-role-value')}` })));
  const known = [...own, ...grouped, ...others];
  const rest = columns.map(codeOf).filter((code) => !known.some((each) => each.code === code));
  return [...known, ...rest.map((code) => ({ code, words: code }))];
}

/** What tells the choices apart comes first: closed, a select shows no more than its beginning. */
function groupedWords(measure: string, group: Group, role: 'value' | 'numerator' | 'denominator'): string {
  const whose = t(`choice-observationGroup-${group}`);
  const name = groupWords(measure, group);
  return `${whose}: ${t(`table-role-${role}`)}${name === whose ? '' : ` (${name})`}`;
}

function Columns({ measure, proposal, match }: { measure: string; proposal: DataProposal; match: (said: TableHints) => void }) {
  const headings = headingsOf(proposal);
  const choices = choicesOf(measure, proposal.columns);
  const first = proposal.header === null ? 0 : proposal.header + 1;
  const examples = (column: number) =>
    proposal.rows
      .slice(first)
      .map((row) => (row[column] ?? '').trim())
      .filter(Boolean)
      .slice(0, 3)
      .join(', ');
  return (
    <fieldset class="wm-columns">
      <legend>{t('table-columns')}</legend>
      {proposal.columns.map((column, index) => (
        <div key={index} class="wm-columns__one">
          <label for={`column-${index}`}>{headings[index]}</label>
          <select
            id={`column-${index}`}
            class="usa-select"
            aria-describedby={`column-${index}-examples`}
            value={codeOf(column)}
            onChange={(event) => match({ columns: proposal.columns.map((each, at) => (at === index ? columnOf(event.currentTarget.value) : each)) })}
          >
            {choices.map(({ code, words }) => (
              <option key={code} value={code}>
                {words}
              </option>
            ))}
          </select>
          <span class="wm-meta" id={`column-${index}-examples`}>
            {examples(index)}
          </span>
        </div>
      ))}
    </fieldset>
  );
}

interface RowProps {
  id: string;
  measure: string;
  each: ProposedObservation;
  findings: CellFinding[];
  headings: string[];
  isTicked: boolean;
  tick: (isOn: boolean) => void;
}

function Row({ id, measure, each, findings, headings, isTicked, tick }: RowProps) {
  return (
    <li class={isTicked ? '' : 'wm-proposal__out'}>
      <input type="checkbox" id={id} checked={isTicked} onChange={(event) => tick(event.currentTarget.checked)} />
      <label for={id}>
        <strong>{typeof each.value.date === 'string' ? dateWords(each.value.date) : t('data-no-date')}</strong> {valueWords(each, measure)}
      </label>
      {(each.state !== 'new' || findings.length > 0) && (
        <ul class="wm-table-rows__notes">
          {each.state !== 'new' && (
            <li>
              <Icon name="should" size={14} /> {t(`table-${each.state}`)}
            </li>
          )}
          {findings.map(({ column, problem, remark, args }) => (
            <li key={`${column}-${problem}${remark}`} class={isBad(problem) ? 'wm-data__bad' : ''}>
              <Icon name={isBad(problem) ? 'must' : problem ? 'aside' : 'should'} size={14} />
              <span>
                {headings[column]}: {problem ? problemOf(problem) : t(`data-remark-${remark}`, shown(args))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** "n/a" is an answer: nothing is wrong with it. */
const isBad = (problem: string): boolean => problem !== '' && problem !== 'no-data';

const problemOf = (problem: string): string => (isBad(problem) ? t('table-kept', { reason: t(`data-problem-${problem}`) }) : t('table-no-data'));

const shown = (args: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(args).map(([name, value]) => [name, /^\d{4}-\d{2}-\d{2}$/.test(value) ? dateWords(value) : value]));

/** "45%", "12 of 48", "“abt 40”", whose, and the note. */
function valueWords({ value, measure: own }: ProposedObservation, measure: string): string {
  const { value: figure, numerator, denominator, group, note, asTyped } = value;
  const parts = [
    own === measure ? '' : `${nameOf(own)}:`,
    typeof group === 'string' ? `${groupWords(own, group as Group)}:` : '',
    typeof figure === 'number' ? numberWords(figure) : '',
    typeof numerator === 'number' ? (typeof denominator === 'number' ? t('data-of', { part: numerator, whole: denominator }) : numberWords(numerator)) : '',
    typeof asTyped === 'string' ? `“${asTyped.replace(/(^| \| )(date|value|numerator|denominator|group|by): /g, ' ').trim()}”` : '',
    typeof note === 'string' ? `(${note})` : '',
  ];
  return parts.filter(Boolean).join(' ');
}
