// The lines of the review: one for each finding, and one for each that the team has set aside.
import { findings } from '../../app/advice';
import { announce } from '../../app/announce';
import { findingWords } from '../../app/findings';
import { findingAddress } from '../../app/places';
import { children, edit, entity, isReadOnly, root, takeBack, text } from '../../app/plan';
import { dateWords, t } from '../../app/words';
import { useHeir } from '../../components/heir';
import { Icon } from '../../components/Icon';
import type { Finding } from '../../core/types';
import { FindingActions } from '../plan/FindingActions';
import { thingWords } from '../plan/names';

export function Line({ finding }: { finding: Finding }) {
  const item = useHeir<HTMLLIElement>();
  const { why, fix } = findingWords(finding);
  return (
    <li ref={item} class={`wm-review__line wm-review__line--${finding.severity}`}>
      <Icon name={finding.severity} size={18} />
      <div class="wm-review__body">
        <Head finding={finding} />
        <p class="wm-review__why">
          {why} {fix}
        </p>
        <FindingActions finding={finding} />
      </div>
    </li>
  );
}

/** What is wrong, how much it matters, and with which thing: enough to stand alone on paper. */
function Head({ finding }: { finding: Finding }) {
  const id = `about-${finding.key}`;
  const about = thingWords(finding.entity);
  return (
    <>
      <p class="wm-review__what">
        <a href={findingAddress(finding)} aria-describedby={id}>
          {findingWords(finding).what}
        </a>
      </p>
      <p class="wm-meta" id={id}>
        <span class="wm-review__severity">{t(`severity-${finding.severity}`)}</span>
        {about && ` · ${about}`}
      </p>
    </>
  );
}

/** Settled advice stays in view, with its reason, and can be taken up again. */
export function SetAsideList() {
  const standing = new Map(findings.value.flatMap((finding) => (finding.setAside ? [[finding.setAside, finding] as const] : [])));
  const settled = children(root.value, 'setAsides').flatMap((id) => {
    const finding = standing.get(id);
    return finding ? [{ id, finding }] : [];
  });
  if (settled.length === 0) return null;
  return (
    <section class="wm-review wm-review--aside" aria-labelledby="review-aside">
      <h2 id="review-aside">
        {t('set-aside-title')} <span class="wm-meta">{t('has-advice', { count: settled.length })}</span>
      </h2>
      <ul>
        {settled.map(({ id, finding }) => (
          <SetAside key={id} id={id} finding={finding} />
        ))}
      </ul>
    </section>
  );
}

function SetAside({ id, finding }: { id: string; finding: Finding }) {
  const item = useHeir<HTMLLIElement>();
  const record = entity(id);
  const takeUp = () => {
    edit([{ op: 'remove', id }]);
    announce(() => t('taken-up'), takeBack);
  };
  return (
    <li ref={item} class="wm-review__line">
      <Icon name="aside" size={18} />
      <div class="wm-review__body">
        <Head finding={finding} />
        <p class="wm-review__why">{t('set-aside-reason', { reason: text(record, 'reason'), date: dateWords(text(record, 'date')) })}</p>
        {!isReadOnly() && (
          <div class="wm-finding__actions">
            <button type="button" class="wm-quiet" aria-label={`${t('take-up-again')}: ${findingWords(finding).what}`} onClick={takeUp}>
              {t('take-up-again')}
            </button>
          </div>
        )}
      </div>
    </li>
  );
}
