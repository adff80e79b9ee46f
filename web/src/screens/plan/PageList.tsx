// Goals or steps as a list, each leading to its own screen.
import { announce } from '../../app/announce';
import { children, edit, entity, findingsOf, isReadOnly, root, text, undo } from '../../app/plan';
import { go, planAddress } from '../../app/router';
import { dateWords, t } from '../../app/words';
import { Icon } from '../../components/Icon';
import { nameOf } from './names';

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
  const add = () => {
    const id = edit([{ op: 'insert', parent: holder, list: field }])?.inserted[0];
    // To the field that a person writes first.
    if (id) go(planAddress(section, id, list === 'goals' ? 'statement' : 'title'));
  };
  const move = (id: string, to: number) => {
    edit([{ op: 'move', id, index: to }]);
    announce(t('moved', { name: nameOf(id), place: to + 1, count: ids.length }));
  };
  const remove = (id: string) => {
    const name = nameOf(id);
    edit([{ op: 'remove', id }]);
    announce(t('removed', { name }), { label: t('undo'), run: undo });
  };
  return (
    <section aria-label={t(`section-${section}`)}>
      {ids.length === 0 && <p class="wm-empty">{t(parent ? 'empty-subgoal' : `empty-${noun}`)}</p>}
      <ol class="wm-pages">
        {ids.map((id, index) => {
          const advice = findingsOf(id);
          const isUrgent = advice.some((finding) => finding.severity === 'must');
          return (
            <li key={id} class="wm-pages__item">
              <div class="wm-pages__text">
                <a class="wm-pages__name" href={planAddress(section, id)}>
                  {nameOf(id)}
                </a>
                {text(entity(id), 'statement') && <p class="wm-pages__statement">{text(entity(id), 'statement')}</p>}
                <p class="wm-meta">
                  {summary(id)}
                  {advice.length > 0 && (
                    <span class={`wm-mark wm-mark--${isUrgent ? 'must' : 'should'}`}>
                      <Icon name={isUrgent ? 'must' : 'should'} size={15} /> {t('has-advice', { count: advice.length })}
                    </span>
                  )}
                </p>
              </div>
              {!isReadOnly() && (
                <div class="wm-pages__tools">
                  <IconButton icon="up" label={`${t('move-up')}: ${nameOf(id)}`} isOff={index === 0} run={() => move(id, index - 1)} />
                  <IconButton icon="down" label={`${t('move-down')}: ${nameOf(id)}`} isOff={index === ids.length - 1} run={() => move(id, index + 1)} />
                  <IconButton icon="remove" label={`${t('remove')}: ${nameOf(id)}`} run={() => remove(id)} />
                </div>
              )}
            </li>
          );
        })}
      </ol>
      {!isReadOnly() && (
        <button type="button" class={`usa-button ${ids.length > 0 || parent ? 'usa-button--outline' : ''} wm-add`} id={`f-${holder}-${field}`} onClick={add}>
          <Icon name="plus" /> {t(parent ? 'add-subgoal' : `add-${noun}`)}
        </button>
      )}
    </section>
  );
}

function IconButton({ icon, label, isOff, run }: { icon: 'up' | 'down' | 'remove'; label: string; isOff?: boolean; run: () => void }) {
  return (
    <button type="button" class="wm-icon-button" disabled={isOff} aria-label={label} title={label} onClick={run}>
      <Icon name={icon} />
    </button>
  );
}
