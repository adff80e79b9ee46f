# What the `waymark` command says besides what the page says too. It is not part of the page. Only plain { $arg } here.

command-about = Checks, makes and converts action plans. The same core as in the Waymark page; nothing leaves this computer.
command-version = Waymark, plan format { $version }
command-usage = Usage
command-usage-options = options
command-usage-subcommand = subcommand
command-files = Files
command-options = Options
command-subcommands = Subcommands
command-examples = Examples:
command-exit-status = Exit status: 0 fine, 1 the plan has something to settle, 2 a file cannot be read or written, 64 wrong use.

command-check = Says what a plan lacks, by section
command-new = Makes an empty plan
command-convert = Writes a plan in its canonical form
command-schema = Prints the JSON Schema of plan files

command-option-help = Print this help
command-option-version = Print the version
command-option-file = Plan file; - is standard input
command-option-format = Text for people, or JSON, one object a line
command-option-lang = Language of what is said, and of a new plan
command-option-today = Day to check on, in place of the computer’s
command-option-output = Where to write, in place of standard output
command-option-force = Replace the output file if it is there
command-option-title = Name of the plan
command-option-organization = School or district
command-option-smart = Which SMART letters goals have
command-option-id = Id of the plan, in place of a random one
command-option-replica = Name of this copy, in place of a random one

command-required = (required)
command-standard-output = Standard output
command-notes = About the file
command-counts = To settle: { $must }. To improve: { $should }. Tips: { $tip }.
command-nothing-found = Nothing is missing.
command-written = Written to { $file }

error-cannot-write = { $path } cannot be written.
error-cannot-write-fix = Check whether the folder is there, whether you may write to it, and whether the disk is full.
error-file-exists = { $path } is there already.
error-file-exists-fix = Choose another name, or add --force to replace it.
error-wrong-use = The command line was not understood: { $detail }
error-wrong-use-fix = waymark --help shows what there is.
error-bad-option-text = An option holds characters that are no text (UTF-8).
error-bad-option-text-fix = Type it again in a terminal that is set to UTF-8.
