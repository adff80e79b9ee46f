# The school calendar: a school year's form, days read from elsewhere, hints beside dates, calendar files.

days-with-school = Weekdays with school
calendar-tools = Fill in the calendar
calendar-tools-hint = Nothing is entered until you have looked at it, and one click takes it back.
start-from = Start from
start-from-semesters = Semesters
start-from-trimesters = Trimesters
start-from-quarters = Quarters
import-calendar = Import .ics
paste-list = Paste a list
export-calendar = Export this calendar
paste-label = Days, one a line
paste-hint = As they stand in the district’s calendar, in English or Spanish. A line can name several days.
paste-example =
    Sept 7 Labor Day
    Nov 26-27 Thanksgiving break
    12/21/2026 – 1/1/2027 Winter break
paste-read = Look at what was read

proposal-title = { $count ->
    [one] One entry was found
   *[other] { $count } entries were found
}
proposal-intro = Only what is ticked is entered. What a day counts as can be changed.
proposal-empty = Nothing was found that could be entered.
proposal-accept = { $count ->
    [0] Enter what is ticked
    [one] Enter one
   *[other] Enter { $count }
}
proposal-taken = { $count ->
    [one] One entry was added to the calendar.
   *[other] { $count } entries were added to the calendar.
}
proposal-as = { $name } counts as
proposal-as-nothing = (leave out)
proposal-as-vacation = Break
proposal-as-holiday = Holiday
proposal-as-in-service = In-service day
proposal-as-early-closing = Closes early
proposal-as-term = Term
proposal-as-school-begins = First day of school
proposal-as-school-ends = Last day of school
proposal-known = Is in the calendar already.
proposal-covered = Lies inside a longer break.
proposal-overlaps = Shares days with a break that is there.
proposal-outside = Lies outside of this school year.
proposal-no-school = There is no school on it anyhow.
proposal-unclear = The name does not say that school is out.
proposal-doubt-weekday = It falls on another weekday than the list says: is it from another year?
proposal-doubt-length = That is long for a break.
proposal-left = { $count ->
    [one] One entry lies outside of this school year or has no readable date.
   *[other] { $count } entries lie outside of this school year or have no readable date.
}
settle = “{ $name }” ({ $days }) has some of these days already. It
settle-keep = stays; this is left out
settle-replace = is replaced by this
settle-join = is joined with this into one
settle-beside = stays, and this is entered beside it
tick-all = Tick all that are new
tick-none = Tick none
unread-lines = { $count ->
    [one] One line could not be read
   *[other] { $count } lines could not be read
}
unread-no-date = No date was found in it.
unread-no-year = It names no year, and the school year has no first or last day yet.
unread-no-such-day = There is no such day in the calendar.
unread-ends-before-start = It would end before it begins.
unread-too-long = It is too long for a line of a calendar.

term-name-semesters = Semester { $number }
term-name-trimesters = Trimester { $number }
term-name-quarters = Quarter { $number }
usual-name-vacation = Break
usual-name-holiday = Holiday
usual-name-in-service = In-service day
usual-name-early-closing = School closes early
usual-day-labor-day = Labor Day
usual-day-indigenous-peoples-day = Indigenous Peoples’ Day / Columbus Day
usual-day-veterans-day = Veterans Day
usual-day-thanksgiving-break = Thanksgiving break
usual-day-winter-break = Winter break
usual-day-martin-luther-king-day = Martin Luther King Jr. Day
usual-day-presidents-day = Presidents’ Day
usual-day-spring-break = Spring break
usual-day-memorial-day = Memorial Day
usual-day-juneteenth = Juneteenth
usual-day-independence-day = Independence Day

day-in-break = { $day } is in “{ $name }”.
day-without-school = { $day } is a { $weekday } without school.
day-closes-early = School closes early on { $day }: { $name }.
take-school-day = Take that day
school-day-after = Next school day: { $day }.
school-day-before = Last school day before it: { $day }.

year-at-a-glance = The school year at a glance
year-picture = { $name }: { $count ->
    [one] one school day
   *[other] { $count } school days
}
year-picture-empty = With the first and last day of the school year, it is drawn here month by month.
year-as-list = As a list
month = Month
days-of-school = School days
days-that-differ = Days that differ
day-look-school = School day
day-look-out = No school
day-look-vacation = Break
day-look-holiday = Holiday
day-look-in-service = In-service day
day-look-early-closing = Closes early
day-look-term = Term begins, ends

calendar-whose = Whose dates
calendar-of-everybody = Everybody’s
calendar-of-team = The team’s
calendar-save = Save as calendar file (.ics)
calendar-saved = { $count ->
    [0] There are no dates to save.
    [one] A calendar file with one date was saved. Open it in Outlook, Google Calendar or Apple Calendar.
   *[other] A calendar file with { $count } dates was saved. Open it in Outlook, Google Calendar or Apple Calendar.
}
calendar-failed = The calendar file could not be handled. Try again, or reload the page first.
calendar-unreadable = This is no calendar file. Ask the district for one whose name ends in .ics, or paste the list of days.
calendar-too-large = The file is larger than { $limit }. Export one school year only.

event-step-start = Step: { $name }
event-step-begins = Step begins: { $name }
event-step-end = Step ends: { $name }
event-check-in = Check-in: { $name }
event-data = Collect data: { $name }
event-report = Report: { $name }
event-approval = Approval: { $name }
event-meeting = Meeting: { $name }
event-task = To do: { $name }
event-milestone = Milestone: { $name }
event-adjustment = Decide about a change: { $name }
event-final-review = Final review: { $name }
event-kind-step-start = Step
event-kind-step-end = Step
event-kind-check-in = Check-in
event-kind-data = Data
event-kind-report = Report
event-kind-approval = Approval
event-kind-meeting = Meeting
event-kind-task = To do
event-kind-milestone = Milestone
event-kind-adjustment = Adjustment
event-kind-final-review = Review
event-people = With: { $people }
event-audience = For: { $audience }
event-plan = Plan: { $title }
