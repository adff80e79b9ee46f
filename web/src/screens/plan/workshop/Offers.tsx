// What a goal's sentence and its form can give each other, one click each, and sentences to take over.
import { announce } from '../../../app/announce';
import { edit, takeBack, takeOffer } from '../../../app/plan';
import { shownDate, t } from '../../../app/words';
import { useHeir } from '../../../components/heir';
import type { Offer } from '../../../core/types';

function setStatement(goal: string, sentence: string): void {
  edit([{ op: 'set', id: goal, field: 'statement', value: sentence }]);
  announce(() => t('sentence-used'), takeBack);
}

function take(goal: string, part?: string): void {
  const measure = takeOffer(goal, part)?.inserted[0];
  if (measure) requestAnimationFrame(() => openCard(measure));
  announce(() => t('offer-taken'), takeBack);
}

/** A measure that has just come to be is shown: its numbers are what the goal will be held to. */
function openCard(id: string): void {
  const card = document.querySelector<HTMLDetailsElement>(`[data-entity="${CSS.escape(id)}"] > details`);
  if (card) card.open = true;
}

const offerValue = (offer: Offer, value: string) => (offer.part === 'direction' ? t(`choice-direction-${value}`) : shownDate(value));

export function Sentence({ goal, sentence, isRepair }: { goal: string; sentence: string; isRepair: boolean }) {
  const item = useHeir<HTMLElement>();
  const head = t(isRepair ? 'sentence-repaired' : 'sentence-built');
  return (
    <section ref={item} class="wm-tip" aria-label={head}>
      <p class="wm-tip__head">{head}</p>
      <p class="wm-tip__sentence">{sentence}</p>
      <button type="button" class="usa-button usa-button--outline wm-mend" onClick={() => setStatement(goal, sentence)}>
        {t('use-sentence')}
      </button>
    </section>
  );
}

/** What blank fields can take from the sentence. */
export function Fills({ goal, fills }: { goal: string; fills: Offer[] }) {
  const item = useHeir<HTMLElement>();
  return (
    <section ref={item} class="wm-tip" aria-label={t('offers')}>
      <p class="wm-tip__head">{t('offers')}</p>
      <ul class="wm-plain">
        {fills.map((offer) => (
          <Fill key={offer.part} offer={offer} take={() => take(goal, offer.part)} />
        ))}
      </ul>
      {fills.length > 1 && (
        <button type="button" class="usa-button usa-button--outline wm-mend" onClick={() => take(goal)}>
          {t('put-all-into-form')}
        </button>
      )}
    </section>
  );
}

function Fill({ offer, take }: { offer: Offer; take: () => void }) {
  const item = useHeir<HTMLLIElement>();
  const what = t(`offer-${offer.part}`);
  return (
    <li ref={item} class="wm-offer">
      <span>
        {what}: <strong>{offerValue(offer, offer.text)}</strong>
      </span>
      <button type="button" class="wm-quiet" aria-label={`${t('put-into-form')}: ${what}`} onClick={take}>
        {t('put-into-form')}
      </button>
    </li>
  );
}

/** A difference that no finding speaks of. */
export function Difference({ goal, offer }: { goal: string; offer: Offer }) {
  const item = useHeir<HTMLElement>();
  const head = t('difference', { what: t(`offer-${offer.part}`) });
  return (
    <section ref={item} class="wm-tip" aria-label={head}>
      <p class="wm-tip__head">{head}</p>
      <p>{t('difference-text', { said: offerValue(offer, offer.text), field: offerValue(offer, offer.field ?? '') })}</p>
      <DifferenceButtons goal={goal} offer={offer} />
    </section>
  );
}

export function DifferenceButtons({ goal, offer }: { goal: string; offer: Offer }) {
  const { rewritten } = offer;
  return (
    <div class="wm-finding__actions">
      <button type="button" class="usa-button usa-button--outline wm-mend" onClick={() => take(goal, offer.part)}>
        {t('use-in-form', { value: offerValue(offer, offer.text) })}
      </button>
      {rewritten && (
        <button type="button" class="usa-button usa-button--outline wm-mend" onClick={() => setStatement(goal, rewritten)}>
          {t('write-into-sentence', { value: offerValue(offer, offer.field ?? '') })}
        </button>
      )}
    </div>
  );
}
