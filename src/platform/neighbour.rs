//! Who is at the other end of a connection within this computer.

use std::net::SocketAddr;

use tokio::net::TcpStream;

/// Whether the other end belongs to this user (or to nobody who could be told apart: then it is taken for ours, and what
/// keeps others out is what they do not know). Linux lists the user of every socket.
pub fn is_ours(stream: &TcpStream) -> bool {
    let (Ok(other), Ok(own)) = (stream.peer_addr(), stream.local_addr()) else { return false };
    system::owner(other, own).is_none_or(|owner| Some(owner) == system::this_user() || owner == 0)
}

#[cfg(target_os = "linux")]
mod system {
    use super::SocketAddr;
    use std::net::IpAddr;
    use std::os::unix::fs::MetadataExt;

    pub(super) fn this_user() -> Option<u32> {
        std::fs::metadata("/proc/self").ok().map(|it| it.uid())
    }

    /// The user of the socket that stands at `other` and leads to `own`.
    pub(super) fn owner(other: SocketAddr, own: SocketAddr) -> Option<u32> {
        let list = std::fs::read_to_string("/proc/net/tcp").ok()?;
        owner_in(&list, other, own)
    }

    pub(super) fn owner_in(list: &str, other: SocketAddr, own: SocketAddr) -> Option<u32> {
        let (other, own) = (written(other)?, written(own)?);
        list.lines().find_map(|line| {
            let mut fields = line.split_whitespace().skip(1);
            let is_it = fields.next() == Some(&other) && fields.next() == Some(&own);
            // State, queues, timer and retransmits stand before the user.
            is_it.then(|| fields.nth(4)?.parse().ok()).flatten()
        })
    }

    /// As Linux writes it: the address as the machine holds it, in hexadecimal digits.
    fn written(address: SocketAddr) -> Option<String> {
        let IpAddr::V4(ip) = address.ip() else { return None };
        Some(format!("{:08X}:{:04X}", u32::from_ne_bytes(ip.octets()), address.port()))
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    use super::SocketAddr;

    pub(super) fn this_user() -> Option<u32> {
        None
    }

    pub(super) fn owner(_other: SocketAddr, _own: SocketAddr) -> Option<u32> {
        None
    }
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_connection_of_this_user_is_known_as_such() {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let client = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
        let (server, _) = listener.accept().await.unwrap();
        assert!(is_ours(&server));
        let owner = system::owner(client.local_addr().unwrap(), server.local_addr().unwrap());
        assert_eq!(owner, system::this_user());
    }

    #[cfg(target_endian = "little")]
    #[test]
    fn another_users_connection_is_told_apart() {
        let list = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n\
               0: 0100007F:A2B4 0100007F:1F90 01 00000000:00000000 00:00000000 00000000  1001        0 51\n\
               1: 0100007F:1F90 0100007F:A2B4 01 00000000:00000000 00:00000000 00000000  1000        0 52\n";
        let at = |port| SocketAddr::from(([127, 0, 0, 1], port));
        assert_eq!(system::owner_in(list, at(0xA2B4), at(0x1F90)), Some(1001));
        assert_eq!(system::owner_in(list, at(0x1F90), at(0xA2B4)), Some(1000));
        assert_eq!(system::owner_in(list, at(1), at(2)), None);
    }
}
