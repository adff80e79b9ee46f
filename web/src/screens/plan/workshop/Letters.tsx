// The letters of the plan's SMART variant: which are met and why; each opens its questions right below it.
import { useSignal } from '@preact/signals';
import { addWaiting, children, edit, entity, isReadOnly, root, setField, text } from '../../../app/plan';
import { errorWords } from '../../../app/errors';
import { spokenArgs } from '../../../app/findings';
import { hasWords, t } from '../../../app/words';
import { TextField } from '../../../components/fields/TextField';
import { Icon } from '../../../components/Icon';
import type { LetterVerdict } from '../../../core/types';
import { nameOf, questionWords } from '../names';
import type { Reading } from './useWorkshop';

export function Letters({ goal, reading }: { goal: string; reading: Reading }) {
  const open = useSignal<string | null>(null);
  const letters = children(root.value, 'letters');
  const verdicts = new Map((reading.workshop?.letters ?? []).map((verdict) => [verdict.letter, verdict]));
  const met = letters.filter((letter) => verdicts.get(letter)?.state === 'met').length;
  if (letters.length === 0) return null;
  return (
    <section aria-labelledby="letters">
      <div class="wm-letters__head">
        <h2 id="letters">{t('goal-letters')}</h2>
        <p class="wm-meta" aria-live="polite">
          {t('letters-met', { met, count: letters.length })}
        </p>
      </div>
      <ul class="wm-letters">
        {letters.map((letter) => (
          <Letter
            key={letter}
            goal={goal}
            letter={letter}
            verdict={verdicts.get(letter)}
            isOpen={open.value === letter}
            toggle={() => (open.value = open.value === letter ? null : letter)}
          />
        ))}
      </ul>
      <OtherAnswers goal={goal} />
    </section>
  );
}

interface LetterProps {
  goal: string;
  letter: string;
  verdict: LetterVerdict | undefined;
  isOpen: boolean;
  toggle: () => void;
}

export const reasonWords = (reason: LetterVerdict['reasons'][number]) => t(`reason-${reason.id}`, spokenArgs(reason.args));

/** What is missing comes first: that is what one can act on. */
function mainReasons(verdict: LetterVerdict | undefined): LetterVerdict['reasons'] {
  const reasons = verdict?.reasons ?? [];
  const missing = reasons.filter((reason) => !reason.good);
  return (missing.length > 0 ? missing : reasons).slice(0, 2);
}

function Letter({ goal, letter, verdict, isOpen, toggle }: LetterProps) {
  const state = verdict?.state ?? 'open';
  const panel = `letter-panel-${letter}`;
  const name = nameOf(letter);
  const reasons = mainReasons(verdict).map(reasonWords).join(' ');
  return (
    <li class={`wm-letter wm-letter--${state}`}>
      <button type="button" aria-expanded={isOpen} aria-controls={isOpen ? panel : undefined} onClick={toggle}>
        <span class="usa-sr-only">{t('spoken-letter', { name, state: t(`state-${state}`), reasons })}</span>
        <span class="wm-letter__sign" aria-hidden="true">
          {text(entity(letter), 'letter')}
        </span>
        <span class="wm-letter__name" aria-hidden="true">
          {name}{' '}
          <span class={`wm-chip wm-chip--letter-${state}`}>
            {state === 'met' && <Icon name="check" size={14} />}
            {t(`state-${state}`)}
          </span>
        </span>
        <span class="wm-letter__reason" aria-hidden="true">
          {reasons}
        </span>
      </button>
      {isOpen && <LetterPanel id={panel} goal={goal} letter={letter} verdict={verdict} />}
    </li>
  );
}

function LetterPanel({ id, goal, letter, verdict }: { id: string; goal: string; letter: string; verdict: LetterVerdict | undefined }) {
  const hint = `letter-${letter}-hint`;
  return (
    <div class="wm-letter__panel" id={id}>
      {hasWords(hint) && <p class="wm-hint">{t(hint)}</p>}
      <ul class="wm-reasons">
        {(verdict?.reasons ?? []).map((reason) => (
          <li key={reason.id} class={reason.good ? 'wm-reasons__good' : 'wm-reasons__missing'}>
            <Icon name={reason.good ? 'check' : 'tip'} size={16} />
            <span class="usa-sr-only">{t(reason.good ? 'is-good' : 'is-missing')}: </span>
            <span>{reasonWords(reason)}</span>
          </li>
        ))}
      </ul>
      {children(letter, 'questions').map((question) => (
        <AnswerField key={question} goal={goal} question={question} />
      ))}
    </div>
  );
}

function answerTo(goal: string, question: string): string | undefined {
  return children(goal, 'answers').find((answer) => entity(answer)?.question === question);
}

/** The answer's entity comes into being with its first words. */
function AnswerField({ goal, question }: { goal: string; question: string }) {
  const send = (typed: string) => {
    const answer = answerTo(goal, question);
    if (answer) setField(answer, 'text', typed || null);
    else if (typed) edit([{ op: 'insert', parent: goal, list: 'answers', value: { question, text: typed } }]);
  };
  return (
    <TextField
      id={`a-${goal}-${question}`}
      kind="long"
      label={questionWords(question)}
      value={text(entity(answerTo(goal, question) ?? ''), 'text')}
      send={send}
      explain={errorWords}
      addWaiting={addWaiting}
      maxLength={4000}
      isReadOnly={isReadOnly()}
    />
  );
}

/** Answers to questions of letters that the plan no longer uses are kept, and shown. */
function OtherAnswers({ goal }: { goal: string }) {
  const asked = new Set(children(root.value, 'letters').flatMap((letter) => children(letter, 'questions')));
  const others = children(goal, 'answers').filter((answer) => !asked.has(text(entity(answer), 'question')) && text(entity(answer), 'text'));
  if (others.length === 0) return null;
  return (
    <details class="wm-more">
      <summary>{t('other-answers', { count: others.length })}</summary>
      <dl>
        {others.map((answer) => (
          <div key={answer}>
            <dt>{questionWords(text(entity(answer), 'question'))}</dt>
            <dd>{text(entity(answer), 'text')}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
