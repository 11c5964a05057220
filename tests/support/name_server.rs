//! A real name server with the records that a test gives it.

use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::process::{Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;

use super::process::{Running, poll, tool};

/// A running dnsmasq; it ends with the test. It answers for `test` and `example` alone: any other name is refused.
pub struct NameServer {
    /// Where it listens.
    pub place: SocketAddr,
    log: std::path::PathBuf,
    _running: Running,
    _folder: TempDir,
}

impl NameServer {
    /// Starts one with records in dnsmasq's own words, such as `mx-host=firm.test,mx.firm.test,10`.
    pub fn start(records: &[&str]) -> NameServer {
        // Between finding a free port and taking it somebody else may take it.
        (0..5).find_map(|_| NameServer::try_start(records)).expect("dnsmasq did not start")
    }

    fn try_start(records: &[&str]) -> Option<NameServer> {
        let folder = tempfile::tempdir().expect("a folder");
        let log = folder.path().join("log");
        let free = UdpSocket::bind("127.0.0.1:0").expect("a port");
        let place = SocketAddr::from((Ipv4Addr::LOCALHOST, free.local_addr().expect("its port").port()));
        drop(free);
        let mut command = Command::new(tool("dnsmasq"));
        command
            .args([
                "--keep-in-foreground",
                "--no-resolv",
                "--no-hosts",
                "--conf-file=/dev/null",
                "--pid-file=",
            ])
            .args(["--bind-interfaces", "--listen-address=127.0.0.1", "--log-queries", "--user=", "--group="])
            .arg(format!("--port={}", place.port()))
            .arg(format!("--log-facility={}", log.display()))
            .args(["--local=/test/", "--local=/example/", "--local=/net/", "--local=/com/"])
            .args(records.iter().map(|record| format!("--{record}")))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let mut running = Running::start(&mut command);
        let is_up = poll(Duration::from_secs(10), || {
            let is_up = std::fs::read_to_string(&log).is_ok_and(|log| log.contains("started"));
            (is_up || running.ended().is_some()).then_some(is_up)
        });
        is_up?.then_some(NameServer { place, log, _running: running, _folder: folder })
    }

    /// The names that were asked for so far.
    pub fn asked(&self) -> Vec<String> {
        let log = std::fs::read_to_string(&self.log).unwrap_or_default();
        let queries = log.lines().filter(|line| line.contains("query["));
        queries.filter_map(|line| line.split("query[").nth(1)?.split(' ').nth(1).map(str::to_owned)).collect()
    }
}
