// What the coach says of the open plan, and which of it is shown beside the work: nothing of parts that nobody has begun
// with, nothing of an item that was only just added. The review shows all of it.
import { effect, type Signal, signal } from '@preact/signals';
import type { Finding, SectionCount, Severity } from '../core/types';
import { route } from './router';

/** All findings, also those set aside. */
export const findings = signal<Finding[]>([]);
/** Those that are shown beside the work, and counted everywhere. */
export const shownFindings = signal<Finding[]>([]);
/** Those that wait until their part of the plan is begun. */
export const laterFindings = signal<Finding[]>([]);

const byEntity = new Map<string, Signal<Finding[]>>();
const severities: Severity[] = ['must', 'should', 'tip'];
let begun = new Set<string>();

// Items that were added blank and that nobody has written into and left yet; true once something was written.
const newcomers = new Map<string, boolean>();

export function findingsOf(id: string): Finding[] {
  return signalOf(id).value;
}

function signalOf(id: string): Signal<Finding[]> {
  const found = byEntity.get(id) ?? signal([]);
  byEntity.set(id, found);
  return found;
}

export const worstFirst = (list: Finding[]): Finding[] =>
  [...list].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));

/** The record's findings only arise from what was written there. */
const isBegun = ({ section }: Finding): boolean => section === 'record' || begun.has(section);

/** Takes what the core says now; the sections tell where somebody has begun. */
export function takeFindings(list: Finding[], sections: Record<string, SectionCount>): void {
  begun = new Set(Object.keys(sections).filter((name) => sections[name]?.touched));
  findings.value = list;
  show();
}

/** Whether another section was begun since findings were taken. */
export const isNewlyBegun = (sections: Record<string, SectionCount>): boolean =>
  Object.keys(sections).some((name) => sections[name]?.touched !== begun.has(name));

function show(): void {
  const open = findings.value.filter((finding) => !finding.setAside);
  const shown = open.filter((finding) => isBegun(finding) && !newcomers.has(finding.entity));
  const lists = new Map<string, Finding[]>();
  for (const finding of shown) {
    const found = lists.get(finding.entity);
    if (found) found.push(finding);
    else lists.set(finding.entity, [finding]);
  }
  for (const [id, own] of byEntity) if (!lists.has(id) && own.value.length > 0) own.value = [];
  for (const [id, own] of lists) signalOf(id).value = own;
  shownFindings.value = shown;
  laterFindings.value = open.filter((finding) => !isBegun(finding));
}

/** An item was added blank. */
export function addNewcomer(id: string): void {
  newcomers.set(id, false);
  show();
}

/** Something was written into it. */
export function writeInto(id: string): void {
  if (newcomers.has(id)) newcomers.set(id, true);
}

export function forgetNewcomers(): void {
  newcomers.clear();
}

function settle(isSettled: (id: string, isWritten: boolean) => boolean): void {
  const settled = [...newcomers].filter(([id, isWritten]) => isSettled(id, isWritten));
  if (settled.length === 0) return;
  for (const [id] of settled) newcomers.delete(id);
  show();
}

// Going to another screen leaves every item except the one that it shows.
effect(() => {
  const asked = route.value.path[2];
  settle((id) => id !== asked);
});

/** A field that was written into is left: what its item still lacks may now be said. `send` tells the core what was typed. */
export function watchLeaving(send: () => void): void {
  const leave = (left: EventTarget | null) => {
    const field = (left as Element).closest('[id^="f-"]')?.id ?? '';
    settle((id, isWritten) => isWritten && field.startsWith(`f-${id}-`));
  };
  addEventListener('focusout', ({ target }) => leave(target));
  // Before Tab goes on, so that it comes to what the coach then has to say right after the field.
  addEventListener('keydown', ({ key, target }) => {
    if (key !== 'Tab' || newcomers.size === 0) return;
    send();
    leave(target);
  });
}
