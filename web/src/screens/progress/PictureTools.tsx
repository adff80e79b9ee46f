// Ways to take a picture along. One of measures goes out as people outside the team may see it, unless somebody says that it is
// for the team.
import { useId, useState } from 'preact/hooks';
import { announce } from '../../app/announce';
import { forOutside } from '../../app/outside';
import { text, thePlan } from '../../app/plan';
import { t } from '../../app/words';
import type { Progress } from '../../core/progress';
import { download } from '../../files/exchange';
import { plot } from '../../files/libraries';
import { png, svgText } from '../../pictures/charts/saving';
import type { Picture } from './Chart';

export interface Outward {
  /** Ids of what the picture is made of. */
  about: string[];
  /** The picture of what a public copy says; null where that leaves nothing to draw. */
  make: (said: Progress) => Picture | null;
}

interface ToolsProps {
  picture: () => SVGSVGElement | null;
  shown: Picture;
  outward: Outward | undefined;
}

interface Taken {
  svg: SVGSVGElement;
  lettering: { title: string; notes: string[]; source: string };
  more: string[];
}

interface File<Content> {
  lettering: Taken['lettering'];
  content: Content;
  /** What is withheld of it, or whom it is for. */
  more: string[];
}

const letteringOf = ({ title, notes = [], source }: Picture, more: string[]) => ({
  title,
  notes: [...notes, ...more],
  source: [source, text(thePlan(), 'organization')].filter(Boolean).join(' · '),
});

const fileNameOf = (title: string): string =>
  title
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()
    .slice(0, 60);

class NothingLeft extends Error {}

/** The core would not make the copy, and has said why. */
class Refused extends Error {}

/** Drawn anew of the public copy, as wide as the one on the page. Where that withholds nothing of it, it says nothing of it. */
async function takenOutside(picture: SVGSVGElement, { about, make }: Outward): Promise<Taken> {
  const made = forOutside(({ said, few }) => ({ outside: make(said), lost: about.filter((id) => few.has(id)).length }));
  if (!made) throw new Refused();
  const { outside, lost } = made;
  if (!outside) throw new NothingLeft();
  const svg = outside.draw(await plot(), Number(picture.getAttribute('width')));
  const more = lost > 0 ? [t('picture-withheld', { count: lost })] : [];
  return { svg, lettering: letteringOf(outside, more), more };
}

export function PictureTools({ picture, shown, outward }: ToolsProps) {
  const [isForTeam, setForTeam] = useState(false);

  const take = async (): Promise<Taken> => {
    const svg = picture();
    if (!svg) throw new Error('no picture');
    if (outward && !isForTeam) return takenOutside(svg, outward);
    const more = isForTeam ? [t('for-team-only')] : [];
    return { svg, lettering: letteringOf(shown, more), more };
  };
  const use = (work: () => Promise<string[]>, done: string) => async () => {
    try {
      const more = await work();
      announce(() => [t(done), ...more].join(' '));
    } catch (error) {
      if (error instanceof Refused) return;
      announce(() => t(error instanceof NothingLeft ? 'picture-nothing-left' : 'picture-refused'));
    }
  };
  const asPng = async (): Promise<File<Blob>> => {
    const { svg, ...taken } = await take();
    return { ...taken, content: await png(svg, taken.lettering) };
  };
  const asSvg = async (): Promise<File<string>> => {
    const { svg, ...taken } = await take();
    return { ...taken, content: svgText(svg, taken.lettering) };
  };
  const save = async (ending: string, type: string, make: () => Promise<File<Blob | string>>) => {
    const { lettering, content, more } = await make();
    download(`${fileNameOf(lettering.title)}.${ending}`, content, type);
    return more;
  };
  // Nothing may come between the click and the question to the browser, which is handed the picture when it is ready. Where that
  // fails the browser may hide why.
  const copy = use(async () => {
    const made = asPng();
    const content = made.then((file) => file.content);
    const [{ more }] = await Promise.all([made, navigator.clipboard.write([new ClipboardItem({ 'image/png': content })])]);
    return more;
  }, 'picture-copied');
  const about = <span class="usa-sr-only">: {shown.title}</span>;
  return (
    <div class="wm-chart__tools wm-no-print">
      {outward && <PictureFor title={shown.title} isForTeam={isForTeam} choose={setForTeam} />}
      <p>
        <button type="button" class="wm-quiet" onClick={copy}>
          {t('copy-picture')}
          {about}
        </button>
        <button type="button" class="wm-quiet" onClick={use(() => save('png', 'image/png', asPng), 'picture-saved')}>
          {t('save-png')}
          {about}
        </button>
        <button type="button" class="wm-quiet" onClick={use(() => save('svg', 'image/svg+xml', asSvg), 'picture-saved')}>
          {t('save-svg')}
          {about}
        </button>
      </p>
    </div>
  );
}

interface PictureForProps {
  title: string;
  isForTeam: boolean;
  choose: (isForTeam: boolean) => void;
}

function PictureFor({ title, isForTeam, choose }: PictureForProps) {
  const id = useId();
  return (
    <div class="wm-chart__for">
      <label for={id}>
        {t('picture-for')}
        <span class="usa-sr-only">: {title}</span>
      </label>
      <select id={id} class="usa-select" aria-describedby={`${id}-hint`} value={isForTeam ? 'team' : 'outside'} onChange={(event) => choose(event.currentTarget.value === 'team')}>
        <option value="outside">{t('picture-for-outside')}</option>
        <option value="team">{t('picture-for-team')}</option>
      </select>
      <span id={`${id}-hint`} class={isForTeam ? 'wm-meta' : 'usa-sr-only'}>{t(isForTeam ? 'picture-for-team-hint' : 'picture-for-outside-hint')}</span>
    </div>
  );
}
