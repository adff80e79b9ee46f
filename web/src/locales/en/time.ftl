# The timeline, what-if, and dates agreed on.

today = today
everyone = Everyone
all-goals = All goals
all-connections = All connected plans
school-days =
  { $days ->
    [one] { $days } school day
   *[other] { $days } school days
  }

timeline-title = Everything can be finished by { $day }
timeline-late-title = The last step would end { $day }, after the plan’s last day, { $end }
timeline-no-dates-title = When will it happen?
timeline-no-dates = Give a step a first day or a number of school days below, and it appears here.
timeline-nothing-chosen = No step matches what you chose above.
timeline-cycle = These steps wait for each other, so none of them can begin: { $steps }. Take out one of the “after” entries.
timeline-label =
  { $steps ->
    [one] Timeline of { $steps } step
   *[other] Timeline of { $steps } steps
  }
timeline-names = Goals and steps of the timeline
timeline-keys = With the keyboard: up and down arrows go from row to row. Left and right fold a goal, or move a step by a school day, with Shift by a week. Tab goes on to the check-ins, approvals and milestones of the row, which move the same way. Enter opens.
timeline-without-goal = Steps without a goal
timeline-steps =
  { $count ->
    [one] { $count } step
   *[other] { $count } steps
  }
timeline-fold-all = Show goals only
timeline-unfold-all = Show all steps
timeline-count-critical = { $count } with no slack
timeline-count-late = { $count } later than agreed
timeline-has-marks =
  { $count ->
    [one] { $count } date within it: Tab goes there
   *[other] { $count } dates within it: Tab goes there
  }
timeline-read-only = This plan is open for reading only here, so nothing can be moved.
timeline-stays-undated = “{ $name }” has no dates yet, so it cannot be moved. Enter opens it.
timeline-stays-made = This check-in took place on { $day }; what has happened stays where it is.
timeline-stays-comes-round = This check-in comes round by itself, so one alone cannot be moved. Enter opens how often it comes.
timeline-stays-decided = This has been decided, so its day stays { $day }.
timeline-calendar-ends = There is no school day to move it to: the school calendar ends there.
timeline-moved-approval = “{ $name }” is now to be decided by { $day }.
timeline-moved-milestone = The milestone of “{ $name }” is now { $day }.
timeline-moved-check-in = The check-in is now { $day }.
timeline-zoom = How much time is shown
timeline-zoom-plan = Whole plan
timeline-zoom-term = Term
timeline-zoom-month = Month
timeline-from-to = { $start } to { $end }
timeline-on-day = { $day }
timeline-critical = no slack
timeline-slack =
  { $days ->
    [one] { $days } school day of slack
   *[other] { $days } school days of slack
  }
timeline-slipped =
  { $days ->
    [one] { $days } school day later than agreed
   *[other] { $days } school days later than agreed
  }
timeline-ahead =
  { $days ->
    [one] { $days } school day earlier than agreed
   *[other] { $days } school days earlier than agreed
  }
timeline-impossible =
  { $days ->
    [one] { $days } school day too late for its bound
   *[other] { $days } school days too late for its bound
  }
timeline-shifted =
  { $others ->
    [0] “{ $name }” is now { $days }.
    [one] “{ $name }” is now { $days }; { $others } other step follows.
   *[other] “{ $name }” is now { $days }; { $others } other steps follow.
  }
timeline-mark-check-in = Check-in, { $day }
timeline-mark-approval = Approval due { $day }
timeline-mark-milestone = Milestone, { $day }
timeline-key-bar = Step
timeline-key-critical = No slack: a day lost here moves the plan’s end
timeline-key-slack = Can wait until here
timeline-key-agreed = As agreed
timeline-key-check-in = Check-in
timeline-key-approval = Approval
timeline-key-milestone = Milestone
timeline-key-crowd = How many steps are under way
timeline-as-table = The same as a table
timeline-column-step = Step
timeline-column-owner = Who
timeline-column-planned = Planned
timeline-column-latest = At the latest
timeline-column-slack = Slack
timeline-column-agreed = Against what was agreed
nothing-agreed = nothing agreed yet
as-agreed = as agreed

baseline-keep = Keep these dates as agreed
baseline-since = Agreed on { $day }
baseline-kept = These dates are now the agreed ones. Slips are measured against them.

suppose = What if…
suppose-title = What if it moves?
suppose-which = What moves
suppose-plan = The plan’s first day
suppose-to = New first day
suppose-others = And the other steps?
suppose-follow = Those that wait for it are pushed as far as they must be
suppose-shift = All that wait for it move by as many school days
suppose-stay = They stay where they are
suppose-plan-follow = They stay, unless what they wait for pushes them
suppose-plan-shift = All of them move by as many school days
suppose-plan-stay = They stay where they are
suppose-choose-day = Choose another day, and you see what follows. Nothing changes yet.
suppose-finish-moves = The last step would end { $after } instead of { $before }.
suppose-finish-stays = The last step still ends { $day }.
suppose-too-early = Would begin before what they wait for is done: { $steps }
suppose-past-end = Would end after the plan’s last day: { $steps }
suppose-nothing-moves = No step’s dates change.
suppose-moved =
  { $count ->
    [one] { $count } step moves
   *[other] { $count } steps move
  }
suppose-before = from
suppose-after = to
suppose-do = Move it
suppose-done =
  { $count ->
    [one] { $count } step was moved.
   *[other] { $count } steps were moved.
  }
