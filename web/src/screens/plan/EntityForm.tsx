// A form for one entity, laid out by a table.
import { t } from '../../app/words';
import { BoundField } from './BoundField';
import type { Layout } from './layouts';

function Rows({ id, rows, large }: { id: string; rows: string[][]; large?: string }) {
  return (
    <>
      {rows.map((row) => (
        <div key={row.join()} class={`wm-row wm-row--${row.length}`}>
          {row.map((field) => (
            <BoundField key={field} id={id} field={field} isLarge={field === large} />
          ))}
        </div>
      ))}
    </>
  );
}

export function EntityForm({ id, layout, large }: { id: string; layout: Layout; large?: string }) {
  return (
    <>
      <Rows id={id} rows={layout.main} large={large} />
      {layout.more && (
        <details class="wm-more">
          <summary>{t('more-about-this')}</summary>
          <Rows id={id} rows={layout.more} />
        </details>
      )}
    </>
  );
}
