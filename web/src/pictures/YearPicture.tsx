// A school year month by month. Each kind of day has a shape of its own, so nothing rests on colour; the table beside it
// says the same in words.
import { monthWords, t, weekdayLetters } from '../app/words';

export type DayLook = 'school' | 'out' | 'vacation' | 'holiday' | 'in-service' | 'early-closing';

export interface PicturedDay {
  day: string;
  look: DayLook;
  /** Break, holiday or what else there is to say. */
  name?: string;
  /** Where a term begins or ends. */
  edge?: 'start' | 'end' | 'both';
}

export interface PicturedMonth {
  /** First day of the month. */
  month: string;
  /** Every day of it. */
  days: PicturedDay[];
}

const cell = 24;
const head = 18;

const dayNumber = (day: string) => Number(day.slice(8));
/** 0 is Sunday, with which American weeks begin. */
const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();

function Shape({ look }: { look: DayLook }) {
  switch (look) {
    case 'vacation':
      return <rect x={1} y={2} width={cell - 2} height={cell - 4} class="wm-year__vacation" />;
    case 'holiday':
      return <circle cx={cell / 2} cy={cell / 2} r={cell / 2 - 1.5} class="wm-year__holiday" />;
    case 'in-service':
      return <rect x={2} y={3} width={cell - 4} height={cell - 6} class="wm-year__in-service" />;
    case 'early-closing':
      return <path d={`M2 ${cell - 3}H${cell - 2}L${cell - 2} 5z`} class="wm-year__early" />;
    default:
      return null;
  }
}

function Edge({ edge }: { edge: PicturedDay['edge'] }) {
  return (
    <>
      {edge !== 'end' && edge && <path d={`M5 1.5H1.5V${cell - 1.5}H5`} class="wm-year__edge" />}
      {edge !== 'start' && edge && <path d={`M${cell - 5} 1.5H${cell - 1.5}V${cell - 1.5}H${cell - 5}`} class="wm-year__edge" />}
    </>
  );
}

function Day({ day, look, name, edge }: PicturedDay) {
  return (
    <>
      {name && <title>{name}</title>}
      <Shape look={look} />
      <Edge edge={edge} />
      <text x={cell / 2} y={cell / 2 + 4} class={`wm-year__number wm-year__number--${look}`}>
        {dayNumber(day)}
      </text>
    </>
  );
}

function Month({ month, days }: PicturedMonth) {
  const before = weekdayOf(month);
  const weeks = Math.ceil((before + days.length) / 7);
  return (
    <div class="wm-year__month">
      <p class="wm-year__name">{monthWords(month)}</p>
      <svg viewBox={`0 0 ${7 * cell} ${head + weeks * cell}`} aria-hidden="true">
        {weekdayLetters().map(({ key, letter }, index) => (
          <text key={key} x={index * cell + cell / 2} y={12} class="wm-year__weekday">
            {letter}
          </text>
        ))}
        {days.map((each, index) => (
          <g key={each.day} transform={`translate(${((before + index) % 7) * cell} ${head + Math.floor((before + index) / 7) * cell})`}>
            <Day {...each} />
          </g>
        ))}
      </svg>
    </div>
  );
}

const looks: DayLook[] = ['school', 'out', 'vacation', 'holiday', 'in-service', 'early-closing'];

function Legend() {
  return (
    <ul class="wm-year__legend">
      {looks.map((look) => (
        <li key={look}>
          <svg viewBox={`0 0 ${cell} ${cell}`} width={cell} height={cell} aria-hidden="true">
            <Day day="2026-01-12" look={look} />
          </svg>
          {t(`day-look-${look}`)}
        </li>
      ))}
      <li>
        <svg viewBox={`0 0 ${cell} ${cell}`} width={cell} height={cell} aria-hidden="true">
          <Day day="2026-01-12" look="school" edge="both" />
        </svg>
        {t('day-look-term')}
      </li>
    </ul>
  );
}

export function YearPicture({ label, months }: { label: string; months: PicturedMonth[] }) {
  return (
    <figure class="wm-year" role="img" aria-label={label}>
      <div class="wm-year__months">
        {months.map((each) => (
          <Month key={each.month} {...each} />
        ))}
      </div>
      <Legend />
    </figure>
  );
}
