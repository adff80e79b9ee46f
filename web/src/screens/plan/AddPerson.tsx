// "Add a person" beside a choice of people: the new person is in the plan and chosen, in one step of undo.
import { useState } from 'preact/hooks';
import { edit } from '../../app/plan';
import { t } from '../../app/words';
import { Icon } from '../../components/Icon';

interface AddPersonProps {
  id: string;
  plan: string;
  forField: string;
  added: (person: string) => void;
}

export function AddPerson({ id, plan, forField, added }: AddPersonProps) {
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  if (!isOpen)
    return (
      <button type="button" id={`${id}-open`} class="wm-quiet" onClick={() => setOpen(true)}>
        <Icon name="plus" size={16} /> {t('add-person-here')}
        <span class="usa-sr-only"> ({forField})</span>
      </button>
    );
  const close = () => {
    setOpen(false);
    // The input goes with the focus in it.
    setTimeout(() => document.getElementById(`${id}-open`)?.focus());
  };
  const add = () => {
    if (name.trim() === '') return;
    const change = edit([{ op: 'insert', parent: plan, list: 'people', value: { name: name.trim() } }]);
    const person = change?.inserted[0];
    if (person) added(person);
    setName('');
    close();
  };
  return (
    <div class="wm-add-person">
      <label for={id}>{t('new-person-name')}</label>
      <input
        id={id}
        class="usa-input"
        value={name}
        maxLength={200}
        ref={(element) => element?.focus()}
        onInput={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') add();
          if (event.key === 'Escape') close();
        }}
      />
      <button type="button" class="usa-button usa-button--outline" onClick={add}>
        {t('add')}
      </button>
    </div>
  );
}
