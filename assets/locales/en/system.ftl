# Links that come from elsewhere, and what the administrator of this computer has set.

invited-title = Set up this address?
invited-lead = A web page or another program asks Mailkey to set up this address.
invited-no-provider = Mailkey does not know its provider yet.
invited-so-far = So far Mailkey has sent nothing and saved nothing. Go on only if the address is yours.
invited-ends-journey = What you are doing in this window ends when you go on.
invited-accept = Set it up
invited-decline = No, do nothing
invited-unclear-title = This link names no mail address
invited-unclear-lead = A web page or another program opened Mailkey with a link that it does not understand. Nothing has happened.

settings-fixed = Set by the administrator of this computer.
settings-administered-faults = The administrator's file { $file } has mistakes. Mailkey uses what is right in it:
administered-not-read = Mailkey cannot read it: { $why }
administered-not-json = Line { $line }, column { $column }: this is not JSON with names and values.
administered-unknown = No setting is called { $name }.
administered-proxy-password = The proxy has a password, which everybody here could read. Leave it out.

cli-setting-fixed = { $name }: { $value } (set by the administrator of this computer)
cli-setting-is-fixed = The administrator of this computer has set { $name }. You cannot change it.
cli-practice-off = The administrator of this computer has switched practising off.
cli-check-administrator = Administrator
cli-administered = Mailkey uses the settings in { $file }.
cli-administered-not = The administrator of this computer has set nothing.
files-administered = Settings by the administrator of this computer, for everybody.
files-administered-providers = Providers by the administrator of this computer, for everybody.
