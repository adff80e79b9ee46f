// Draws a picture as wide as there is room, and again when the room, the words or what it shows change. Plot is opened when
// the first picture is drawn.
import { useEffect, useRef, useState } from 'preact/hooks';
import { language } from '../../app/words';
import { type Plot, plot } from '../../files/libraries';

const narrowest = 160;

export type Draw = (plot: Plot, width: number) => SVGSVGElement;

interface DrawingProps {
  draw: Draw;
  /** What it shows, in a line and in full. */
  label: string;
  description: string;
  /** Room that is kept until it is drawn, so that nothing jumps. */
  height: number;
  failed: string;
}

export function Drawing({ draw, label, description, height, failed }: DrawingProps) {
  const holder = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [hasFailed, setFailed] = useState(false);
  const spoken = language.value;

  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    // Laid out for paper it may be narrow beyond sense for a moment: the picture that is there is scaled instead.
    const observer = new ResizeObserver(() => element.clientWidth >= narrowest && setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    if (width === 0) return;
    let isCurrent = true;
    plot().then(
      (library) => {
        if (!isCurrent) return;
        const picture = draw(library, width);
        describe(picture, label, description);
        holder.current?.replaceChildren(picture);
      },
      () => isCurrent && setFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [draw, width, label, description, spoken]);

  if (hasFailed) return <p class="wm-empty-line">{failed}</p>;
  return <div ref={holder} class="wm-chart__paper" style={{ minHeight: `${height}px` }} />;
}

let count = 0;

/** One picture with a name and a description, instead of hundreds of shapes. */
function describe(picture: SVGSVGElement, label: string, description: string): void {
  const make = (name: 'title' | 'desc', text: string) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    count += 1;
    element.id = `picture-${count}`;
    element.textContent = text;
    return element;
  };
  const title = make('title', label);
  const summary = make('desc', description);
  picture.prepend(title, summary);
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-labelledby', title.id);
  picture.setAttribute('aria-describedby', summary.id);
  for (const each of picture.querySelectorAll('[aria-label]')) each.removeAttribute('aria-label');
}
