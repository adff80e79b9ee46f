// Goals or steps as a list, each leading to its own screen.
import { findingsOf } from '../../app/advice';
import { announce } from '../../app/announce';
import { addBlank, children, edit, entity, findingsIn, isReadOnly, root, takeBack, text } from '../../app/plan';
import { go, planAddress } from '../../app/router';
import { dateWords, t } from '../../app/words';
import { useHeir } from '../../components/heir';
import { Icon } from '../../components/Icon';
import { Advice } from './Advice';
import { longNameOf, nameOf } from './names';

const nouns: Record<string, string> = { goals: 'goal', steps: 'step' };

function summary(id: string): string {
  const record = entity(id);
  if (record?.noun === 'goal') {
    const by = record.end ? t('by-date', { date: dateWords(text(record, 'end')) }) : t('no-dates');
    return `${by} · ${t('count-measures', { count: children(id, 'measures').length })}`;
  }
  const owner = text(record, 'owner');
  const dates = record?.start && record.end ? `${dateWords(text(record, 'start'))} – ${dateWords(text(record, 'end'))}` : t('no-dates');
  return `${text(entity(owner), 'name') || t('no-owner')} · ${dates}`;
}

export function PageList({ list, section, parent }: { list: string; section: string; parent?: string }) {
  const holder = parent ?? root.value;
  const field = parent ? 'subgoals' : list;
  const noun = nouns[list] ?? '';
  const ids = children(holder, field);
  const advice = findingsOf(holder).filter((finding) => finding.field === field);
  return (
    <section aria-label={t(`section-${section}`)}>
      {advice.length > 0 && <Advice list={advice} />}
      {ids.length === 0 && <p class="wm-empty">{t(parent ? 'empty-subgoal' : `empty-${noun}`)}</p>}
      <ol class="wm-pages">
        {ids.map((id, index) => (
          <PageItem key={id} id={id} section={section} index={index} count={ids.length} />
        ))}
      </ol>
      <AddPage list={list} parent={parent} isPrimary={ids.length === 0 && !parent} id={`f-${holder}-${field}`} />
    </section>
  );
}

interface AddPageProps {
  list: string;
  parent?: string;
  isPrimary?: boolean;
  id?: string;
}

/** Adds a goal or a step and goes to the field of it that a person writes first. */
export function AddPage({ list, parent, isPrimary, id }: AddPageProps) {
  if (isReadOnly()) return null;
  const add = () => {
    const added = addBlank(parent ?? root.value, parent ? 'subgoals' : list);
    if (added) go(planAddress(list, added, list === 'goals' ? 'statement' : 'title'));
  };
  return (
    <button type="button" class={`usa-button ${isPrimary ? '' : 'usa-button--outline'} wm-add`} id={id} onClick={add}>
      <Icon name="plus" /> {t(parent ? 'add-subgoal' : `add-${nouns[list]}`)}
    </button>
  );
}

function PageItem({ id, section, index, count }: { id: string; section: string; index: number; count: number }) {
  const item = useHeir<HTMLLIElement>();
  const name = nameOf(id);
  const statement = text(entity(id), 'statement');
  const move = (to: number) => {
    edit([{ op: 'move', id, index: to }]);
    announce(() => t('moved', { name, place: to + 1, count }));
  };
  const remove = () => {
    edit([{ op: 'remove', id }]);
    announce(() => t('removed', { name }), takeBack);
  };
  return (
    <li ref={item} class="wm-pages__item">
      <div class="wm-pages__text">
        <a class="wm-pages__name" href={planAddress(section, id)}>
          {longNameOf(id)}
        </a>
        {text(entity(id), 'title') && statement && <p class="wm-pages__statement">{statement}</p>}
        <p class="wm-meta">
          {summary(id)}
          <AdviceMark id={id} />
        </p>
      </div>
      {!isReadOnly() && (
        <div class="wm-pages__tools">
          <IconButton icon="up" label={`${t('move-up')}: ${name}`} isOff={index === 0} run={() => move(index - 1)} />
          <IconButton icon="down" label={`${t('move-down')}: ${name}`} isOff={index === count - 1} run={() => move(index + 1)} />
          <IconButton icon="remove" label={`${t('remove')}: ${name}`} run={remove} />
        </div>
      )}
    </li>
  );
}

function AdviceMark({ id }: { id: string }) {
  const advice = findingsIn(id);
  if (advice.length === 0) return null;
  const isUrgent = advice.some((finding) => finding.severity === 'must');
  return (
    <span class={`wm-mark wm-mark--${isUrgent ? 'must' : 'should'}`}>
      <Icon name={isUrgent ? 'must' : 'should'} size={15} /> {t('has-advice', { count: advice.length })}
    </span>
  );
}

function IconButton({ icon, label, isOff, run }: { icon: 'up' | 'down' | 'remove'; label: string; isOff?: boolean; run: () => void }) {
  return (
    <button type="button" class="wm-icon-button" disabled={isOff} aria-label={label} title={label} onClick={run}>
      <Icon name={icon} />
    </button>
  );
}
