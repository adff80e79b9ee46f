# Values that fields can have: choice-<name>-<value>.

choice-level-school = A school
choice-level-district = A district
choice-level-other = Other

choice-language-en = English
choice-language-es = Spanish

choice-smartVariant-source = Specific, Measurable, Actionable, Reasonable, Time-bound
choice-smartVariant-achievable = Specific, Measurable, Achievable, Relevant, Time-bound
choice-smartVariant-attainable = Specific, Measurable, Attainable, Realistic, Time-bound
choice-smartVariant-aligned = Specific, Measurable, Aligned, Reasonable, Time-bound
choice-smartVariant-smartie = SMARTIE: with Inclusive and Equitable
choice-smartVariant-own = Our own letters

choice-part-lead = Equity lead
choice-part-member = Team member
choice-part-implementer = Carries out steps
choice-part-decision-maker = Decision maker
choice-part-other = Other

choice-priority-high = High
choice-priority-medium = Medium
choice-priority-low = Low

choice-extent-yes = Yes
choice-extent-partly = Partly
choice-extent-no = No

choice-measureKind-implementation = Whether the work is done as intended
choice-measureKind-output = What the work produces
choice-measureKind-short-term = An early change for students
choice-measureKind-long-term = The lasting change for students

choice-valueKind-number = Number
choice-valueKind-percent = Percent
choice-valueKind-count = Count
choice-valueKind-rate = Rate
choice-valueKind-yes-no = Yes or no
choice-valueKind-rubric = Level of a rubric

choice-direction-increase = Rise
choice-direction-decrease = Fall
choice-direction-maintain = Stay

choice-observationGroup-focal = The group
choice-observationGroup-comparison = Their peers
choice-observationGroup-state = Their peers in the state

choice-frequency-once = Once
choice-frequency-daily = Daily
choice-frequency-weekly = Weekly
choice-frequency-every-two-weeks = Every two weeks
choice-frequency-monthly = Monthly
choice-frequency-every-six-weeks = Every six weeks
choice-frequency-quarterly = Quarterly
choice-frequency-each-term = Each term
choice-frequency-twice-a-year = Twice a year
choice-frequency-yearly = Yearly
choice-frequency-as-needed = As needed
choice-frequency-custom = On dates that I list

choice-status-not-started = Not started
choice-status-under-way = Under way
choice-status-done = Done
choice-status-paused = Paused
choice-status-stopped = Stopped

choice-health-green = Green: results met
choice-health-yellow = Yellow: some barriers
choice-health-red = Red: the way must change

choice-resourceKind-resource = Materials or money
choice-resourceKind-policy = Policy
choice-resourceKind-procedure = Procedure
choice-resourceKind-training = Training
choice-resourceKind-people = People
choice-resourceKind-time = Time

choice-resourceState-have = We have it
choice-resourceState-needed = Needed
choice-resourceState-requested = Asked for

choice-dependencyKind-finish-to-start = That one must be finished first
choice-dependencyKind-start-to-start = That one must have started
choice-dependencyKind-finish-to-finish = This one cannot end before it
choice-dependencyKind-start-to-finish = This one cannot end before it starts

choice-approvalState-not-asked = Not asked yet
choice-approvalState-waiting = Waiting
choice-approvalState-approved = Approved
choice-approvalState-refused = Refused

choice-audience-equity-team = Equity team
choice-audience-leadership = School or district leadership
choice-audience-board = Board
choice-audience-staff = Staff
choice-audience-families = Families
choice-audience-community = Community
choice-audience-state = State
choice-audience-other = Other

choice-connectionKind-csi = Comprehensive support (CSI)
choice-connectionKind-tsi = Targeted support (TSI)
choice-connectionKind-title-1 = Title I
choice-connectionKind-cceis = Early intervening services (CCEIS)
choice-connectionKind-ssip = State systemic improvement (SSIP)
choice-connectionKind-mtss = Multi-tiered support (MTSS)
choice-connectionKind-strategic = Strategic plan
choice-connectionKind-other = Other

choice-aspect-fidelity = Was it done as intended?
choice-aspect-systems = Is there enough support?
choice-aspect-markers = Key markers on the way
choice-aspect-early-outcomes = Early results
choice-aspect-adjustments = Signs that something must change
choice-aspect-results = Did it work?

choice-meetingKind-implementers = Those who carry out steps
choice-meetingKind-team = Equity team
choice-meetingKind-leadership = Leadership
choice-meetingKind-other = Other

choice-decisionKind-continue = Continue
choice-decisionKind-adjust = Adjust
choice-decisionKind-stop = Stop

choice-monthlyOn-date = On the same date
choice-monthlyOn-weekday = On the same weekday (second Tuesday)
choice-monthlyOn-last-weekday = On the month's last such weekday

choice-whenOut-next = On the next school day
choice-whenOut-previous = On the school day before
choice-whenOut-nearest = On the nearest school day
choice-whenOut-skip = Not at all

choice-breakKind-vacation = Break: school is out
choice-breakKind-holiday = Holiday: school is out
choice-breakKind-in-service = In-service day: staff only
choice-breakKind-early-closing = School closes early

choice-constraint-start-not-before = Does not start before
choice-constraint-start-on = Starts on
choice-constraint-finish-not-after = Is finished by
choice-constraint-finish-on = Finishes on
choice-gapRule-disproportionality = Significant disproportionality (34 CFR 300.647)

choice-standing-met = Target met
choice-standing-on-track = On track
choice-standing-off-track = Off track
choice-standing-too-early = Too early to say
choice-standing-no-data = No data yet

choice-fidelityDimension-adherence = What is done
choice-fidelityDimension-exposure = How often and how long
choice-fidelityDimension-quality = How well
choice-fidelityDimension-responsiveness = Who takes part

choice-reviewVerdict-maintain = Maintain
choice-reviewVerdict-revise = Revise
choice-reviewVerdict-discontinue = Discontinue

choice-withheldReason-few-students = Would show few students
choice-withheldReason-private = Looks like a student’s private details
choice-withheldReason-contact = Contact details
choice-withheldReason-name = Name of a person
choice-withheldReason-team-only = The team’s own notes
