// Advice beside the goal: sentences made from its parts, what sentence and form can give each other, and the findings of
// the goal and its measures.
import { announce } from '../../../app/announce';
import { children, edit, entity, findingsOf, isReadOnly, takeOffer, text, undo } from '../../../app/plan';
import { shownDate, t } from '../../../app/words';
import type { Finding, Offer } from '../../../core/types';
import { Advice } from '../Advice';
import type { Reading } from './useWorkshop';

export function Coach({ goal, reading }: { goal: string; reading: Reading }) {
  // Before the first word there is nothing to say about it; each field still shows its own advice.
  const isBlank = text(entity(goal), 'statement') === '';
  const findings = isBlank ? [] : findingsOfGoal(goal);
  const { offers = [], repaired = '', built = '' } = reading.workshop ?? {};
  const sentences = [...new Set([repaired, built])].filter((each) => each !== '' && each !== reading.read.trim());
  const count = findings.length;
  const hasMore = offers.length > 0 || sentences.length > 0;
  return (
    <aside class="wm-coach" aria-labelledby="coach">
      <h2 id="coach">{t('coach')}</h2>
      <p class="wm-meta">{count > 0 ? t('coach-count', { count }) : t(isBlank ? 'coach-start' : hasMore ? 'coach-offers' : 'coach-strong')}</p>
      {!isReadOnly() && (
        <>
          <Offers goal={goal} offers={offers} />
          {sentences.map((sentence) => (
            <Sentence key={sentence} goal={goal} sentence={sentence} isRepair={sentence === repaired} />
          ))}
        </>
      )}
      {count > 0 && <Advice list={findings} isOpen />}
    </aside>
  );
}

function findingsOfGoal(goal: string): Finding[] {
  const measures = children(goal, 'measures').flatMap((measure) => [measure, ...children(measure, 'milestones')]);
  return [goal, ...measures].flatMap(findingsOf);
}

function setStatement(goal: string, sentence: string): void {
  edit([{ op: 'set', id: goal, field: 'statement', value: sentence }]);
  announce(t('sentence-used'), { label: t('undo'), run: undo });
}

function Sentence({ goal, sentence, isRepair }: { goal: string; sentence: string; isRepair: boolean }) {
  return (
    <section class="wm-tip" aria-label={t(isRepair ? 'sentence-repaired' : 'sentence-built')}>
      <p class="wm-tip__head">{t(isRepair ? 'sentence-repaired' : 'sentence-built')}</p>
      <p class="wm-tip__sentence">{sentence}</p>
      <button type="button" class="wm-quiet" onClick={() => setStatement(goal, sentence)}>
        {t('use-sentence')}
      </button>
    </section>
  );
}

/** A measure that has just come to be is shown: its numbers are what the goal will be held to. */
function openCard(id: string): void {
  const card = document.querySelector<HTMLDetailsElement>(`[data-entity="${CSS.escape(id)}"] > details`);
  if (card) card.open = true;
}

const offerValue = (offer: Offer, value: string) => (offer.part === 'direction' ? t(`choice-direction-${value}`) : shownDate(value));

function Offers({ goal, offers }: { goal: string; offers: Offer[] }) {
  const fills = offers.filter((offer) => offer.field === undefined);
  const take = (part?: string) => {
    const measure = takeOffer(goal, part)?.inserted[0];
    if (measure) requestAnimationFrame(() => openCard(measure));
    announce(t('offer-taken'), { label: t('undo'), run: undo });
  };
  return (
    <>
      {fills.length > 0 && (
        <section class="wm-tip" aria-label={t('offers')}>
          <p class="wm-tip__head">{t('offers')}</p>
          <ul class="wm-plain">
            {fills.map((offer) => (
              <li key={offer.part} class="wm-offer">
                <span>
                  {t(`offer-${offer.part}`)}: <strong>{offerValue(offer, offer.text)}</strong>
                </span>
                <button type="button" class="wm-quiet" aria-label={`${t('put-into-form')}: ${t(`offer-${offer.part}`)}`} onClick={() => take(offer.part)}>
                  {t('put-into-form')}
                </button>
              </li>
            ))}
          </ul>
          {fills.length > 1 && (
            <button type="button" class="usa-button usa-button--outline" onClick={() => take()}>
              {t('put-all-into-form')}
            </button>
          )}
        </section>
      )}
      {offers.map((offer) => offer.field !== undefined && <Difference key={offer.part} goal={goal} offer={offer} take={() => take(offer.part)} />)}
    </>
  );
}

function Difference({ goal, offer, take }: { goal: string; offer: Offer; take: () => void }) {
  const said = offerValue(offer, offer.text);
  const field = offerValue(offer, offer.field ?? '');
  return (
    <section class="wm-tip" aria-label={t('difference', { what: t(`offer-${offer.part}`) })}>
      <p class="wm-tip__head">{t('difference', { what: t(`offer-${offer.part}`) })}</p>
      <p>{t('difference-text', { said, field })}</p>
      <div class="wm-buttons wm-buttons--tight">
        <button type="button" class="wm-quiet" onClick={take}>
          {t('use-in-form', { value: said })}
        </button>
        {offer.rewritten && (
          <button type="button" class="wm-quiet" onClick={() => setStatement(goal, offer.rewritten ?? '')}>
            {t('write-into-sentence', { value: field })}
          </button>
        )}
      </div>
    </section>
  );
}
