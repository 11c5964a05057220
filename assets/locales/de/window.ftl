# What all pages of the window have in common, and the frame of the help.

window-title = { $page } – Mailkey

help-title = Hilfe
help-lead = Hier können Sie alles ohne Internet lesen.
help-search = Hilfe durchsuchen
help-here = Zu dieser Seite
help-questions = Fragen
help-causes = Wenn ein Test scheitert
help-words = Begriffe
help-also = Auch: { $names }
help-nothing = In der Hilfe kommen diese Wörter nicht vor. Versuchen Sie es mit einem einzelnen Wort.
help-about = Was das bedeutet

check-further = Was Sie noch versuchen können
check-others = Andere mögliche Gründe
done-good-to-know = Gut zu wissen

start-more = Codes, Programme und mehr
start-less = Weniger
start-search = Konten durchsuchen
start-nothing-found = Kein Konto enthält diese Wörter.
start-removed = { $address } ist aus Mailkey entfernt. Der Code gilt noch, bis Sie ihn beim Anbieter löschen.
start-removed-code = Der Code „{ $label }“ von { $address } ist aus Mailkey entfernt. Er gilt noch, bis Sie ihn beim Anbieter löschen.
start-recent = Letzte { $days } Tage: bestanden an { $passed }, nicht erreicht an { $unreached }, abgelehnt an { $refused }

settings-contrast = Kontrast
settings-contrast-normal = Normal
settings-contrast-high = Hoch
