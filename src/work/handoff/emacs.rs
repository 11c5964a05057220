//! Emacs asks for the code by a small source of its own beside those of auth-source, and has the account for sending (smtpmail)
//! and for reading (Gnus). Source: the manuals of auth-source, smtpmail and Gnus, run with 28.2.

use super::{CannotExport, Format, Given, Takes, Way, by_mode, quote};
use crate::model::catalogue::Endpoint;

pub(super) const FORMAT: Format = Format {
    id: "emacs",
    program: "Emacs",
    takes: Takes::Command,
    executable: "emacs",
    lacks_imap_id: true,
    place: "~/.emacs.d/mailkey.el",
    way: Way::File(write),
    ..Format::BASE
};

/// The command goes to the program as it stands, without a shell; its answer is kept in no cache.
const SOURCE: &str = r#"(require 'auth-source)
(require 'seq)
(defvar mailkey-accounts nil "Lists of (HOST PORTS USER PROGRAM ARGUMENT...).")
(defun mailkey-search (&rest spec)
  (let ((fits (lambda (key values)
                (let ((asked (plist-get spec key)))
                  (or (memq asked '(nil t))
                      (seq-some (lambda (one) (member (format "%s" one) values))
                                (if (listp asked) asked (list asked))))))))
    (delq nil (mapcar (pcase-lambda (`(,host ,ports ,user ,program . ,arguments))
                        (when (and (funcall fits :host (list host))
                                   (funcall fits :port ports)
                                   (funcall fits :user (list user)))
                          (list :host host :port (car ports) :user user
                                :secret (lambda ()
                                          (let ((coding-system-for-write 'utf-8)
                                                (coding-system-for-read 'utf-8))
                                            (car (apply #'process-lines program arguments)))))))
                      mailkey-accounts))))
(add-hook 'auth-source-backend-parser-functions
          (lambda (entry)
            (when (eq entry 'mailkey)
              (auth-source-backend-parse-parameters
               entry
               (auth-source-backend :source "mailkey" :type 'mailkey :search-function #'mailkey-search)))))
(add-to-list 'auth-sources 'mailkey)
"#;

fn write(given: &Given<'_>) -> Result<String, CannotExport> {
    let (imap, smtp) = (given.imap()?, given.smtp()?);
    let command: Vec<String> = given.command.iter().map(|word| quote::double(word)).collect();
    let entry = |endpoint: &Endpoint, service: &str| {
        format!(
            "(add-to-list 'mailkey-accounts '({host} (\"{port}\" \"{service}\") {user} {command}))\n",
            host = quote::double(&endpoint.host),
            port = endpoint.port,
            user = quote::double(&endpoint.user),
            command = command.join(" "),
        )
    };
    Ok(format!(
        ";;; -*- coding: utf-8; lexical-binding: t -*-\n{SOURCE}{}{}{}{}",
        entry(imap, by_mode(imap, "imaps", "imap")),
        entry(smtp, by_mode(smtp, "smtps", "submission")),
        sending(given, smtp),
        reading(given, imap),
    ))
}

fn sending(given: &Given<'_>, smtp: &Endpoint) -> String {
    format!(
        "(setq user-mail-address {from}\n      send-mail-function 'smtpmail-send-it\n      \
         message-send-mail-function 'smtpmail-send-it\n      smtpmail-smtp-server {host}\n      \
         smtpmail-smtp-service {port}\n      smtpmail-stream-type '{mode}\n      smtpmail-smtp-user {user})\n",
        from = quote::double(&given.address),
        host = quote::double(&smtp.host),
        port = smtp.port,
        mode = by_mode(smtp, "ssl", "starttls"),
        user = quote::double(&smtp.user),
    )
}

fn reading(given: &Given<'_>, imap: &Endpoint) -> String {
    format!(
        "(with-eval-after-load 'gnus\n  (add-to-list 'gnus-secondary-select-methods\n               '(nnimap {name}\n                        \
         (nnimap-address {host})\n                        (nnimap-server-port {port})\n                        \
         (nnimap-stream {mode})\n                        (nnimap-user {user}))))\n",
        name = quote::double(&given.name()),
        host = quote::double(&imap.host),
        port = imap.port,
        mode = by_mode(imap, "ssl", "starttls"),
        user = quote::double(&imap.user),
    )
}
