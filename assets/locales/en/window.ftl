# What all pages of the window have in common, and the frame of the help.

window-title = { $page } – Mailkey

help-title = Help
help-lead = Everything here can be read without the internet.
help-search = Search the help
help-here = About this page
help-questions = Questions
help-causes = When a test fails
help-words = Words
help-also = Also: { $names }
help-nothing = Nothing in the help has these words. Try a single word.
help-about = What this means

check-further = What else you can try
check-others = Other possible reasons
done-good-to-know = Good to know

start-more = Codes, programs and more
start-less = Show less
start-search = Search your accounts
start-nothing-found = No account has these words.
start-removed = { $address } is removed from Mailkey. Its code still works until you delete it at the provider.
start-removed-code = The code "{ $label }" of { $address } is removed from Mailkey. It still works until you delete it at the provider.
start-recent = Last { $days } days: passed on { $passed }, not reached on { $unreached }, refused on { $refused }

settings-contrast = Contrast
settings-contrast-normal = Normal
settings-contrast-high = High
