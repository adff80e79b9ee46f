// A repeatable list of entities, each a card that opens: add, remove, move, by mouse and by keyboard.
import { useSignal } from '@preact/signals';
import { announce } from '../../app/announce';
import { findingsOf } from '../../app/advice';
import { addBlank, children, edit, entity, fieldOf, findingsIn, isReadOnly, takeBack } from '../../app/plan';
import { route } from '../../app/router';
import { fieldHint, fieldWords, t } from '../../app/words';
import { useHeir } from '../../components/heir';
import { Icon } from '../../components/Icon';
import { SchoolYearForm } from '../calendar/SchoolYearForm';
import { Advice } from './Advice';
import { EntityForm } from './EntityForm';
import { layouts } from './layouts';
import { nameOf } from './names';

interface EntityListProps {
  parent: string;
  list: string;
  /** Heading level of the list's name. */
  level: number;
  /** Adding is the screen's first action. */
  isPrimary?: boolean;
}

export function EntityList({ parent, list, level, isPrimary }: EntityListProps) {
  const record = entity(parent);
  const justAdded = useSignal<string | null>(null);
  if (!record) return null;
  const noun = fieldOf(record.noun, list).noun ?? '';
  const ids = children(parent, list);
  const Heading = `h${Math.min(level, 6)}` as 'h3';
  const advice = findingsOf(parent).filter((finding) => finding.field === list);
  const add = () => {
    justAdded.value = addBlank(parent, list);
  };
  const hint = fieldHint(record.noun, list);
  // Only a section's own lists are landmarks: those inside of cards come again with every card.
  const role = level === 2 ? 'region' : 'group';
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles can have a name
    <div role={role} class={`wm-list wm-list--${level}`} aria-label={fieldWords(record.noun, list)}>
      <Heading class="wm-list__title">{fieldWords(record.noun, list)}</Heading>
      {hint && <p class="wm-hint">{hint}</p>}
      {advice.length > 0 && (
        <div class="wm-advice">
          <Advice list={advice} />
        </div>
      )}
      {ids.length === 0 && <p class="wm-empty-line">{t(`empty-${noun}`)}</p>}
      <ol class="wm-cards">
        {ids.map((id, index) => (
          <EntityCard key={id} id={id} index={index} count={ids.length} isNew={justAdded.value === id} level={level + 1} />
        ))}
      </ol>
      {!isReadOnly() && (
        <button type="button" class={`usa-button ${isPrimary ? '' : 'usa-button--outline'} wm-add`} id={`f-${parent}-${list}`} onClick={add}>
          <Icon name="plus" /> {t(`add-${noun}`)}
        </button>
      )}
    </div>
  );
}

interface CardProps {
  id: string;
  index: number;
  count: number;
  isNew: boolean;
  /** Heading level of the lists inside. */
  level: number;
}

/** Whether the address asks for a field in this entity or below it. */
function isAskedFor(id: string): boolean {
  for (let at = route.value.path[2] ?? null; at; at = entity(at)?.parent ?? null) if (at === id) return true;
  return false;
}

function EntityCard({ id, index, count, isNew, level }: CardProps) {
  const item = useHeir<HTMLLIElement>();
  const record = entity(id);
  if (!record) return null;
  const layout = layouts[record.noun];
  if (!layout) return null;
  const name = nameOf(id);
  const noun = t(`noun-${record.noun}`);
  const move = (to: number) => {
    edit([{ op: 'move', id, index: to }]);
    announce(() => t('moved', { name, place: to + 1, count }));
  };
  const remove = () => {
    edit([{ op: 'remove', id }]);
    announce(() => t('removed', { name }), takeBack);
  };
  const own = findingsOf(id).filter((finding) => finding.field === null);
  const all = findingsIn(id);
  const worst = all.some((finding) => finding.severity === 'must') ? 'must' : all.length > 0 ? 'should' : null;
  return (
    <li ref={item} class="wm-card" data-entity={id}>
      <details open={isNew || isAskedFor(id)}>
        <summary>
          <span class="wm-card__name">{name}</span>
          {worst && (
            <span class={`wm-mark wm-mark--${worst}`}>
              <Icon name={worst} size={16} />
              <span class="usa-sr-only">{t('has-advice', { count: all.length })}</span>
            </span>
          )}
        </summary>
        <div class="wm-card__body" ref={isNew ? focusFirst : undefined}>
          {own.length > 0 && (
            <div class="wm-advice">
              <Advice list={own} />
            </div>
          )}
          {record.noun === 'schoolYear' ? <SchoolYearForm id={id} level={level} /> : <EntityForm id={id} layout={layout} level={level} />}
          {!isReadOnly() && (
            <div class="wm-card__tools">
              <button type="button" class="wm-quiet" disabled={index === 0} onClick={() => move(index - 1)}>
                <Icon name="up" size={16} /> {t('move-up')}
                <span class="usa-sr-only"> {noun}</span>
              </button>
              <button type="button" class="wm-quiet" disabled={index === count - 1} onClick={() => move(index + 1)}>
                <Icon name="down" size={16} /> {t('move-down')}
                <span class="usa-sr-only"> {noun}</span>
              </button>
              <button type="button" class="wm-quiet wm-quiet--remove" onClick={remove}>
                <Icon name="remove" size={16} /> {t('remove')}
                <span class="usa-sr-only"> {name}</span>
              </button>
            </div>
          )}
        </div>
      </details>
    </li>
  );
}

const focused = new WeakSet<Element>();

/** Once, when the card appears: later redraws must not take the focus from where the person went. */
function focusFirst(element: HTMLElement | null): void {
  if (!element || focused.has(element)) return;
  focused.add(element);
  element.querySelector<HTMLElement>('input, textarea, select')?.focus();
}
