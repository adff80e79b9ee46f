# The goal workshop, the coach's buttons, and the plan's quality in words.

found-parts = Found in your sentence
part-who = Who
part-what = What
part-baseline = Now
part-target = Target
part-source = Data
part-deadline = When

letters-met = { $met } of { $count } met
spoken-letter = { $name }: { $state }. { $reasons }
state-open = not yet
state-partly = almost
state-met = met
is-good = Good
is-missing = Missing

reason-names-group = Names the group: { $group }.
reason-no-group = It does not say which students. Name the grade or group.
reason-group-only-in-form = Only the form names the group ({ $group }). Name it in the sentence, or answer a question below.
reason-names-change = Says what changes: { $what }.
reason-no-change = It does not say what you will see change.
reason-soft-words = “{ $words }” can mean anything. What would you see or count?
reason-several-goals = There are two goals in this sentence. Could each stand alone?
reason-has-target = The target is clear: { $value }.
reason-no-target = No target yet: how many, or what percent?
reason-numbers-swapped = It goes from { $from } to { $to }, against its own words. Are the two numbers swapped?
reason-target-reached = The target, { $value }, is where they are now.
reason-differs-target = Almost: the sentence aims at { $said }, the form at { $field }.
reason-has-baseline = Starts from { $value }.
reason-no-baseline = No starting value: where are they now?
reason-differs-baseline = Almost: the sentence starts from { $said }, the form from { $field }.
reason-has-source = Says where the data come from: { $source }.
reason-no-source = No source of data yet: which test, survey or record will show it?
reason-activity = This is what adults will do. What will change for students?
reason-has-steps = { $count ->
    [one] One action step works towards it.
   *[other] { $count } action steps work towards it.
 }
reason-no-steps = No action step works towards it yet.
reason-causes-in-reach = { $count ->
    [one] Takes up a root cause that your team can change.
   *[other] Takes up { $count } root causes that your team can change.
 }
reason-cause-out-of-reach = Rests on a root cause that your team cannot change.
reason-no-cause = It takes up no root cause yet. Choose one below.
reason-tied-to-gap = Tied to the gap or to one of its causes.
reason-tied-to-nothing = Not tied to a gap or a root cause yet.
reason-pace = Asks for a change of { $change } a year.
reason-pace-points = Asks for a change of { $change } percentage points a year.
reason-has-deadline = Ends on { $date }.
reason-has-time = Says when: { $text }.
reason-no-deadline = No last day yet: by when?
reason-differs-deadline = Almost: the sentence says { $said }, the form { $field }.
reason-past-plan = Ends on { $date }, after the plan does.
reason-has-stages = Has milestones on the way.
reason-no-stages = Runs for { $months } months without a milestone.
reason-has-comparison = Compared with: { $group }.
reason-no-comparison = No group to compare with yet: which peers?
reason-answered = { $answered } of { $count } questions answered.
reason-not-answered = None of its questions is answered yet.

coach = Coach
coach-start = Write a first sentence. It need not be perfect: the coach helps from there.
coach-strong = Nothing to add: this goal says what it needs to.
coach-offers = A suggestion for you.
coach-count = { $count ->
    [one] One thing would make this goal stronger.
   *[other] { $count } things would make this goal stronger.
 }
sentence-repaired = Your sentence, with what the form knows
sentence-built = A sentence from the parts
use-sentence = Use this sentence
sentence-used = The sentence was taken.
offers = Your sentence already says
offer-target = Target
offer-baseline = Starting value
offer-deadline = Last day
offer-direction = Direction
offer-source = Where the data come from
offer-measure = A measure
put-into-form = Put into the form
put-all-into-form = Put all of it into the form
offer-taken = It is in the form now.
difference = Sentence and form differ: { $what }
difference-text = The sentence says { $said }, the form { $field }.
use-in-form = Use { $value } in the form
write-into-sentence = Write { $value } into the sentence

mended = Done: { $what }
set-aside = Set aside
set-aside-why = Why can your team leave this as it is?
set-aside-now = Set aside
was-set-aside = Set aside, with your reason. It stays in the review.
set-aside-title = Set aside
set-aside-reason = Your reason on { $date }: { $reason }
take-up-again = Take up again
taken-up = The advice is back.

quality-strong = What is strong
quality-strong-none = Nothing stands out yet. That comes as the plan fills.
quality-next = Most worth doing next
and-others = { $count ->
    [one] and one other place
   *[other] and { $count } other places
 }
strength-gaps-shown = The gap is described with its groups, figures and evidence.
strength-causes-proven = Every root cause rests on evidence and has been weighed.
strength-causes-taken-up = Goals and root causes belong together.
strength-goals-clear = Each goal names a group and one outcome.
strength-goals-measured = Each goal can be measured, from a starting value to a target.
strength-steps-owned = Every step has someone who sees to it, and a backup.
strength-steps-dated = The steps’ dates fit and none is late.
strength-steps-watched = Check-ins are planned before the work starts.
strength-reports-complete = Every audience knows what it hears, how and from whom, and can answer.
strength-evaluation-rounded = You look at what is done and at what it changes for students.
strength-plans-connected = Other plans are tied to the goals and steps that serve them.
