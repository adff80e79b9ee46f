// A form for one entity, laid out by a table.
import { t } from '../../app/words';
import { BoundField } from './BoundField';
import type { Layout } from './layouts';

interface RowsProps {
  id: string;
  rows: string[][];
  large?: string;
  /** Heading level of the lists on this form. */
  level: number;
}

function Rows({ id, rows, large, level }: RowsProps) {
  return (
    <>
      {rows.map((row) => (
        <div key={row.join()} class={`wm-row wm-row--${row.length}`}>
          {row.map((field) => (
            <BoundField key={field} id={id} field={field} isLarge={field === large} level={level} />
          ))}
        </div>
      ))}
    </>
  );
}

interface EntityFormProps {
  id: string;
  layout: Layout;
  /** The field that the form is about: its input is set in large type. */
  large?: string;
  level?: number;
}

export function EntityForm({ id, layout, large, level = 3 }: EntityFormProps) {
  return (
    <>
      <Rows id={id} rows={layout.main} large={large} level={level} />
      {layout.more && (
        <details class="wm-more">
          <summary>{t('more-about-this')}</summary>
          <Rows id={id} rows={layout.more} level={level} />
        </details>
      )}
    </>
  );
}
