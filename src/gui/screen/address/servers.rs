//! Servers by hand: host, port, mode and user name of both services, prefilled with the best guess and checked as
//! they are typed. The port and the mode go together.

use iced::Length;
use iced::widget::{Row, column, container, row};

use crate::gui::control::{self, ControlName};
use crate::gui::widget::{
    Element, Role, Shape, Ui, bold, button, card, field, gap, group, labelled, small, small_bold, small_link,
};
use crate::model::address::Address;
use crate::model::catalogue::{Endpoint, Security, Server};
use crate::model::failure::Service;

/// Ports that tell the mode: TLS from the start, then STARTTLS.
const IMAP: (u16, u16) = (993, 143);
const SMTP: (u16, u16) = (465, 587);

/// How high the choice of a mode is, as the fields beside it.
const CONTROL: f32 = 46.0;

/// What stands in the fields.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    imap: Fields,
    smtp: Fields,
    /// Whether the person has changed something: then no guess takes its place.
    is_touched: bool,
    /// Whether the person wanted to go on with something wrong in it.
    is_complained: bool,
}

/// One service's fields.
#[derive(Clone, Debug, PartialEq)]
struct Fields {
    host: String,
    port: String,
    security: Security,
    user: String,
    /// The person says that there is no such server.
    is_none: bool,
}

/// What the person did.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// Typed a host name.
    Host(Service, String),
    Port(Service, String),
    /// Chose how the connection is encrypted.
    Mode(Service, Security),
    /// Typed a user name.
    User(Service, String),
    /// Says that there is no such server, or that there is one after all.
    NoServer(Service, bool),
}

/// What is wrong in a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wrong {
    Host,
    Port,
}

impl Fields {
    fn of(endpoint: Option<&Endpoint>, guess: Server, user: String) -> Fields {
        let (server, user) = match endpoint {
            Some(it) => {
                (Server { host: it.host.clone(), port: it.port, security: it.security }, it.user.clone())
            }
            None => (guess, user),
        };
        Fields {
            host: server.host,
            port: server.port.to_string(),
            security: server.security,
            user,
            is_none: false,
        }
    }

    /// The server, or what is wrong.
    fn server(&self) -> Result<Server, Wrong> {
        let mode = if self.security == Security::Tls { "tls" } else { "starttls" };
        let port: u16 = self.port.trim().parse().ok().filter(|port| *port != 0).ok_or(Wrong::Port)?;
        let host = self.host.trim();
        let host_text = if host.contains(':') { format!("[{host}]") } else { host.to_owned() };
        let server = format!("{host_text}:{port}/{mode}").parse::<Server>().map_err(|_| Wrong::Host)?;
        // A mail server has a full name, or is this computer.
        let is_whole = server.host.contains(['.', ':']) || server.host == "localhost";
        if is_whole { Ok(server) } else { Err(Wrong::Host) }
    }

    fn endpoint(&self, address: &Address) -> Result<Option<Endpoint>, Wrong> {
        if self.is_none {
            return Ok(None);
        }
        let user = match self.user.trim() {
            "" => address.to_string(),
            user => user.to_owned(),
        };
        Ok(Some(self.server()?.at(&user)))
    }
}

impl Form {
    /// The best guess for an address: what was found, else the usual names.
    pub fn new(address: &Address, imap: Option<&Endpoint>, smtp: Option<&Endpoint>) -> Form {
        let user = address.to_string();
        let guess = |name: &str, port| Server {
            host: format!("{name}.{}", address.domain()),
            port,
            security: Security::Tls,
        };
        Form {
            imap: Fields::of(imap, guess("imap", IMAP.0), user.clone()),
            smtp: Fields::of(smtp, guess("smtp", SMTP.0), user),
            is_touched: false,
            is_complained: false,
        }
    }

    /// Whether the person has changed something.
    pub fn is_touched(&self) -> bool {
        self.is_touched
    }

    /// Changes a field.
    pub fn update(&mut self, message: Message) {
        self.is_touched = true;
        match message {
            Message::Host(service, text) => self.fields(service).host = text,
            Message::Port(service, text) => {
                let (tls, starttls) = ports(service);
                let fields = self.fields(service);
                match text.trim().parse::<u16>() {
                    Ok(port) if port == tls => fields.security = Security::Tls,
                    Ok(port) if port == starttls => fields.security = Security::Starttls,
                    _ => {}
                }
                fields.port = text;
            }
            Message::Mode(service, security) => {
                let (tls, starttls) = ports(service);
                let fields = self.fields(service);
                fields.security = security;
                let usual = [tls, starttls].map(|port| port.to_string());
                // A port of the person's own stays.
                if usual.iter().any(|port| port == fields.port.trim()) || fields.port.trim().is_empty() {
                    fields.port = usual[usize::from(security == Security::Starttls)].clone();
                }
            }
            Message::User(service, text) => self.fields(service).user = text,
            Message::NoServer(service, is_none) => self.fields(service).is_none = is_none,
        }
    }

    fn fields(&mut self, service: Service) -> &mut Fields {
        match service {
            Service::Imap => &mut self.imap,
            Service::Smtp => &mut self.smtp,
        }
    }

    /// Both servers with their user names; none where the person says that there is none, which can be said of one.
    ///
    /// # Errors
    /// The field to mend.
    pub fn endpoints(
        &mut self,
        address: &Address,
    ) -> Result<(Option<Endpoint>, Option<Endpoint>), ControlName> {
        self.is_complained = true;
        let imap = self.imap.endpoint(address).map_err(|wrong| match wrong {
            Wrong::Host => control::IMAP_HOST,
            Wrong::Port => control::IMAP_PORT,
        })?;
        let smtp = self.smtp.endpoint(address).map_err(|wrong| match wrong {
            Wrong::Host => control::SMTP_HOST,
            Wrong::Port => control::SMTP_PORT,
        })?;
        Ok((imap, smtp))
    }

    /// Draws the fields.
    pub fn view<'a, M: Clone + 'a>(&'a self, ui: Ui<'a>, to: fn(Message) -> M, go_on: M) -> Element<'a, M> {
        column![
            self.service(ui, Service::Imap, &self.imap, to, go_on.clone()),
            gap(12.0),
            self.service(ui, Service::Smtp, &self.smtp, to, go_on),
            gap(6.0),
            small(ui.text("address-server-hint")).color(ui.tokens.muted),
        ]
        .into()
    }

    fn service<'a, M: Clone + 'a>(
        &'a self,
        ui: Ui<'a>,
        service: Service,
        fields: &'a Fields,
        to: fn(Message) -> M,
        go_on: M,
    ) -> Element<'a, M> {
        let (name, heading, none, other) = match service {
            Service::Imap => ("imap", "address-imap-server", "address-no-imap", &self.smtp),
            Service::Smtp => ("smtp", "address-smtp-server", "address-no-smtp", &self.imap),
        };
        let said = |is_none, words: &str| {
            small_link(ui, ControlName::part(name, "none"), ui.text(words))
                .padding(0)
                .on_press(to(Message::NoServer(service, is_none)))
        };
        if fields.is_none {
            let words = small(ui.text(none)).color(ui.tokens.muted);
            let line = row![words.width(Length::Fill), said(false, "address-one-after-all")];
            let line = line.spacing(12).align_y(iced::Center);
            return card(ui, column![bold(ui.text(heading)), gap(6.0), line]).into();
        }
        let none = (!other.is_none).then(|| column![gap(8.0), said(true, none)]);
        let named = |part: &str| ControlName::part(name, part);
        let host = field(
            ui,
            named("host"),
            "",
            &fields.host,
            move |text| to(Message::Host(service, text)),
            go_on.clone(),
        );
        let port = field(
            ui,
            named("port"),
            "",
            &fields.port,
            move |text| to(Message::Port(service, text)),
            go_on.clone(),
        );
        let user =
            field(ui, named("user"), "", &fields.user, move |text| to(Message::User(service, text)), go_on);
        let host = labelled(ui, "address-host", host).width(Length::FillPortion(5));
        let port = labelled(ui, "address-port", port).width(Length::Fixed(96.0));
        let user = labelled(ui, "address-user", user).width(Length::Fill);
        let mode = column![small_bold(ui.text("address-mode")), gap(4.0), modes(ui, service, fields, to)];
        let wrong = fields.server().err().filter(|_| self.is_complained || self.is_touched).map(|wrong| {
            let id = match wrong {
                Wrong::Host => "address-host-wrong",
                Wrong::Port => "address-port-wrong",
            };
            column![gap(8.0), small(ui.text(id)).color(ui.tokens.bad)]
        });
        let fields: Element<'a, M> = if ui.viewport.narrow() {
            column![row![host, port].spacing(12), gap(10.0), mode].into()
        } else {
            row![host, port, mode].spacing(12).into()
        };
        let heading = ui.text(heading);
        let form = column![bold(heading.clone()), gap(10.0), fields, wrong, gap(10.0), user, none];
        group(Role::Group, heading, card(ui, form))
    }
}

fn ports(service: Service) -> (u16, u16) {
    match service {
        Service::Imap => IMAP,
        Service::Smtp => SMTP,
    }
}

/// Two ways of encryption to choose from.
fn modes<'a, M: Clone + 'a>(
    ui: Ui<'a>,
    service: Service,
    fields: &'a Fields,
    to: fn(Message) -> M,
) -> Element<'a, M> {
    let name = if service == Service::Imap { "imap" } else { "smtp" };
    let choices = [
        (Security::Tls, "tls", "address-mode-tls"),
        (Security::Starttls, "starttls", "address-mode-starttls"),
    ];
    let choices = choices.map(|(security, id, words)| {
        let shape = if fields.security == security { Shape::Chosen } else { Shape::Tile };
        button(ui.tokens, shape, container(small(ui.text(words))).center_y(Length::Fixed(CONTROL)))
            .named(ControlName::part(name, id))
            .padding([0, 12])
            .being(Role::Choice)
            .chosen(fields.security == security)
            .on_press(to(Message::Mode(service, security)))
            .into()
    });
    Row::with_children(choices).spacing(6).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> (Form, Address) {
        let address = Address::parse("me@firm.test").unwrap();
        (Form::new(&address, None, None), address)
    }

    fn both(form: &mut Form, address: &Address) -> (Endpoint, Endpoint) {
        let (imap, smtp) = form.endpoints(address).unwrap();
        (imap.unwrap(), smtp.unwrap())
    }

    #[test]
    fn one_of_them_may_be_none_at_all() {
        let (mut form, address) = form();
        form.update(Message::Host(Service::Smtp, String::new()));
        form.update(Message::NoServer(Service::Smtp, true));
        let (imap, smtp) = form.endpoints(&address).unwrap();
        assert_eq!((imap.unwrap().host.as_str(), smtp), ("imap.firm.test", None));
        form.update(Message::NoServer(Service::Smtp, false));
        assert_eq!(form.endpoints(&address), Err(control::SMTP_HOST));
    }

    #[test]
    fn the_best_guess_stands_there_and_works() {
        let (mut form, address) = form();
        let (imap, smtp) = both(&mut form, &address);
        assert_eq!(
            (imap.host.as_str(), imap.port, imap.user.as_str()),
            ("imap.firm.test", 993, "me@firm.test")
        );
        assert_eq!((smtp.host.as_str(), smtp.port, smtp.security), ("smtp.firm.test", 465, Security::Tls));
    }

    #[test]
    fn port_and_mode_go_together() {
        let (mut form, address) = form();
        form.update(Message::Mode(Service::Imap, Security::Starttls));
        assert_eq!(form.imap.port, "143");
        form.update(Message::Port(Service::Smtp, "587".into()));
        assert_eq!(form.smtp.security, Security::Starttls);
        form.update(Message::Port(Service::Smtp, "465".into()));
        assert_eq!(form.smtp.security, Security::Tls);
        // A port of one's own says nothing, and stays.
        form.update(Message::Port(Service::Imap, "1143".into()));
        form.update(Message::Mode(Service::Imap, Security::Tls));
        let (imap, _) = both(&mut form, &address);
        assert_eq!((imap.port, imap.security), (1143, Security::Tls));
    }

    #[test]
    fn what_is_wrong_is_named_by_its_field() {
        for (message, field) in [
            (Message::Host(Service::Imap, "ima p.firm.test".into()), control::IMAP_HOST),
            (Message::Host(Service::Imap, "firm".into()), control::IMAP_HOST),
            (Message::Host(Service::Smtp, String::new()), control::SMTP_HOST),
            (Message::Port(Service::Imap, "0".into()), control::IMAP_PORT),
            (Message::Port(Service::Smtp, "99999".into()), control::SMTP_PORT),
            (Message::Port(Service::Smtp, "x".into()), control::SMTP_PORT),
        ] {
            let (mut form, address) = form();
            form.update(message);
            assert_eq!(form.endpoints(&address), Err(field));
        }
        let (mut form, address) = form();
        form.update(Message::Host(Service::Imap, "::1".into()));
        form.update(Message::User(Service::Imap, "  ".into()));
        let (imap, _) = both(&mut form, &address);
        assert_eq!((imap.host.as_str(), imap.user.as_str()), ("::1", "me@firm.test"));
    }
}
