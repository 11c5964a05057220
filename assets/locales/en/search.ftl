# Looking for the servers of a domain that nobody knows.

## Whom Mailkey asks.
source-mx = Where the domain's mail goes (DNS)
source-autoconfig = { $host }
source-ispdb = { $host } (Mozilla's list)
source-srv = Service records (DNS)
source-autodiscover = { $host } (settings for Outlook)
source-guess = Usual names, such as { $host }

## What they said.
answer-provider = { $provider } ({ $host })
answer-servers = gives { $hosts }
answer-oauth = gives servers that accept no code, only OAuth
answer-nothing = has no information
answer-exchanger = { $host } (Mailkey has no guide for it)
answer-timed-out = no answer in time
answer-no-domain = this domain does not exist
answer-no-mail = the domain says that it receives no mail
answer-no-name-server = no name server answers
answer-not-reached = not reached: { $why }
answer-status = did not give the settings (HTTP status { $status })
answer-sends-on = points to { $host }, which is outside the domain and was not asked
answer-elsewhere = points to { $host } without encryption or at an unusual port, so Mailkey did not follow
answer-too-large = its file is far too large, so Mailkey did not read it
answer-no-file = its answer is not a configuration file
answer-only-unsafe = gives only servers without encryption or with other protocols
answer-proxy = not asked, because the proxy looks names up

## What that comes to.
search-title = Finding the servers of { $domain }
search-will-ask = Mailkey has no guide for { $domain }. It can ask these sources for the servers, for at most 5 seconds:
search-only-domain = Mailkey sends only { $domain }, not the part before the @.
search-start = Find the servers
search-by-hand = Type them myself
search-stop = Stop
search-running = Asking…
search-waiting = asking…
search-unasked = not needed any more
search-found-provider = { $provider } handles the mail of { $domain } ({ $host }). Follow its guide.
search-found-provider-ends = { $provider } handles the mail of { $domain } ({ $host }).
search-found = Servers found. Source: { $source }.
search-half-guessed = Ask whoever runs the mail server for the right one. What you see below for it is only a guess.
search-filled = It gave only one of the two servers. The other comes from: { $source }.
search-no-imap = No server for receiving was found.
search-no-smtp = No server for sending was found.
search-oauth = { $source }: the servers of { $domain } accept no code or password. Only programs that they know can sign in, through the browser (OAuth). If you have a code anyway, type the servers.
search-strangers = Not part of { $domain }: { $hosts }. This may be somebody else's. Go on only if you know that your mail is there.
search-sends-on = { $domain } points to { $host }, which is not part of it. Mailkey has not asked there.
search-follow = Should Mailkey ask { $host }, too?
search-follow-yes = Ask { $host }, too
search-no-domain = The domain { $domain } does not exist. Check the address.
search-no-mail = { $domain } says that it receives no mail. Check the address.
search-nothing = Mailkey did not find the servers of { $domain }. Ask whoever runs its mail, or look at their help pages.
search-nothing-but-exchanger = Mailkey did not find the servers of { $domain }. Its mail goes to { $host }. Ask whoever runs that server which servers mail programs use, or look at their help pages.
search-nobody-answered = Mailkey got no answer about { $domain }. Are you online?
search-name-here = You can type the servers below. What you see there is only a guess.
search-details = All answers
search-off = Type the servers here. What you see there is only a guess. Looking for servers online is switched off in the settings.
search-again = Look again

## A domain that was most likely misspelt.
meant-question = Did you mean { $address }?
meant-why = Mailkey does not know { $domain }, but it knows { $meant }.
meant-yes = Yes, { $address }
meant-no = No, { $domain } is right
