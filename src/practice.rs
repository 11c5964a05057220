//! A provider to practise with: a web site that plays a real provider's steps, and the IMAP and SMTP servers that take the
//! codes it hands out. All of it is on loopback, lives in memory, and ends with its [`Practice`].
//!
//! What it plays is a provider file of the catalogue: its steps are the site's pages, its shape that of the codes, its
//! refusals what the servers say. May use every floor but the faces.

mod certificates;
mod counter;
mod fault;
mod folder;
mod imap;
mod likeness;
mod server;
mod site;
mod smtp;
mod talk;
mod world;

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, mpsc};
use std::thread::JoinHandle;

use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::locale::{Language, Locale};
use crate::mail::probe::Prober;
use crate::model::address::Address;
use crate::model::catalogue::{Catalogue, ProviderId};
use crate::model::failure::Service;
use crate::platform::paths::Paths;
use crate::storage::settings::LookUp;
use crate::work::account_store::AccountStore;
use crate::work::context::Context;

use certificates::Certificates;
use folder::Folder;
use likeness::{Likeness, Ports};
use site::Door;
use world::World;

pub use fault::Fault;
pub use folder::sweep;
pub use likeness::{NotPlayable, USUAL, find};

/// Why there is no practice.
#[derive(Debug, thiserror::Error)]
pub enum PracticeError {
    /// No port, no thread, no folder.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// No certificate could be made.
    #[error("no certificate: {0}")]
    Certificate(String),
}

/// What to play.
#[derive(Clone, Debug)]
pub struct Play {
    /// Which providers; see [`find`].
    pub likes: Vec<ProviderId>,
    /// What goes wrong from the start.
    pub fault: Option<Fault>,
    /// The language of the site.
    pub language: Language,
}

/// A running practice provider. It ends when this is dropped.
pub struct Practice {
    context: Context,
    addresses: Vec<Address>,
    page: String,
    world: Arc<World>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
    /// Goes last: nothing is left behind.
    _folder: Arc<Folder>,
}

impl Practice {
    /// Starts it, on a thread of its own. `paths` are those of the person: settings are taken over from there, nothing is
    /// written there but the practice's own folder, which goes with it.
    ///
    /// # Errors
    /// When no port can be had, no certificate made, or no folder.
    pub fn start(play: &Play, paths: &Paths) -> Result<Practice, PracticeError> {
        let certificates = Certificates::new()?;
        let folder = Arc::new(Folder::make(paths)?);
        let (ready, readied) = mpsc::channel();
        let (stop, stopped) = oneshot::channel();
        let (playing, shown) = (play.clone(), certificates.clone());
        let thread = std::thread::Builder::new().name("practice".to_owned()).spawn(move || {
            let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
                Ok(runtime) => runtime,
                Err(error) => return drop(ready.send(Err(error))),
            };
            runtime.block_on(async move {
                match open(&playing, shown).await {
                    Ok(opened) => {
                        let _ = ready.send(Ok(opened));
                        let _ = stopped.await;
                    }
                    Err(error) => drop(ready.send(Err(error))),
                }
            });
            runtime.shutdown_background();
        })?;
        let (world, door) = readied.recv().map_err(|_| io::Error::other("the practice has ended"))??;
        let context = context(&world, &certificates, folder.paths())?;
        Ok(Practice {
            context,
            addresses: world.addresses(),
            page: door.page(),
            world,
            stop: Some(stop),
            thread: Some(thread),
            _folder: folder,
        })
    }

    /// What the faces work with here: the played providers alone, their certificates, and a memory for codes and accounts.
    pub fn context(&self) -> &Context {
        &self.context
    }

    /// An address at each played provider.
    pub fn addresses(&self) -> &[Address] {
        &self.addresses
    }

    /// The front page of the site, with the token that opens it: from there everything can be made to go wrong.
    pub fn page(&self) -> &str {
        &self.page
    }

    /// Lets something go wrong from now on, or nothing.
    pub fn play(&self, fault: Option<Fault>) {
        self.world.state().fault = fault;
    }
}

impl Drop for Practice {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Opens the ports and serves them from then on.
async fn open(play: &Play, certificates: Certificates) -> io::Result<(Arc<World>, Door)> {
    let web = listener().await?;
    let door = Door::new(web.local_addr()?)?;
    let (catalogue, locales) = (Catalogue::built_in(), Language::ALL.map(Locale::new));
    let (mut played, mut sockets) = (Vec::new(), Vec::new());
    for like in play.likes.iter().filter_map(|id| catalogue.get(id)) {
        let (imap, smtp) = (listener().await?, listener().await?);
        let ports = Ports { imap: imap.local_addr()?.port(), smtp: smtp.local_addr()?.port() };
        // What nobody can play was refused before.
        let Some(likeness) = Likeness::of(like, ports, &door.page(), &locales) else { continue };
        played.push(likeness);
        sockets.push((imap, smtp));
    }
    let world = Arc::new(World::new(played, play.fault, play.language)?);
    for (index, (imap, smtp)) in sockets.into_iter().enumerate() {
        tokio::spawn(server::serve(imap, world.clone(), certificates.clone(), index, Service::Imap));
        tokio::spawn(server::serve(smtp, world.clone(), certificates.clone(), index, Service::Smtp));
    }
    tokio::spawn(site::serve(web, world.clone(), door.clone()));
    Ok((world, door))
}

async fn listener() -> io::Result<TcpListener> {
    TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).await
}

fn context(world: &World, certificates: &Certificates, paths: Paths) -> Result<Context, PracticeError> {
    let prober = Prober::with_roots(&[certificates.root()])
        .map_err(|error| PracticeError::Certificate(error.to_string()))?
        .staying_here();
    Ok(Context {
        paths,
        catalogue: Arc::new(Catalogue::of(world.providers())),
        provider_faults: Arc::from([]),
        prober,
        store: AccountStore::this_run(),
        refused: Default::default(),
        look_up: LookUp::Off,
        may_look_at_programs: false,
        is_practice: true,
    })
}

mod tests;
