// The whole plan as a document, made from the same tables as the forms, so that nothing that was entered is missing on paper.
import { fieldOf, text, theCore } from '../app/plan';
import { childrenIn, openRecords, type Records } from '../app/records';
import { dateWords, fieldWords, numberWords, t } from '../app/words';
import { withheldIn } from '../app/withheld';
import { Table } from '../components/Table';
import type { EntityRecord, FieldDescription } from '../core/types';
import { layouts } from './plan/layouts';
import { nameOf, questionWords } from './plan/names';

const chapters: [string, string[]][] = [
  ['team', ['schoolYears', 'people']],
  ['gaps', ['gaps', 'rootCauses']],
  ['goals', ['goals']],
  ['steps', ['steps']],
  ['communication', ['reports']],
  ['connections', ['connections']],
  ['evaluation', ['questions', 'adjustments']],
  ['record', ['checkIns', 'meetings', 'decisions', 'cycles', 'goalReviews', 'revisions']],
];

/** The records that are read, and which of their places a public copy withholds. */
interface Source extends Records {
  isWithheld(id: string, field: string): boolean;
}

export function PlanDocument({ records = openRecords }: { records?: Records }) {
  const from: Source = { root: records.root, entity: records.entity, isWithheld: withheldIn(records) };
  const plan = from.entity(from.root);
  const audience = text(plan, 'publicFor');
  return (
    <article class="wm-document">
      {audience && (
        <p class="wm-document__notice">
          {t('public-copy-print', { audience: t(`choice-audience-${audience}`), date: dateWords(text(plan, 'publicOn')) })}
        </p>
      )}
      {chapters.map(([section, lists]) => {
        const filled = lists.filter((list) => childrenIn(from, from.root, list).length > 0);
        const own = section === 'team' ? ['vision', 'state'] : section === 'evaluation' ? ['finalReview', 'finalReviewHow'] : [];
        if (filled.length === 0 && own.every((field) => !plan?.[field])) return null;
        return (
          <section key={section}>
            <h2>{t(`section-${section}`)}</h2>
            <Fields from={from} record={plan} only={own} />
            {filled.map((list) => (
              <div key={list}>
                {lists.length > 1 && <h3>{fieldWords('plan', list)}</h3>}
                <Items from={from} ids={childrenIn(from, from.root, list)} label={fieldWords('plan', list)} depth={lists.length > 1 ? 4 : 3} />
              </div>
            ))}
          </section>
        );
      })}
    </article>
  );
}

// More columns than these are too narrow to read on paper.
const mostColumns = 6;

/** Small things that have only fields stand in a table, larger ones each under a heading. */
function Items({ from, ids: all, label, depth }: { from: Source; ids: string[]; label: string; depth: number }) {
  const ids = all.filter((id) => saysSomething(from, id));
  const records = ids.flatMap((id) => from.entity(id) ?? []);
  const columns = columnsOf(from, records);
  const isTable = records.every((record) => record.noun !== 'answer' && lists(from, record).length === 0) && columns.length <= mostColumns;
  if (!isTable)
    return (
      <>
        {ids.map((id) => (
          <Item key={id} from={from} id={id} depth={depth} />
        ))}
      </>
    );
  const noun = records[0]?.noun ?? '';
  return (
    <Table
      label={label}
      columns={columns.map((name) => fieldWords(noun, name))}
      rows={records.map((record) => {
        const [head = '', ...cells] = columns.map((name) => words(from, record, name));
        return { key: record.id, head, cells };
      })}
    />
  );
}

/** A data point without a value says nothing outside the team. */
function saysSomething(from: Source, id: string): boolean {
  const record = from.entity(id);
  return record?.noun !== 'observation' || ['value', 'numerator', 'denominator'].some((name) => isTold(from, record, name));
}

/** Fields that any of the records has, in the order in which the forms ask for them. */
function columnsOf(from: Source, records: EntityRecord[]): string[] {
  const layout = layouts[records[0]?.noun ?? ''];
  const order = [...(layout?.title ?? []), ...(layout?.main ?? []).flat(), ...(layout?.more ?? []).flat()];
  const isUsed = (name: string) => records.some((record) => isTold(from, record, name));
  return [...new Set(order)].filter(isUsed);
}

function Item({ from, id, depth }: { from: Source; id: string; depth: number }) {
  const record = from.entity(id);
  if (!record) return null;
  if (record.noun === 'answer')
    return (
      <div class="wm-document__item">
        <p class="wm-document__question">{questionWords(String(record.question ?? ''), from)}</p>
        <p>{String(record.text ?? '')}</p>
      </div>
    );
  const Heading = `h${Math.min(depth, 6)}` as 'h4';
  return (
    <div class="wm-document__item">
      <Heading>{nameOf(id, from)}</Heading>
      <Fields from={from} record={record} />
      {lists(from, record).map((field) => (
        <div key={field.name}>
          <p class="wm-document__list">{fieldWords(record.noun, field.name)}</p>
          <Items from={from} ids={childrenIn(from, id, field.name)} label={fieldWords(record.noun, field.name)} depth={depth + 1} />
        </div>
      ))}
    </div>
  );
}

function lists(from: Source, record: EntityRecord): FieldDescription[] {
  const fields = theCore().description.nouns[record.noun]?.fields ?? [];
  return fields.filter((field) => field.kind === 'list' && childrenIn(from, record.id, field.name).length > 0);
}

function Fields({ from, record, only }: { from: Source; record: EntityRecord | undefined; only?: string[] }) {
  if (!record) return null;
  // What the heading says already is not said again.
  const said = layouts[record.noun]?.title ?? [];
  const all = (theCore().description.nouns[record.noun]?.fields ?? []).map((field) => field.name);
  const names = only ?? all.filter((name) => !said.includes(name));
  const shown = names.filter((name) => isTold(from, record, name));
  if (shown.length === 0) return null;
  return (
    <dl>
      {shown.map((name) => (
        <div key={name}>
          <dt>{fieldWords(record.noun, name)}</dt>
          <dd>{words(from, record, name)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Something stands there, or a public copy says that it is withheld. */
const isTold = (from: Source, record: EntityRecord, name: string) =>
  fieldOf(record.noun, name).kind !== 'list' &&
  !isPostInPlaceOfName(record, name) &&
  (record[name] !== undefined || from.isWithheld(record.id, name));

/** In a public copy the post stands as the name already. */
const isPostInPlaceOfName = (record: EntityRecord, name: string) =>
  record.noun === 'person' && name === 'role' && record.role === record.name;

/** The name of the group that a data point is of, as its measure has it. */
function groupOf(from: Source, record: EntityRecord): string {
  const measure = from.entity(record.parent ?? '');
  if (record.group === 'focal') return text(measure, 'focalGroup');
  return record.group === 'comparison' ? text(measure, 'comparisonGroup') : '';
}

const percents = new Set(['value', 'baselineValue', 'targetValue', 'comparison', 'expected', 'target', 'groupValue', 'comparisonValue']);

/** "%" behind a per cent: the table stands far from the measure that says so. */
function signOf(from: Source, record: EntityRecord, name: string): string {
  if (!percents.has(name)) return '';
  const measure = record.noun === 'evidenceFigure' ? from.entity(String(record.measure ?? '')) : from.entity(record.parent ?? '');
  const owner = record.noun === 'measure' || record.noun === 'gap' ? record : measure;
  return owner?.valueKind === 'percent' || owner?.unit === '%' ? '%' : '';
}

function words(from: Source, record: EntityRecord, name: string): string {
  const field = fieldOf(record.noun, name);
  const value = record[name];
  if (value === undefined && from.isWithheld(record.id, name)) return t('withheld');
  if (Array.isArray(value)) return value.map((id) => nameOf(id, from)).join('; ');
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return `${numberWords(value)}${signOf(from, record, name)}`;
  if (record.noun === 'observation' && name === 'group' && groupOf(from, record)) return groupOf(from, record);
  if (field.kind === 'date') return dateWords(String(value));
  if (field.kind === 'choice') return t(`choice-${field.choiceName}-${value}`);
  if (field.kind === 'ref') return nameOf(String(value), from);
  return String(value);
}
