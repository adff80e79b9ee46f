// Decisions as a timeline, the newest first.
import { useEffect, useRef } from 'preact/hooks';
import { children, entity, fieldOf, findingsIn, root, text, theCore } from '../../app/plan';
import { route } from '../../app/router';
import { dateWords, fieldWords, listWords, numberWords, shownDate, t } from '../../app/words';
import { Icon } from '../../components/Icon';
import { Table } from '../../components/Table';
import type { EntityRecord } from '../../core/types';
import { withUnit } from '../../pictures/charts/paper';
import { EntityForm } from '../plan/EntityForm';
import { layouts } from '../plan/layouts';
import { nameOf } from '../plan/names';
import { peopleNames, placeOf, subjectName } from '../run/places';
import { Named, WriteOn } from './WriteOn';

const refs = (record: EntityRecord, field: string): string[] => ((record[field] as string[] | undefined) ?? []).filter((id) => entity(id));

export function Story() {
  const decisions = children(root.value, 'decisions').flatMap((id) => entity(id) ?? []);
  const sorted = [...decisions].sort((a, b) => text(b, 'date').localeCompare(text(a, 'date')));
  return (
    <section aria-labelledby="story">
      <h2 id="story" class="wm-list__title" tabIndex={-1}>
        {t('story-title')}
      </h2>
      {sorted.length === 0 && <p class="wm-empty">{t('story-empty')}</p>}
      <ol class="wm-story">
        {sorted.map((decision) => (
          <Entry key={decision.id} decision={decision} />
        ))}
      </ol>
    </section>
  );
}

// More would be no heading.
const longestLead = 160;

/** What was decided, before what it is about: "Stop" and a goal's name would read as if the goal was stopped. */
function leadOf(decision: EntityRecord): string {
  // To go on changes nothing: there the reason says most.
  const fields = text(decision, 'kind') === 'continue' ? ['reason'] : ['change', 'reason'];
  return fields.map((field) => text(decision, field)).find((words) => words !== '' && words.length <= longestLead) ?? '';
}

function Entry({ decision }: { decision: EntityRecord }) {
  const item = useRef<HTMLLIElement>(null);
  const asked = route.value.path[2];
  const isAsked = asked === decision.id;
  useEffect(() => {
    if (!isAsked || route.value.field) return;
    item.current?.scrollIntoView({ block: 'center' });
    item.current?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
  }, [isAsked]);
  const kind = text(decision, 'kind');
  const lead = leadOf(decision);
  const about = [...refs(decision, 'goals'), ...refs(decision, 'steps')];
  const deciders = peopleNames(refs(decision, 'deciders'));
  const meeting = text(decision, 'meeting');
  return (
    <li ref={item} class={`wm-story__entry wm-story__entry--${kind || 'open'}`} data-entity={decision.id}>
      <p class="wm-meta">{decision.date ? dateWords(text(decision, 'date')) : t('no-date-yet')}</p>
      <h3 tabIndex={-1}>
        {kind ? t(`choice-decisionKind-${kind}`) : t('decision-open')}
        {lead && <span class="wm-story__lead">: {lead}</span>}
      </h3>
      {about.length > 0 && <p class="wm-meta">{t('story-about', { names: listWords(about.map((each) => nameOf(each))) })}</p>}
      {text(decision, 'reason') && text(decision, 'reason') !== lead && (
        <p class="wm-story__reason">
          <strong>{t('field-decision-reason')}</strong> {text(decision, 'reason')}
        </p>
      )}
      {text(decision, 'change') && text(decision, 'change') !== lead && (
        <p>
          <strong>{t('field-decision-change')}</strong> {text(decision, 'change')}
        </p>
      )}
      <Changes decision={decision} />
      {text(decision, 'evidence') && (
        <p>
          <strong>{t('field-decision-evidence')}</strong> {text(decision, 'evidence')}
        </p>
      )}
      <Figures decision={decision} />
      <p class="wm-meta">
        {deciders.length > 0 && t('decided-by', { names: listWords(deciders) })}
        {deciders.length > 0 && entity(meeting) && ' · '}
        {entity(meeting) && <a href={placeOf(meeting)}>{subjectName(meeting)}</a>}
      </p>
      <Mending decision={decision} isOpen={isAsked && route.value.field !== null} />
    </li>
  );
}

/** Correcting the entry itself. */
function Mending({ decision, isOpen }: { decision: EntityRecord; isOpen: boolean }) {
  const count = findingsIn(decision.id).length;
  const summary = (
    <>
      <Named words={t('mend-entry')} name={nameOf(decision.id)} />
      {count > 0 && <span class="wm-meta"> {t('has-advice', { count })}</span>}
    </>
  );
  return (
    <WriteOn id={decision.id} summary={summary} isOpen={isOpen} heading="story">
      <EntityForm id={decision.id} layout={{ title: [], main: [...(layouts.decision?.main ?? []), ['evidence'], ['meeting'], ['deciders']] }} />
    </WriteOn>
  );
}

/** The label of the changed field; what is gone from the plan tells it by the nouns that have such a field. */
function labelOf(change: EntityRecord): string {
  const field = text(change, 'field');
  const noun = entity(text(change, 'entity'))?.noun ?? Object.entries(theCore().description.nouns).find(([, each]) => each.fields.some(({ name }) => name === field))?.[0];
  return noun ? fieldWords(noun, field) : field;
}

/** A choice by its word and a day as people write it; the rest is kept as words. */
function keptWords(change: EntityRecord, side: 'before' | 'after'): string {
  const kept = text(change, side);
  if (!kept) return t('nothing-there');
  const noun = entity(text(change, 'entity'))?.noun;
  const description = noun ? theCore().description.nouns[noun]?.fields.find(({ name }) => name === text(change, 'field')) : undefined;
  if (description?.kind === 'choice' && description.choices?.includes(kept)) return t(`choice-${description.choiceName}-${kept}`);
  return shownDate(kept);
}

function Changes({ decision }: { decision: EntityRecord }) {
  const changes = refs(decision, 'changes').flatMap((id) => entity(id) ?? []);
  if (changes.length === 0) return null;
  return (
    <div class="wm-story__changes">
      <p>
        <strong>{t('field-decision-changes')}</strong>
      </p>
      <ul>
        {changes.map((change) => (
          <li key={change.id}>
            <span>{entity(text(change, 'entity')) ? <a href={placeOf(text(change, 'entity'))}>{nameOf(text(change, 'entity'))}</a> : text(change, 'name')}</span>
            {', '}
            {labelOf(change)}: <del>{keptWords(change, 'before')}</del> <Icon name="arrow" size={14} /> <ins>{keptWords(change, 'after')}</ins>
          </li>
        ))}
      </ul>
    </div>
  );
}

const numberOf = (record: EntityRecord, field: string, unit: string) => (typeof record[field] === 'number' ? withUnit(record[field] as number, unit) : '–');

function Figures({ decision }: { decision: EntityRecord }) {
  const figures = refs(decision, 'figures').flatMap((id) => entity(id) ?? []);
  if (figures.length === 0) return null;
  const standing = fieldOf('evidenceFigure', 'standing').choiceName;
  const rows = figures.map((figure) => {
    const unit = text(entity(text(figure, 'measure')), 'unit');
    const short = unit === '%' ? '%' : '';
    return {
      key: figure.id,
      head: nameOf(text(figure, 'measure')),
      cells: [
        figure.date ? `${numberOf(figure, 'value', unit)} (${dateWords(text(figure, 'date'))})` : numberOf(figure, 'value', unit),
        numberOf(figure, 'expected', short),
        numberOf(figure, 'target', short),
        figure.standing ? t(`choice-${standing}-${figure.standing}`) : '–',
        typeof figure.fidelity === 'number' ? `${numberWords(Math.round(figure.fidelity))}%` : '–',
      ],
    };
  });
  return (
    <details class="wm-more">
      <summary>
        {t('story-figures', { count: figures.length })}
        <span class="usa-sr-only">: {nameOf(decision.id)}</span>
      </summary>
      <Table label={t('field-decision-figures')} columns={[t('noun-measure'), t('chart-value'), t('way-expected'), t('chart-target'), t('way-standing'), t('together-doing')]} rows={rows} />
    </details>
  );
}

