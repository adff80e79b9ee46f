# The review: all advice in one list.

review-clean = Nothing is missing
review-clean-text = The coach has nothing to add to what is filled in.
review-intro = Advice from the coach. Each line leads to its place; your team decides.
review-show = Show
severity-must = To settle
severity-should = To improve
severity-tip = Tip

review-begun = { $count ->
    [0] What you have begun needs nothing more
    [one] One piece of advice on what you have begun
   *[other] { $count } pieces of advice on what you have begun
 }
review-all = { $count ->
    [one] One piece of advice
   *[other] { $count } pieces of advice
 }
review-blank = This plan has only just begun
review-later = { $count ->
    [one] One more piece of advice waits for a part of the plan that nobody has begun.
   *[other] { $count } more pieces of advice wait for parts of the plan that nobody has begun.
 }
review-waiting = { $count ->
    [one] One piece of advice waits for a part of the plan that nobody has begun.
   *[other] { $count } pieces of advice wait for parts of the plan that nobody has begun.
 }
review-not-begun = Parts not begun yet
review-not-begun-text = A good plan has this too. The coach brings it up beside the work once you begin there.
review-part = Part of the plan
review-all-parts = All parts ({ $count })
review-shown = { $count ->
    [0] Nothing of this kind is left.
    [one] One piece of advice is shown.
   *[other] { $count } pieces of advice are shown.
 }
review-show-all = Show all
