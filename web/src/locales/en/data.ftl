# Data: the sheet of each measure, tables from elsewhere, and how well steps are done.

section-data = Data
section-data-title = Which numbers have come in?
section-data-intro = Enter values as they come in, or paste them from a spreadsheet. What cannot be read is kept and shown, never dropped.

data-no-measures = This plan has no measure yet. Goals and steps are measured by them.
data-who = Who is entering data?
data-who-nobody = Not said
data-open = Enter or see data
data-none = No data yet
data-count = { $count ->
    [0] No data yet
    [one] 1 value
   *[other] { $count } values
}
data-add = Add a value
data-target = Target { $target }
data-last = Last value:
data-by = by { $date }
data-next = Next value
data-late = Overdue
data-since = since { $date }
data-not-due = No next date
data-offered = Date offered for this row
data-of-steps = Measures of action steps
data-to-mend-count = { $count ->
    [one] 1 row to mend
   *[other] { $count } rows to mend
}
data-empty = No data yet. Begin in the blank row, or paste rows that you copied in Excel or Google Sheets.
data-grid-label = Data of { $name }
data-grid-help = Works like a spreadsheet: move with the arrow keys, type to replace, F2 or Enter to edit, Escape to go back, Delete to clear, copy and paste blocks. The last row adds a day. On a phone, touch a cell twice.
data-grid-read = This plan is open for reading here, so nothing can be changed.

data-column-date = Date
data-column-value = Value
data-column-percent = Percent
data-column-numerator = Students counted
data-column-denominator = Out of
data-column-note = Note
data-column-by = Who

data-yes = Yes
data-no = No
data-of = { $part } of { $whole }
data-no-date = No date
data-not-read = “{ $typed }” is kept but does not count: { $reason }
data-pasted = { $count ->
    [one] 1 cell pasted.
   *[other] { $count } cells pasted.
} { $bad ->
    [0] {""}
    [one] 1 cell of this measure cannot be read.
   *[other] { $bad } cells of this measure cannot be read.
}
data-cleared = { $count ->
    [one] 1 cell cleared.
   *[other] { $count } cells cleared.
}
data-notes = Cells to look at
data-go-to-cell = Go to cell
data-from-table = Add data from a file or another table

data-note-replaced = Further down there is another value for this day, and that one counts.
data-note-in-future = This day is still to come.

data-problem-not-a-number = no number was found. Type the number alone, and words into the note.
data-problem-no-data = it says that there are no data. Leave it, or clear it.
data-problem-suppressed = the value was withheld. Ask for the count if the team may see it.
data-problem-bounded = it names a bound and no value. Type the value itself if you know it.
data-problem-spreadsheet-error = the spreadsheet could not compute it. Mend the formula, or type the value.
data-problem-several-numbers = there is more than one number. Keep one to a cell.
data-problem-range = it is a range. Decide on one value.
data-problem-percent-of-count = this measure counts, so a percentage says nothing. Type how many.
data-problem-looks-like-date = it looks like a date. Spreadsheets turn 12/4 into one; type it as “12 of 4”.
data-problem-unknown-level = the rubric has no such level. Use one of its names or numbers.
data-problem-not-yes-or-no = it is neither yes nor no.
data-problem-out-of-range = the number is too large, or below zero.
data-problem-not-a-day = no date was found. Type it like 10/5/2026 or Oct 5, 2026.
data-problem-no-such-day = there is no such day in the calendar.
data-problem-no-such-term = the plan’s school years have no such term. Type a date, or enter the terms first.
data-problem-unknown-person = this person is not on the plan’s list of people.

# In the cell itself: two or three words.
data-brief-not-a-number = no number
data-brief-no-data = no data
data-brief-suppressed = withheld
data-brief-bounded = a bound, no value
data-brief-spreadsheet-error = spreadsheet error
data-brief-several-numbers = several numbers
data-brief-range = a range
data-brief-percent-of-count = percent of a count
data-brief-looks-like-date = looks like a date
data-brief-unknown-level = no such level
data-brief-not-yes-or-no = neither yes nor no
data-brief-out-of-range = out of range
data-brief-not-a-day = no date
data-brief-no-such-day = no such day
data-brief-no-such-term = no such term
data-brief-unknown-person = not on the list

data-remark-ambiguous-number = Could be read two ways; taken as { $read }.
data-remark-approximate = Marked as approximate.
data-remark-words-to-note = “{ $note }” goes into the note.
data-remark-over-100 = More than 100%. Is that meant?
data-remark-below-0 = Below zero. Is that meant?
data-remark-not-whole = A count with decimals. Is that meant?
data-remark-outside-levels = The rubric goes from { $least } to { $most }.
data-remark-level-differs = The number stands, although “{ $name }” is { $value } in the rubric.
data-remark-more-than-all = More students are counted than there are. Are the two counts swapped?
data-remark-zero-denominator = Of no students nothing can be said.
data-remark-contradiction = The counts make { $counted }; the value that was entered stands.
data-remark-fraction-times-100 = { $typed } is taken as { $read }%.
data-remark-maybe-fraction = Taken as { $typed }%. If { $read }% is meant, write it so.
data-remark-ambiguous-day = Day and month could be swapped; taken as { $read }.
data-remark-guessed-year = No year is written; taken as { $read }.
data-remark-last-of-span = Stands for its last day, { $read }.
data-remark-serial-day = A spreadsheet’s number for { $read }.
data-remark-in-future = This day is still to come.
data-remark-unknown-group = “{ $typed }” is none of the measure’s groups, so the figures are kept aside.
data-remark-unknown-person = “{ $typed }” is not on the list of people; it goes into the note.
data-remark-from-above = The date of the row above is taken: { $read }.
data-remark-twice = The table has this day again further down, and that one counts.

table-title = Data for { $name }
table-intro = Choose a CSV or TSV file, or paste rows that you copied in Excel, Google Sheets or a document. Nothing changes until you have seen how it was read.
table-file = Choose a file
table-paste = Or paste the rows here
table-paste-hint = With or without headings; dates down the side or across the top.
table-read = Read the rows
table-blank = There are no rows in it.
table-large = The file has { $size }; at most { $limit } can be read. Save just the rows that you need.
table-workbook = This is a workbook. Save the sheet as CSV first, or copy its rows and paste them below.
table-failed = The file could not be read. Copy its rows and paste them below.
table-found = How it was read
table-summary = { $count ->
    [0] No value found.
    [one] 1 value found.
   *[other] { $count } values found.
} { $kept ->
    [0] {""}
    [one] 1 more has no day or no readable figure; it is kept aside as it is written.
   *[other] { $kept } more have no day or no readable figure; they are kept aside as they are written.
} { $columns ->
    [0] {""}
    [one] 1 column is left out.
   *[other] { $columns } columns are left out.
}
table-all-read = Every cell could be read.
table-turned = Its dates stand across the top, so rows and columns have changed places.
table-columns = What is in each column?
table-column = Column { $letter }
table-day-order = The dates can be read two ways. They are written
table-month-first = month first (10/5 is October 5)
table-day-first = day first (10/5 is May 10)
table-rows = Row by row
table-no-rows = No column is named as values or counts, so nothing can be taken over. Choose it above.
table-left = { $count ->
    [one] 1 row is left out
   *[other] { $count } rows are left out
}
table-left-above-header = It stands above the headings.
table-left-heading = It is a heading.
table-left-no-figures = There is no value in it.
table-left-summary = It sums up the others.
table-left-unknown-measure = The plan has no measure of that name.
table-known = The measure has this already.
table-differs = The measure has other figures for this day. Tick to put these in their place.
table-kept = Could not be read and is kept aside: { $reason }
table-no-data = It says that there are no data, and is kept so.
table-accept = { $count ->
    [0] { $kept ->
        [0] Take over
       *[other] Keep { $kept } aside
    }
    [one] Take over 1 value{ $kept ->
        [0] {""}
       *[other] ; { $kept } kept aside
    }
   *[other] Take over { $count } values{ $kept ->
        [0] {""}
       *[other] ; { $kept } kept aside
    }
}
table-again = Choose another table
table-taken = { $count ->
    [0] No value taken over{ $kept ->
        [0] .
       *[other] ; { $kept } kept aside.
    }
    [one] 1 value taken over{ $kept ->
        [0] .
       *[other] ; { $kept } kept aside.
    }
   *[other] { $count } values taken over{ $kept ->
        [0] .
       *[other] ; { $kept } kept aside.
    }
}
table-role-date = Date
table-role-value = Value
table-role-numerator = Students counted
table-role-denominator = Out of how many
table-role-group = Whose value
table-role-note = Note
table-role-by = Who entered it
table-role-measure = Name of the measure
table-role-ignored = Leave out

fidelity-asked = Is it done as intended?
fidelity-intro = Look at a step now and then: without knowing how it is done, nobody can tell whether it works.
fidelity-count = { $count ->
    [0] Not looked at yet
    [one] Looked at once
   *[other] Looked at { $count } times
}
fidelity-others = { $count ->
    [one] 1 more step, done or not begun
   *[other] { $count } more steps, done or not begun
}
fidelity-waiting = { $count ->
    [one] 1 step under way that nobody has looked at
   *[other] { $count } steps under way that nobody has looked at
}
fidelity-band = ({ $band })
fidelity-last = last look { $date }
fidelity-new = Record a look
fidelity-date = Day
fidelity-met = Seen
fidelity-unmet = Not there
fidelity-not-looked = Not looked at
fidelity-note = What did you notice?
fidelity-no-items = No checklist yet, so say it in percent, as far as you know.
fidelity-make-items = Write a checklist
fidelity-keep = Record this look
fidelity-kept = Look recorded: { $name }
fidelity-nothing = Nothing is filled in yet. Say what you saw, or write a note.
fidelity-percent = “{ $field }” must be a number from 0 to 100.
fidelity-past = Looks so far: { $name }
fidelity-whole = As intended
fidelity-change = Change or remove a look
