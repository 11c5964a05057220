//! The program: the window.
fn main() {
    if let Err(e) = mailkey::gui::run() {
        eprintln!("{e:?}");
        std::process::exit(1)
    }
}
