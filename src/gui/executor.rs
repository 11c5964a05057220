//! What the window's tasks run on: tokio, that does not wait for anybody once the window is closed.

use std::future::Future;
use std::io;

use tokio::runtime::{Handle, Runtime};

/// A tokio runtime whose end waits for nothing. A plain one waits for all that blocks in the background: a browser that
/// a launcher stays with, a keychain or a name server that never answers would keep the program alive without a window.
pub struct Executor {
    handle: Handle,
    runtime: Option<Runtime>,
}

impl Drop for Executor {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

impl iced::Executor for Executor {
    fn new() -> io::Result<Executor> {
        let runtime = Runtime::new()?;
        Ok(Executor { handle: runtime.handle().clone(), runtime: Some(runtime) })
    }

    fn spawn(&self, future: impl Future<Output = ()> + Send + 'static) {
        self.handle.spawn(future);
    }

    fn block_on<T>(&self, future: impl Future<Output = T>) -> T {
        self.handle.block_on(future)
    }

    fn enter<R>(&self, run: impl FnOnce() -> R) -> R {
        let _guard = self.handle.enter();
        run()
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use iced::Executor as _;

    use super::*;

    #[test]
    fn its_end_waits_for_no_work_that_blocks() {
        let executor = Executor::new().unwrap();
        let (started, has_started) = std::sync::mpsc::channel();
        executor.spawn(async move {
            tokio::task::spawn_blocking(move || {
                started.send(()).unwrap();
                std::thread::sleep(Duration::from_secs(20));
            });
        });
        has_started.recv().unwrap();
        let before = Instant::now();
        drop(executor);
        assert!(before.elapsed() < Duration::from_secs(10));
    }
}
