// One section of the guided path: what it asks, its forms, and the way on.
import { useEffect } from 'preact/hooks';
import { children, entity, root, sections } from '../../app/plan';
import { planAddress, route } from '../../app/router';
import { dateWords, t } from '../../app/words';
import { Icon } from '../../components/Icon';
import { Page } from '../../components/Page';
import { inputId } from './BoundField';
import { EntityForm } from './EntityForm';
import { EntityList } from './EntityList';
import { GoalScreen } from './GoalScreen';
import { LettersEditor } from './LettersEditor';
import { makeSections, type SectionLayout, sectionLayouts, stepViews } from './layouts';
import { nameOf } from './names';
import { TimelinePanel } from '../timeline/TimelinePanel';
import { AddPage, PageList } from './PageList';
import { StepScreen } from './StepScreen';
import { MeetingsFront } from '../run/MeetingsFront';

/** Shows the field that the address asks for: opens what hides it, and puts the focus there. */
export function useAskedField(): void {
  const { field, path } = route.value;
  useEffect(() => {
    if (!field || !path[2]) return;
    const element = document.getElementById(inputId(path[2], field)) ?? document.getElementById(`f-${path[2]}-${field}-group`);
    for (let at = element?.parentElement; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
    element?.scrollIntoView({ block: 'center' });
    element?.focus();
  }, [field, path.join()]);
}

/** The goal or step that a path's entity belongs to, where the section shows one a screen. */
function pageOf(id: string | undefined, list: string | undefined): string | null {
  const noun = list === 'goals' ? 'goal' : 'step';
  for (let at = id ?? null; at; at = entity(at)?.parent ?? null) if (entity(at)?.noun === noun) return at;
  return null;
}

export function SectionScreen({ section }: { section: string }) {
  useAskedField();
  const layout = sectionLayouts[section];
  if (!layout) return null;
  const page = layout.pages ? pageOf(route.value.path[2], layout.pages) : null;
  if (page) return entity(page)?.noun === 'goal' ? <GoalScreen key={page} id={page} /> : <StepScreen key={page} id={page} />;
  return (
    <Page name={section} over={<SectionState section={section} />} title={t(`section-${section}-title`)} intro={t(`section-${section}-intro`)}>
      <SectionForms section={section} layout={layout} />
      <NextSection section={section} />
    </Page>
  );
}

/** "Goals · 5 of 9 filled in": the section's name, and how complete it is where that is counted. */
function SectionState({ section }: { section: string }) {
  const count = sections.value[section];
  return (
    <>
      {t(`section-${section}`)}
      {count && ` · ${t('filled-of', { ...count })}`}
    </>
  );
}

function SectionForms({ section, layout }: { section: string; layout: SectionLayout }) {
  const plan = root.value;
  return (
    <>
      {layout.plan && (
        <div class="wm-panel">
          <EntityForm id={plan} layout={{ title: [], main: layout.plan, more: layout.planMore }} />
        </div>
      )}
      {section === 'timeline' && <TimelinePanel />}
      {section === 'goals' && <LettersEditor />}
      {section === 'meetings' && <MeetingsFront />}
      {layout.pages && <PageList list={layout.pages} section={section} />}
      {layout.lists.map((list, index) => (
        <EntityList key={list} parent={plan} list={list} level={2} isPrimary={index === 0 && !layout.plan && isUntouched(section)} />
      ))}
      {layout.stepView && <StepViews view={layout.stepView} />}
    </>
  );
}

/** The same few fields of every step, one below the other. */
function StepViews({ view }: { view: string }) {
  const layout = stepViews[view];
  const steps = children(root.value, 'steps');
  if (!layout) return null;
  return (
    <section aria-label={t(`steps-by-${view}`)}>
      <h2 class="wm-list__title">{t(`steps-by-${view}`)}</h2>
      {steps.length === 0 && (
        <>
          <p class="wm-empty">{t('no-steps-yet')}</p>
          <AddPage list="steps" />
        </>
      )}
      {steps.map((id) => (
        <StepCard key={id} id={id} layout={layout} isOnly={steps.length === 1} />
      ))}
    </section>
  );
}

function StepCard({ id, layout, isOnly }: { id: string; layout: (typeof stepViews)[string]; isOnly: boolean }) {
  const asked = route.value.path[2];
  const isAsked = asked === id || entity(asked ?? '')?.parent === id;
  return (
    <details class="wm-card wm-card--step" open={isOnly || isAsked}>
      <summary>
        <span class="wm-card__name">{nameOf(id)}</span>
        <StepDates id={id} />
      </summary>
      <div class="wm-card__body">
        <EntityForm id={id} layout={layout} />
        <a href={planAddress('steps', id)}>{t('open-step')}</a>
      </div>
    </details>
  );
}


export function StepDates({ id }: { id: string }) {
  const step = entity(id);
  if (!step?.start && !step?.end) return <span class="wm-meta">{t('no-dates')}</span>;
  return (
    <span class="wm-meta">
      {dateWords(step.start as string)} – {dateWords(step.end as string)}
    </span>
  );
}

/** Nothing is filled in yet: filling in is then the screen's first action, going on its second. */
function isUntouched(section: string): boolean {
  return (sections.value[section]?.filled ?? 0) === 0;
}

function NextSection({ section }: { section: string }) {
  if (!makeSections.includes(section)) return null;
  const next = makeSections[makeSections.indexOf(section) + 1] ?? 'review';
  return (
    <p class="wm-next">
      <a class={`usa-button ${isUntouched(section) ? 'usa-button--outline' : ''}`} href={planAddress(next)}>
        {t('next-section', { section: t(`section-${next}`) })} <Icon name="arrow" />
      </a>
    </p>
  );
}

