// The frame of a screen: heading, what it is for, what comes next.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface PageProps {
  /** Names the screen for the focus: a new one moves the focus to the heading. */
  name: string;
  over?: ComponentChildren;
  title: string;
  intro?: string;
  action?: ComponentChildren;
  children: ComponentChildren;
}

let shown = '';

export function Page({ name, over, title, intro, action, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Waymark`;
    // Not on the very first screen: there the browser's own order is right.
    if (shown !== '' && shown !== name) heading.current?.focus();
    shown = name;
  }, [name, title]);
  return (
    <>
      <div class="wm-page-head">
        <div>
          {over && <p class="wm-over">{over}</p>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {intro && <p class="wm-intro">{intro}</p>}
        </div>
        {action && <div class="wm-page-action">{action}</div>}
      </div>
      {children}
    </>
  );
}
