# The frame, the first screen, dialogs and messages.

waymark = Waymark
skip = Skip to the content
language = Language
close = Close
cancel = Cancel
add = Add
remove = Remove
delete = Delete
all = All
size = Size
actions = Actions
dates = Dates
never = never
saved = Saved
whole-file = the file
cannot-start = Waymark could not start in this browser. A newer Chrome, Edge, Firefox or Safari will do. ({ $detail })

start-title = Close the gap, step by step
start-intro = Waymark helps your team turn a success gap and its causes into goals, steps and evidence that it worked.
start-promise = Nothing to install, no account. Your plan stays in this browser and in the files that you save; this page sends nothing anywhere.
your-plans = Your plans in this browser
saved-when = saved { $when }
door-new = Start a plan
door-new-text = Begin with your school and a name. Everything else comes step by step.
start-a-plan = Start a plan
begin = Begin
door-open = Open a file
door-open-text = Somebody sent you a plan? Choose the file, drop it anywhere on this page, or paste its text.
choose-file = Choose a file
paste-instead = Paste text instead
paste-here = Text of a plan file
look-at-it = Look at it
pasted-text = Pasted text
door-example = Look at an example
door-example-text = Two complete plans to read and to try things out on.
example-reading = A middle school: reading and students with disabilities
example-suspension = A district: who is suspended, and how often
open-failed = This plan could not be opened just now. Nothing is lost: try again, or start the browser anew.
plan-unreadable = This plan could not be read. Its text can be saved as a file so that nothing is lost.

share-plan = Share plan
share-text = The plan travels as one small file. Whoever receives it opens it in Waymark.
share-with = Who is it for?
share-team = Somebody in the team: the whole plan
share-audience = An audience outside the team: figures of few students are withheld
share-audience-text = The copy leaves out figures that would show few students or give them away, contact details and handovers, meetings and their minutes, earlier editions, what a decision changed, and the notes your team keeps with data, check-ins and observed steps. Families, the community and others also get no small trials. All else stays: gaps, goals, steps, data, decisions and goal reviews with their reasons. Your own plan stays as it is.
share-for = Audience
public-copy = Public copy
public-copy-read = Read and print this copy
public-copy-title = Public copy for: { $audience }
public-copy-intro = What this audience will read. Nothing here can be changed: your plan stays as it is.
public-copy-notice = This is a public copy for: { $audience } ({ $date }). Figures of few students are withheld. What you change here does not reach the team’s plan.
public-copy-print = Public copy for: { $audience }, { $date }. Where it says “withheld”, a number would show few students.
withheld = withheld
withheld-number = [withheld]
withheld-person = [staff member]
withheld-nothing = Nothing has to be withheld.
withheld-title = { $count ->
    [one] One thing is withheld.
   *[other] { $count } things are withheld.
  }
withheld-group = { $reason }: { $count }
withheld-place = { $name }: { $field }
for-the-team = For the team: it may hold names and figures of few students. For others, use “Share plan”.
for-team-only = For the team only: it shows figures of few students.
copy-text-outside = Copy for people outside the team
copy-text-outside-hint = Figures of few students, names and contact details are taken out.
share-file = Share the file
save-as-file = Save as a file
share-saved = The file is in your downloads.
share-mail = Write an e-mail and attach it
mail-subject = Action plan: { $title }
mail-body = Hello, our action plan is attached as the file “{ $file }”. To read or edit it, open Waymark, choose “Open a file”, and pick the attachment.
print = Print
undo = Undo
undo-nothing = Nothing to undo
redo-nothing = Nothing to redo
undo-step = Undo: { $what }
redo-step = Redo: { $what }
step-set = change of { $noun }
step-insert = new { $noun }
step-remove = removal of { $noun }
step-move = move of { $noun }
step-smart = change of letters
step-restore = restored version
step-several = several changes
saved-at = Saved { $time }
save-unsaved = Not saved yet
save-saving = Saving
save-memory = Not kept here
save-failed-quota = Not saved: storage is full
save-failed-timeout = Not saved: no answer
save-failed-mismatch = Not saved: could not be read back
save-failed-error = Not saved
save-failed-quota-text = This browser has no room left, so your latest changes are only in this page. Save the plan as a file now; then delete old plans or ask IT for more room.
save-failed-timeout-text = The browser did not confirm that your latest changes are stored. They are still in this page: try again, or save the plan as a file.
save-failed-mismatch-text = The browser stored something else than what you wrote. Your changes are still in this page: try again, or save the plan as a file.
save-failed-error-text = Your latest changes could not be stored. They are still in this page: try again, or save the plan as a file.
save-memory-text = This browser does not let Waymark keep anything (a private window or a school policy). Everything works, but save your plan as a file before you close the page.
try-again = Try again
read-only = This plan is being edited in another tab. You can read it here.
work-here = Work here instead
working-here = You are now editing here; the other tab can only read.
parted = Another tab had saved this plan in between. Nothing is lost: that state is kept as it is, and what you see here is kept as a second plan, also called “{ $title }”.
update-ready = A new version of Waymark is ready.
update-now = Use it now

parts-of-plan = Parts of the plan
make-the-plan = Make the plan
run-the-plan = Run the plan
all-plans = All plans
back-to-plan = Back to the plan
storage = Storage
help = Help
filled-of = { $filled } of { $expected } filled in
pieces-of-advice = { $count ->
    [one] piece of advice
   *[other] pieces of advice
 }
has-advice = { $count ->
    [one] { $count } piece of advice
   *[other] { $count } pieces of advice
 }
count-measures = { $count ->
    [one] { $count } measure
   *[other] { $count } measures
 }
count-goals = { $count ->
    [one] { $count } goal
   *[other] { $count } goals
 }
count-steps = { $count ->
    [one] { $count } action step
   *[other] { $count } action steps
 }
count-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
 }
count-observations = { $count ->
    [one] { $count } data point
   *[other] { $count } data points
 }
count-meetings = { $count ->
    [one] { $count } meeting
   *[other] { $count } meetings
 }
import-title = { $count ->
    [one] This file holds a plan
   *[other] This file holds { $count } plans
 }
import-accept = { $count ->
    [one] Open it as a plan of its own
   *[other] Open them as plans of their own
 }
import-notes = { $count ->
    [one] { $count } thing was kept although it is unusual
   *[other] { $count } things were kept although they are unusual
 }
storage-title = { $count ->
    [one] One plan is kept in this browser
   *[other] { $count } plans are kept in this browser
 }

import-is-here = This plan is already in this browser. It will be opened as a separate copy; the one that you have stays as it is.
import-refused = This file cannot be opened
import-nothing-changed = Nothing was changed.
steps-done = { $count ->
    [one] { $done } of one step is done
   *[other] { $done } of { $count } steps are done
 }
next-things = What to do next
overview-no-gap = Describe the gap with its figures, and it will show here.
gap-points = The gap is { $points } points
gap-difference = The gap is { $points } { $unit }
gap-sentence = { $group }: { $groupValue }. { $comparison }: { $comparisonValue }.
gap-picture = Two bars. { $comparison }: { $comparisonValue }. { $group }: { $groupValue }.
as-of = As of { $date }.
source-is = Source: { $source }
from-to = { $from } → { $to } by { $date }
by-date = By { $date }
no-dates = No dates yet
no-owner = Nobody yet
show-whole-plan = Show the whole plan
hide-whole-plan = Hide the whole plan
move-up = Move up
move-down = Move down
moved = { $name } is now number { $place } of { $count }.
removed = Removed: { $name }.
add-person-here = Add a person
new-person-name = Name of the new person
version-name = Name this version
version-keep = Keep a version
version-kept = The version is kept.
version-automatic = Automatic
version-look = What is in it?
version-restore = Go back to this
version-restored = The plan is again as it was on { $when }.
storage-intro = Plans are kept by this browser, on this computer, for this user. Save files of what matters to you.
storage-promise = What this browser promises
storage-persistent = It will keep your plans until you delete them.
storage-not-persistent = It may delete plans when the disk is full, and school computers often wipe profiles at sign-out. Save a file after each day of work.
storage-ask = Ask the browser to keep them
storage-usage = { $used } used of { $quota }
storage-firefox-file = You opened Waymark as a file in Firefox. Firefox keeps plans by the place of that file: if it is moved or renamed, plans seem gone until it is put back. Save files of your plans before you move it.
last-saved = Last saved
no-file-yet = No file of this plan yet
last-file = Last saved as a file: { $when }
last-export = Last saved as a file
export-all = Save all plans as one file
import-all = Open a file
plan-deleted = Deleted: { $name }. It can be brought back until you close this page.
save-schema = Save the description of the file format (JSON Schema)
printed-on = Printed { $day }
