// A goal: what will be true, for whom, by when. The statement first, then the letters with their questions, then numbers.
import { children, edit, entity, findingsOf, isReadOnly, root, setField, text, addWaiting } from '../../app/plan';
import { errorWords } from '../../app/errors';
import { planAddress } from '../../app/router';
import { hasWords, t } from '../../app/words';
import { TextField } from '../../components/fields/TextField';
import { Page } from '../../components/Page';
import { Advice } from './Advice';
import { EntityForm } from './EntityForm';
import { nameOf, questionWords } from './names';
import { PageList } from './PageList';

const head = { title: [], main: [['statement'], ['title']] };
const time = { title: [], main: [['start', 'end'], ['rootCauses']] };
const numbers = { title: [], main: [['measures']], more: [['gaps'], ['connections']] };

export function GoalScreen({ id }: { id: string }) {
  const goal = entity(id);
  const own = findingsOf(id).filter((finding) => finding.field === null);
  const isPart = entity(goal?.parent ?? '')?.noun === 'goal';
  return (
    <Page
      name={id}
      over={
        <>
          <a href={planAddress('goals')}>{t('section-goals')}</a>
          {isPart && (
            <>
              {' / '}
              <a href={planAddress('goals', goal?.parent ?? '')}>{nameOf(goal?.parent ?? '')}</a>
            </>
          )}
          {' / '}
          {text(goal, 'title') || t('noun-goal')}
        </>
      }
      title={t('goal-question')}
      intro={t('goal-intro')}
    >
      <Advice list={own} />
      <EntityForm id={id} layout={head} large="statement" />
      <h2>{t('goal-letters')}</h2>
      <p class="wm-hint">{t('goal-letters-hint')}</p>
      <div class="wm-letters">
        {children(root.value, 'letters').map((letter) => (
          <LetterCard key={letter} goal={id} letter={letter} />
        ))}
      </div>
      <OtherAnswers goal={id} />
      <h2>{t('goal-time')}</h2>
      <div class="wm-panel">
        <EntityForm id={id} layout={time} />
      </div>
      <h2>{t('goal-numbers')}</h2>
      <EntityForm id={id} layout={numbers} />
      {!isPart && (
        <>
          <h2>{t('goal-parts')}</h2>
          <p class="wm-hint">{t('goal-parts-hint')}</p>
          <PageList list="goals" section="goals" parent={id} />
        </>
      )}
      <p class="wm-next">
        <a href={planAddress('goals')}>{t('back-to-goals')}</a>
      </p>
    </Page>
  );
}

function answerTo(goal: string, question: string): string | undefined {
  return children(goal, 'answers').find((answer) => entity(answer)?.question === question);
}

function LetterCard({ goal, letter }: { goal: string; letter: string }) {
  const record = entity(letter);
  const questions = children(letter, 'questions');
  const answered = questions.filter((question) => text(entity(answerTo(goal, question) ?? ''), 'text') !== '').length;
  const isDone = questions.length > 0 && answered === questions.length;
  const hint = `letter-${letter}-hint`;
  return (
    <details class={`wm-letter ${isDone ? 'wm-letter--on' : ''}`}>
      <summary>
        <span class="wm-letter__sign" aria-hidden="true">
          {text(record, 'letter')}
        </span>
        <span class="wm-letter__name">{nameOf(letter)}</span>
        <span class={`wm-chip ${isDone ? 'wm-chip--good' : ''}`}>{t('answered', { answered, count: questions.length })}</span>
      </summary>
      {hasWords(hint) && <p class="wm-hint">{t(hint)}</p>}
      {questions.map((question) => (
        <AnswerField key={question} goal={goal} question={question} />
      ))}
    </details>
  );
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
