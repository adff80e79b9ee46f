// The part of sharing for people outside the team: whom for, and what the copy will not tell, before it is saved.
import { useComputed, useSignal } from '@preact/signals';
import { entity, publicCopy, text, thePlan } from '../app/plan';
import { planAddress } from '../app/router';
import { fieldWords, t } from '../app/words';
import type { PublicCopy, WithheldReason } from '../core/types';
import { fileName } from '../files/exchange';
import { audiences } from './CopyScreen';
import { nameOf } from './plan/names';
import { Sending } from './Sending';

type Item = PublicCopy['withheld'][number];

const reasons: WithheldReason[] = ['few-students', 'private', 'contact', 'name', 'team-only'];

/** "Suspended students: Value" */
function placeWords({ entity: id, field }: Item): string {
  const record = entity(id);
  if (!record) return field;
  const words = fieldWords(record.noun, field);
  return record.noun === 'plan' ? words : t('withheld-place', { name: nameOf(id), field: words });
}

function Withheld({ items }: { items: Item[] }) {
  if (items.length === 0) return <p class="wm-withheld-list">{t('withheld-nothing')}</p>;
  const groups = reasons.map((reason) => ({ reason, places: items.filter((item) => item.reason === reason) }));
  return (
    <div class="wm-withheld-list">
      <p class="wm-withheld-list__title">{t('withheld-title', { count: items.length })}</p>
      {groups
        .filter(({ places }) => places.length > 0)
        .map(({ reason, places }) => (
          <details key={reason} class="wm-withheld">
            <summary>
              {t('withheld-group', { reason: t(`choice-withheldReason-${reason}`), count: places.length })}
            </summary>
            <ul>
              {places.map((item) => (
                <li key={`${item.entity} ${item.field}`}>{placeWords(item)}</li>
              ))}
            </ul>
          </details>
        ))}
    </div>
  );
}

export function PublicCopyPart({ close }: { close: () => void }) {
  const audience = useSignal('families');
  const copy = useComputed(() => publicCopy(audience.value));
  const plan = thePlan();
  const title = `${t('public-copy')} ${text(plan, 'title')}`;
  return (
    <>
      <p>{t('share-audience-text')}</p>
      <div class="wm-audience">
        <label class="wm-label" for="share-for">
          {t('share-for')}
        </label>
        <select id="share-for" class="usa-select" value={audience.value} onChange={(event) => (audience.value = event.currentTarget.value)}>
          {audiences().map((each) => (
            <option key={each} value={each}>
              {t(`choice-audience-${each}`)}
            </option>
          ))}
        </select>
      </div>
      {copy.value && (
        <>
          <div aria-live="polite">
            <Withheld items={copy.value.withheld} />
          </div>
          <p>
            <a href={planAddress('copy', audience.value)} onClick={close}>
              {t('public-copy-read')}
            </a>
          </p>
          <Sending
            key={audience.value}
            name={fileName(text(plan, 'organization'), title, new Date())}
            title={title}
            text={() => copy.value?.file ?? ''}
            close={close}
          />
        </>
      )}
    </>
  );
}
