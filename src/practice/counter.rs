//! What a connection to one of the mail servers finds there.

use tokio_rustls::TlsAcceptor;

use super::world::World;
use crate::model::catalogue::Provider;

/// One of the servers, as a connection finds it.
#[derive(Clone, Copy)]
pub(super) struct Counter<'a> {
    pub(super) world: &'a World,
    /// The number of the played provider.
    pub(super) index: usize,
    pub(super) provider: &'a Provider,
    /// For STARTTLS.
    pub(super) acceptor: &'a TlsAcceptor,
    /// Whether the connection is encrypted from the start.
    pub(super) is_encrypted: bool,
}
