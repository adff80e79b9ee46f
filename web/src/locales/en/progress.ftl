# "Is it working?": the dashboard, the pictures of data, decisions, small trials, the final review.

section-progress = Is it working?

seen-on = seen on { $date }
headline = { $first }; { $others }
goals-on-track = { $on } of { $total ->
    [one] { $total } goal
   *[other] { $total } goals
 } { $on ->
    [one] is
   *[other] are
 } on track
goals-early = { $early } of { $total ->
    [one] { $total } goal
   *[other] { $total } goals
 } { $early ->
    [one] shows
   *[other] show
 } early signs of being on track
goals-none-on-track = No goal is on track yet
goals-all-too-early = { $total ->
    [one] It is too early to say whether the goal is on track
   *[other] It is too early to say whether the { $total } goals are on track
 }
count-early = { $count } with early signs only
count-off-track = { $count } off track
count-too-early = { $count } too early to say
count-no-data = { $count } without data to judge
progress-no-goals = There is no goal to look at yet
progress-no-data = No data yet: the first values will tell where you stand
progress-teach-goals = Write a goal with a measure first. As soon as values come in, this page shows how it is going.
progress-teach-measures = Your goals have no measures yet. Add one to a goal: what would you see if it came true?
progress-teach-data = Enter the first value of a measure. With each further one, this page shows more: which way it goes, whether it is on the way to its target, and how wide the gap is.
enter-data = Enter data
enter-data-of = Enter data: { $name }

key-goals = Goals on track
key-goals-all = none is off track
key-gap = To close the gap
key-gap-none = no measure has figures of two groups yet
key-gap-closing = gaps are smaller than at first because the group does better
key-gap-of = “{ $name }”: { $movement }
key-late = Steps that are late
key-steps = { $done } done, { $underWay } under way
key-steps-waiting = { $done } done, { $underWay } under way, { $waiting } should have begun
key-needs = Needs a decision
key-needs-count = { $count ->
    [0] Nothing
    [one] { $count } thing
   *[other] { $count } things
 }
key-needs-none = by the rules that you set and those of run charts
of-all = { $count } of { $total }

dash-goals = How each goal stands
dash-measures = All measures
dash-week = This week
dash-week-nothing = Nothing is due until Sunday.
dash-week-all = All that is due
dash-week-more = { $count } more in “This week”
overdue-since = overdue since { $day }
needs-title = { $count ->
    [one] { $count } thing needs a decision
   *[other] { $count } things need a decision
 }
needs-none-title = Nothing needs a decision now
needs-none = A signal in the data, a missed milestone or a verdict that changed would be listed here.
since = since { $date }
decide = Decide

need-four-points = The last four values are on the wrong side of the aim line
need-shift = More values in a row lie on one side of the median than chance makes
need-crossings = The values cross their median less often than chance makes them
need-milestone-missed = A milestone was missed
need-target-missed = The target was not reached by its deadline
need-verdict-continue = Done as intended, and on track
need-verdict-change-strategy = Done as intended, but off track
need-verdict-fix-implementation = Off track, and not fully done as intended
need-verdict-find-out = On track, although not done as intended
need-verdict-find-out-early = Early signs on track, although not done as intended
need-verdict-cannot-tell = Doing and results changed
need-identified = Identified by the state’s rules on disproportionality

cannot-tell = Cannot be said
standing-early = Early signs on track
standing-no-values = No values have been entered.
standing-no-target = The measure has no target.
standing-no-direction = The measure does not say whether it should rise or fall.
standing-no-value-near-end = The deadline is over, and no value lies near it.
standing-target-reached = The target has been reached.
standing-target-missed = The target was not reached by its deadline.
standing-target-reached-late = The target was reached, but only after its deadline.
standing-four-points-worse = The last four values are worse than the aim line.
standing-four-points-better = The last four values are better than the aim line.
standing-milestone-missed = The last milestone was missed.
standing-milestone-met = The last value is as good as the last milestone, or better.
standing-on-aim-line = The last value is at the aim line or better.
standing-no-rule-broken = The last value is worse than the aim line; four in a row would ask for a change.
standing-too-few-points = There are too few values to judge.
standing-too-few = Too few values to judge: { $counted } of the { $fewest } that are needed.
standing-too-few-since = Too few values since { $date } to judge: { $counted } of the { $fewest } that are needed. Earlier ones are history from before the baseline.
standing-no-aim-line = A first value and a target are needed for an aim line.
standing-held = It has stayed where it should be.
standing-not-held = It has not stayed where it should be.

finding-none = { $name }: no data yet
finding-one = { $name }: { $to } so far
finding-rose = { $name }: up from { $from } to { $to }
finding-fell = { $name }: down from { $from } to { $to }
finding-same = { $name }: still { $to }
finding-target = { $finding }; the target is { $target }
finding-target-met = { $finding }; the target of { $target } is met

too-few-points = { $count ->
    [one] Too few points: there is { $count } value. A run chart can tell a change from chance once 10 values lie off the median; { $useful } do now.
   *[other] Too few points: there are { $count } values. A run chart can tell a change from chance once 10 values lie off the median; { $useful } do now.
 }
few-points = { $count ->
    [one] { $count } value so far
   *[other] { $count } values so far
 }
signal-none = No signal: what the { $count } values do could be chance.
signal-shift = Signal: { $count } values in a row lie { $side ->
    [above] above
   *[below] below
 } the median; chance would make at most { $allowed }. { $way ->
    [better] Something got better.
    [worse] Something got worse.
   *[unknown] Something changed.
 }
signal-crossings = Signal: the values cross their median { $count ->
    [one] once
   *[other] { $count } times
 } only, where chance would make at least { $fewest }. Something changed.
advice-consider-change = The last four values are on the wrong side of the aim line: consider a change.
advice-consider-higher-goal = The last four values are better than the aim line: consider a higher target.
aim-starts-first-three = The aim line starts at the median of the first three values: { $value }, on { $date }.
aim-starts-baseline = The aim line starts at the baseline: { $value }, on { $date }.
pace-too-few = There are too few values since { $from } to say a pace.
pace = { $history ->
    [yes] Pace since { $from }
   *[no] Pace
 }: { $slope } a year; { $needed } a year are needed from now on.
projection = { $history ->
    [yes] At the pace since { $from }
   *[no] At this pace
 } it would be { $value } on { $date }.
projection-range = { $history ->
    [yes] At the pace since { $from }
   *[no] At this pace
 } it would be { $value } on { $date }. The pace itself is not sure: it could lead to anything from { $low } to { $high } (95% interval), and single values scatter more.

points = { $count ->
    [one] { $count } point
   *[other] { $count } points
 }
students-more = { $count ->
    [one] { $count } student more
   *[other] { $count } students more
 }
students-fewer = { $count ->
    [one] { $count } student fewer
   *[other] { $count } students fewer
 }
gap-is-closing = The gap is { $size }, smaller than on { $date }
gap-is-widening = The gap is { $size }, larger than on { $date }
gap-is-unchanged = The gap is { $size }, about the same as on { $date }
gap-is-peers-fell = The gap is { $size }, smaller than on { $date } only because the others did worse
gap-is-no-gap = There is no gap
gap-is-cannot-tell = The gap is { $size }
gap-is-one-look = The gap is { $size }
gap-students = : { $students } would close it
gap-maybe-chance = { $finding }, which could be chance
gap-of = Measured by “{ $name }”.
gap-ratio = The group’s rate is { $ratio } times that of the others.
gap-ratio-range = The group’s rate is { $ratio } times that of the others; with these numbers of students it could be anything from { $low } to { $high } (95% interval).
gaps-closing = { $closing } of { $total ->
    [one] { $total } gap
   *[other] { $total } gaps
 } { $closing ->
    [one] is
   *[other] are
 } smaller than at first because the group does better
gaps-none-closing = No gap is surely smaller yet
beyond-chance = The gap has changed by more than chance would make of it.
within-chance = With these numbers of students, the change of the gap could be chance.
movement-closing = smaller, as the group does better
movement-widening = larger than at first
movement-unchanged = about as at first
movement-peers-fell = smaller only because the others did worse
movement-no-gap = there is no gap
movement-cannot-tell = which way it goes cannot be said
movement-one-look = seen once so far
movement-maybe-chance = { $movement }; could be chance

band-low = low
band-partial = partial
band-high = high
fidelity-unknown = nobody has looked yet whether it is done as intended
fidelity-is = done as intended: { $percent }% ({ $band })
fidelity-rests-on = { $fidelity }, by { $looks ->
    [one] { $looks } look
   *[other] { $looks } looks
 } at { $lookedAt } of { $steps ->
    [one] { $steps } step
   *[other] { $steps } steps
 }
verdict-continue = On track, and done as intended: continue
verdict-continue-partial = On track, and partly done as intended: continue
verdict-continue-early = Early signs on track, and done as intended: continue, and watch the goal’s own number
verdict-continue-partial-early = Early signs on track, and partly done as intended: continue, and watch the goal’s own number
verdict-find-out-early = Early signs on track, although not done as intended: find out what really works, and watch the goal’s own number
verdict-fix-implementation-partial = Off track, and only partly done as intended: fix how it is done first
verdict-change-strategy = Done as intended, but off track: change the strategy
verdict-fix-implementation = Not done as intended, and off track: fix how it is done first
verdict-find-out = On track, although not done as intended: find out what really works
no-verdict-no-fidelity = No verdict yet: look at how the steps are done
no-verdict-no-outcome = No verdict yet: the results cannot be judged so far
goal-no-value = no value yet
goal-now = now { $now }
goal-now-target = now { $now }, target { $target } by { $date }

chart-target = Target
chart-median = Median
chart-group = The group
chart-peers = The others
chart-run = { $count } in a row { $side ->
    [above] above
   *[below] below
 }
chart-source = Source: { $source }
chart-value = Value
chart-counts = Students
chart-gap = Gap
chart-ratio = Ratio
chart-students = Students to close it
chart-band = Band
chart-marks = What the marks stand for
chart-failed = The picture cannot be drawn in this browser. The table below has its numbers.
chart-note = { $label }  { $date }: { $words }
count-of = { $count } of { $of }
marked-decision = { $kind }: { $reason }
marked-trial = Trial: { $title }
milestone-met = met
milestone-missed = missed
milestone-to-come = to come
milestone-no-data = without a value near it
milestone-cannot-tell = cannot be said
described-values = { $count ->
    [one] { $count } value.
   *[other] A line of { $count } values.
 }
described-last = The last is { $value } on { $date }.
described-median = The median is { $value }.
described-target = The target is { $value } by { $date }.
described-milestone = Milestone of { $value } on { $date }: { $state }.
described-mark = Mark { $label }, { $date }: { $words }.
described-gap = Two lines: { $group }, last { $focal }, and { $comparison }, last { $peers }, on { $date }.

ratio-finding-identified = { $year }: { $ratio } times the rate of the others, and identified by the state’s rule
ratio-finding-exceeds = { $year }: { $ratio } times the rate of the others, above the threshold of { $threshold }
ratio-finding-within = { $year }: { $ratio } times the rate of the others, not above the threshold of { $threshold }
ratio-finding-no-threshold = { $year }: { $ratio } times the rate of the others; the plan names no threshold of the state
ratio-finding-none = { $year }: no ratio can be calculated
ratio-threshold = Threshold { $ratio }
ratio-alike = Equal risk
ratio-no-ratio = no ratio
ratio-no-data = no data
ratio-of = Risk ratio of “{ $name }”, year by year (34 CFR 300.647).
ratio-rule = { $count ->
    [one] The state can identify a district in the first year above { $threshold }, unless the ratio fell enough in one of the last two years.
   *[other] The state can identify a district after { $count } years in a row above { $threshold }, unless the ratio fell enough in one of the last two.
 }
ratio-rule-amount = Enough is { $amount } a year.
ratio-rule-any = Any fall is enough.
ratio-in-a-row = { $count ->
    [0] The newest year is not above it.
    [one] Above it now: 1 year.
   *[other] Above it now: { $count } years in a row.
 }
ratio-identified = The district is identified: { $count ->
    [one] it is above the threshold
   *[other] it has been above the threshold for { $count } years in a row
 }, and the ratio did not fall enough in either of the last two years.
ratio-newest-unknown = Of the newest year there is no ratio, so nothing can be said of a row of years.
ratio-fell = The ratio fell enough in one of the last two years, so the district is not identified.
ratio-not-known = Whether that makes the district identified cannot be said: a year’s ratio is missing that would tell of progress.
ratio-students = { $count ->
    [one] { $count } student fewer with this outcome would have brought the ratio of { $year } down to the threshold.
   *[other] { $count } students fewer with this outcome would have brought the ratio of { $year } down to the threshold.
 }
ratio-legend = Full marks are above the threshold, hollow ones are not.
ratio-legend-alternate = Squares are alternate ratios: here there are too few other students, so those of the state are taken.
ratio-not-calculated = { $year }: no ratio, since { $why }
ratio-described = { $year }: { $ratio } ({ $kind }), { $state }.
ratio-own = ratio
ratio-alternate = alternate ratio
ratio-state-above = above the threshold
ratio-state-not-above = not above the threshold
ratio-state-no-threshold = no threshold given
ratio-progress-yes = fell enough
ratio-progress-no = did not fall enough
ratio-year = Year
ratio-kind = Kind
ratio-risk-group = Risk of the group
ratio-risk-others = Risk of the others
ratio-against = Against the threshold
ratio-progress = Since the year before
no-ratio-no-focal-data = there are no figures of the group.
no-ratio-no-counts = the numbers of students are missing.
no-ratio-counts-contradict = the counts contradict each other: more students with the outcome than there are.
no-ratio-group-cell-size = fewer than { $cell } students of the group have the outcome.
no-ratio-group-n-size = the group has fewer than { $n } students.
no-ratio-no-comparison-data = there are no figures of the other students.
no-ratio-no-state-data = there are too few other students here, and no figures of the state.
no-ratio-state-cell-size = there are too few other students here, and fewer than { $cell } with the outcome in the state.
no-ratio-state-n-size = there are too few other students here, and fewer than { $n } in the state.
no-ratio-zero-risk = none of the other students has the outcome.
show-table = Show the table
copy-picture = Copy as picture
save-png = Save as PNG
save-svg = Save as SVG
picture-copied = The picture is copied: paste it into a slide or a letter.
picture-saved = The picture is in your downloads.
picture-refused = This browser does not let the page do that. Save the picture as a file instead.
picture-for = Picture for
picture-for-outside = People outside the team
picture-for-team = The team only
picture-for-outside-hint = Values that would show few students are left out, and the picture says so.
picture-for-team-hint = Every value is in it. Keep it in the team.
picture-withheld = { $count ->
    [one] Withheld: one value that would show few students.
   *[other] Withheld: { $count } values that would show few students.
  }
picture-nothing-left = Every value of this picture would show few students, so there is nothing to draw for people outside the team. Choose “The team only” if it stays in the team.

way-title = How far each goal is on its way: { $on } of { $total } on track
way-title-early = How far each goal is on its way: { $on } of { $total } on track, { $early } more by early signs only
way-legend = From the start of the aim line (left) to the target (ring). The line starts at the median of the first three values or, where there are not three, at the baseline. The triangle shows where it is on the day of the last value.
way-start = Start
way-now = Now
way-expected = Expected on that day
way-standing = Stands
way-described = { $name }: from { $start }, now { $now }, target { $target }, { $words }

goal-without-data = There are no data of this goal yet
goal-no-measures = This goal has no measure yet.
goal-decided = What was decided
no-data-teach = The picture begins with the first value.
together-results = Results
results-by = { $name }: { $why }
results-rest = { $count ->
    [one] One more measure cannot be judged yet.
   *[other] { $count } more measures cannot be judged yet.
}
results-early = These are early signs: none of the goal’s long-term measures can be judged yet.
results-work = { $count ->
    [one] One more measure tells of the work, not of its results: the goal is not judged by it.
   *[other] { $count } more measures tell of the work, not of its results: the goal is not judged by them.
 }
judged-of = judged by { $judged } of { $total } measures of results
together-doing = How the steps are done
together-decided = Last decision
back-to-progress = Back to all goals
fidelity-title = { $high } of { $total ->
    [one] { $total } step is done as intended
   *[other] { $total } steps are done as intended
 }
fidelity-title-zero = No step is done as intended yet
fidelity-title-none = Nobody has looked yet whether the steps are done as intended
fidelity-teach = A look at how a step is done takes five minutes: without it, nobody can tell whether the step works or was never really done.
fidelity-legend = Full dot: the last look. Hollow dots: earlier ones. Bands: up to 50% low, up to 79% partial, from 80% high.
fidelity-source = Source: looks at how the steps are done
fidelity-looks = Looks

decide-title = Continue, adjust or stop?
decide-about = Continue, adjust or stop: { $names }?
decide-intro = Whoever reads the plan in a year wants to know what you knew today, and why you decided so.
decide-because = { $name }: { $why }. What do you make of it?
decide-continue = Continue as it is
decide-adjust = Adjust
decide-stop = Stop
decide-kind-missing = Choose one of the three.
decide-reason-hint = What speaks for it, and what you expect of it
decide-reason-missing = Write why: the reason is what others will look for.
decide-who = Who decides
decide-concerns = Goals and steps that it concerns
decide-evidence = What the measures say today
decide-evidence-hint = These figures are kept with the decision, as they are now.
decide-evidence-none = No measure belongs to what it concerns. Choose a goal or a step above to keep its figures with the decision.
decide-evidence-else = What else it rests on
decide-change-words = What else changes, in words
decide-finish = Decide and carry it out
decide-later = Not now: keep it as a draft
decide-throw-away = Throw this draft away
decision-thrown-away = The draft is thrown away. Nothing in the plan has changed.
draft-gone = { $count ->
    [one] One thing that this draft named is no longer in the plan. It is left out.
   *[other] { $count } things that this draft named are no longer in the plan. They are left out.
}
decisions-begun = Begun and not recorded yet
decision-begun = Begun and not recorded yet: { $about }.
decision-go-on = Go on with it
decide-with-figures = Decide with figures and changes
decided = { $count ->
    [0] The decision is in the plan’s story.
    [one] The decision is in the plan’s story, and { $count } change is made.
   *[other] The decision is in the plan’s story, and { $count } changes are made.
 }
changes-title = What changes in the plan
changes-hint = Each change is made when you decide, and can be taken back with one undo. What stood there before is kept.
change-place = Change { $place }
change-unsaid = Change { $place } does not say yet what shall stand there. Fill it in, or remove it.
change-of = Where
change-field = What
change-before = Now:
change-after = From now on
change-blank = Leave it blank from now on
nothing-there = nothing
stop-step = Set “{ $name }” to stopped

story-title = What was decided
story-about = About: { $names }
story-empty = No decision yet. When you decide to go on, to do something differently or to stop, write it down here: it then stands on the charts too.
story-figures = { $count ->
    [one] { $count } figure of that day
   *[other] { $count } figures of that day
 }
decision-open = Not said yet what was decided
decided-by = Decided by { $names }
mend-entry = Correct this entry

trials-title = Small trials
trials-intro = Try a change with one class or for two weeks before everybody does it. Say beforehand what you expect: the difference is what you learn from.
trial-planned = Planned
trial-open = Under way
trial-overdue = Over: what did you learn?
trial-closed = Closed
trial-write = Write on this trial
trial-part-tried = What we try
trial-part-expected = What we expect
trial-part-came = What came
trial-part-learned = What we learned
trial-part-decided = What we decided:
trial-not-yet = not written yet
trial-so-far = Expected { $predicted }; so far { $observed }.
trial-numbers = Expected { $predicted }, came { $observed }.
trial-value = Expected value: { $value }.
trial-came-true = The prediction came true.
trial-did-not = It came out differently than predicted.
trial-in-time = Written beforehand, on { $date }
trial-not-in-time = Written on { $date }, when it had begun
trial-written = First written on { $date }
trial-late = The trial has begun. Write what you expected all the same; it will say that it was written later.
trial-step-plan = Plan: before it begins
trial-step-do = Do: while it runs
trial-step-study = Study: when it is over
trial-compare = You expected: “{ $prediction }”
trial-no-prediction = Nothing was predicted, so there is nothing to compare with.
trial-decide = Act: decide what follows

reviews-title = Looking back, goal by goal
reviews-intro = At the end of the plan, or of a year: what was there, what was done, who was reached, what changed, and what becomes of the goal.
review-open = not decided yet
review-numbers = What the data say
review-steps = { $done } of { $total ->
    [one] { $total } step is done
   *[other] { $total } steps are done
 }
review-decisions = { $count ->
    [one] { $count } decision on the way
   *[other] { $count } decisions on the way
 }
review-pictures = See its pictures
