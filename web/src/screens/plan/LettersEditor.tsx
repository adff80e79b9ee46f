// The plan's SMART letters: chosen from the common variants, or the team's own.
import { edit, entity, isReadOnly, root, text, theCore } from '../../app/plan';
import { t } from '../../app/words';
import { ChoiceField } from '../../components/fields/ChoiceField';
import { EntityList } from './EntityList';

export function LettersEditor() {
  const plan = root.value;
  const variant = text(entity(plan), 'smartVariant');
  const options = Object.keys(theCore().description.smartVariants).map((value) => ({ value, label: t(`choice-smartVariant-${value}`) }));
  return (
    <details class="wm-more">
      <summary>{t('letters-of-plan', { variant: variant ? t(`choice-smartVariant-${variant}`) : t('choose') })}</summary>
      <ChoiceField
        id={`f-${plan}-smartVariant`}
        label={t('field-plan-smartVariant')}
        hint={t('field-plan-smartVariant-hint')}
        options={options}
        value={variant}
        blank={t('choose')}
        choose={(value) => edit([{ op: 'smart', variant: value }])}
        isReadOnly={isReadOnly()}
      />
      {variant === 'own' && <EntityList parent={plan} list="letters" level={3} />}
    </details>
  );
}
