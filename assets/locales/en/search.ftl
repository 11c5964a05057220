# Looking for the servers of a domain that nobody knows.

## Whom Mailkey asks.
source-mx = Who takes the domain's mail (DNS)
source-autoconfig = { $host }
source-ispdb = { $host } (Mozilla's list)
source-srv = Service records (DNS)
source-autodiscover = { $host } (what Outlook is told)
source-guess = Usual names, such as { $host }

## What they said.
answer-provider = { $provider } ({ $host })
answer-servers = names { $hosts }
answer-oauth = names servers that take no code, only OAuth
answer-nothing = knows nothing
answer-exchanger = { $host }, which Mailkey has no guide for
answer-timed-out = no answer in time
answer-no-domain = there is no such domain
answer-no-mail = the domain says that it takes no mail
answer-no-name-server = no name server answers
answer-not-reached = not reached: { $why }
answer-status = answers with an error ({ $status })
answer-sends-on = sends on to { $host }, a host of somebody else's, which was not asked
answer-elsewhere = leads to { $host } without encryption or at an unusual port, which was not followed
answer-too-large = its file is far too large and was not read
answer-no-file = what it sends is no configuration file
answer-only-unsafe = names only servers without encryption, or other protocols
answer-proxy = not asked: the proxy looks names up

## What that comes to.
search-title = Finding the servers of { $domain }
search-will-ask = Mailkey has no guide for { $domain }. It can ask these about it, at most five seconds:
search-only-domain = Only { $domain } is sent, nothing of your name.
search-start = Find the servers
search-by-hand = Name them myself
search-stop = Stop
search-running = Asking…
search-waiting = asking…
search-unasked = not waited for
search-found-provider = { $provider } takes the mail of { $domain } ({ $host }). Its guide counts for you.
search-found-provider-ends = { $provider } takes the mail of { $domain } ({ $host }).
search-found = Found. Said by: { $source }.
search-half-guessed = What stands in its place below is only a guess. Ask whoever runs the mail server for the right one.
search-filled = That named only half of the servers; the others come from: { $source }.
search-no-imap = No server for receiving was found.
search-no-smtp = No server for sending was found.
search-oauth = { $source }: the servers of { $domain } take no code or password, only a sign-in in the browser (OAuth) by programs that they know. If you have a code all the same, name the servers.
search-strangers = Not part of { $domain }, but somebody else's: { $hosts }. Go on only if you know that they run your mail.
search-sends-on = { $domain } sends on to { $host }, a host of somebody else's. It was not asked.
search-follow = Shall { $host } be asked, too?
search-follow-yes = Ask { $host }, too
search-no-domain = There is no domain { $domain }. Look at the address once more.
search-no-mail = { $domain } says that it takes no mail. Look at the address once more.
search-nothing = Nobody knows the servers of { $domain }. Ask whoever runs its mail, or look at their help pages.
search-nothing-but-exchanger = Nobody knows the servers of { $domain }. Its mail is taken by { $host }: ask whoever runs that server, or look at their help pages, for the servers of mail programs.
search-nobody-answered = Nobody could be asked about { $domain }. Are you online?
search-name-here = You can name the servers below; what stands there is only a guess.
search-details = Who said what
search-off = Looking for servers outside of this computer is switched off in the settings. Name them here; what stands there is only a guess.
search-again = Look again

## A domain that was most likely misspelt.
meant-question = Did you mean { $address }?
meant-why = { $domain } is not known here; { $meant } is.
meant-yes = Yes, { $address }
meant-no = No, { $domain } is right
