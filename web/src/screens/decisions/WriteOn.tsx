// The form of a record of the story, folded under it: opened to write on or to mend, and the way to remove the record.
import type { ComponentChildren } from 'preact';
import { announce } from '../../app/announce';
import { edit, isReadOnly, takeBack } from '../../app/plan';
import { Icon } from '../../components/Icon';
import { t } from '../../app/words';
import { nameOf } from '../plan/names';
import { focusOnce } from '../run/focus';

interface WriteOnProps {
  id: string;
  summary: ComponentChildren;
  isOpen: boolean;
  /** It was just made: the focus goes into it. */
  isNew?: boolean;
  /** Id of the heading that gets the focus when the record is removed. */
  heading: string;
  /** The summary says something that print needs. */
  isPrinted?: boolean;
  children: ComponentChildren;
}

/** Words that stand below each other many times, told apart for those who only hear them. */
export function Named({ words, name }: { words: string; name: string }) {
  return (
    <>
      {words}
      <span class="usa-sr-only">: {name}</span>
    </>
  );
}

export function WriteOn({ id, summary, isOpen, isNew, heading, isPrinted, children }: WriteOnProps) {
  const remove = () => {
    const name = nameOf(id);
    edit([{ op: 'remove', id }]);
    document.getElementById(heading)?.focus();
    announce(() => t('removed', { name }), takeBack);
  };
  return (
    <details class={`wm-more ${isPrinted ? '' : 'wm-no-print'}`} open={isNew || isOpen} data-entity={id}>
      <summary>{summary}</summary>
      <div ref={isNew ? focusOnce : undefined}>{children}</div>
      {!isReadOnly() && (
        <button type="button" class="wm-quiet wm-quiet--remove" onClick={remove}>
          <Icon name="remove" size={16} /> {t('remove')}
          <span class="usa-sr-only"> {nameOf(id)}</span>
        </button>
      )}
    </details>
  );
}
