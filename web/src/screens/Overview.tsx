// The plan on one screen: the gap, the goals, the steps, what needs attention; and the whole plan as a document to read or print.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { children, entity, root, text, thePlan } from '../app/plan';
import { planAddress } from '../app/router';
import { dateWords, numberWords, t } from '../app/words';
import { Icon } from '../components/Icon';
import { Page } from '../components/Page';
import { Table, type TableRow } from '../components/Table';
import type { EntityRecord } from '../core/types';
import { GapPicture } from '../pictures/GapPicture';
import { longNameOf, nameOf } from './plan/names';
import { AddPage } from './plan/PageList';
import { PlanDocument } from './PlanDocument';
import { NextThree, useQuality } from './review/Quality';
import { adviceWords, laterWords } from './review/Review';

function value(record: EntityRecord | undefined, field: string): number | null {
  const found = record?.[field];
  return typeof found === 'number' ? found : null;
}

/** "58%" or "58 days". */
function amount(number: number | null, unit: string): string {
  if (number === null) return '–';
  return unit === '%' ? `${numberWords(number)}%` : `${numberWords(number)}${unit ? ` ${unit}` : ''}`;
}

/** The first gap that has both of its figures. */
function figuredGap(): EntityRecord | undefined {
  return children(root.value, 'gaps')
    .map(entity)
    .find((gap) => value(gap, 'groupValue') !== null && value(gap, 'comparisonValue') !== null);
}

function heading(gap: EntityRecord | undefined): string {
  if (!gap) return text(thePlan(), 'title') || t('unnamed', { noun: t('noun-plan') });
  const points = Math.abs((value(gap, 'comparisonValue') ?? 0) - (value(gap, 'groupValue') ?? 0));
  const isPercent = text(gap, 'unit') === '%';
  return t(isPercent ? 'gap-points' : 'gap-difference', { points: numberWords(points), unit: text(gap, 'unit') });
}

export function Overview() {
  const plan = thePlan();
  const isWhole = useSignal(false);
  useEffect(() => {
    const open = () => {
      isWhole.value = true;
    };
    addEventListener('beforeprint', open);
    return () => removeEventListener('beforeprint', open);
  }, []);
  const gap = figuredGap();
  const dates = plan.start || plan.end ? `${dateWords(text(plan, 'start'))} – ${dateWords(text(plan, 'end'))}` : '';
  const print = () => {
    isWhole.value = true;
    // After the document is drawn.
    setTimeout(() => window.print(), 50);
  };
  return (
    <Page
      name="overview"
      over={[text(plan, 'organization'), dates].filter(Boolean).join(' · ')}
      title={heading(gap)}
      intro={gap ? gapSentence(gap) : t('overview-no-gap')}
      action={
        <button type="button" class="usa-button usa-button--outline wm-no-print" onClick={print}>
          <Icon name="print" size={16} /> {t('print')}
        </button>
      }
    >
      <div class="wm-overview">
        {gap && (
          <section class="wm-panel" aria-labelledby="over-gap">
            <h2 id="over-gap">{text(gap, 'outcome') || text(gap, 'title')}</h2>
            <GapPicture
              group={{ name: text(gap, 'group'), value: value(gap, 'groupValue') ?? 0 }}
              comparison={{ name: text(gap, 'comparison'), value: value(gap, 'comparisonValue') ?? 0 }}
              unit={text(gap, 'unit')}
            />
            <p class="wm-meta">
              {gap.asOf && t('as-of', { date: dateWords(text(gap, 'asOf')) })} {sourceOf(gap)}
            </p>
          </section>
        )}
        <div>
          <WorkState />
          <NextThings />
        </div>
      </div>
      <Goals />
      <Steps />
      <p class="wm-no-print">
        <button type="button" class="usa-button usa-button--outline" aria-expanded={isWhole.value} onClick={() => (isWhole.value = !isWhole.value)}>
          {t(isWhole.value ? 'hide-whole-plan' : 'show-whole-plan')}
        </button>
      </p>
      {isWhole.value && <PlanDocument />}
    </Page>
  );
}

function gapSentence(gap: EntityRecord): string {
  const unit = text(gap, 'unit');
  return t('gap-sentence', {
    group: text(gap, 'group'),
    comparison: text(gap, 'comparison'),
    groupValue: amount(value(gap, 'groupValue'), unit),
    comparisonValue: amount(value(gap, 'comparisonValue'), unit),
  });
}

function sourceOf(gap: EntityRecord): string {
  const source = text(entity(children(gap.id, 'evidence')[0] ?? ''), 'source');
  return source ? t('source-is', { source }) : '';
}

const statuses = ['done', 'under-way', 'paused', 'stopped', 'not-started'];

/** How many steps stand where, as one bar and in words. */
function WorkState() {
  const steps = children(root.value, 'steps').map(entity);
  if (steps.length === 0) return null;
  const counts = statuses
    .map((status) => ({ status, count: steps.filter((step) => (text(step, 'status') || 'not-started') === status).length }))
    .filter(({ count }) => count > 0);
  const done = counts.find(({ status }) => status === 'done')?.count ?? 0;
  return (
    <section class="wm-panel" aria-labelledby="over-work">
      <h2 id="over-work">{t('steps-done', { done, count: steps.length })}</h2>
      <div class="wm-work" aria-hidden="true">
        {counts.map(({ status, count }) => (
          <span key={status} class={`wm-work__part wm-work__part--${status}`} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul class="wm-counts">
        {counts.map(({ status, count }) => (
          <li key={status}>
            <span class={`wm-work__key wm-work__part--${status}`} aria-hidden="true" /> {t(`choice-status-${status}`)}: <strong>{count}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is most worth doing, in the same words and numbers as the review. */
function NextThings() {
  const { next } = useQuality();
  const later = laterWords();
  return (
    <section class="wm-panel wm-no-print" aria-labelledby="over-next">
      <h2 id="over-next">{next.length > 0 ? t('next-things') : t('review-clean')}</h2>
      {next.length === 0 && <p class="wm-meta">{t('review-clean-text')}</p>}
      <NextThree next={next} />
      {next.length > 0 && (
        <p class="wm-over-count">
          <a href={planAddress('review')}>{adviceWords()}</a>
          {later && <span class="wm-meta"> {later}</span>}
        </p>
      )}
    </section>
  );
}

function Goals() {
  const goals = children(root.value, 'goals');
  return (
    <section class="wm-panel" aria-labelledby="over-goals">
      <h2 id="over-goals">{t('section-goals')}</h2>
      {goals.length === 0 && (
        <>
          <p class="wm-empty">{t('empty-goal')}</p>
          <AddPage list="goals" />
        </>
      )}
      <ul class="wm-goals">
        {goals.map((id) => (
          <li key={id}>
            <a class="wm-goals__name" href={planAddress('goals', id)}>
              {longNameOf(id)}
            </a>
            {text(entity(id), 'title') && <p>{text(entity(id), 'statement')}</p>}
            <ul class="wm-measures">
              {children(id, 'measures').map((measure) => (
                <MeasureLine key={measure} id={measure} />
              ))}
            </ul>
            {children(id, 'subgoals').length > 0 && (
              <ul class="wm-goals__parts">
                {children(id, 'subgoals').map((part) => (
                  <li key={part}>
                    <a href={planAddress('goals', part)}>{nameOf(part)}</a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function MeasureLine({ id }: { id: string }) {
  const measure = entity(id);
  const unit = text(measure, 'unit');
  return (
    <li>
      <span>{nameOf(id)}</span>
      <span class="wm-measures__way">
        {t('from-to', {
          from: amount(value(measure, 'baselineValue'), unit),
          to: amount(value(measure, 'targetValue'), unit),
          date: measure?.targetDate ? dateWords(text(measure, 'targetDate')) : '–',
        })}
      </span>
    </li>
  );
}

function Steps() {
  const steps = children(root.value, 'steps');
  if (steps.length === 0)
    return (
      <section class="wm-panel" aria-labelledby="over-steps">
        <h2 id="over-steps">{t('section-steps')}</h2>
        <p class="wm-empty">{t('empty-step')}</p>
        <AddPage list="steps" />
      </section>
    );
  return (
    <section class="wm-panel" aria-labelledby="over-steps">
      <h2 id="over-steps">{t('section-steps')}</h2>
      <Table
        label={t('section-steps')}
        columns={[t('noun-step'), t('field-step-owner'), t('dates'), t('field-status')]}
        rows={steps.map(stepRow)}
      />
    </section>
  );
}

function stepRow(id: string): TableRow {
  const step = entity(id);
  const owner = text(step, 'owner');
  const status = text(step, 'status') || 'not-started';
  const dates = step?.start || step?.end ? `${dateWords(text(step, 'start'))} – ${dateWords(text(step, 'end'))}` : t('no-dates');
  return {
    key: id,
    head: <a href={planAddress('steps', id)}>{nameOf(id)}</a>,
    cells: [
      text(entity(owner), 'name') || t('no-owner'),
      <span class="wm-table__dates">{dates}</span>,
      <span class={`wm-chip wm-chip--${status}`}>{t(`choice-status-${status}`)}</span>,
    ],
  };
}
