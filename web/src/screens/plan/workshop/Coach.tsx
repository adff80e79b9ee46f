// Advice beside the goal: what sentence and form can give each other, sentences made from the parts, and what would make the
// goal stronger. Each matter stands here once: what belongs to a field further down is only pointed to.
import { findings, findingsOf, worstFirst } from '../../../app/advice';
import { findingWords } from '../../../app/findings';
import { children, entity, isReadOnly, text } from '../../../app/plan';
import { planAddress } from '../../../app/router';
import { t } from '../../../app/words';
import { useHeir } from '../../../components/heir';
import { Icon } from '../../../components/Icon';
import type { Finding, Offer } from '../../../core/types';
import { OneFinding } from '../Advice';
import { Difference, DifferenceButtons, Fills, Sentence } from './Offers';
import type { Reading } from './useWorkshop';

const differs = 'goal-text-differs-';
const incomplete = 'goal-text-incomplete';

export function Coach({ goal, reading }: { goal: string; reading: Reading }) {
  const isBlank = text(entity(goal), 'statement') === '';
  const list = worstFirst(findingsOfGoal(goal));
  const { offers = [] } = reading.workshop ?? {};
  const fills = offers.filter((offer) => offer.field === undefined);
  const alone = offers.filter((offer) => offer.field !== undefined && !isSaid(goal, differs + offer.part));
  const sentences = isReadOnly() ? [] : sentencesFor(goal, reading);
  const count = list.length + alone.length;
  const hasMore = fills.length > 0 || sentences.length > 0;
  return (
    <aside class="wm-coach" aria-labelledby="coach">
      <h2 id="coach" tabIndex={-1}>
        {t('coach')}
      </h2>
      <p class="wm-meta">{count > 0 ? t('coach-count', { count }) : t(isBlank ? 'coach-start' : hasMore ? 'coach-offers' : 'coach-strong')}</p>
      {!isReadOnly() && fills.length > 0 && <Fills goal={goal} fills={fills} />}
      {sentences.map(({ sentence, isRepair }) => (
        <Sentence key={sentence} goal={goal} sentence={sentence} isRepair={isRepair} />
      ))}
      {!isReadOnly() && alone.map((offer) => <Difference key={offer.part} goal={goal} offer={offer} />)}
      {list.length > 0 && <Findings goal={goal} list={list} reading={reading} />}
    </aside>
  );
}

/** Whether the coach has a finding of this rule on the goal, be it settled or not. */
const isSaid = (goal: string, rule: string) => findings.value.some((finding) => finding.entity === goal && finding.rule === rule);

/** The repaired sentence is left to its finding where there is one. */
function sentencesFor(goal: string, { workshop, read }: Reading): { sentence: string; isRepair: boolean }[] {
  const { repaired = '', built = '' } = workshop ?? {};
  return [...new Set([isSaid(goal, incomplete) ? '' : repaired, built === repaired ? '' : built])]
    .filter((sentence) => sentence !== '' && sentence !== read.trim())
    .map((sentence) => ({ sentence, isRepair: sentence === repaired }));
}

function findingsOfGoal(goal: string): Finding[] {
  const measures = children(goal, 'measures').flatMap((measure) => [measure, ...children(measure, 'milestones'), ...children(measure, 'observations')]);
  return [goal, ...measures].flatMap(findingsOf);
}

function Findings({ goal, list, reading }: { goal: string; list: Finding[]; reading: Reading }) {
  const isHere = ({ entity: about, field }: Finding) => about === goal && (field === null || field === 'statement');
  const first = list.find(isHere);
  return (
    <ul class="wm-findings">
      {list.map((finding) =>
        isHere(finding) ? (
          <OneFinding key={finding.key} finding={finding} isOpen={finding === first}>
            <Further goal={goal} finding={finding} reading={reading} />
          </OneFinding>
        ) : (
          <Pointer key={finding.key} finding={finding} />
        ),
      )}
    </ul>
  );
}

/** What the workshop can add to a finding: either side of a difference, the sentence as it would be. */
function Further({ goal, finding, reading }: { goal: string; finding: Finding; reading: Reading }) {
  const { offers = [], repaired = '' } = reading.workshop ?? {};
  const offer: Offer | undefined = offers.find(({ part, field }) => field !== undefined && finding.rule === differs + part);
  if (offer && !isReadOnly()) return <DifferenceButtons goal={goal} offer={offer} />;
  return finding.rule === incomplete && repaired !== '' ? <p class="wm-tip__sentence">{repaired}</p> : null;
}

/** The field further down says why and how. */
function Pointer({ finding }: { finding: Finding }) {
  const item = useHeir<HTMLLIElement>();
  return (
    <li ref={item} class={`wm-finding wm-finding--${finding.severity} wm-finding--pointer`}>
      <a href={planAddress('goals', finding.entity, finding.field)}>
        <Icon name={finding.severity} size={16} />
        <span>
          <span class="usa-sr-only">{t(`severity-${finding.severity}`)}: </span>
          {findingWords(finding).what}
        </span>
        <Icon name="arrow" size={16} />
      </a>
    </li>
  );
}
