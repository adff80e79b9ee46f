// What is shown of the timeline, how closely, and what can be asked of it.
import { announce } from '../../app/announce';
import { act, isReadOnly, takeBack, text, thePlan } from '../../app/plan';
import { dateWords, t } from '../../app/words';
import { Icon } from '../../components/Icon';
import type { Zoom } from '../../pictures/timeline/scale';
import { candidates, nameOf } from '../plan/names';
import type { Filter } from './rows';

const zooms: Zoom[] = ['plan', 'term', 'month'];

interface ToolsProps {
  filter: Filter;
  choose: (filter: Filter) => void;
  zoom: Zoom;
  look: (zoom: Zoom) => void;
  /** Null: there is nothing to fold. */
  isAllFolded: boolean | null;
  foldAll: (isFolded: boolean) => void;
  ask: () => void;
}

export function Tools({ filter, choose, zoom, look, isAllFolded, foldAll, ask }: ToolsProps) {
  return (
    <div class="wm-timeline__tools wm-no-print">
      <fieldset class="wm-segments">
        <legend class="usa-sr-only">{t('timeline-zoom')}</legend>
        {zooms.map((each) => (
          <button key={each} type="button" aria-pressed={zoom === each} onClick={() => look(each)}>
            {t(`timeline-zoom-${each}`)}
          </button>
        ))}
      </fieldset>
      <Chooser noun="person" all={t('everyone')} value={filter.person} choose={(person) => choose({ ...filter, person })} />
      <Chooser noun="goal" all={t('all-goals')} value={filter.goal} choose={(goal) => choose({ ...filter, goal })} />
      <Chooser noun="connection" all={t('all-connections')} value={filter.connection} choose={(connection) => choose({ ...filter, connection })} />
      {isAllFolded !== null && (
        <button type="button" class="wm-quiet" onClick={() => foldAll(!isAllFolded)}>
          {t(isAllFolded ? 'timeline-unfold-all' : 'timeline-fold-all')}
        </button>
      )}
      <span class="wm-timeline__actions">
        {!isReadOnly() && <Actions ask={ask} />}
        <button type="button" class="wm-quiet" onClick={() => print()}>
          <Icon name="print" size={16} /> {t('print')}
        </button>
      </span>
    </div>
  );
}

function Actions({ ask }: { ask: () => void }) {
  const baseline = text(thePlan(), 'baseline');
  const keep = () => {
    if (act((session) => session.keepBaseline())) announce(() => t('baseline-kept'), takeBack);
  };
  return (
    <>
      <button type="button" class="usa-button usa-button--outline" onClick={ask}>
        {t('suppose')}
      </button>
      <button type="button" class="wm-quiet" onClick={keep} title={baseline ? t('baseline-since', { day: dateWords(baseline) }) : undefined}>
        {t('baseline-keep')}
      </button>
    </>
  );
}

function Chooser({ noun, all, value, choose }: { noun: string; all: string; value: string; choose: (id: string) => void }) {
  const ids = candidates(noun);
  if (ids.length < 2) return null;
  return (
    <label class="wm-chooser">
      <span class="usa-sr-only">{t(`noun-${noun}`)}</span>
      <select class="usa-select" value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{all}</option>
        {ids.map((id) => (
          <option key={id} value={id}>
            {nameOf(id)}
          </option>
        ))}
      </select>
    </label>
  );
}
