# Running the plan: this week, meetings, people.

section-week = This week
section-week-title = Nothing waits for anybody this week
section-week-intro = What is overdue, due by Sunday, and coming in the next four weeks, moved off the days without school.
section-people = People
section-people-title = Who has how much to do?
section-people-intro = Workload by month, and what would stall if somebody left.
go-to-team = Go to team and time
go-to-steps = Go to action steps

week-count = { $count ->
    [one] One thing waits for somebody
   *[other] { $count } things wait for somebody
 }
things-waiting = { $count ->
    [one] thing waiting
   *[other] things waiting
 }
count-things = { $count ->
    [one] { $count } thing
   *[other] { $count } things
 }
count-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }
week-show = Show
week-all = Everything
week-team = The equity team
week-person = One person
week-audience = Reports to one audience
week-overdue = Overdue
week-due = This week
week-coming = Coming in the next four weeks
week-nothing = Nothing is overdue, and nothing comes up in the next four weeks. Dates arise from:
week-empty = This list fills itself from the plan's dates. Give it some:
week-empty-steps = the dates of steps, their check-ins and approvals
week-empty-reports = how often each audience hears, and how often the team meets
week-empty-data = how often the data of each measure is collected
week-nothing-for = Nothing here for this choice.
week-show-all = Show everything
week-dropped = Dates that no school day can take
week-dropped-text = They fall into days without school, and no school day is left before the next one is due.
day-today = Today, { $day }

due-step-start = Begin: { $name }
due-step-end = Finish: { $name }
due-check-in = Check in on: { $name }
due-data = Collect data: { $name }
due-report = Report to: { $name }
due-approval = Decide: { $name }
due-meeting = Meet: { $name }
due-task = To do: { $name }
due-milestone = Milestone of: { $name }
due-adjustment = See whether to adjust: { $name }
due-final-review = Final review of the plan
due-from-meeting = taken on in: { $name }
due-milestone-value = to reach { $value }
due-moved = meant for { $date }, when there is no school
due-nobody = Nobody named yet

do-started = It has started
do-done = It is done
do-data = Enter data
do-given = Mark as given
do-approved = Approved
do-refused = Refused
do-task = Done
do-prepare = Prepare the meeting
do-run-meeting = Run the meeting
do-open-meeting = Open the meeting
did-started = Under way: { $name }
did-done = Done: { $name }
did-checkin = A check-in of today is recorded: { $name }
did-given = Given today: { $name }
did-approved = Approved: { $name }
did-refused = Refused: { $name }
did-task = Done: { $name }
did-decision = A decision of today is recorded: { $name }
finish-record = Finish
look-end = New end date

meetings-ways = Go to a meeting
no-date-yet = no date yet
prepare-meeting = Prepare the next meeting
prepare-meeting-text = The agenda builds itself from what is late, due, off track or to be decided.
prepare-round = Round of meetings
another-meeting = A meeting outside of the rounds
meeting-who-talks = Who meets
meeting-day = Day
meeting-minutes = Minutes in all
put-into-plan = Put it into the plan
did-put-into-plan = The meeting on { $date } is in the plan, with its agenda.
agenda-title = Agenda
agenda-empty = The plan brings up nothing for this meeting. Add your own points.
agenda-left = Not on the agenda
agenda-left-text = There is no time left for these, or you took them out.
agenda-decision = Decide: { $name }
agenda-off-track = Off track: { $name }
agenda-missed-aim = Has not reached its milestone: { $name }
agenda-overdue = Overdue: { $name }
agenda-due = Due: { $name }
agenda-coming = Begins soon: { $name }
agenda-name-report = report to { $name }
agenda-name-checkInPlan = check-in on “{ $name }”
agenda-name-measure = data on “{ $name }”
agenda-final-review = Final review: { $name }
take-in = Take it in
did-take-in = On the agenda: { $name }
own-point = Your own point
own-speaker = Who speaks to it
speaks = { $name } speaks to it
speaks-nobody = nobody speaks to it yet
minutes-short = min
minutes-of = { $used } of { $minutes } minutes planned
minutes-over = { $used } minutes planned, { $over } too many
minutes-span = Minutes { $begin } to { $end }
meeting-gone = This meeting is not in the plan any more
back-to-meetings = Back to all meetings
meeting-run-intro = Mark who is here, note what is said, and say how each step stands. Everything is kept as you go.
meeting-part-run = Meeting
meeting-part-minutes = Minutes
meeting-part-todo = To-do lists
meeting-minutes-title = Minutes: { $name }
meeting-todo-title = Who does what after: { $name }
to-minutes = To the minutes
run-who = Who is here
run-attendees = Here
run-absent = Absent
run-count = { $here } here, { $absent } absent
run-others = { $count ->
    [one] One other person of the plan
   *[other] { $count } other people of the plan
 }
run-rest = Notes, tasks and other decisions
run-step = How it stands: { $name }
run-measure = Data of: { $name }
run-newest = Newest: { $value } on { $date }
change-point = Change this point
percent-done = { $percent }% done
minutes-points = What was talked about
minutes-decisions = Decisions
minutes-tasks = Who does what
copy-text = Copy as text
did-copy = The text is copied.
copy-by-hand = This browser does not let the page copy by itself. The text is marked: copy it with Ctrl+C.
to-do-until = What each person took on, and what is due until the next meeting on { $date }.
to-do-empty = Nobody has anything to do until { $date }.
to-do-late = late

workload-title = Workload by month
workload-text = Each number counts the school days of the steps that a person owns: two steps on one day are two. Below it stands what else is due in the month.
workload-most = { $count ->
    [one] { $names } has most to do from now on: { $days } school days of steps, and { $month } is the fullest month.
   *[other] { $names } have most to do from now on: { $days } school days of steps each, and { $month } is the fullest month.
 }
workload-steps = { $count ->
    [one] in { $count } step
   *[other] in { $count } steps
 }
workload-helps = helps with { $count }
workload-days = { $count ->
    [one] { $shown } { $days ->
      [one] school day
     *[other] school days
    } in { $count } step
   *[other] { $shown } { $days ->
      [one] school day
     *[other] school days
    } in { $count } steps
 }
workload-nothing = nothing
workload-fullest = the fullest
workload-all-months = All { $count } months
workload-due-check-in = { $count ->
    [one] { $count } check-in
   *[other] { $count } check-ins
 }
workload-due-data = { $count ->
    [one] data once
   *[other] data { $count } times
 }
workload-due-report = { $count ->
    [one] { $count } report
   *[other] { $count } reports
 }
workload-due-approval = { $count ->
    [one] { $count } approval
   *[other] { $count } approvals
 }
workload-due-meeting = { $count ->
    [one] { $count } meeting
   *[other] { $count } meetings
 }
workload-due-task = { $count ->
    [one] { $count } task
   *[other] { $count } tasks
 }
workload-due-milestone = { $count ->
    [one] { $count } milestone
   *[other] { $count } milestones
 }
workload-due-adjustment = { $count ->
    [one] { $count } decision to adjust
   *[other] { $count } decisions to adjust
 }
workload-due-final-review = the final review
workload-empty = No step that is still to be done has an owner and dates.
earlier-months = Earlier months
later-months = Later months
leaving-title = What if somebody leaves?
leaving-text = Choose a person and the last day. You see what would stall, and can hand it over before it does.
leaving-who = Who leaves
leaving-day = Last day
leaving-nothing = Nothing stalls without { $name } after that day.
leaving-count = { $count ->
    [one] One thing stalls without { $name }
   *[other] { $count } things stall without { $name }
 }; { $alone ->
    [0] somebody steps in for each
    [one] nobody steps in for one
   *[other] nobody steps in for { $alone }
 }.
leaving-steps-in = { $name } steps in
leaving-nobody = nobody steps in
stalls-step = Steps
stalls-checkInPlan = Check-ins
stalls-approval = Approvals
stalls-barrier = Barriers
stalls-measure = Data
stalls-report = Reports
stalls-meetingPlan = Rounds of meetings
stalls-adjustment = Rules for adjusting
stalls-evaluationQuestion = Evaluation questions
stalls-connection = Connected plans
stalls-task = Tasks
stalls-agendaItem = Agenda items
hand-over = Hand it over
hand-over-to = To whom
hand-over-backups = Each to whoever steps in
hand-over-now = Hand over after { $date }
did-hand-over = { $count ->
    [one] One thing is handed over
   *[other] { $count } things are handed over
 }{ $left ->
    [0] .
    [one] ; one still has nobody.
   *[other] ; { $left } still have nobody.
 }

help-run = Running the plan
help-run-1 = “This week” gathers everything with a date: steps, check-ins, data, reports, approvals, meetings and tasks. Do it, then say so in its line; what you record takes it off the list, and undo puts it back.
help-run-2 = Say under Communication how often which part of the team meets. Under Meetings the next agenda builds itself; change it as you like, put it into the plan, and run the meeting on the screen. What you say there of a step is its check-in of that day.
help-run-3 = After the meeting the minutes and each person’s to-do list are ready to print or to copy into an e-mail.
help-run-4 = Under People you see who has how much to do, and what would stall if somebody left. Handing it over is one act that can be undone.

week-take-title = Take the dates with you
week-take = A calendar file opens in Outlook, Google Calendar and Apple Calendar. Saving it again later updates the dates there instead of doubling them.
